package staffing

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/candidate"
	"cadre/ent/erasure"
	"cadre/ent/interview"
	"cadre/ent/offer"
	"cadre/ent/opening"
	"cadre/ent/scorecard"
	"cadre/ent/stagemove"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// EraseCandidateInput says whose data is erased, by one of their applications.
type EraseCandidateInput struct {
	Application string
}

// ProofOf is the hash that proves the erasure of a candidate to who holds their id, and tells nobody else who it was.
func ProofOf(candidateID string) string {
	sum := sha256.Sum256([]byte(candidateID))
	return hex.EncodeToString(sum[:])
}

// EraseCandidate erases everything that is kept on a candidate, on their request, and returns the id of what proves it.
func EraseCandidate(ctx context.Context, w *world.World, in EraseCandidateInput) (string, *world.Commit, error) {
	f := input.Read(w)
	f.ID("application", in.Application, "application", id.Application)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	key := ""
	c, err := write(ctx, w, "candidate.erase", nil, func(ctx context.Context, tx *history.Tx) error {
		a, _, err := applicationOf(ctx, tx, w, "application", in.Application)
		if err != nil {
			return err
		}
		tx.Summarize("Erased the data of a candidate")
		key, err = erase(ctx, tx, w, a.CandidateID, me(ctx), erasure.CauseREQUEST)
		return err
	})
	if err != nil {
		return "", nil, err
	}
	return key, c, cleaned(ctx, w)
}

// cleaned cleans the file of what was erased, also where whoever asked has gone.
func cleaned(ctx context.Context, w *world.World) error {
	if err := w.FinishForgetting(context.WithoutCancel(ctx)); err != nil {
		return fault.New(fault.Internal, "The data was erased, but the file may still hold what is left of it. Cadre cleans it when it starts the next time.").Because(err)
	}
	return nil
}

// erase forgets a candidate and all that hangs on them, and keeps the proof of it.
func erase(ctx context.Context, tx *history.Tx, w *world.World, candidateID, by string, cause erasure.Cause) (string, error) {
	rows, err := keptOn(access.System(ctx), tx.Client, candidateID)
	if err != nil {
		return "", err
	}
	if err := tx.Forget(ctx, rows); err != nil {
		return "", err
	}
	if err := world.BeginForgetting(ctx, tx.Client); err != nil {
		return "", fmt.Errorf("note that the file is to be cleaned: %w", err)
	}
	key := id.New(id.Erasure)
	err = tx.Erasure.Create().SetID(key).SetAuthorID(by).SetCreatedAt(w.Now().UTC()).SetProof(ProofOf(candidateID)).SetCause(cause).Exec(access.System(ctx))
	if err != nil {
		return "", fmt.Errorf("keep the proof of an erasure: %w", err)
	}
	return key, nil
}

// keptOn lists every row that is kept on a candidate, by entity, as far as the context may read.
func keptOn(ctx context.Context, c *ent.Client, candidateID string) (map[string][]string, error) {
	apps, err := c.Application.Query().Where(application.CandidateID(candidateID)).IDs(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the applications of a candidate: %w", err)
	}
	rows := map[string][]string{ent.TypeApplication: apps}
	for entity, ids := range map[string]func() ([]string, error){
		ent.TypeCandidate: func() ([]string, error) { return c.Candidate.Query().Where(candidate.ID(candidateID)).IDs(ctx) },
		ent.TypeStageMove: func() ([]string, error) {
			return c.StageMove.Query().Where(stagemove.ApplicationIDIn(apps...)).Order(ent.Asc(stagemove.FieldID)).IDs(ctx)
		},
		ent.TypeInterview: func() ([]string, error) {
			return c.Interview.Query().Where(interview.ApplicationIDIn(apps...)).Order(ent.Asc(interview.FieldID)).IDs(ctx)
		},
		ent.TypeScorecard: func() ([]string, error) {
			return c.Scorecard.Query().Where(scorecard.ApplicationIDIn(apps...)).Order(ent.Asc(scorecard.FieldID)).IDs(ctx)
		},
		ent.TypeOffer: func() ([]string, error) {
			return c.Offer.Query().Where(offer.ApplicationIDIn(apps...)).Order(ent.Asc(offer.FieldID)).IDs(ctx)
		},
	} {
		if rows[entity], err = ids(); err != nil {
			return nil, fmt.Errorf("read what is kept on a candidate: %w", err)
		}
	}
	return rows, nil
}

