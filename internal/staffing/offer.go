package staffing

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/offer"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// MakeOfferInput is what a candidate is offered.
type MakeOfferInput struct {
	Application string
	StartsOn    string
	ExpiresOn   string
	Terms       *string
	Reason      *string
}

// MakeOffer makes an offer, in place of the one before, and returns the id of the application.
func MakeOffer(ctx context.Context, w *world.World, in MakeOfferInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("application", in.Application, "application", id.Application)
	starts, expires := f.Day("startsOn", in.StartsOn), f.Day("expiresOn", in.ExpiresOn)
	terms := f.Prose("terms", "The terms", in.Terms, maxPlan)
	reason := f.Reason(in.Reason)
	if f.Err() == nil && expires < f.Today() {
		f.Fail("expiresOn", "The day is over.")
	}
	if f.Err() == nil && starts < f.Today() {
		f.Fail("startsOn", "The first day has not come yet.")
	}
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "offer.make", reason, func(ctx context.Context, tx *history.Tx) error {
		a, o, err := applicationOf(ctx, tx, w, "application", in.Application)
		if err != nil {
			return err
		}
		if err := active(a, o); err != nil {
			return err
		}
		if err := seatStays(ctx, tx, o.PositionID); err != nil {
			return err
		}
		if a.Verdict == nil || *a.Verdict != application.VerdictHIRE {
			return input.Invalid("application", "Decide first that you want to hire them.")
		}
		before, err := offersOf(ctx, tx, a)
		if err != nil {
			return err
		}
		for _, b := range before {
			// One that was accepted gives way too: the first day may have to move.
			if b.State == offer.StateSENT || b.State == offer.StateACCEPTED {
				if err := tx.Offer.UpdateOne(b).SetState(offer.StateREPLACED).Exec(access.System(ctx)); err != nil {
					return fmt.Errorf("replace an offer: %w", err)
				}
			}
		}
		tx.Summarize("Made offer %d", len(before)+1)
		err = tx.Offer.Create().SetAuthorID(me(ctx)).SetCreatedAt(w.Now().UTC()).SetOpeningID(o.ID).SetApplicationID(a.ID).SetNumber(len(before) + 1).
			SetStartsOn(starts).SetExpiresOn(expires).SetTerms(said(terms)).Exec(access.System(ctx))
		if err != nil {
			return fmt.Errorf("make an offer: %w", err)
		}
		return nil
	})
	return key, c, err
}

func offersOf(ctx context.Context, tx *history.Tx, a *ent.Application) ([]*ent.Offer, error) {
	list, err := tx.Offer.Query().Where(offer.ApplicationID(a.ID)).Order(ent.Asc(offer.FieldNumber)).All(access.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("read the offers: %w", err)
	}
	return list, nil
}

// AnswerOfferInput is what the candidate said to an offer.
type AnswerOfferInput struct {
	Offer    string
	Accepted bool
	Reason   *string
}

// AnswerOffer notes what the candidate said to an offer and returns the id of the application.
func AnswerOffer(ctx context.Context, w *world.World, in AnswerOfferInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("offer", in.Offer, "offer", id.Offer)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	of := ""
	c, err := write(ctx, w, "offer.answer", reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := tx.Offer.Get(ctx, key)
		if err != nil {
			return input.Missing(err, "offer", "offer")
		}
		of = row.ApplicationID
		a, o, err := readApplication(ctx, tx, of)
		if err != nil {
			return err
		}
		if err := active(a, o); err != nil {
			return err
		}
		if row.State != offer.StateSENT {
			return fault.New(fault.Conflict, "This offer was answered or replaced meanwhile. Nothing of yours was written.").OnField("input.offer").With("state", row.State)
		}
		if !in.Accepted {
			tx.Summarize("Noted that an offer was declined")
			return answer(ctx, tx, row, offer.StateDECLINED)
		}
		if err := seatStays(ctx, tx, o.PositionID); err != nil {
			return err
		}
		if row.ExpiresOn < w.Today() {
			return fault.New(fault.Conflict, "The offer expired on %s. Make a new one.", row.ExpiresOn).OnField("input.offer")
		}
		tx.Summarize("Noted that an offer was accepted")
		return answer(ctx, tx, row, offer.StateACCEPTED)
	})
	return of, c, err
}

func answer(ctx context.Context, tx *history.Tx, row *ent.Offer, state offer.State) error {
	if err := tx.Offer.UpdateOne(row).SetState(state).Exec(access.System(ctx)); err != nil {
		return fmt.Errorf("answer an offer: %w", err)
	}
	return nil
}
