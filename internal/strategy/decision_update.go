package strategy

import (
	"context"
	"fmt"

	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// UpdateDecisionInput is what to say otherwise of a decision; only the given fields change. An empty text
// takes away what may be absent.
type UpdateDecisionInput struct {
	Decision         string
	What             *string
	Why              *string
	Alternatives     *string
	DecidedOn        *string
	Focus            Optional
	DecidedBy        Optional // a person
	Principle        Optional
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *UpdateDecisionInput) check(w *world.World) error {
	f := &form{w: w}
	in.Decision = f.id("decision", in.Decision, id.Decision, "decision")
	in.What = f.reworded("what", "The decision", in.What, maxSaid, true)
	in.Why = f.reworded("why", "The reason of the decision", in.Why, maxWhy, true)
	in.Alternatives = f.words("alternatives", "What else was weighed", in.Alternatives, maxWhy)
	if in.DecidedOn != nil {
		f.pastDay("decidedOn", in.DecidedOn)
	}
	in.Focus.Value = f.optionalID("focus", in.Focus.Value, id.Focus, "problem")
	in.DecidedBy.Value = f.optionalID("decidedBy", in.DecidedBy.Value, id.Person, "person")
	in.Principle.Value = f.optionalID("principle", in.Principle.Value, id.Principle, "principle")
	in.Reason = f.reason(in.Reason)
	return f.err
}

// UpdateDecision says a decision otherwise, or cites another principle.
func UpdateDecision(ctx context.Context, w *world.World, in UpdateDecisionInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return edit(ctx, w, "decision.update", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Decision); err != nil {
			return err
		}
		row, err := tx.Decision.Get(ctx, in.Decision)
		if err != nil {
			return missing(err, "decision", "decision")
		}
		if err := focusOf(ctx, tx, row.StrategyID, in.Focus.Value); err != nil {
			return err
		}
		if err := somebody(ctx, tx, "decidedBy", in.DecidedBy.Value); err != nil {
			return err
		}
		if err := somePrinciple(ctx, tx, in.Principle.Value); err != nil {
			return err
		}
		u := tx.Decision.UpdateOneID(row.ID).SetNillableWhat(in.What).SetNillableWhy(in.Why).SetNillableDecidedOn(in.DecidedOn)
		patch(in.Alternatives, row.Alternatives, u.SetAlternatives, u.ClearAlternatives)
		patchID(in.Focus, row.FocusID, u.SetFocusID, u.ClearFocusID)
		patchID(in.DecidedBy, row.DecidedByID, u.SetDecidedByID, u.ClearDecidedByID)
		patchID(in.Principle, row.PrincipleID, u.SetPrincipleID, u.ClearPrincipleID)
		tx.Summarize("Changed the decision “%s”", brief(row.What))
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("update decision %s: %w", row.ID, err)
		}
		return nil
	})
}
