package orggraph

// TeamDimension is what teams can be told apart by.
type TeamDimension string

// TeamAggregate is teams in groups.
type TeamAggregate struct {
	*Grouping
	g     *Graph
	teams []int32
}

// TeamGroup is a group of teams. Each of its numbers is worked out when it is asked for.
type TeamGroup struct {
	a *TeamAggregate
	n int
}

// AggregateTeams groups the teams that match by up to three dimensions.
func (g *Graph) AggregateTeams(where *TeamWhere, by []TeamDimension) (*TeamAggregate, error) {
	if err := CheckDimensions(by); err != nil {
		return nil, err
	}
	match, err := g.teamFilter(where)
	if err != nil {
		return nil, err
	}
	a := &TeamAggregate{g: g, teams: matching(present(g.teams.rows), match)}
	dimensions := make([]Dimension, len(by))
	for i, d := range by {
		dimensions[i] = a.dimension(d)
	}
	a.Grouping = GroupMembers(len(a.teams), dimensions)
	return a, nil
}

func (a *TeamAggregate) dimension(d TeamDimension) Dimension {
	text := func(of func(row *TeamRow) string) Dimension {
		return TextDimension(string(d), len(a.teams), func(member int) string { return of(a.g.teams.rows[a.teams[member]]) })
	}
	switch d {
	case "GROUP":
		top := a.g.topTeams()
		return a.g.teamDimension(string(d), func(member int) int32 { return top[a.teams[member]] })
	case "PARENT":
		return a.g.teamDimension(string(d), func(member int) int32 {
			if above, ok := (Team{a.g, a.teams[member]}).Parent(); ok {
				return above.n
			}
			return -1
		})
	case "KIND":
		return text(func(row *TeamRow) string { return string(row.Kind) })
	case "TOPOLOGY_TYPE":
		return text(func(row *TeamRow) string { return textOf(row.TopologyType) })
	case "PRODUCT_TYPE":
		return text(func(row *TeamRow) string { return textOf(row.ProductType) })
	}
	return a.g.teamDimension(string(d), func(member int) int32 { return a.teams[member] })
}

func textOf[S ~string](s *S) string {
	if s == nil {
		return ""
	}
	return string(*s)
}

// Total returns every team that matches, as one group.
func (a *TeamAggregate) Total() TeamGroup { return TeamGroup{a, -1} }

// Groups returns the groups in an order.
func (a *TeamAggregate) Groups(first *int, orderBy *GroupOrder) ([]TeamGroup, error) {
	return GroupsOf(a.Grouping, first, orderBy, func(n int) TeamGroup { return TeamGroup{a, n} })
}

// Keys returns what the teams of the group have in common.
func (t TeamGroup) Keys() []GroupKey { return t.a.Keys(t.n) }

func (t TeamGroup) slots() []int32 { return slotsOf(t.a.Grouping, t.n, t.a.teams) }

// Teams returns how many teams the group has.
func (t TeamGroup) Teams() int { return len(t.a.Members(t.n)) }

// Headcount measures the people in each team's own seats.
func (t TeamGroup) Headcount() Measure {
	return measure(t.slots(), func(n int32) (float64, bool) { return float64(Team{t.a.g, n}.Headcount()), true })
}

// Seats measures the seats of each team.
func (t TeamGroup) Seats() Measure {
	return measure(t.slots(), func(n int32) (float64, bool) { return float64(len(t.a.g.membershipsIn.of(n))), true })
}

// Vacancies measures the seats of each team that nobody holds now.
func (t TeamGroup) Vacancies() Measure {
	return measure(t.slots(), func(n int32) (float64, bool) {
		vacant := 0
		for _, m := range t.a.g.membershipsIn.of(n) {
			if t.a.g.vacant(t.a.g.links.members.one[m]) {
				vacant++
			}
		}
		return float64(vacant), true
	})
}

// Fte measures the full-time equivalents that each team has, by the shares of its seats.
func (t TeamGroup) Fte() Measure {
	return measure(t.slots(), func(n int32) (float64, bool) {
		total := 0.0
		for _, m := range t.a.g.membershipsIn.of(n) {
			total += t.a.g.positions.rows[t.a.g.links.members.one[m]].FTE * float64(t.a.g.memberships.rows[m].Allocation) / 100
		}
		return round(total), true
	})
}
