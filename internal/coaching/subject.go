package coaching

import (
	"context"
	"encoding/json"
	"fmt"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/world"
)

// whatKind says what a row of a kind is, in words.
func whatKind(kind id.Kind) (entity, noun string) {
	switch kind {
	case id.Assessment:
		return ent.TypeAssessment, "assessment"
	case id.Rating:
		return ent.TypeRating, "rating"
	case id.Evidence:
		return ent.TypeEvidence, "evidence"
	case id.Feedback:
		return ent.TypeFeedback, "feedback"
	case id.CoachingPlan:
		return ent.TypeCoachingPlan, "coaching plan"
	case id.FocusArea:
		return ent.TypeFocusArea, "focus area"
	case id.CoachingGoal:
		return ent.TypeCoachingGoal, "goal"
	case id.CoachingAction:
		return ent.TypeCoachingAction, "action"
	case id.PlanReview:
		return ent.TypePlanReview, "review"
	case id.FocusReview:
		return ent.TypeFocusReview, "review"
	case id.OneOnOneSeries:
		return ent.TypeOneOnOneSeries, "series"
	case id.OneOnOne:
		return ent.TypeOneOnOne, "one-on-one"
	case id.AgendaItem:
		return ent.TypeAgendaItem, "topic"
	case id.OneOnOneNote:
		return ent.TypeOneOnOneNote, "note"
	}
	return "", "row"
}

// SubjectOf tells whom a row of a kind is about, so that the rights of a viewer are looked up for that one
// person and not for everyone below them; empty where there is no such row. Cadre itself looks. What it
// finds says nothing to anybody: the row is read with the viewer's own rights after that. Of a row that
// there is not the same is read then, so that who asks cannot tell by the time it takes.
func SubjectOf(ctx context.Context, c *ent.Client, kind id.Kind, key string) (subject string, err error) {
	entity, noun := whatKind(kind)
	rows, err := c.Fetch(access.System(ctx), entity, key)
	if err != nil {
		return "", fmt.Errorf("look up whom a %s is about: %w", noun, err)
	}
	if raw := rows[key]["subject_id"]; raw != nil {
		err = json.Unmarshal(raw, &subject)
	}
	return subject, err
}

// find reads a row that the viewer may see, by the id that an input names it by. The context is one
// in which only what is about its subject can be read.
func find[R any](ctx context.Context, w *world.World, c *ent.Client, kind id.Kind, field, rowID string, get func(c *ent.Client, ctx context.Context, key string) (R, error)) (context.Context, R, error) {
	var none R
	_, noun := whatKind(kind)
	missing := fault.New(fault.NotFound, "There is no such %s.", noun).OnField("input." + field)
	key, here := w.Key(rowID)
	if !here || !id.Is(key, kind) {
		return ctx, none, missing
	}
	subject, err := SubjectOf(ctx, c, kind, key)
	if err != nil {
		return ctx, none, err
	}
	ctx = access.About(ctx, subject)
	row, err := get(c, ctx, key)
	switch {
	case ent.IsNotFound(err):
		return ctx, none, missing
	case err != nil:
		return ctx, none, fmt.Errorf("read %s: %w", noun, err)
	}
	return ctx, row, nil
}
