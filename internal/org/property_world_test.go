package org_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"cadre/ent"
	"cadre/internal/fault"
	"cadre/internal/org/orgtest"
	"cadre/internal/scenario"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

// Live as it was at any moment is what it was then, in every table and in memory.
func TestAMomentIsWhatWasThere(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, "")
		rapid.Check(t, func(t *rapid.T) {
			o.MustWrite(wipe)
			plantAny(t, o)
			type snapshot struct {
				at   time.Time
				rows map[string]string
			}
			var taken []snapshot
			for i := range rapid.IntRange(2, 8).Draw(t, "edits") {
				if editAny(t, o, i) != "" {
					set, err := o.Changesets().Order(ent.Desc("seq")).First(o.Context())
					if err != nil {
						t.Fatal(err)
					}
					taken = append(taken, snapshot{set.At, o.Rows()})
				}
			}
			for _, then := range taken {
				past := o.In(world.Ref{AsOf: &then.at})
				if diff := orgtest.Diff(then.rows, past.Rows()); len(diff) > 0 {
					t.Fatalf("at %s these were others: %v", then.at, diff)
				}
				mustBeTree(t, past)
			}
		})
	})
}

// mustPlan begins a scenario and makes edits in it.
func mustPlan(t *rapid.T, o *orgtest.Org) (*ent.Scenario, *orgtest.Org) {
	t.Helper()
	row, err := scenario.Create(o.Context(), o.Worlds(), scenario.CreateInput{Name: "Plan"})
	if err != nil {
		t.Fatal(err)
	}
	plan := o.In(world.Ref{Scenario: row.ID})
	for i := range rapid.IntRange(1, 8).Draw(t, "planned") {
		editAny(t, plan, i)
		mustBeTree(t, plan)
	}
	return row, o.In(world.Ref{Scenario: row.ID})
}

// A scenario leaves live alone; applied, live is what it showed; undone, every row is as it was.
func TestAScenarioAppliedIsItsEditsMadeLive(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, "")
		rapid.Check(t, func(t *rapid.T) {
			o.MustWrite(wipe)
			plantAny(t, o)
			before := o.Rows()
			row, plan := mustPlan(t, o)
			if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
				t.Fatalf("planning changed live: %v", diff)
			}
			planned := plan.Rows()
			done, err := scenario.Apply(o.Context(), o.Worlds(), scenario.ApplyInput{Scenario: row.ID})
			if fault.CodeOf(err) == fault.InvalidInput && len(orgtest.Diff(before, planned)) == 0 {
				return // nothing was planned
			}
			if err != nil {
				t.Fatal(err)
			}
			if diff := orgtest.Diff(planned, o.Rows()); len(diff) > 0 {
				t.Fatalf("applied, these are not as planned: %v", diff)
			}
			mustBeTree(t, o)
			if done.Commit.Changeset == nil {
				return
			}
			if _, err := o.Undo(o.Context(), done.Commit.Changeset.ID, nil); err != nil {
				t.Fatal(err)
			}
			if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
				t.Fatalf("undone, these are not as they were: %v", diff)
			}
		})
	})
}

// A rebase onto a live that came out as it was changes nothing of a scenario.
func TestARebaseOntoNothingChangesNothing(t *testing.T) {
	t.Run("SQLite", func(t *testing.T) {
		o := orgtest.Must(t, storetest.SQLite(t), "")
		rapid.Check(t, func(t *rapid.T) {
			o.MustWrite(wipe)
			plantAny(t, o)
			row, plan := mustPlan(t, o)
			planned := plan.Rows()
			if set := editAny(t, o, 99); set != "" {
				undoAll(t, o, []string{set})
			}
			done, err := scenario.Rebase(o.Context(), o.Worlds(), scenario.RebaseInput{Scenario: row.ID})
			if err != nil {
				t.Fatal(err)
			}
			if len(orgtest.Diff(planned, o.In(world.Ref{Scenario: row.ID}).Rows())) > 0 {
				t.Fatalf("rebased over %d changes, these are others: %v", done.TakenIn, orgtest.Diff(planned, o.In(world.Ref{Scenario: row.ID}).Rows()))
			}
		})
	})
}

// Whatever live did meanwhile: once every conflict is decided for live, the scenario stands on it,
// is a sound organisation, and applies.
func TestDecidedForLiveAScenarioFits(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, "")
		rapid.Check(t, func(t *rapid.T) {
			o.MustWrite(wipe)
			plantAny(t, o)
			row, _ := mustPlan(t, o)
			for i := range rapid.IntRange(1, 5).Draw(t, "meanwhile") {
				editAny(t, o, 50+i)
			}
			mustRebase(t, o, row.ID)
			plan := o.In(world.Ref{Scenario: row.ID})
			mustBeTree(t, plan)
			planned := plan.Rows()
			_, err := scenario.Apply(o.Context(), o.Worlds(), scenario.ApplyInput{Scenario: row.ID})
			if f, ok := fault.As(err); ok && f.Code != fault.InvalidInput { // nothing may be left of it
				t.Fatal(err, f.Details)
			}
			if diff := orgtest.Diff(planned, o.Rows()); len(diff) > 0 {
				t.Fatalf("applied, these are not as planned: %v", diff)
			}
			mustBeTree(t, o)
		})
	})
}

// mustRebase decides every conflict for live, those that come of decisions too.
func mustRebase(t *rapid.T, o *orgtest.Org, id string) {
	t.Helper()
	decided := map[string]scenario.Keep{}
	for range 20 {
		_, err := scenario.Rebase(o.Context(), o.Worlds(), scenario.RebaseInput{Scenario: id, Decisions: decided})
		if err == nil {
			return
		}
		f, ok := fault.As(err)
		conflicts, listed := map[string]any(nil), false
		if ok {
			conflicts = f.Details
			_, listed = conflicts["conflicts"]
		}
		if !listed {
			t.Fatal(err)
		}
		for _, c := range conflicts["conflicts"].([]map[string]any) {
			decided[c["id"].(string)] = scenario.KeepLive
		}
	}
	t.Fatal("the conflicts never end")
}
