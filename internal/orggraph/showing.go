package orggraph

// SeatsShowing returns the ids of seats whose card shows a person, a team or a role, at most limit
// of them.
func (g *Graph) SeatsShowing(id string, limit int) []string {
	var list []string
	add := func(positionID string) {
		if len(list) < limit {
			list = append(list, positionID)
		}
	}
	if n := g.people.find(id); n >= 0 {
		for _, a := range g.assignmentsBy.of(n) {
			add(g.assignments.rows[a].Position)
		}
	}
	if n := g.teams.find(id); n >= 0 {
		for _, m := range g.membershipsIn.of(n) {
			add(g.memberships.rows[m].Position)
		}
	}
	if n := g.roles.find(id); n >= 0 {
		for _, r := range g.positionsOf.of(n) {
			add(g.positionRoles.rows[r].Position)
		}
	}
	return list
}

// SeatOf returns the id of the seat that a holding, a membership or a role of a seat belongs to;
// empty when there is none.
func (g *Graph) SeatOf(id string) string {
	if a := g.assignments.get(id); a != nil {
		return a.Position
	}
	if m := g.memberships.get(id); m != nil {
		return m.Position
	}
	if r := g.positionRoles.get(id); r != nil {
		return r.Position
	}
	return ""
}
