package strategy

import (
	"context"
	"fmt"
	"math"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/objective"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/text"
	"cadre/internal/world"
)

// The most characters that texts may have; ent/schema has the same numbers.
const (
	maxTitle  = 300
	maxSource = 300
	maxUnit   = 40
)

// Given is an input field that tells "not given" from null, which takes the value away.
type Given[T any] struct {
	Set   bool
	Value *T
}

// reading reads the fields of an input and keeps the first thing that is wrong, so that a function reads
// all its fields and asks once. Fields are paths below "input".
type reading struct {
	w   *world.World // that is edited
	err error
}

func (r *reading) fail(field, format string, args ...any) {
	if r.err == nil {
		r.err = wrong(field, format, args...)
	}
}

// wrong is an INVALID_INPUT that blames a field.
func wrong(field, format string, args ...any) error {
	return fault.New(fault.InvalidInput, format, args...).OnField("input." + field)
}

// absent turns "no such row" into NOT_FOUND on the field that named it.
func absent(err error, field, what string) error {
	if ent.IsNotFound(err) {
		return fault.New(fault.NotFound, "There is no such %s.", what).OnField("input." + field)
	}
	return fmt.Errorf("read %s: %w", what, err)
}

// id takes the world off the id of a row of one of some kinds; one of another world names nothing here.
func (r *reading) id(field, value, what string, kinds ...id.Kind) string {
	key, here := r.w.Key(value)
	if !here && r.err == nil {
		r.err = fault.New(fault.NotFound, "This id names a %s of another world than the one that is changed.", what).OnField("input." + field)
	}
	if kind, _ := id.KindOf(key); !slices.Contains(kinds, kind) {
		r.fail(field, "This is not the id of a %s.", what)
	}
	return key
}

func (r *reading) optionalID(field string, value *string, what string, kinds ...id.Kind) *string {
	if value == nil {
		return nil
	}
	key := r.id(field, *value, what, kinds...)
	return &key
}

// line reads a text of one line that must say something.
func (r *reading) line(field, subject, value string, most int) string {
	clean, bad := text.Clean(value, most, false)
	switch {
	case bad != "":
		r.fail(field, "%s %s.", subject, bad)
	case !text.Visible(clean):
		r.fail(field, "%s must not be empty.", subject)
	}
	return clean
}

// replacement reads a line that may be left as it is.
func (r *reading) replacement(field, subject string, value *string, most int) *string {
	if value == nil {
		return nil
	}
	clean := r.line(field, subject, *value, most)
	return &clean
}

// short reads a line that may be empty.
func (r *reading) short(field, subject, value string, most int) string {
	clean, bad := text.Clean(value, most, false)
	if bad != "" {
		r.fail(field, "%s %s.", subject, bad)
	}
	return clean
}

// prose reads a text of several lines that may be absent; nothing to see is nothing said.
func (r *reading) prose(field string, value *string, most int) *string {
	if value == nil {
		return nil
	}
	clean, bad := text.Clean(*value, most, true)
	if bad != "" {
		r.fail(field, "This text %s.", bad)
	}
	if !text.Visible(clean) {
		return nil
	}
	return &clean
}

func (r *reading) reason(value *string) *string { return r.prose("reason", value, maxReason) }

// day reads a calendar day.
func (r *reading) day(field, value string) string {
	if t, err := time.Parse(time.DateOnly, value); err != nil || t.Year() < 1 {
		r.fail(field, "The day must be a real one, written as YYYY-MM-DD.")
	}
	return value
}

func (r *reading) optionalDay(field string, value *string) {
	if value != nil {
		r.day(field, *value)
	}
}

// number reads a number that a computer can keep.
func (r *reading) number(field string, value *float64) {
	if value != nil && (math.IsNaN(*value) || math.IsInf(*value, 0) || math.Abs(*value) > 1e15) {
		r.fail(field, "This must be a number up to 1,000,000,000,000,000.")
	}
}

// run runs fn as one write of w under the action's name.
func run(ctx context.Context, w *world.World, action string, reason *string, fn func(ctx context.Context, tx *history.Tx) error) (*world.Commit, error) {
	return w.Write(ctx, world.Intent{Action: action, Reason: reason}, fn)
}

// viewerIn returns the person who is asking, where they are one in the organisation that is edited.
func viewerIn(ctx context.Context, w *world.World) *string {
	if v := access.From(ctx); v != nil && v.PersonID != "" {
		if p, ok := w.Graph().Person(v.PersonID); ok {
			key := p.Key()
			return &key
		}
	}
	return nil
}

// Quarter returns the first and the last day of the quarter that a day is in.
func Quarter(day string) (first, last string) {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day, day
	}
	start := time.Date(t.Year(), (t.Month()-1)/3*3+1, 1, 0, 0, 0, 0, time.UTC)
	return start.Format(time.DateOnly), start.AddDate(0, 3, -1).Format(time.DateOnly)
}

// objectiveIn reads an objective that is in one of some states; why says what the others would need.
func objectiveIn(ctx context.Context, tx *history.Tx, key string, revision *int64, why string, states ...objective.State) (*ent.Objective, error) {
	if err := tx.Expect(ctx, revision, key); err != nil {
		return nil, err
	}
	o, err := tx.Objective.Get(ctx, key)
	if err != nil {
		return nil, absent(err, "objective", "objective")
	}
	if !slices.Contains(states, o.State) {
		return nil, wrong("objective", "“%s” is %s. %s", o.Title, stateWords[o.State], why)
	}
	return o, nil
}

// stateWords say of an objective how far it is.
var stateWords = map[objective.State]string{
	objective.StateDRAFT: "a draft", objective.StatePROPOSED: "proposed to the team", objective.StateNEGOTIATED: "accepted and not active yet",
	objective.StateACTIVE: "active", objective.StateCLOSING: "scored and not closed yet", objective.StateCLOSED: "closed", objective.StateDROPPED: "dropped",
}

// openStates are those in which an objective can still be worked on.
var openStates = []objective.State{objective.StateDRAFT, objective.StatePROPOSED, objective.StateNEGOTIATED, objective.StateACTIVE, objective.StateCLOSING}

// needReason refuses to change what is under way without a word why.
func needReason(o *ent.Objective, reason *string) error {
	if (o.State == objective.StateACTIVE || o.State == objective.StateCLOSING) && reason == nil {
		return wrong("reason", "“%s” is %s: say why it changes in the middle of its period.", o.Title, stateWords[o.State])
	}
	return nil
}
