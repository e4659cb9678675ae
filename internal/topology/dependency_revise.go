package topology

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/dependency"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// ReviseDependencyInput is what to change about a dependency; only the given fields change.
type ReviseDependencyInput struct {
	Dependency       string
	Provider         *string
	What             *string
	Severity         *orggraph.DependencySeverity
	NeedBy           input.Optional[string]
	Recurring        *bool
	Contract         input.Optional[string]
	Objective        input.Optional[string]
	Commitment       input.Optional[string]
	Promise          input.Optional[string]
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *ReviseDependencyInput) check(w *world.World) error {
	c := reading(w)
	in.Dependency = c.ID("dependency", in.Dependency, "dependency", id.Dependency)
	in.Provider = c.OptionalID("provider", in.Provider, "team", id.Team)
	in.What = c.NewLine("what", "What is needed", in.What, maxPurpose)
	if in.Severity != nil {
		c.severity("severity", *in.Severity)
	}
	in.NeedBy = c.PatchDay("needBy", in.NeedBy)
	in.Contract = c.PatchProse("contract", "The contract", in.Contract, maxLink)
	in.Objective = c.PatchID("objective", in.Objective, "objective", id.Objective)
	in.Commitment = c.PatchID("commitment", in.Commitment, "commitment", id.Commitment)
	in.Promise = c.PatchID("promise", in.Promise, "commitment", id.Commitment)
	in.Reason = c.Reason(in.Reason)
	return c.Err()
}

// ReviseDependency changes what is said of a dependency.
func ReviseDependency(ctx context.Context, w *world.World, in ReviseDependencyInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return write(ctx, w, "dependency.revise", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := anyDependency(ctx, tx, in.ExpectedRevision, in.Dependency)
		if err != nil {
			return err
		}
		if in.Provider != nil && *in.Provider != row.ProviderID {
			if *in.Provider == row.NeederID {
				return input.Invalid("provider", "A team does not depend on itself; take another team.")
			}
			if _, err := activeTeam(ctx, tx, "provider", *in.Provider); err != nil {
				return err
			}
		}
		if !in.changes(row) {
			return nil
		}
		if input.Differs(in.Objective, row.ObjectiveID) {
			if err := waiting(ctx, tx, in.Objective.Value); err != nil {
				return err
			}
		}
		if err := in.promises(ctx, tx, row); err != nil {
			return err
		}
		tx.Summarize("Changed what %s needs of %s: %s", row.Edges.Needer.Name, row.Edges.Provider.Name, row.What)
		u := tx.Dependency.UpdateOneID(row.ID).SetNillableProviderID(in.Provider).SetNillableWhat(in.What).SetNillableRecurring(in.Recurring)
		if in.Severity != nil {
			u.SetSeverity(dependency.Severity(*in.Severity))
		}
		input.Patch(in.NeedBy, u.SetNeedBy, u.ClearNeedBy)
		input.Patch(in.Contract, u.SetContract, u.ClearContract)
		input.Patch(in.Objective, u.SetObjectiveID, u.ClearObjectiveID)
		input.Patch(in.Commitment, u.SetCommitmentID, u.ClearCommitmentID)
		input.Patch(in.Promise, u.SetPromiseID, u.ClearPromiseID)
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("revise dependency %s: %w", row.ID, err)
		}
		return nil
	})
}

func (in *ReviseDependencyInput) changes(row *ent.Dependency) bool {
	return in.Provider != nil && *in.Provider != row.ProviderID || in.What != nil && *in.What != row.What ||
		in.Severity != nil && dependency.Severity(*in.Severity) != row.Severity || input.Differs(in.NeedBy, row.NeedBy) ||
		in.Recurring != nil && *in.Recurring != row.Recurring || input.Differs(in.Contract, row.Contract) || input.Differs(in.Objective, row.ObjectiveID) ||
		input.Differs(in.Commitment, row.CommitmentID) || input.Differs(in.Promise, row.PromiseID)
}

// anyDependency reads a dependency with its teams.
func anyDependency(ctx context.Context, tx *history.Tx, seen *int64, key string) (*ent.Dependency, error) {
	if err := tx.Expect(ctx, seen, key); err != nil {
		return nil, err
	}
	row, err := tx.Dependency.Query().Where(dependency.ID(key)).WithNeeder().WithProvider().Only(ctx)
	if err != nil {
		return nil, input.Missing(err, "dependency", "dependency")
	}
	return row, nil
}
