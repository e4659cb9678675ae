package strategy

import (
	"context"
	"fmt"

	"cadre/ent/obstacle"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// ResolveObstacleInput says which obstacle is out of the way, and how.
type ResolveObstacleInput struct {
	Obstacle         string
	How              string
	ResolvedOn       *string // nil: today
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// ReopenObstacleInput says which obstacle stands in the way again.
type ReopenObstacleInput struct {
	Obstacle         string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// ResolveObstacle notes that an obstacle is out of the way.
func ResolveObstacle(ctx context.Context, w *world.World, in ResolveObstacleInput) (*world.Commit, error) {
	f := reading(w)
	in.Obstacle = f.ID("obstacle", in.Obstacle, "obstacle", id.Obstacle)
	in.How = f.Said("how", "How it was resolved", in.How, maxHow)
	resolved := f.PastDay("resolvedOn", in.ResolvedOn)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	return edit(ctx, w, "obstacle.resolve", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := readObstacle(ctx, tx, in.Obstacle, in.ExpectedRevision)
		if err != nil {
			return err
		}
		if resolved < row.RaisedOn {
			return input.Invalid("resolvedOn", "It was raised on %s, and cannot have been resolved before.", row.RaisedOn)
		}
		tx.Summarize("Resolved the obstacle “%s”", brief(row.What))
		err = tx.Obstacle.UpdateOneID(row.ID).SetState(obstacle.StateRESOLVED).SetResolvedOn(resolved).SetHow(in.How).Exec(ctx)
		if err != nil {
			return fmt.Errorf("resolve obstacle %s: %w", row.ID, err)
		}
		return nil
	})
}

// ReopenObstacle notes that an obstacle stands in the way again. How it was resolved goes; history keeps it.
func ReopenObstacle(ctx context.Context, w *world.World, in ReopenObstacleInput) (*world.Commit, error) {
	f := reading(w)
	in.Obstacle = f.ID("obstacle", in.Obstacle, "obstacle", id.Obstacle)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	return edit(ctx, w, "obstacle.reopen", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := readObstacle(ctx, tx, in.Obstacle, in.ExpectedRevision)
		if err != nil {
			return err
		}
		tx.Summarize("Opened the obstacle “%s” again", brief(row.What))
		err = tx.Obstacle.UpdateOneID(row.ID).SetState(obstacle.StateOPEN).ClearResolvedOn().ClearHow().Exec(ctx)
		if err != nil {
			return fmt.Errorf("reopen obstacle %s: %w", row.ID, err)
		}
		return nil
	})
}
