package strategy

import (
	"context"
	"fmt"

	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// ReorderPrincipleInput is which principle, and which place among those in force.
type ReorderPrincipleInput struct {
	Principle        string
	Index            int // 0 first; beyond the end stands for last
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// ReorderPrinciple gives a principle another place: where two do not agree, the first one counts.
func ReorderPrinciple(ctx context.Context, w *world.World, in ReorderPrincipleInput) (*world.Commit, error) {
	f := reading(w)
	in.Principle = f.ID("principle", in.Principle, "principle", id.Principle)
	f.index(in.Index)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	today := w.Today()
	return edit(ctx, w, "principle.reorder", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := readPrinciple(ctx, tx, in.Principle, today, in.ExpectedRevision)
		if err != nil {
			return err
		}
		all, err := principlesInForce(ctx, tx, row.VisionID, today)
		if err != nil {
			return err
		}
		keys, ranks := make([]string, len(all)), map[string]int{}
		for i, p := range all {
			keys[i], ranks[p.ID] = p.ID, p.Rank
		}
		tx.Summarize("Moved the principle “%s” to place %d of %d", brief(row.Text), min(in.Index+1, len(all)), len(all))
		for rank, key := range ranked(keys, row.ID, in.Index) {
			if ranks[key] == rank {
				continue
			}
			if err := tx.Principle.UpdateOneID(key).SetRank(rank).Exec(ctx); err != nil {
				return fmt.Errorf("reorder principle %s: %w", key, err)
			}
		}
		return nil
	})
}

func (f *form) index(index int) {
	if index < 0 {
		f.Fail("index", "The place must be 0 or more.")
	}
}
