package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// ReopenTeamInput is which archived team to open again.
type ReopenTeamInput struct {
	Team             string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// ReopenTeam opens an archived team again, so that it is no second one: in the team that it hung in, or in the nearest one
// above that is still there. Nobody is in it.
func ReopenTeam(ctx context.Context, w *world.World, in ReopenTeamInput) (*world.Commit, error) {
	c := checking(w)
	in.Team = c.id("team", in.Team, id.Team)
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return nil, c.err
	}
	return write(ctx, w, "team.reopen", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Team); err != nil {
			return err
		}
		t, err := tx.Team.Get(ctx, in.Team)
		switch {
		case err != nil:
			return input.Missing(err, "team", "team")
		case t.ArchivedOn == nil:
			return input.Invalid("team", "%s is not archived.", t.Name)
		}
		parent, err := activeAbove(ctx, tx, t)
		if err != nil {
			return err
		}
		tx.Summarize("Reopened %s", t.Name)
		u := tx.Team.UpdateOneID(t.ID).ClearArchivedOn()
		if parent == nil {
			u.ClearParentID()
		} else {
			u.SetParentID(parent.ID)
		}
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("reopen team %s: %w", t.ID, err)
		}
		return nil
	})
}

// activeAbove finds the nearest team above an archived one that is still there; nil is the top.
func activeAbove(ctx context.Context, tx *history.Tx, t *ent.Team) (*ent.Team, error) {
	for met := map[string]bool{t.ID: true}; t.ParentID != nil && !met[*t.ParentID]; met[t.ID] = true {
		above, err := tx.Team.Get(ctx, *t.ParentID)
		if err != nil {
			return nil, fmt.Errorf("read the team above %s: %w", t.ID, err)
		}
		if above.ArchivedOn == nil {
			return above, nil
		}
		t = above
	}
	return nil, nil // no team above is an answer, not a failure
}
