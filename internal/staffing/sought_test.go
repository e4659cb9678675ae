package staffing_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"cadre/internal/access"
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

// TestAScenarioTellsNobodyOfSearches closes a seat in the scenario of a leader who may not know that somebody is sought for it: what
// applying would meet must not tell. That it is not applied is held by who may apply, and by the write.
func TestAScenarioTellsNobodyOfSearches(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s := must(t, db)
		above := s.Seat("VP Design")
		if _, err := org.MovePosition(s.Context(), s.World, org.MovePositionInput{Positions: []string{s.Seat("Designer")}, ReportsTo: &above}); err != nil {
			t.Fatal(err)
		}
		told := func(who context.Context) string {
			t.Helper()
			row, err := scenario.Create(who, s.Worlds(), scenario.CreateInput{Name: "Without the PM"})
			if err != nil {
				t.Fatal(err)
			}
			plan, err := s.Worlds().Open(who, world.Ref{Scenario: row.ID})
			if err != nil {
				t.Fatal(err)
			}
			if _, _, err := org.ClosePosition(access.AsEditor(who), plan, org.ClosePositionInput{Positions: []string{s.Seat("PM")}, Reports: org.ToManager}); err != nil {
				t.Fatal(err)
			}
			if row, err = scenario.Find(who, s.Worlds(), row.ID, "scenario"); err != nil {
				t.Fatal(err)
			}
			would, err := scenario.PlanApply(who, s.Worlds(), row, nil, nil)
			if err != nil {
				t.Fatal(err)
			}
			against, err := scenario.Conflicts(who, s.Worlds(), row)
			if err != nil {
				t.Fatal(err)
			}
			_, err = scenario.Rebase(who, s.Worlds(), scenario.RebaseInput{Scenario: row.ID})
			return fmt.Sprintln(len(would.Conflicts), len(against), err)
		}
		if got := told(s.As("Dan Poe")); got != "0 0 <nil>\n" {
			t.Errorf("Dan, who may know of no search, is told %s", got)
		}
		if got := told(s.As("Ben Ode")); !strings.HasPrefix(got, "1 1 ") {
			t.Errorf("Ben, who hires, is told %s", got)
		}
		// A tool reads no search, and yet none is closed by one that may write.
		tool := access.With(s.Context(), &access.Viewer{Name: "Tool", Owner: true, TokenID: "tok_x", Scopes: []access.Scope{access.ScopeWrite}})
		row, err := scenario.Create(tool, s.Worlds(), scenario.CreateInput{Name: "By a tool"})
		if err != nil {
			t.Fatal(err)
		}
		plan, err := s.Worlds().Open(tool, world.Ref{Scenario: row.ID})
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := org.ClosePosition(tool, plan, org.ClosePositionInput{Positions: []string{s.Seat("PM")}, Reports: org.ToManager}); err != nil {
			t.Fatal(err)
		}
		if _, err := scenario.Apply(tool, s.Worlds(), scenario.ApplyInput{Scenario: row.ID}); fault.CodeOf(err) != fault.Conflict || !strings.Contains(err.Error(), "Somebody is sought") {
			t.Errorf("a tool applies it: %v", err)
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
