package staffing

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/interview"
	"cadre/ent/schema"
	"cadre/ent/scorecard"
	"cadre/ent/stagemove"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// PlanInterviewInput says who talks to a candidate, when, and what they look at.
type PlanInterviewInput struct {
	Application  string
	Interviewer  string
	Competencies []string // nil: all must-haves
	PlannedOn    *string  // nil: today
	Reason       *string
}

// PlanInterview plans an interview and returns the id of the application.
func PlanInterview(ctx context.Context, w *world.World, in PlanInterviewInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("application", in.Application, "application", id.Application)
	who := personNow(w, &f, "interviewer", in.Interviewer)
	on := f.Today()
	if in.PlannedOn != nil {
		on = f.Day("plannedOn", *in.PlannedOn)
	}
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "interview.plan", reason, func(ctx context.Context, tx *history.Tx) error {
		a, o, err := applicationOf(ctx, tx, w, "application", in.Application)
		if err != nil {
			return err
		}
		if err := undecided(a, o); err != nil {
			return err
		}
		if err := mayTalk(ctx, tx, a, who.Key()); err != nil {
			return err
		}
		kit := o.MustHaves
		if seat, ok := w.Graph().Position(o.PositionID); len(kit) == 0 && ok {
			kit = ProposedMustHaves(seat) // the seat may have got a role meanwhile
		}
		if in.Competencies != nil {
			if kit, err = competencies(w, "competencies", in.Competencies); err != nil {
				return err
			}
		}
		if len(kit) == 0 {
			return input.Invalid("competencies", "Say what the interview looks at.")
		}
		there, err := tx.Interview.Query().Where(interview.ApplicationID(a.ID), interview.InterviewerID(who.Key())).Exist(access.System(ctx))
		if err != nil {
			return fmt.Errorf("look for the interview: %w", err)
		}
		if there {
			return fault.New(fault.Conflict, "%s talks to this candidate already.", who.Name()).OnField("input.interviewer")
		}
		tx.Summarize("Planned an interview by %s", who.Name())
		err = tx.Interview.Create().SetAuthorID(me(ctx)).SetCreatedAt(w.Now().UTC()).SetOpeningID(o.ID).SetApplicationID(a.ID).SetInterviewerID(who.Key()).
			SetCompetencies(kit).SetPlannedOn(on).Exec(access.System(ctx))
		if err != nil {
			return fmt.Errorf("plan an interview: %w", err)
		}
		return nil
	})
	return key, c, err
}

// mayTalk refuses an interviewer who knows already what others saw, or is the candidate. Who hires reads the scorecards as they
// come in while they owe none: what they would write after that is no view of their own.
func mayTalk(ctx context.Context, tx *history.Tx, a *ent.Application, interviewer string) error {
	if a.PersonID != nil && *a.PersonID == interviewer {
		return input.Invalid("interviewer", "They are the candidate.")
	}
	if interviewer != me(ctx) {
		return nil
	}
	there, err := tx.Scorecard.Query().Where(scorecard.ApplicationID(a.ID)).Exist(access.System(ctx))
	if err != nil {
		return fmt.Errorf("look for scorecards: %w", err)
	}
	if there {
		return fault.New(fault.Conflict, "Scorecards of others are in, and you may read them. Plan a talk of your own before the first one is in.").OnField("input.interviewer")
	}
	return nil
}

// CancelInterviewInput says which interview does not take place.
type CancelInterviewInput struct {
	Interview string
	Reason    *string
}

// CancelInterview takes an interview back whose scorecard is not in, and with it what the interviewer may read of the
// candidate. It returns the id of the application.
func CancelInterview(ctx context.Context, w *world.World, in CancelInterviewInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("interview", in.Interview, "interview", id.Interview)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	of := ""
	c, err := write(ctx, w, "interview.cancel", reason, func(ctx context.Context, tx *history.Tx) error {
		itv, err := tx.Interview.Get(ctx, key)
		if err != nil {
			return input.Missing(err, "interview", "interview")
		}
		of = itv.ApplicationID
		a, o, err := readApplication(ctx, tx, of)
		if err != nil {
			return err
		}
		if o.HiringManagerID != me(ctx) {
			return fault.New(fault.Forbidden, "Only the hiring manager does this.").OnField("input.interview")
		}
		if err := undecided(a, o); err != nil {
			return err
		}
		if itv.ScoredAt != nil {
			return fault.New(fault.Conflict, "The scorecard is in. It stays.").OnField("input.interview")
		}
		tx.Summarize("Cancelled an interview")
		if err := tx.Interview.DeleteOne(itv).Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("cancel an interview: %w", err)
		}
		return nil
	})
	return of, c, err
}

// undecided refuses what would change what was decided on.
func undecided(a *ent.Application, o *ent.Opening) error {
	if err := active(a, o); err != nil {
		return err
	}
	if a.Verdict != nil {
		return fault.New(fault.Conflict, "The decision was taken meanwhile. Nothing of yours was written.").OnField("input.application").With("verdict", *a.Verdict)
	}
	return nil
}

// SubmitScorecardInput is what an interviewer saw.
type SubmitScorecardInput struct {
	Interview string
	Scores    []ScoreInput
	Overall   scorecard.Overall
	Pros      string
	Cons      string
	Reason    *string
}

// ScoreInput is the rating of one competency, with what shows it.
type ScoreInput struct {
	Competency string
	Rating     int
	Evidence   string
}

