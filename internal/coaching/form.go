package coaching

import (
	"fmt"
	"math"
	"strings"
	"time"
	"unicode/utf8"

	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// highest is the highest level of competence.
const highest = 5

// form reads the fields of an input and keeps the first thing that is wrong. Fields are paths below
// "input".
type form struct {
	w   *world.World
	err error
}

func (f *form) refuse(code fault.Code, field, format string, args ...any) {
	if f.err == nil {
		f.err = fault.New(code, format, args...).OnField("input." + field)
	}
}

// key takes the world off an id; one of another world names nothing here.
func (f *form) key(field, value, what string) string {
	key, here := f.w.Key(value)
	if !here {
		f.refuse(fault.NotFound, field, "There is no such %s.", what)
	}
	return key
}

// words reads a text that may be empty, without blanks around it.
func (f *form) words(field, value string, most int) string {
	value = strings.TrimSpace(value)
	if utf8.RuneCountInString(value) > most {
		f.refuse(fault.InvalidInput, field, "This is at most %d characters.", most)
	}
	return value
}

// said reads a text that must say something.
func (f *form) said(field, value string, most int) string {
	value = f.words(field, value, most)
	if value == "" {
		f.refuse(fault.InvalidInput, field, "Say something.")
	}
	return value
}

// pastDay reads a day that has come; today where none is given.
func (f *form) pastDay(field string, value *string) string {
	if value == nil {
		return f.w.Today()
	}
	if _, err := time.Parse(time.DateOnly, *value); err != nil {
		f.refuse(fault.InvalidInput, field, "The day must be a real one, written as YYYY-MM-DD.")
	} else if *value > f.w.Today() {
		f.refuse(fault.InvalidInput, field, "The day has not come yet.")
	}
	return *value
}

// level reads a level of competence.
func (f *form) level(field string, value float64) {
	if value < 1 || value > highest || value*2 != math.Trunc(value*2) {
		f.refuse(fault.InvalidInput, field, "A level is 1 to %d, in half steps.", highest)
	}
}

// link reads an address that may be absent. Only those of the web are kept: others could run
// something when somebody follows them.
func (f *form) link(field string, value *string) *string {
	if value == nil || strings.TrimSpace(*value) == "" {
		return nil
	}
	link := f.words(field, *value, 2000)
	if lower := strings.ToLower(link); !strings.HasPrefix(lower, "https://") && !strings.HasPrefix(lower, "http://") {
		f.refuse(fault.InvalidInput, field, "An address begins with https:// or http://.")
	}
	return &link
}

// competency finds a competency that is in use.
func (f *form) competency(field, value string) orggraph.Competency {
	c, ok := f.w.Graph().Competency(f.key(field, value, "competency"))
	switch {
	case !ok:
		f.refuse(fault.NotFound, field, "There is no such competency.")
	case !c.Active():
		f.refuse(fault.InvalidInput, field, "%s is no longer in use.", c.Name())
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

func place(list string, i int, field string) string { return fmt.Sprintf("%s[%d].%s", list, i, field) }
