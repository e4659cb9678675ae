package coaching

import (
	"context"

	"cadre/ent"
	"cadre/ent/coachingaction"
	"cadre/ent/coachinggoal"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// maxEffort bounds the minutes of an action.
const maxEffort = 100_000

// AddCoachingGoalInput is a new goal.
type AddCoachingGoalInput struct {
	FocusArea string
	Text      string
	DueOn     *string
	Reason    *string
}

// AddGoal adds an observable goal to a focus area, and returns its id.
func AddGoal(ctx context.Context, w *world.World, in AddCoachingGoalInput) (string, *world.Commit, error) {
	f, goal := &form{w: w}, id.New(id.CoachingGoal)
	words := f.said("text", in.Text, maxPlanWords)
	if in.DueOn != nil {
		f.day("dueOn", *in.DueOn)
	}
	if f.err != nil {
		return "", nil, f.err
	}
	done, err := write(ctx, w, "plan.addGoal", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		ctx, area, err := focusOf(ctx, w, tx.Client, "focusArea", in.FocusArea)
		if err != nil {
			return err
		}
		if err := together(ctx, w, "focusArea", area.SubjectID); err != nil {
			return err
		}
		tx.Summarize("Added a goal for %s", called(w, area.SubjectID))
		return stamp(tx.CoachingGoal.Create(), within(ctx, w, area)).SetID(goal).SetFocusAreaID(area.ID).SetText(words).SetNillableDueOn(in.DueOn).Exec(ctx)
	})
	return goal, done, err
}

// within is the origin of a row that hangs on a focus area: seen by those who see that.
func within(ctx context.Context, w *world.World, area *ent.FocusArea) origin {
	o := releasedNow(ctx, w, area.SubjectID, area.SharedUp)
	if area.ReleasedAt == nil {
		o.released = nil
	}
	return o
}

// UpdateCoachingGoalInput says what to change about a goal.
type UpdateCoachingGoalInput struct {
	Goal            string
	Text            *string
	DueOn           Day
	State           *coachinggoal.State
	ExpectedVersion *int
	Reason          *string
}

// UpdateGoal changes a goal.
func UpdateGoal(ctx context.Context, w *world.World, in UpdateCoachingGoalInput) (*world.Commit, error) {
	return write(ctx, w, "plan.updateGoal", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		ctx, goal, err := find(ctx, w, tx.Client, id.CoachingGoal, "goal", in.Goal, func(c *ent.Client, ctx context.Context, key string) (*ent.CoachingGoal, error) {
			return c.CoachingGoal.Get(ctx, key)
		})
		if err != nil {
			return err
		}
		if err := together(ctx, w, "goal", goal.SubjectID); err != nil {
			return err
		}
		if err := expect(ctx, tx, goal.ID, goal.Version, in.ExpectedVersion); err != nil {
			return err
		}
		update, f := tx.CoachingGoal.UpdateOneID(goal.ID), &form{w: w}
		if in.Text != nil {
			update.SetText(f.said("text", *in.Text, maxPlanWords))
		}
		switch f.patchDay("dueOn", in.DueOn); {
		case in.DueOn.Value != nil:
			update.SetDueOn(*in.DueOn.Value)
		case in.DueOn.Set:
			update.ClearDueOn()
		}
		if in.State != nil && *in.State != goal.State {
			update.SetState(*in.State)
			if *in.State == coachinggoal.StateOPEN {
				update.ClearDoneOn()
			} else {
				update.SetDoneOn(w.Today())
			}
		}
		if f.err != nil {
			return f.err
		}
		tx.Summarize("Changed a goal of %s", called(w, goal.SubjectID))
		return update.Exec(ctx)
	})
}

// AddCoachingActionInput is a new action.
type AddCoachingActionInput struct {
	FocusArea *string
	OneOnOne  *string
	Kind      coachingaction.Kind
	Text      string
	Owner     *string
	DueOn     *string
	Minutes   *int
	Reason    *string
}

