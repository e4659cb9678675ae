package topology

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/dependency"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// ReviseDependencyInput is what to change about a dependency; only the given fields change.
type ReviseDependencyInput struct {
	Dependency       string
	Provider         *string
	What             *string
	Severity         *orggraph.DependencySeverity
	NeedBy           Optional
	Recurring        *bool
	Contract         Optional
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *ReviseDependencyInput) check(w *world.World) error {
	c := checking(w)
	in.Dependency = c.id("dependency", in.Dependency, id.Dependency, "dependency")
	in.Provider = c.patchID("provider", Optional{Value: in.Provider}, id.Team, "team").Value
	in.What = c.replacement("what", "What is needed", in.What, maxPurpose)
	if in.Severity != nil {
		c.severity("severity", *in.Severity)
	}
	in.NeedBy = c.patchDay("needBy", in.NeedBy)
	in.Contract = c.patchProse("contract", "The contract", in.Contract, maxLink)
	in.Reason = c.reason(in.Reason)
	return c.err
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
				return invalid("provider", "A team does not depend on itself; take another team.")
			}
			if _, err := activeTeam(ctx, tx, "provider", *in.Provider); err != nil {
				return err
			}
		}
		if !in.changes(row) {
			return nil
		}
		tx.Summarize("Changed what %s needs of %s: %s", row.Edges.Needer.Name, row.Edges.Provider.Name, row.What)
		u := tx.Dependency.UpdateOneID(row.ID).SetNillableProviderID(in.Provider).SetNillableWhat(in.What).SetNillableRecurring(in.Recurring)
		if in.Severity != nil {
			u.SetSeverity(dependency.Severity(*in.Severity))
		}
		patch(in.NeedBy, u.SetNeedBy, u.ClearNeedBy)
		patch(in.Contract, u.SetContract, u.ClearContract)
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("revise dependency %s: %w", row.ID, err)
		}
		return nil
	})
}

func (in *ReviseDependencyInput) changes(row *ent.Dependency) bool {
	return in.Provider != nil && *in.Provider != row.ProviderID || in.What != nil && *in.What != row.What ||
		in.Severity != nil && dependency.Severity(*in.Severity) != row.Severity || in.NeedBy.differs(row.NeedBy) ||
		in.Recurring != nil && *in.Recurring != row.Recurring || in.Contract.differs(row.Contract)
}

// anyDependency reads a dependency with its teams.
func anyDependency(ctx context.Context, tx *history.Tx, seen *int64, key string) (*ent.Dependency, error) {
	if err := tx.Expect(ctx, seen, key); err != nil {
		return nil, err
	}
	row, err := tx.Dependency.Query().Where(dependency.ID(key)).WithNeeder().WithProvider().Only(ctx)
	if err != nil {
		return nil, missing(err, "dependency", "dependency")
	}
	return row, nil
}
