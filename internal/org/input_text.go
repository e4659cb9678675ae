package org

import (
	"fmt"
	"net/mail"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
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
	text := c.text(field, value, most, false)
	if c.err == nil && !visible(text) {
		c.fail(field, "%s must not be empty.", label(field))
	}
	return text
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
	text := c.text(field, *value, most, prose)
	if !visible(text) {
		return nil
	}
	return &text
}

// patchLine reads a line that null or an empty text takes away.
func (c *check) patchLine(field string, o Optional[string], most int) Optional[string] {
	return Optional[string]{Set: o.Set, Value: c.optionalLine(field, o.Value, most)}
}

// replacement reads a required line that may be left as it is.
func (c *check) replacement(field string, value *string, most int) *string {
	if value == nil {
		return nil
	}
	text := c.line(field, *value, most)
	return &text
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
		text := c.text(item(field, i), v, most, false)
		if visible(text) && !seen[text] {
			seen[text] = true
			list = append(list, text)
		}
	}
	return list
}

// email reads an e-mail address that may be absent.
func (c *check) email(field string, value *string) *string {
	text := c.optionalLine(field, value, maxEmail)
	if text == nil {
		return nil
	}
	if a, err := mail.ParseAddress(*text); err != nil || a.Address != *text {
		c.fail(field, "This is not an e-mail address.")
	}
	return text
}

// reason reads why somebody does something.
func (c *check) reason(value *string) *string {
	return c.optionalProse("reason", value, maxReason)
}

// text trims and normalises. PostgreSQL refuses NUL and invalid UTF-8 while SQLite stores them, so
// neither may get further than here.
func (c *check) text(field, value string, most int, prose bool) string {
	if !utf8.ValidString(value) {
		c.fail(field, "%s is not valid UTF-8.", label(field))
		return ""
	}
	if prose {
		value = strings.ReplaceAll(value, "\r\n", "\n")
	}
	text := norm.NFC.String(strings.TrimSpace(value))
	for _, r := range text {
		if unicode.IsControl(r) && !(prose && (r == '\n' || r == '\t')) {
			c.fail(field, "%s has a control character in it (U+%04X).", label(field), r)
			return ""
		}
	}
	if n := utf8.RuneCountInString(text); n > most {
		c.fail(field, "%s has %d characters; at most %d are possible.", label(field), n, most)
		return ""
	}
	return text
}

// visible reports whether a reader would see anything of a text: one of zero-width characters or
// bare accents shows nothing.
func visible(text string) bool {
	for _, r := range text {
		if unicode.IsGraphic(r) && !unicode.IsSpace(r) && !unicode.IsMark(r) {
			return true
		}
	}
	return false
}

// item is the path of an element of a list.
func item(field string, i int) string { return fmt.Sprintf("%s[%d]", field, i) }
