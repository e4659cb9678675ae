package topology

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"cadre/ent"
	"cadre/ent/dependency"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// AdvanceDependencyInput says how far a dependency has come.
type AdvanceDependencyInput struct {
	Dependency       string
	State            orggraph.DependencyState
	On               *string // the day of it; nil: today
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// nextStates are the states that can follow one: agreed first, then worked on, then done in one way or another. What
// is closed stays so; undo opens it again.
func nextStates(from orggraph.DependencyState) []orggraph.DependencyState {
	switch from {
	case orggraph.DependencyRaised:
		return []orggraph.DependencyState{orggraph.DependencyAccepted, orggraph.DependencyRemoved}
	case orggraph.DependencyAccepted:
		return []orggraph.DependencyState{orggraph.DependencyInProgress, orggraph.DependencyMet, orggraph.DependencyLate, orggraph.DependencyRemoved}
	case orggraph.DependencyInProgress:
		return []orggraph.DependencyState{orggraph.DependencyMet, orggraph.DependencyLate, orggraph.DependencyRemoved}
	}
	return nil
}

// AdvanceDependency notes that a dependency has come further: that it was agreed, is worked on, came, came late, or is
// no longer needed.
func AdvanceDependency(ctx context.Context, w *world.World, in AdvanceDependencyInput) (*world.Commit, error) {
	c := reading(w)
	in.Dependency = c.ID("dependency", in.Dependency, "dependency", id.Dependency)
	in.On = c.OptionalDay("on", in.On)
	in.Reason = c.Reason(in.Reason)
	if c.Err() != nil {
		return nil, c.Err()
	}
	on := w.Today()
	if in.On != nil {
		on = *in.On
	}
	if on > w.Today() {
		return nil, input.Invalid("on", "That day is still to come; note it once it is there.")
	}
	return write(ctx, w, "dependency.advance", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := anyDependency(ctx, tx, in.ExpectedRevision, in.Dependency)
		if err != nil {
			return err
		}
		was := orggraph.DependencyState(row.State)
		if was == in.State {
			return nil
		}
		if err := mayFollow(was, in.State); err != nil {
			return err
		}
		if err := in.onTime(row, on); err != nil {
			return err
		}
		tx.Summarize("%s: what %s needs of %s, %s", stateWords[in.State], row.Edges.Needer.Name, row.Edges.Provider.Name, row.What)
		u := tx.Dependency.UpdateOneID(row.ID).SetState(dependency.State(in.State))
		if row.AgreedOn == nil && in.State != orggraph.DependencyRemoved {
			u.SetAgreedOn(on)
		}
		if !in.State.Open() {
			u.SetClosedOn(on)
		}
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("advance dependency %s: %w", row.ID, err)
		}
		return nil
	})
}

// onTime refuses a day before the one of the agreement, and words about time that the days do not bear out.
func (in *AdvanceDependencyInput) onTime(row *ent.Dependency, on string) error {
	if row.AgreedOn != nil && on < *row.AgreedOn {
		return input.Invalid("on", "It was agreed on %s; this came after.", *row.AgreedOn)
	}
	if row.NeedBy == nil {
		return nil // nobody said when it would be late
	}
	field := "state"
	if in.On != nil {
		field = "on"
	}
	switch late := on > *row.NeedBy; {
	case late && in.State == orggraph.DependencyMet:
		return input.Invalid(field, "It was needed by %s and came on %s: that is LATE.", *row.NeedBy, on)
	case !late && in.State == orggraph.DependencyLate:
		return input.Invalid(field, "It was needed by %s and came on %s: that is MET.", *row.NeedBy, on)
	}
	return nil
}

// mayFollow refuses a state that cannot come after another.
func mayFollow(was, is orggraph.DependencyState) error {
	next := nextStates(was)
	if slices.Contains(next, is) {
		return nil
	}
	if len(next) == 0 {
		return input.Invalid("state", "It is closed as %s. Undo that, or raise it anew.", was)
	}
	names := make([]string, len(next))
	for i, s := range next {
		names[i] = string(s)
	}
	return input.Invalid("state", "After %s comes one of: %s.", was, strings.Join(names, ", "))
}

var stateWords = map[orggraph.DependencyState]string{
	orggraph.DependencyRaised: "Raised", orggraph.DependencyAccepted: "Agreed", orggraph.DependencyInProgress: "In work",
	orggraph.DependencyMet: "Met", orggraph.DependencyLate: "Came late", orggraph.DependencyRemoved: "No longer needed",
}
