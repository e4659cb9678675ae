package orggraph_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"cadre/internal/orggraph"
)

// Everyone who is here and holds a seat has exactly one primary coach, never themselves and never somebody who
// has left, or is listed as having none; and a coach's list of people says the same as theirs.
func TestEveryoneHasOneCoachOrIsListed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := orggraph.New("", "2026-06-15").Advance(1, anyCoaching(t))
		without := map[string]bool{}
		for _, p := range g.WithoutCoach() {
			without[p.Key()] = true
		}
		coachees := map[string][]string{}
		for p := range g.Everyone() {
			for _, other := range p.Coachees() {
				coachees[other.Key()] = append(coachees[other.Key()], p.Key())
			}
		}
		for p := range g.Everyone() {
			_, seated := p.Position()
			seated = seated && p.LeftOn() == nil
			coach, coached := p.Coach()
			switch {
			case !seated && (coached || without[p.Key()]):
				t.Fatalf("%s holds no seat, or has left, and is coached %v, listed %v", p.Name(), coached, without[p.Key()])
			case seated && coached == without[p.Key()]:
				t.Fatalf("%s is coached %v and listed as without %v", p.Name(), coached, without[p.Key()])
			case coached && (coach.Key() == p.Key() || coach.LeftOn() != nil):
				t.Fatalf("%s is coached by %s, who left on %v", p.Name(), coach.Name(), coach.LeftOn())
			}
			var want []string
			if coached {
				want = []string{coach.Key()}
			}
			if got := coachees[p.Key()]; !slices.Equal(got, want) {
				t.Fatalf("%s is coached by %v, and is on the lists of %v", p.Name(), want, got)
			}
		}
	})
}

// Who has left leads nobody and is led by nobody, whatever they hold: who is above leads in their place.
func TestWhoHasLeftLeadsNobody(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := orggraph.New("", "2026-06-15").Advance(1, anyCoaching(t))
		for p := range g.Everyone() {
			gone := p.LeftOn() != nil
			if gone && len(p.Led())+len(p.Coachees())+len(p.Below()) > 0 {
				t.Fatalf("%s has left and leads", p.Name())
			}
			leader, led := p.Leader()
			if led && (gone || leader.LeftOn() != nil) {
				t.Fatalf("%s (left %v) is led by %s (left %v)", p.Name(), p.LeftOn(), leader.Name(), leader.LeftOn())
			}
			for other := range g.Everyone() {
				if other.IsAbove(p) && (gone || other.LeftOn() != nil) {
					t.Fatalf("%s is above %s, and one of them has left", other.Name(), p.Name())
				}
				if want := led && leader == other; slices.Contains(other.Led(), p) != want {
					t.Fatalf("%s is led by %s, and on the list of %s: %v", p.Name(), leader.Name(), other.Name(), !want)
				}
			}
		}
	})
}

func TestLeaderSkipsWhoHasLeft(t *testing.T) {
	day, held := "2026-06-15", func(key, seat, person string) *orggraph.AssignmentRow {
		return &orggraph.AssignmentRow{ID: key, Position: seat, Person: person, Kind: orggraph.Permanent, FTE: 1}
	}
	g := orggraph.New("", day).Advance(1, orggraph.Delta{
		People: map[string]*orggraph.PersonRow{"per_top": {ID: "per_top", Name: "Top"}, "per_gone": {ID: "per_gone", Name: "Gone", LeftOn: &day}, "per_low": {ID: "per_low", Name: "Low"}},
		Positions: map[string]*orggraph.PositionRow{"pos_1": {ID: "pos_1", Title: "A", FTE: 1, StandsFor: 1}, "pos_2": {ID: "pos_2", Title: "B", FTE: 1, StandsFor: 1, ReportsTo: new("pos_1")},
			"pos_3": {ID: "pos_3", Title: "C", FTE: 1, StandsFor: 1, ReportsTo: new("pos_2")}},
		Assignments: map[string]*orggraph.AssignmentRow{"asg_1": held("asg_1", "pos_1", "per_top"), "asg_2": held("asg_2", "pos_2", "per_gone"), "asg_3": held("asg_3", "pos_3", "per_low")},
	})
	low, _ := g.Person("per_low")
	if leader, ok := low.Leader(); !ok || leader.Name() != "Top" {
		t.Errorf("Low is led by %v", leader)
	}
	top, _ := g.Person("per_top")
	if led := top.Led(); len(led) != 1 || led[0] != low {
		t.Errorf("Top leads %v", led)
	}
}

// anyCoaching draws an organisation of any shape: seats held by none, one or several, people with
// several seats, some who left and of whom nobody has ended what they hold, and lines that name anyone as the coach of anyone.
func anyCoaching(t *rapid.T) orggraph.Delta {
	d := orggraph.Delta{People: map[string]*orggraph.PersonRow{}, Positions: map[string]*orggraph.PositionRow{},
		Assignments: map[string]*orggraph.AssignmentRow{}, CoachLines: map[string]*orggraph.CoachLineRow{}}
	people := rapid.IntRange(1, 8).Draw(t, "people")
	person := func() string { return fmt.Sprintf("per_%d", rapid.IntRange(0, people-1).Draw(t, "person")) }
	for i := range people {
		row := &orggraph.PersonRow{ID: fmt.Sprintf("per_%d", i), Name: fmt.Sprintf("Person %d", i)}
		if rapid.IntRange(0, 5).Draw(t, "left") == 0 {
			row.LeftOn = new("2026-06-01")
		}
		d.People[row.ID] = row
	}
	for i := range rapid.IntRange(1, 10).Draw(t, "seats") {
		row := &orggraph.PositionRow{ID: fmt.Sprintf("pos_%d", i), Title: "Seat", FTE: 1, StandsFor: 1}
		if above := rapid.IntRange(-1, i-1).Draw(t, "above"); above >= 0 {
			row.ReportsTo = new(fmt.Sprintf("pos_%d", above))
		}
		d.Positions[row.ID] = row
		for n := range rapid.IntRange(0, 2).Draw(t, "holders") {
			who := person()
			key := fmt.Sprintf("asg_%d_%d", i, n)
			d.Assignments[key] = &orggraph.AssignmentRow{ID: key, Position: row.ID, Person: who, Kind: orggraph.Permanent, FTE: 1}
		}
	}
	named := map[string]bool{}
	for i := range rapid.IntRange(0, 4).Draw(t, "lines") {
		line := &orggraph.CoachLineRow{ID: fmt.Sprintf("col_%d", i), Person: person(), Coach: person()}
		if !named[line.Person] {
			named[line.Person], d.CoachLines[line.ID] = true, line
		}
	}
	return d
}