// SubmitScorecard hands a scorecard in and returns the id of the application. It stays as it is from then on.
func SubmitScorecard(ctx context.Context, w *world.World, in SubmitScorecardInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("interview", in.Interview, "interview", id.Interview)
	pros, cons := f.Said("pros", "What speaks for them", in.Pros, maxPlan), f.Said("cons", "What speaks against them", in.Cons, maxPlan)
	scores := readScores(&f, w, in.Scores)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	of := ""
	c, err := write(ctx, w, "scorecard.submit", reason, func(ctx context.Context, tx *history.Tx) error {
		itv, err := tx.Interview.Get(ctx, key)
		if err != nil {
			return input.Missing(err, "interview", "interview")
		}
		if itv.InterviewerID != me(ctx) {
			return fault.New(fault.Forbidden, "Only the interviewer says what they saw.").OnField("input.interview")
		}
		of = itv.ApplicationID
		a, o, err := readApplication(ctx, tx, of)
		if err != nil {
			return err
		}
		if err := undecided(a, o); err != nil {
			return err
		}
		if itv.ScoredAt != nil {
			return fault.New(fault.Conflict, "Your scorecard is in already. It stays as it is.").OnField("input.interview")
		}
		if err := complete(itv, scores); err != nil {
			return err
		}
		tx.Summarize("Handed a scorecard in")
		system, now := access.System(ctx), w.Now().UTC()
		err = tx.Scorecard.Create().SetAuthorID(me(ctx)).SetCreatedAt(now).SetOpeningID(o.ID).SetApplicationID(a.ID).SetInterviewID(itv.ID).
			SetScores(scores).SetOverall(in.Overall).SetPros(pros).SetCons(cons).Exec(system)
		if err != nil {
			return fmt.Errorf("hand a scorecard in: %w", err)
		}
		if err := tx.Interview.UpdateOne(itv).SetScoredAt(now).Exec(system); err != nil {
			return fmt.Errorf("note that a scorecard is in: %w", err)
		}
		return nil
	})
	return of, c, err
}

// readApplication reads an application and its opening; Cadre itself looks, for an interviewer sees no opening.
func readApplication(ctx context.Context, tx *history.Tx, key string) (*ent.Application, *ent.Opening, error) {
	system := access.System(ctx)
	a, err := tx.Application.Get(system, key)
	if err != nil {
		return nil, nil, fmt.Errorf("read the application: %w", err)
	}
	o, err := tx.Opening.Get(system, a.OpeningID)
	if err != nil {
		return nil, nil, fmt.Errorf("read the opening: %w", err)
	}
	return a, o, nil
}

func readScores(f *input.Form, w *world.World, given []ScoreInput) []schema.Score {
	list := []schema.Score{}
	for i, s := range given {
		at := fmt.Sprintf("scores[%d]", i)
		key := f.ID(at+".competency", s.Competency, "competency", id.Competency)
		if s.Rating < 1 || s.Rating > 4 {
			f.Fail(at+".rating", "A rating is 1 (poor) to 4 (excellent).")
		}
		list = append(list, schema.Score{Competency: key, Rating: s.Rating, Evidence: f.Said(at+".evidence", "What you saw", s.Evidence, maxPlan)})
	}
	return list
}

// complete refuses a scorecard that leaves out, or adds to, what its interview looks at.
func complete(itv *ent.Interview, scores []schema.Score) error {
	var rated []string
	for _, s := range scores {
		if !slices.Contains(itv.Competencies, s.Competency) || slices.Contains(rated, s.Competency) {
			return input.Invalid("scores", "Rate each competency of the interview once.")
		}
		rated = append(rated, s.Competency)
	}
	if len(rated) != len(itv.Competencies) {
		return input.Invalid("scores", "Rate each competency of the interview: %d of %d are there.", len(rated), len(itv.Competencies))
	}
	return nil
}

// DecideApplicationInput is what the hiring manager decided, and why.
type DecideApplicationInput struct {
	Application string
	Verdict     application.Verdict
	Why         string
	Reason      *string
}

// DecideApplication decides on a candidate once all scorecards are in, which freezes them.
func DecideApplication(ctx context.Context, w *world.World, in DecideApplicationInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("application", in.Application, "application", id.Application)
	why := f.Said("why", "Why", in.Why, maxWhy)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "application.decide", reason, func(ctx context.Context, tx *history.Tx) error {
		a, o, err := applicationOf(ctx, tx, w, "application", in.Application)
		if err != nil {
			return err
		}
		if err := undecided(a, o); err != nil {
			return err
		}
		if err := debriefed(ctx, tx, a); err != nil {
			return err
		}
		tx.Summarize("Decided on a candidate")
		err = tx.Application.UpdateOne(a).SetVerdict(in.Verdict).SetVerdictWhy(why).SetDecidedAt(w.Now().UTC()).Exec(access.System(ctx))
		if err != nil {
			return fmt.Errorf("decide: %w", err)
		}
		if in.Verdict == application.VerdictNO_HIRE {
			return leave(ctx, tx, w, a, application.StateREJECTED, stagemove.ReasonCodeNOT_A_MATCH, why)
		}
		return nil
	})
	return key, c, err
}

// debriefed refuses a decision before everybody who talked to the candidate has said what they saw.
func debriefed(ctx context.Context, tx *history.Tx, a *ent.Application) error {
	all, err := tx.Interview.Query().Where(interview.ApplicationID(a.ID)).All(access.System(ctx))
	if err != nil {
		return fmt.Errorf("read the interviews: %w", err)
	}
	owed := 0
	for _, itv := range all {
		if itv.ScoredAt == nil {
			owed++
		}
	}
	switch {
	case len(all) == 0:
		return input.Invalid("application", "Nobody has talked to the candidate yet: plan an interview.")
	case owed > 0:
		return input.Invalid("application", "%d of %d scorecards are missing. Decide when all are in.", owed, len(all))
	}
	return nil
}
