package orggraph

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold returns a text as it is compared and searched: lower case, accents taken off, runs of
// anything that is neither letter nor digit as one space.
func Fold(s string) string {
	if ascii(s) {
		return foldASCII(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
			continue
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			gap = false
			b.WriteString(foldRune(r))
		default:
			gap = true
		}
	}
	return b.String()
}

// foldRune lowers a letter, and spells out those that Unicode does not take apart.
func foldRune(r rune) string {
	switch r = unicode.ToLower(r); r {
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'ø':
		return "o"
	case 'đ', 'ð':
		return "d"
	case 'ł':
		return "l"
	case 'þ':
		return "th"
	case 'ı':
		return "i"
	}
	return string(r)
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func foldASCII(s string) string {
	b := make([]byte, 0, len(s))
	gap := false
	for i := range len(s) {
		c := s[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
		default:
			gap = true
			continue
		}
		if gap && len(b) > 0 {
			b = append(b, ' ')
		}
		gap = false
		b = append(b, c)
	}
	return string(b)
}

func (d *Delta) fold() {
	for _, p := range d.People {
		if p != nil {
			p.fold = Fold(p.Name)
		}
	}
	for _, p := range d.Positions {
		if p != nil {
			p.fold = Fold(p.Title)
		}
	}
	for _, t := range d.Teams {
		if t != nil {
			t.fold = Fold(t.Name)
		}
	}
	for _, a := range d.ProductAreas {
		if a != nil {
			a.fold = Fold(a.Name)
		}
	}
	for _, r := range d.Roles {
		if r != nil {
			r.fold = foldRole(r)
		}
	}
	for _, o := range d.Objectives {
		if o != nil {
			o.fold = Fold(o.Title)
		}
	}
	for _, c := range d.Commitments {
		if c != nil {
			c.fold = Fold(c.Title)
		}
	}
}

func foldRole(r *RoleRow) string {
	return Fold(r.Name + " " + r.Key + " " + strings.Join(r.Aliases, " "))
}
