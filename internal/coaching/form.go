package coaching

import (
	"fmt"
	"math"
	"strings"

	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/text"
	"cadre/internal/world"
)

// The most characters that texts may have; ent/schema has the same numbers where it has any.
const (
	maxName    = 200
	maxWords   = 1000
	maxReason  = 2000
	maxAddress = 2000
)

// maxListed is how many rows one mutation may name.
const maxListed = 1000

// highest is the highest level of competence.
const highest = 5

// form reads the fields of an input and keeps the first thing that is wrong, so that a function reads
// all its fields and asks once. Fields are paths below "input".
type form struct {
	w   *world.World // that is edited
	err error
}

// refuse blames a field, unless another one was blamed before.
func (f *form) refuse(code fault.Code, field, format string, args ...any) {
	if f.err == nil {
		f.err = fault.New(code, format, args...).OnField("input." + field)
	}
}

// fail blames a field for what was given.
func (f *form) fail(field, format string, args ...any) {
	f.refuse(fault.InvalidInput, field, format, args...)
}

// key takes the world off an id; one of another world names nothing here.
func (f *form) key(field, value, what string) string {
	key, here := f.w.Key(value)
	if !here {
		f.refuse(fault.NotFound, field, "This id names a %s of another world than the one that is changed.", what)
	}
	return key
}

// id is key for the id of a row of a kind.
func (f *form) id(field, value string, kind id.Kind, what string) string {
	key := f.key(field, value, what)
	if !id.Is(key, kind) {
		f.fail(field, "This is not the id of a %s.", what)
	}
	return key
}

// words reads a text of several lines that may be empty.
func (f *form) words(field, value string, most int) string {
	clean, wrong := text.Clean(value, most, true)
	if wrong != "" {
		f.fail(field, "This text %s.", wrong)
	}
	return clean
}

// said reads a text of several lines that must say something.
func (f *form) said(field, value string, most int) string {
	clean := f.words(field, value, most)
	if !text.Visible(clean) {
		f.fail(field, "Say something.")
	}
	return clean
}

// line reads a text of one line that must not be empty.
func (f *form) line(field, subject, value string, most int) string {
	clean, wrong := text.Clean(value, most, false)
	switch {
	case wrong != "":
		f.fail(field, "%s %s.", subject, wrong)
	case !text.Visible(clean):
		f.fail(field, "%s must not be empty.", subject)
	}
	return clean
}

// reason reads why somebody does something; nothing to see is nothing said.
func (f *form) reason(value *string) *string {
	if value == nil {
		return nil
	}
	clean := f.words("reason", *value, maxReason)
	if !text.Visible(clean) {
		return nil
	}
	return &clean
}

// link reads an address that may be absent. Only those of the web are kept: others could run
// something when somebody follows them.
func (f *form) link(field string, value *string) *string {
	if value == nil || strings.TrimSpace(*value) == "" {
		return nil
	}
	link := f.line(field, "The address", *value, maxAddress)
	if lower := strings.ToLower(link); !strings.HasPrefix(lower, "https://") && !strings.HasPrefix(lower, "http://") {
		f.fail(field, "An address begins with https:// or http://.")
	}
	return &link
}

// among reads a whole number between two bounds.
func (f *form) among(field string, value, least, most int) int {
	f.within(field, "This", &value, least, most)
	return value
}

// within reads a whole number between two bounds that may be absent.
func (f *form) within(field, subject string, value *int, least, most int) {
	if value != nil && (*value < least || *value > most) {
		f.fail(field, "%s must be %d to %d.", subject, least, most)
	}
}

// level reads a level of competence.
func (f *form) level(field string, value float64) {
	if value < 1 || value > highest || value*2 != math.Trunc(value*2) {
		f.fail(field, "A level is 1 to %d, in half steps.", highest)
	}
}

// competency finds a competency that is in use.
func (f *form) competency(field, value string) orggraph.Competency {
	c, ok := f.w.Graph().Competency(f.key(field, value, "competency"))
	switch {
	case !ok:
		f.refuse(fault.NotFound, field, "There is no such competency.")
	case !c.Active():
		f.fail(field, "%s is no longer in use.", c.Name())
	}
	return c
}

func (f *form) optionalCompetency(field string, value *string) *string {
	if value == nil {
		return nil
	}
	c := f.competency(field, *value)
	if f.err != nil {
		return nil
	}
	key := c.StoredID()
	return &key
}

// owner finds who does an action: the person whom it is for, or who coaches or leads them.
func (f *form) owner(field string, value *string, subject string) string {
	if value == nil {
		return subject
	}
	key := f.key(field, *value, "person")
	if key != subject && !leadsGrowth(f.w, key, subject) {
		f.fail(field, "An action is done by the person or by who coaches or leads them.")
	}
	return key
}

// item is the path of an element of a list.
func item(field string, i int) string { return fmt.Sprintf("%s[%d]", field, i) }

// place is the path of a field of an element of a list.
func place(list string, i int, field string) string { return item(list, i) + "." + field }
