package strategy

import (
	"context"
	"fmt"

	"cadre/internal/history"
	"cadre/internal/id"
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
	f := &form{w: w}
	in.Vision = f.id("vision", in.Vision, id.Vision, "vision")
	in.Name = f.line("name", "The name", in.Name, maxName)
	f.period(in.StartsOn, in.EndsOn)
	in.Summary = f.words("summary", "The summary", in.Summary, maxStory)
	in.Owner = f.optionalID("owner", in.Owner, id.Position, "seat")
	in.Reason = f.reason(in.Reason)
	if f.err != nil {
		return "", nil, f.err
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
			SetNillableSummary(stored(in.Summary)).SetNillableOwnerID(in.Owner)
		if err := create.Exec(ctx); err != nil {
			return fmt.Errorf("draft a strategy: %w", err)
		}
		return nil
	})
	return made, c, err
}
