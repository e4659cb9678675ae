package coaching

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"cadre/ent"
	"cadre/ent/coachingplan"
	"cadre/ent/focusarea"
	"cadre/ent/focusreview"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// inWords writes the name of a state as people say it: "reviewing".
func inWords(state string) string { return strings.ToLower(strings.ReplaceAll(state, "_", " ")) }

// OpenFocus reports whether a focus area is worked on.
func OpenFocus(a *ent.FocusArea) bool {
	return a.State == focusarea.StateOPEN || a.State == focusarea.StateESCALATED
}

// AddFocusAreaInput is one more competency to work on.
type AddFocusAreaInput struct {
	Plan      string
	FocusArea FocusAreaInput
	Reason    *string
}

// AddFocusArea adds a focus area to a plan that has room for one, and returns its id.
func AddFocusArea(ctx context.Context, w *world.World, in AddFocusAreaInput) (string, *world.Commit, error) {
	var added string
	f := &form{w: w}
	f.focusArea("focusArea.", &in.FocusArea)
	if f.err != nil {
		return "", nil, f.err
	}
	done, err := changePlan(ctx, w, "plan.addFocusArea", in.Plan, in.Reason, func(ctx context.Context, tx *history.Tx, plan *ent.CoachingPlan) error {
		areas, err := tx.FocusArea.Query().Where(focusarea.PlanID(plan.ID)).All(ctx)
		if err != nil {
			return fmt.Errorf("read focus areas: %w", err)
		}
		open, last := 0, -1
		for _, a := range areas {
			last = max(last, a.Ordinal)
			if !OpenFocus(a) {
				continue
			}
			if open++; a.CompetencyID == in.FocusArea.Competency {
				return fault.New(fault.InvalidInput, "The plan works on this competency already.").OnField("input.focusArea.competency")
			}
		}
		switch {
		case plan.State == coachingplan.StateCLOSED:
			return fault.New(fault.InvalidInput, "The plan is closed.").OnField("input.plan")
		case open >= MaxFocusAreas:
			return fault.New(fault.InvalidInput, "A plan has at most %d open focus areas. Close one in a review first.", MaxFocusAreas).OnField("input.plan")
		}
		o := releasedNow(ctx, w, plan.SubjectID, plan.SharedUp)
		if plan.ReleasedAt == nil {
			o.released = nil
		}
		tx.Summarize("Added a focus area to the coaching plan for %s", called(w, plan.SubjectID))
		added, err = addFocus(ctx, tx, plan.ID, o, in.FocusArea, last+1)
		return err
	})
	return added, done, err
}

// focusOf finds a focus area that the viewer may see, with its plan.
func focusOf(ctx context.Context, w *world.World, c *ent.Client, field, areaID string) (context.Context, *ent.FocusArea, error) {
	return find(ctx, w, c, id.FocusArea, field, areaID, func(c *ent.Client, ctx context.Context, key string) (*ent.FocusArea, error) {
		return c.FocusArea.Query().Where(focusarea.ID(key)).WithPlan().Only(ctx)
	})
}

// shapedFocus finds a focus area for who coaches or leads its subject and saw this version of it.
func shapedFocus(ctx context.Context, w *world.World, tx *history.Tx, areaID string, expected *int) (context.Context, *ent.FocusArea, error) {
	ctx, area, err := focusOf(ctx, w, tx.Client, "focusArea", areaID)
	if err == nil {
		err = shaping(ctx, w, "focusArea", area.SubjectID)
	}
	if err == nil {
		err = expect(ctx, tx, area.ID, area.Version, expected)
	}
	return ctx, area, err
}

// UpdateFocusAreaInput says what to change about a focus area.
type UpdateFocusAreaInput struct {
	FocusArea       string
	TargetLevel     *float64
	Strength        *bool
	WhyNow          *string
	ClosedLooksLike *string
	Ordinal         *int
	ExpectedVersion *int
	Reason          *string
}

// UpdateFocusArea changes a focus area.
func UpdateFocusArea(ctx context.Context, w *world.World, in UpdateFocusAreaInput) (*world.Commit, error) {
	return write(ctx, w, "plan.updateFocusArea", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		ctx, area, err := shapedFocus(ctx, w, tx, in.FocusArea, in.ExpectedVersion)
		if err != nil {
			return err
		}
		update, f := tx.FocusArea.UpdateOneID(area.ID), &form{w: w}
		if in.TargetLevel != nil {
			f.target("targetLevel", area.FromLevel, *in.TargetLevel)
			update.SetTargetLevel(*in.TargetLevel)
		}
		if in.Strength != nil {
			update.SetStrength(*in.Strength)
		}
		if in.WhyNow != nil {
			update.SetWhyNow(f.words("whyNow", *in.WhyNow, maxPlanWords))
		}
		if in.ClosedLooksLike != nil {
			update.SetClosedLooksLike(f.words("closedLooksLike", *in.ClosedLooksLike, maxPlanWords))
		}
		if in.Ordinal != nil {
			update.SetOrdinal(f.among("ordinal", *in.Ordinal, 0, 100))
		}
		if f.err != nil {
			return f.err
		}
		tx.Summarize("Changed a focus area of %s", called(w, area.SubjectID))
		return update.Exec(ctx)
	})
}

