package staffing

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/assessment"
	"cadre/ent/evidence"
	"cadre/ent/offer"
	"cadre/ent/opening"
	"cadre/ent/scorecard"
	"cadre/ent/stagemove"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// HireInput says whom to hire.
type HireInput struct {
	Application string
	Reason      *string
}

// Hire makes a candidate who accepted an offer the holder of the seat, in one write: a person, the seat from
// the first day on, the opening filled, the other applications ended, the plan of their first ninety days, and a
// first assessment of what the interviews saw, which its author alone reads until they share it.
func Hire(ctx context.Context, w *world.World, in HireInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("application", in.Application, "application", id.Application)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "opening.hire", reason, func(ctx context.Context, tx *history.Tx) error {
		a, o, err := applicationOf(ctx, tx, w, "application", in.Application)
		if err != nil {
			return err
		}
		if err := active(a, o); err != nil {
			return err
		}
		accepted, err := tx.Offer.Query().Where(offer.ApplicationID(a.ID), offer.StateEQ(offer.StateACCEPTED)).Only(access.System(ctx))
		if ent.IsNotFound(err) {
			return input.Invalid("application", "The candidate has accepted no offer yet.")
		}
		if err != nil {
			return fmt.Errorf("read the offer: %w", err)
		}
		who, err := tx.Candidate.Get(access.System(ctx), a.CandidateID)
		if err != nil {
			return fmt.Errorf("read the candidate: %w", err)
		}
		if err := seatStays(ctx, tx, o.PositionID); err != nil {
			return err
		}
		// Cadre fills the seat: it was opened for this, and who hires need not be who edits the organisation.
		// The address of the candidate stays with the application: what a person has is open to everybody.
		person, title, err := org.TakeSeat(access.System(ctx), tx, o.PositionID, who.Name, accepted.StartsOn)
		if err != nil {
			return err
		}
		tx.Summarize("Hired %s as %s from %s", who.Name, title, accepted.StartsOn)
		if err := finish(ctx, tx, w, a, o, title); err != nil {
			return err
		}
		seat, ok := w.Graph().Position(o.PositionID)
		if !ok {
			return fault.New(fault.Conflict, "The seat is gone.").OnField("input.application")
		}
		if err := onboard(ctx, tx, w, beginning{key: id.New(id.Onboarding), person: person, seat: seat, manager: seesTo(ctx, seat), starts: accepted.StartsOn}); err != nil {
			return err
		}
		return draft(ctx, tx, w, a, seat, person)
	})
	return key, c, err
}

// seesTo returns who sees to the onboarding of whom they hire: who holds the seat above, else who hired in their place.
func seesTo(ctx context.Context, seat orggraph.Position) string {
	if above, ok := seat.Manager(); ok {
		if p, held := above.Person(); held {
			return p.Key()
		}
	}
	return me(ctx)
}

// finish ends the search: the application is the one that was hired, and all others have ended.
func finish(ctx context.Context, tx *history.Tx, w *world.World, a *ent.Application, o *ent.Opening, title string) error {
	if err := leave(ctx, tx, w, a, application.StateHIRED, stagemove.ReasonCodePASSED, ""); err != nil {
		return err
	}
	if err := tx.Opening.UpdateOne(o).SetState(opening.StateFILLED).SetClosedOn(w.Today()).AddVersion(1).Exec(access.System(ctx)); err != nil {
		return fmt.Errorf("close the opening: %w", err)
	}
	if err := beginClock(ctx, tx, w, o); err != nil {
		return err
	}
	return endOthers(ctx, tx, w, o, a.ID, stagemove.ReasonCodeSEAT_FILLED, title+" was filled")
}

// draft begins an assessment of the person who was hired: the level of each competency that interviewers
// rated, and what they saw. It is a draft of who hired them.
func draft(ctx context.Context, tx *history.Tx, w *world.World, a *ent.Application, seat orggraph.Position, personID string) error {
	system, now := access.System(ctx), w.Now().UTC()
	cards, err := tx.Scorecard.Query().Where(scorecard.ApplicationID(a.ID)).Order(ent.Asc(scorecard.FieldID)).All(system)
	if err != nil {
		return fmt.Errorf("read the scorecards: %w", err)
	}
	create := tx.Assessment.Create().SetID(id.New(id.Assessment)).SetSubjectID(personID).SetAuthorID(me(ctx)).SetCreatedAt(now).SetKind(assessment.KindMANAGER).
		SetRoundID(id.New(id.Assessment)).SetAssessedOn(w.Today()).SetPositionID(seat.Key())
	row, err := create.Save(system)
	if err != nil {
		return fmt.Errorf("begin the first assessment: %w", err)
	}
	for _, e := range coaching.ExpectationsOfSeat(seat) {
		if err := rate(ctx, tx, w, row, e, cards); err != nil {
			return err
		}
	}
	return nil
}

// rate writes the level that interviewers saw of one competency; nothing where nobody looked.
func rate(ctx context.Context, tx *history.Tx, w *world.World, row *ent.Assessment, e coaching.Expectation, cards []*ent.Scorecard) error {
	system, now := access.System(ctx), w.Now().UTC()
	competency, sum, n := e.Competency(), 0, 0
	var seen []string
	for _, card := range cards {
		for _, s := range card.Scores {
			if s.Competency == competency.StoredID() {
				sum, n, seen = sum+s.Rating, n+1, append(seen, s.Evidence)
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
	for _, text := range seen {
		err := tx.Evidence.Create().SetSubjectID(row.SubjectID).SetAuthorID(row.AuthorID).SetCreatedAt(now).SetRatingID(key).SetCompetencyID(competency.StoredID()).
			SetKind(evidence.KindOBSERVATION).SetNotedOn(w.Today()).SetText(text).Exec(system)
		if err != nil {
			return fmt.Errorf("note what was seen of %s: %w", competency.Key(), err)
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
