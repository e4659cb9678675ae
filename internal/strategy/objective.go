package strategy

import (
	"context"
	"math"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/objective"
	"cadre/internal/access"
	"cadre/internal/calendar"
	"cadre/internal/history"
	"cadre/internal/input"
	"cadre/internal/world"
)

// The most characters that texts may have; ent/schema has the same numbers.
const (
	maxTitle  = 300
	maxSource = 300
	maxUnit   = 40
)

// number reads a number that a computer can keep.
func (f *form) number(field string, value *float64) {
	if value != nil && (math.IsNaN(*value) || math.IsInf(*value, 0) || math.Abs(*value) > 1e15) {
		f.Fail(field, "This must be a number up to 1,000,000,000,000,000.")
	}
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
	start := calendar.QuarterOf(t)
	return start.Format(time.DateOnly), start.AddDate(0, 3, -1).Format(time.DateOnly)
}

// objectiveIn reads an objective that is in one of some states; why says what the others would need.
func objectiveIn(ctx context.Context, tx *history.Tx, key string, revision *int64, why string, states ...objective.State) (*ent.Objective, error) {
	if err := tx.Expect(ctx, revision, key); err != nil {
		return nil, err
	}
	o, err := tx.Objective.Get(ctx, key)
	if err != nil {
		return nil, input.Missing(err, "objective", "objective")
	}
	if !slices.Contains(states, o.State) {
		return nil, input.Invalid("objective", "“%s” is %s. %s", o.Title, stateWords[o.State], why)
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
		return input.Invalid("reason", "“%s” is %s: say why it changes in the middle of its period.", o.Title, stateWords[o.State])
	}
	return nil
}
