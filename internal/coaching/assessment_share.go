package coaching

import (
	"context"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/ent/assessment"
	"cadre/ent/evidence"
	"cadre/ent/rating"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/world"
)

// ShareAssessmentInput says which assessment is done.
type ShareAssessmentInput struct {
	Assessment string
	SharedUp   bool
	Reason     *string
}

// ShareAssessment says that an assessment of the viewer's own is done. A colleague's is released with
// that; a self-assessment and the manager's are released together once both are done.
func ShareAssessment(ctx context.Context, w *world.World, in ShareAssessmentInput) (*world.Commit, error) {
	return write(ctx, w, "assessment.share", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		a, err := own(ctx, tx, w, "assessment", in.Assessment)
		if err != nil {
			return err
		}
		ctx = access.About(ctx, a.SubjectID)
		if a.State != assessment.StateDRAFT {
			return fault.New(fault.Conflict, "It is shared already.").OnField("input.assessment")
		}
		if !stillTheirs(w, a) {
			return fault.New(fault.Forbidden, "You neither coach nor lead %s any more.", called(w, a.SubjectID)).OnField("input.assessment")
		}
		r, err := newRater(ctx, tx, w, a)
		switch {
		case err != nil:
			return err
		case len(r.now) == 0:
			return fault.New(fault.InvalidInput, "Rate something first.").OnField("input.assessment")
		}
		if err := r.proven(ctx, "input.assessment"); err != nil {
			return err
		}
		if err := markShared(ctx, tx, a, in.SharedUp, w.Now()); err != nil {
			return err
		}
		tx.Summarize("Shared an assessment of %s", called(w, a.SubjectID))
		if a.Kind == assessment.KindPEER {
			return releaseColleagues(ctx, tx, a, w.Now())
		}
		return releaseRound(ctx, tx, w, a)
	})
}

// markShared says that an assessment is done, and whether its words may go up the chain.
func markShared(ctx context.Context, tx *history.Tx, a *ent.Assessment, up bool, now time.Time) error {
	if err := tx.Assessment.UpdateOneID(a.ID).SetState(assessment.StateSHARED).SetSharedAt(now).SetSharedUp(up).Exec(ctx); err != nil {
		return fmt.Errorf("share: %w", err)
	}
	if !up {
		return nil
	}
	ratings, err := ratingsOf(ctx, tx, a.ID)
	if err != nil {
		return err
	}
	if err := tx.Rating.Update().Where(rating.IDIn(ratings...)).SetSharedUp(true).Exec(ctx); err != nil {
		return fmt.Errorf("share ratings up: %w", err)
	}
	if err := tx.Evidence.Update().Where(evidence.RatingIDIn(ratings...), evidence.AuthorID(a.AuthorID)).SetSharedUp(true).Exec(ctx); err != nil {
		return fmt.Errorf("share evidence up: %w", err)
	}
	return nil
}

// releaseColleagues lets others see a colleague's assessment, which takes the place of the ones
// before it by the same colleague.
func releaseColleagues(ctx context.Context, tx *history.Tx, a *ent.Assessment, now time.Time) error {
	if err := release(ctx, tx, a.ID, now); err != nil {
		return err
	}
	// Its author does not lead whom it is about, and so changes nothing any more that was released.
	err := tx.Assessment.Update().SetState(assessment.StateSUPERSEDED).SetSupersededAt(now).
		Where(assessment.SubjectID(a.SubjectID), assessment.AuthorID(a.AuthorID), assessment.KindEQ(assessment.KindPEER),
			assessment.StateEQ(assessment.StateSHARED), assessment.IDNEQ(a.ID)).Exec(access.System(ctx))
	if err != nil {
		return fmt.Errorf("supersede: %w", err)
	}
	return nil
}

// releaseRound lets both see both once both are done. Neither may touch what the other wrote, so
// Cadre itself releases the other one.
func releaseRound(ctx context.Context, tx *history.Tx, w *world.World, a *ent.Assessment) error {
	others, err := tx.Assessment.Query().Where(assessment.RoundID(a.RoundID), assessment.KindNEQ(a.Kind), assessment.StateEQ(assessment.StateSHARED), assessment.ReleasedAtIsNil()).
		All(access.System(ctx))
	if err != nil {
		return fmt.Errorf("look for the other one: %w", err)
	}
	for _, other := range others {
		if !stillTheirs(w, other) {
			continue
		}
		if err := release(access.System(ctx), tx, other.ID, w.Now()); err != nil {
			return err
		}
		return release(ctx, tx, a.ID, w.Now())
	}
	return nil
}

// release lets others see an assessment with its ratings and their evidence. The rows are told as
// those of ctx may be changed.
func release(ctx context.Context, tx *history.Tx, assessmentID string, now time.Time) error {
	ratings, err := ratingsOf(ctx, tx, assessmentID)
	if err != nil {
		return err
	}
	// While an assessment is not released its author may change it whoever they are; so it comes last.
	if err := tx.Evidence.Update().Where(evidence.RatingIDIn(ratings...), evidence.ReleasedAtIsNil()).SetReleasedAt(now).Exec(ctx); err != nil {
		return fmt.Errorf("release evidence: %w", err)
	}
	if err := tx.Rating.Update().Where(rating.IDIn(ratings...)).SetReleasedAt(now).Exec(ctx); err != nil {
		return fmt.Errorf("release ratings: %w", err)
	}
	if err := tx.Assessment.UpdateOneID(assessmentID).SetReleasedAt(now).Exec(ctx); err != nil {
		return fmt.Errorf("release: %w", err)
	}
	return nil
}
