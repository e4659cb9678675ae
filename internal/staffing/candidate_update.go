package staffing

import (
	"context"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// warnDays is how many days before all that is kept on a candidate is erased who hires is warned.
const warnDays = 14

// UpdateCandidateInput is what to correct about a candidate; only the given fields change.
type UpdateCandidateInput struct {
	Application  string
	Name         *string
	Email        input.Optional[string]
	ConsentUntil *string
	Reason       *string
}

// UpdateCandidate corrects what is kept on a candidate, or notes until when they agreed to be kept, and returns the id of the
// application.
func UpdateCandidate(ctx context.Context, w *world.World, in UpdateCandidateInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("application", in.Application, "application", id.Application)
	name := f.NewLine("name", "The name", in.Name, maxName)
	in.Email.Value = readAddress(&f, in.Email.Value)
	if in.ConsentUntil != nil {
		readConsent(&f, w, in.ConsentUntil)
	}
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "candidate.update", reason, func(ctx context.Context, tx *history.Tx) error {
		a, _, err := applicationOf(ctx, tx, w, "application", in.Application)
		if err != nil {
			return err
		}
		if name != nil && a.PersonID != nil {
			return input.Invalid("name", "They work here: correct the name of the person.")
		}
		tx.Summarize("Changed what is kept on a candidate")
		u := tx.Candidate.UpdateOneID(a.CandidateID).SetNillableName(name)
		input.Patch(in.Email, u.SetEmail, u.ClearEmail)
		if in.ConsentUntil != nil {
			u.SetConsentUntil(*in.ConsentUntil).SetConsentStated(true)
		}
		if err := u.Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("change a candidate: %w", err)
		}
		return nil
	})
	return key, c, err
}

// ConsentEndsSoon reports whether all that is kept on a candidate is erased within two weeks: the day is near until which they
// said that they may be kept, whatever is under way. Who said nothing is kept while a search goes on, and half a year after it.
func ConsentEndsSoon(w *world.World, c *ent.Candidate) bool {
	return c.ConsentStated && c.ConsentUntil <= w.Now().AddDate(0, 0, warnDays).Format(time.DateOnly)
}
