package staffing_test

import (
	"context"
	"testing"

	"cadre/ent/successor"
	"cadre/internal/fault"
	"cadre/internal/org"
	"cadre/internal/staffing"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// TestSuccession lets who leads a seat plan who could take it, and nobody else know of it.
func TestSuccession(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s := must(t, db)
		high, note := successor.RiskHIGH, "Led discovery twice"
		in := staffing.NameSuccessorInput{Position: s.Seat("GPM"), Person: s.Person("Cy Lee"), Readiness: successor.ReadinessLATER, Risk: &high, Note: &note}
		for _, who := range []string{"Ben Ode", "Cy Lee", "Dan Poe"} {
			_, _, err := staffing.NameSuccessor(s.As(who), s.World, in)
			s.refused(who+" plans for the seat", err, fault.Forbidden)
		}
		ana := s.As("Ana Ruiz")
		id, _, err := staffing.NameSuccessor(ana, s.World, in)
		s.ok(id, err)
		in.Readiness, in.Risk = successor.ReadinessREADY_NOW, nil
		again, _, err := staffing.NameSuccessor(ana, s.World, in)
		if s.ok(again, err); again != id {
			t.Errorf("somebody is named twice: %s and %s", id, again)
		}
		row, err := s.Client().Successor.Get(ana, id)
		if err != nil || row.Readiness != successor.ReadinessREADY_NOW || row.Risk != nil || row.Note != note {
			t.Errorf("what is said now is %v: %v", row, err)
		}
		for _, wrong := range []string{"Ana Ruiz", "Ben Ode"} {
			bad := in
			bad.Person = s.Person(wrong)
			_, _, err := staffing.NameSuccessor(ana, s.World, bad)
			s.refused(wrong+" as successor", err, fault.InvalidInput)
		}
		seen := func(who string, ctx context.Context, want int) {
			t.Helper()
			if n, err := s.Client().Successor.Query().Count(ctx); err != nil || n != want {
				t.Errorf("%s reads %d, want %d: %v", who, n, want, err)
			}
		}
		seen("who leads the seat", ana, 1)
		seen("who holds it", s.As("Ben Ode"), 0)
		seen("whom it is about", s.As("Cy Lee"), 0)
		seen("an owner who is nobody", s.Context(), 0)
		// Rights follow the seat at once.
		if _, err := org.MovePosition(s.Context(), s.World, org.MovePositionInput{Positions: []string{s.Seat("GPM")}, ReportsTo: ptr(s.Seat("VP Design"))}); err != nil {
			t.Fatal(err)
		}
		seen("who leads it from now on", s.As("Dan Poe"), 1)
		_, _, err = staffing.RemoveSuccessor(s.As("Ben Ode"), s.World, staffing.RemoveSuccessorInput{Successor: id})
		s.refused("who holds the seat removes", err, fault.NotFound)
		if seat, _, err := staffing.RemoveSuccessor(s.As("Dan Poe"), s.World, staffing.RemoveSuccessorInput{Successor: id}); err != nil || seat != s.Seat("GPM") {
			t.Errorf("removing left %s: %v", seat, err)
		}
		seen("who leads the seat, at last", ana, 0)
	})
}

func ptr[T any](v T) *T { return &v }
