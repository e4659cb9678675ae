package strategy

import (
	"context"
	"fmt"

	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// DraftStrategyInput is a new strategy.
type DraftStrategyInput struct {
	Vision   string
	Name     string
	StartsOn string // its first day
	EndsOn   string // its last day
	Summary  *string
	Owner    *string // a seat
	Scenario *string // the scenario that is edited; who opens the world reads it
	Reason   *string
}

// DraftStrategy begins a strategy on the way to a vision, which nobody goes by until it is activated, and
// returns its id.
func DraftStrategy(ctx context.Context, w *world.World, in DraftStrategyInput) (string, *world.Commit, error) {
	f := reading(w)
	in.Vision = f.ID("vision", in.Vision, "vision", id.Vision)
	in.Name = f.Line("name", "The name", in.Name, maxName)
	f.period(in.StartsOn, in.EndsOn)
	in.Summary = f.Words("summary", "The summary", in.Summary, maxStory)
	in.Owner = f.OptionalID("owner", in.Owner, "seat", id.Position)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	made := id.New(id.Strategy)
	c, err := edit(ctx, w, "strategy.draft", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		v, err := readVision(ctx, tx, in.Vision, nil)
		if err != nil {
			return err
		}
		if err := openSeat(ctx, tx, "owner", in.Owner); err != nil {
			return err
		}
		tx.Summarize("Drafted the strategy %s on the way to the vision for %s", in.Name, v.Name)
		create := tx.Strategy.Create().SetID(made).SetVisionID(v.ID).SetName(in.Name).SetStartsOn(in.StartsOn).SetEndsOn(in.EndsOn).
			SetNillableSummary(input.Stored(in.Summary)).SetNillableOwnerID(in.Owner)
		if err := create.Exec(ctx); err != nil {
			return fmt.Errorf("draft a strategy: %w", err)
		}
		return nil
	})
	return made, c, err
}
