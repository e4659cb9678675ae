package staffing

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/evaluationcycle"
	"cadre/ent/evaluationnote"
	"cadre/ent/evaluationresult"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// DraftEvaluationInput is what who leads a person says of their work.
type DraftEvaluationInput struct {
	Evaluation      string
	Performance     evaluationresult.Performance
	Growth          *evaluationresult.Growth
	Text            string
	ExpectedVersion *int // of the draft that the client saw; nil: it saw none
	Reason          *string
}

// DraftEvaluation writes the result of an evaluation, or writes it anew until it is released, and returns the id of
// the evaluation.
func DraftEvaluation(ctx context.Context, w *world.World, in DraftEvaluationInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("evaluation", in.Evaluation, "evaluation", id.Evaluation)
	text := f.Said("text", "The text", in.Text, maxWords)
	if in.Performance == evaluationresult.PerformanceTOO_NEW && in.Growth != nil {
		f.Fail("growth", "Who is too new to be rated shows no growth yet.")
	}
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "evaluation.draft", reason, func(ctx context.Context, tx *history.Tx) error {
		e, err := evaluationOf(ctx, tx, key, evaluationcycle.StageDRAFT, evaluationcycle.StageCALIBRATION)
		if err != nil {
			return err
		}
		if !Evaluates(ctx, e) {
			return fault.New(fault.Forbidden, "Who leads them says what it comes to.").OnField("input.evaluation")
		}
		tx.Summarize("Drafted an evaluation")
		old, err := tx.EvaluationResult.Query().Where(evaluationresult.EvaluationID(e.ID)).Only(access.System(ctx))
		switch {
		case ent.IsNotFound(err):
			return writeDraft(ctx, tx, w, e, in, text, nil)
		case err != nil:
			return fmt.Errorf("read the draft: %w", err)
		case in.ExpectedVersion == nil || *in.ExpectedVersion != old.Version:
			return fault.New(fault.Conflict, "Somebody changed the draft meanwhile. Nothing of yours was written.").OnField("input.expectedVersion").With("version", old.Version)
		case old.AuthorID != me(ctx):
			return writeDraft(ctx, tx, w, e, in, text, old)
		}
		u := tx.EvaluationResult.UpdateOne(old).SetPerformance(in.Performance).SetText(text).AddVersion(1)
		if in.Growth == nil {
			u.ClearGrowth()
		} else {
			u.SetGrowth(*in.Growth)
		}
		if err := u.Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("change a draft: %w", err)
		}
		return nil
	})
	return key, c, err
}

// writeDraft writes a draft as the viewer's own. It takes the place of one of whoever led the person before: their name does
// not stand over words of somebody else, which they would read once it is released.
func writeDraft(ctx context.Context, tx *history.Tx, w *world.World, e *ent.Evaluation, in DraftEvaluationInput, text string, old *ent.EvaluationResult) error {
	system := access.System(ctx)
	create := tx.EvaluationResult.Create().SetAuthorID(me(ctx)).SetCreatedAt(w.Now().UTC()).SetSubjectID(e.SubjectID).SetEvaluationID(e.ID).
		SetPerformance(in.Performance).SetNillableGrowth(in.Growth).SetText(text)
	if old != nil {
		create.SetVersion(old.Version + 1)
		if err := tx.EvaluationResult.DeleteOne(old).Exec(system); err != nil {
			return fmt.Errorf("take a draft away: %w", err)
		}
	}
	late, err := tx.EvaluationCycle.Query().Where(evaluationcycle.ID(e.CycleID), evaluationcycle.StageEQ(evaluationcycle.StageCALIBRATION)).Exist(system)
	if err != nil {
		return fmt.Errorf("read the cycle: %w", err)
	}
	if late {
		create.SetReach(evaluationresult.ReachCALIBRATION)
	}
	if err := create.Exec(system); err != nil {
		return fmt.Errorf("draft an evaluation: %w", err)
	}
	return nil
}

// NoteEvaluationTalkInput says when the two talked about an evaluation.
type NoteEvaluationTalkInput struct {
	Evaluation string
	TalkedOn   *string // nil: today
	Reason     *string
}

