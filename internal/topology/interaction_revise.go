package topology

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/interaction"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// ReviseInteractionInput is what to change about an interaction; only the given fields change.
type ReviseInteractionInput struct {
	Interaction      string
	Mode             *orggraph.InteractionMode
	Purpose          *string
	StartsOn         *string
	ExpiresOn        input.Optional[string]
	ExitCriterion    input.Optional[string]
	Owner            input.Optional[string]
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *ReviseInteractionInput) check(w *world.World) error {
	c := reading(w)
	in.Interaction = c.ID("interaction", in.Interaction, "interaction", id.Interaction)
	if in.Mode != nil {
		c.mode("mode", *in.Mode)
	}
	in.Purpose = c.NewLine("purpose", "The purpose", in.Purpose, maxPurpose)
	in.StartsOn = c.OptionalDay("startsOn", in.StartsOn)
	in.ExpiresOn = c.PatchDay("expiresOn", in.ExpiresOn)
	in.ExitCriterion = c.PatchProse("exitCriterion", "The exit criterion", in.ExitCriterion, maxPurpose)
	in.Owner = c.PatchID("owner", in.Owner, "person", id.Person)
	in.Reason = c.Reason(in.Reason)
	return c.Err()
}

// ReviseInteraction changes what is said of an interaction. A later end is put off by ExtendInteraction, which asks why.
func ReviseInteraction(ctx context.Context, w *world.World, in ReviseInteractionInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return write(ctx, w, "interaction.revise", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := openInteraction(ctx, tx, in.ExpectedRevision, in.Interaction, w.Today())
		if err != nil {
			return err
		}
		if err := in.fits(row); err != nil {
			return err
		}
		if err := anyPerson(ctx, tx, "owner", in.Owner.Value); err != nil {
			return err
		}
		if !in.changes(row) {
			return nil
		}
		tx.Summarize("Changed: %s", sentence(orggraph.InteractionMode(row.Mode), row.Edges.FromTeam.Name, row.Edges.ToTeam.Name))
		u := tx.Interaction.UpdateOneID(row.ID).SetNillablePurpose(in.Purpose).SetNillableStartsOn(in.StartsOn)
		if in.Mode != nil {
			u.SetMode(interaction.Mode(*in.Mode))
		}
		input.Patch(in.ExpiresOn, u.SetExpiresOn, u.ClearExpiresOn)
		if row.ExpiresOn != nil && in.ExpiresOn.Set && in.ExpiresOn.Value == nil {
			u.AddExtensions(1) // what lost its end has put it off
		}
		input.Patch(in.ExitCriterion, u.SetExitCriterion, u.ClearExitCriterion)
		input.Patch(in.Owner, u.SetOwnerID, u.ClearOwnerID)
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("revise interaction %s: %w", row.ID, err)
		}
		return nil
	})
}

// fits refuses an end before the start, and one that was put off without a word why. A service may go on without an
// end, so that what becomes one may lose it.
func (in *ReviseInteractionInput) fits(row *ent.Interaction) error {
	starts, ends := row.StartsOn, in.ExpiresOn.Over(row.ExpiresOn)
	if in.StartsOn != nil {
		starts = in.StartsOn
	}
	var c form
	if in.StartsOn != nil || in.ExpiresOn.Set {
		c.span("expiresOn", starts, ends)
	}
	mode := row.Mode
	if in.Mode != nil {
		mode = interaction.Mode(*in.Mode)
	}
	later := ends == nil && mode != interaction.ModeX_AS_A_SERVICE || ends != nil && row.ExpiresOn != nil && *ends > *row.ExpiresOn
	if row.ExpiresOn != nil && later {
		c.Fail("expiresOn", "It ends on %s as it is. Extend it and say why, or end it.", *row.ExpiresOn)
	}
	// A detour through a service, which needs no end, puts an end off as well.
	if row.ExpiresOn == nil && row.Extensions > mostExtensions && mode != interaction.ModeX_AS_A_SERVICE {
		c.Fail("mode", "Its end was put off %d times before it became a service. Leave it one, or end it.", row.Extensions)
	}
	return c.Err()
}

func (in *ReviseInteractionInput) changes(row *ent.Interaction) bool {
	return in.Mode != nil && interaction.Mode(*in.Mode) != row.Mode || in.Purpose != nil && *in.Purpose != row.Purpose ||
		in.StartsOn != nil && !input.Same(in.StartsOn, row.StartsOn) || input.Differs(in.ExpiresOn, row.ExpiresOn) ||
		input.Differs(in.ExitCriterion, row.ExitCriterion) || input.Differs(in.Owner, row.OwnerID)
}

// openInteraction reads an interaction that is not over, with its teams.
func openInteraction(ctx context.Context, tx *history.Tx, seen *int64, key, today string) (*ent.Interaction, error) {
	if err := tx.Expect(ctx, seen, key); err != nil {
		return nil, err
	}
	row, err := tx.Interaction.Query().Where(interaction.ID(key)).WithFromTeam().WithToTeam().Only(ctx)
	if err != nil {
		return nil, input.Missing(err, "interaction", "interaction")
	}
	if orggraph.InteractionOver(row.StartsOn, row.EndedOn, today) {
		return nil, input.Invalid("interaction", "It was over on %s. Undo the ending, or start another one.", *row.EndedOn)
	}
	return row, nil
}
