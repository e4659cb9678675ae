package interchange

import (
	"context"
	"fmt"

	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/roles"
	"cadre/internal/world"
)

// ApplyOptions say how to carry an import out, and what was decided.
type ApplyOptions struct {
	Source   string // as in PlanOptions
	Scope    Scope  // empty: ScopeWhole
	Confirm  bool   // go on although more than a tenth of the seats would end
	FileName string // for history
	Reason   *string
	Progress Progress
}

// Result is what an import did.
type Result struct {
	Plan   *Plan
	Commit *world.Commit // its changeset is nil where nothing had to change
}

// NeedsDecision is the detail of the fault that Apply answers, CONFLICT, where more than a tenth
// of the seats of the source would end and nobody has confirmed that.
const NeedsDecision = "needsDecision"

// Apply carries an import out as one changeset, so that one undo takes it back. It compares the
// file anew with what the transaction sees. It answers CONFLICT with the detail NeedsDecision,
// and takes everything back when the context is cancelled. A new workspace gets the default
// catalogue of roles first, as a changeset of its own, so that titles find theirs.
func Apply(ctx context.Context, w *world.World, p *Parsed, o ApplyOptions) (*Result, error) {
	// A scenario begins without a history of its own, on an organisation that has its roles.
	if w.Ref().Live() {
		if _, err := w.Write(ctx, roles.SeedIntent(), roles.Seed); err != nil {
			return nil, err
		}
	}
	var plan *Plan
	commit, err := w.Write(ctx, world.Intent{Action: "org.import", Reason: o.Reason}, func(ctx context.Context, tx *history.Tx) error {
		d, err := newDrafter(ctx, tx.Client, p, PlanOptions{Source: o.Source, Scope: o.Scope, Today: w.Today(), Progress: o.Progress}, false)
		if err != nil {
			return err
		}
		plan = &d.plan
		if plan.NeedsDecision && !o.Confirm {
			return fault.New(fault.Conflict, "The file would end %d of %d seats of %q. Confirm if that is meant; nothing was written.", plan.Ended, plan.Seats, plan.Source).
				With(NeedsDecision, true).With("ended", plan.Ended).With("seats", plan.Seats)
		}
		tx.Summarize("%s", summary(plan, o.FileName))
		return newWriter(tx.Client, d, o.Progress).write(ctx)
	})
	switch {
	case err != nil && ctx.Err() != nil:
		return nil, cancelled(ctx.Err())
	case err != nil:
		return nil, err
	}
	return &Result{Plan: plan, Commit: commit}, nil
}

// summary says in words what an import did.
func summary(p *Plan, fileName string) string {
	name := fileName
	if name == "" {
		name = p.Source
	}
	return fmt.Sprintf("Imported %s: %d seats added, %d changed, %d moved, %d ended", name, p.Added, p.Changed, p.Moved, p.Ended)
}
