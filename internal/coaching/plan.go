package coaching

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/coachingaction"
	"cadre/ent/coachinggoal"
	"cadre/ent/coachingplan"
	"cadre/ent/evidence"
	"cadre/ent/focusarea"
	"cadre/ent/focusreview"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// The rules of a plan.
const (
	MaxFocusAreas = 3  // that are open at a time
	MaxReviewDays = 90 // between two reviews
	maxPlanWords  = 2000
)

// StartCoachingPlanInput is a new plan.
type StartCoachingPlanInput struct {
	Person     string
	StartedOn  *string
	ReviewBy   *string
	FocusAreas []FocusAreaInput
	Activate   bool
	SharedUp   bool
	Reason     *string
}

// FocusAreaInput is a competency to work on.
type FocusAreaInput struct {
	Competency      string
	FromLevel       float64
	TargetLevel     float64
	Strength        bool
	WhyNow          string
	ClosedLooksLike string
}

// StartPlan begins a coaching plan for somebody whom the viewer coaches or leads, and returns its id.
func StartPlan(ctx context.Context, w *world.World, in StartCoachingPlanInput) (string, *world.Commit, error) {
	p, err := coachedByMe(ctx, w, "input.person", in.Person)
	if err != nil {
		return "", nil, err
	}
	ctx = access.About(ctx, p.Key())
	f := &form{w: w}
	started := f.dayOr("startedOn", in.StartedOn, w.Today())
	reviewBy := f.reviewBy("reviewBy", in.ReviewBy, started)
	if len(in.FocusAreas) > MaxFocusAreas {
		f.fail("focusAreas", "A plan has at most %d open focus areas.", MaxFocusAreas)
	}
	for i := range in.FocusAreas {
		f.focusArea(fmt.Sprintf("focusAreas[%d].", i), &in.FocusAreas[i])
	}
	if f.err != nil {
		return "", nil, f.err
	}
	o, plan := releasedNow(ctx, w, p.Key(), in.SharedUp), id.New(id.CoachingPlan)
	if !in.Activate {
		o.released = nil
	}
	done, err := write(ctx, w, "plan.start", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		state := coachingplan.StateDRAFT
		if in.Activate {
			state = coachingplan.StateACTIVE
			if err := onlyOne(ctx, tx, w, p.Key(), "person"); err != nil {
				return err
			}
		}
		create := stamp(tx.CoachingPlan.Create(), o).SetID(plan).SetCoachID(o.author).SetFromOn(started).SetReviewBy(reviewBy).SetState(state)
		if err := create.Exec(ctx); err != nil {
			return fmt.Errorf("start a plan: %w", err)
		}
		for i, area := range in.FocusAreas {
			if _, err := addFocus(ctx, tx, plan, o, area, i); err != nil {
				return err
			}
		}
		tx.Summarize("Began a coaching plan for %s", p.Name())
		return nil
	})
	return plan, done, err
}

// reviewBy reads the day of the next review.
func (f *form) reviewBy(field string, value *string, from string) string {
	day := f.dayOr(field, value, DaysAfter(from, MaxReviewDays))
	if day < from || daysBetween(from, day) > MaxReviewDays {
		f.fail(field, "A plan is reviewed at least every %d days: say a day from %s to %s.", MaxReviewDays, from, DaysAfter(from, MaxReviewDays))
	}
	return day
}

// focusArea reads a competency to work on.
func (f *form) focusArea(at string, in *FocusAreaInput) {
	if key := f.optionalCompetency(at+"competency", &in.Competency); key != nil {
		in.Competency = *key
	}
	f.level(at+"fromLevel", in.FromLevel)
	f.target(at+"targetLevel", in.FromLevel, in.TargetLevel)
	in.WhyNow = f.words(at+"whyNow", in.WhyNow, maxPlanWords)
	in.ClosedLooksLike = f.words(at+"closedLooksLike", in.ClosedLooksLike, maxPlanWords)
}

func (f *form) target(field string, from, target float64) {
	f.level(field, target)
	if target <= from {
		f.fail(field, "The level to come to is above the one that it begins at.")
	}
}

// onlyOne refuses a second plan that is worked on: what is worked on at a time is three things.
func onlyOne(ctx context.Context, tx *history.Tx, w *world.World, personID, field string) error {
	n, err := tx.CoachingPlan.Query().Where(coachingplan.SubjectID(personID),
		coachingplan.StateIn(coachingplan.StateACTIVE, coachingplan.StateREVIEWING, coachingplan.StatePAUSED)).Count(ctx)
	if err != nil {
		return fmt.Errorf("look for other plans: %w", err)
	}
	if n > 0 {
		return fault.New(fault.Conflict, "%s has a coaching plan already. Go on with it, or close it first.", called(w, personID)).OnField("input." + field)
	}
	return nil
}

