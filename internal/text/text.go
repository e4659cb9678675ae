// Package text makes what people write fit to be stored: trimmed, in one normal form, and without
// what a database refuses or nobody sees. It imports nothing of ours.
package text

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Clean trims and normalises a text of at most so many characters; prose may have several lines.
// Where the text cannot be taken, wrong says why, as what follows its name: "has a control
// character in it". PostgreSQL refuses NUL and invalid UTF-8 while SQLite stores them, so neither
// may get further than here.
func Clean(value string, most int, prose bool) (clean, wrong string) {
	if !utf8.ValidString(value) {
		return "", "is not valid UTF-8"
	}
	if prose {
		value = strings.ReplaceAll(value, "\r\n", "\n")
	}
	clean = norm.NFC.String(strings.TrimSpace(value))
	for _, r := range clean {
		if unicode.IsControl(r) && !(prose && (r == '\n' || r == '\t')) {
			return "", fmt.Sprintf("has a control character in it (U+%04X)", r)
		}
	}
	if n := utf8.RuneCountInString(clean); n > most {
		return "", fmt.Sprintf("has %d characters; at most %d are possible", n, most)
	}
	return clean, ""
}

// Visible reports whether a reader would see anything of a text: one of zero-width characters or
// bare accents shows nothing.
func Visible(s string) bool {
	for _, r := range s {
		if unicode.IsGraphic(r) && !unicode.IsSpace(r) && !unicode.IsMark(r) {
			return true
		}
	}
	return false
}
