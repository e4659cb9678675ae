package strategy

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/focus"
	"cadre/ent/objective"
	"cadre/ent/strategy"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// maxTeams is how many teams may have one objective.
const maxTeams = 20

// DraftObjectiveInput is a new objective.
type DraftObjectiveInput struct {
	Title            string
	Why              *string
	StartsOn, EndsOn *string // nil: the quarter that today is in
	Ambition         orggraph.ObjectiveAmbition
	Sharing          orggraph.ObjectiveSharing
	Teams            []string // the first answers for the whole
	AssignedBy       *string  // nil: who asks
	ContributesTo    []string // objectives and key results above
	Focus            *string  // the chosen problem of a strategy that it serves
	Scenario         *string  // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *DraftObjectiveInput) check(ctx context.Context, w *world.World) error {
	f := reading(w)
	in.Title = f.Line("title", "The problem", in.Title, maxTitle)
	in.Why = f.Prose("why", "This text", in.Why, maxWhy)
	f.quarter(&in.StartsOn, &in.EndsOn)
	if len(in.Teams) > maxTeams {
		f.Fail("teams", "At most %d teams share an objective.", maxTeams)
	}
	if len(in.ContributesTo) > maxTeams {
		f.Fail("contributesTo", "At most %d links at once.", maxTeams)
	}
	for i, team := range in.Teams {
		in.Teams[i] = f.ID(fmt.Sprintf("teams[%d]", i), team, "team", id.Team)
	}
	for i, above := range in.ContributesTo {
		in.ContributesTo[i] = f.ID(fmt.Sprintf("contributesTo[%d]", i), above, "objective or key result", id.Objective, id.KeyResult)
	}
	if in.AssignedBy = f.OptionalID("assignedBy", in.AssignedBy, "person", id.Person); in.AssignedBy == nil {
		in.AssignedBy = viewerIn(ctx, w)
	}
	in.Focus = f.OptionalID("focus", in.Focus, "problem", id.Focus)
	in.Reason = f.Reason(in.Reason)
	return f.Err()
}

// quarter reads a first and a last day, by default those of the quarter that the first, else today, is in.
func (f *form) quarter(startsOn, endsOn **string) {
	f.OptionalDay("startsOn", *startsOn)
	f.OptionalDay("endsOn", *endsOn)
	if f.Err() != nil {
		return
	}
	if *startsOn == nil && *endsOn != nil {
		first, _ := Quarter(**endsOn)
		*startsOn = &first
	}
	if *startsOn == nil {
		first, _ := Quarter(f.Today())
		*startsOn = &first
	}
	if *endsOn == nil {
		_, last := Quarter(**startsOn)
		*endsOn = &last
	}
	if **endsOn < **startsOn {
		f.Fail("endsOn", "The last day comes before the first.")
	}
}

// DraftObjective makes an objective and returns its id.
func DraftObjective(ctx context.Context, w *world.World, in DraftObjectiveInput) (string, *world.Commit, error) {
	if err := in.check(ctx, w); err != nil {
		return "", nil, err
	}
	key := id.New(id.Objective)
	c, err := edit(ctx, w, "objective.draft", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Drafted the objective “%s”", in.Title)
		return in.write(ctx, tx, key)
	})
	return key, c, err
}

// write makes the objective with its teams and links.
func (in *DraftObjectiveInput) write(ctx context.Context, tx *history.Tx, key string) error {
	create := tx.Objective.Create().SetID(key).SetTitle(in.Title).SetStartsOn(*in.StartsOn).SetEndsOn(*in.EndsOn).
		SetAmbition(objective.Ambition(in.Ambition)).SetSharing(objective.Sharing(in.Sharing)).SetNillableAssignedByID(in.AssignedBy).SetNillableWhy(in.Why).SetNillableFocusID(in.Focus)
	if err := focusToServe(ctx, tx, in.Focus); err != nil {
		return err
	}
	if err := somebody(ctx, tx, "assignedBy", in.AssignedBy); err != nil {
		return err
	}
	if err := create.Exec(ctx); err != nil {
		return fmt.Errorf("draft an objective: %w", err)
	}
	for i, team := range in.Teams {
		if slices.Contains(in.Teams[:i], team) {
			continue
		}
		if _, err := teamFor(ctx, tx, fmt.Sprintf("teams[%d]", i), team); err != nil {
			return err
		}
		if err := tx.ObjectiveTeam.Create().SetObjectiveID(key).SetTeamID(team).SetLead(i == 0).Exec(ctx); err != nil {
			return fmt.Errorf("give an objective to team %s: %w", team, err)
		}
	}
	for i, above := range in.ContributesTo {
		if slices.Contains(in.ContributesTo[:i], above) {
			continue
		}
		if _, err := aimNamed(ctx, tx, fmt.Sprintf("contributesTo[%d]", i), above); err != nil {
			return err
		}
		if err := tx.ObjectiveLink.Create().SetFromID(key).SetToID(above).Exec(ctx); err != nil {
			return fmt.Errorf("link a new objective to %s: %w", above, err)
		}
	}
	return nil
}

