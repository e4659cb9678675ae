package strategy

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/vision"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// ReviseVisionInput is what to say otherwise in a vision; only the given fields change. An empty text
// takes away what may be absent.
type ReviseVisionInput struct {
	Vision           string
	Name             *string
	Statement        *string
	BetterLife       *string
	Narrative        *string
	NarrativeLink    *string
	HorizonYears     *int
	StartsOn         *string
	Owner            input.Optional[string] // a seat
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *ReviseVisionInput) check(w *world.World) error {
	f := reading(w)
	in.Vision = f.ID("vision", in.Vision, "vision", id.Vision)
	in.Name = f.NewLine("name", "The name", in.Name, maxName)
	in.Statement = f.NewSaid("statement", "The statement", in.Statement, maxSaid)
	in.BetterLife = f.Words("betterLife", "The better life", in.BetterLife, maxWhy)
	in.Narrative = f.Words("narrative", "The narrative", in.Narrative, maxStory)
	in.NarrativeLink = f.Link("narrativeLink", in.NarrativeLink)
	f.horizon(in.HorizonYears)
	f.OptionalDay("startsOn", in.StartsOn)
	in.Owner.Value = f.OptionalID("owner", in.Owner.Value, "seat", id.Position)
	in.Reason = f.Reason(in.Reason)
	return f.Err()
}

// ReviseVision says a vision otherwise. People decide by the current one, so that it is not changed
// without a reason.
func ReviseVision(ctx context.Context, w *world.World, in ReviseVisionInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return edit(ctx, w, "vision.revise", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := readVision(ctx, tx, in.Vision, in.ExpectedRevision)
		if err != nil {
			return err
		}
		if err := openSeat(ctx, tx, "owner", in.Owner.Value); err != nil {
			return err
		}
		if row.State == vision.StateCURRENT && in.Name != nil {
			if err := onlyCurrent(ctx, tx, row.ID, *in.Name); err != nil {
				return err
			}
		}
		u := tx.Vision.UpdateOneID(row.ID)
		changed := in.apply(row, u)
		switch {
		case len(changed) == 0:
			return nil
		case row.State == vision.StateCURRENT && in.Reason == nil:
			return input.Invalid("reason", "Say why: this vision is current, and people decide by it.")
		}
		tx.Summarize("Revised %s of the vision for %s", changed, row.Name)
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("revise vision %s: %w", row.ID, err)
		}
		return nil
	})
}

// apply lays what differs into an update, and says what that is.
func (in *ReviseVisionInput) apply(row *ent.Vision, u *ent.VisionUpdateOne) (c changes) {
	if in.Name != nil && *in.Name != row.Name {
		u.SetName(*in.Name)
		c.note(true, "the name")
	}
	if in.Statement != nil && *in.Statement != row.Statement {
		u.SetStatement(*in.Statement)
		c.note(true, "the statement")
	}
	c.note(patch(in.BetterLife, row.BetterLife, u.SetBetterLife, u.ClearBetterLife), "the better life")
	c.note(patch(in.Narrative, row.Narrative, u.SetNarrative, u.ClearNarrative), "the narrative")
	c.note(patch(in.NarrativeLink, row.NarrativeLink, u.SetNarrativeLink, u.ClearNarrativeLink), "the link")
	if in.HorizonYears != nil && *in.HorizonYears != row.HorizonYears {
		u.SetHorizonYears(*in.HorizonYears)
		c.note(true, "the horizon")
	}
	c.note(patch(in.StartsOn, row.StartsOn, u.SetStartsOn, u.ClearStartsOn), "the first day")
	c.note(patchID(in.Owner, row.OwnerID, u.SetOwnerID, u.ClearOwnerID), "the owner")
	return c
}

// readVision reads a vision that is not retired.
func readVision(ctx context.Context, tx *history.Tx, key string, revision *int64) (*ent.Vision, error) {
	if err := tx.Expect(ctx, revision, key); err != nil {
		return nil, err
	}
	row, err := tx.Vision.Get(ctx, key)
	if err != nil {
		return nil, input.Missing(err, "vision", "vision")
	}
	if row.State == vision.StateRETIRED {
		return nil, input.Invalid("vision", "The vision for %s is retired. Draft another one.", row.Name)
	}
	return row, nil
}

// currentNamed finds another vision that is current and has a name; nil where there is none.
func currentNamed(ctx context.Context, tx *history.Tx, key, name string) (*ent.Vision, error) {
	all, err := tx.Vision.Query().Where(vision.StateEQ(vision.StateCURRENT), vision.IDNEQ(key)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read current visions: %w", err)
	}
	for _, other := range all {
		if orggraph.ProductLine(other.Name) == orggraph.ProductLine(name) {
			return other, nil
		}
	}
	return nil, nil // none is an answer, not a failure
}

func onlyCurrent(ctx context.Context, tx *history.Tx, key, name string) error {
	other, err := currentNamed(ctx, tx, key, name)
	if err == nil && other != nil {
		return input.Invalid("name", "There is a current vision for %s already: a product line has one.", other.Name)
	}
	return err
}
