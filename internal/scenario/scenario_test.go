package scenario_test

import (
	"context"
	"testing"
	"time"

	entscenario "cadre/ent/scenario"
	"cadre/internal/fault"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/scenario"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

func mustPlan(t *testing.T, o *orgtest.Org) (id string, plan *orgtest.Org) {
	t.Helper()
	row, err := scenario.Create(o.Context(), o.Worlds(), scenario.CreateInput{Name: "Plan"})
	if err != nil {
		t.Fatal(err)
	}
	return row.ID, o.In(world.Ref{Scenario: row.ID})
}

func mustRename(t *testing.T, o *orgtest.Org, seat, title string) {
	t.Helper()
	if _, err := org.RenamePosition(o.Context(), o.World, org.RenamePositionInput{Position: o.Seat(seat), Title: title}); err != nil {
		t.Fatal(err)
	}
}

// Who follows a scenario is told when it is applied: nothing more comes.
func TestFollowersOfAnAppliedScenarioEnd(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, "CEO")
		id, plan := mustPlan(t, o)
		mustRename(t, plan, "CEO", "Chief")
		ended := make(chan bool)
		ctx, cancel := context.WithTimeout(o.Context(), 10*time.Second)
		defer cancel()
		go func() { ended <- plan.Wait(ctx, 1) }()
		if _, err := scenario.Apply(o.Context(), o.Worlds(), scenario.ApplyInput{Scenario: id}); err != nil {
			t.Fatal(err)
		}
		if <-ended || ctx.Err() != nil {
			t.Error("the follower still waits")
		}
	})
}

// Applying what live has already writes nothing, and ends the scenario all the same.
func TestApplyingWhatLiveHasAlready(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, "CEO")
		id, plan := mustPlan(t, o)
		mustRename(t, plan, "CEO", "Chief")
		mustRename(t, o, "CEO", "Chief")
		done, err := scenario.Apply(o.Context(), o.Worlds(), scenario.ApplyInput{Scenario: id})
		if err != nil {
			t.Fatal(err)
		}
		if done.Commit.Changeset != nil || done.Scenario.State != entscenario.StateAPPLIED {
			t.Errorf("it left %v, and is %s", done.Commit.Changeset, done.Scenario.State)
		}
		if row, err := scenario.Move(o.Context(), o.Worlds(), id, entscenario.StateDRAFT); err != nil || row.State != entscenario.StateDRAFT {
			t.Errorf("taken back into draft: %v, %v", row, err)
		}
	})
}

// Roles that would inherit from each other through live and the scenario together are a conflict.
func TestACircleOfRolesIsAConflict(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.MustWithRoles(t, s, "CEO")
		inherit := func(o *orgtest.Org, role, parent string) {
			t.Helper()
			key := o.Role(parent)
			if _, err := org.SetRoleInheritance(o.Context(), o.World, org.SetRoleInheritanceInput{Role: o.Role(role), Parent: &key}); err != nil {
				t.Fatal(err)
			}
		}
		id, plan := mustPlan(t, o)
		inherit(plan, "DM", "UR")
		inherit(o, "UR", "DM")
		_, err := scenario.Rebase(o.Context(), o.Worlds(), scenario.RebaseInput{Scenario: id})
		f, _ := fault.As(err)
		if f == nil || f.Details["conflicts"] == nil {
			t.Fatalf("no conflict: %v", err)
		}
		decided := map[string]scenario.Keep{}
		for _, c := range f.Details["conflicts"].([]map[string]any) {
			if c["kind"] != scenario.Rule {
				t.Errorf("a conflict of kind %v", c["kind"])
			}
			decided[c["id"].(string)] = scenario.KeepLive
		}
		if _, err := scenario.Rebase(o.Context(), o.Worlds(), scenario.RebaseInput{Scenario: id, Decisions: decided}); err != nil {
			t.Error(err)
		}
	})
}

// A scenario that takes a seat's place in a team to where it has made another is no scenario that would be there twice, until
// live moves the place to that team.
func TestWhatLiveMovesIsNotThereTwice(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, "CEO\n  First\n  Second")
		o.MustCreateTeams("Core: First\nGrowth")
		id, plan := mustPlan(t, o)
		if _, _, err := org.JoinTeam(o.Context(), plan.World, org.JoinTeamInput{Team: o.Team("Growth"), Position: o.Seat("Second"), Allocation: 50}); err != nil {
			t.Fatal(err)
		}
		if _, err := org.MergePositions(o.Context(), plan.World, org.MergePositionsInput{From: o.Seat("First"), Into: o.Seat("Second")}); err != nil {
			t.Fatal(err)
		}
		if _, err := org.MergeTeams(o.Context(), o.World, org.MergeTeamsInput{From: o.Team("Core"), Into: o.Team("Growth")}); err != nil {
			t.Fatal(err)
		}
		_, err := scenario.Rebase(o.Context(), o.Worlds(), scenario.RebaseInput{Scenario: id})
		f, _ := fault.As(err)
		if f == nil || f.Details["conflicts"] == nil {
			t.Fatalf("no conflict: %v", err)
		}
		decided := map[string]scenario.Keep{}
		for _, c := range f.Details["conflicts"].([]map[string]any) {
			decided[c["id"].(string)] = scenario.KeepLive
		}
		if _, err := scenario.Rebase(o.Context(), o.Worlds(), scenario.RebaseInput{Scenario: id, Decisions: decided}); err != nil {
			t.Fatal(err)
		}
		if got := plan.Teams(); got != "Growth: Second\n" {
			t.Errorf("the teams of the scenario are\n%s", got)
		}
	})
}
