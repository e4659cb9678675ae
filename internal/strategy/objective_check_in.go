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
	r := &reading{w: w}
	in.KeyResult = r.id("keyResult", in.KeyResult, "key result", id.KeyResult)
	r.number("value", &in.Value)
	if in.Confidence < 0 || in.Confidence > 100 {
		r.fail("confidence", "Confidence is 0 to 100 per cent.")
	}
	today := w.Today()
	if r.optionalDay("checkedOn", in.CheckedOn); in.CheckedOn == nil {
		in.CheckedOn = &today
	}
	if *in.CheckedOn > today {
		r.fail("checkedOn", "What will be seen is not known yet: the day may be today at the latest.")
	}
	in.Learned, in.Next, in.Help = r.prose("learned", in.Learned, maxWhy), r.prose("next", in.Next, maxWhy), r.prose("help", in.Help, maxWhy)
	in.Reason = r.reason(in.Reason)
	return r.err
}

// CheckIn says how a key result stands on a day, and returns the id of the check-in. Each author has one a day:
// writing again rewrites it.
func CheckIn(ctx context.Context, w *world.World, in CheckInInput) (string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return "", nil, err
	}
	var key string
	c, err := run(ctx, w, "keyResult.checkIn", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		k, err := tx.KeyResult.Get(ctx, in.KeyResult)
		if err != nil {
			return absent(err, "keyResult", "key result")
		}
		o, err := tx.Objective.Get(ctx, k.ObjectiveID)
		switch {
		case err != nil:
			return absent(err, "keyResult", "objective")
		case !slices.Contains([]objective.State{objective.StateACTIVE, objective.StateCLOSING}, o.State):
			return wrong("keyResult", "“%s” is %s. Check in while work on it is under way.", o.Title, stateWords[o.State])
		}
		tx.Summarize("Checked in on “%s”: %g, %d %% confident", k.Metric, in.Value, in.Confidence)
		key, err = in.store(ctx, tx, viewerIn(ctx, w))
		return err
	})
	return key, c, err
}

// store writes the check-in, over the one that the author has of that day.
func (in *CheckInInput) store(ctx context.Context, tx *history.Tx, author *string) (string, error) {
	by := checkin.AuthorIDIsNil()
	if author != nil {
		by = checkin.AuthorID(*author)
	}
	row, err := tx.CheckIn.Query().Where(checkin.KeyResultID(in.KeyResult), checkin.CheckedOn(*in.CheckedOn), by).First(ctx)
	if ent.IsNotFound(err) {
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
	put(Given[string]{true, in.Learned}, u.SetLearned, u.ClearLearned)
	put(Given[string]{true, in.Next}, u.SetNext, u.ClearNext)
	put(Given[string]{true, in.Help}, u.SetHelp, u.ClearHelp)
	if err := u.Exec(ctx); err != nil {
		return "", fmt.Errorf("rewrite check-in %s: %w", row.ID, err)
	}
	return row.ID, nil
}
