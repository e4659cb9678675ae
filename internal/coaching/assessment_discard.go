package coaching

import (
	"context"
	"fmt"

	"cadre/ent/rating"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/world"
)

// DiscardAssessmentInput says which assessment to throw away.
type DiscardAssessmentInput struct {
	Assessment string
	Reason     *string
}

// DiscardAssessment throws an assessment away that nobody but its author has seen, and returns whom
// it was about.
func DiscardAssessment(ctx context.Context, w *world.World, in DiscardAssessmentInput) (subject string, c *world.Commit, err error) {
	c, err = write(ctx, w, "assessment.discard", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		a, err := own(ctx, tx, w, "assessment", in.Assessment)
		if err != nil {
			return err
		}
		if a.ReleasedAt != nil {
			return fault.New(fault.Conflict, "Others have seen it: it stays.").OnField("input.assessment")
		}
		subject = a.SubjectID
		ctx = access.About(ctx, subject)
		ratings, err := ratingsOf(ctx, tx, a.ID)
		if err != nil {
			return err
		}
		if err := dropEvidence(ctx, tx, a, ratings...); err != nil {
			return err
		}
		if _, err := tx.Rating.Delete().Where(rating.IDIn(ratings...)).Exec(ctx); err != nil {
			return fmt.Errorf("delete ratings: %w", err)
		}
		if err := tx.Assessment.DeleteOneID(a.ID).Exec(ctx); err != nil {
			return fmt.Errorf("delete assessment: %w", err)
		}
		tx.Summarize("Threw an assessment of %s away", called(w, subject))
		return nil
	})
	return subject, c, err
}
