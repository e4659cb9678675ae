package strategy

import (
	"context"
	"fmt"
	"strings"
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
	maxName    = 200
	maxProblem = 500 // of a problem, and of a principle
	maxSaid    = 1000
	maxHow     = 2000
	maxWhy     = 4000
	maxStory   = 20000
	maxReason  = 2000
)

// Optional is an input field that tells "not given" from null, which takes the value away.
type Optional struct {
	Set   bool
	Value *string
}

// form reads the fields of an input and keeps the first thing that is wrong, so that a function reads
// all its fields and asks once. Fields are paths below "input".
type form struct {
	w   *world.World // that is edited
	err error
}

// fail blames a field, unless another one was blamed before.
func (f *form) fail(code fault.Code, field, format string, args ...any) {
	if f.err == nil {
		f.err = fault.New(code, format, args...).OnField("input." + field)
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

// id takes the world off the id of a row of a kind; one of another world names nothing here.
func (f *form) id(field, value string, kind id.Kind, what string) string {
	key, here := f.w.Key(value)
	if !here {
		f.fail(fault.NotFound, field, "This id names a %s of another world than the one that is changed.", what)
	}
	if !id.Is(key, kind) {
		f.fail(fault.InvalidInput, field, "This is not the id of a %s.", what)
	}
	return key
}

// optionalID is id for one that may be absent.
func (f *form) optionalID(field string, value *string, kind id.Kind, what string) *string {
	if value == nil {
		return nil
	}
	key := f.id(field, *value, kind, what)
	return &key
}

// line reads a text of one line that must not be empty.
func (f *form) line(field, subject, value string, most int) string {
	return f.text(field, subject, value, most, false)
}

// said reads a text of several lines that must say something.
func (f *form) said(field, subject, value string, most int) string {
	return f.text(field, subject, value, most, true)
}

func (f *form) text(field, subject, value string, most int, prose bool) string {
	clean, wrong := text.Clean(value, most, prose)
	switch {
	case wrong != "":
		f.fail(fault.InvalidInput, field, "%s %s.", subject, wrong)
	case !text.Visible(clean):
		f.fail(fault.InvalidInput, field, "%s must not be empty.", subject)
	}
	return clean
}

// reworded is text for one that stays as it is where none is given.
func (f *form) reworded(field, subject string, value *string, most int, prose bool) *string {
	if value == nil {
		return nil
	}
	clean := f.text(field, subject, *value, most, prose)
	return &clean
}

// words reads a text that may be absent; one in which nothing can be seen is given and says nothing.
func (f *form) words(field, subject string, value *string, most int) *string {
	if value == nil {
		return nil
	}
	clean, wrong := text.Clean(*value, most, true)
	if wrong != "" {
		f.fail(fault.InvalidInput, field, "%s %s.", subject, wrong)
	}
	if !text.Visible(clean) {
		clean = ""
	}
	return &clean
}

// reason reads why somebody does something; nothing to see is nothing said.
func (f *form) reason(value *string) *string {
	return stored(f.words("reason", "The reason", value, maxReason))
}

// link reads an address that may be absent. Only those of the web are kept: others could run something
// when somebody follows them.
func (f *form) link(field string, value *string) *string {
	link := f.words(field, "The address", value, maxHow)
	if link == nil || *link == "" {
		return link
	}
	if lower := strings.ToLower(*link); !strings.HasPrefix(lower, "https://") && !strings.HasPrefix(lower, "http://") || strings.ContainsAny(*link, " \n\t") {
		f.fail(fault.InvalidInput, field, "An address begins with https:// or http:// and has no spaces.")
	}
	return link
}

// day reads a calendar day.
func (f *form) day(field, value string) string {
	if t, err := time.Parse(time.DateOnly, value); err != nil || t.Year() < 1 {
		f.fail(fault.InvalidInput, field, "The day must be a real one, written as YYYY-MM-DD.")
	}
	return value
}

// optionalDay reads a calendar day that may be absent.
func (f *form) optionalDay(field string, value *string) {
	if value != nil {
		f.day(field, *value)
	}
}

// pastDay reads a day that has come; today where none is given.
func (f *form) pastDay(field string, value *string) string {
	if value == nil {
		return f.w.Today()
	}
	if f.day(field, *value) > f.w.Today() {
		f.fail(fault.InvalidInput, field, "The day has not come yet.")
	}
	return *value
}

// period reads the first and the last day of something.
func (f *form) period(startsOn, endsOn string) {
	f.day("startsOn", startsOn)
	f.day("endsOn", endsOn)
	if endsOn < startsOn {
		f.fail(fault.InvalidInput, "endsOn", "The last day must not be before the first one, %s.", startsOn)
	}
}

// stored is what a column holds of a text: nil where it says nothing.
func stored(value *string) *string {
	if value == nil || *value == "" {
		return nil
	}
	return value
}

// same reports whether two values that may be absent are alike.
func same(a, b *string) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

// patch lays a text into an update where it is given and differs, and reports whether it does.
func patch[B any](value, was *string, set func(string) B, clear func() B) bool {
	if value == nil || same(stored(value), was) {
		return false
	}
	if *value == "" {
		clear()
	} else {
		set(*value)
	}
	return true
}

// patchID lays a reference into an update where it is given and differs, and reports whether it does.
func patchID[B any](o Optional, was *string, set func(string) B, clear func() B) bool {
	if !o.Set || same(o.Value, was) {
		return false
	}
	if o.Value == nil {
		clear()
	} else {
		set(*o.Value)
	}
	return true
}

// changes names what an update really changes.
type changes []string

func (c *changes) note(changed bool, what string) {
	if changed {
		*c = append(*c, what)
	}
}

// String lists them as a sentence does.
func (c changes) String() string {
	if n := len(c); n > 1 {
		return strings.Join(c[:n-1], ", ") + " and " + c[n-1]
	}
	return strings.Join(c, "")
}

// brief cuts a text to what a summary can bear.
func brief(s string) string {
	const most = 70
	s = strings.Join(strings.Fields(s), " ")
	if runes := []rune(s); len(runes) > most {
		return strings.TrimRight(string(runes[:most-1]), " ,;.") + "…"
	}
	return s
}

// openSeat refuses a seat that is closed, or that is not there.
func openSeat(ctx context.Context, tx *history.Tx, field string, key *string) error {
	if key == nil {
		return nil
	}
	seat, err := tx.Position.Get(ctx, *key)
	if err != nil {
		return missing(err, field, "seat")
	}
	if seat.ClosedOn != nil {
		return invalid(field, "%s is closed. Name a seat that is open.", seat.Title)
	}
	return nil
}

// somebody refuses a person who is not there.
func somebody(ctx context.Context, tx *history.Tx, field string, key *string) error {
	if key == nil {
		return nil
	}
	if _, err := tx.Person.Get(ctx, *key); err != nil {
		return missing(err, field, "person")
	}
	return nil
}

// ranked puts a row at a place of a list, 0 first, and returns the list; beyond the end stands for last.
func ranked(list []string, key string, index int) []string {
	others := make([]string, 0, len(list))
	for _, other := range list {
		if other != key {
			others = append(others, other)
		}
	}
	index = min(index, len(others))
	return append(others[:index:index], append([]string{key}, others[index:]...)...)
}