func addFocus(ctx context.Context, tx *history.Tx, plan string, o origin, in FocusAreaInput, ordinal int) (string, error) {
	key := id.New(id.FocusArea)
	err := stamp(tx.FocusArea.Create(), o).SetID(key).SetPlanID(plan).SetCompetencyID(in.Competency).SetFromLevel(in.FromLevel).SetTargetLevel(in.TargetLevel).
		SetStrength(in.Strength).SetWhyNow(in.WhyNow).SetClosedLooksLike(in.ClosedLooksLike).SetOrdinal(ordinal).Exec(ctx)
	if err != nil {
		return "", fmt.Errorf("add a focus area: %w", err)
	}
	return key, nil
}

// planOf finds a plan that the viewer may see.
func planOf(ctx context.Context, w *world.World, c *ent.Client, field, planID string) (context.Context, *ent.CoachingPlan, error) {
	return find(ctx, w, c, id.CoachingPlan, field, planID, func(c *ent.Client, ctx context.Context, key string) (*ent.CoachingPlan, error) {
		return c.CoachingPlan.Get(ctx, key)
	})
}

// changePlan runs a write of a plan by who coaches or leads its subject.
func changePlan(ctx context.Context, w *world.World, action, planID string, reason *string, fn func(ctx context.Context, tx *history.Tx, plan *ent.CoachingPlan) error) (*world.Commit, error) {
	return write(ctx, w, action, reason, func(ctx context.Context, tx *history.Tx) error {
		ctx, plan, err := planOf(ctx, w, tx.Client, "plan", planID)
		if err != nil {
			return err
		}
		if err := shaping(ctx, w, "plan", plan.SubjectID); err != nil {
			return err
		}
		return fn(ctx, tx, plan)
	})
}

// UpdateCoachingPlanInput says what to change about a plan.
type UpdateCoachingPlanInput struct {
	Plan            string
	ReviewBy        *string
	SharedUp        *bool
	ExpectedVersion *int
	Reason          *string
}

// UpdatePlan changes when a plan is reviewed, or whether its words may go up the chain.
func UpdatePlan(ctx context.Context, w *world.World, in UpdateCoachingPlanInput) (*world.Commit, error) {
	return changePlan(ctx, w, "plan.update", in.Plan, in.Reason, func(ctx context.Context, tx *history.Tx, plan *ent.CoachingPlan) error {
		if err := expect(ctx, tx, plan.ID, plan.Version, in.ExpectedVersion); err != nil {
			return err
		}
		from, err := lastReviewed(ctx, tx, plan)
		if err != nil {
			return err
		}
		update, f := tx.CoachingPlan.UpdateOneID(plan.ID), &form{w: w}
		if in.ReviewBy != nil {
			update.SetReviewBy(f.reviewBy("reviewBy", in.ReviewBy, from))
		}
		if f.err != nil {
			return f.err
		}
		if in.SharedUp != nil {
			update.SetSharedUp(*in.SharedUp)
		}
		if in.SharedUp != nil && *in.SharedUp != plan.SharedUp {
			if err := shareUp(ctx, tx, plan.ID, *in.SharedUp); err != nil {
				return err
			}
		}
		tx.Summarize("Changed the coaching plan for %s", called(w, plan.SubjectID))
		return update.Exec(ctx)
	})
}

// lastReviewed returns the day from which the days until the next review count.
func lastReviewed(ctx context.Context, tx *history.Tx, plan *ent.CoachingPlan) (string, error) {
	reviews, err := plan.QueryReviews().All(ctx)
	if err != nil {
		return "", fmt.Errorf("read reviews: %w", err)
	}
	day := plan.FromOn
	for _, r := range reviews {
		day = max(day, r.ReviewedOn)
	}
	return day, nil
}

// shareUp lets the words of a plan go up the chain, or no longer.
func shareUp(ctx context.Context, tx *history.Tx, plan string, up bool) error {
	areas := focusarea.PlanID(plan)
	for what, exec := range map[string]func(context.Context) error{
		"focus areas": tx.FocusArea.Update().Where(areas).SetSharedUp(up).Exec,
		"goals":       tx.CoachingGoal.Update().Where(coachinggoal.HasFocusAreaWith(areas)).SetSharedUp(up).Exec,
		"actions":     tx.CoachingAction.Update().Where(coachingaction.HasFocusAreaWith(areas)).SetSharedUp(up).Exec,
		"reviews":     tx.FocusReview.Update().Where(focusreview.HasFocusAreaWith(areas)).SetSharedUp(up).Exec,
	} {
		if err := exec(ctx); err != nil {
			return fmt.Errorf("share %s up: %w", what, err)
		}
	}
	return nil
}

// ChangePlanStateInput says where to take a plan.
type ChangePlanStateInput struct {
	Plan   string
	To     coachingplan.State
	Reason *string
}

