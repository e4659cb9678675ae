package strategy

import (
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"

	"cadre/ent"
	"cadre/ent/checkin"
	"cadre/ent/objective"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// desc orders the largest first.
var desc = sql.OrderDesc()

// CheckInInput is what somebody saw of a key result.
type CheckInInput struct {
	KeyResult           string
	CheckedOn           *string // nil: today
	Value               float64
	Confidence          int // per cent
	Learned, Next, Help *string
	Scenario            *string // the scenario that is edited; who opens the world reads it
	Reason              *string
}

func (in *CheckInInput) check(w *world.World) error {
	f := reading(w)
	in.KeyResult = f.ID("keyResult", in.KeyResult, "key result", id.KeyResult)
	f.number("value", &in.Value)
	if in.Confidence < 0 || in.Confidence > 100 {
		f.Fail("confidence", "Confidence is 0 to 100 per cent.")
	}
	today := w.Today()
	if f.OptionalDay("checkedOn", in.CheckedOn); in.CheckedOn == nil {
		in.CheckedOn = &today
	}
	if *in.CheckedOn > today {
		f.Fail("checkedOn", "What will be seen is not known yet: the day may be today at the latest.")
	}
	in.Learned, in.Next, in.Help = f.Prose("learned", "This text", in.Learned, maxWhy), f.Prose("next", "This text", in.Next, maxWhy), f.Prose("help", "This text", in.Help, maxWhy)
	in.Reason = f.Reason(in.Reason)
	return f.Err()
}

// CheckIn says how a key result stands on a day, and returns the id of the check-in. Each person has one a day:
// writing again rewrites it.
func CheckIn(ctx context.Context, w *world.World, in CheckInInput) (string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return "", nil, err
	}
	var key string
	ctx, still := contributing(ctx, w, objectiveOf(w.Graph(), in.KeyResult))
	c, err := edit(ctx, w, "keyResult.checkIn", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := still(ctx); err != nil {
			return err
		}
		k, err := tx.KeyResult.Get(ctx, in.KeyResult)
		if err != nil {
			return input.Missing(err, "keyResult", "key result")
		}
		o, err := tx.Objective.Get(ctx, k.ObjectiveID)
		switch {
		case err != nil:
			return input.Missing(err, "keyResult", "objective")
		case !slices.Contains([]objective.State{objective.StateACTIVE, objective.StateCLOSING}, o.State):
			return input.Invalid("keyResult", "“%s” is %s. Check in while work on it is under way.", o.Title, stateWords[o.State])
		}
		tx.Summarize("Checked in on “%s”: %s, %d %% confident", k.Metric, amount(in.Value, ""), in.Confidence)
		key, err = in.store(ctx, tx, viewerIn(ctx, w))
		return err
	})
	return key, c, err
}

// store writes the check-in, over the one that the author has of that day. Who has no name may be anybody, and rewrites
// nobody's.
func (in *CheckInInput) store(ctx context.Context, tx *history.Tx, author *string) (string, error) {
	var row *ent.CheckIn
	var err error
	if author != nil {
		row, err = tx.CheckIn.Query().Where(checkin.KeyResultID(in.KeyResult), checkin.CheckedOn(*in.CheckedOn), checkin.AuthorID(*author)).First(ctx)
	}
	if author == nil || ent.IsNotFound(err) {
		row, err = tx.CheckIn.Create().SetKeyResultID(in.KeyResult).SetCheckedOn(*in.CheckedOn).SetValue(in.Value).SetConfidence(in.Confidence).
			SetNillableLearned(in.Learned).SetNillableNext(in.Next).SetNillableHelp(in.Help).SetNillableAuthorID(author).Save(ctx)
		if err != nil {
			return "", fmt.Errorf("check in on %s: %w", in.KeyResult, err)
		}
		return row.ID, nil
	}
	if err != nil {
		return "", fmt.Errorf("look for a check-in on %s: %w", in.KeyResult, err)
	}
	u := tx.CheckIn.UpdateOneID(row.ID).SetValue(in.Value).SetConfidence(in.Confidence)
	input.Patch(input.Optional[string]{Set: true, Value: in.Learned}, u.SetLearned, u.ClearLearned)
	input.Patch(input.Optional[string]{Set: true, Value: in.Next}, u.SetNext, u.ClearNext)
	input.Patch(input.Optional[string]{Set: true, Value: in.Help}, u.SetHelp, u.ClearHelp)
	if err := u.Exec(ctx); err != nil {
		return "", fmt.Errorf("rewrite check-in %s: %w", row.ID, err)
	}
	return row.ID, nil
}
