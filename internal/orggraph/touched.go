package orggraph

import (
	"cmp"
	"slices"
	"strings"
)

// Touched are the stored ids of what two states may know differently: subjects with another row, and
// those that a row which differs connects. What is not among them has equal rows, connections and
// place in the chart in both states.
type Touched struct{ Positions, Teams, People map[string]bool }

// Touched tells what the two states may know differently, from the rows that they do not share.
func (d *Diff) Touched() Touched {
	t := Touched{map[string]bool{}, map[string]bool{}, map[string]bool{}}
	d.touchSeats(t)
	d.touchHoldings(t)
	d.touchTeams(t)
	d.touchRoles(t)
	return t
}

// touchSeats notes seats with another row, and those that hang elsewhere though their rows are the
// same: a seat whose manager is closed is a top.
func (d *Diff) touchSeats(t Touched) {
	for _, p := range changedRows(&d.Before.positions, &d.After.positions, positionID) {
		for _, row := range []*PositionRow{p.before, p.after} {
			if row != nil {
				t.Positions[row.ID] = true
			}
		}
	}
	for _, p := range slices.Concat(d.SeatsOpened, d.SeatsClosed) {
		t.Positions[p.Key()] = true
	}
	for _, m := range d.SeatsMoved {
		t.Positions[m.After.Key()] = true
	}
	for _, p := range d.Spans {
		t.Positions[p.After.Key()] = true
	}
}

// touchHoldings notes both ends of holdings that differ, are in force in one state only, or whose
// person one state does not have.
func (d *Diff) touchHoldings(t Touched) {
	touch := func(a *AssignmentRow) {
		t.Positions[a.Position], t.People[a.Person] = true, true
	}
	for _, p := range changedRows(&d.Before.assignments, &d.After.assignments, func(a *AssignmentRow) string { return a.ID }) {
		for _, row := range []*AssignmentRow{p.before, p.after} {
			if row != nil {
				touch(row)
			}
		}
	}
	for _, p := range changedRows(&d.Before.people, &d.After.people, func(p *PersonRow) string { return p.ID }) {
		of, n := d.After, p.afterN
		switch {
		case p.before != nil && p.after != nil:
			t.People[p.after.ID] = true
			continue
		case p.after == nil:
			of, n = d.Before, p.beforeN
		}
		for _, a := range of.assignmentsBy.of(n) {
			touch(of.assignments.rows[a])
		}
	}
	if d.Before.today == d.After.today {
		return
	}
	for _, a := range d.After.assignments.rows {
		if a != nil && d.Before.inForce(a) != d.After.inForce(a) {
			touch(a)
		}
	}
}

// touchTeams notes teams with another row or another number of teams directly below, and of places in teams that differ or whose team one state does not have.
func (d *Diff) touchTeams(t Touched) {
	touch := func(m *MembershipRow) {
		t.Positions[m.Position], t.Teams[m.Team] = true, true
	}
	for _, p := range changedRows(&d.Before.memberships, &d.After.memberships, func(m *MembershipRow) string { return m.ID }) {
		for _, row := range []*MembershipRow{p.before, p.after} {
			if row != nil {
				touch(row)
			}
		}
	}
	changed := changedRows(&d.Before.teams, &d.After.teams, teamID)
	for _, p := range changed {
		of, n, row := d.After, p.afterN, p.after
		if row == nil {
			of, n, row = d.Before, p.beforeN, p.before
		}
		t.Teams[row.ID] = true
		if p.before == nil || p.after == nil {
			for _, m := range of.membershipsIn.of(n) {
				touch(of.memberships.rows[m])
			}
		}
	}
	if len(changed) == 0 {
		return
	}
	for n, row := range d.After.teams.rows {
		if row == nil {
			continue
		}
		m := counterpart(&d.Before.teams, int32(n), row, teamID)
		if m >= 0 && len(d.Before.teamTree.Children(m)) != len(d.After.teamTree.Children(int32(n))) {
			t.Teams[row.ID] = true
		}
	}
}

func teamID(t *TeamRow) string { return t.ID }

// touchRoles notes the seats that carry other roles, or roles that differ or inherit from such.
func (d *Diff) touchRoles(t Touched) {
	for _, p := range changedRows(&d.Before.positionRoles, &d.After.positionRoles, func(r *PositionRoleRow) string { return r.ID }) {
		for _, row := range []*PositionRoleRow{p.before, p.after} {
			if row != nil {
				t.Positions[row.Position] = true
			}
		}
	}
	var changed []string
	for _, p := range changedRows(&d.Before.roles, &d.After.roles, func(r *RoleRow) string { return r.ID }) {
		for _, row := range []*RoleRow{p.before, p.after} {
			if row != nil {
				changed = append(changed, row.ID)
			}
		}
	}
	for _, p := range changedRows(&d.Before.inheritances, &d.After.inheritances, func(l *InheritanceRow) string { return l.ID }) {
		for _, row := range []*InheritanceRow{p.before, p.after} {
			if row != nil {
				changed = append(changed, row.Role)
			}
		}
	}
	for _, g := range []*Graph{d.Before, d.After} {
		g.carriers(changed, t.Positions)
	}
}

// carriers notes the seats that carry any of some roles, or one that inherits from it.
func (g *Graph) carriers(roles []string, seats map[string]bool) {
	var queue []int32
	seen := map[int32]bool{}
	add := func(n int32) {
		if n >= 0 && !seen[n] {
			seen[n] = true
			queue = append(queue, n)
		}
	}
	for _, id := range roles {
		add(g.roles.find(id))
	}
	for i := 0; i < len(queue); i++ {
		for _, l := range g.inheritedBy.of(queue[i]) {
			add(g.links.inherits.one[l])
		}
		for _, r := range g.positionsOf.of(queue[i]) {
			seats[g.positionRoles.rows[r].Position] = true
		}
	}
}

// SortTeams puts teams of one graph in the order of ActiveTeams.
func SortTeams(list []Team) {
	slices.SortFunc(list, func(a, b Team) int {
		x, y := a.row(), b.row()
		return cmp.Or(strings.Compare(x.fold, y.fold), strings.Compare(x.ID, y.ID))
	})
}
