package strategy

import (
	"context"

	"cadre/ent"
	"cadre/ent/commitment"
	"cadre/internal/history"
	"cadre/internal/input"
	"cadre/internal/world"
)

// RefuseCommitmentInput says which commitment does not come about, and why.
type RefuseCommitmentInput struct {
	Commitment       string
	Because          string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// DeclineCommitment says that the team does not promise what it was asked for.
func DeclineCommitment(ctx context.Context, w *world.World, in RefuseCommitmentInput) (*world.Commit, error) {
	return in.end(ctx, w, "commitment.decline", "Declined the commitment “%s”", commitment.StateDECLINED, "Say why it is declined: who asked has to plan without it.")
}

// WithdrawCommitment says that it is no longer asked for.
func WithdrawCommitment(ctx context.Context, w *world.World, in RefuseCommitmentInput) (*world.Commit, error) {
	return in.end(ctx, w, "commitment.withdraw", "Withdrew the request for the commitment “%s”", commitment.StateWITHDRAWN, "Say why it is withdrawn: the team has spent time on it.")
}

// end closes what was never promised.
func (in *RefuseCommitmentInput) end(ctx context.Context, w *world.World, action, summary string, state commitment.State, lack string) (*world.Commit, error) {
	f := reading(w)
	f.commitment(&in.Commitment, &in.Reason)
	because := f.Prose("because", "This text", &in.Because, maxReason)
	if because == nil {
		f.Fail("because", "%s", lack)
	}
	return promising(ctx, w, action, f, in.Reason, func(ctx context.Context, tx *history.Tx) error {
		c, err := commitmentIn(ctx, tx, in.Commitment, in.ExpectedRevision, "Only what was never promised can be declined or withdrawn.", commitment.StateREQUESTED, commitment.StateDISCOVERY)
		switch {
		case err != nil:
			return err
		case c.CommittedOn != nil:
			return input.Invalid("commitment", "“%s” was promised on %s: others count on it. Promise it anew, or say that it is broken.", c.Title, *c.CommittedOn)
		}
		tx.Summarize(summary, c.Title)
		return kept(tx.Commitment.UpdateOneID(c.ID).SetState(state).SetBecause(*because).SetEndedOn(w.Today()).Exec(ctx), "end", c)
	})
}

// DeliverCommitmentInput says which commitment was kept, and when.
type DeliverCommitmentInput struct {
	Commitment       string
	DeliveredOn      *string // nil: today
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// DeliverCommitment says that a commitment was kept: all of it, by its day. What came later, or in part, was broken.
func DeliverCommitment(ctx context.Context, w *world.World, in DeliverCommitmentInput) (*world.Commit, error) {
	f := reading(w)
	f.commitment(&in.Commitment, &in.Reason)
	on := f.PastDay("deliveredOn", in.DeliveredOn)
	return promising(ctx, w, "commitment.deliver", f, in.Reason, func(ctx context.Context, tx *history.Tx) error {
		c, err := commitmentIn(ctx, tx, in.Commitment, in.ExpectedRevision, "Delivered is what was promised.", commitment.StateCOMMITTED)
		if err != nil {
			return err
		}
		if c.DueOn != nil && on > *c.DueOn {
			return input.Invalid("deliveredOn", "It was promised for %s and came on %s: that is broken. Say so, and what is learned from it.", *c.DueOn, on)
		}
		if err := sincePromise(c, "deliveredOn", on); err != nil {
			return err
		}
		tx.Summarize("Delivered the commitment “%s”", c.Title)
		return kept(tx.Commitment.UpdateOneID(c.ID).SetState(commitment.StateDELIVERED).SetEndedOn(on).Exec(ctx), "deliver", c)
	})
}

// sincePromise refuses a day before anything was promised.
func sincePromise(c *ent.Commitment, field, on string) error {
	if c.CommittedOn != nil && on < *c.CommittedOn {
		return input.Invalid(field, "It was promised on %s; this came after.", *c.CommittedOn)
	}
	return nil
}

// BreakCommitmentInput says which commitment was broken, and what is known of why.
type BreakCommitmentInput struct {
	Commitment                       string
	BrokenOn                         *string // nil: today
	RootCause, WhatChanges, Affected *string // those that are not given are written later
	ExpectedRevision                 *int64
	Scenario                         *string // the scenario that is edited; who opens the world reads it
	Reason                           *string
}

// BreakCommitment says that a commitment was not kept, or will not be. The post-mortem may come with it or after it.
func BreakCommitment(ctx context.Context, w *world.World, in BreakCommitmentInput) (*world.Commit, error) {
	f := reading(w)
	f.commitment(&in.Commitment, &in.Reason)
	on := f.PastDay("brokenOn", in.BrokenOn)
	in.RootCause, in.WhatChanges = f.Prose("rootCause", "This text", in.RootCause, maxWhy), f.Prose("whatChanges", "This text", in.WhatChanges, maxWhy)
	in.Affected = f.Prose("affected", "This text", in.Affected, maxWhy)
	return promising(ctx, w, "commitment.break", f, in.Reason, func(ctx context.Context, tx *history.Tx) error {
		c, err := commitmentIn(ctx, tx, in.Commitment, in.ExpectedRevision, "Broken is what was promised.", commitment.StateCOMMITTED, commitment.StateDISCOVERY)
		switch {
		case err != nil:
			return err
		case c.CommittedOn == nil:
			return input.Invalid("commitment", "“%s” was never promised: decline it, or withdraw it.", c.Title)
		}
		if err := sincePromise(c, "brokenOn", on); err != nil {
			return err
		}
		tx.Summarize("Broke the commitment “%s”", c.Title)
		u := tx.Commitment.UpdateOneID(c.ID).SetState(commitment.StateBROKEN).SetEndedOn(on).SetNillableRootCause(in.RootCause).
			SetNillableWhatChanges(in.WhatChanges).SetNillableAffected(in.Affected)
		return kept(u.Exec(ctx), "break", c)
	})
}
