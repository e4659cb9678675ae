package orggraph_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"cadre/internal/orggraph"
)

// Everyone who holds a seat has exactly one primary coach, never themselves and never somebody who
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
			coach, coached := p.Coach()
			switch {
			case !seated && (coached || without[p.Key()]):
				t.Fatalf("%s holds no seat and is coached %v, listed %v", p.Name(), coached, without[p.Key()])
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

// anyCoaching draws an organisation of any shape: seats held by none, one or several, people with
// several seats, some who left and hold none, and lines that name anyone as the coach of anyone.
func anyCoaching(t *rapid.T) orggraph.Delta {
	d := orggraph.Delta{People: map[string]*orggraph.PersonRow{}, Positions: map[string]*orggraph.PositionRow{},
		Assignments: map[string]*orggraph.AssignmentRow{}, CoachLines: map[string]*orggraph.CoachLineRow{}}
	people, left := rapid.IntRange(1, 8).Draw(t, "people"), map[string]bool{}
	person := func() string { return fmt.Sprintf("per_%d", rapid.IntRange(0, people-1).Draw(t, "person")) }
	for i := range people {
		row := &orggraph.PersonRow{ID: fmt.Sprintf("per_%d", i), Name: fmt.Sprintf("Person %d", i)}
		if left[row.ID] = rapid.IntRange(0, 5).Draw(t, "left") == 0; left[row.ID] {
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
			if key := fmt.Sprintf("asg_%d_%d", i, n); !left[who] {
				d.Assignments[key] = &orggraph.AssignmentRow{ID: key, Position: row.ID, Person: who, Kind: orggraph.Permanent, FTE: 1}
			}
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
