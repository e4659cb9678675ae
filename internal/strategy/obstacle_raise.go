package strategy

import (
	"context"
	"fmt"

	"cadre/internal/history"
	"cadre/internal/id"
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
	f := &form{w: w}
	in.Strategy = f.id("strategy", in.Strategy, id.Strategy, "strategy")
	in.Focus = f.optionalID("focus", in.Focus, id.Focus, "problem")
	in.What = f.said("what", "The obstacle", in.What, maxSaid)
	in.Owner = f.optionalID("owner", in.Owner, id.Person, "person")
	raised := f.pastDay("raisedOn", in.RaisedOn)
	in.Reason = f.reason(in.Reason)
	if f.err != nil {
		return "", nil, f.err
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
		return missing(err, "focus", "problem")
	}
	if row.StrategyID != strategyID {
		return invalid("focus", "“%s” is a problem of another strategy.", brief(row.Problem))
	}
	return nil
}
