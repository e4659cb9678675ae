package strategy

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/strategy"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// ReviseStrategyInput is what to say otherwise in a strategy; only the given fields change. An empty text
// takes away what may be absent.
type ReviseStrategyInput struct {
	Strategy         string
	Name             *string
	StartsOn         *string
	EndsOn           *string
	Summary          *string
	Owner            input.Optional[string] // a seat
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// ReviseStrategy says a strategy otherwise. Teams work by an active one, so that it is not changed without
// a reason.
func ReviseStrategy(ctx context.Context, w *world.World, in ReviseStrategyInput) (*world.Commit, error) {
	f := reading(w)
	in.Strategy = f.ID("strategy", in.Strategy, "strategy", id.Strategy)
	in.Name = f.NewLine("name", "The name", in.Name, maxName)
	f.OptionalDay("startsOn", in.StartsOn)
	f.OptionalDay("endsOn", in.EndsOn)
	in.Summary = f.Words("summary", "The summary", in.Summary, maxStory)
	in.Owner.Value = f.OptionalID("owner", in.Owner.Value, "seat", id.Position)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	return edit(ctx, w, "strategy.revise", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := readStrategy(ctx, tx, "strategy", in.Strategy, in.ExpectedRevision)
		if err != nil {
			return err
		}
		if err := openSeat(ctx, tx, "owner", in.Owner.Value); err != nil {
			return err
		}
		u := tx.Strategy.UpdateOneID(row.ID)
		changed, err := in.apply(w, row, u)
		if err != nil || len(changed) == 0 {
			return err
		}
		tx.Summarize("Revised %s of the strategy %s", changed, row.Name)
		if row.State != strategy.StateACTIVE {
			return exec(ctx, u, row.ID)
		}
		if in.Reason == nil {
			return noReason()
		}
		next := *row
		next.StartsOn, next.EndsOn = given(in.StartsOn, row.StartsOn), given(in.EndsOn, row.EndsOn)
		if err := alone(ctx, tx, &next, "startsOn"); err != nil {
			return err
		}
		return exec(ctx, u, row.ID)
	})
}

// apply lays what differs into an update, and says what that is.
func (in *ReviseStrategyInput) apply(w *world.World, row *ent.Strategy, u *ent.StrategyUpdateOne) (c changes, err error) {
	f := reading(w)
	starts, ends := given(in.StartsOn, row.StartsOn), given(in.EndsOn, row.EndsOn)
	if f.period(starts, ends); f.Err() != nil {
		return nil, f.Err()
	}
	if in.Name != nil && *in.Name != row.Name {
		u.SetName(*in.Name)
		c.note(true, "the name")
	}
	if starts != row.StartsOn || ends != row.EndsOn {
		u.SetStartsOn(starts).SetEndsOn(ends)
		c.note(true, "the period")
	}
	c.note(patch(in.Summary, row.Summary, u.SetSummary, u.ClearSummary), "the summary")
	c.note(patchID(in.Owner, row.OwnerID, u.SetOwnerID, u.ClearOwnerID), "the owner")
	return c, nil
}

func given(value *string, otherwise string) string {
	if value == nil {
		return otherwise
	}
	return *value
}

func exec(ctx context.Context, u *ent.StrategyUpdateOne, key string) error {
	if err := u.Exec(ctx); err != nil {
		return fmt.Errorf("update strategy %s: %w", key, err)
	}
	return nil
}

func noReason() error {
	return input.Invalid("reason", "Say why: this strategy is active, and teams work by it.")
}

// readStrategy reads a strategy that is not closed.
func readStrategy(ctx context.Context, tx *history.Tx, field, key string, revision *int64) (*ent.Strategy, error) {
	if err := tx.Expect(ctx, revision, key); err != nil {
		return nil, err
	}
	row, err := tx.Strategy.Get(ctx, key)
	if err != nil {
		return nil, input.Missing(err, field, "strategy")
	}
	if row.State == strategy.StateCLOSED {
		return nil, input.Invalid(field, "The strategy %s is closed. Draft the next one.", row.Name)
	}
	return row, nil
}
