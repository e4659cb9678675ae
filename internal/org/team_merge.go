package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/membership"
	"cadre/ent/team"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// MergeTeamsInput is which team goes into which.
type MergeTeamsInput struct {
	From             string // ends
	Into             string // takes everything over
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// MergeTeams moves all members and sub-teams of one team into another and archives the first. A
// seat that is in both stays in once. Where the second is within the first, it takes its place.
func MergeTeams(ctx context.Context, w *world.World, in MergeTeamsInput) (*world.Commit, error) {
	c := checking(w)
	in.From = c.id("from", in.From, id.Team)
	in.Into = c.id("into", in.Into, id.Team)
	if in.From == in.Into {
		c.fail("into", "A team cannot be merged into itself.")
	}
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return nil, c.err
	}
	return write(ctx, w, "team.merge", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := expect(ctx, tx, in.ExpectedRevision, []string{in.From, in.Into}, membershipsIn(in.From, in.Into)); err != nil {
			return err
		}
		from, err := activeTeam(ctx, tx, "from", in.From)
		if err != nil {
			return err
		}
		into, err := activeTeam(ctx, tx, "into", in.Into)
		if err != nil {
			return err
		}
		tx.Summarize("Merged %s into %s", from.Name, into.Name)
		if err := mergeMembers(ctx, tx, from, into); err != nil {
			return err
		}
		if err := mergeSubTeams(ctx, tx, from, into); err != nil {
			return err
		}
		return archive(ctx, tx, from, w.Today())
	})
}

func mergeMembers(ctx context.Context, tx *history.Tx, from, into *ent.Team) error {
	list, err := tx.Membership.Query().Where(membership.TeamIDIn(from.ID, into.ID)).Order(membership.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("read members of teams: %w", err)
	}
	there := make(map[string]*ent.Membership)
	for _, m := range list {
		if m.TeamID == into.ID {
			there[m.PositionID] = m
		}
	}
	for _, m := range list {
		if m.TeamID != from.ID {
			continue
		}
		if err := moveMembership(ctx, tx, m, there[m.PositionID], func(u *ent.MembershipUpdateOne) { u.SetTeamID(into.ID) }); err != nil {
			return err
		}
	}
	return nil
}

func mergeSubTeams(ctx context.Context, tx *history.Tx, from, into *ent.Team) error {
	inside, err := isWithin(ctx, tx, into.ID, from.ID)
	if err != nil {
		return err
	}
	if inside {
		if err := hangTeams(ctx, tx, from.ParentID, team.ID(into.ID)); err != nil {
			return err
		}
	}
	return hangTeams(ctx, tx, &into.ID, team.ParentID(from.ID), team.ArchivedOnIsNil())
}
