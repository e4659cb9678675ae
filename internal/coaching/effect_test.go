package coaching_test

import (
	"fmt"
	"slices"
	"testing"

	"cadre/internal/coaching"
	"cadre/internal/orggraph"
)

// told writes effects as their kind and text.
func told(d *orggraph.Diff) []string {
	var list []string
	for _, e := range coaching.Effects(d) {
		list = append(list, e.Kind+": "+e.Text)
	}
	return list
}

func person(d *orggraph.Delta, name string, seats ...string) {
	if d.People == nil {
		d.People, d.Assignments = map[string]*orggraph.PersonRow{}, map[string]*orggraph.AssignmentRow{}
	}
	d.People[name] = &orggraph.PersonRow{ID: name, Name: name}
	for _, seat := range seats {
		d.Assignments[name+seat] = &orggraph.AssignmentRow{ID: name + seat, Person: name, Position: seat, Kind: orggraph.Permanent, FTE: 1}
	}
}

func TestEffects(t *testing.T) {
	before := catalogue(t, "junior: A2*5 B3", "senior < junior: A4*5 C1*3", "top = senior", "one = junior", "two = junior", "far = senior")
	var staff orggraph.Delta
	for _, who := range []string{"top", "one", "two", "far"} {
		person(&staff, "P-"+who, who)
	}
	staff.Positions = map[string]*orggraph.PositionRow{}
	for _, seat := range []string{"one", "two", "far"} {
		staff.Positions[seat] = &orggraph.PositionRow{ID: seat, Title: seat, ReportsTo: new("top"), StandsFor: 1}
	}
	before = before.Advance(2, staff)
	under := func(above *string, seats ...string) orggraph.Delta {
		d := orggraph.Delta{Positions: map[string]*orggraph.PositionRow{}}
		for _, seat := range seats {
			d.Positions[seat] = &orggraph.PositionRow{ID: seat, Title: seat, ReportsTo: above, StandsFor: 1}
		}
		return d
	}
	for name, c := range map[string]struct {
		change orggraph.Delta
		want   []string
	}{
		"nothing":                       {orggraph.Delta{}, nil},
		"pairs that part together":      {under(new("far"), "one", "two"), []string{"coach.changed: P-one and P-two would be coached by P-far, not by P-top any more."}},
		"somebody who comes to the top": {under(nil, "one"), []string{"coach.lost: P-one would have no coach any more; P-top coaches this person now."}},
		"a named coach": {orggraph.Delta{CoachLines: map[string]*orggraph.CoachLineRow{"l": {ID: "l", Person: "P-one", Coach: "P-two"}}},
			[]string{"coach.changed: P-one would be coached by P-two, not by P-top any more."}},
		"who moves to another seat": {orggraph.Delta{Assignments: map[string]*orggraph.AssignmentRow{"P-oneone": nil, "P-farfar": nil, "new": {ID: "new", Person: "P-one", Position: "far", Kind: orggraph.Permanent, FTE: 1}}},
			[]string{"expectation.person: As far, P-one would be expected to have A at 4 (now 2) and C at 1 (now 0)."}},
		"a seat with another role": {orggraph.Delta{PositionRoles: map[string]*orggraph.PositionRoleRow{"30": nil, "more": {ID: "more", Position: "one", Role: "senior", Primary: true}}},
			[]string{"expectation.person: As one, P-one would be expected to have A at 4 (now 2) and C at 1 (now 0)."}},
		"a role that expects something else": {orggraph.Delta{RoleExpectations: map[string]*orggraph.RoleExpectationRow{"juniorB": {ID: "juniorB", Role: "junior", Competency: "B", Level: 4, Importance: 1}}},
			[]string{"expectation.role: The role junior would expect B at 4 (now 3).", "expectation.role: The role senior would expect B at 4 (now 3)."}},
	} {
		t.Run(name, func(t *testing.T) {
			after := before.Advance(3, c.change).InWorld("@scn_x")
			if got := told(orggraph.Compare(before, after)); !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

// A hundred thousand seats in tens, of which one with all below it moves.
func BenchmarkEffects(b *testing.B) {
	d := orggraph.Delta{Positions: map[string]*orggraph.PositionRow{}}
	for i := range 100_000 {
		row := &orggraph.PositionRow{ID: fmt.Sprint("pos_", i), Title: "Seat", StandsFor: 1}
		if i > 0 {
			row.ReportsTo = new(fmt.Sprint("pos_", (i-1)/10))
		}
		d.Positions[row.ID] = row
		person(&d, fmt.Sprint("per_", i), row.ID)
	}
	before := orggraph.New("", "2026-06-15").Advance(1, d)
	moved := *d.Positions["pos_5"]
	moved.ReportsTo = new("pos_3")
	diff := orggraph.Compare(before, before.Advance(2, orggraph.Delta{Positions: map[string]*orggraph.PositionRow{"pos_5": &moved}}))
	for b.Loop() {
		if n := len(coaching.Effects(diff)); n != 1 {
			b.Fatal(n)
		}
	}
}
