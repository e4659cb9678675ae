package strategy

import (
	"context"
	"fmt"

	entstrategy "cadre/ent/strategy"
	"cadre/ent/vision"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// RetireVisionInput says which vision nobody goes by any more.
type RetireVisionInput struct {
	Vision           string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// RetireVision ends a vision or a draft of one. A strategy on the way to it must be closed before.
func RetireVision(ctx context.Context, w *world.World, in RetireVisionInput) (*world.Commit, error) {
	f := reading(w)
	in.Vision = f.ID("vision", in.Vision, "vision", id.Vision)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	return edit(ctx, w, "vision.retire", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := readVision(ctx, tx, in.Vision, in.ExpectedRevision)
		if err != nil {
			return err
		}
		active, err := tx.Strategy.Query().Where(entstrategy.VisionID(row.ID), entstrategy.StateEQ(entstrategy.StateACTIVE)).All(ctx)
		if err != nil {
			return fmt.Errorf("look for active strategies: %w", err)
		}
		if len(active) > 0 {
			return input.Invalid("vision", "The strategy %s leads to this vision and is active. Close it first.", active[0].Name)
		}
		tx.Summarize("Retired the vision for %s", row.Name)
		if err := tx.Vision.UpdateOneID(row.ID).SetState(vision.StateRETIRED).Exec(ctx); err != nil {
			return fmt.Errorf("retire vision %s: %w", row.ID, err)
		}
		return nil
	})
}
