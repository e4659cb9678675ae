package strategy

import (
	"context"

	"cadre/ent/strategy"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// CloseStrategyInput says which strategy is over.
type CloseStrategyInput struct {
	Strategy         string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// CloseStrategy ends a strategy or a draft of one. One that would have gone on ends today.
func CloseStrategy(ctx context.Context, w *world.World, in CloseStrategyInput) (*world.Commit, error) {
	f := reading(w)
	in.Strategy = f.ID("strategy", in.Strategy, "strategy", id.Strategy)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	today := w.Today()
	return edit(ctx, w, "strategy.close", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := readStrategy(ctx, tx, "strategy", in.Strategy, in.ExpectedRevision)
		if err != nil {
			return err
		}
		tx.Summarize("Closed the strategy %s", row.Name)
		u := tx.Strategy.UpdateOneID(row.ID).SetState(strategy.StateCLOSED)
		if row.StartsOn <= today && today < row.EndsOn {
			u.SetEndsOn(today)
		}
		return exec(ctx, u, row.ID)
	})
}
