package org

import (
	"math"
	"strings"
	"time"
	"unicode"

	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// check reads the fields of an input and keeps the first thing that is wrong, so that a function
// reads all its fields and asks once. Fields are paths below "input".
type check struct {
	err   error
	world *world.World // that is edited
}

// checking begins to read an input for a world.
func checking(w *world.World) check { return check{world: w} }

// fail blames a field, unless another one was blamed before.
func (c *check) fail(field, format string, args ...any) {
	if c.err == nil {
		c.err = input.Invalid(field, format, args...)
	}
}

// id reads the id of a row of a kind, and takes the world off: that of the world that is edited.
func (c *check) id(field, value string, kind id.Kind) string {
	value, here := c.world.Key(value)
	if !here && c.err == nil {
		c.err = fault.New(fault.NotFound, "This id names a %s of another world than the one that is changed.", noun(kind)).OnField("input." + field)
	}
	if !id.Is(value, kind) {
		c.fail(field, "This is not the id of a %s.", noun(kind))
	}
	return value
}

// optionalID reads an id that may be absent.
func (c *check) optionalID(field string, value *string, kind id.Kind) *string {
	if value == nil {
		return nil
	}
	bare := c.id(field, *value, kind)
	return &bare
}

// ids reads a list of ids, each once and in order; at least least and at most maxListed.
func (c *check) ids(field string, values []string, kind id.Kind, least int) []string {
	if len(values) < least || len(values) > maxListed {
		c.fail(field, "Give %d to %d ids.", least, maxListed)
		return nil
	}
	list := make([]string, 0, len(values))
	seen := make(map[string]bool, len(values))
	for i, v := range values {
		v = c.id(item(field, i), v, kind)
		if !seen[v] {
			seen[v] = true
			list = append(list, v)
		}
	}
	return list
}

// amount reads a number that is 0 or more.
func (c *check) amount(field string, value float64) float64 {
	if math.IsNaN(value) || math.IsInf(value, 0) || value < 0 {
		c.fail(field, "%s must be a number of 0 or more.", label(field))
	}
	return value
}

// within reads a whole number between two bounds.
func (c *check) within(field string, value, least, most int) int {
	if value < least || value > most {
		c.fail(field, "%s must be %d to %d.", label(field), least, most)
	}
	return value
}

// atLeast reads a whole number with a lower bound that may be absent.
func (c *check) atLeast(field string, value *int, least int) *int {
	if value != nil && (*value < least || *value > math.MaxInt32) {
		c.fail(field, "%s must be %d or more.", label(field), least)
	}
	return value
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

// dayOr reads a calendar day, or takes another where none is given.
func (c *check) dayOr(field string, value *string, otherwise string) string {
	if d := c.day(field, value); d != nil {
		return *d
	}
	return otherwise
}

// label turns a field's name into the subject of a sentence: newPerson.employmentType is "The
// employment type", aliases[2] is "One of the aliases".
func label(field string) string {
	name, _, listed := strings.Cut(field[strings.LastIndexByte(field, '.')+1:], "[")
	article := "The"
	if listed {
		article = "One of the"
	}
	return article + " " + inWords(name)
}

// inWords takes a name in camel case apart, unless people call the thing otherwise.
func inWords(name string) string {
	switch name {
	case "fte":
		return "full-time equivalent"
	case "standsFor":
		return "number of people"
	case "spanMin":
		return "fewest reports"
	case "spanTarget":
		return "usual number of reports"
	case "spanMax":
		return "most reports"
	case "timeBoxedMonths":
		return "number of months"
	}
	var b strings.Builder
	for _, r := range name {
		if unicode.IsUpper(r) {
			b.WriteByte(' ')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// noun names what an id of a kind stands for.
func noun(kind id.Kind) string {
	switch kind {
	case id.Position:
		return "seat"
	case id.Person:
		return "person"
	case id.Team:
		return "team"
	case id.Role:
		return "role"
	case id.Membership:
		return "membership"
	case id.ReportingLine:
		return "reporting line"
	}
	return "row"
}
