package roles

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// normalise reduces a title to what its meaning hangs on: no accents, case, punctuation, spaces or
// small words, and no abbreviations. "Sr. PM" and "senior product-manager" come out alike.
func normalise(title string) string { return strings.Join(words(title), "") }

// words splits a title at anything but letters and digits, and spells abbreviations out.
func words(title string) []string {
	parts := strings.FieldsFunc(norm.NFKD.String(title), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r)
	})
	out := parts[:0:0]
	for _, p := range parts {
		if w := spellOut(plain(p)); w != "" {
			out = append(out, strings.Fields(w)...)
		}
	}
	return out
}

// plain drops accents and case.
func plain(word string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, word)
}

// spellOut returns the words that an abbreviation stands for, nothing for a small word, and any
// other word as it is.
func spellOut(word string) string {
	switch word {
	case "of", "the", "and", "with", "w":
		return ""
	case "sr", "snr":
		return "senior"
	case "jr", "jnr":
		return "junior"
	case "assoc":
		return "associate"
	case "vp":
		return "vice president"
	case "dir":
		return "director"
	case "mgr", "mngr":
		return "manager"
	case "eng", "engr":
		return "engineer"
	case "dev":
		return "developer"
	case "prod":
		return "product"
	case "pm":
		return "product manager"
	case "gpm":
		return "group product manager"
	case "ux":
		return "user experience"
	case "ui":
		return "user interface"
	case "1":
		return "i"
	case "2":
		return "ii"
	case "3":
		return "iii"
	}
	return word
}

// withoutArea yields ever shorter beginnings of a title, each cut at a place where an area may
// start - "Product Manager, Payments", "Director of Product (EMEA)" - with the area cut off.
func withoutArea(title string, try func(head, area string) bool) {
	runes := []rune(title)
	for i := len(runes) - 1; i > 0; i-- {
		width := separatorAt(runes, i)
		if width == 0 {
			continue
		}
		head := strings.TrimSpace(string(runes[:i]))
		area := strings.TrimFunc(string(runes[i+width:]), func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsDigit(r)
		})
		if head != "" && try(head, area) {
			return
		}
	}
}

// separatorAt returns the length of the separator that starts at i, or 0.
func separatorAt(runes []rune, i int) int {
	if strings.ContainsRune(",;:|/(-–—−·•@[", runes[i]) {
		return 1
	}
	if !unicode.IsSpace(runes[i]) {
		return 0
	}
	for _, word := range []string{"of", "for", "in", "at"} {
		end := i + 1 + len(word)
		if end < len(runes) && unicode.IsSpace(runes[end]) && strings.EqualFold(string(runes[i+1:end]), word) {
			return end - i + 1
		}
	}
	return 0
}

// withoutLevel drops the grade that some titles carry in front or behind: "Senior Data Analyst",
// "Engineer II". It reports false where there is none.
func withoutLevel(title string) (string, bool) {
	w := words(title)
	had := len(w)
	for len(w) > 1 && isGrade(w[0]) {
		w = w[1:]
	}
	for len(w) > 1 && isLevel(w[len(w)-1]) {
		w = w[:len(w)-1]
	}
	return strings.Join(w, ""), len(w) < had
}

func isGrade(word string) bool {
	switch word {
	case "senior", "junior", "mid", "midlevel", "lead", "staff", "principal", "distinguished",
		"associate", "graduate", "trainee", "intern", "interim", "acting":
		return true
	}
	return false
}

func isLevel(word string) bool {
	switch word {
	case "i", "ii", "iii", "iv", "v", "4", "5", "6", "intern", "trainee":
		return true
	}
	return len(word) == 2 && strings.ContainsRune("lepmst", rune(word[0])) && word[1] >= '1' && word[1] <= '9'
}
