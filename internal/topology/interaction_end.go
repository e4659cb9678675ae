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

// EndInteractionInput ends an interaction.
type EndInteractionInput struct {
	Interaction      string
	EndedOn          *string // nil: today, or the day on which it would have started
	Outcome          *string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// EndInteraction notes that two teams no longer work together in this way, and what came of it.
func EndInteraction(ctx context.Context, w *world.World, in EndInteractionInput) (*world.Commit, error) {
	c := reading(w)
	in.Interaction = c.ID("interaction", in.Interaction, "interaction", id.Interaction)
	in.EndedOn = c.OptionalDay("endedOn", in.EndedOn)
	in.Outcome = c.Prose("outcome", "The outcome", in.Outcome, maxWords)
	in.Reason = c.Reason(in.Reason)
	if c.Err() != nil {
		return nil, c.Err()
	}
	return write(ctx, w, "interaction.end", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := openInteraction(ctx, tx, in.ExpectedRevision, in.Interaction, w.Today())
		if err != nil {
			return err
		}
		on := w.Today()
		switch {
		case in.EndedOn != nil:
			on = *in.EndedOn
		case row.StartsOn != nil:
			on = max(on, *row.StartsOn) // one that has not begun is called off
		}
		if row.StartsOn != nil && on < *row.StartsOn {
			return input.Invalid("endedOn", "It cannot end before it starts, on %s.", *row.StartsOn)
		}
		tx.Summarize("Ended: %s", sentence(orggraph.InteractionMode(row.Mode), row.Edges.FromTeam.Name, row.Edges.ToTeam.Name))
		u := tx.Interaction.UpdateOneID(row.ID).SetEndedOn(on).SetNillableOutcome(in.Outcome)
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("end interaction %s: %w", row.ID, err)
		}
		return nil
	})
}
