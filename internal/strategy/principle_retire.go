package strategy

import (
	"context"
	"fmt"

	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// RetirePrincipleInput says which principle no longer settles anything.
type RetirePrincipleInput struct {
	Principle        string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// RetirePrinciple ends a principle today. Decisions that cite it keep it as their reason.
func RetirePrinciple(ctx context.Context, w *world.World, in RetirePrincipleInput) (*world.Commit, error) {
	f := reading(w)
	in.Principle = f.ID("principle", in.Principle, "principle", id.Principle)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	today := w.Today()
	return edit(ctx, w, "principle.retire", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := readPrinciple(ctx, tx, in.Principle, today, in.ExpectedRevision)
		if err != nil {
			return err
		}
		tx.Summarize("Retired the principle “%s”", brief(row.Text))
		if err := tx.Principle.UpdateOneID(row.ID).SetRetiredOn(today).Exec(ctx); err != nil {
			return fmt.Errorf("retire principle %s: %w", row.ID, err)
		}
		return nil
	})
}
