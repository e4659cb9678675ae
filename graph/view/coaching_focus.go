package view

import (
	"context"

	"cadre/ent"
	"cadre/ent/coachingaction"
	"cadre/ent/coachinggoal"
	"cadre/ent/coachingplan"
	"cadre/ent/focusarea"
	"cadre/internal/coaching"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// FocusArea is a competency that a plan works on.
type FocusArea struct {
	*shelf
	row *ent.FocusArea
}

func (s *shelf) area(ctx context.Context, key string) (*FocusArea, error) {
	areas, err := s.allAreas(ctx)
	if err != nil || areas.byID[key] == nil {
		return nil, err
	}
	return &FocusArea{s, areas.byID[key]}, nil
}

// IsNode marks it as a node of the schema.
func (*FocusArea) IsNode() {}

// ID returns the id in its world.
func (a *FocusArea) ID() string { return a.row.ID + a.suffix() }

// Version returns the version of what it says.
func (a *FocusArea) Version() int { return a.row.Version }

// Plan returns the plan.
func (a *FocusArea) Plan(ctx context.Context) (*CoachingPlan, error) {
	return a.plan(ctx, a.row.PlanID)
}

// Competency returns the competency.
func (a *FocusArea) Competency() (orggraph.Competency, bool) {
	return a.graph.Competency(a.row.CompetencyID)
}

// FromLevel returns the level that it began at.
func (a *FocusArea) FromLevel() float64 { return a.row.FromLevel }

// TargetLevel returns the level that it should come to.
func (a *FocusArea) TargetLevel() float64 { return a.row.TargetLevel }

// CurrentLevel returns the level at the latest review.
func (a *FocusArea) CurrentLevel(ctx context.Context) (float64, error) {
	reviews, err := a.allFocusReviews(ctx)
	if err != nil {
		return 0, err
	}
	if said := reviews.on[a.row.ID]; len(said) > 0 {
		return said[0].NewLevel, nil
	}
	return a.row.FromLevel, nil
}

// Strength reports whether it makes more of a strength.
func (a *FocusArea) Strength() bool { return a.row.Strength }

// WhyNow returns why it is worked on now.
func (a *FocusArea) WhyNow() string { return a.row.WhyNow }

// ClosedLooksLike returns how everyone will see that it is reached.
func (a *FocusArea) ClosedLooksLike() string { return a.row.ClosedLooksLike }

// State returns how far it is.
func (a *FocusArea) State() focusarea.State { return a.row.State }

// Ordinal returns its place.
func (a *FocusArea) Ordinal() int { return a.row.Ordinal }

// Goals returns its goals.
func (a *FocusArea) Goals(ctx context.Context) ([]*CoachingGoal, error) {
	goals, err := a.allGoals(ctx)
	if err != nil {
		return nil, err
	}
	var list []*CoachingGoal
	for _, row := range goals.on[a.row.ID] {
		list = append(list, &CoachingGoal{a.shelf, row})
	}
	return list, nil
}

// Actions returns its actions.
func (a *FocusArea) Actions(ctx context.Context) ([]*CoachingAction, error) {
	return a.actionsOn(ctx, a.row.ID)
}

func (s *shelf) actionsOn(ctx context.Context, key string) ([]*CoachingAction, error) {
	actions, err := s.allActions(ctx)
	if err != nil {
		return nil, err
	}
	var list []*CoachingAction
	for _, row := range actions.on[key] {
		list = append(list, &CoachingAction{s, row})
	}
	return list, nil
}

// Evidence returns what was seen, made, said or measured.
func (a *FocusArea) Evidence(ctx context.Context) ([]*Evidence, error) {
	noted, err := a.allEvidence(ctx)
	if err != nil {
		return nil, err
	}
	var list []*Evidence
	for _, row := range noted.on[a.row.ID] {
		list = append(list, &Evidence{row, a.graph})
	}
	return list, nil
}

// Reviews returns what reviews said of it.
func (a *FocusArea) Reviews(ctx context.Context) ([]*FocusReview, error) {
	return a.saidOn(ctx, a.row.ID)
}

// CoachingGoal is something observable.
type CoachingGoal struct {
	*shelf
	row *ent.CoachingGoal
}

// IsNode marks it as a node of the schema.
func (*CoachingGoal) IsNode() {}

// ID returns the id in its world.
func (g *CoachingGoal) ID() string { return g.row.ID + g.suffix() }

// Version returns the version of what it says.
func (g *CoachingGoal) Version() int { return g.row.Version }

// Text returns what will be seen.
func (g *CoachingGoal) Text() string { return g.row.Text }

// DueOn returns the day by which it should be seen.
func (g *CoachingGoal) DueOn() *string { return g.row.DueOn }

// State returns how far it is.
func (g *CoachingGoal) State() coachinggoal.State { return g.row.State }

// DoneOn returns the day that it was met or dropped.
func (g *CoachingGoal) DoneOn() *string { return g.row.DoneOn }

// Overdue reports whether it is open and its day is past.
func (g *CoachingGoal) Overdue() bool {
	return g.row.State == coachinggoal.StateOPEN && g.row.DueOn != nil && *g.row.DueOn < g.today()
}

// CoachingAction is a dated step.
type CoachingAction struct {
	*shelf
	row *ent.CoachingAction
}

// IsNode marks it as a node of the schema.
func (*CoachingAction) IsNode() {}

// ID returns the id in its world.
func (a *CoachingAction) ID() string { return a.row.ID + a.suffix() }

// Version returns the version of what it says.
func (a *CoachingAction) Version() int { return a.row.Version }

// Kind returns how it helps somebody grow.
func (a *CoachingAction) Kind() coachingaction.Kind { return a.row.Kind }

// Text returns what is done.
func (a *CoachingAction) Text() string { return a.row.Text }

// Person returns whom it is for.
func (a *CoachingAction) Person() (orggraph.Person, bool) { return a.person(a.row.SubjectID) }

// Owner returns who does it.
func (a *CoachingAction) Owner() (orggraph.Person, bool) { return a.person(a.row.OwnerID) }

// DueOn returns the day by which it is due.
func (a *CoachingAction) DueOn() *string { return a.row.DueOn }

// State returns how far it is.
func (a *CoachingAction) State() coachingaction.State { return a.row.State }

// DoneOn returns the day that it was done or dropped.
func (a *CoachingAction) DoneOn() *string { return a.row.DoneOn }

// Minutes returns the effort expected.
func (a *CoachingAction) Minutes() *int { return a.row.Minutes }

// Overdue reports whether it is not done and its day is past.
func (a *CoachingAction) Overdue() bool { return coaching.OverdueAction(a.row, a.today()) }

// FocusArea returns the focus area that it belongs to.
func (a *CoachingAction) FocusArea(ctx context.Context) (*FocusArea, error) {
	if a.row.FocusAreaID == nil {
		return nil, nil // null in the schema
	}
	return a.area(ctx, *a.row.FocusAreaID)
}

// OneOnOne returns the one-on-one that it was agreed in, where that is not long ago.
func (a *CoachingAction) OneOnOne(ctx context.Context) (*OneOnOne, error) {
	if a.row.OneOnOneID == nil {
		return nil, nil // null in the schema
	}
	recent, err := a.allRecent(ctx)
	if err != nil || recent.byID[*a.row.OneOnOneID] == nil {
		return nil, err
	}
	return a.oneOnOnes(recent.byID[*a.row.OneOnOneID])[0], nil
}

// FocusProposalsOf returns what a plan of a person could work on next, from what the viewer may see.
func FocusProposalsOf(ctx context.Context, w *world.World, p orggraph.Person) ([]*coaching.Proposal, error) {
	s, err := shelfOfPerson(ctx, w, p)
	if err != nil {
		return nil, err
	}
	plans, err := s.allPlans(ctx)
	if err != nil {
		return nil, err
	}
	areas, err := s.allAreas(ctx)
	if err != nil {
		return nil, err
	}
	assessed, err := s.allAssessed(ctx)
	if err != nil {
		return nil, err
	}
	var open []*ent.FocusArea
	for _, plan := range plans.on[p.Key()] {
		if plan.State != coachingplan.StateCLOSED && plan.State != coachingplan.StateDRAFT {
			open = append(open, areas.on[plan.ID]...)
		}
	}
	found := coaching.Propose(open, coaching.GapsOf(p, nil, coaching.KnownLevels(rowsOf(assessed[p.Key()]))))
	list := make([]*coaching.Proposal, len(found))
	for i := range found {
		list[i] = &found[i]
	}
	return list, nil
}
