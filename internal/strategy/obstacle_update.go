package strategy

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// UpdateObstacleInput is what to say otherwise of an obstacle; only the given fields change.
type UpdateObstacleInput struct {
	Obstacle         string
	What             *string
	Focus            input.Optional[string]
	Owner            input.Optional[string] // a person
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// UpdateObstacle says an obstacle otherwise, or gives it to somebody else.
func UpdateObstacle(ctx context.Context, w *world.World, in UpdateObstacleInput) (*world.Commit, error) {
	f := reading(w)
	in.Obstacle = f.ID("obstacle", in.Obstacle, "obstacle", id.Obstacle)
	in.What = f.NewSaid("what", "The obstacle", in.What, maxSaid)
	in.Focus.Value = f.OptionalID("focus", in.Focus.Value, "problem", id.Focus)
	in.Owner.Value = f.OptionalID("owner", in.Owner.Value, "person", id.Person)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	return edit(ctx, w, "obstacle.update", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := readObstacle(ctx, tx, in.Obstacle, in.ExpectedRevision)
		if err != nil {
			return err
		}
		if err := focusOf(ctx, tx, row.StrategyID, in.Focus.Value); err != nil {
			return err
		}
		if err := somebody(ctx, tx, "owner", in.Owner.Value); err != nil {
			return err
		}
		u := tx.Obstacle.UpdateOneID(row.ID).SetNillableWhat(in.What)
		patchID(in.Focus, row.FocusID, u.SetFocusID, u.ClearFocusID)
		patchID(in.Owner, row.OwnerID, u.SetOwnerID, u.ClearOwnerID)
		tx.Summarize("Changed the obstacle “%s”", brief(row.What))
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("update obstacle %s: %w", row.ID, err)
		}
		return nil
	})
}

func readObstacle(ctx context.Context, tx *history.Tx, key string, revision *int64) (*ent.Obstacle, error) {
	if err := tx.Expect(ctx, revision, key); err != nil {
		return nil, err
	}
	row, err := tx.Obstacle.Get(ctx, key)
	if err != nil {
		return nil, input.Missing(err, "obstacle", "obstacle")
	}
	return row, nil
}
