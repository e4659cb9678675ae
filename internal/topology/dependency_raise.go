package topology

import (
	"context"
	"fmt"

	"cadre/ent/dependency"
	"cadre/ent/objective"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// RaiseDependencyInput is what one team needs of another.
type RaiseDependencyInput struct {
	Needer, Provider string
	What             string
	Severity         orggraph.DependencySeverity
	NeedBy           *string
	Recurring        bool
	Contract         *string
	Objective        *string // what waits for it
	Commitment       *string // of the needer, which waits for it
	Promise          *string // of the provider, by which it comes
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *RaiseDependencyInput) check(w *world.World) error {
	c := reading(w)
	in.Needer = c.ID("needer", in.Needer, "team", id.Team)
	in.Provider = c.ID("provider", in.Provider, "team", id.Team)
	if in.Needer == in.Provider {
		c.Fail("provider", "A team does not depend on itself; take another team.")
	}
	in.What = c.Line("what", "What is needed", in.What, maxPurpose)
	c.severity("severity", in.Severity)
	in.NeedBy = c.OptionalDay("needBy", in.NeedBy)
	in.Contract = c.Prose("contract", "The contract", in.Contract, maxLink)
	in.Objective = c.OptionalID("objective", in.Objective, "objective", id.Objective)
	in.Commitment = c.OptionalID("commitment", in.Commitment, "commitment", id.Commitment)
	in.Promise = c.OptionalID("promise", in.Promise, "commitment", id.Commitment)
	in.Reason = c.Reason(in.Reason)
	return c.Err()
}

func (c *form) severity(field string, severity orggraph.DependencySeverity) {
	if dependency.SeverityValidator(dependency.Severity(severity)) != nil {
		c.Fail(field, "The severity must be LOW, MEDIUM, HIGH or BLOCKING.")
	}
}

// waiting refuses an objective that waits for nothing any more.
func waiting(ctx context.Context, tx *history.Tx, key *string) error {
	if key == nil {
		return nil
	}
	o, err := tx.Objective.Get(ctx, *key)
	if err != nil {
		return input.Missing(err, "objective", "objective")
	}
	if o.State == objective.StateCLOSED || o.State == objective.StateDROPPED {
		return input.Invalid("objective", "“%s” is over, and waits for nothing. Take another objective, or none.", o.Title)
	}
	return nil
}

// RaiseDependency notes what one team needs of another, and returns its id.
func RaiseDependency(ctx context.Context, w *world.World, in RaiseDependencyInput) (string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return "", nil, err
	}
	made := id.New(id.Dependency)
	c, err := write(ctx, w, "dependency.raise", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		needer, err := activeTeam(ctx, tx, "needer", in.Needer)
		if err != nil {
			return err
		}
		provider, err := activeTeam(ctx, tx, "provider", in.Provider)
		if err != nil {
			return err
		}
		if err := waiting(ctx, tx, in.Objective); err != nil {
			return err
		}
		if err := (promised{commitment: in.Commitment, promise: in.Promise, needer: in.Needer, provider: in.Provider}).check(ctx, tx, ""); err != nil {
			return err
		}
		tx.Summarize("%s needs of %s: %s", needer.Name, provider.Name, in.What)
		err = tx.Dependency.Create().SetID(made).SetNeederID(in.Needer).SetProviderID(in.Provider).SetWhat(in.What).SetSeverity(dependency.Severity(in.Severity)).
			SetNillableNeedBy(in.NeedBy).SetRecurring(in.Recurring).SetNillableContract(in.Contract).SetNillableObjectiveID(in.Objective).
			SetNillableCommitmentID(in.Commitment).SetNillablePromiseID(in.Promise).Exec(ctx)
		if err != nil {
			return fmt.Errorf("raise a dependency: %w", err)
		}
		return nil
	})
	return made, c, err
}
