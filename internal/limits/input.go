package limits

import (
	"context"
	"math"
	"time"

	"cadre/internal/history"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/text"
	"cadre/internal/world"
)

// maxWords bounds why and reason; ent/schema has the same number.
const maxWords = 2000

// maxThreshold is far beyond what anybody counts here.
const maxThreshold = 1_000_000

// Bound is a threshold in an input, which tells "not given" from null: no bound.
type Bound struct {
	Set   bool
	Value *float64
}

// limitOf reads which rule an input is about.
func limitOf(rule orggraph.LimitRule) (Limit, error) {
	for _, l := range catalogue() {
		if l.Rule == rule {
			l.Thresholds = l.Defaults
			return l, nil
		}
	}
	return Limit{}, input.Invalid("rule", "There is no such rule.")
}

// check reads a threshold.
func (b Bound) check(field string) error {
	if b.Value != nil && (math.IsNaN(*b.Value) || *b.Value < 0 || *b.Value > maxThreshold) {
		return input.Invalid(field, "The threshold must be 0 to %d, or null for no bound.", maxThreshold)
	}
	return nil
}

// over returns the threshold that counts: the given one, or what it is without.
func (b Bound) over(otherwise *float64) *float64 {
	if b.Set {
		return b.Value
	}
	return otherwise
}

// words reads a text of one or more lines, nil where there is nothing to see.
func words(field, subject string, value *string) (*string, error) {
	if value == nil {
		return nil, nil // nothing said is an answer, not a failure
	}
	clean, wrong := text.Clean(*value, maxWords, true)
	if wrong != "" {
		return nil, input.Invalid(field, "%s %s.", subject, wrong)
	}
	if !text.Visible(clean) {
		return nil, nil
	}
	return &clean, nil
}

// day reads a calendar day that may be absent.
func day(field string, value *string) error {
	if value == nil {
		return nil
	}
	if t, err := time.Parse(time.DateOnly, *value); err != nil || t.Year() < 1 {
		return input.Invalid(field, "The day must be a real one, written as YYYY-MM-DD.")
	}
	return nil
}

// write runs fn as one write of w under the action's name.
func write(ctx context.Context, w *world.World, action string, reason *string, fn func(ctx context.Context, tx *history.Tx) error) (*world.Commit, error) {
	reason, err := words("reason", "The reason", reason)
	if err != nil {
		return nil, err
	}
	return w.Write(ctx, world.Intent{Action: action, Reason: reason}, fn)
}

// same reports whether two values that may be absent are alike.
func same[T comparable](a, b *T) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}
