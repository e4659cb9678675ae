package coaching

import (
	"context"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/text"
	"cadre/internal/world"
)

// The most characters that texts may have; ent/schema has the same numbers where it has any.
const (
	maxName   = 200
	maxWords  = 1000
	maxReason = 2000
)

// maxListed is how many rows one mutation may name.
const maxListed = 1000

// check reads the fields of an input and keeps the first thing that is wrong, so that a function
// reads all its fields and asks once. Fields are paths below "input".
type check struct {
	err   error
	world *world.World // that is edited
}

func checking(w *world.World) *check { return &check{world: w} }

// fail blames a field, unless another one was blamed before.
func (c *check) fail(field, format string, args ...any) {
	if c.err == nil {
		c.err = invalid(field, format, args...)
	}
}

// invalid is an INVALID_INPUT that blames a field.
func invalid(field, format string, args ...any) error {
	return fault.New(fault.InvalidInput, format, args...).OnField("input." + field)
}

// missing turns "no such row" into NOT_FOUND on the field that named it.
func missing(err error, field, what string) error {
	if ent.IsNotFound(err) {
		return fault.New(fault.NotFound, "There is no such %s.", what).OnField("input." + field)
	}
	return fmt.Errorf("read %s: %w", what, err)
}

// id reads the id of a row of a kind, and takes the world off: that of the world that is edited.
func (c *check) id(field, value string, kind id.Kind, what string) string {
	value, here := c.world.Key(value)
	if !here && c.err == nil {
		c.err = fault.New(fault.NotFound, "This id names a %s of another world than the one that is changed.", what).OnField("input." + field)
	}
	if !id.Is(value, kind) {
		c.fail(field, "This is not the id of a %s.", what)
	}
	return value
}

// line reads a text of one line that must not be empty.
func (c *check) line(field, subject, value string, most int) string {
	clean, wrong := text.Clean(value, most, false)
	switch {
	case wrong != "":
		c.fail(field, "%s %s.", subject, wrong)
	case !text.Visible(clean):
		c.fail(field, "%s must not be empty.", subject)
	}
	return clean
}

// reason reads why somebody does something; nothing to see is nothing said.
func (c *check) reason(value *string) *string {
	if value == nil {
		return nil
	}
	clean, wrong := text.Clean(*value, maxReason, true)
	if wrong != "" {
		c.fail("reason", "The reason %s.", wrong)
	}
	if !text.Visible(clean) {
		return nil
	}
	return &clean
}

// day reads a calendar day that may be absent.
func (c *check) day(field string, value *string) *string {
	if value == nil {
		return nil
	}
	if t, err := time.Parse(time.DateOnly, *value); err != nil || t.Year() < 1 {
		c.fail(field, "The day must be a real one, written as YYYY-MM-DD.")
	}
	return value
}

// within reads a whole number between two bounds that may be absent.
func (c *check) within(field, subject string, value *int, least, most int) {
	if value != nil && (*value < least || *value > most) {
		c.fail(field, "%s must be %d to %d.", subject, least, most)
	}
}

// item is the path of an element of a list.
func item(field string, i int) string { return fmt.Sprintf("%s[%d]", field, i) }

// edit runs a write of what is open to everyone in the organisation, in whichever world is edited.
func edit(ctx context.Context, w *world.World, action string, reason *string, fn func(ctx context.Context, tx *history.Tx) error) (*world.Commit, error) {
	return w.Write(ctx, world.Intent{Action: action, Reason: reason}, fn)
}
