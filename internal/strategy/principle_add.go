package strategy

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/principle"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// AddPrincipleInput is a new principle.
type AddPrincipleInput struct {
	Vision   string
	Text     string
	TradeOff string
	Scenario *string // the scenario that is edited; who opens the world reads it
	Reason   *string
}

// AddPrinciple adds a principle to a vision, the last in order, and returns its id. More than ten in force
// are none: nobody remembers them when a decision is to be made.
func AddPrinciple(ctx context.Context, w *world.World, in AddPrincipleInput) (string, *world.Commit, error) {
	f := reading(w)
	in.Vision = f.ID("vision", in.Vision, "vision", id.Vision)
	in.Text = f.Line("text", "The principle", in.Text, maxProblem)
	in.TradeOff = f.Said("tradeOff", "The trade-off that it settles", in.TradeOff, maxSaid)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	made, today := id.New(id.Principle), w.Today()
	c, err := edit(ctx, w, "principle.add", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		v, err := readVision(ctx, tx, in.Vision, nil)
		if err != nil {
			return err
		}
		all, err := principlesInForce(ctx, tx, v.ID, today)
		if err != nil {
			return err
		}
		if len(all) >= orggraph.MaxPrinciples {
			return input.Invalid("vision", "The vision for %s has %d principles in force, which is as many as people can decide by. Retire one first.", v.Name, len(all))
		}
		rank := 0
		for _, other := range all {
			rank = max(rank, other.Rank+1)
		}
		tx.Summarize("Added the principle “%s” to the vision for %s", brief(in.Text), v.Name)
		err = tx.Principle.Create().SetID(made).SetVisionID(v.ID).SetText(in.Text).SetTradeOff(in.TradeOff).SetRank(rank).Exec(ctx)
		if err != nil {
			return fmt.Errorf("add a principle: %w", err)
		}
		return nil
	})
	return made, c, err
}

// principlesInForce reads the principles of a vision that hold on a day, in order.
func principlesInForce(ctx context.Context, tx *history.Tx, vision, day string) ([]*ent.Principle, error) {
	all, err := tx.Principle.Query().Where(principle.VisionID(vision), principle.Or(principle.RetiredOnIsNil(), principle.RetiredOnGT(day))).
		Order(ent.Asc(principle.FieldRank, principle.FieldID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read principles of %s: %w", vision, err)
	}
	return all, nil
}

// readPrinciple reads a principle that is in force.
func readPrinciple(ctx context.Context, tx *history.Tx, key, day string, revision *int64) (*ent.Principle, error) {
	if err := tx.Expect(ctx, revision, key); err != nil {
		return nil, err
	}
	row, err := tx.Principle.Get(ctx, key)
	if err != nil {
		return nil, input.Missing(err, "principle", "principle")
	}
	if row.RetiredOn != nil && *row.RetiredOn <= day {
		return nil, input.Invalid("principle", "This principle was retired on %s.", *row.RetiredOn)
	}
	return row, nil
}
