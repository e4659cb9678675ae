package topology

import (
	"context"
	"fmt"

	"cadre/ent/interaction"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// StartInteractionInput is how two teams are going to work together.
type StartInteractionInput struct {
	From, To      string
	Mode          orggraph.InteractionMode
	Purpose       string
	StartsOn      *string                // nil: today
	ExpiresOn     input.Optional[string] // not given: as the mode has it
	ExitCriterion *string
	Owner         *string
	Scenario      *string // the scenario that is edited; who opens the world reads it
	Reason        *string
}

// defaultDays is how long interactions of a mode last where nobody says otherwise; 0 is without an end.
func defaultDays(mode orggraph.InteractionMode) int {
	switch mode {
	case orggraph.Collaboration:
		return 12 * 7
	case orggraph.Facilitating:
		return 8 * 7
	}
	return 0
}

func (in *StartInteractionInput) check(w *world.World) error {
	c := reading(w)
	in.From = c.ID("from", in.From, "team", id.Team)
	in.To = c.ID("to", in.To, "team", id.Team)
	if in.From == in.To {
		c.Fail("to", "A team does not interact with itself; take another team.")
	}
	c.mode("mode", in.Mode)
	in.Purpose = c.Line("purpose", "The purpose", in.Purpose, maxPurpose)
	in.StartsOn = c.OptionalDay("startsOn", in.StartsOn)
	in.ExpiresOn = c.PatchDay("expiresOn", in.ExpiresOn)
	in.ExitCriterion = c.Prose("exitCriterion", "The exit criterion", in.ExitCriterion, maxPurpose)
	in.Owner = c.OptionalID("owner", in.Owner, "person", id.Person)
	in.Reason = c.Reason(in.Reason)
	if c.Err() != nil {
		return c.Err()
	}
	if in.StartsOn == nil {
		today := w.Today()
		in.StartsOn = &today
	}
	if days := defaultDays(in.Mode); !in.ExpiresOn.Set && days > 0 {
		in.ExpiresOn = input.Give(daysAfter(*in.StartsOn, days))
	}
	c.span("expiresOn", in.StartsOn, in.ExpiresOn.Value)
	return c.Err()
}

func (c *form) mode(field string, mode orggraph.InteractionMode) {
	if interaction.ModeValidator(interaction.Mode(mode)) != nil {
		c.Fail(field, "The mode must be COLLABORATION, X_AS_A_SERVICE or FACILITATING.")
	}
}

// span refuses an end that does not come after the start.
func (c *form) span(field string, starts, ends *string) {
	if starts != nil && ends != nil && *ends <= *starts {
		c.Fail(field, "It must end after it starts, on %s.", *starts)
	}
}

// StartInteraction notes how two teams work together from a day on, and returns its id.
func StartInteraction(ctx context.Context, w *world.World, in StartInteractionInput) (string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return "", nil, err
	}
	made := id.New(id.Interaction)
	c, err := write(ctx, w, "interaction.start", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		from, err := activeTeam(ctx, tx, "from", in.From)
		if err != nil {
			return err
		}
		to, err := activeTeam(ctx, tx, "to", in.To)
		if err != nil {
			return err
		}
		if err := anyPerson(ctx, tx, "owner", in.Owner); err != nil {
			return err
		}
		tx.Summarize("Started: %s", sentence(in.Mode, from.Name, to.Name))
		err = tx.Interaction.Create().SetID(made).SetFromTeamID(in.From).SetToTeamID(in.To).SetMode(interaction.Mode(in.Mode)).SetPurpose(in.Purpose).
			SetNillableStartsOn(in.StartsOn).SetNillableExpiresOn(in.ExpiresOn.Value).SetNillableExitCriterion(in.ExitCriterion).SetNillableOwnerID(in.Owner).Exec(ctx)
		if err != nil {
			return fmt.Errorf("start an interaction: %w", err)
		}
		return nil
	})
	return made, c, err
}

// sentence says how two teams work together.
func sentence(mode orggraph.InteractionMode, from, to string) string {
	switch mode {
	case orggraph.Collaboration:
		return from + " and " + to + " collaborate"
	case orggraph.AsAService:
		return from + " serves " + to
	}
	return from + " facilitates " + to
}
