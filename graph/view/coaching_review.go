package view

import (
	"context"

	"cadre/ent"
	"cadre/ent/focusreview"
	"cadre/internal/orggraph"
)

// PlanReview is a look back on a plan.
type PlanReview struct {
	*shelf
	row *ent.PlanReview
}

func (s *shelf) review(ctx context.Context, key string) (*PlanReview, error) {
	reviews, err := s.allReviews(ctx)
	if err != nil || reviews.byID[key] == nil {
		return nil, err
	}
	return &PlanReview{s, reviews.byID[key]}, nil
}

// IsNode marks it as a node of the schema.
func (*PlanReview) IsNode() {}

// ID returns the id in its world.
func (r *PlanReview) ID() string { return r.row.ID + r.suffix() }

// Plan returns the plan.
func (r *PlanReview) Plan(ctx context.Context) (*CoachingPlan, error) {
	return r.plan(ctx, r.row.PlanID)
}

// ReviewedOn returns its day.
func (r *PlanReview) ReviewedOn() string { return r.row.ReviewedOn }

// Author returns who wrote it.
func (r *PlanReview) Author() (orggraph.Person, bool) { return r.person(r.row.AuthorID) }

// FocusReviews returns what it said of each focus area.
func (r *PlanReview) FocusReviews(ctx context.Context) ([]*FocusReview, error) {
	return r.saidOn(ctx, r.row.ID)
}

// FocusReview is what a review said of one focus area.
type FocusReview struct {
	*shelf
	row *ent.FocusReview
}

// IsNode marks it as a node of the schema.
func (*FocusReview) IsNode() {}

// ID returns the id in its world.
func (r *FocusReview) ID() string { return r.row.ID + r.suffix() }

// Review returns the review that said it.
func (r *FocusReview) Review(ctx context.Context) (*PlanReview, error) {
	return r.review(ctx, r.row.ReviewID)
}

// FocusArea returns the focus area.
func (r *FocusReview) FocusArea(ctx context.Context) (*FocusArea, error) {
	return r.area(ctx, r.row.FocusAreaID)
}

// NewLevel returns the level then.
func (r *FocusReview) NewLevel() float64 { return r.row.NewLevel }

// Decision returns what became of the focus area.
func (r *FocusReview) Decision() focusreview.Decision { return r.row.Decision }

// Next returns what comes next.
func (r *FocusReview) Next() string { return r.row.Next }

func (s *shelf) saidOn(ctx context.Context, key string) ([]*FocusReview, error) {
	said, err := s.allFocusReviews(ctx)
	if err != nil {
		return nil, err
	}
	var list []*FocusReview
	for _, row := range said.on[key] {
		list = append(list, &FocusReview{s, row})
	}
	return list, nil
}
