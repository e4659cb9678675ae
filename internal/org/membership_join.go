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

// JoinTeamInput is a seat for a team.
type JoinTeamInput struct {
	Team       string
	Position   string
	Allocation int // per cent of the seat's time
	Function   *string
	Lead       bool
	Scenario   *string // the scenario that is edited; who opens the world reads it
	Reason     *string
}

func (in *JoinTeamInput) check(w *world.World) error {
	c := checking(w)
	in.Team = c.id("team", in.Team, id.Team)
	in.Position = c.id("position", in.Position, id.Position)
	c.within("allocation", in.Allocation, 0, 100)
	in.Function = c.optionalLine("function", in.Function, maxFunction)
	in.Reason = c.reason(in.Reason)
	return c.err
}

// JoinTeam puts a seat into a team and returns the id of the membership.
func JoinTeam(ctx context.Context, w *world.World, in JoinTeamInput) (string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return "", nil, err
	}
	var made *ent.Membership
	c, err := write(ctx, w, "team.join", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		t, err := activeTeam(ctx, tx, "team", in.Team)
		if err != nil {
			return err
		}
		seat, err := openSeat(ctx, tx, "position", in.Position)
		if err != nil {
			return err
		}
		member, err := tx.Membership.Query().Where(membership.TeamID(t.ID), membership.PositionID(seat.ID)).Exist(ctx)
		switch {
		case err != nil:
			return fmt.Errorf("look for the membership: %w", err)
		case member:
			return input.Invalid("position", "%s is in %s already. Change its share or function instead.", seat.Title, t.Name)
		}
		tx.Summarize("Put %s into %s", seat.Title, t.Name)
		made, err = tx.Membership.Create().SetTeamID(t.ID).SetPositionID(seat.ID).
			SetAllocation(in.Allocation).SetNillableFunction(in.Function).SetLead(in.Lead).Save(ctx)
		if err != nil {
			return fmt.Errorf("create membership: %w", err)
		}
		return nil
	})
	if err != nil {
		return "", nil, err
	}
	return made.ID, c, nil
}
