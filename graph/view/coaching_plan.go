package view

import (
	"context"
	"time"

	"cadre/ent"
	"cadre/ent/coachingplan"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// CoachingPlan is a plan that the viewer may see.
type CoachingPlan struct {
	*shelf
	row *ent.CoachingPlan
}

// CoachingPlansOf returns the plans of a person that the viewer may see.
func CoachingPlansOf(ctx context.Context, w *world.World, p orggraph.Person, open bool) ([]*CoachingPlan, error) {
	s, err := shelfOfPerson(ctx, w, p)
	if err != nil {
		return nil, err
	}
	plans, err := s.allPlans(ctx)
	if err != nil {
		return nil, err
	}
	var list []*CoachingPlan
	for _, row := range plans.on[p.Key()] {
		if !open || row.State != coachingplan.StateCLOSED {
			list = append(list, &CoachingPlan{s, row})
		}
	}
	return list, nil
}

// plan returns a plan of the shelf; nil where the viewer may not see it.
func (s *shelf) plan(ctx context.Context, key string) (*CoachingPlan, error) {
	plans, err := s.allPlans(ctx)
	if err != nil || plans.byID[key] == nil {
		return nil, err
	}
	return &CoachingPlan{s, plans.byID[key]}, nil
}

// IsNode marks it as a node of the schema.
func (*CoachingPlan) IsNode() {}

// ID returns the id in its world.
func (p *CoachingPlan) ID() string { return p.row.ID + p.suffix() }

// Version returns the version of what it says.
func (p *CoachingPlan) Version() int { return p.row.Version }

// Person returns who grows by it.
func (p *CoachingPlan) Person() (orggraph.Person, bool) { return p.person(p.row.SubjectID) }

// Coach returns who coaches by it.
func (p *CoachingPlan) Coach() (orggraph.Person, bool) { return p.person(p.row.CoachID) }

// Author returns who began it.
func (p *CoachingPlan) Author() (orggraph.Person, bool) { return p.person(p.row.AuthorID) }

// State returns how far it is.
func (p *CoachingPlan) State() coachingplan.State { return p.row.State }

// StartedOn returns the day that it began.
func (p *CoachingPlan) StartedOn() string { return p.row.FromOn }

// ReviewBy returns the day by which it is to be reviewed.
func (p *CoachingPlan) ReviewBy() string { return p.row.ReviewBy }

// ReviewOverdue reports whether its review is overdue.
func (p *CoachingPlan) ReviewOverdue() bool { return coaching.ReviewOverdue(p.row, p.today()) }

// ClosedOn returns the day that it was closed.
func (p *CoachingPlan) ClosedOn() *string { return p.row.ClosedOn }

// CreatedAt returns when it was first written.
func (p *CoachingPlan) CreatedAt() time.Time { return p.row.CreatedAt }

// SharedUp reports whether its words may go up the chain.
func (p *CoachingPlan) SharedUp() bool { return p.row.SharedUp }

// CanEdit reports whether the viewer may change it.
func (p *CoachingPlan) CanEdit(ctx context.Context) bool {
	return p.world.Ref().Live() && coaching.MayShape(ctx, p.row.SubjectID)
}

// CanHandOver reports whether it is somebody's who is not the person's coach any more.
func (p *CoachingPlan) CanHandOver(ctx context.Context) bool {
	return p.CanEdit(ctx) && p.row.State != coachingplan.StateCLOSED && !p.world.Standing().Coaches(p.row.CoachID, p.row.SubjectID)
}

// FocusAreas returns what is worked on.
func (p *CoachingPlan) FocusAreas(ctx context.Context) ([]*FocusArea, error) {
	areas, err := p.allAreas(ctx)
	if err != nil {
		return nil, err
	}
	var list []*FocusArea
	for _, row := range areas.on[p.row.ID] {
		list = append(list, &FocusArea{p.shelf, row})
	}
	return list, nil
}

// Reviews returns the looks back on it.
func (p *CoachingPlan) Reviews(ctx context.Context) ([]*PlanReview, error) {
	reviews, err := p.allReviews(ctx)
	if err != nil {
		return nil, err
	}
	var list []*PlanReview
	for _, row := range reviews.on[p.row.ID] {
		list = append(list, &PlanReview{p.shelf, row})
	}
	return list, nil
}

// viewerKey returns the person who looks; empty where they are none.
func viewerKey(ctx context.Context) string {
	if v := access.From(ctx); v != nil {
		return v.PersonID
	}
	return ""
}
