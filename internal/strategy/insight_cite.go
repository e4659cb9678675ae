package strategy

import (
	"context"
	"fmt"

	"cadre/ent/focusinsight"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// CiteInsightInput says which problem rests on which insight.
type CiteInsightInput struct {
	Focus    string
	Insight  string
	Scenario *string // the scenario that is edited; who opens the world reads it
	Reason   *string
}

// UnciteInsightInput says which problem no longer rests on which insight.
type UnciteInsightInput struct {
	Focus    string
	Insight  string
	Scenario *string // the scenario that is edited; who opens the world reads it
	Reason   *string
}

func (in *CiteInsightInput) check(w *world.World) error {
	f := reading(w)
	in.Focus = f.ID("focus", in.Focus, "problem", id.Focus)
	in.Insight = f.ID("insight", in.Insight, "insight", id.Insight)
	in.Reason = f.Reason(in.Reason)
	return f.Err()
}

// CiteInsight lets a problem rest on an insight.
func CiteInsight(ctx context.Context, w *world.World, in CiteInsightInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return edit(ctx, w, "insight.cite", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, _, err := readFocus(ctx, tx, in.Focus, nil)
		if err != nil {
			return err
		}
		learned, err := readInsight(ctx, tx, in.Insight, nil)
		if err != nil {
			return err
		}
		cited, err := tx.FocusInsight.Query().Where(focusinsight.FocusID(row.ID), focusinsight.InsightID(learned.ID)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("look for a citation: %w", err)
		}
		if cited {
			return nil
		}
		tx.Summarize("Cited “%s” for the problem “%s”", brief(learned.Statement), brief(row.Problem))
		return citeAll(ctx, tx, row.ID, []string{learned.ID})
	})
}

// UnciteInsight takes a citation away. A chosen problem of an active strategy keeps at least one.
func UnciteInsight(ctx context.Context, w *world.World, given UnciteInsightInput) (*world.Commit, error) {
	in := CiteInsightInput(given)
	if err := in.check(w); err != nil {
		return nil, err
	}
	return edit(ctx, w, "insight.uncite", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, of, err := readFocus(ctx, tx, in.Focus, nil)
		if err != nil {
			return err
		}
		learned, err := readInsight(ctx, tx, in.Insight, nil)
		if err != nil {
			return err
		}
		tx.Summarize("No longer cite “%s” for the problem “%s”", brief(learned.Statement), brief(row.Problem))
		if _, err := tx.FocusInsight.Delete().Where(focusinsight.FocusID(row.ID), focusinsight.InsightID(learned.ID)).Exec(ctx); err != nil {
			return fmt.Errorf("take a citation away: %w", err)
		}
		return stillWhole(ctx, tx, of, "insight")
	})
}