// steps says which states may follow one.
func steps(from coachingplan.State) []coachingplan.State {
	switch from {
	case coachingplan.StateDRAFT, coachingplan.StatePAUSED, coachingplan.StateREVIEWING:
		return []coachingplan.State{coachingplan.StateACTIVE, coachingplan.StateCLOSED}
	case coachingplan.StateACTIVE:
		return []coachingplan.State{coachingplan.StateREVIEWING, coachingplan.StatePAUSED, coachingplan.StateCLOSED}
	}
	return nil
}

// ChangePlanState takes a plan to its next state. A draft that is activated is seen by all whom it concerns.
func ChangePlanState(ctx context.Context, w *world.World, in ChangePlanStateInput) (*world.Commit, error) {
	return changePlan(ctx, w, "plan.changeState", in.Plan, in.Reason, func(ctx context.Context, tx *history.Tx, plan *ent.CoachingPlan) error {
		allowed := false
		for _, next := range steps(plan.State) {
			allowed = allowed || next == in.To
		}
		if !allowed {
			return fault.New(fault.InvalidInput, "A plan that is %s does not become %s.", inWords(string(plan.State)), inWords(string(in.To))).OnField("input.to")
		}
		update := tx.CoachingPlan.UpdateOneID(plan.ID).SetState(in.To)
		if plan.State == coachingplan.StateDRAFT && in.To == coachingplan.StateACTIVE {
			if err := onlyOne(ctx, tx, w, plan.SubjectID, "plan"); err != nil {
				return err
			}
			now := w.Now().UTC()
			update.SetReleasedAt(now)
			if err := releasePlan(ctx, tx, plan.ID, origin{author: me(ctx), at: now}); err != nil {
				return err
			}
		}
		if in.To == coachingplan.StateCLOSED {
			update.SetClosedOn(w.Today())
		}
		tx.Summarize("The coaching plan for %s is now %s", called(w, plan.SubjectID), inWords(string(in.To)))
		return update.Exec(ctx)
	})
}

// releasePlan lets those whom a plan concerns see all that was drafted for it.
func releasePlan(ctx context.Context, tx *history.Tx, plan string, o origin) error {
	areas := focusarea.PlanID(plan)
	for what, exec := range map[string]func(context.Context) error{
		"focus areas": tx.FocusArea.Update().Where(areas, focusarea.ReleasedAtIsNil()).SetReleasedAt(o.at).Exec,
		"goals":       tx.CoachingGoal.Update().Where(coachinggoal.HasFocusAreaWith(areas), coachinggoal.ReleasedAtIsNil()).SetReleasedAt(o.at).Exec,
		"actions":     tx.CoachingAction.Update().Where(coachingaction.HasFocusAreaWith(areas), coachingaction.ReleasedAtIsNil()).SetReleasedAt(o.at).Exec,
		"evidence":    tx.Evidence.Update().Where(evidence.HasFocusAreaWith(areas), evidence.AuthorID(o.author), evidence.ReleasedAtIsNil()).SetReleasedAt(o.at).Exec,
	} {
		if err := exec(ctx); err != nil {
			return fmt.Errorf("release %s: %w", what, err)
		}
	}
	return nil
}

// HandOverPlanInput says to whom a plan goes.
type HandOverPlanInput struct {
	Plan   string
	Coach  *string
	Reason *string
}

// HandOverPlan gives a plan to another coach, with all that belongs to it. Private notes are no part of it.
func HandOverPlan(ctx context.Context, w *world.World, in HandOverPlanInput) (*world.Commit, error) {
	return changePlan(ctx, w, "plan.handOver", in.Plan, in.Reason, func(ctx context.Context, tx *history.Tx, plan *ent.CoachingPlan) error {
		to := me(ctx)
		if in.Coach != nil {
			f := &form{w: w}
			if to = f.key("coach", *in.Coach, "person"); f.err != nil {
				return f.err
			}
		}
		s := w.Standing()
		switch {
		case !s.Coaches(to, plan.SubjectID) && !s.Manages(to, plan.SubjectID):
			return fault.New(fault.InvalidInput, "A plan is handed over to who coaches or leads %s.", called(w, plan.SubjectID)).OnField("input.coach")
		case plan.State == coachingplan.StateCLOSED:
			return fault.New(fault.InvalidInput, "The plan is closed.").OnField("input.plan")
		}
		tx.Summarize("Handed the coaching plan for %s over to %s", called(w, plan.SubjectID), called(w, to))
		return tx.CoachingPlan.UpdateOneID(plan.ID).SetCoachID(to).Exec(ctx)
	})
}

// ReviewOverdue reports whether a plan is worked on and the day of its review is past.
func ReviewOverdue(p *ent.CoachingPlan, today string) bool {
	return (p.State == coachingplan.StateACTIVE || p.State == coachingplan.StateREVIEWING) && p.ReviewBy < today
}
