package strategy

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/action"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// AddActionInput is a step towards an objective, a key result or a commitment.
type AddActionInput struct {
	Of       string // an objective, a key result or a commitment
	Title    string
	Owner    string
	DueOn    *string
	Scenario *string // the scenario that is edited; who opens the world reads it
	Reason   *string
}

// AddAction adds a step that one person answers for, and returns its id.
func AddAction(ctx context.Context, w *world.World, in AddActionInput) (string, *world.Commit, error) {
	f := reading(w)
	in.Of = f.ID("of", in.Of, "objective, key result or commitment", id.Objective, id.KeyResult, id.Commitment)
	in.Title = f.Line("title", "The action", in.Title, maxTitle)
	in.Owner = f.ID("owner", in.Owner, "person", id.Person)
	f.OptionalDay("dueOn", in.DueOn)
	if in.Reason = f.Reason(in.Reason); f.Err() != nil {
		return "", nil, f.Err()
	}
	key := id.New(id.Action)
	c, err := edit(ctx, w, "action.add", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		of, err := actedOn(ctx, tx, in.Of)
		if err != nil {
			return err
		}
		owner, err := ownerFor(ctx, tx, in.Owner, w.Today())
		if err != nil {
			return err
		}
		tx.Summarize("Gave %s the action “%s” for “%s”", owner.Name, in.Title, of.name)
		if err := tx.Action.Create().SetID(key).SetOfID(of.id).SetTitle(in.Title).SetOwnerID(owner.ID).SetNillableDueOn(in.DueOn).Exec(ctx); err != nil {
			return fmt.Errorf("add an action to %s: %w", of.id, err)
		}
		return nil
	})
	return key, c, err
}

// actedOn reads what an action is for.
func actedOn(ctx context.Context, tx *history.Tx, key string) (aimRow, error) {
	if !id.Is(key, id.Commitment) {
		return aimNamed(ctx, tx, "of", key)
	}
	c, err := tx.Commitment.Get(ctx, key)
	if err != nil {
		return aimRow{}, input.Missing(err, "of", "commitment")
	}
	return aimRow{id: key, name: c.Title}, nil
}

// ownerFor reads somebody who can answer for an action: who is in the organisation.
func ownerFor(ctx context.Context, tx *history.Tx, key, today string) (*ent.Person, error) {
	p, err := tx.Person.Get(ctx, key)
	if err != nil {
		return nil, input.Missing(err, "owner", "person")
	}
	if p.LeftOn != nil && *p.LeftOn <= today {
		return nil, input.Invalid("owner", "%s left the organisation on %s. Name somebody who is here.", p.Name, *p.LeftOn)
	}
	return p, nil
}

// UpdateActionInput is what to change about an action; only the given fields change.
type UpdateActionInput struct {
	Action           string
	Title, Owner     *string
	DueOn            input.Optional[string]
	State            *orggraph.ActionState
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// UpdateAction changes an action: who answers for it, until when, and whether it is done.
func UpdateAction(ctx context.Context, w *world.World, in UpdateActionInput) (*world.Commit, error) {
	f := reading(w)
	in.Action = f.ID("action", in.Action, "action", id.Action)
	in.Title = f.NewLine("title", "The action", in.Title, maxTitle)
	in.Owner = f.OptionalID("owner", in.Owner, "person", id.Person)
	f.OptionalDay("dueOn", in.DueOn.Value)
	if in.Reason = f.Reason(in.Reason); f.Err() != nil {
		return nil, f.Err()
	}
	return edit(ctx, w, "action.update", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Action); err != nil {
			return err
		}
		a, err := tx.Action.Get(ctx, in.Action)
		if err != nil {
			return input.Missing(err, "action", "action")
		}
		state := (*action.State)(in.State)
		if keeps(in.Title, a.Title) && keeps(in.Owner, a.OwnerID) && !input.Differs(in.DueOn, a.DueOn) && keeps(state, a.State) {
			return nil
		}
		if in.Owner != nil {
			if _, err := ownerFor(ctx, tx, *in.Owner, w.Today()); err != nil {
				return err
			}
		}
		tx.Summarize("%s the action “%s”", actionVerb(state, a.State), or(in.Title, a.Title))
		u := tx.Action.UpdateOneID(a.ID).SetNillableTitle(in.Title).SetNillableOwnerID(in.Owner).SetNillableState(state)
		input.Patch(in.DueOn, u.SetDueOn, u.ClearDueOn)
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("change action %s: %w", a.ID, err)
		}
		return nil
	})
}

func actionVerb(next *action.State, was action.State) string {
	if next == nil || *next == was {
		return "Changed"
	}
	switch *next {
	case action.StateDONE:
		return "Finished"
	case action.StateDROPPED:
		return "Dropped"
	}
	return "Took up again"
}