// focusToServe refuses a problem that nobody has chosen to solve now.
func focusToServe(ctx context.Context, tx *history.Tx, key *string) error {
	if key == nil {
		return nil
	}
	row, err := tx.Focus.Get(ctx, *key)
	if err != nil {
		return input.Missing(err, "focus", "problem")
	}
	if row.Kind != focus.KindCHOSEN {
		return input.Invalid("focus", "“%s” is left for now. Choose it in the strategy first, or take another problem.", brief(row.Problem))
	}
	of, err := tx.Strategy.Get(ctx, row.StrategyID)
	if err != nil {
		return fmt.Errorf("read the strategy of focus %s: %w", row.ID, err)
	}
	if of.State == strategy.StateCLOSED {
		return input.Invalid("focus", "The strategy %s is closed. Take a problem of one that is not.", of.Name)
	}
	return nil
}

// teamFor reads a team that can be given an objective.
func teamFor(ctx context.Context, tx *history.Tx, field, key string) (*ent.Team, error) {
	t, err := tx.Team.Get(ctx, key)
	if err != nil {
		return nil, input.Missing(err, field, "team")
	}
	if t.ArchivedOn != nil {
		return nil, input.Invalid(field, "%s was archived on %s. Take another team.", t.Name, *t.ArchivedOn)
	}
	return t, nil
}

// ReviseObjectiveInput is what to change about an objective; only the given fields change.
type ReviseObjectiveInput struct {
	Objective        string
	Title, Why       *string
	StartsOn, EndsOn *string
	Ambition         *orggraph.ObjectiveAmbition
	Sharing          *orggraph.ObjectiveSharing
	AssignedBy       *string
	Focus            input.Optional[string]
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *ReviseObjectiveInput) check(w *world.World) error {
	f := reading(w)
	in.Objective = f.ID("objective", in.Objective, "objective", id.Objective)
	in.Title = f.NewLine("title", "The problem", in.Title, maxTitle)
	if in.Why != nil {
		clean := f.Prose("why", "This text", in.Why, maxWhy)
		if clean == nil {
			clean = new(string)
		}
		in.Why = clean
	}
	f.OptionalDay("startsOn", in.StartsOn)
	f.OptionalDay("endsOn", in.EndsOn)
	in.AssignedBy = f.OptionalID("assignedBy", in.AssignedBy, "person", id.Person)
	in.Focus = f.PatchID("focus", in.Focus, "problem", id.Focus)
	in.Reason = f.Reason(in.Reason)
	return f.Err()
}

// ReviseObjective changes what an objective says. One that is active needs a reason.
func ReviseObjective(ctx context.Context, w *world.World, in ReviseObjectiveInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return edit(ctx, w, "objective.revise", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		o, err := objectiveIn(ctx, tx, in.Objective, in.ExpectedRevision, "What is over is not rewritten.", openStates...)
		if err != nil {
			return err
		}
		if in.unchanged(o) {
			return nil
		}
		if err := needReason(o, in.Reason); err != nil {
			return err
		}
		if in.Why != nil && *in.Why == "" && o.State != objective.StateDRAFT {
			return input.Invalid("why", "A team that works on it must know why. Say it anew, or leave it as it is.")
		}
		if err := somebody(ctx, tx, "assignedBy", in.AssignedBy); err != nil {
			return err
		}
		if input.Differs(in.Focus, o.FocusID) {
			if err := focusToServe(ctx, tx, in.Focus.Value); err != nil {
				return err
			}
		}
		if starts, ends := or(in.StartsOn, o.StartsOn), or(in.EndsOn, o.EndsOn); ends < starts {
			return input.Invalid("endsOn", "The last day comes before the first.")
		}
		tx.Summarize("Revised the objective “%s”", or(in.Title, o.Title))
		u := tx.Objective.UpdateOneID(o.ID).SetNillableTitle(in.Title).SetNillableWhy(in.Why).SetNillableStartsOn(in.StartsOn).SetNillableEndsOn(in.EndsOn).
			SetNillableAmbition((*objective.Ambition)(in.Ambition)).SetNillableSharing((*objective.Sharing)(in.Sharing)).SetNillableAssignedByID(in.AssignedBy)
		input.Patch(in.Focus, u.SetFocusID, u.ClearFocusID)
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("revise objective %s: %w", o.ID, err)
		}
		return nil
	})
}

func (in *ReviseObjectiveInput) unchanged(o *ent.Objective) bool {
	return keeps(in.Title, o.Title) && keeps(in.Why, o.Why) && keeps(in.StartsOn, o.StartsOn) && keeps(in.EndsOn, o.EndsOn) &&
		keeps((*objective.Ambition)(in.Ambition), o.Ambition) && keeps((*objective.Sharing)(in.Sharing), o.Sharing) &&
		(in.AssignedBy == nil || o.AssignedByID != nil && *o.AssignedByID == *in.AssignedBy) &&
		!input.Differs(in.Focus, o.FocusID)
}

// keeps reports whether a field is not given, or as it is.
func keeps[T comparable](given *T, stored T) bool { return given == nil || *given == stored }

// or is a value that is given, else another.
func or[T any](given *T, otherwise T) T {
	if given == nil {
		return otherwise
	}
	return *given
}
