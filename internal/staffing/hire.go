package staffing

import (
	"context"
	"fmt"
	"strings"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/candidate"
	"cadre/ent/offer"
	"cadre/ent/onboarding"
	"cadre/ent/opening"
	"cadre/ent/stagemove"
	"cadre/internal/access"
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

// Hire makes a candidate who accepted an offer the holder of the seat, in one write: a person, or the one whom the candidate
// is already, the seat from the first day on, the opening filled, the other applications ended, the plan of their first ninety
// days, and a first assessment of what the interviews saw, which who leads the seat alone reads until they share it.
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
		taken, err := takeSeat(ctx, tx, o, who, accepted.StartsOn)
		if err != nil {
			return err
		}
		if err := finish(ctx, tx, w, a, o, taken.Title); err != nil {
			return err
		}
		if err := known(ctx, tx, who, taken.Person); err != nil {
			return err
		}
		seat, ok := w.Graph().Position(o.PositionID)
		if !ok {
			return fault.New(fault.Conflict, "The seat is gone.").OnField("input.application")
		}
		manager := seesTo(ctx, seat, taken.Person)
		if err := endOnboardings(ctx, tx, w, taken.Person); err != nil {
			return err
		}
		if err := onboard(ctx, tx, w, beginning{key: id.New(id.Onboarding), person: taken.Person, seat: seat, manager: manager, starts: accepted.StartsOn}); err != nil {
			return err
		}
		return draft(ctx, tx, w, a, seat, subject{person: taken.Person, author: manager})
	})
	return key, c, err
}

// takeSeat has the candidate hold the seat. Who works here moves, and is never made a second time.
func takeSeat(ctx context.Context, tx *history.Tx, o *ent.Opening, who *ent.Candidate, from string) (org.Taken, error) {
	in := org.Taking{Seat: o.PositionID, Name: who.Name, From: from}
	switch {
	case who.PersonID != nil:
		in.Person = *who.PersonID
	case who.Source == candidate.SourceINTERNAL:
		return org.Taken{}, input.Invalid("application", "Say first who %s is in the organisation.", who.Name)
	}
	taken, err := org.TakeSeat(access.System(ctx), tx, in)
	if err != nil {
		return taken, err
	}
	if len(taken.Left) > 0 {
		tx.Summarize("Hired %s as %s from %s; they leave %s", taken.Name, taken.Title, from, strings.Join(taken.Left, " and "))
	} else {
		tx.Summarize("Hired %s as %s from %s", taken.Name, taken.Title, from)
	}
	return taken, nil
}

// known keeps who a candidate is in the organisation, with them and with all their applications, so that they never read how
// they were chosen.
func known(ctx context.Context, tx *history.Tx, who *ent.Candidate, person string) error {
	system := access.System(ctx)
	if err := tx.Candidate.UpdateOne(who).SetPersonID(person).Exec(system); err != nil {
		return fmt.Errorf("keep who a candidate is: %w", err)
	}
	if err := tx.Application.Update().Where(application.CandidateID(who.ID)).SetPersonID(person).Exec(system); err != nil {
		return fmt.Errorf("keep whom applications are about: %w", err)
	}
	return nil
}

// endOnboardings ends how somebody began in a seat that they leave again.
func endOnboardings(ctx context.Context, tx *history.Tx, w *world.World, person string) error {
	err := tx.Onboarding.Update().Where(onboarding.SubjectID(person), onboarding.StateEQ(onboarding.StateUNDER_WAY)).
		SetState(onboarding.StateENDED).SetEndedOn(w.Today()).AddVersion(1).Exec(access.System(ctx))
	if err != nil {
		return fmt.Errorf("end an onboarding: %w", err)
	}
	return nil
}

// seesTo returns who sees to the onboarding of whom they hire: who holds the seat above, else who hired in their place.
func seesTo(ctx context.Context, seat orggraph.Position, newcomer string) string {
	if above, ok := seat.Manager(); ok {
		if p, held := above.Person(); held && p.Key() != newcomer {
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
