package strategy

import (
	"context"

	"cadre/ent"
	"cadre/ent/commitment"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// ReviseCommitmentInput is what to change about a commitment; only the given fields change.
type ReviseCommitmentInput struct {
	Commitment       string
	Title, Why       *string
	Objective        input.Optional[string]
	AskedBy          input.Optional[string]
	Manager          input.Optional[string]
	NeededBy         input.Optional[string]
	DueOn            input.Optional[string] // the day that those who sign sign for
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *ReviseCommitmentInput) check(w *world.World) *form {
	f := reading(w)
	f.commitment(&in.Commitment, &in.Reason)
	in.Title = f.NewLine("title", "What is promised", in.Title, maxTitle)
	in.Why = f.Words("why", "This text", in.Why, maxWhy)
	in.Objective = f.PatchID("objective", in.Objective, "objective", id.Objective)
	in.AskedBy = f.PatchID("askedBy", in.AskedBy, "person", id.Person)
	in.Manager = f.PatchID("manager", in.Manager, "person", id.Person)
	in.NeededBy, in.DueOn = f.PatchDay("neededBy", in.NeededBy), f.PatchDay("dueOn", in.DueOn)
	return f
}

// ReviseCommitment changes what a commitment says. Whoever changes the promise or its day takes the signatures back; one
// that was given already is worked on anew, as long as its day has not come, and with a reason.
func ReviseCommitment(ctx context.Context, w *world.World, in ReviseCommitmentInput) (*world.Commit, error) {
	return promising(ctx, w, "commitment.revise", in.check(w), in.Reason, func(ctx context.Context, tx *history.Tx) error {
		c, err := commitmentIn(ctx, tx, in.Commitment, in.ExpectedRevision, "What is over is not rewritten.", world.OpenCommitments...)
		if err != nil || in.unchanged(c) {
			return err
		}
		if err := in.fits(ctx, tx, c, w.Today()); err != nil {
			return err
		}
		u := tx.Commitment.UpdateOneID(c.ID).SetNillableTitle(in.Title).SetNillableWhy(in.Why)
		input.Patch(in.Objective, u.SetObjectiveID, u.ClearObjectiveID)
		input.Patch(in.AskedBy, u.SetAskedByID, u.ClearAskedByID)
		input.Patch(in.Manager, u.SetManagerID, u.ClearManagerID)
		input.Patch(in.NeededBy, u.SetNeededBy, u.ClearNeededBy)
		input.Patch(in.DueOn, u.SetDueOn, u.ClearDueOn)
		summary := "Revised the commitment “%s”"
		if in.another(c) {
			if signed(c) {
				summary += "; the signatures are taken back"
			}
			u.ClearTeamSignedByID().ClearTeamSignedOn().ClearTechSignedByID().ClearTechSignedOn()
			if c.State == commitment.StateCOMMITTED {
				u.SetState(commitment.StateDISCOVERY)
			}
		}
		tx.Summarize(summary, or(in.Title, c.Title))
		return kept(u.Exec(ctx), "revise", c)
	})
}

// another reports whether those who signed would not know their promise again.
func (in *ReviseCommitmentInput) another(c *ent.Commitment) bool {
	return !keeps(in.Title, c.Title) || input.Differs(in.DueOn, c.DueOn)
}

func signed(c *ent.Commitment) bool { return c.TeamSignedOn != nil || c.TechSignedOn != nil }

func (in *ReviseCommitmentInput) unchanged(c *ent.Commitment) bool {
	return !in.another(c) && keeps(in.Why, c.Why) && !input.Differs(in.Objective, c.ObjectiveID) && !input.Differs(in.AskedBy, c.AskedByID) &&
		!input.Differs(in.Manager, c.ManagerID) && !input.Differs(in.NeededBy, c.NeededBy)
}

// fits refuses a change that the state of the commitment does not bear, and names of what is not there.
func (in *ReviseCommitmentInput) fits(ctx context.Context, tx *history.Tx, c *ent.Commitment, today string) error {
	field := "title"
	if input.Differs(in.DueOn, c.DueOn) {
		field = "dueOn"
	}
	switch again := in.another(c) && c.State == commitment.StateCOMMITTED; {
	case field == "dueOn" && c.State == commitment.StateREQUESTED:
		return input.Invalid("dueOn", "“%s” is only asked for. Begin discovery first: a day is said once it is known what it takes.", c.Title)
	case field == "dueOn" && in.DueOn.Value != nil && *in.DueOn.Value < today:
		return input.Invalid("dueOn", "That day has passed; nobody can promise it.")
	case again && c.DueOn != nil && *c.DueOn < today:
		return input.Invalid(field, "“%s” was promised for %s, and that day has passed: say whether it was delivered or broken.", c.Title, *c.DueOn)
	case again && in.Reason == nil:
		return input.Invalid("reason", "“%s” is promised: say why the promise changes. Those who signed have to sign anew.", c.Title)
	}
	if input.Differs(in.Objective, c.ObjectiveID) {
		if err := objectiveServed(ctx, tx, in.Objective.Value); err != nil {
			return err
		}
	}
	if err := somebody(ctx, tx, "askedBy", in.AskedBy.Value); err != nil {
		return err
	}
	if input.Differs(in.Manager, c.ManagerID) {
		return present(ctx, tx, "manager", in.Manager.Value, today)
	}
	return nil
}