// RemoveFocusAreaInput says which focus area to take out.
type RemoveFocusAreaInput struct {
	FocusArea       string
	ExpectedVersion *int
	Reason          *string
}

// RemoveFocusArea takes a focus area that no review speaks of out of its plan, and returns the plan's id.
func RemoveFocusArea(ctx context.Context, w *world.World, in RemoveFocusAreaInput) (string, *world.Commit, error) {
	var plan string
	done, err := write(ctx, w, "plan.removeFocusArea", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		ctx, area, err := shapedFocus(ctx, w, tx, in.FocusArea, in.ExpectedVersion)
		if err != nil {
			return err
		}
		reviewed, err := area.QueryReviews().Exist(ctx)
		if err != nil {
			return fmt.Errorf("look for reviews: %w", err)
		}
		if reviewed {
			return fault.New(fault.InvalidInput, "A review speaks of it. Close it in the next review instead.").OnField("input.focusArea")
		}
		noted, err := area.QueryEvidence().Exist(ctx)
		if err != nil {
			return fmt.Errorf("look for evidence: %w", err)
		}
		if noted {
			return fault.New(fault.InvalidInput, "There is evidence for it. Close it in the next review instead.").OnField("input.focusArea")
		}
		plan = area.PlanID
		tx.Summarize("Took a focus area out of the coaching plan for %s", called(w, area.SubjectID))
		return takeOut(ctx, tx, area)
	})
	return plan, done, err
}

// takeOut deletes a focus area and what hangs on it, each row by itself, so that the log knows them all.
func takeOut(ctx context.Context, tx *history.Tx, area *ent.FocusArea) error {
	goals, err := area.QueryGoals().IDs(ctx)
	if err != nil {
		return fmt.Errorf("read goals: %w", err)
	}
	actions, err := area.QueryActions().All(ctx)
	if err != nil {
		return fmt.Errorf("read actions: %w", err)
	}
	for _, key := range goals {
		if err := tx.CoachingGoal.DeleteOneID(key).Exec(ctx); err != nil {
			return fmt.Errorf("delete a goal: %w", err)
		}
	}
	for _, a := range actions {
		if a.OneOnOneID != nil { // it was agreed in a one-on-one, and stays there
			err = tx.CoachingAction.UpdateOneID(a.ID).ClearFocusAreaID().Exec(ctx)
		} else {
			err = tx.CoachingAction.DeleteOneID(a.ID).Exec(ctx)
		}
		if err != nil {
			return fmt.Errorf("delete an action: %w", err)
		}
	}
	return tx.FocusArea.DeleteOneID(area.ID).Exec(ctx)
}

// ReviewPlanInput is what a review says.
type ReviewPlanInput struct {
	Plan         string
	ReviewedOn   *string
	FocusAreas   []FocusReviewInput
	Close        bool
	NextReviewBy *string
	Reason       *string
}

// FocusReviewInput is what a review says of one focus area.
type FocusReviewInput struct {
	FocusArea string
	NewLevel  float64
	Decision  focusreview.Decision
	Next      string
}