// NoteEvaluationTalk notes that who leads a person talked with them about what was released.
func NoteEvaluationTalk(ctx context.Context, w *world.World, in NoteEvaluationTalkInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("evaluation", in.Evaluation, "evaluation", id.Evaluation)
	day := f.PastDay("talkedOn", in.TalkedOn)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "evaluation.talk", reason, func(ctx context.Context, tx *history.Tx) error {
		e, err := evaluationOf(ctx, tx, key, evaluationcycle.StageRELEASED)
		switch {
		case err != nil:
			return err
		case !Evaluates(ctx, e):
			return fault.New(fault.Forbidden, "Who leads them notes the talk.").OnField("input.evaluation")
		case e.TalkedOn != nil:
			return fault.New(fault.Conflict, "The talk was noted before.").OnField("input.evaluation")
		case day < dayOf(w, e.CreatedAt):
			return input.Invalid("talkedOn", "On this day the cycle was not open yet.")
		}
		tx.Summarize("Talked about an evaluation")
		if err := tx.Evaluation.UpdateOne(e).SetTalkedOn(day).Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("note a talk: %w", err)
		}
		return nil
	})
	return key, c, err
}

// AcknowledgeEvaluationInput is what somebody says to their evaluation.
type AcknowledgeEvaluationInput struct {
	Evaluation string
	Comment    *string
	Reason     *string
}

// AcknowledgeEvaluation notes that somebody has read and talked about their evaluation, which is no agreement.
func AcknowledgeEvaluation(ctx context.Context, w *world.World, in AcknowledgeEvaluationInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("evaluation", in.Evaluation, "evaluation", id.Evaluation)
	comment := f.Prose("comment", "The comment", in.Comment, maxWords)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "evaluation.acknowledge", reason, func(ctx context.Context, tx *history.Tx) error {
		e, err := evaluationOf(ctx, tx, key, evaluationcycle.StageRELEASED)
		switch {
		case err != nil:
			return err
		case e.SubjectID != me(ctx):
			return fault.New(fault.Forbidden, "Whom it is about acknowledges it.").OnField("input.evaluation")
		case e.TalkedOn == nil:
			return input.Invalid("evaluation", "Talk about it first: who leads you notes the talk.")
		case e.AcknowledgedAt != nil:
			return fault.New(fault.Conflict, "You acknowledged it before.").OnField("input.evaluation")
		}
		tx.Summarize("Acknowledged an evaluation")
		if err := tx.Evaluation.UpdateOne(e).SetAcknowledgedAt(w.Now().UTC()).Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("acknowledge an evaluation: %w", err)
		}
		if comment == nil {
			return nil
		}
		return appendNote(ctx, tx, w, e, evaluationnote.KindCOMMENT, *comment)
	})
	return key, c, err
}

// CorrectEvaluationInput is what has to be added to an evaluation that stays as it is.
type CorrectEvaluationInput struct {
	Evaluation string
	Text       string
	Reason     *string
}

// CorrectEvaluation appends a correction to an evaluation that was released: what was said before stays beside it.
func CorrectEvaluation(ctx context.Context, w *world.World, in CorrectEvaluationInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("evaluation", in.Evaluation, "evaluation", id.Evaluation)
	text := f.Said("text", "The correction", in.Text, maxWords)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "evaluation.correct", reason, func(ctx context.Context, tx *history.Tx) error {
		e, err := evaluationOf(ctx, tx, key, evaluationcycle.StageRELEASED, evaluationcycle.StageARCHIVED)
		if err != nil {
			return err
		}
		if !Evaluates(ctx, e) {
			return fault.New(fault.Forbidden, "Who leads them corrects what was said.").OnField("input.evaluation")
		}
		tx.Summarize("Corrected an evaluation")
		return appendNote(ctx, tx, w, e, evaluationnote.KindCORRECTION, text)
	})
	return key, c, err
}

func appendNote(ctx context.Context, tx *history.Tx, w *world.World, e *ent.Evaluation, kind evaluationnote.Kind, text string) error {
	err := tx.EvaluationNote.Create().SetAuthorID(me(ctx)).SetCreatedAt(w.Now().UTC()).SetSubjectID(e.SubjectID).SetEvaluationID(e.ID).SetKind(kind).SetText(text).Exec(access.System(ctx))
	if err != nil {
		return fmt.Errorf("add to an evaluation: %w", err)
	}
	return nil
}
