package strategy

import (
	"context"
	"fmt"

	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
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
	Focus            input.Optional[string]
	DecidedBy        input.Optional[string] // a person
	Principle        input.Optional[string]
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *UpdateDecisionInput) check(w *world.World) error {
	f := reading(w)
	in.Decision = f.ID("decision", in.Decision, "decision", id.Decision)
	in.What = f.NewSaid("what", "The decision", in.What, maxSaid)
	in.Why = f.NewSaid("why", "The reason of the decision", in.Why, maxWhy)
	in.Alternatives = f.Words("alternatives", "What else was weighed", in.Alternatives, maxWhy)
	if in.DecidedOn != nil {
		f.PastDay("decidedOn", in.DecidedOn)
	}
	in.Focus.Value = f.OptionalID("focus", in.Focus.Value, "problem", id.Focus)
	in.DecidedBy.Value = f.OptionalID("decidedBy", in.DecidedBy.Value, "person", id.Person)
	in.Principle.Value = f.OptionalID("principle", in.Principle.Value, "principle", id.Principle)
	in.Reason = f.Reason(in.Reason)
	return f.Err()
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
			return input.Missing(err, "decision", "decision")
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