// Purge erases the data of candidates whose consent has ended, cleans the file of it, and returns how many there
// were. Cadre itself does it, when it starts and every day.
func Purge(ctx context.Context, w *world.World) (int, error) {
	ctx = access.System(ctx)
	all := 0
	for {
		n, err := purgeSome(ctx, w)
		if all += n; err != nil {
			return all, fmt.Errorf("erase candidates whose consent ended: %w", err)
		}
		if n == 0 {
			return all, w.FinishForgetting(ctx)
		}
	}
}

// purgedAtOnce is how many candidates one write erases at most, so that others need not wait for all of a long search.
const purgedAtOnce = 100

// purgeSome erases some of those whose consent has ended, and returns how many. Within the write it looks again who
// they are: somebody may have agreed to be kept, or was erased, since.
func purgeSome(ctx context.Context, w *world.World) (n int, err error) {
	if ended, err := withoutConsent(ctx, w.Client(), w.Today()); err != nil || len(ended) == 0 {
		return 0, err
	}
	intent := world.Intent{Action: "candidate.purge", Confidential: true, Unsigned: true}
	_, err = w.Write(ctx, intent, func(ctx context.Context, tx *history.Tx) error {
		ended, err := withoutConsent(ctx, tx.Client, w.Today())
		if err != nil {
			return err
		}
		n = min(len(ended), purgedAtOnce)
		tx.Summarize("Erased the data of %d whose consent ended", n)
		for _, key := range ended[:n] {
			if _, err := erase(ctx, tx, w, key, "", erasure.CauseCONSENT_ENDED); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return 0, err
	}
	return n, nil
}

// withoutConsent lists candidates who may no longer be kept. Who never said until when is kept while an opening
// that they applied for is open.
func withoutConsent(ctx context.Context, c *ent.Client, today string) ([]string, error) {
	rows, err := c.Candidate.Query().Where(candidate.ConsentUntilLT(today)).Order(ent.Asc(candidate.FieldID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read whose consent ended: %w", err)
	}
	open, err := c.Opening.Query().Where(opening.StateEQ(opening.StateOPEN)).IDs(ctx)
	if err != nil {
		return nil, fmt.Errorf("read openings: %w", err)
	}
	waiting, err := c.Application.Query().Where(application.OpeningIDIn(open...)).Select(application.FieldCandidateID).Strings(ctx)
	if err != nil {
		return nil, fmt.Errorf("read who waits: %w", err)
	}
	waits := map[string]bool{}
	for _, key := range waiting {
		waits[key] = true
	}
	var ended []string
	for _, c := range rows {
		if c.ConsentStated || !waits[c.ID] {
			ended = append(ended, c.ID)
		}
	}
	return ended, nil
}

// beginClock lets the time for which candidates are kept who said nothing else begin with the end of a search.
func beginClock(ctx context.Context, tx *history.Tx, w *world.World, o *ent.Opening) error {
	system := access.System(ctx)
	who, err := tx.Application.Query().Where(application.OpeningID(o.ID)).Select(application.FieldCandidateID).Strings(system)
	if err != nil {
		return fmt.Errorf("read who applied: %w", err)
	}
	until := w.Now().AddDate(0, keptMonths, 0).Format(time.DateOnly)
	if err := tx.Candidate.Update().Where(candidate.IDIn(who...), candidate.ConsentStated(false)).SetConsentUntil(until).Exec(system); err != nil {
		return fmt.Errorf("say until when candidates are kept: %w", err)
	}
	return nil
}
