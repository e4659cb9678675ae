package staffing_test

import (
	"fmt"
	"testing"

	"cadre/internal/staffing"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// TestNumbers counts what five candidates or more did, and tells nothing of fewer.
func TestNumbers(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s := must(t, db)
		ben := s.As("Ben Ode")
		app := s.accepted("Wins Here")
		for i := range 4 {
			if n := s.numbers("Ben Ode"); len(n.Stages()) > 0 || len(n.Sources()) > 0 {
				t.Errorf("of %d candidates %v and %v are told", i+1, n.Stages(), n.Sources())
			}
			other := s.add(fmt.Sprintf("Number %d", i))
			if i > 1 {
				continue
			}
			_, _, err := staffing.MoveApplication(ben, s.World, staffing.MoveApplicationInput{Application: other, From: "sourced", To: "contacted"})
			s.ok("", err)
		}
		s.MustBecome("2026-06-19")
		if err := s.hire(app); err != nil {
			t.Fatal(err)
		}
		for _, who := range []string{"Ben Ode", "Ana Ruiz"} { // who hires, and who leads them
			n := s.numbers(who)
			if days := n.DaysToFill(); days == nil || *days != 4 || n.Filled() != 1 {
				t.Errorf("%s: %d filled in %v days, want 1 in 4", who, n.Filled(), days)
			}
			if stages := n.Stages(); len(stages) != 1 || stages[0].Stage() != "Sourced" || stages[0].Entered() != 5 || stages[0].Passed() != 3 {
				t.Errorf("%s: the stages are %v", who, stages)
			}
			if sources := n.Sources(); len(sources) != 1 || sources[0].Applied() != 5 || sources[0].Hired() != 1 {
				t.Errorf("%s: the sources are %v", who, sources)
			}
		}
		if n := s.numbers("Dan Poe"); n.Filled() != 0 || len(n.Stages()) > 0 || len(n.Sources()) > 0 {
			t.Errorf("an interviewer is told %v", n)
		}
	})
}

func (s search) numbers(who string) *staffing.StaffingNumbers {
	s.t.Helper()
	n, err := staffing.Numbers(s.As(who), s.World)
	if err != nil {
		s.t.Fatal(err)
	}
	return n
}
