package topology

import (
	"context"
	"fmt"

	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// mostExtensions is how often the end of an interaction may be put off: what never ends should be a service, or one team.
const mostExtensions = 2

// ExtendInteractionInput puts the end of an interaction off.
type ExtendInteractionInput struct {
	Interaction      string
	ExpiresOn        string
	Reason           string // why it is put off, which others see
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
}

// ExtendInteraction puts the end of an interaction off, with a reason, at most twice.
func ExtendInteraction(ctx context.Context, w *world.World, in ExtendInteractionInput) (*world.Commit, error) {
	c := reading(w)
	in.Interaction = c.ID("interaction", in.Interaction, "interaction", id.Interaction)
	c.OptionalDay("expiresOn", &in.ExpiresOn)
	in.Reason = c.Said("reason", "The reason", in.Reason, maxWords)
	if c.Err() == nil && in.ExpiresOn <= w.Today() {
		c.Fail("expiresOn", "The new end must be after today.")
	}
	if c.Err() != nil {
		return nil, c.Err()
	}
	return write(ctx, w, "interaction.extend", &in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := openInteraction(ctx, tx, in.ExpectedRevision, in.Interaction, w.Today())
		switch {
		case err != nil:
			return err
		case row.ExpiresOn == nil:
			return input.Invalid("interaction", "It has no end that could be put off.")
		case in.ExpiresOn <= *row.ExpiresOn:
			return input.Invalid("expiresOn", "It ends on %s as it is; give a later day.", *row.ExpiresOn)
		case row.Extensions >= mostExtensions:
			return input.Invalid("interaction", "Its end was put off %d times, which is the most. End it, or let it go on as another mode.", row.Extensions)
		}
		tx.Summarize("Extended until %s: %s", in.ExpiresOn, sentence(orggraph.InteractionMode(row.Mode), row.Edges.FromTeam.Name, row.Edges.ToTeam.Name))
		err = tx.Interaction.UpdateOneID(row.ID).SetExpiresOn(in.ExpiresOn).SetExtensions(row.Extensions + 1).SetExtendedWhy(in.Reason).Exec(ctx)
		if err != nil {
			return fmt.Errorf("extend interaction %s: %w", row.ID, err)
		}
		return nil
	})
}
