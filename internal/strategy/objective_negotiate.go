package strategy

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/keyresult"
	"cadre/ent/objective"
	"cadre/ent/objectiveteam"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// maxKeyResults is how many key results an objective has at most when a team accepts it: more is a list of
// wishes.
const maxKeyResults = 3

// MoveObjectiveInput names an objective that goes to its next state.
type MoveObjectiveInput struct {
	Objective        string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *MoveObjectiveInput) check(w *world.World) error {
	f := reading(w)
	in.Objective = f.ID("objective", in.Objective, "objective", id.Objective)
	in.Reason = f.Reason(in.Reason)
	return f.Err()
}

// ProposeObjective gives the problem to its teams; one that they accepted goes back to them, with a reason.
func ProposeObjective(ctx context.Context, w *world.World, in MoveObjectiveInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return edit(ctx, w, "objective.propose", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		o, err := objectiveIn(ctx, tx, in.Objective, in.ExpectedRevision, "Only a draft is proposed, or one that goes back to the team.", objective.StateDRAFT, objective.StateNEGOTIATED)
		if err != nil {
			return err
		}
		teams, err := tx.ObjectiveTeam.Query().Where(objectiveteam.ObjectiveID(o.ID)).Count(ctx)
		switch {
		case err != nil:
			return fmt.Errorf("count the teams of %s: %w", o.ID, err)
		case o.Why == "":
			return input.Invalid("objective", "Say first why “%s” matters: a team that does not know cannot decide by itself.", o.Title)
		case teams == 0:
			return input.Invalid("objective", "Say first which team shall solve “%s”.", o.Title)
		case o.State == objective.StateNEGOTIATED && in.Reason == nil:
			return input.Invalid("reason", "The team has accepted this. Say why it goes back to them.")
		}
		u := tx.Objective.UpdateOneID(o.ID).SetState(objective.StatePROPOSED).ClearAcceptedByID().ClearAcceptedOn()
		if me := viewerIn(ctx, w); me != nil && o.AssignedByID == nil {
			u.SetAssignedByID(*me)
		}
		tx.Summarize("Proposed the objective “%s” to its team", o.Title)
		return saved(u.Exec(ctx), "propose", o)
	})
}

func saved(err error, what string, o *ent.Objective) error {
	if err != nil {
		return fmt.Errorf("%s objective %s: %w", what, o.ID, err)
	}
	return nil
}

// AcceptObjectiveInput says which objective a team accepts, with the key results that it proposed.
type AcceptObjectiveInput struct {
	Objective        string
	AcceptedBy       *string // nil: who asks
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// AcceptObjective accepts a proposed objective for its team.
func AcceptObjective(ctx context.Context, w *world.World, in AcceptObjectiveInput) (*world.Commit, error) {
	f := reading(w)
	in.Objective = f.ID("objective", in.Objective, "objective", id.Objective)
	if in.AcceptedBy = f.OptionalID("acceptedBy", in.AcceptedBy, "person", id.Person); in.AcceptedBy == nil {
		in.AcceptedBy = viewerIn(ctx, w)
	}
	if in.Reason = f.Reason(in.Reason); f.Err() != nil {
		return nil, f.Err()
	}
	ctx, still := negotiating(ctx, w, in.Objective)
	return edit(ctx, w, "objective.accept", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		o, err := objectiveIn(ctx, tx, in.Objective, in.ExpectedRevision, "A team accepts what was proposed to it.", objective.StatePROPOSED)
		if err != nil {
			return err
		}
		if err := still(ctx, o); err != nil {
			return err
		}
		if err := measured(ctx, tx, o); err != nil {
			return err
		}
		if in.AcceptedBy != nil {
			if _, err := tx.Person.Get(ctx, *in.AcceptedBy); err != nil {
				return input.Missing(err, "acceptedBy", "person")
			}
		}
		summary := "Accepted the objective “%s”"
		if of := in.AcceptedBy; of != nil && !worksOn(w.Graph(), *of, o.ID) {
			if me := viewerIn(ctx, w); me == nil || *me != *of {
				return input.Invalid("acceptedBy", "Who accepts “%s” works in one of its teams, or edits for them and accepts it themselves.", o.Title)
			}
			summary = "Accepted the objective “%s” for its team"
		}
		tx.Summarize(summary, o.Title)
		u := tx.Objective.UpdateOneID(o.ID).SetState(objective.StateNEGOTIATED).SetAcceptedOn(w.Today()).SetNillableAcceptedByID(in.AcceptedBy)
		return saved(u.Exec(ctx), "accept", o)
	})
}

