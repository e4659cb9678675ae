package coaching

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/assessment"
	"cadre/ent/evidence"
	"cadre/ent/feedback"
	"cadre/ent/focusarea"
	"cadre/ent/rating"
	"cadre/internal/access"
)

// Cadre itself looks up whom a row is about, so that the rights of a viewer are looked up for that
// one person and not for everyone below them. What it finds says nothing to anybody: the row is read
// with the viewer's own rights after that. Of a row that there is not it tells nobody, and the same is
// read then, so that who asks cannot tell by the time it takes.

// SubjectOf tells whom an assessment is about.
func SubjectOf(ctx context.Context, c *ent.Client, key string) (string, error) {
	return subject(c.Assessment.Query().Where(assessment.ID(key)).Select(assessment.FieldSubjectID).Strings(access.System(ctx)))
}

// SubjectOfRating tells whom a rating is about.
func SubjectOfRating(ctx context.Context, c *ent.Client, key string) (string, error) {
	return subject(c.Rating.Query().Where(rating.ID(key)).Select(rating.FieldSubjectID).Strings(access.System(ctx)))
}

// SubjectOfEvidence tells whom a piece of evidence is about.
func SubjectOfEvidence(ctx context.Context, c *ent.Client, key string) (string, error) {
	return subject(c.Evidence.Query().Where(evidence.ID(key)).Select(evidence.FieldSubjectID).Strings(access.System(ctx)))
}

// SubjectOfFeedback tells whom feedback is about.
func SubjectOfFeedback(ctx context.Context, c *ent.Client, key string) (string, error) {
	return subject(c.Feedback.Query().Where(feedback.ID(key)).Select(feedback.FieldSubjectID).Strings(access.System(ctx)))
}

func subjectOfFocus(ctx context.Context, c *ent.Client, key string) (string, error) {
	return subject(c.FocusArea.Query().Where(focusarea.ID(key)).Select(focusarea.FieldSubjectID).Strings(access.System(ctx)))
}

func subject(found []string, err error) (string, error) {
	if err != nil {
		return "", fmt.Errorf("look up whom a row is about: %w", err)
	}
	if len(found) == 0 {
		return "", nil
	}
	return found[0], nil
}
