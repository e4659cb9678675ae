package staffing

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/assessment"
	"cadre/ent/evidence"
	"cadre/ent/scorecard"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// subject is whom a first assessment is of, and whose draft it is.
type subject struct{ person, author string }

// draft begins an assessment of the person who was hired: the level of each competency that interviewers
// rated, and what they saw. It is a draft of who leads the seat: they coach the person from now on. What the interviews looked
// at and the seat does not expect has no level there, and is kept as what was seen.
func draft(ctx context.Context, tx *history.Tx, w *world.World, a *ent.Application, seat orggraph.Position, of subject) error {
	system, now := access.System(ctx), w.Now().UTC()
	cards, err := tx.Scorecard.Query().Where(scorecard.ApplicationID(a.ID)).Order(ent.Asc(scorecard.FieldID)).All(system)
	if err != nil {
		return fmt.Errorf("read the scorecards: %w", err)
	}
	create := tx.Assessment.Create().SetID(id.New(id.Assessment)).SetSubjectID(of.person).SetAuthorID(of.author).SetCreatedAt(now).SetKind(assessment.KindMANAGER).
		SetRoundID(id.New(id.Assessment)).SetAssessedOn(w.Today()).SetPositionID(seat.Key())
	row, err := create.Save(system)
	if err != nil {
		return fmt.Errorf("begin the first assessment: %w", err)
	}
	expected := map[string]bool{}
	for _, e := range coaching.ExpectationsOfSeat(seat) {
		expected[e.Competency().StoredID()] = true
		if err := rate(ctx, tx, w, row, e, cards); err != nil {
			return err
		}
	}
	for _, card := range cards {
		for _, s := range card.Scores {
			if expected[s.Competency] {
				continue
			}
			text := fmt.Sprintf("Rated %d of 4 in an interview; the seat does not expect it. %s", s.Rating, s.Evidence)
			if err := seen(ctx, tx, w, row, tx.Evidence.Create().SetCompetencyID(s.Competency).SetText(cut(text))); err != nil {
				return err
			}
		}
	}
	return nil
}

// seen writes what an interviewer saw.
func seen(ctx context.Context, tx *history.Tx, w *world.World, of *ent.Assessment, create *ent.EvidenceCreate) error {
	err := create.SetSubjectID(of.SubjectID).SetAuthorID(of.AuthorID).SetCreatedAt(w.Now().UTC()).SetKind(evidence.KindOBSERVATION).SetNotedOn(w.Today()).Exec(access.System(ctx))
	if err != nil {
		return fmt.Errorf("note what was seen: %w", err)
	}
	return nil
}

// cut keeps a text as long as evidence may be.
func cut(text string) string {
	if r := []rune(text); len(r) > maxPlan {
		return string(r[:maxPlan])
	}
	return text
}

// rate writes the level that interviewers saw of one competency; nothing where nobody looked.
func rate(ctx context.Context, tx *history.Tx, w *world.World, row *ent.Assessment, e coaching.Expectation, cards []*ent.Scorecard) error {
	system, now := access.System(ctx), w.Now().UTC()
	competency, sum, n := e.Competency(), 0, 0
	var texts []string
	for _, card := range cards {
		for _, s := range card.Scores {
			if s.Competency == competency.StoredID() {
				sum, n, texts = sum+s.Rating, n+1, append(texts, s.Evidence)
			}
		}
	}
	if n == 0 {
		return nil
	}
	key := id.New(id.Rating)
	err := tx.Rating.Create().SetID(key).SetSubjectID(row.SubjectID).SetAuthorID(row.AuthorID).SetCreatedAt(now).SetAssessmentID(row.ID).SetCompetencyID(competency.StoredID()).
		SetCurrent(levelOf(e.Level(), sum, n)).SetExpected(e.Level()).SetImportance(e.Importance()).SetCompetencyVersion(competency.Version()).Exec(system)
	if err != nil {
		return fmt.Errorf("rate %s: %w", competency.Key(), err)
	}
	for _, text := range texts {
		if err := seen(ctx, tx, w, row, tx.Evidence.Create().SetRatingID(key).SetCompetencyID(competency.StoredID()).SetText(text)); err != nil {
			return err
		}
	}
	return nil
}

// highest is the highest level of competence.
const highest = 5

// levelOf turns ratings of interviews, of which 3 is what the seat expects, into a level in half steps.
func levelOf(expected, sum, n int) float64 {
	halves := 2*expected + (2*sum-6*n)/n
	return float64(min(max(halves, 2), 2*highest)) / 2
}