// ReturnObjective sends a proposed objective back to who gave it, with the reason of the team.
func ReturnObjective(ctx context.Context, w *world.World, in MoveObjectiveInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	if in.Reason == nil {
		return nil, input.Invalid("reason", "Say why it goes back: who gave it goes on from there.")
	}
	ctx, still := negotiating(ctx, w, in.Objective)
	return edit(ctx, w, "objective.return", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		o, err := objectiveIn(ctx, tx, in.Objective, in.ExpectedRevision, "A team sends back what was proposed to it.", objective.StatePROPOSED)
		if err != nil {
			return err
		}
		if err := still(ctx, o); err != nil {
			return err
		}
		tx.Summarize("Sent the objective “%s” back to who gave it", o.Title)
		return saved(tx.Objective.UpdateOneID(o.ID).SetState(objective.StateDRAFT).Exec(ctx), "return", o)
	})
}

// measured refuses an objective without a primary key result, or with too many key results.
func measured(ctx context.Context, tx *history.Tx, o *ent.Objective) error {
	list, err := tx.KeyResult.Query().Where(keyresult.ObjectiveID(o.ID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read the key results of %s: %w", o.ID, err)
	}
	primary := 0
	for _, k := range list {
		if k.Kind == keyresult.KindPRIMARY {
			primary++
		}
	}
	switch {
	case primary == 0:
		return input.Invalid("objective", "“%s” has no primary key result yet: the team says first how it will know that the problem is solved.", o.Title)
	case len(list) > maxKeyResults:
		return input.Invalid("objective", "“%s” has %d key results; one to %d can be kept in sight. Take the others away.", o.Title, len(list), maxKeyResults)
	}
	return nil
}

// ActivateObjective begins work on an accepted objective.
func ActivateObjective(ctx context.Context, w *world.World, in MoveObjectiveInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return edit(ctx, w, "objective.activate", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		o, err := objectiveIn(ctx, tx, in.Objective, in.ExpectedRevision, "Work begins on what the team has accepted.", objective.StateNEGOTIATED)
		if err != nil {
			return err
		}
		if err := measured(ctx, tx, o); err != nil {
			return err
		}
		tx.Summarize("Activated the objective “%s”", o.Title)
		return saved(tx.Objective.UpdateOneID(o.ID).SetState(objective.StateACTIVE).SetActivatedOn(w.Today()).Exec(ctx), "activate", o)
	})
}

// DropObjectiveInput says which objective is given up, and why.
type DropObjectiveInput struct {
	Objective        string
	Because          string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// DropObjective gives an objective up.
func DropObjective(ctx context.Context, w *world.World, in DropObjectiveInput) (*world.Commit, error) {
	f := reading(w)
	in.Objective = f.ID("objective", in.Objective, "objective", id.Objective)
	because := f.Prose("because", "This text", &in.Because, maxReason)
	if because == nil {
		f.Fail("because", "Say why it is dropped: those who gave it and those who had it want to know.")
	}
	if in.Reason = f.Reason(in.Reason); f.Err() != nil {
		return nil, f.Err()
	}
	return edit(ctx, w, "objective.drop", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		o, err := objectiveIn(ctx, tx, in.Objective, in.ExpectedRevision, "What is over cannot be dropped.", openStates...)
		if err != nil {
			return err
		}
		tx.Summarize("Dropped the objective “%s”", o.Title)
		return saved(tx.Objective.UpdateOneID(o.ID).SetState(objective.StateDROPPED).SetDroppedBecause(*because).SetClosedOn(w.Today()).Exec(ctx), "drop", o)
	})
}
