package limits_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"cadre/internal/limits"
	"cadre/internal/orggraph"
)

// TestFindingsAfterAdvance changes an organisation step by step and compares the findings of each
// step with those of a graph that is made of all rows anew.
func TestFindingsAfterAdvance(t *testing.T) {
	catalogue := sketch{spans: true}.rows(t)
	rapid.Check(t, func(t *rapid.T) {
		m := model{d: orggraph.Delta{
			People: map[string]*orggraph.PersonRow{}, Positions: map[string]*orggraph.PositionRow{}, Assignments: map[string]*orggraph.AssignmentRow{},
			Teams: map[string]*orggraph.TeamRow{}, Memberships: map[string]*orggraph.MembershipRow{}, PositionRoles: map[string]*orggraph.PositionRoleRow{},
			LimitSettings: map[string]*orggraph.LimitSettingRow{}, LimitExceptions: map[string]*orggraph.LimitExceptionRow{},
			Roles: map[string]*orggraph.RoleRow{}, Inheritances: map[string]*orggraph.InheritanceRow{},
		}}
		for i, row := range catalogue.Roles {
			m.d.Roles[row.ID] = &catalogue.Roles[i]
		}
		for i, row := range catalogue.Inheritances {
			m.d.Inheritances[row.ID] = &catalogue.Inheritances[i]
		}
		g := orggraph.New("", today).Advance(1, m.d)
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			before := told(g)
			next := g.Advance(g.Revision()+1, m.change(t))
			if !slices.Equal(before, told(g)) {
				t.Fatal("advancing changed what was found before")
			}
			g = next
			if got, want := told(g), told(orggraph.New("", today).Advance(1, m.d)); !slices.Equal(got, want) {
				t.Fatalf("advanced:\n%q\nanew:\n%q", got, want)
			}
		}
	})
}

// told writes findings with their reasons, and those of each seat.
func told(g *orggraph.Graph) []string {
	list := said(limits.Findings(g))
	for _, f := range limits.Findings(g) {
		list = append(list, string(f.Rule)+" "+f.Reason())
	}
	for _, p := range g.Seats() {
		list = append(list, said(limits.OfPosition(p))...)
	}
	return list
}

// model holds the rows that a graph should have.
type model struct{ d orggraph.Delta }

// change draws one change of one row, writes it into the model and returns it.
func (m model) change(t *rapid.T) (d orggraph.Delta) {
	n := func(kind string, most int) string {
		return fmt.Sprintf("%s_%d", kind, rapid.IntRange(0, most).Draw(t, kind))
	}
	position, person, team := n("pos", 9), n("per", 6), n("tea", 3)
	switch rapid.IntRange(0, 7).Draw(t, "what") {
	case 0, 1:
		row := &orggraph.PositionRow{ID: position, Title: position, FTE: 1, StandsFor: rapid.SampledFrom([]int{1, 1, 1, 6}).Draw(t, "standsFor")}
		if above := n("pos", 9); above < position {
			row.ReportsTo = &above
		}
		if rapid.IntRange(0, 6).Draw(t, "closed") == 0 {
			row.ClosedOn = new(today)
		}
		d.Positions = put(m.d.Positions, position, row)
	case 2:
		d.People = put(m.d.People, person, &orggraph.PersonRow{ID: person, Name: person})
	case 3:
		var row *orggraph.AssignmentRow
		id := n("asg", 9)
		if m.d.Positions[position] != nil && m.d.People[person] != nil && rapid.IntRange(0, 4).Draw(t, "gone") > 0 {
			row = &orggraph.AssignmentRow{ID: id, Position: position, Person: person, Kind: orggraph.Permanent}
		}
		d.Assignments = put(m.d.Assignments, id, row)
	case 4:
		d.Teams = put(m.d.Teams, team, &orggraph.TeamRow{ID: team, Name: team, Kind: rapid.SampledFrom([]orggraph.TeamKind{orggraph.KindTeam, orggraph.KindTeam, orggraph.KindGroup}).Draw(t, "kind")})
	case 5:
		var row *orggraph.MembershipRow
		id := n("mem", 12)
		if m.d.Positions[position] != nil && m.d.Teams[team] != nil && rapid.IntRange(0, 4).Draw(t, "gone") > 0 {
			row = &orggraph.MembershipRow{ID: id, Position: position, Team: team, Allocation: rapid.SampledFrom([]int{0, 20, 50, 100}).Draw(t, "share"), Lead: rapid.Bool().Draw(t, "lead")}
		}
		d.Memberships = put(m.d.Memberships, id, row)
	case 6:
		var row *orggraph.PositionRoleRow
		id := n("pro", 9)
		if m.d.Positions[position] != nil && rapid.IntRange(0, 4).Draw(t, "gone") > 0 {
			role := rapid.SampledFrom(slices.Sorted(maps.Keys(m.d.Roles))).Draw(t, "role")
			row = &orggraph.PositionRoleRow{ID: id, Position: position, Role: role, Primary: rapid.Bool().Draw(t, "primary")}
		}
		d.PositionRoles = put(m.d.PositionRoles, id, row)
	case 7:
		rule := rapid.SampledFrom([]orggraph.LimitRule{limits.TeamSize, limits.SpanOfManagerOfManagers, limits.TeamsPerPerson}).Draw(t, "rule")
		if rapid.Bool().Draw(t, "exception") {
			id := "exc_" + string(rule)
			d.LimitExceptions = put(m.d.LimitExceptions, id, &orggraph.LimitExceptionRow{ID: id, Rule: rule, Why: "W",
				Subject: rapid.SampledFrom([]string{position, person, team}).Draw(t, "subject")})
			break
		}
		id := "lim_" + string(rule)
		row := &orggraph.LimitSettingRow{ID: id, Rule: rule, WarnAbove: new(float64(rapid.IntRange(0, 3).Draw(t, "above")))}
		if rapid.Bool().Draw(t, "gone") {
			row = nil
		}
		d.LimitSettings = put(m.d.LimitSettings, id, row)
	}
	return d
}

// put writes a row into the model, nil for one that is gone, and returns the change alone.
func put[T any](rows map[string]*T, id string, row *T) map[string]*T {
	if row == nil {
		delete(rows, id)
	} else {
		rows[id] = row
	}
	return map[string]*T{id: row}
}
