package staffing

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/stagemove"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// note writes down a step of an application.
func note(ctx context.Context, tx *history.Tx, w *world.World, a *ent.Application, from, to string, code stagemove.ReasonCode, why string) error {
	err := tx.StageMove.Create().SetAuthorID(me(ctx)).SetCreatedAt(w.Now().UTC()).SetOpeningID(a.OpeningID).SetApplicationID(a.ID).
		SetFromStage(from).SetToStage(to).SetReasonCode(code).SetWhy(why).Exec(access.System(ctx))
	if err != nil {
		return fmt.Errorf("write a move down: %w", err)
	}
	return nil
}

// MoveApplicationInput says where an application goes.
type MoveApplicationInput struct {
	Application string
	From        string // where the client saw it
	To          string
	Why         *string // needed on the way back
	Reason      *string
}

// MoveApplication moves an application to another stage. Back it goes only with a reason.
func MoveApplication(ctx context.Context, w *world.World, in MoveApplicationInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("application", in.Application, "application", id.Application)
	why := f.Prose("why", "Why", in.Why, maxWhy)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "application.move", reason, func(ctx context.Context, tx *history.Tx) error {
		a, o, err := applicationOf(ctx, tx, w, "application", in.Application)
		if err != nil {
			return err
		}
		if err := active(a, o); err != nil {
			return err
		}
		from, to := placeOf(o.Stages, a.Stage), placeOf(o.Stages, in.To)
		code := stagemove.ReasonCodePASSED
		switch {
		case a.Stage != in.From:
			return fault.New(fault.Conflict, "Somebody moved the candidate to %s meanwhile. Nothing of yours was written.", StageNamed(o, a.Stage)).OnField("input.from").With("stage", a.Stage)
		case to < 0:
			return input.Invalid("to", "The opening has no such stage.")
		case to == from:
			return nil
		case to < from && why == nil:
			return input.Invalid("why", "Say why the candidate goes back.")
		case to < from:
			code = stagemove.ReasonCodeBACK
		case to > from+1:
			code = stagemove.ReasonCodeSKIPPED
		}
		tx.Summarize("Moved a candidate to %s", o.Stages[to].Name)
		if err := tx.Application.UpdateOne(a).SetStage(in.To).SetStageSince(w.Now().UTC()).Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("move an application: %w", err)
		}
		return note(ctx, tx, w, a, a.Stage, in.To, code, said(why))
	})
	return key, c, err
}

func said(why *string) string {
	if why == nil {
		return ""
	}
	return *why
}

// EndApplicationInput says how an application leaves the pipeline.
type EndApplicationInput struct {
	Application  string
	State        application.State
	ReasonCode   stagemove.ReasonCode
	Why          *string
	ConsentUntil *string // for the talent pool: until when they agreed to be kept
	Reason       *string
}

// exits are the states in which an application leaves the pipeline, but for the hire.
var exits = []application.State{application.StateREJECTED, application.StateWITHDRAWN, application.StateTALENT_POOL}

// EndApplication takes an application out of the pipeline.
func EndApplication(ctx context.Context, w *world.World, in EndApplicationInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("application", in.Application, "application", id.Application)
	why := f.Prose("why", "Why", in.Why, maxWhy)
	reason := f.Reason(in.Reason)
	pool := in.State == application.StateTALENT_POOL
	switch {
	case !slices.Contains(exits, in.State):
		f.Fail("state", "An application ends as rejected, withdrawn or in the talent pool.")
	case pool && in.ConsentUntil == nil:
		f.Fail("consentUntil", "Say until when they agreed to be kept.")
	case in.ConsentUntil != nil:
		readConsent(&f, w, in.ConsentUntil)
	}
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "application.end", reason, func(ctx context.Context, tx *history.Tx) error {
		a, o, err := applicationOf(ctx, tx, w, "application", in.Application)
		if err != nil {
			return err
		}
		if err := active(a, o); err != nil {
			return err
		}
		tx.Summarize("Took a candidate out of %s", StageNamed(o, a.Stage))
		if in.ConsentUntil != nil {
			if err := tx.Candidate.UpdateOneID(a.CandidateID).SetConsentUntil(*in.ConsentUntil).SetConsentStated(true).Exec(access.System(ctx)); err != nil {
				return fmt.Errorf("keep the consent: %w", err)
			}
		}
		return leave(ctx, tx, w, a, in.State, in.ReasonCode, said(why))
	})
	return key, c, err
}

// leave ends an application and writes down why.
func leave(ctx context.Context, tx *history.Tx, w *world.World, a *ent.Application, state application.State, code stagemove.ReasonCode, why string) error {
	if err := tx.Application.UpdateOne(a).SetState(state).Exec(access.System(ctx)); err != nil {
		return fmt.Errorf("end an application: %w", err)
	}
	return note(ctx, tx, w, a, a.Stage, string(state), code, why)
}