// AddAction adds a dated step to a focus area, or one that a one-on-one agreed on, and returns its id.
func AddAction(ctx context.Context, w *world.World, in AddCoachingActionInput) (string, *world.Commit, error) {
	action := id.New(id.CoachingAction)
	done, err := write(ctx, w, "plan.addAction", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		ctx, o, areaID, meetingID, err := actionPlace(ctx, w, tx, in)
		if err != nil {
			return err
		}
		if err := together(ctx, w, "focusArea", o.subject); err != nil {
			return err
		}
		f := &form{w: w}
		words, owner := f.said("text", in.Text, maxPlanWords), f.owner("owner", in.Owner, o.subject)
		if in.DueOn != nil {
			f.day("dueOn", *in.DueOn)
		}
		if in.Minutes != nil {
			f.among("minutes", *in.Minutes, 0, maxEffort)
		}
		if f.err != nil {
			return f.err
		}
		tx.Summarize("Agreed on an action for %s", called(w, o.subject))
		return stamp(tx.CoachingAction.Create(), o).SetID(action).SetNillableFocusAreaID(areaID).SetNillableOneOnOneID(meetingID).SetKind(in.Kind).
			SetText(words).SetOwnerID(owner).SetNillableDueOn(in.DueOn).SetNillableMinutes(in.Minutes).Exec(ctx)
	})
	return action, done, err
}

// actionPlace finds what an action belongs to: a focus area, a one-on-one, or both, of one person.
func actionPlace(ctx context.Context, w *world.World, tx *history.Tx, in AddCoachingActionInput) (about context.Context, o origin, area, meeting *string, err error) {
	if in.FocusArea == nil && in.OneOnOne == nil {
		return ctx, o, nil, nil, fault.New(fault.InvalidInput, "An action belongs to a focus area or a one-on-one: say which.").OnField("input.focusArea")
	}
	about = ctx
	if in.FocusArea != nil {
		var row *ent.FocusArea
		if about, row, err = focusOf(ctx, w, tx.Client, "focusArea", *in.FocusArea); err != nil {
			return about, o, nil, nil, err
		}
		o, area = within(about, w, row), &row.ID
	}
	if in.OneOnOne != nil {
		var row *ent.OneOnOne
		if about, row, err = meetingOf(ctx, w, tx.Client, "oneOnOne", *in.OneOnOne); err != nil {
			return about, o, nil, nil, err
		}
		if area != nil && row.SubjectID != o.subject {
			return about, o, nil, nil, fault.New(fault.InvalidInput, "The focus area is of another person.").OnField("input.focusArea")
		}
		if area == nil {
			o = releasedNow(about, w, row.SubjectID, false)
		}
		meeting = &row.ID
	}
	return about, o, area, meeting, nil
}

// UpdateCoachingActionInput says what to change about an action.
type UpdateCoachingActionInput struct {
	Action  string
	Kind    *coachingaction.Kind
	Text    *string
	Owner   *string
	DueOn   Day
	State   *coachingaction.State
	Minutes *int

	ExpectedVersion *int
	Reason          *string
}

// UpdateAction changes an action.
func UpdateAction(ctx context.Context, w *world.World, in UpdateCoachingActionInput) (*world.Commit, error) {
	return write(ctx, w, "plan.updateAction", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		ctx, action, err := find(ctx, w, tx.Client, id.CoachingAction, "action", in.Action, func(c *ent.Client, ctx context.Context, key string) (*ent.CoachingAction, error) {
			return c.CoachingAction.Get(ctx, key)
		})
		if err != nil {
			return err
		}
		if err := together(ctx, w, "action", action.SubjectID); err != nil {
			return err
		}
		if err := expect(ctx, tx, action.ID, action.Version, in.ExpectedVersion); err != nil {
			return err
		}
		update, f := tx.CoachingAction.UpdateOneID(action.ID).SetNillableKind(in.Kind), &form{w: w}
		if in.Text != nil {
			update.SetText(f.said("text", *in.Text, maxPlanWords))
		}
		if in.Owner != nil {
			update.SetOwnerID(f.owner("owner", in.Owner, action.SubjectID))
		}
		switch f.patchDay("dueOn", in.DueOn); {
		case in.DueOn.Value != nil:
			update.SetDueOn(*in.DueOn.Value)
		case in.DueOn.Set:
			update.ClearDueOn()
		}
		if in.Minutes != nil {
			update.SetMinutes(f.among("minutes", *in.Minutes, 0, maxEffort))
		}
		if in.State != nil && *in.State != action.State {
			update.SetState(*in.State)
			if *in.State == coachingaction.StateDONE || *in.State == coachingaction.StateDROPPED {
				update.SetDoneOn(w.Today())
			} else {
				update.ClearDoneOn()
			}
		}
		if f.err != nil {
			return f.err
		}
		tx.Summarize("Changed an action of %s", called(w, action.SubjectID))
		return update.Exec(ctx)
	})
}

// OverdueAction reports whether an action is not done and its day is past.
func OverdueAction(a *ent.CoachingAction, today string) bool {
	return a.DueOn != nil && *a.DueOn < today && (a.State == coachingaction.StateOPEN || a.State == coachingaction.StateDOING)
}
