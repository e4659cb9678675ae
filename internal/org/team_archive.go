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

// ArchiveTeamInput is which team to archive.
type ArchiveTeamInput struct {
	Team             string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// ArchiveTeam ends a team: its memberships go, and its sub-teams go to the team above.
func ArchiveTeam(ctx context.Context, w *world.World, in ArchiveTeamInput) (*world.Commit, error) {
	c := checking(w)
	in.Team = c.id("team", in.Team, id.Team)
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return nil, c.err
	}
	return write(ctx, w, "team.archive", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		// Nobody who joined meanwhile is put out unseen.
		if err := expect(ctx, tx, in.ExpectedRevision, []string{in.Team}, membershipsIn(in.Team)); err != nil {
			return err
		}
		t, err := activeTeam(ctx, tx, "team", in.Team)
		if err != nil {
			return err
		}
		tx.Summarize("Archived %s", t.Name)
		return ArchiveWithin(ctx, tx, t, w.Today())
	})
}

// ArchiveWithin ends a team within a write that does more: its memberships go, and its sub-teams go to the team above.
func ArchiveWithin(ctx context.Context, tx *history.Tx, t *ent.Team, today string) error {
	if err := hangTeams(ctx, tx, t.ParentID, team.ParentID(t.ID), team.ArchivedOnIsNil()); err != nil {
		return err
	}
	return archive(ctx, tx, t, today)
}

// archive ends a team and the memberships that it still has. Where it hung stays on record.
func archive(ctx context.Context, tx *history.Tx, t *ent.Team, today string) error {
	if _, err := tx.Membership.Delete().Where(membership.TeamID(t.ID)).Exec(ctx); err != nil {
		return fmt.Errorf("end memberships of team %s: %w", t.ID, err)
	}
	if err := tx.Team.UpdateOneID(t.ID).SetArchivedOn(today).Exec(ctx); err != nil {
		return fmt.Errorf("archive team %s: %w", t.ID, err)
	}
	return nil
}