// ReviewPlan looks back on a plan, and returns the id of the review.
func ReviewPlan(ctx context.Context, w *world.World, in ReviewPlanInput) (string, *world.Commit, error) {
	review := id.New(id.PlanReview)
	done, err := changePlan(ctx, w, "plan.review", in.Plan, in.Reason, func(ctx context.Context, tx *history.Tx, plan *ent.CoachingPlan) error {
		if plan.State != coachingplan.StateACTIVE && plan.State != coachingplan.StateREVIEWING {
			return fault.New(fault.InvalidInput, "The plan is %s: activate it first.", inWords(string(plan.State))).OnField("input.plan")
		}
		areas, err := plan.QueryFocusAreas().All(ctx)
		if err != nil {
			return fmt.Errorf("read focus areas: %w", err)
		}
		f := &form{w: w}
		on := f.pastDay("reviewedOn", in.ReviewedOn)
		if on < plan.FromOn {
			f.fail("reviewedOn", "The plan began on %s.", plan.FromOn)
		}
		next := ""
		if !in.Close {
			next = f.reviewBy("nextReviewBy", in.NextReviewBy, on)
		}
		f.reviews(areas, in)
		if f.err != nil {
			return f.err
		}
		o := releasedNow(ctx, w, plan.SubjectID, plan.SharedUp)
		if err := stamp(tx.PlanReview.Create(), o).SetID(review).SetPlanID(plan.ID).SetReviewedOn(on).Exec(ctx); err != nil {
			return fmt.Errorf("review a plan: %w", err)
		}
		for _, r := range in.FocusAreas {
			if err := reviewFocus(ctx, tx, review, o, r); err != nil {
				return err
			}
		}
		tx.Summarize("Reviewed the coaching plan for %s", called(w, plan.SubjectID))
		update := tx.CoachingPlan.UpdateOneID(plan.ID)
		if in.Close {
			update.SetState(coachingplan.StateCLOSED).SetClosedOn(on)
		} else {
			update.SetState(coachingplan.StateACTIVE).SetReviewBy(next)
		}
		return update.Exec(ctx)
	})
	return review, done, err
}

// reviews reads what a review says: of every open focus area, and of no other.
func (f *form) reviews(areas []*ent.FocusArea, in ReviewPlanInput) {
	open := map[string]bool{}
	for _, a := range areas {
		if OpenFocus(a) {
			open[a.ID] = true
		}
	}
	for i := range in.FocusAreas {
		r := &in.FocusAreas[i]
		r.FocusArea = f.key(place("focusAreas", i, "focusArea"), r.FocusArea, "focus area")
		if !open[r.FocusArea] {
			f.fail(place("focusAreas", i, "focusArea"), "This is no open focus area of the plan, or it is named twice.")
		}
		delete(open, r.FocusArea)
		f.level(place("focusAreas", i, "newLevel"), r.NewLevel)
		r.Next = f.words(place("focusAreas", i, "next"), r.Next, maxPlanWords)
		if in.Close && r.Decision == focusreview.DecisionCONTINUE {
			f.fail(place("focusAreas", i, "decision"), "A focus area does not go on in a plan that is closed.")
		}
	}
	if len(open) > 0 {
		f.fail("focusAreas", "A review says of every open focus area what becomes of it.")
	}
}

func reviewFocus(ctx context.Context, tx *history.Tx, review string, o origin, r FocusReviewInput) error {
	err := stamp(tx.FocusReview.Create(), o).SetReviewID(review).SetFocusAreaID(r.FocusArea).SetNewLevel(r.NewLevel).SetDecision(r.Decision).SetNext(r.Next).Exec(ctx)
	if err != nil {
		return fmt.Errorf("review a focus area: %w", err)
	}
	state := map[focusreview.Decision]focusarea.State{
		focusreview.DecisionCONTINUE: focusarea.StateOPEN,
		focusreview.DecisionCLOSE:    focusarea.StateCLOSED,
		focusreview.DecisionCHANGE:   focusarea.StateCHANGED,
		focusreview.DecisionESCALATE: focusarea.StateESCALATED,
	}[r.Decision]
	return tx.FocusArea.UpdateOneID(r.FocusArea).SetState(state).Exec(ctx)
}

// Proposal is a focus area that could be worked on next.
type Proposal struct {
	Competency  orggraph.Competency
	FromLevel   float64
	TargetLevel float64
	Strength    bool
	Why         string
}

// Propose chooses what a plan could work on next: of gaps, the largest first, those that are missing
// something; else the first strength that can still grow. There are as many as there is room for, and
// none that is worked on already.
func Propose(areas []*ent.FocusArea, gaps []Gap) []Proposal {
	room := MaxFocusAreas
	var working []string
	for _, a := range areas {
		if OpenFocus(a) {
			room--
			working = append(working, a.CompetencyID)
		}
	}
	var list, strengths []Proposal
	for _, g := range gaps {
		gap, rated := g.Value()
		if !rated || slices.Contains(working, g.Competency().StoredID()) {
			continue
		}
		p := Proposal{Competency: g.Competency(), FromLevel: g.Known.Level, TargetLevel: float64(g.Level())}
		switch {
		case gap > 0:
			p.Why = fmt.Sprintf("%g below what the seat expects, where it matters %d of 5.", gap, g.Importance())
			list = append(list, p)
		case g.Strength && g.Known.Level < highest:
			p.Strength, p.TargetLevel, p.Why = true, g.Known.Level+0.5, "A strength that can still grow."
			strengths = append(strengths, p)
		}
	}
	if len(list) < room {
		list = append(list, strengths[:min(1, len(strengths))]...)
	}
	return list[:min(len(list), max(0, room))]
}
