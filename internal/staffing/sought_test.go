package staffing_test

import (
	"strings"
	"testing"

	"cadre/internal/fault"
	"cadre/internal/org"
	"cadre/internal/orggraph"
	"cadre/internal/scenario"
	"cadre/internal/staffing"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

// TestAScenarioClosesNoSeatThatIsSought closes the seat in a scenario, which has no searches, and brings that to live, which has one.
func TestAScenarioClosesNoSeatThatIsSought(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s := must(t, db)
		row, err := scenario.Create(s.Context(), s.Worlds(), scenario.CreateInput{Name: "Without the PM"})
		if err != nil {
			t.Fatal(err)
		}
		plan, err := s.Worlds().Open(s.Context(), world.Ref{Scenario: row.ID})
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := org.ClosePosition(s.Context(), plan, org.ClosePositionInput{Positions: []string{s.Seat("PM")}, Reports: org.ToManager}); err != nil {
			t.Fatal(err)
		}
		if row, err = scenario.Find(s.Context(), s.Worlds(), row.ID, "scenario"); err != nil {
			t.Fatal(err)
		}
		would, err := scenario.PlanApply(s.Context(), s.Worlds(), row, nil, nil)
		if err != nil || len(would.Conflicts) != 1 || !strings.Contains(would.Conflicts[0].Rule, "Somebody is sought") {
			t.Fatalf("applying would meet %+v, %v", would.Conflicts, err)
		}
		if _, err := scenario.Apply(s.Context(), s.Worlds(), scenario.ApplyInput{Scenario: row.ID}); fault.CodeOf(err) != fault.Conflict {
			t.Errorf("applied: %v", err)
		}
		// Once the search is given up, the seat goes.
		s.ok("", second(staffing.CancelOpening(s.As("Ben Ode"), s.World, staffing.CancelOpeningInput{Opening: s.opening, Why: "Not now"})))
		if _, err := scenario.Apply(s.Context(), s.Worlds(), scenario.ApplyInput{Scenario: row.ID}); err != nil {
			t.Errorf("once the search is given up: %v", err)
		}
	})
}

// TestNoUndoTakesASeatAwayThatIsSought opens a seat, seeks somebody for it, and takes the opening of the seat back.
func TestNoUndoTakesASeatAwayThatIsSought(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s := must(t, db)
		above := s.Seat("GPM")
		seat, opened, err := org.OpenPosition(s.Context(), s.World, org.OpenPositionInput{Title: "Second PM", ReportsTo: &above, Fte: 1, StandsFor: 1})
		if err != nil {
			t.Fatal(err)
		}
		plan := orggraph.PlanOpen
		decided, err := org.DecideSeat(s.Context(), s.World, org.DecideSeatInput{Position: seat, Plan: &plan})
		if err != nil {
			t.Fatal(err)
		}
		key, _, err := staffing.BeginOpening(s.As("Ben Ode"), s.World, staffing.BeginOpeningInput{Position: seat, WhyNow: "Two markets", Outcomes: []string{"A second market"}})
		s.ok(key, err)
		if _, err := s.World.Undo(s.Context(), decided.Changeset.ID, nil); err != nil {
			t.Fatal(err)
		}
		if _, err := s.World.Undo(s.Context(), opened.Changeset.ID, nil); fault.CodeOf(err) != fault.Conflict || !strings.Contains(err.Error(), "Somebody is sought") {
			t.Errorf("undone: %v", err)
		}
	})
}

func second[T any](_ string, _ T, err error) error { return err }
