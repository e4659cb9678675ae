package graph

import (
	"context"

	"cadre/graph/batch"
	"cadre/graph/generated/model"
	"cadre/graph/view"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/fault"
	"cadre/internal/world"
)

// People are coached in live. What a write left is read again through the viewer's context, so that a
// payload shows nothing that they may not see.

func (r *mutationResolver) planPayload(ctx context.Context, c *world.Commit, id string) (*model.CoachingPlanPayload, error) {
	batch.Forget(ctx)
	plan, err := view.FindCoachingPlan(ctx, r.World, c.Graph, id)
	return &model.CoachingPlanPayload{Changeset: view.ConfidentialChangesetOf(c), Plan: plan}, err
}

func (r *mutationResolver) focusAreaPayload(ctx context.Context, c *world.Commit, id string) (*model.FocusAreaPayload, error) {
	batch.Forget(ctx)
	area, err := view.FindFocusArea(ctx, r.World, c.Graph, id)
	return &model.FocusAreaPayload{Changeset: view.ConfidentialChangesetOf(c), FocusArea: area}, err
}

func (r *mutationResolver) goalPayload(ctx context.Context, c *world.Commit, id string) (*model.CoachingGoalPayload, error) {
	batch.Forget(ctx)
	goal, err := view.FindCoachingGoal(ctx, r.World, c.Graph, id)
	return &model.CoachingGoalPayload{Changeset: view.ConfidentialChangesetOf(c), Goal: goal}, err
}

func (r *mutationResolver) actionPayload(ctx context.Context, c *world.Commit, id string) (*model.CoachingActionPayload, error) {
	batch.Forget(ctx)
	action, err := view.FindCoachingAction(ctx, r.World, c.Graph, id)
	return &model.CoachingActionPayload{Changeset: view.ConfidentialChangesetOf(c), Action: action}, err
}

func (r *mutationResolver) reviewPayload(ctx context.Context, c *world.Commit, id string) (*model.PlanReviewPayload, error) {
	batch.Forget(ctx)
	review, err := view.FindPlanReview(ctx, r.World, c.Graph, id)
	if err != nil || review == nil {
		return nil, err
	}
	plan, err := review.Plan(ctx)
	return &model.PlanReviewPayload{Changeset: view.ConfidentialChangesetOf(c), Review: review, Plan: plan}, err
}

func (r *mutationResolver) seriesPayload(ctx context.Context, c *world.Commit, id string) (*model.OneOnOneSeriesPayload, error) {
	batch.Forget(ctx)
	series, err := view.FindOneOnOneSeries(ctx, r.World, c.Graph, id)
	return &model.OneOnOneSeriesPayload{Changeset: view.ConfidentialChangesetOf(c), Series: series}, err
}

func (r *mutationResolver) oneOnOnePayload(ctx context.Context, c *world.Commit, id string) (*model.OneOnOnePayload, error) {
	batch.Forget(ctx)
	meeting, err := view.FindOneOnOne(ctx, r.World, c.Graph, id)
	return &model.OneOnOnePayload{Changeset: view.ConfidentialChangesetOf(c), OneOnOne: meeting}, err
}

func (r *mutationResolver) agendaItemPayload(ctx context.Context, c *world.Commit, id string) (*model.AgendaItemPayload, error) {
	batch.Forget(ctx)
	item, err := view.FindAgendaItem(ctx, r.World, c.Graph, id)
	return &model.AgendaItemPayload{Changeset: view.ConfidentialChangesetOf(c), Item: item}, err
}

func (r *mutationResolver) notePayload(ctx context.Context, c *world.Commit, id string) (*model.OneOnOneNotePayload, error) {
	batch.Forget(ctx)
	note, err := view.FindOneOnOneNote(ctx, r.World, c.Graph, id)
	return &model.OneOnOneNotePayload{Changeset: view.ConfidentialChangesetOf(c), Note: note}, err
}

// maxWeeks is how many weeks of a leader are told at most.
const maxWeeks = 53

func (r *Resolver) time(ctx context.Context, weeks int) (*view.LeaderTime, error) {
	if weeks < 1 || weeks > maxWeeks {
		return nil, fault.New(fault.InvalidInput, "weeks is 1 to %d.", maxWeeks).OnField("weeks")
	}
	return view.TimeOf(ctx, r.World, weeks)
}

func (r *mutationResolver) timePayload(ctx context.Context, c *world.Commit) (*model.LeaderTimePayload, error) {
	weeks, err := r.time(ctx, 8)
	return &model.LeaderTimePayload{Changeset: view.ConfidentialChangesetOf(c), Time: weeks}, err
}

// readCalendar reads the viewer's calendar, which comes as an upload or as text.
func (r *Resolver) readCalendar(ctx context.Context, in coaching.CalendarInput) (read coaching.CalendarWeeks, err error) {
	viewer, ok := r.World.Graph().Person(access.From(ctx).PersonID)
	if !ok {
		return read, fault.New(fault.Forbidden, "Say first which person you are: a calendar belongs to somebody.")
	}
	var content []byte
	switch {
	case (in.Upload == nil) == (in.Text == nil):
		return read, fault.New(fault.InvalidInput, "Give either upload or text.").OnField("input.upload")
	case in.Upload != nil:
		if content, err = r.Uploads.Content(ctx, *in.Upload); err != nil {
			return read, err
		}
	case len(*in.Text) > maxText:
		return read, fault.New(fault.LimitExceeded, "The text is too large: upload the file.").OnField("input.text")
	default:
		content = []byte(*in.Text)
	}
	return coaching.ReadWeeks(r.World, viewer, in, content)
}
