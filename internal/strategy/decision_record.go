package strategy

import (
	"context"
	"fmt"

	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// RecordDecisionInput is something decided on the way of a strategy.
type RecordDecisionInput struct {
	Strategy     string
	Focus        *string // nil: about the whole strategy
	What         string
	Why          string
	Alternatives *string
	DecidedOn    *string // nil: today
	DecidedBy    *string // a person
	Principle    *string // that settled it
	Scenario     *string // the scenario that is edited; who opens the world reads it
	Reason       *string
}

func (in *RecordDecisionInput) check(w *world.World) (day string, err error) {
	f := reading(w)
	in.Strategy = f.ID("strategy", in.Strategy, "strategy", id.Strategy)
	in.Focus = f.OptionalID("focus", in.Focus, "problem", id.Focus)
	in.What = f.Said("what", "The decision", in.What, maxSaid)
	in.Why = f.Said("why", "The reason of the decision", in.Why, maxWhy)
	in.Alternatives = f.Words("alternatives", "What else was weighed", in.Alternatives, maxWhy)
	in.DecidedBy = f.OptionalID("decidedBy", in.DecidedBy, "person", id.Person)
	in.Principle = f.OptionalID("principle", in.Principle, "principle", id.Principle)
	day = f.PastDay("decidedOn", in.DecidedOn)
	in.Reason = f.Reason(in.Reason)
	return day, f.Err()
}

// RecordDecision keeps what was decided and why, and returns its id. One that cites a principle is a
// precedent of it.
func RecordDecision(ctx context.Context, w *world.World, in RecordDecisionInput) (string, *world.Commit, error) {
	decided, err := in.check(w)
	if err != nil {
		return "", nil, err
	}
	made := id.New(id.Decision)
	c, err := edit(ctx, w, "decision.record", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		of, err := tx.Strategy.Get(ctx, in.Strategy)
		if err != nil {
			return input.Missing(err, "strategy", "strategy")
		}
		if err := focusOf(ctx, tx, of.ID, in.Focus); err != nil {
			return err
		}
		if err := somebody(ctx, tx, "decidedBy", in.DecidedBy); err != nil {
			return err
		}
		if err := somePrinciple(ctx, tx, in.Principle); err != nil {
			return err
		}
		tx.Summarize("Recorded the decision “%s”", brief(in.What))
		create := tx.Decision.Create().SetID(made).SetStrategyID(of.ID).SetNillableFocusID(in.Focus).SetWhat(in.What).SetWhy(in.Why).
			SetNillableAlternatives(input.Stored(in.Alternatives)).SetDecidedOn(decided).SetNillableDecidedByID(in.DecidedBy).SetNillablePrincipleID(in.Principle)
		if err := create.Exec(ctx); err != nil {
			return fmt.Errorf("record a decision: %w", err)
		}
		return nil
	})
	return made, c, err
}

// somePrinciple refuses a principle that is not there. One that was retired since may have settled it.
func somePrinciple(ctx context.Context, tx *history.Tx, key *string) error {
	if key == nil {
		return nil
	}
	if _, err := tx.Principle.Get(ctx, *key); err != nil {
		return input.Missing(err, "principle", "principle")
	}
	return nil
}
