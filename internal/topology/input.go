package topology

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

// The most characters that texts may have; ent/schema has the same numbers.
const (
	maxPurpose = 1000
	maxWords   = 2000
	maxName    = 300
	maxLink    = 500
)

// Optional is an input field that tells "not given" from null, which takes the value away.
type Optional struct {
	Set   bool
	Value *string
}

// Give is a field with a value.
func Give(v string) Optional { return Optional{Set: true, Value: &v} }

// differs reports whether the field is given and is not what is stored.
func (o Optional) differs(stored *string) bool { return o.Set && !same(o.Value, stored) }

// patch hands a given field to the setter or the clearer of a builder.
func patch[B any](o Optional, set func(string) B, clear func() B) {
	switch {
	case !o.Set:
	case o.Value == nil:
		clear()
	default:
		set(*o.Value)
	}
}

// invalid is an INVALID_INPUT that blames a field.
func invalid(field, format string, args ...any) error {
	return fault.New(fault.InvalidInput, format, args...).OnField("input." + field)
}

// check reads the fields of an input and keeps the first thing that is wrong.
type check struct {
	err   error
	world *world.World // that is edited
}

func checking(w *world.World) check { return check{world: w} }

// fail blames a field, unless another one was blamed before.
func (c *check) fail(field, format string, args ...any) {
	if c.err == nil {
		c.err = invalid(field, format, args...)
	}
}

// id reads the id of a row of a kind, and takes the world off: that of the world that is edited.
func (c *check) id(field, value string, kind id.Kind, noun string) string {
	key, here := c.world.Key(value)
	if !here && c.err == nil {
		c.err = fault.New(fault.NotFound, "This id names a %s of another world than the one that is changed.", noun).OnField("input." + field)
	}
	if !id.Is(key, kind) {
		c.fail(field, "This is not the id of a %s.", noun)
	}
	return key
}

// patchID reads an id that null takes away.
func (c *check) patchID(field string, o Optional, kind id.Kind, noun string) Optional {
	if o.Value == nil {
		return o
	}
	key := c.id(field, *o.Value, kind, noun)
	return Optional{Set: o.Set, Value: &key}
}

// words reads a text that must not be empty, of one line or, as prose, of several.
func (c *check) words(field, subject, value string, most int, prose bool) string {
	clean, wrong := text.Clean(value, most, prose)
	switch {
	case wrong != "":
		c.fail(field, "%s %s.", subject, wrong)
	case !text.Visible(clean):
		c.fail(field, "%s must not be empty.", subject)
	}
	return clean
}

// replacement reads required words that may be left as they are.
func (c *check) replacement(field, subject string, value *string, most int) *string {
	if value == nil {
		return nil
	}
	clean := c.words(field, subject, *value, most, false)
	return &clean
}

// prose reads words that may be absent; empty ones are absent.
func (c *check) prose(field, subject string, value *string, most int) *string {
	if value == nil {
		return nil
	}
	clean, wrong := text.Clean(*value, most, true)
	if wrong != "" {
		c.fail(field, "%s %s.", subject, wrong)
	}
	if !text.Visible(clean) {
		return nil
	}
	return &clean
}

// patchProse reads words that null or an empty text takes away.
func (c *check) patchProse(field, subject string, o Optional, most int) Optional {
	return Optional{Set: o.Set, Value: c.prose(field, subject, o.Value, most)}
}

// reason reads why somebody does something.
func (c *check) reason(value *string) *string {
	return c.prose("reason", "The reason", value, maxWords)
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

// patchDay reads a day that null takes away.
func (c *check) patchDay(field string, o Optional) Optional {
	return Optional{Set: o.Set, Value: c.day(field, o.Value)}
}

// same reports whether two values that may be absent are alike.
func same(a, b *string) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

// over returns what holds after an edit: the given value, or what is stored.
func over(o Optional, stored *string) *string {
	if o.Set {
		return o.Value
	}
	return stored
}

// missing turns "no such row" into NOT_FOUND on the field that named it.
func missing(err error, field, what string) error {
	if ent.IsNotFound(err) {
		return fault.New(fault.NotFound, "There is no such %s.", what).OnField("input." + field)
	}
	return fmt.Errorf("read %s: %w", what, err)
}

// activeTeam reads a team that is not archived.
func activeTeam(ctx context.Context, tx *history.Tx, field, key string) (*ent.Team, error) {
	t, err := tx.Team.Get(ctx, key)
	if err != nil {
		return nil, missing(err, field, "team")
	}
	if t.ArchivedOn != nil {
		return nil, invalid(field, "%s was archived on %s. Undo the archiving, or take another team.", t.Name, *t.ArchivedOn)
	}
	return t, nil
}

// anyPerson looks whether somebody who is named is there.
func anyPerson(ctx context.Context, tx *history.Tx, field string, key *string) error {
	if key == nil {
		return nil // nobody is an answer, not a failure
	}
	if _, err := tx.Person.Get(ctx, *key); err != nil {
		return missing(err, field, "person")
	}
	return nil
}

// daysAfter returns the day so many days after another, which is a real one.
func daysAfter(day string, days int) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		panic("topology: the day " + day + " was not checked")
	}
	return t.AddDate(0, 0, days).Format(time.DateOnly)
}
