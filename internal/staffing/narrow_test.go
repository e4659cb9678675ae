package staffing_test

import (
	"slices"
	"testing"

	"cadre/ent/successor"
	"cadre/internal/staffing"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// TestNarrowedReadsTheSame reads successors as everybody, with the seats that there are successors of and with all that they lead,
// and holds both ways of asking who leads a seat to each other.
func TestNarrowedReadsTheSame(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s := must(t, db)
		for _, seat := range []string{"Designer", "GPM"} {
			s.ok(first(staffing.NameSuccessor(s.As("Ana Ruiz"), s.World, staffing.NameSuccessorInput{Position: s.Seat(seat), Person: s.Person("Dan Poe"), Readiness: successor.ReadinessLATER})))
		}
		read := 0
		for p := range s.Graph().Everyone() {
			standing := s.World.Standing()
			for _, seat := range s.Graph().Seats() {
				if got, want := standing.LeadsSeat(p.Key(), seat.Key()), slices.Contains(standing.SeatsBelow(p.Key()), seat.Key()); got != want {
					t.Errorf("%s leads %s: %t, want %t", p.Name(), seat.Title(), got, want)
				}
			}
			plain := s.As(p.Name())
			narrow, err := staffing.AboutSuccessors(plain, s.World)
			if err != nil {
				t.Fatal(err)
			}
			a, err := s.Client().Successor.Query().IDs(plain)
			if err != nil {
				t.Fatal(err)
			}
			b, err := s.Client().Successor.Query().IDs(narrow)
			slices.Sort(a)
			slices.Sort(b)
			if err != nil || !slices.Equal(a, b) {
				t.Errorf("%s reads %v, narrowed %v, %v", p.Name(), a, b, err)
			}
			read += len(a)
		}
		if read == 0 {
			t.Error("nobody reads any")
		}
	})
}
