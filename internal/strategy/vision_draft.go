package strategy

import (
	"context"
	"fmt"

	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
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
	f := &form{w: w}
	in.Name = f.line("name", "The name", in.Name, maxName)
	in.Statement = f.said("statement", "The statement", in.Statement, maxSaid)
	in.BetterLife = f.words("betterLife", "The better life", in.BetterLife, maxWhy)
	in.Narrative = f.words("narrative", "The narrative", in.Narrative, maxStory)
	in.NarrativeLink = f.link("narrativeLink", in.NarrativeLink)
	f.horizon(in.HorizonYears)
	f.optionalDay("startsOn", in.StartsOn)
	in.Owner = f.optionalID("owner", in.Owner, id.Position, "seat")
	in.Reason = f.reason(in.Reason)
	return f.err
}

func (f *form) horizon(years *int) {
	if years != nil && (*years < MinHorizon || *years > MaxHorizon) {
		f.fail(fault.InvalidInput, "horizonYears", "A vision looks %d to %d years ahead.", MinHorizon, MaxHorizon)
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
		create := tx.Vision.Create().SetID(made).SetName(in.Name).SetStatement(in.Statement).SetNillableBetterLife(stored(in.BetterLife)).
			SetNillableNarrative(stored(in.Narrative)).SetNillableNarrativeLink(stored(in.NarrativeLink)).SetHorizonYears(horizon).
			SetNillableHorizonYears(in.HorizonYears).SetNillableStartsOn(in.StartsOn).SetNillableOwnerID(in.Owner)
		if err := create.Exec(ctx); err != nil {
			return fmt.Errorf("draft a vision: %w", err)
		}
		return nil
	})
	return made, c, err
}
