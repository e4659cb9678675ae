package coaching

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/assessment"
	"cadre/ent/rating"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// Undo takes a confidential changeset of the viewer's own back, where what comes of it still keeps the
// rules.
func Undo(ctx context.Context, w *world.World, changesetID string, reason *string) (*world.Commit, error) {
	if me(ctx) == "" {
		return nil, nobody()
	}
	done, err := w.UndoConfidential(ctx, changesetID, reason, func(ctx context.Context, tx *history.Tx) error { return checkUndone(ctx, tx, w) })
	return done, notYours(err)
}

// checkUndone looks at the assessments that an undo has touched: what others have seen stays shared,
// what was agreed stays as it was, and what is shared stays proven.
func checkUndone(ctx context.Context, tx *history.Tx, w *world.World) error {
	touched, err := touchedAssessments(ctx, tx)
	if err != nil {
		return err
	}
	for _, t := range touched {
		a := t.row
		refuse := func(format string, args ...any) error {
			return fault.New(fault.Conflict, format, args...).OnField("input.changeset")
		}
		settled := a.State == assessment.StateAGREED || a.State == assessment.StateSUPERSEDED
		switch {
		case a.State == assessment.StateDRAFT && a.ReleasedAt != nil:
			return refuse("Others have seen it: it stays shared.")
		case settled && (t.rated || a.AgreedAt == nil && a.Kind != assessment.KindPEER):
			return refuse("What was agreed or superseded stays as it is.")
		case a.State == assessment.StateDRAFT:
			err = aloneInDraft(ctx, tx, a)
		case t.rated:
			err = stillSound(ctx, tx, w, a)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// touchedAssessment is an assessment of which a write touched something.
type touchedAssessment struct {
	row   *ent.Assessment
	rated bool // a rating of it, or evidence for one
}

// touchedAssessments finds them by what the touched rows refer to, because those may be gone. Cadre itself
// looks, for a rule must not be passed over because its row is out of the viewer's sight. What is refused
// then is about rows that the viewer has just written back, and says no more than those do.
func touchedAssessments(ctx context.Context, tx *history.Tx) (map[string]*touchedAssessment, error) {
	var ids, rated, ratings []string
	for _, t := range tx.Touched() {
		switch t.Entity {
		case ent.TypeAssessment:
			ids = append(ids, t.ID)
		case ent.TypeRating, ent.TypeEvidence:
			for _, ref := range t.Refs {
				if id.Is(ref, id.Assessment) {
					rated = append(rated, ref)
				} else if id.Is(ref, id.Rating) {
					ratings = append(ratings, ref)
				}
			}
		}
	}
	system := access.System(ctx)
	of, err := tx.Rating.Query().Where(rating.IDIn(ratings...)).Select(rating.FieldAssessmentID).Strings(system)
	if err != nil {
		return nil, fmt.Errorf("read what was rated: %w", err)
	}
	rated = append(rated, of...)
	rows, err := tx.Assessment.Query().Where(assessment.IDIn(append(ids, rated...)...)).All(system)
	if err != nil {
		return nil, fmt.Errorf("read what was undone: %w", err)
	}
	touched := make(map[string]*touchedAssessment, len(rows))
	for _, a := range rows {
		touched[a.ID] = &touchedAssessment{row: a, rated: slices.Contains(rated, a.ID)}
	}
	return touched, nil
}

// aloneInDraft checks that its author has not begun another one meanwhile.
func aloneInDraft(ctx context.Context, tx *history.Tx, a *ent.Assessment) error {
	n, err := tx.Assessment.Query().Where(assessment.SubjectID(a.SubjectID), assessment.AuthorID(a.AuthorID), assessment.KindEQ(a.Kind), assessment.ReleasedAtIsNil()).
		Count(ctx)
	if err != nil {
		return fmt.Errorf("count what was begun: %w", err)
	}
	if n > 1 {
		return fault.New(fault.Conflict, "You have begun another one meanwhile.").OnField("input.changeset")
	}
	return nil
}

// stillSound checks that nobody has agreed to what was shared, and that it is proven.
func stillSound(ctx context.Context, tx *history.Tx, w *world.World, a *ent.Assessment) error {
	ctx = access.About(ctx, a.SubjectID)
	err := openForRating(ctx, tx, a)
	if f, ok := fault.As(err); ok {
		return f.OnField("input.changeset")
	}
	if err != nil {
		return err
	}
	r, err := newRater(ctx, tx, w, a)
	if err != nil {
		return err
	}
	return r.proven(ctx, "input.changeset")
}
