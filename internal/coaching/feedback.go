package coaching

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/feedback"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// maxQuestion is how many characters a question has at most.
const maxQuestion = 2000

// RequestFeedbackInput says whom to ask, about whom.
type RequestFeedbackInput struct {
	From       string
	About      *string
	Question   *string
	Competency *string
	Reason     *string
}

// RequestFeedback asks somebody for feedback and returns its id. Whom it is about sees that it was
// asked for: nobody gathers opinions behind their back.
func RequestFeedback(ctx context.Context, w *world.World, in RequestFeedbackInput) (string, *world.Commit, error) {
	f := form{w: w}
	question := f.words("question", orNone(in.Question), maxQuestion)
	competency := f.optionalCompetency("competency", in.Competency)
	if f.err != nil {
		return "", nil, f.err
	}
	about := me(ctx)
	if in.About != nil && *in.About != about {
		p, err := coachedByMe(ctx, w, "input.about", *in.About)
		if err != nil {
			return "", nil, err
		}
		about = p.Key()
	}
	from, err := person(w, "input.from", in.From)
	if err != nil {
		return "", nil, err
	}
	switch _, seated := from.Position(); {
	case from.Key() == about:
		return "", nil, fault.New(fault.InvalidInput, "Ask somebody else than the one whom it is about.").OnField("input.from")
	case from.Key() == me(ctx):
		return "", nil, fault.New(fault.InvalidInput, "You need not ask yourself: give it.").OnField("input.from")
	case !seated:
		return "", nil, fault.New(fault.InvalidInput, "%s holds no seat any more.", from.Name()).OnField("input.from")
	}
	key := id.New(id.Feedback)
	c, err := write(ctx, w, "feedback.request", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Asked %s for feedback about %s", from.Name(), called(w, about))
		err := tx.Feedback.Create().SetID(key).SetSubjectID(about).SetAuthorID(from.Key()).SetRequestedByID(me(ctx)).SetCreatedAt(w.Now()).SetReleasedAt(w.Now()).
			SetState(feedback.StateASKED).SetQuestion(question).SetNillableCompetencyID(competency).Exec(access.About(ctx, about))
		if err != nil {
			return fmt.Errorf("ask for feedback: %w", err)
		}
		return nil
	})
	return key, c, err
}

// GiveFeedbackInput is feedback that answers a request, or is given about a person.
type GiveFeedbackInput struct {
	Request    *string
	Person     *string
	Text       string
	Competency *string
	SharedUp   bool
	Reason     *string
}

// GiveFeedback gives feedback and returns its id.
func GiveFeedback(ctx context.Context, w *world.World, in GiveFeedbackInput) (string, *world.Commit, error) {
	f := form{w: w}
	in.Text = f.said("text", in.Text, maxText)
	competency := f.optionalCompetency("competency", in.Competency)
	if (in.Request == nil) == (in.Person == nil) {
		f.fail("person", "Say what it answers or whom it is about: give one of request and person.")
	}
	if f.err != nil {
		return "", nil, f.err
	}
	if in.Request != nil {
		return answerRequest(ctx, w, "feedback.give", *in.Request, in.Reason, func(u *ent.FeedbackUpdateOne, about string) string {
			u.SetState(feedback.StateGIVEN).SetText(in.Text).SetGivenAt(w.Now()).SetSharedUp(in.SharedUp)
			if competency != nil {
				u.SetCompetencyID(*competency)
			}
			return "Gave feedback about " + about
		})
	}
	p, err := person(w, "input.person", *in.Person)
	if err != nil {
		return "", nil, err
	}
	if p.Key() == me(ctx) {
		return "", nil, fault.New(fault.InvalidInput, "Feedback is for others. Note evidence about yourself instead.").OnField("input.person")
	}
	key := id.New(id.Feedback)
	c, err := write(ctx, w, "feedback.give", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Gave feedback about %s", p.Name())
		err := tx.Feedback.Create().SetID(key).SetSubjectID(p.Key()).SetAuthorID(me(ctx)).SetCreatedAt(w.Now()).SetReleasedAt(w.Now()).SetGivenAt(w.Now()).
			SetState(feedback.StateGIVEN).SetText(in.Text).SetNillableCompetencyID(competency).SetSharedUp(in.SharedUp).Exec(access.About(ctx, p.Key()))
		if err != nil {
			return fmt.Errorf("give feedback: %w", err)
		}
		return nil
	})
	return key, c, err
}

// DeclineFeedbackInput says which request to decline.
type DeclineFeedbackInput struct {
	Request string
	Why     *string
	Reason  *string
}

// DeclineFeedback declines a request and returns its id.
func DeclineFeedback(ctx context.Context, w *world.World, in DeclineFeedbackInput) (string, *world.Commit, error) {
	f := form{w: w}
	why := f.words("why", orNone(in.Why), maxQuestion)
	if f.err != nil {
		return "", nil, f.err
	}
	return answerRequest(ctx, w, "feedback.decline", in.Request, in.Reason, func(u *ent.FeedbackUpdateOne, about string) string {
		u.SetState(feedback.StateDECLINED).SetText(why)
		return "Declined to give feedback about " + about
	})
}

// answerRequest changes a request that the viewer was asked and has not answered.
func answerRequest(ctx context.Context, w *world.World, action, request string, reason *string, answer func(u *ent.FeedbackUpdateOne, about string) (summary string)) (string, *world.Commit, error) {
	key, _ := w.Key(request)
	c, err := write(ctx, w, action, reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := tx.Feedback.Query().Where(feedback.ID(key), feedback.AuthorID(me(ctx))).Only(access.About(ctx))
		switch {
		case ent.IsNotFound(err):
			return fault.New(fault.NotFound, "You were asked for no such feedback.").OnField("input.request")
		case err != nil:
			return fmt.Errorf("read feedback: %w", err)
		case row.State != feedback.StateASKED:
			return fault.New(fault.Conflict, "You have answered it already.").OnField("input.request")
		}
		u := tx.Feedback.UpdateOne(row)
		tx.Summarize("%s", answer(u, called(w, row.SubjectID)))
		if err := u.Exec(access.About(ctx, row.SubjectID)); err != nil {
			return fmt.Errorf("answer a request: %w", err)
		}
		return nil
	})
	return key, c, err
}
