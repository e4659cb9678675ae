package strategy

import (
	"context"
	"fmt"

	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// RaiseObstacleInput is something that stands in the way.
type RaiseObstacleInput struct {
	Strategy string
	Focus    *string // nil: of the whole strategy
	What     string
	Owner    *string // a person
	RaisedOn *string // nil: today
	Scenario *string // the scenario that is edited; who opens the world reads it
	Reason   *string
}

// RaiseObstacle names something that stands in the way of a strategy or of one problem of it, and returns
// its id.
func RaiseObstacle(ctx context.Context, w *world.World, in RaiseObstacleInput) (string, *world.Commit, error) {
	f := reading(w)
	in.Strategy = f.ID("strategy", in.Strategy, "strategy", id.Strategy)
	in.Focus = f.OptionalID("focus", in.Focus, "problem", id.Focus)
	in.What = f.Said("what", "The obstacle", in.What, maxSaid)
	in.Owner = f.OptionalID("owner", in.Owner, "person", id.Person)
	raised := f.PastDay("raisedOn", in.RaisedOn)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	made := id.New(id.Obstacle)
	c, err := edit(ctx, w, "obstacle.raise", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		of, err := readStrategy(ctx, tx, "strategy", in.Strategy, nil)
		if err != nil {
			return err
		}
		if err := focusOf(ctx, tx, of.ID, in.Focus); err != nil {
			return err
		}
		if err := somebody(ctx, tx, "owner", in.Owner); err != nil {
			return err
		}
		tx.Summarize("Raised the obstacle “%s” of the strategy %s", brief(in.What), of.Name)
		create := tx.Obstacle.Create().SetID(made).SetStrategyID(of.ID).SetNillableFocusID(in.Focus).SetWhat(in.What).SetNillableOwnerID(in.Owner).SetRaisedOn(raised)
		if err := create.Exec(ctx); err != nil {
			return fmt.Errorf("raise an obstacle: %w", err)
		}
		return nil
	})
	return made, c, err
}

// focusOf refuses a problem of another strategy.
func focusOf(ctx context.Context, tx *history.Tx, strategyID string, key *string) error {
	if key == nil {
		return nil
	}
	row, err := tx.Focus.Get(ctx, *key)
	if err != nil {
		return input.Missing(err, "focus", "problem")
	}
	if row.StrategyID != strategyID {
		return input.Invalid("focus", "“%s” is a problem of another strategy.", brief(row.Problem))
	}
	return nil
}
