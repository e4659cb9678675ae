package strategy

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/focus"
	"cadre/ent/insight"
	"cadre/ent/strategy"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// maxCited is how many insights one mutation cites.
const maxCited = 50

// AddFocusInput is a problem that a strategy chooses, or leaves for now.
type AddFocusInput struct {
	Strategy string
	Kind     orggraph.FocusKind
	Problem  string
	Why      *string
	Insights []string // what it rests on
	Scenario *string  // the scenario that is edited; who opens the world reads it
	Reason   *string
}

func (in *AddFocusInput) check(w *world.World) error {
	f := reading(w)
	in.Strategy = f.ID("strategy", in.Strategy, "strategy", id.Strategy)
	f.kind(in.Kind)
	in.Problem = f.Line("problem", "The problem", in.Problem, maxProblem)
	in.Why = f.Words("why", "The reason to choose it", in.Why, maxWhy)
	if len(in.Insights) > maxCited {
		f.Fail("insights", "Give at most %d insights.", maxCited)
		return f.Err()
	}
	cited := make([]string, 0, len(in.Insights))
	seen := map[string]bool{}
	for i, value := range in.Insights {
		key := f.ID(fmt.Sprintf("insights[%d]", i), value, "insight", id.Insight)
		if !seen[key] {
			cited = append(cited, key)
		}
		seen[key] = true
	}
	in.Insights = cited
	in.Reason = f.Reason(in.Reason)
	return f.Err()
}

func (f *form) kind(kind orggraph.FocusKind) {
	if focus.KindValidator(focus.Kind(kind)) != nil {
		f.Fail("kind", "The kind must be CHOSEN or NOT_NOW.")
	}
}

// AddFocus adds a problem to a strategy, the last of its kind, and returns its id.
func AddFocus(ctx context.Context, w *world.World, in AddFocusInput) (string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return "", nil, err
	}
	made := id.New(id.Focus)
	c, err := edit(ctx, w, "focus.add", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := readStrategy(ctx, tx, "strategy", in.Strategy, nil)
		switch {
		case err != nil:
			return err
		case row.State == strategy.StateACTIVE && in.Reason == nil:
			return noReason()
		}
		rank, err := lastRank(ctx, tx, row.ID, focus.Kind(in.Kind))
		if err != nil {
			return err
		}
		if in.Kind == orggraph.Chosen {
			tx.Summarize("Chose the problem “%s” for the strategy %s", brief(in.Problem), row.Name)
		} else {
			tx.Summarize("Left the problem “%s” for now in the strategy %s", brief(in.Problem), row.Name)
		}
		err = tx.Focus.Create().SetID(made).SetStrategyID(row.ID).SetKind(focus.Kind(in.Kind)).SetProblem(in.Problem).SetNillableWhy(input.Stored(in.Why)).SetRank(rank).Exec(ctx)
		if err != nil {
			return fmt.Errorf("add a focus: %w", err)
		}
		if err := citeAll(ctx, tx, made, in.Insights); err != nil {
			return err
		}
		return stillWhole(ctx, tx, row, "insights")
	})
	return made, c, err
}

// citeAll lets a focus rest on insights that are there.
func citeAll(ctx context.Context, tx *history.Tx, key string, insights []string) error {
	if len(insights) == 0 {
		return nil
	}
	n, err := tx.Insight.Query().Where(insight.IDIn(insights...)).Count(ctx)
	switch {
	case err != nil:
		return fmt.Errorf("read what is cited: %w", err)
	case n < len(insights):
		return fault.New(fault.NotFound, "There is no such insight.").OnField("input.insights")
	}
	for _, cited := range insights {
		if err := tx.FocusInsight.Create().SetID(id.New(id.FocusInsight)).SetFocusID(key).SetInsightID(cited).Exec(ctx); err != nil {
			return fmt.Errorf("cite insight %s: %w", cited, err)
		}
	}
	return nil
}

// lastRank is the place after the last problem of a kind.
func lastRank(ctx context.Context, tx *history.Tx, strategyID string, kind focus.Kind) (int, error) {
	all, err := focusesOf(ctx, tx, strategyID, kind)
	rank := 0
	for _, other := range all {
		rank = max(rank, other.Rank+1)
	}
	return rank, err
}

// focusesOf reads the problems of a kind in order.
func focusesOf(ctx context.Context, tx *history.Tx, strategyID string, kind focus.Kind) ([]*ent.Focus, error) {
	all, err := tx.Focus.Query().Where(focus.StrategyID(strategyID), focus.KindEQ(kind)).Order(ent.Asc(focus.FieldRank, focus.FieldID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the problems of %s: %w", strategyID, err)
	}
	return all, nil
}

// readFocus reads a focus and its strategy, which is not closed.
func readFocus(ctx context.Context, tx *history.Tx, key string, revision *int64) (*ent.Focus, *ent.Strategy, error) {
	if err := tx.Expect(ctx, revision, key); err != nil {
		return nil, nil, err
	}
	row, err := tx.Focus.Get(ctx, key)
	if err != nil {
		return nil, nil, input.Missing(err, "focus", "problem")
	}
	of, err := readStrategy(ctx, tx, "focus", row.StrategyID, nil)
	return row, of, err
}
