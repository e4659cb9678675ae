package demo

import (
	"context"
	"fmt"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/onboarding"
	"cadre/ent/onboardingreview"
	"cadre/internal/access"
	"cadre/internal/id"
	"cadre/internal/staffing"
)

// insertBeginners writes who began lately. Cadre itself does: nobody is asking.
func (r *coachingRows) insertBeginners(ctx context.Context) error {
	ctx = access.System(ctx)
	for _, b := range r.org.Beginners {
		if err := r.beginner(ctx, b); err != nil {
			return fmt.Errorf("write the onboarding of %s: %w", b.Person, err)
		}
		r.wrote(1)
	}
	return nil
}

// holdingOf finds the first seat that somebody holds.
func (r *coachingRows) holdingOf(name string) (Assignment, error) {
	for _, p := range r.org.People {
		i := slices.IndexFunc(r.org.Assignments, func(a Assignment) bool { return a.Person == p.Key })
		if p.Name == name && i >= 0 {
			return r.org.Assignments[i], nil
		}
	}
	return Assignment{}, fmt.Errorf("%s holds no seat", name)
}

// leaderOf returns the id of who holds the seat above another one.
func (r *coachingRows) leaderOf(position string) string {
	above := ""
	for _, p := range r.org.Positions {
		if p.Key == position {
			above = p.ReportsTo
		}
	}
	for _, a := range r.org.Assignments {
		if a.Position == above {
			return r.people[a.Person]
		}
	}
	return ""
}

func (r *coachingRows) beginner(ctx context.Context, b Beginner) error {
	held, err := r.holdingOf(b.Person)
	if err != nil {
		return err
	}
	first, err := time.Parse(time.DateOnly, held.StartsOn)
	if err != nil {
		return err
	}
	manager := r.named(b.Manager)
	if b.Manager == "" {
		manager = r.leaderOf(held.Position)
	}
	key, who := id.New(id.Onboarding), r.people[held.Person]
	create := r.tx.Onboarding.Create().SetID(key).SetAuthorID(manager).SetCreatedAt(first.UTC()).SetSubjectID(who).SetPositionID(r.positions[held.Position]).
		SetManagerID(manager).SetStartsOn(held.StartsOn).SetReviewBy(day(first.AddDate(0, 0, staffing.OnboardingDays)))
	if b.Buddy != "" {
		create.SetBuddyID(r.named(b.Buddy))
	}
	reviewed := first.AddDate(0, 0, staffing.OnboardingDays-1)
	if b.Outcome != "" {
		create.SetState(onboarding.StateENDED).SetEndedOn(day(reviewed))
	}
	if err := create.Exec(ctx); err != nil {
		return err
	}
	if err := r.tx.OnboardingTask.CreateBulk(r.steps(b, key, who, manager, held.Position, first)...).Exec(ctx); err != nil || b.Outcome == "" {
		return err
	}
	return r.tx.OnboardingReview.Create().SetAuthorID(manager).SetCreatedAt(reviewed.UTC()).SetSubjectID(who).SetOnboardingID(key).
		SetOutcome(onboardingreview.Outcome(b.Outcome)).SetWhy(b.Why).Exec(ctx)
}

// steps makes the tasks of who begins in a seat on a day.
func (r *coachingRows) steps(b Beginner, key, who, manager, position string, first time.Time) (list []*ent.OnboardingTaskCreate) {
	leads := slices.ContainsFunc(r.org.Positions, func(p Position) bool { return p.ReportsTo == position })
	for _, s := range staffing.Template(r.carries[position], leads) {
		due := first.AddDate(0, 0, s.Day)
		create := r.tx.OnboardingTask.Create().SetID(id.New(id.OnboardingTask)).SetAuthorID(manager).SetCreatedAt(first.UTC()).SetSubjectID(who).SetOnboardingID(key).
			SetPart(s.Part()).SetWhose(s.Whose).SetTitle(s.Title).SetDueOn(day(due)).SetNote(b.Notes[s.Title])
		if s.Day <= b.Done && !slices.Contains(b.Late, s.Title) {
			create.SetDoneOn(day(due.AddDate(0, 0, -1)))
		}
		list = append(list, create)
	}
	return list
}
