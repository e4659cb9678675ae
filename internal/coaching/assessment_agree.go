package coaching

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/assessment"
	"cadre/ent/rating"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/world"
)

// AgreeAssessmentInput says which round to agree to.
type AgreeAssessmentInput struct {
	Assessment string
	Discussed  bool
	Reason     *string
}

// AgreeAssessment says that the viewer agrees to the two assessments of a round. Each of the two says
// so on the one that they wrote, so that nobody speaks for the other; with the second, both are
// agreed, and the rounds before are superseded.
func AgreeAssessment(ctx context.Context, w *world.World, in AgreeAssessmentInput) (*world.Commit, error) {
	return write(ctx, w, "assessment.agree", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		a, err := seen(ctx, tx.Client, w, "assessment", in.Assessment)
		if err != nil {
			return err
		}
		ctx = access.About(ctx, a.SubjectID)
		mine, other, err := sides(ctx, tx, a)
		if err != nil {
			return err
		}
		if err := agreeable(ctx, tx, mine, other, in.Discussed); err != nil || mine.AgreedAt != nil {
			return err
		}
		if err := tx.Assessment.UpdateOne(mine).SetAgreedAt(w.Now()).Exec(ctx); err != nil {
			return fmt.Errorf("agree: %w", err)
		}
		tx.Summarize("Agreed to the assessments of %s", called(w, a.SubjectID))
		if other.AgreedAt == nil {
			return nil
		}
		return settle(ctx, tx, w, mine, other)
	})
}

// sides finds the two of a round: what the viewer wrote, and the other one.
func sides(ctx context.Context, tx *history.Tx, a *ent.Assessment) (mine, other *ent.Assessment, err error) {
	if a.Kind == assessment.KindPEER {
		return nil, nil, fault.New(fault.InvalidInput, "A colleague's view stands as it is: it is talked about, not agreed to.").OnField("input.assessment")
	}
	rows, err := tx.Assessment.Query().Where(assessment.RoundID(a.RoundID), assessment.ReleasedAtNotNil()).All(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("read the round: %w", err)
	}
	for _, row := range rows {
		if row.AuthorID == me(ctx) {
			mine = row
		} else {
			other = row
		}
	}
	switch {
	case a.ReleasedAt == nil:
		return nil, nil, fault.New(fault.Conflict, "The other one is not done yet.").OnField("input.assessment")
	case mine == nil || other == nil:
		return nil, nil, fault.New(fault.Forbidden, "Only the two who assessed agree.").OnField("input.assessment")
	}
	return mine, other, nil
}

// agreeable checks that a round can be agreed to, and that what is far apart was talked about.
func agreeable(ctx context.Context, tx *history.Tx, mine, other *ent.Assessment, discussed bool) error {
	if mine.State != assessment.StateSHARED {
		return fault.New(fault.Conflict, "What was agreed or superseded stays as it is.").OnField("input.assessment")
	}
	if discussed {
		return nil
	}
	rows, err := tx.Rating.Query().Where(rating.AssessmentIDIn(mine.ID, other.ID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read ratings: %w", err)
	}
	first := map[string]float64{}
	for _, r := range rows {
		if level, ok := first[r.CompetencyID]; ok && MustDiscuss(level, r.Current) {
			return fault.New(fault.InvalidInput, "You see something %d levels apart or more. Talk about it first, then say that you did.", apart).OnField("input.discussed")
		}
		first[r.CompetencyID] = r.Current
	}
	return nil
}

// settle makes both of a round agreed and those before them superseded. Half of them are the other's,
// so Cadre itself writes it.
func settle(ctx context.Context, tx *history.Tx, w *world.World, mine, other *ent.Assessment) error {
	system, now := access.System(ctx), w.Now()
	if err := tx.Assessment.Update().Where(assessment.IDIn(mine.ID, other.ID)).SetState(assessment.StateAGREED).SetAgreedAt(now).Exec(system); err != nil {
		return fmt.Errorf("settle: %w", err)
	}
	for _, a := range []*ent.Assessment{mine, other} {
		err := tx.Assessment.Update().SetState(assessment.StateSUPERSEDED).SetSupersededAt(now).
			Where(assessment.SubjectID(a.SubjectID), assessment.KindEQ(a.Kind), assessment.IDNEQ(a.ID), assessment.ReleasedAtNotNil(),
				assessment.StateIn(assessment.StateSHARED, assessment.StateAGREED), assessment.AssessedOnLTE(a.AssessedOn)).Exec(system)
		if err != nil {
			return fmt.Errorf("supersede: %w", err)
		}
	}
	return nil
}
