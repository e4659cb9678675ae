package org

import (
	"fmt"
	"net/mail"

	"cadre/internal/input"
	"cadre/internal/text"
)

// The most characters that texts may have; ent/schema has the same numbers.
const (
	maxTitle      = 500
	maxName       = 300
	maxEmail      = 320
	maxLocation   = 200
	maxGrade      = 100
	maxEmployment = 100
	maxFunction   = 200
	maxNote       = 1000
	maxPurpose    = 2000
	maxReason     = 2000
	maxRoleName   = 200
	maxRoleText   = 1000
	maxRoleTexts  = 200
)

// line reads a text of one line that must not be empty: trimmed, in Unicode's normal form C, of
// at most most characters, none of them a control character.
func (c *check) line(field, value string, most int) string {
	clean := c.text(field, value, most, false)
	if c.err == nil && !text.Visible(clean) {
		c.fail(field, "%s must not be empty.", label(field))
	}
	return clean
}

// optionalLine reads a line that may be absent; an empty one is absent.
func (c *check) optionalLine(field string, value *string, most int) *string {
	return c.optional(field, value, most, false)
}

// optionalProse reads a text of several lines that may be absent; an empty one is absent.
func (c *check) optionalProse(field string, value *string, most int) *string {
	return c.optional(field, value, most, true)
}

func (c *check) optional(field string, value *string, most int, prose bool) *string {
	if value == nil {
		return nil
	}
	clean := c.text(field, *value, most, prose)
	if !text.Visible(clean) {
		return nil
	}
	return &clean
}

// patchLine reads a line that null or an empty text takes away.
func (c *check) patchLine(field string, o input.Optional[string], most int) input.Optional[string] {
	return input.Optional[string]{Set: o.Set, Value: c.optionalLine(field, o.Value, most)}
}

// replacement reads a required line that may be left as it is.
func (c *check) replacement(field string, value *string, most int) *string {
	if value == nil {
		return nil
	}
	clean := c.line(field, *value, most)
	return &clean
}

// lines reads a list of texts, each once; empty ones are dropped.
func (c *check) lines(field string, values []string, most int) []string {
	if len(values) > maxRoleTexts {
		c.fail(field, "There may be at most %d %s.", maxRoleTexts, inWords(field))
		return nil
	}
	list := make([]string, 0, len(values))
	seen := make(map[string]bool, len(values))
	for i, v := range values {
		clean := c.text(item(field, i), v, most, false)
		if text.Visible(clean) && !seen[clean] {
			seen[clean] = true
			list = append(list, clean)
		}
	}
	return list
}

// email reads an e-mail address that may be absent.
func (c *check) email(field string, value *string) *string {
	clean := c.optionalLine(field, value, maxEmail)
	if clean == nil {
		return nil
	}
	if a, err := mail.ParseAddress(*clean); err != nil || a.Address != *clean {
		c.fail(field, "This is not an e-mail address.")
	}
	return clean
}

// reason reads why somebody does something.
func (c *check) reason(value *string) *string {
	return c.optionalProse("reason", value, maxReason)
}

// text reads a text that may be empty; prose may have several lines.
func (c *check) text(field, value string, most int, prose bool) string {
	clean, wrong := text.Clean(value, most, prose)
	if wrong != "" {
		c.fail(field, "%s %s.", label(field), wrong)
	}
	return clean
}

// item is the path of an element of a list.
func item(field string, i int) string { return fmt.Sprintf("%s[%d]", field, i) }
