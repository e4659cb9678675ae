package staffing

import (
	"context"
	"fmt"
	"net/mail"
	"time"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/candidate"
	"cadre/ent/stagemove"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// keptMonths is how long the data of a candidate is kept after a search where they said nothing else.
const keptMonths = 6

// AddCandidateInput is a candidate, and the opening that they apply for.
type AddCandidateInput struct {
	Opening      string
	Name         string
	Email        *string
	Source       candidate.Source
	Person       *string // who they are in the organisation; nil: somebody from outside
	ConsentUntil *string // nil: half a year after the search ends
	Reason       *string
}

// AddCandidate puts a candidate into the first stage of an opening and returns the id of the application.
func AddCandidate(ctx context.Context, w *world.World, in AddCandidateInput) (string, *world.Commit, error) {
	f := input.Read(w)
	name := f.Line("name", "The name", in.Name, maxName)
	email := readAddress(&f, in.Email)
	until := readConsent(&f, w, in.ConsentUntil)
	reason := f.Reason(in.Reason)
	f.ID("opening", in.Opening, "opening", id.Opening)
	of, named := readWho(ctx, w, &f, in.Source, in.Person)
	if of != nil {
		name = named
	}
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	person, key := id.New(id.Candidate), id.New(id.Application)
	c, err := write(ctx, w, "candidate.add", reason, func(ctx context.Context, tx *history.Tx) error {
		o, err := openingOf(ctx, tx, w, "opening", in.Opening)
		if err != nil {
			return err
		}
		if o.HiringManagerID != me(ctx) {
			return fault.New(fault.Forbidden, "Only the hiring manager adds candidates.").OnField("input.opening")
		}
		if err := stillOpen(o); err != nil {
			return err
		}
		if err := notThere(ctx, tx, o, of); err != nil {
			return err
		}
		tx.Summarize("Added a candidate to %s", o.Stages[0].Name)
		system, now := access.System(ctx), w.Now().UTC()
		err = tx.Candidate.Create().SetID(person).SetAuthorID(me(ctx)).SetCreatedAt(now).SetName(name).SetNillableEmail(email).SetSource(in.Source).SetConsentUntil(until).SetConsentStated(in.ConsentUntil != nil).SetNillablePersonID(of).Exec(system)
		if err != nil {
			return fmt.Errorf("add a candidate: %w", err)
		}
		a, err := tx.Application.Create().SetID(key).SetAuthorID(me(ctx)).SetCreatedAt(now).SetOpeningID(o.ID).SetCandidateID(person).SetNillablePersonID(of).SetStage(o.Stages[0].Key).SetStageSince(now).Save(system)
		if err != nil {
			return fmt.Errorf("add an application: %w", err)
		}
		return note(ctx, tx, w, a, "", a.Stage, stagemove.ReasonCodePASSED, "")
	})
	return key, c, err
}

// readWho reads who a candidate is in the organisation, and what they are called there. Somebody comes from within where
// they work here, and nowhere else.
func readWho(ctx context.Context, w *world.World, f *input.Form, source candidate.Source, person *string) (key *string, name string) {
	if person == nil {
		if source == candidate.SourceINTERNAL {
			f.Fail("person", "Say who they are: somebody who works here moves to the seat, and is not added a second time.")
		}
		return nil, ""
	}
	who := personNow(w, f, "person", *person)
	switch {
	case f.Err() != nil:
		return nil, ""
	case source != candidate.SourceINTERNAL:
		f.Fail("source", "%s works here: they come from within.", who.Name())
	case who.Key() == me(ctx):
		f.Fail("person", "You hire: whoever leads the seat has somebody else hire where you are a candidate yourself.")
	}
	of := who.Key()
	return &of, who.Name()
}

// notThere refuses somebody of the organisation who is on the way through an opening already.
func notThere(ctx context.Context, tx *history.Tx, o *ent.Opening, person *string) error {
	if person == nil {
		return nil
	}
	there, err := isCandidate(ctx, tx, o.ID, *person)
	if err == nil && there {
		err = fault.New(fault.Conflict, "They are a candidate for this seat already.").OnField("input.person")
	}
	return err
}

// isCandidate reports whether an application of an opening is about somebody of the organisation, also one that has ended.
func isCandidate(ctx context.Context, tx *history.Tx, opening, person string) (bool, error) {
	there, err := tx.Application.Query().Where(application.OpeningID(opening), application.PersonID(person)).Exist(access.System(ctx))
	if err != nil {
		return false, fmt.Errorf("look for their application: %w", err)
	}
	return there, nil
}

// readAddress reads an e-mail address.
func readAddress(f *input.Form, value *string) *string {
	email := f.Prose("email", "The address", value, 320)
	if email == nil {
		return nil
	}
	if a, err := mail.ParseAddress(*email); err != nil || a.Address != *email {
		f.Fail("email", "This is not an e-mail address.")
	}
	return email
}

// readConsent reads until when the data of a candidate may be kept.
func readConsent(f *input.Form, w *world.World, value *string) string {
	if value == nil {
		return w.Now().AddDate(0, keptMonths, 0).Format(time.DateOnly)
	}
	if f.Day("consentUntil", *value) < f.Today() {
		f.Fail("consentUntil", "That day is over: their data may not be kept.")
	}
	return *value
}
