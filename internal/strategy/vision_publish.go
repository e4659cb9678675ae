package strategy

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/principle"
	entstrategy "cadre/ent/strategy"
	"cadre/ent/vision"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// PublishVisionInput says which draft is the vision from now on.
type PublishVisionInput struct {
	Vision           string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// PublishVision makes a draft the current vision of its product line. The former one is retired; what goes
// on is taken over: its strategies that are not closed, and its principles where the draft has none.
func PublishVision(ctx context.Context, w *world.World, in PublishVisionInput) (*world.Commit, error) {
	f := reading(w)
	in.Vision = f.ID("vision", in.Vision, "vision", id.Vision)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	today := w.Today()
	return edit(ctx, w, "vision.publish", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := readVision(ctx, tx, in.Vision, in.ExpectedRevision)
		switch {
		case err != nil:
			return err
		case row.State == vision.StateCURRENT:
			return nil
		}
		tx.Summarize("Published the vision for %s", row.Name)
		former, err := currentNamed(ctx, tx, row.ID, row.Name)
		if err != nil {
			return err
		}
		if former != nil {
			tx.Summarize("Published the vision for %s in place of the former one", row.Name)
			if err := replace(ctx, tx, former, row); err != nil {
				return err
			}
		}
		u := tx.Vision.UpdateOneID(row.ID).SetState(vision.StateCURRENT).SetReviewedOn(today)
		if row.StartsOn == nil {
			u.SetStartsOn(today)
		}
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("publish vision %s: %w", row.ID, err)
		}
		return nil
	})
}

// replace retires a vision and hands what goes on to the next one.
func replace(ctx context.Context, tx *history.Tx, former, next *ent.Vision) error {
	if err := tx.Vision.UpdateOneID(former.ID).SetState(vision.StateRETIRED).Exec(ctx); err != nil {
		return fmt.Errorf("retire vision %s: %w", former.ID, err)
	}
	if err := mayTakeOver(ctx, tx, former, next); err != nil {
		return err
	}
	err := tx.Strategy.Update().Where(entstrategy.VisionID(former.ID), entstrategy.StateNEQ(entstrategy.StateCLOSED)).SetVisionID(next.ID).Exec(ctx)
	if err != nil {
		return fmt.Errorf("take strategies over: %w", err)
	}
	own, err := tx.Principle.Query().Where(principle.VisionID(next.ID), principle.RetiredOnIsNil()).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for principles: %w", err)
	}
	if own {
		return nil
	}
	if err := tx.Principle.Update().Where(principle.VisionID(former.ID), principle.RetiredOnIsNil()).SetVisionID(next.ID).Exec(ctx); err != nil {
		return fmt.Errorf("take principles over: %w", err)
	}
	return nil
}

// mayTakeOver refuses a vision that would have two active strategies on one day: its own, and one of the former vision.
func mayTakeOver(ctx context.Context, tx *history.Tx, former, next *ent.Vision) error {
	active, err := tx.Strategy.Query().Where(entstrategy.VisionID(former.ID), entstrategy.StateEQ(entstrategy.StateACTIVE)).All(ctx)
	if err != nil {
		return fmt.Errorf("read the strategies of %s: %w", former.ID, err)
	}
	for _, row := range active {
		row.VisionID = next.ID
		other, err := activeBeside(ctx, tx, row)
		if err != nil {
			return err
		}
		if other != nil {
			return input.Invalid("vision", "The strategies %s and %s would both be active. Close one of them first, or give it other days.", row.Name, other.Name)
		}
	}
	return nil
}
