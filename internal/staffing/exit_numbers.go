package staffing

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"entgo.io/ent/privacy"

	"cadre/ent/onboarding"
	"cadre/ent/onboardingreview"
	"cadre/internal/access"
	"cadre/internal/world"
)

// Losses says how many left seats that the viewer leads, and how many of them somebody would have kept.
type Losses struct{ left, regretted int }

// Left returns how many left.
func (l *Losses) Left() int { return l.left }

// Regretted returns how many of them somebody would have kept.
func (l *Losses) Regretted() int { return l.regretted }

// LossesOf counts the exits that the viewer may read; nil for fewer than five, where single ones could be told from who is told.
func LossesOf(ctx context.Context, w *world.World) (*Losses, error) {
	ctx, err := aboutExits(ctx, w)
	if err != nil {
		return nil, err
	}
	rows, err := w.Client().Exit.Query().All(ctx)
	switch {
	case errors.Is(err, privacy.Deny):
		return nil, nil // tools count nothing
	case err != nil:
		return nil, fmt.Errorf("read exits: %w", err)
	case len(rows) < fewest:
		return nil, nil // of fewer nothing is told
	}
	l := &Losses{left: len(rows)}
	for _, row := range rows {
		if row.Regretted {
			l.regretted++
		}
	}
	return l, nil
}

// Ramp says how long people took from their first day until a review found them on track.
type Ramp struct{ days []int }

// People returns how many came on track.
func (r *Ramp) People() int { return len(r.days) }

// Days returns how many days half of them took at most.
func (r *Ramp) Days() int { return r.days[(len(r.days)-1)/2] }

// RampOf counts over the reviews of others that the viewer may read; nil for fewer than five people.
func RampOf(ctx context.Context, w *world.World) (*Ramp, error) {
	v := access.From(ctx)
	if v == nil || v.PersonID == "" {
		return nil, nil // nobody leads anybody
	}
	reviews, err := w.Client().OnboardingReview.Query().Where(onboardingreview.OutcomeEQ(onboardingreview.OutcomeON_TRACK), onboardingreview.SubjectIDNEQ(v.PersonID)).All(ctx)
	if err != nil && !errors.Is(err, privacy.Deny) {
		return nil, fmt.Errorf("read reviews: %w", err)
	}
	if len(reviews) < fewest {
		return nil, nil // of fewer nothing is told
	}
	keys := make([]string, len(reviews))
	for i, r := range reviews {
		keys[i] = r.OnboardingID
	}
	began, err := w.Client().Onboarding.Query().Where(onboarding.IDIn(keys...)).All(access.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("read when they began: %w", err)
	}
	first := map[string]string{}
	for _, o := range began {
		first[o.ID] = o.StartsOn
	}
	r := &Ramp{}
	for _, review := range reviews {
		if day := first[review.OnboardingID]; day != "" {
			r.days = append(r.days, max(0, daysBetween(day, dayOf(w, review.CreatedAt))))
		}
	}
	slices.Sort(r.days)
	if len(r.days) < fewest {
		return nil, nil // of fewer nothing is told
	}
	return r, nil
}
