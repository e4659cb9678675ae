package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/membership"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// LeaveTeamInput is which membership ends.
type LeaveTeamInput struct {
	Membership       string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// LeftTeam is the seat that left, and the team that it left.
type LeftTeam struct{ Position, Team string }

// LeaveTeam takes a seat out of a team.
func LeaveTeam(ctx context.Context, w *world.World, in LeaveTeamInput) (LeftTeam, *world.Commit, error) {
	c := checking(w)
	in.Membership = c.id("membership", in.Membership, id.Membership)
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return LeftTeam{}, nil, c.err
	}
	var left LeftTeam
	commit, err := write(ctx, w, "team.leave", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Membership); err != nil {
			return err
		}
		m, err := membershipOf(ctx, tx, in.Membership)
		if err != nil {
			return err
		}
		left = LeftTeam{Position: m.PositionID, Team: m.TeamID}
		tx.Summarize("Took %s out of %s", m.Edges.Position.Title, m.Edges.Team.Name)
		if err := tx.Membership.DeleteOneID(m.ID).Exec(ctx); err != nil {
			return fmt.Errorf("delete membership %s: %w", m.ID, err)
		}
		return nil
	})
	if err != nil {
		return LeftTeam{}, nil, err
	}
	return left, commit, nil
}

// membershipOf reads a membership with its seat and team.
func membershipOf(ctx context.Context, tx *history.Tx, id string) (*ent.Membership, error) {
	m, err := tx.Membership.Query().Where(membership.ID(id)).WithPosition().WithTeam().Only(ctx)
	if err != nil {
		return nil, input.Missing(err, "membership", "membership")
	}
	return m, nil
}
