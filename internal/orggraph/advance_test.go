package orggraph_test

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"cadre/internal/orggraph"
)

const today = "2026-06-15"

// model holds the rows that a graph should have, to build one anew from.
type model struct {
	people        map[string]*orggraph.PersonRow
	positions     map[string]*orggraph.PositionRow
	assignments   map[string]*orggraph.AssignmentRow
	teams         map[string]*orggraph.TeamRow
	memberships   map[string]*orggraph.MembershipRow
	positionRoles map[string]*orggraph.PositionRoleRow
	roles         map[string]*orggraph.RoleRow
}

func newModel() *model {
	return &model{map[string]*orggraph.PersonRow{}, map[string]*orggraph.PositionRow{}, map[string]*orggraph.AssignmentRow{},
		map[string]*orggraph.TeamRow{}, map[string]*orggraph.MembershipRow{}, map[string]*orggraph.PositionRoleRow{}, map[string]*orggraph.RoleRow{}}
}

func (m *model) fresh() *orggraph.Graph {
	return orggraph.New("", today).Advance(1, orggraph.Delta{People: m.people, Positions: m.positions, Assignments: m.assignments,
		Teams: m.teams, Memberships: m.memberships, PositionRoles: m.positionRoles, Roles: m.roles})
}

// loaded returns the same graph, made of all rows in some order.
func (m *model) loaded(t *rapid.T) *orggraph.Graph {
	return orggraph.Load("", today, 1, orggraph.Rows{People: drawn(t, m.people), Positions: drawn(t, m.positions), Assignments: drawn(t, m.assignments),
		Teams: drawn(t, m.teams), Memberships: drawn(t, m.memberships), PositionRoles: drawn(t, m.positionRoles), Roles: drawn(t, m.roles)})
}

// drawn copies rows in a drawn order.
func drawn[T any](t *rapid.T, rows map[string]*T) []T {
	ids := slices.Sorted(maps.Keys(rows))
	list := make([]T, 0, len(rows))
	for _, id := range rapid.Permutation(ids).Draw(t, "order") {
		list = append(list, *rows[id])
	}
	return list
}

// change draws one change of one row, writes it into the model and returns it as a delta. Rows
// that others refer to are closed or emptied, not deleted, as the database has it.
func (m *model) change(t *rapid.T) orggraph.Delta {
	n := func(kind string, most int) string {
		return fmt.Sprintf("%s_%d", kind, rapid.IntRange(0, most).Draw(t, kind))
	}
	word := rapid.SampledFrom([]string{"Ana Ruiz", "Ånna", "Dev", "王伟", "Lead", "zoe"})
	maybe := func(s string) *string {
		if rapid.Bool().Draw(t, "present") {
			return &s
		}
		return nil
	}
	switch rapid.IntRange(0, 7).Draw(t, "what") {
	case 0, 1:
		own := rapid.IntRange(0, 14).Draw(t, "position")
		id := fmt.Sprintf("pos_%d", own)
		row := &orggraph.PositionRow{ID: id, Title: word.Draw(t, "title"), Rank: int64(rapid.IntRange(0, 5).Draw(t, "rank")), FTE: 1,
			StandsFor: rapid.IntRange(1, 3).Draw(t, "standsFor"), ReportsTo: above(t, "pos", own)}
		if rapid.IntRange(0, 5).Draw(t, "closed") == 0 {
			row.ClosedOn = maybe(today)
		}
		m.positions[id] = row
		return orggraph.Delta{Positions: map[string]*orggraph.PositionRow{id: row}}
	case 2:
		id := n("per", 9)
		m.people[id] = &orggraph.PersonRow{ID: id, Name: word.Draw(t, "name"), Location: maybe("Lisbon")}
		return orggraph.Delta{People: map[string]*orggraph.PersonRow{id: m.people[id]}}
	case 3:
		return m.changeAssignment(t, n("asg", 12), n("pos", 14), n("per", 9), maybe)
	case 4:
		own := rapid.IntRange(0, 4).Draw(t, "team")
		id := fmt.Sprintf("tea_%d", own)
		m.teams[id] = &orggraph.TeamRow{ID: id, Name: word.Draw(t, "name"), Kind: orggraph.KindTeam, Parent: above(t, "tea", own)}
		return orggraph.Delta{Teams: map[string]*orggraph.TeamRow{id: m.teams[id]}}
	case 5:
		return m.changeMembership(t, n("mem", 12), n("pos", 14), n("tea", 4))
	case 6:
		id := n("rol", 3)
		m.roles[id] = &orggraph.RoleRow{ID: id, Key: id, Name: word.Draw(t, "name"), Active: true}
		return orggraph.Delta{Roles: map[string]*orggraph.RoleRow{id: m.roles[id]}}
	}
	id, position, role := n("pro", 8), n("pos", 14), n("rol", 3)
	if m.positions[position] == nil || m.roles[role] == nil || rapid.Bool().Draw(t, "gone") {
		delete(m.positionRoles, id)
		return orggraph.Delta{PositionRoles: map[string]*orggraph.PositionRoleRow{id: nil}}
	}
	m.positionRoles[id] = &orggraph.PositionRoleRow{ID: id, Position: position, Role: role, Primary: rapid.Bool().Draw(t, "primary")}
	return orggraph.Delta{PositionRoles: map[string]*orggraph.PositionRoleRow{id: m.positionRoles[id]}}
}

