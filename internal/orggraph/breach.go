package orggraph

import "slices"

// Breach is a rule of every organisation that some rows break together.
type Breach struct {
	Rule string // in words
	Rows []BreachRow
	Lack []string // ids of rows that have too little hanging on them: taking such a thing away has a part in it too
}

// BreachRow is a row that has a part in a breach, and the column by which it has.
type BreachRow struct{ ID, Column string }

// Breaches lists what no edit would leave behind: rows that were each made sound and are not sound
// together.
func (g *Graph) Breaches() (list []Breach) {
	list = append(list, g.circles()...)
	for i, p := range g.positions.rows {
		if p == nil {
			continue
		}
		if above := g.links.above[i]; p.ClosedOn == nil && above >= 0 && g.positions.rows[above].ClosedOn != nil {
			list = append(list, Breach{Rule: "A seat would report to one that is closed.", Rows: []BreachRow{{p.ID, "reports_to_id"}, {p.ID, "closed_on"}, {g.positions.rows[above].ID, "closed_on"}}})
		}
		if p.ClosedOn != nil {
			list = g.closedButHeld(list, int32(i))
		}
		list = g.heldTwice(list, int32(i))
	}
	for _, t := range g.teams.rows {
		if t == nil || t.ArchivedOn != nil || t.Parent == nil {
			continue
		}
		if above := g.teams.get(*t.Parent); above != nil && above.ArchivedOn != nil {
			list = append(list, Breach{Rule: "A team would be part of one that is archived.", Rows: []BreachRow{{t.ID, "parent_id"}, {t.ID, "archived_on"}, {above.ID, "archived_on"}}})
		}
	}
	return slices.Concat(list, g.connectedToClosed(), g.ledTwice(), g.saidTwice(), g.activeWrongly(), g.aimsCircle(), g.promisesCircle(), g.promisedUnready(), g.aimsUnsound(), g.endedEarly())
}

// connectedToClosed finds memberships and lines of closed seats, and memberships of archived teams.
func (g *Graph) connectedToClosed() (list []Breach) {
	closed := func(key string) bool { p := g.positions.get(key); return p != nil && p.ClosedOn != nil }
	for _, m := range g.memberships.rows {
		if m == nil {
			continue
		}
		if closed(m.Position) {
			list = append(list, Breach{Rule: "A closed seat would be in a team.", Rows: []BreachRow{{m.ID, "position_id"}, {m.Position, "closed_on"}}})
		}
		if t := g.teams.get(m.Team); t != nil && t.ArchivedOn != nil {
			list = append(list, Breach{Rule: "A seat would be in an archived team.", Rows: []BreachRow{{m.ID, "team_id"}, {m.Team, "archived_on"}}})
		}
	}
	for _, l := range g.lines.rows {
		if l == nil {
			continue
		}
		for _, end := range []string{l.From, l.To} {
			if closed(end) {
				list = append(list, Breach{Rule: "A line would lead to or from a closed seat.", Rows: []BreachRow{{l.ID, "from_position_id"}, {l.ID, "to_position_id"}, {end, "closed_on"}}})
			}
		}
	}
	return list
}

// ledTwice finds seats with two primary roles, and roles with two parents.
func (g *Graph) ledTwice() (list []Breach) {
	first := map[string]string{}
	for _, r := range g.positionRoles.rows {
		if r == nil || !r.Primary {
			continue
		}
		if other, ok := first[r.Position]; ok {
			list = append(list, Breach{Rule: "A seat would have two primary roles.", Rows: []BreachRow{{r.ID, "primary"}, {other, "primary"}}})
		}
		first[r.Position] = r.ID
	}
	for _, l := range g.inheritances.rows {
		if l == nil || l.Mixin {
			continue
		}
		if other, ok := first[l.Role]; ok {
			list = append(list, Breach{Rule: "A role would have two parents.", Rows: []BreachRow{{l.ID, "parent_id"}, {other, "parent_id"}}})
		}
		first[l.Role] = l.ID
	}
	return list
}

