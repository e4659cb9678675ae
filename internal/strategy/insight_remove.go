package strategy

import (
	"context"
	"fmt"

	"cadre/ent/focusinsight"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// RemoveInsightInput says which insight turned out to be none.
type RemoveInsightInput struct {
	Insight          string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// RemoveInsight takes an insight away that no problem rests on.
func RemoveInsight(ctx context.Context, w *world.World, in RemoveInsightInput) (*world.Commit, error) {
	f := reading(w)
	in.Insight = f.ID("insight", in.Insight, "insight", id.Insight)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	return edit(ctx, w, "insight.remove", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := readInsight(ctx, tx, in.Insight, in.ExpectedRevision)
		if err != nil {
			return err
		}
		cited, err := tx.FocusInsight.Query().Where(focusinsight.InsightID(row.ID)).WithFocus().All(ctx)
		if err != nil {
			return fmt.Errorf("look who cites %s: %w", row.ID, err)
		}
		if len(cited) > 0 {
			return input.Invalid("insight", "The problem “%s” cites it. Take the citation away first.", brief(cited[0].Edges.Focus.Problem))
		}
		tx.Summarize("Removed the insight “%s”", brief(row.Statement))
		if err := tx.Insight.DeleteOneID(row.ID).Exec(ctx); err != nil {
			return fmt.Errorf("remove insight %s: %w", row.ID, err)
		}
		return nil
	})
}
