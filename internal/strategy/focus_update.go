package strategy

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/focus"
	"cadre/ent/strategy"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// UpdateFocusInput is what to say otherwise of a problem; only the given fields change. An empty text takes
// away what may be absent.
type UpdateFocusInput struct {
	Focus            string
	Kind             *orggraph.FocusKind
	Problem          *string
	Why              *string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// UpdateFocus says a problem otherwise, chooses it, or leaves it for now.
func UpdateFocus(ctx context.Context, w *world.World, in UpdateFocusInput) (*world.Commit, error) {
	f := reading(w)
	in.Focus = f.ID("focus", in.Focus, "problem", id.Focus)
	if in.Kind != nil {
		f.kind(*in.Kind)
	}
	in.Problem = f.NewLine("problem", "The problem", in.Problem, maxProblem)
	in.Why = f.Words("why", "The reason to choose it", in.Why, maxWhy)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	return edit(ctx, w, "focus.update", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, of, err := readFocus(ctx, tx, in.Focus, in.ExpectedRevision)
		if err != nil {
			return err
		}
		u := tx.Focus.UpdateOneID(row.ID)
		changed, err := in.apply(ctx, tx, row, u)
		switch {
		case err != nil || !changed:
			return err
		case of.State == strategy.StateACTIVE && in.Reason == nil:
			return noReason()
		}
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("update focus %s: %w", row.ID, err)
		}
		return stillWhole(ctx, tx, of, "focus")
	})
}

// apply lays what differs into an update, says what that is, and reports whether anything does.
func (in *UpdateFocusInput) apply(ctx context.Context, tx *history.Tx, row *ent.Focus, u *ent.FocusUpdateOne) (changed bool, err error) {
	var c changes
	if in.Problem != nil && *in.Problem != row.Problem {
		u.SetProblem(*in.Problem)
		c.note(true, "the words")
	}
	c.note(patch(in.Why, row.Why, u.SetWhy, u.ClearWhy), "the reason")
	tx.Summarize("Changed %s of the problem “%s”", c, brief(row.Problem))
	if in.Kind != nil && focus.Kind(*in.Kind) != row.Kind {
		rank, err := lastRank(ctx, tx, row.StrategyID, focus.Kind(*in.Kind))
		if err != nil {
			return false, err
		}
		u.SetKind(focus.Kind(*in.Kind)).SetRank(rank)
		if *in.Kind == orggraph.Chosen {
			tx.Summarize("Chose the problem “%s”", brief(row.Problem))
		} else {
			tx.Summarize("Left the problem “%s” for now", brief(row.Problem))
		}
		return true, nil
	}
	return len(c) > 0, nil
}
