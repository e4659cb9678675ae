package staffing

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/improvemententry"
	"cadre/ent/improvementplan"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// AddImprovementEntryInput is what comes to a plan after it was opened.
type AddImprovementEntryInput struct {
	ImprovementPlan string
	Kind            improvemententry.Kind
	OnTrack         *bool   // of a checkpoint
	Until           *string // of an extension
	Text            string
	Reason          *string
}

// AddImprovementEntry adds to a plan what is never changed: a checkpoint, what the person says to it, a correction, that it is
// extended, or its outcome, with which it ends. It returns the id of the plan.
func AddImprovementEntry(ctx context.Context, w *world.World, in AddImprovementEntryInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("improvementPlan", in.ImprovementPlan, "plan", id.ImprovementPlan)
	text := f.Said("text", "The text", in.Text, maxPlan)
	if (in.Kind == improvemententry.KindCHECKPOINT) != (in.OnTrack != nil) {
		f.Fail("onTrack", "A checkpoint, and nothing else, says whether they are on track.")
	}
	until := readUntil(&f, in.Kind == improvemententry.KindEXTENDED, in.Until)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "improvement.add", reason, func(ctx context.Context, tx *history.Tx) error {
		p, err := addable(ctx, tx, w, key, in.Kind)
		if err != nil {
			return err
		}
		tx.Summarize("%s", addedTo[in.Kind])
		system := access.System(ctx)
		create := tx.ImprovementEntry.Create().SetAuthorID(me(ctx)).SetCreatedAt(w.Now().UTC()).SetSubjectID(p.SubjectID).SetPlanID(p.ID).SetKind(in.Kind).SetNillableOnTrack(in.OnTrack).SetText(text)
		if until != "" {
			create.SetUntil(until)
		}
		if err := create.Exec(system); err != nil {
			return fmt.Errorf("add to a plan: %w", err)
		}
		return settlePlan(ctx, tx, w, p, in.Kind, until)
	})
	return key, c, err
}

// addedTo says what was added, in the log.
var addedTo = map[improvemententry.Kind]string{
	improvemententry.KindCHECKPOINT: "Noted a checkpoint of an improvement plan", improvemententry.KindCOMMENT: "Answered to an improvement plan",
	improvemententry.KindCORRECTION: "Corrected an improvement plan", improvemententry.KindEXTENDED: "Extended an improvement plan",
	improvemententry.KindMET: "Ended an improvement plan", improvemententry.KindROLE_CHANGE: "Ended an improvement plan", improvemententry.KindEXIT: "Ended an improvement plan",
}

// addable reads a plan to which the viewer may add something of a kind: they answer to it, who leads them adds the rest.
func addable(ctx context.Context, tx *history.Tx, w *world.World, key string, kind improvemententry.Kind) (*ent.ImprovementPlan, error) {
	states := []improvementplan.State{improvementplan.StateUNDER_WAY}
	if kind == improvemententry.KindCOMMENT || kind == improvemententry.KindCORRECTION {
		states = append(states, improvementplan.StateENDED)
	}
	p, err := improving(ctx, tx, w, key, states...)
	switch {
	case err != nil:
		return nil, err
	case kind == improvemententry.KindCOMMENT && p.SubjectID != me(ctx):
		return nil, fault.New(fault.Forbidden, "Whom it is about answers to it.").OnField("input.kind")
	case kind != improvemententry.KindCOMMENT && !Improves(ctx, p):
		return nil, fault.New(fault.Forbidden, "Who leads them directly writes this.").OnField("input.kind")
	case kind == improvemententry.KindEXTENDED && p.Extended:
		return nil, input.Invalid("kind", "It was extended before. Say now what became of it.")
	}
	return p, nil
}

// settlePlan writes what an entry does to the plan itself.
func settlePlan(ctx context.Context, tx *history.Tx, w *world.World, p *ent.ImprovementPlan, kind improvemententry.Kind, until string) error {
	u := tx.ImprovementPlan.UpdateOne(p).AddVersion(1)
	switch kind {
	case improvemententry.KindEXTENDED:
		if until <= *p.EndsOn {
			return input.Invalid("until", "It goes on until %s anyway: extend it beyond that day.", *p.EndsOn)
		}
		u.SetExtended(true).SetEndsOn(until)
	case improvemententry.KindMET, improvemententry.KindROLE_CHANGE, improvemententry.KindEXIT:
		u.SetState(improvementplan.StateENDED).SetEndedOn(w.Today()).SetOutcome(improvementplan.Outcome(kind))
	}
	if err := u.Exec(access.System(ctx)); err != nil {
		return fmt.Errorf("settle a plan: %w", err)
	}
	return nil
}

// CheckpointDue returns the day until which a plan is looked at next, given the day of the last checkpoint; empty where
// none is any more, and while it is a draft.
func CheckpointDue(p *ent.ImprovementPlan, last string) string {
	if p.State != improvementplan.StateUNDER_WAY || p.OpenedOn == nil {
		return ""
	}
	return min(after(max(last, *p.OpenedOn), checkpointDays), max(*p.EndsOn, *p.OpenedOn))
}
