package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/predicate"
	"cadre/ent/team"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// MoveTeamInput is where to put a team.
type MoveTeamInput struct {
	Team             string
	Parent           *string // nil: the top
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// MoveTeam puts a team with everything in it below another one. Below itself is INVALID_INPUT.
func MoveTeam(ctx context.Context, w *world.World, in MoveTeamInput) (*world.Commit, error) {
	c := checking(w)
	in.Team = c.id("team", in.Team, id.Team)
	in.Parent = c.optionalID("parent", in.Parent, id.Team)
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return nil, c.err
	}
	return write(ctx, w, "team.move", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Team); err != nil {
			return err
		}
		t, err := activeTeam(ctx, tx, "team", in.Team)
		if err != nil {
			return err
		}
		parent, err := teamAbove(ctx, tx, in.Parent)
		if err != nil {
			return err
		}
		if err := refuseTeamCircle(ctx, tx, t, parent); err != nil {
			return err
		}
		tx.Summarize("Moved %s to the top", t.Name)
		if parent != nil {
			tx.Summarize("Moved %s to %s", t.Name, parent.Name)
		}
		return hangTeams(ctx, tx, in.Parent, team.ID(t.ID))
	})
}

// HangWithin puts a team into another one, or to the top where that is nil, within a write that does more.
func HangWithin(ctx context.Context, tx *history.Tx, inner, outer *ent.Team) error {
	if outer == nil {
		return hangTeams(ctx, tx, nil, team.ID(inner.ID))
	}
	if err := refuseTeamCircle(ctx, tx, inner, outer); err != nil {
		return err
	}
	return hangTeams(ctx, tx, &outer.ID, team.ID(inner.ID))
}

func refuseTeamCircle(ctx context.Context, tx *history.Tx, t, parent *ent.Team) error {
	switch {
	case parent == nil:
		return nil
	case parent.ID == t.ID:
		return input.Invalid("parent", "%s cannot be in itself.", t.Name)
	}
	inside, err := isWithin(ctx, tx, parent.ID, t.ID)
	if err != nil {
		return err
	}
	if inside {
		return input.Invalid("parent", "%s is in %s, so %s cannot be in it.", parent.Name, t.Name, t.Name)
	}
	return nil
}

// isWithin reports whether a team is another one or anywhere below it.
func isWithin(ctx context.Context, tx *history.Tx, inner, outer string) (bool, error) {
	found, err := tx.Team.Query().
		Where(predicate.Team(upward(team.Table, team.FieldParentID, []string{inner})), team.ID(outer)).Exist(ctx)
	if err != nil {
		return false, fmt.Errorf("walk up the teams: %w", err)
	}
	return found, nil
}

// hangTeams puts teams below another one, or at the top.
func hangTeams(ctx context.Context, tx *history.Tx, parent *string, which ...predicate.Team) error {
	u := tx.Team.Update().Where(which...)
	if parent == nil {
		u.ClearParentID()
	} else {
		u.SetParentID(*parent)
	}
	if err := u.Exec(ctx); err != nil {
		return fmt.Errorf("move teams: %w", err)
	}
	return nil
}