// circles finds seats, teams, roles and product areas that hang on themselves, closed and archived ones too: one day
// they may be open again.
func (g *Graph) circles() (list []Breach) {
	for _, circle := range circlesOf(g.links.above) {
		b := Breach{Rule: "The reporting lines would go round in a circle."}
		for _, n := range circle {
			b.Rows = append(b.Rows, BreachRow{g.positions.rows[n].ID, "reports_to_id"})
		}
		list = append(list, b)
	}
	list = append(list, partCircles(&g.teams, "The teams would go round in a circle.", func(t *TeamRow) (string, *string) { return t.ID, t.Parent })...)
	list = append(list, partCircles(&g.areas, "The product areas would go round in a circle.", func(a *ProductAreaRow) (string, *string) { return a.ID, a.Parent })...)
	return append(list, g.roleCircles()...)
}

// partCircles finds rows that are parts of themselves; of tells the id of a row, and that of what it is a part of.
func partCircles[T any](rows *table[T], rule string, of func(row *T) (id string, parent *string)) (list []Breach) {
	parents := make([]int32, len(rows.rows))
	for i, row := range rows.rows {
		parents[i] = -1
		if row == nil {
			continue
		}
		if _, parent := of(row); parent != nil {
			parents[i] = rows.find(*parent)
		}
	}
	for _, circle := range circlesOf(parents) {
		b := Breach{Rule: rule}
		for _, n := range circle {
			id, _ := of(rows.rows[n])
			b.Rows = append(b.Rows, BreachRow{id, "parent_id"})
		}
		list = append(list, b)
	}
	return list
}

// circlesOf lists the circles among nodes that each have one parent at most. Each node is walked once.
func circlesOf(parents []int32) (circles [][]int32) {
	walk := make([]int32, len(parents)) // 0 unseen, else 1 + the node whose walk saw it
	for i := range parents {
		start := int32(i) + 1
		n := int32(i)
		for n >= 0 && walk[n] == 0 {
			walk[n] = start
			n = parents[n]
		}
		if n < 0 || walk[n] != start {
			continue
		}
		circle := []int32{n}
		for m := parents[n]; m != n; m = parents[m] {
			circle = append(circle, m)
		}
		circles = append(circles, circle)
	}
	return circles
}

// roleCircles finds inheritances that lead back to where they start: what remains once all that
// hangs on nothing is taken away, again and again.
func (g *Graph) roleCircles() []Breach {
	rows := g.links.inherits
	left := map[int]bool{}
	above := map[int32]int{} // how many of the inheritances that are left a role has
	for i, l := range g.inheritances.rows {
		if l != nil && rows.one[i] >= 0 {
			left[i] = true
			above[rows.one[i]]++
		}
	}
	for taken := true; taken; {
		taken = false
		for i := range left {
			if above[rows.other[i]] == 0 {
				delete(left, i)
				above[rows.one[i]]--
				taken = true
			}
		}
	}
	if len(left) == 0 {
		return nil
	}
	b := Breach{Rule: "The roles would inherit from each other in a circle."}
	for i, l := range g.inheritances.rows {
		if left[i] {
			b.Rows = append(b.Rows, BreachRow{l.ID, "parent_id"})
		}
	}
	return []Breach{b}
}

// closedButHeld finds holdings of a closed seat that are not over.
func (g *Graph) closedButHeld(list []Breach, n int32) []Breach {
	for _, a := range g.assignmentsOf.of(n) {
		if row := g.assignments.rows[a]; row.EndsOn == nil || *row.EndsOn > g.today {
			list = append(list, Breach{Rule: "Somebody would hold a seat that is closed.", Rows: []BreachRow{{row.ID, "ends_on"}, {row.ID, "position_id"}, {g.positions.rows[n].ID, "closed_on"}}})
		}
	}
	return list
}

// heldTwice finds permanent holdings of one seat that share a day.
func (g *Graph) heldTwice(list []Breach, n int32) []Breach {
	held := g.assignmentsOf.of(n)
	for i, a := range held {
		x := g.assignments.rows[a]
		if x.Kind != Permanent {
			continue
		}
		for _, b := range held[i+1:] {
			y := g.assignments.rows[b]
			if y.Kind == Permanent && starts(x.StartsOn, y.EndsOn) && starts(y.StartsOn, x.EndsOn) {
				list = append(list, Breach{Rule: "Two people would hold one seat for good.", Rows: []BreachRow{{x.ID, "ends_on"}, {x.ID, "starts_on"}, {y.ID, "ends_on"}, {y.ID, "starts_on"}}})
			}
		}
	}
	return list
}

// starts reports whether something begins before something else ends; nil is always.
func starts(start, end *string) bool { return start == nil || end == nil || *start < *end }
