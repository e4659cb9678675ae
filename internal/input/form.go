// Package input reads what somebody asks for: texts, days, ids and addresses, each blamed by its field where it is wrong. It
// knows no feature and writes nothing; what a field means is for the feature to say.
package input

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"cadre/ent"
	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/text"
)

// The most characters of what all features read alike; ent/schema has the same numbers.
const (
	maxReason = 2000
	maxLink   = 2000
)

// World is what an input is read for: the world that is edited.
type World interface {
	// Key takes the world off an id, and reports whether it is this one.
	Key(id string) (string, bool)
	Today() string
}

// Form reads the fields of an input and keeps the first thing that is wrong, so that a function reads
// all its fields and asks once. Fields are paths below "input".
type Form struct {
	world World
	err   error
}

// Read begins to read an input for a world.
func Read(w World) Form { return Form{world: w} }

// Today is the day of the world.
func (f *Form) Today() string { return f.world.Today() }

// Err is the first thing that is wrong.
func (f *Form) Err() error { return f.err }

// Refuse blames a field, unless another one was blamed before.
func (f *Form) Refuse(code fault.Code, field, format string, args ...any) {
	if f.err == nil {
		f.err = fault.New(code, format, args...).OnField("input." + field)
	}
}

// Fail blames a field for what was given.
func (f *Form) Fail(field, format string, args ...any) {
	f.Refuse(fault.InvalidInput, field, format, args...)
}

// Invalid is an INVALID_INPUT that blames a field.
func Invalid(field, format string, args ...any) error {
	return fault.New(fault.InvalidInput, format, args...).OnField("input." + field)
}

// Missing turns "no such row" into NOT_FOUND on the field that named it.
func Missing(err error, field, what string) error {
	if ent.IsNotFound(err) {
		return fault.New(fault.NotFound, "There is no such %s.", what).OnField("input." + field)
	}
	return fmt.Errorf("read %s: %w", what, err)
}

// ID takes the world off the id of a row of one of some kinds; one of another world names nothing here.
func (f *Form) ID(field, value, what string, kinds ...id.Kind) string {
	key, here := f.world.Key(value)
	if !here {
		f.Refuse(fault.NotFound, field, "This id names a %s of another world than the one that is changed.", what)
	}
	if kind, ok := id.KindOf(key); !ok || !slices.Contains(kinds, kind) {
		f.Fail(field, "This is not the id of a %s.", what)
	}
	return key
}

// OptionalID is ID for one that may be absent.
func (f *Form) OptionalID(field string, value *string, what string, kinds ...id.Kind) *string {
	if value == nil {
		return nil
	}
	key := f.ID(field, *value, what, kinds...)
	return &key
}

// PatchID reads an id that null takes away.
func (f *Form) PatchID(field string, o Optional[string], what string, kinds ...id.Kind) Optional[string] {
	return Optional[string]{Set: o.Set, Value: f.OptionalID(field, o.Value, what, kinds...)}
}

// Line reads a text of one line that must not be empty.
func (f *Form) Line(field, subject, value string, most int) string {
	return f.text(field, subject, value, most, false)
}

// Said reads a text of several lines that must not be empty.
func (f *Form) Said(field, subject, value string, most int) string {
	return f.text(field, subject, value, most, true)
}

func (f *Form) text(field, subject, value string, most int, prose bool) string {
	clean := f.clean(field, subject, value, most, prose)
	if !text.Visible(clean) {
		f.Fail(field, "%s must not be empty.", subject)
	}
	return clean
}

func (f *Form) clean(field, subject, value string, most int, prose bool) string {
	clean, wrong := text.Clean(value, most, prose)
	if wrong != "" {
		f.Fail(field, "%s %s.", subject, wrong)
	}
	return clean
}

// NewLine is Line for a text that stays as it is where none is given.
func (f *Form) NewLine(field, subject string, value *string, most int) *string {
	if value == nil {
		return nil
	}
	clean := f.Line(field, subject, *value, most)
	return &clean
}

// NewSaid is Said for a text that stays as it is where none is given.
func (f *Form) NewSaid(field, subject string, value *string, most int) *string {
	if value == nil {
		return nil
	}
	clean := f.Said(field, subject, *value, most)
	return &clean
}

// Short reads a text of one line that may be empty.
func (f *Form) Short(field, subject, value string, most int) string {
	return f.clean(field, subject, value, most, false)
}

// Words reads a text of several lines that may be absent; one in which nothing can be seen is given and says nothing.
func (f *Form) Words(field, subject string, value *string, most int) *string {
	if value == nil {
		return nil
	}
	clean := f.clean(field, subject, *value, most, true)
	if !text.Visible(clean) {
		clean = ""
	}
	return &clean
}

// Prose is Words for a text of which "nothing said" is all that is kept where nothing can be seen.
func (f *Form) Prose(field, subject string, value *string, most int) *string {
	return Stored(f.Words(field, subject, value, most))
}

// PatchProse reads words that null or an empty text takes away.
func (f *Form) PatchProse(field, subject string, o Optional[string], most int) Optional[string] {
	return Optional[string]{Set: o.Set, Value: f.Prose(field, subject, o.Value, most)}
}

// Reason reads why somebody does something.
func (f *Form) Reason(value *string) *string {
	return f.Prose("reason", "The reason", value, maxReason)
}

// Link reads an address that may be absent. Only those of the web are kept: others could run something
// when somebody follows them.
func (f *Form) Link(field string, value *string) *string {
	link := f.Words(field, "The address", value, maxLink)
	if link == nil || *link == "" {
		return link
	}
	if lower := strings.ToLower(*link); !strings.HasPrefix(lower, "https://") && !strings.HasPrefix(lower, "http://") || strings.ContainsAny(*link, " \n\t") {
		f.Fail(field, "An address begins with https:// or http:// and has no spaces.")
	}
	return link
}

// Day reads a calendar day.
func (f *Form) Day(field, value string) string {
	if t, err := time.Parse(time.DateOnly, value); err != nil || t.Year() < 1 {
		f.Fail(field, "The day must be a real one, written as YYYY-MM-DD.")
	}
	return value
}

// OptionalDay reads a calendar day that may be absent.
func (f *Form) OptionalDay(field string, value *string) *string {
	if value != nil {
		f.Day(field, *value)
	}
	return value
}

// PatchDay reads a day that null takes away.
func (f *Form) PatchDay(field string, o Optional[string]) Optional[string] {
	f.OptionalDay(field, o.Value)
	return o
}

// PastDay reads a day that has come; today where none is given.
func (f *Form) PastDay(field string, value *string) string {
	if value == nil {
		return f.Today()
	}
	if f.Day(field, *value) > f.Today() {
		f.Fail(field, "The day has not come yet.")
	}
	return *value
}
