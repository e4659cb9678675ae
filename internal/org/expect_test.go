package org_test

import (
	"testing"

	"cadre/ent"
	"cadre/ent/changeset"
	"cadre/internal/fault"
	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/world"
)

// TestWhatHangsOnWasSeenToo expects a conflict where somebody changed what an edit would replace, though the row that is
// named stayed as it was; and none where they changed something else.
func TestWhatHangsOnWasSeenToo(t *testing.T) {
	eachWithRoles(t, seats, func(t *testing.T, o *orgtest.Org) {
		o.MustCreateTeams("Core: Dev\nData\nWeb\n")
		ctx, w := o.Context(), o.World
		dev, core := o.Seat("Dev"), o.Team("Core")
		move := func(team string) func(*int64) error {
			return func(seen *int64) error {
				_, err := org.UpdatePositions(ctx, w, org.UpdatePositionsInput{Positions: []string{dev}, Team: input.Give(o.Team(team)), ExpectedRevision: seen})
				return err
			}
		}
		carry := func(role string) func(*int64) error {
			return func(seen *int64) error {
				_, err := org.UpdatePositions(ctx, w, org.UpdatePositionsInput{Positions: []string{dev}, Role: input.Give(o.Role(role)), ExpectedRevision: seen})
				return err
			}
		}
		join := func(title, team string) func(*int64) error {
			return func(*int64) error {
				_, _, err := org.JoinTeam(ctx, w, org.JoinTeamInput{Team: o.Team(team), Position: o.Seat(title), Allocation: 50})
				return err
			}
		}
		addRole := func(role string) func(*int64) error {
			return func(seen *int64) error {
				_, _, err := org.AddPositionRole(ctx, w, org.AddPositionRoleInput{Position: dev, Role: o.Role(role), ExpectedRevision: seen})
				return err
			}
		}
		inherit := func(parent string) func(*int64) error {
			return func(seen *int64) error {
				_, err := org.SetRoleInheritance(ctx, w, org.SetRoleInheritanceInput{Role: o.Role("ENG"), Parent: ptr(o.Role(parent)), ExpectedRevision: seen})
				return err
			}
		}
		only := func(_ *world.Commit, err error) error { return err }
		for name, c := range map[string]struct {
			theirs, elsewhere, mine func(*int64) error
		}{
			"team of a seat": {move("Data"), carry("PM"), move("Web")},
			"role of a seat": {carry("PM"), move("Data"), carry("GPM")},
			"another role":   {addRole("GPM"), move("Data"), addRole("PM")},
			"merging teams": {join("CFO", "Core"), join("CTO", "Web"), func(seen *int64) error {
				return only(org.MergeTeams(ctx, w, org.MergeTeamsInput{From: core, Into: o.Team("Data"), ExpectedRevision: seen}))
			}},
			"splitting teams": {join("CFO", "Core"), join("CTO", "Web"), func(seen *int64) error {
				_, c, err := org.SplitTeam(ctx, w, org.SplitTeamInput{Team: core, Name: "Apps", Positions: []string{dev}, ExpectedRevision: seen})
				return only(c, err)
			}},
			"splitting a seat": {join("Dev", "Web"), join("CTO", "Web"), func(seen *int64) error {
				_, c, err := org.SplitPosition(ctx, w, org.SplitPositionInput{Position: dev, ExpectedRevision: seen})
				return only(c, err)
			}},
			"merging seats": {addRole("GPM"), join("CTO", "Web"), func(seen *int64) error {
				return only(org.MergePositions(ctx, w, org.MergePositionsInput{From: dev, Into: o.Seat("CFO"), ExpectedRevision: seen}))
			}},
			"leaving a team": {func(*int64) error {
				return only(org.UpdateMembership(ctx, w, org.UpdateMembershipInput{Membership: membership(t, o, "Dev", "Core"), Allocation: ptr(20)}))
			}, join("CTO", "Web"), func(seen *int64) error {
				_, c, err := org.LeaveTeam(ctx, w, org.LeaveTeamInput{Membership: membership(t, o, "Dev", "Core"), ExpectedRevision: seen})
				return only(c, err)
			}},
			"heritage of a role": {inherit("PD"), move("Data"), inherit("PM")},
		} {
			t.Run(name, func(t *testing.T) {
				takeBack := func(since int64) {
					sets := o.Client().Changeset.Query().Where(changeset.SeqGT(since), changeset.ActionNEQ("history.undo")).Order(ent.Desc(changeset.FieldSeq)).AllX(ctx)
					for _, set := range sets {
						if _, err := o.Undo(ctx, set.ID, nil); err != nil {
							t.Fatal(err)
						}
					}
				}
				seen := o.Revision()
				if err := c.theirs(nil); err != nil {
					t.Fatal(err)
				}
				refused(t, c.mine(&seen), fault.Conflict, "input.expectedRevision", "changed this meanwhile")
				takeBack(seen)
				seen = o.Revision()
				if err := c.elsewhere(nil); err != nil {
					t.Fatal(err)
				}
				if err := c.mine(&seen); err != nil {
					t.Errorf("refused for what was changed elsewhere: %v", err)
				}
				takeBack(seen)
			})
		}
	})
}

func TestLeavingExpectsWhatIsHeld(t *testing.T) {
	each(t, company, func(t *testing.T, o *orgtest.Org) {
		seen := o.Revision()
		mustAssign(t, o, assign(o, "Architect", "Dan Ito"))
		_, err := org.RecordLeaving(o.Context(), o.World, org.RecordLeavingInput{Person: o.Person("Dan Ito"), ExpectedRevision: &seen})
		refused(t, err, fault.Conflict, "input.expectedRevision", "Assigned Dan Ito to Architect")
	})
}
