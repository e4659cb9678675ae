package strategy

import (
	"context"
	"fmt"

	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// ReorderFocusInput is which problem, and which place among those of its kind.
type ReorderFocusInput struct {
	Focus            string
	Index            int // 0 first; beyond the end stands for last
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// ReorderFocus gives a problem another place among those of its kind.
func ReorderFocus(ctx context.Context, w *world.World, in ReorderFocusInput) (*world.Commit, error) {
	f := reading(w)
	in.Focus = f.ID("focus", in.Focus, "problem", id.Focus)
	f.index(in.Index)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	return edit(ctx, w, "focus.reorder", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, of, err := readFocus(ctx, tx, in.Focus, in.ExpectedRevision)
		if err != nil {
			return err
		}
		all, err := focusesOf(ctx, tx, of.ID, row.Kind)
		if err != nil {
			return err
		}
		keys, ranks := make([]string, len(all)), map[string]int{}
		for i, other := range all {
			keys[i], ranks[other.ID] = other.ID, other.Rank
		}
		tx.Summarize("Moved the problem “%s” to place %d of %d", brief(row.Problem), min(in.Index+1, len(all)), len(all))
		for rank, key := range ranked(keys, row.ID, in.Index) {
			if ranks[key] == rank {
				continue
			}
			if err := tx.Focus.UpdateOneID(key).SetRank(rank).Exec(ctx); err != nil {
				return fmt.Errorf("reorder focus %s: %w", key, err)
			}
		}
		return nil
	})
}
