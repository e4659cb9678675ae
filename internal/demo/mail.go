package demo

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// mailLocal makes the part of an address before the @ from a name in Latin letters: the first and
// the last word of it, without accents. Letters that do not come apart are left out.
func mailLocal(name string) string {
	words := strings.Fields(name)
	if len(words) > 2 {
		words = []string{words[0], words[len(words)-1]}
	}
	for i, w := range words {
		words[i] = latin(w)
	}
	return strings.Join(words, ".")
}

func latin(word string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(word)) {
		switch {
		case r == '-' || (r < unicode.MaxASCII && unicode.IsLetter(r)):
			b.WriteRune(r)
		default:
			b.WriteString(unfolded(r))
		}
	}
	return b.String()
}

// unfolded spells the Latin letters that have no decomposition.
func unfolded(r rune) string {
	switch r {
	case 'ł':
		return "l"
	case 'ø':
		return "o"
	case 'đ', 'ð':
		return "d"
	case 'ı':
		return "i"
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'þ':
		return "th"
	}
	return ""
}
