package strategy

import (
	"context"
	"fmt"
	"strings"

	"cadre/ent"
	"cadre/ent/focus"
	"cadre/ent/strategy"
	"cadre/ent/vision"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// ActivateStrategyInput says which draft teams work by from now on.
type ActivateStrategyInput struct {
	Strategy         string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// ActivateStrategy lets teams work by a strategy that is whole: see Lacks. On any day one strategy at most
// leads to a vision.
func ActivateStrategy(ctx context.Context, w *world.World, in ActivateStrategyInput) (*world.Commit, error) {
	f := reading(w)
	in.Strategy = f.ID("strategy", in.Strategy, "strategy", id.Strategy)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	return edit(ctx, w, "strategy.activate", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := readStrategy(ctx, tx, "strategy", in.Strategy, in.ExpectedRevision)
		switch {
		case err != nil:
			return err
		case row.State == strategy.StateACTIVE:
			return nil
		}
		v, err := tx.Vision.Get(ctx, row.VisionID)
		switch {
		case err != nil:
			return fmt.Errorf("read the vision of %s: %w", row.ID, err)
		case v.State == vision.StateRETIRED:
			return input.Invalid("strategy", "The vision for %s is retired, so that no strategy leads to it.", v.Name)
		}
		if err := whole(ctx, tx, row, "strategy"); err != nil {
			return err
		}
		if err := alone(ctx, tx, row, "strategy"); err != nil {
			return err
		}
		tx.Summarize("Activated the strategy %s", row.Name)
		return exec(ctx, tx.Strategy.UpdateOneID(row.ID).SetState(strategy.StateACTIVE), row.ID)
	})
}

// alone refuses a strategy that would be active on a day on which another one is.
func alone(ctx context.Context, tx *history.Tx, row *ent.Strategy, field string) error {
	other, err := activeBeside(ctx, tx, row)
	if err != nil || other == nil {
		return err
	}
	return input.Invalid(field, "The strategy %s is active from %s to %s. Close it first, or give this one other days.", other.Name, other.StartsOn, other.EndsOn)
}

// activeBeside finds an active strategy of the same vision that shares a day with one, if there is any.
func activeBeside(ctx context.Context, tx *history.Tx, row *ent.Strategy) (*ent.Strategy, error) {
	other, err := tx.Strategy.Query().Where(strategy.VisionID(row.VisionID), strategy.IDNEQ(row.ID), strategy.StateEQ(strategy.StateACTIVE),
		strategy.StartsOnLTE(row.EndsOn), strategy.EndsOnGTE(row.StartsOn)).Order(ent.Asc(strategy.FieldStartsOn, strategy.FieldID)).First(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, fmt.Errorf("look for other strategies: %w", err)
	}
	return other, nil
}

// whole refuses a strategy that lacks something, and says what.
func whole(ctx context.Context, tx *history.Tx, row *ent.Strategy, field string) error {
	rows, err := tx.Focus.Query().Where(focus.StrategyID(row.ID)).WithCitations().Order(ent.Asc(focus.FieldRank, focus.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read the problems of %s: %w", row.ID, err)
	}
	list := make([]problem, len(rows))
	for i, r := range rows {
		list[i] = problem{key: r.ID, says: r.Problem, chosen: r.Kind == focus.KindCHOSEN, insights: len(r.Edges.Citations)}
	}
	lacks := lacking(list)
	if len(lacks) == 0 {
		return nil
	}
	says := make([]string, len(lacks))
	for i, l := range lacks {
		says[i] = l.Says
	}
	return fault.New(fault.InvalidInput, "%s", strings.Join(says, " ")).OnField("input."+field).With("lacks", says)
}

// stillWhole refuses to leave an active strategy that lacks something.
func stillWhole(ctx context.Context, tx *history.Tx, row *ent.Strategy, field string) error {
	if row.State != strategy.StateACTIVE {
		return nil
	}
	return whole(ctx, tx, row, field)
}
