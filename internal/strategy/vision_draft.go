package strategy

import (
	"context"
	"fmt"

	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// DraftVisionInput is a new vision.
type DraftVisionInput struct {
	Name          string // the product line
	Statement     string
	BetterLife    *string
	Narrative     *string
	NarrativeLink *string
	HorizonYears  *int // nil: 3
	StartsOn      *string
	Owner         *string // a seat
	Scenario      *string // the scenario that is edited; who opens the world reads it
	Reason        *string
}

func (in *DraftVisionInput) check(w *world.World) error {
	f := reading(w)
	in.Name = f.Line("name", "The name", in.Name, maxName)
	in.Statement = f.Said("statement", "The statement", in.Statement, maxSaid)
	in.BetterLife = f.Words("betterLife", "The better life", in.BetterLife, maxWhy)
	in.Narrative = f.Words("narrative", "The narrative", in.Narrative, maxStory)
	in.NarrativeLink = f.Link("narrativeLink", in.NarrativeLink)
	f.horizon(in.HorizonYears)
	f.OptionalDay("startsOn", in.StartsOn)
	in.Owner = f.OptionalID("owner", in.Owner, "seat", id.Position)
	in.Reason = f.Reason(in.Reason)
	return f.Err()
}

func (f *form) horizon(years *int) {
	if years != nil && (*years < MinHorizon || *years > MaxHorizon) {
		f.Fail("horizonYears", "A vision looks %d to %d years ahead.", MinHorizon, MaxHorizon)
	}
}

// DraftVision begins a vision, which nobody goes by until it is published, and returns its id.
func DraftVision(ctx context.Context, w *world.World, in DraftVisionInput) (string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return "", nil, err
	}
	made := id.New(id.Vision)
	c, err := edit(ctx, w, "vision.draft", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := openSeat(ctx, tx, "owner", in.Owner); err != nil {
			return err
		}
		tx.Summarize("Drafted a vision for %s", in.Name)
		create := tx.Vision.Create().SetID(made).SetName(in.Name).SetStatement(in.Statement).SetNillableBetterLife(input.Stored(in.BetterLife)).
			SetNillableNarrative(input.Stored(in.Narrative)).SetNillableNarrativeLink(input.Stored(in.NarrativeLink)).SetHorizonYears(horizon).
			SetNillableHorizonYears(in.HorizonYears).SetNillableStartsOn(in.StartsOn).SetNillableOwnerID(in.Owner)
		if err := create.Exec(ctx); err != nil {
			return fmt.Errorf("draft a vision: %w", err)
		}
		return nil
	})
	return made, c, err
}
