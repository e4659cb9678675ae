package strategy

import (
	"context"
	"fmt"

	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// UpdatePrincipleInput is what to say otherwise in a principle; only the given fields change.
type UpdatePrincipleInput struct {
	Principle        string
	Text             *string
	TradeOff         *string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// UpdatePrinciple says a principle otherwise.
func UpdatePrinciple(ctx context.Context, w *world.World, in UpdatePrincipleInput) (*world.Commit, error) {
	f := reading(w)
	in.Principle = f.ID("principle", in.Principle, "principle", id.Principle)
	in.Text = f.NewLine("text", "The principle", in.Text, maxProblem)
	in.TradeOff = f.NewSaid("tradeOff", "The trade-off that it settles", in.TradeOff, maxSaid)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	today := w.Today()
	return edit(ctx, w, "principle.update", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := readPrinciple(ctx, tx, in.Principle, today, in.ExpectedRevision)
		if err != nil {
			return err
		}
		tx.Summarize("Changed the principle “%s”", brief(row.Text))
		if err := tx.Principle.UpdateOneID(row.ID).SetNillableText(in.Text).SetNillableTradeOff(in.TradeOff).Exec(ctx); err != nil {
			return fmt.Errorf("update principle %s: %w", row.ID, err)
		}
		return nil
	})
}
