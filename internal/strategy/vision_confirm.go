package strategy

import (
	"context"
	"fmt"

	"cadre/ent/vision"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
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
	f := reading(w)
	in.Vision = f.ID("vision", in.Vision, "vision", id.Vision)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	today := w.Today()
	return edit(ctx, w, "vision.confirm", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := readVision(ctx, tx, in.Vision, nil)
		if err != nil {
			return err
		}
		if row.State != vision.StateCURRENT {
			return input.Invalid("vision", "This is a draft. Only a vision that is current is reviewed.")
		}
		tx.Summarize("Confirmed the vision for %s", row.Name)
		if err := tx.Vision.UpdateOneID(row.ID).SetReviewedOn(today).Exec(ctx); err != nil {
			return fmt.Errorf("confirm vision %s: %w", row.ID, err)
		}
		return nil
	})
}