// above draws a row of a smaller number, so that no circle closes: the rules of writing see to that.
func above(t *rapid.T, kind string, own int) *string {
	n := rapid.IntRange(-1, own-1).Draw(t, "above")
	if n < 0 {
		return nil
	}
	id := fmt.Sprintf("%s_%d", kind, n)
	return &id
}

func (m *model) changeAssignment(t *rapid.T, id, position, person string, maybe func(string) *string) orggraph.Delta {
	if m.positions[position] == nil || m.people[person] == nil || rapid.IntRange(0, 4).Draw(t, "gone") == 0 {
		delete(m.assignments, id)
		return orggraph.Delta{Assignments: map[string]*orggraph.AssignmentRow{id: nil}}
	}
	m.assignments[id] = &orggraph.AssignmentRow{ID: id, Position: position, Person: person,
		Kind:     rapid.SampledFrom([]orggraph.AssignmentKind{orggraph.Permanent, orggraph.Interim, orggraph.JobShare}).Draw(t, "kind"),
		StartsOn: maybe("2026-01-01"), EndsOn: maybe(rapid.SampledFrom([]string{"2026-05-01", "2026-12-01"}).Draw(t, "ends"))}
	return orggraph.Delta{Assignments: map[string]*orggraph.AssignmentRow{id: m.assignments[id]}}
}

func (m *model) changeMembership(t *rapid.T, id, position, team string) orggraph.Delta {
	if m.positions[position] == nil || m.teams[team] == nil || rapid.IntRange(0, 4).Draw(t, "gone") == 0 {
		delete(m.memberships, id)
		return orggraph.Delta{Memberships: map[string]*orggraph.MembershipRow{id: nil}}
	}
	m.memberships[id] = &orggraph.MembershipRow{ID: id, Position: position, Team: team, Allocation: rapid.IntRange(0, 100).Draw(t, "allocation"), Lead: rapid.Bool().Draw(t, "lead")}
	return orggraph.Delta{Memberships: map[string]*orggraph.MembershipRow{id: m.memberships[id]}}
}

// TestAdvanceEqualsBuildingAnew changes a graph step by step and compares each step with a graph
// that is built from all rows at once; lists that were asked for before are among what is compared.
func TestAdvanceEqualsBuildingAnew(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := newModel()
		g := orggraph.New("", today)
		for range rapid.IntRange(1, 40).Draw(t, "steps") {
			before := snapshot(t, g)
			next := g.Advance(1, m.change(t))
			if !reflect.DeepEqual(before, snapshot(t, g)) {
				t.Fatal("advancing changed the graph it started from")
			}
			g = next
			if got, want := snapshot(t, g), snapshot(t, m.fresh()); !reflect.DeepEqual(got, want) {
				t.Fatalf("advanced:\n%v\nbuilt anew:\n%v", got, want)
			}
			if rapid.IntRange(0, 4).Draw(t, "load") == 0 {
				before, g = snapshot(t, g), m.loaded(t)
				if got := snapshot(t, g); !reflect.DeepEqual(got, before) {
					t.Fatalf("loaded:\n%v\nadvanced:\n%v", got, before)
				}
			}
		}
	})
}

// snapshot asks a graph for everything that depends on how its rows connect.
func snapshot(t *rapid.T, g *orggraph.Graph) map[string]any {
	s := map[string]any{"headcount": g.Headcount()}
	chart, err := g.Chart(nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i, seat := range chart.Seats() {
		var teamName, holder string
		if team, ok := seat.Team(); ok {
			teamName = team.Name()
		}
		if p, ok := seat.Person(); ok {
			holder = p.Name()
		}
		s[fmt.Sprint("seat ", i)] = []any{seat.ID(), seat.Title(), seat.ReportsTo(), seat.Vacant(), holder, teamName, len(seat.Holders()), len(seat.Roles()), seat.TotalReports()}
	}
	people, err := g.People(orggraph.Page{}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i, e := range people.Edges() {
		s[fmt.Sprint("person ", i)] = []any{e.Node().ID(), e.Cursor(), len(e.Node().Assignments(nil))}
	}
	metrics, err := g.Metrics(nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, by := range metrics.ByTeam() {
		s["team "+by.Team.ID()] = []any{by.Headcount, by.Seats, by.Vacancies, by.Managers}
	}
	hits, err := g.Search("ana lead", nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i, h := range hits {
		s[fmt.Sprint("hit ", i)] = h.Node().ID()
	}
	return s
}
