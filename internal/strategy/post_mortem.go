package strategy

import (
	"context"
	"fmt"

	"cadre/ent/commitment"
	"cadre/ent/objective"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// WritePostMortemInput is what is learned from a commitment that was broken, or an objective that was missed.
type WritePostMortemInput struct {
	Of                               string // a commitment or an objective
	RootCause, WhatChanges, Affected string
	ExpectedRevision                 *int64
	Scenario                         *string // the scenario that is edited; who opens the world reads it
	Reason                           *string
}

func (in *WritePostMortemInput) check(w *world.World) error {
	f := reading(w)
	in.Of = f.ID("of", in.Of, "commitment or objective", id.Commitment, id.Objective)
	in.RootCause = f.Said("rootCause", "The cause at the root", in.RootCause, maxWhy)
	in.WhatChanges = f.Said("whatChanges", "What changes", in.WhatChanges, maxWhy)
	in.Affected = f.Said("affected", "Who was affected", in.Affected, maxWhy)
	in.Reason = f.Reason(in.Reason)
	return f.Err()
}

// WritePostMortem keeps what is learned from a broken commitment or a missed objective; writing again rewrites it.
func WritePostMortem(ctx context.Context, w *world.World, in WritePostMortemInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return edit(ctx, w, "postMortem.write", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Of); err != nil {
			return err
		}
		if id.Is(in.Of, id.Commitment) {
			return in.ofCommitment(ctx, tx)
		}
		return in.ofObjective(ctx, tx)
	})
}

func (in *WritePostMortemInput) ofCommitment(ctx context.Context, tx *history.Tx) error {
	c, err := tx.Commitment.Get(ctx, in.Of)
	switch {
	case err != nil:
		return input.Missing(err, "of", "commitment")
	case c.State != commitment.StateBROKEN:
		return input.Invalid("of", "“%s” is %s. A post-mortem is of what was broken.", c.Title, commitmentWords[c.State])
	}
	tx.Summarize("Wrote the post-mortem of the commitment “%s”", c.Title)
	return kept(tx.Commitment.UpdateOneID(c.ID).SetRootCause(in.RootCause).SetWhatChanges(in.WhatChanges).SetAffected(in.Affected).Exec(ctx), "write the post-mortem of", c)
}

func (in *WritePostMortemInput) ofObjective(ctx context.Context, tx *history.Tx) error {
	o, err := tx.Objective.Get(ctx, in.Of)
	switch {
	case err != nil:
		return input.Missing(err, "of", "objective")
	case o.State != objective.StateCLOSING && o.State != objective.StateCLOSED:
		return input.Invalid("of", "“%s” is %s. A post-mortem is of what was scored.", o.Title, stateWords[o.State])
	}
	missed, err := missedRow(ctx, tx, o)
	if err != nil {
		return fmt.Errorf("see whether %s was missed: %w", o.ID, err)
	}
	if !missed {
		return input.Invalid("of", "“%s” was not missed. Say what was learned from it where it is scored.", o.Title)
	}
	tx.Summarize("Wrote the post-mortem of the objective “%s”", o.Title)
	return saved(tx.Objective.UpdateOneID(o.ID).SetRootCause(in.RootCause).SetWhatChanges(in.WhatChanges).SetAffected(in.Affected).Exec(ctx), "write the post-mortem of", o)
}
