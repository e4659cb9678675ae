package strategy

import (
	"context"
	"fmt"

	"cadre/ent/vision"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// ConfirmVisionInput says which vision was looked at and holds.
type ConfirmVisionInput struct {
	Vision   string
	Scenario *string // the scenario that is edited; who opens the world reads it
	Reason   *string
}

// ConfirmVision notes that the current vision was reviewed today and holds for another year.
func ConfirmVision(ctx context.Context, w *world.World, in ConfirmVisionInput) (*world.Commit, error) {
	f := &form{w: w}
	in.Vision = f.id("vision", in.Vision, id.Vision, "vision")
	in.Reason = f.reason(in.Reason)
	if f.err != nil {
		return nil, f.err
	}
	today := w.Today()
	return edit(ctx, w, "vision.confirm", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := readVision(ctx, tx, in.Vision, nil)
		if err != nil {
			return err
		}
		if row.State != vision.StateCURRENT {
			return invalid("vision", "This is a draft. Only a vision that is current is reviewed.")
		}
		tx.Summarize("Confirmed the vision for %s", row.Name)
		if err := tx.Vision.UpdateOneID(row.ID).SetReviewedOn(today).Exec(ctx); err != nil {
			return fmt.Errorf("confirm vision %s: %w", row.ID, err)
		}
		return nil
	})
}
