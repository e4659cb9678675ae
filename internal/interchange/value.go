package interchange

import (
	"math"
	"strconv"
	"strings"
	"unicode"
)

// WithheldName stands for the holder of a seat whose name the file leaves blank.
const WithheldName = "Not disclosed"

// Holding says what a file knows of a seat's holder.
type Holding string

// The ways to hold a seat.
const (
	HoldingNamed    Holding = "NAMED"
	HoldingWithheld Holding = "WITHHELD" // somebody holds it; the file does not say who
	HoldingVacant   Holding = "VACANT"
	HoldingLeft     Holding = "LEFT" // the row is of somebody who left, or of a post done away with
)

// fold brings spellings that mean the same to one: case and the amount of space.
func fold(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }

// isWithheld names what files write in place of a name that they do not disclose.
func isWithheld(name string) bool {
	switch strings.Trim(fold(name), "'\"()[]<>. ") {
	case "", "n/d", "nd", "n.d", "n/a", "not disclosed", "no name", "name withheld", "withheld", "undisclosed",
		"redacted", "not provided", "unknown", "anonymous", "confidential", "-", "--", "—", "?", "xxx", "none", "null", "tbc":
		return true
	}
	return false
}

// isVacancy names what files write in place of a name where nobody holds the seat.
func isVacancy(name string) bool {
	bare := strings.Trim(fold(name), "'\"()[]<>*-. ")
	switch bare {
	case "vacant", "vacancy", "open", "tbd", "tba", "tbh", "to be hired", "to be filled", "to be recruited", "unfilled",
		"n.n", "not in post", "no holder", "hiring", "recruiting", "0":
		return true
	}
	for _, start := range []string{"vacant ", "vacant-", "vacant:", "new vacancy", "vacancy ", "vacancy:", "vacancy-", "open position", "open role", "open seat", "open req", "new hire "} {
		if strings.HasPrefix(bare, start) {
			return true
		}
	}
	return false
}

// isEliminated names what organograms write for a post that was done away with.
func isEliminated(s string) bool {
	switch strings.Trim(fold(s), "'\"()[] ") {
	case "eliminated", "post eliminated", "abolished", "deleted", "disestablished":
		return true
	}
	return false
}

// statusOf says what a status means for the holding of a seat; known is false for words that no
// convention uses.
func statusOf(status string) (holding Holding, known bool) {
	s := strings.Trim(fold(status), "'\" ")
	switch s {
	case "", "active", "a", "current", "employed", "filled", "occupied", "permanent", "working", "1", "true", "yes", "y",
		"full time", "full-time", "part time", "part-time", "probation", "on probation", "in post":
		return HoldingNamed, true
	case "on leave", "leave", "leave of absence", "loa", "parental leave", "maternity leave", "sabbatical", "notice", "on notice", "suspended", "pending", "pre-hire", "onboarding":
		return HoldingNamed, true
	case "vacant", "vacancy", "open", "unfilled", "to be hired", "tbh", "hiring", "recruiting", "not in post":
		return HoldingVacant, true
	case "terminated", "inactive", "left", "leaver", "former", "ex-employee", "resigned", "retired", "dismissed", "ended", "closed", "deceased", "t", "i", "0", "false", "no", "n":
		return HoldingLeft, true
	}
	if isEliminated(s) {
		return HoldingLeft, true
	}
	return HoldingNamed, false
}

// oneLine brings a cell into the shape of a one-line value, and says what that took.
func oneLine(cell string) (text string, edges, newline bool) {
	if cell == "" {
		return "", false, false
	}
	newline = strings.ContainsAny(cell, "\n")
	text = strings.TrimFunc(cell, unicode.IsSpace)
	edges = len(text) != len(cell)
	if newline || strings.Contains(text, "  ") || strings.ContainsAny(text, "\t\u00a0") {
		edges = edges || !newline
		text = strings.Join(strings.Fields(text), " ")
	}
	return text, edges, newline
}

// parseNumber reads a number that is not negative, with a decimal point or comma, thousands
// marks or a per-cent sign.
func parseNumber(cell string) (float64, bool) {
	s := strings.ReplaceAll(strings.TrimSpace(cell), " ", "")
	s, percent := strings.CutSuffix(s, "%")
	comma, dot := strings.LastIndexByte(s, ','), strings.LastIndexByte(s, '.')
	switch {
	case comma >= 0 && dot >= 0 && comma > dot: // 1.234,5
		s = strings.ReplaceAll(strings.ReplaceAll(s, ".", ""), ",", ".")
	case comma >= 0 && dot >= 0: // 1,234.5
		s = strings.ReplaceAll(s, ",", "")
	case strings.Count(s, ",") == 1 && !thousands(s, comma): // 0,8
		s = strings.ReplaceAll(s, ",", ".")
	case comma >= 0: // 20,776
		s = strings.ReplaceAll(s, ",", "")
	}
	if strings.Trim(s, "0123456789.") != "" {
		return 0, false
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || math.IsInf(v, 0) || v > 1e9 {
		return 0, false
	}
	if percent {
		v /= 100
	}
	return v, true
}

// thousands reports whether the comma at i sets off three digits after one to three others.
func thousands(s string, i int) bool {
	return len(s)-i-1 == 3 && i >= 1 && i <= 3 && s[0] != '0'
}

// firstNameFirst turns "Sánchez, Ken" round.
func firstNameFirst(name string) string {
	last, first, ok := strings.Cut(name, ",")
	if !ok {
		return name
	}
	return strings.TrimSpace(first) + " " + strings.TrimSpace(last)
}

// isLastNameFirst reports whether a name has the form "Last, First" and is not "Jones, Jr.".
func isLastNameFirst(name string) bool {
	last, first, ok := strings.Cut(name, ",")
	if !ok || strings.Contains(first, ",") || strings.TrimSpace(last) == "" {
		return false
	}
	switch strings.Trim(fold(first), ". ") {
	case "", "jr", "sr", "ii", "iii", "iv", "md", "m.d", "phd", "ph.d", "mba", "cpa", "esq":
		return false
	}
	return true
}

func formatNumber(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

func itoaOrEmpty(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// nameFromEmail makes a name out of an address: "ann-marie.bee2@x.org" is Ann Marie Bee.
func nameFromEmail(email string) string {
	local, _, _ := strings.Cut(email, "@")
	words := strings.FieldsFunc(local, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
	for i, w := range words {
		runes := []rune(w)
		runes[0] = unicode.ToUpper(runes[0])
		words[i] = string(runes)
	}
	if len(words) == 0 {
		return email
	}
	return strings.Join(words, " ")
}
