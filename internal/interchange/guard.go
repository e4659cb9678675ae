package interchange

import (
	"strings"
	"unicode/utf8"
)

// Guard makes a cell harmless that a spreadsheet would run as a formula: it puts an apostrophe
// before it. Unguard takes exactly that away again, for every text: Unguard(Guard(s)) == s.
func Guard(s string) string {
	if isFormula(strings.TrimLeft(s, "'")) {
		return "'" + s
	}
	return s
}

// Unguard takes away the apostrophe that Guard put before a cell.
func Unguard(s string) string {
	if strings.HasPrefix(s, "'") && isFormula(strings.TrimLeft(s, "'")) {
		return s[1:]
	}
	return s
}

// isFormula reports whether some spreadsheet would run a text: it starts with a sign that opens
// formulas, perhaps after blanks or quotation marks that are trimmed away first.
func isFormula(s string) bool {
	s = strings.TrimLeft(s, " \"\u00a0\u3000")
	if s == "" {
		return false
	}
	switch r, _ := utf8.DecodeRuneInString(s); r {
	case '=', '+', '-', '@', '\t', '\r', '\n', 0, '＝', '＋', '－', '＠':
		return true
	}
	return false
}
