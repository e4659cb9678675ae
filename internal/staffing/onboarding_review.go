package staffing

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/onboarding"
	"cadre/ent/onboardingreview"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// mostExtended is for how many days an onboarding is extended at most.
const mostExtended = 60

// ReviewOnboardingInput is what became of an onboarding.
type ReviewOnboardingInput struct {
	Onboarding string
	Outcome    onboardingreview.Outcome
	Why        string
	Until      *string // of one that is extended
	Reason     *string
}

// ReviewOnboarding writes the review of an onboarding, which the person reads at once and nobody changes. It ends with
// it, or is extended once. It returns the id of the onboarding.
func ReviewOnboarding(ctx context.Context, w *world.World, in ReviewOnboardingInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("onboarding", in.Onboarding, "onboarding", id.Onboarding)
	why := f.Said("why", "Why", in.Why, maxPlan)
	extended := in.Outcome == onboardingreview.OutcomeEXTENDED
	until := readUntil(&f, extended, in.Until)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "onboarding.review", reason, func(ctx context.Context, tx *history.Tx) error {
		o, err := onboardingOf(ctx, tx, w, "onboarding", key)
		if err != nil {
			return err
		}
		if !Reviews(ctx, w, o) {
			return fault.New(fault.Forbidden, "Who leads them directly holds the review.").OnField("input.onboarding")
		}
		if o.StartsOn > w.Today() {
			return input.Invalid("onboarding", "They begin on %s: there is nothing to review yet.", o.StartsOn)
		}
		if extended && until <= o.ReviewBy {
			return input.Invalid("until", "It goes on until %s anyway: extend it beyond that day.", o.ReviewBy)
		}
		system := access.System(ctx)
		before, err := tx.OnboardingReview.Query().Where(onboardingreview.OnboardingID(o.ID)).Exist(system)
		if err != nil {
			return fmt.Errorf("look for a review: %w", err)
		}
		if before && extended {
			return input.Invalid("outcome", "It was extended before. Say now whether they are on track.")
		}
		tx.Summarize("Reviewed an onboarding")
		create := tx.OnboardingReview.Create().SetAuthorID(me(ctx)).SetCreatedAt(w.Now().UTC()).SetSubjectID(o.SubjectID).SetOnboardingID(o.ID).SetOutcome(in.Outcome).SetWhy(why)
		u := tx.Onboarding.UpdateOne(o).AddVersion(1)
		if extended {
			create.SetUntil(until)
			u.SetReviewBy(until)
		} else {
			u.SetState(onboarding.StateENDED).SetEndedOn(w.Today())
		}
		if err := create.Exec(system); err != nil {
			return fmt.Errorf("write a review: %w", err)
		}
		if err := u.Exec(system); err != nil {
			return fmt.Errorf("end an onboarding: %w", err)
		}
		return nil
	})
	return key, c, err
}

// readUntil reads until when an onboarding is extended.
func readUntil(f *input.Form, extended bool, given *string) string {
	switch {
	case !extended && given != nil:
		f.Fail("until", "Only what is extended has a further day.")
	case extended && given == nil:
		f.Fail("until", "Say until when it is extended.")
	case extended:
		day := f.Day("until", *given)
		if f.Err() == nil && (day <= f.Today() || day > after(f.Today(), mostExtended)) {
			f.Fail("until", "It is extended by 1 to %d days.", mostExtended)
		}
		return day
	}
	return ""
}

// Reviews reports whether the viewer holds the review: who leads the person directly, and who sees to the onboarding
// where nobody leads them yet.
func Reviews(ctx context.Context, w *world.World, o *ent.Onboarding) bool {
	if !ownHand(ctx) || o.State != onboarding.StateUNDER_WAY || o.SubjectID == me(ctx) {
		return false
	}
	if access.StandsTo(ctx, access.RelationManager, o.SubjectID) {
		return true
	}
	p, ok := w.Graph().Person(o.SubjectID)
	if !ok {
		return false
	}
	_, led := p.Leader()
	return !led && o.ManagerID == me(ctx)
}
