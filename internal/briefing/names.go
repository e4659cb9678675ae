package briefing

import (
	"reflect"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"cadre/internal/orggraph"
)

// names are what a briefing with seats only does not say, by their first word in small letters.
type names map[string][]string

// leftOut stands where a name was.
const leftOut = "[name left out]"

// titled is "Name (Title)" without its name: the title is enough.
var titled = regexp.MustCompile(regexp.QuoteMeta(leftOut) + ` \(([^()]+)\)`)

func namesOf(d *orggraph.Diff) names {
	n := names{}
	for _, g := range []*orggraph.Graph{d.Before, d.After} {
		for p := range g.Everyone() {
			n.add(p.Name())
			n.add(deref(p.Email()))
		}
	}
	return n
}

// add takes a name in. The owner of a workspace may be called just Owner, which is no name to hide.
func (n names) add(name string) {
	name = strings.Join(strings.Fields(norm.NFC.String(name)), " ")
	if name == "" || name == "Owner" {
		return
	}
	first := strings.ToLower(word(name))
	for _, known := range n[first] {
		if known == name {
			return
		}
	}
	n[first] = append(n[first], name)
}

// word returns the letters and digits that a text begins with; of one that begins otherwise, its first character.
func word(s string) string {
	for i, r := range s {
		if !inWord(r) {
			if i == 0 {
				_, i = utf8.DecodeRuneInString(s)
			}
			return s[:i]
		}
	}
	return s
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// hide writes what stands for a name wherever a whole one is in a text.
func (n names) hide(text string, stand func(name string) string) string {
	var out strings.Builder
	text = norm.NFC.String(text)
	for text != "" {
		w := word(text)
		if found := n.longest(text, w); found > 0 {
			out.WriteString(stand(text[:found]))
			text = text[found:]
			continue
		}
		out.WriteString(w)
		text = text[len(w):]
	}
	return out.String()
}

// longest returns the length of the longest name that a text begins with. A name of one word is
// only known as it is written, so that a person called Price leaves prices alone.
func (n names) longest(text, first string) (found int) {
	for _, name := range n[strings.ToLower(first)] {
		end := begins(text, name)
		if end <= found {
			continue
		}
		if strings.ContainsAny(name, " @") || text[:end] == name {
			if next, _ := utf8.DecodeRuneInString(text[end:]); end == len(text) || !inWord(next) {
				found = end
			}
		}
	}
	return found
}

// begins returns how much of a text is the name that it begins with, in letters of either size and
// with any blanks or ends of lines between its words; 0 where it does not.
func begins(text, name string) int {
	rest := text
	for _, want := range name {
		if want == ' ' {
			after := strings.TrimLeftFunc(rest, unicode.IsSpace)
			if len(after) == len(rest) {
				return 0
			}
			rest = after
			continue
		}
		_, size := utf8.DecodeRuneInString(rest)
		if !strings.EqualFold(rest[:size], string(want)) {
			return 0
		}
		rest = rest[size:]
	}
	return len(text) - len(rest)
}

// takeOut takes names out of every text of a briefing, whichever field it is in: a field that is
// added later is covered, too.
func (n names) takeOut(b *Briefing) { n.clean(reflect.ValueOf(b).Elem()) }

func (n names) clean(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		text := n.hide(v.String(), func(string) string { return leftOut })
		v.SetString(titled.ReplaceAllString(text, "$1"))
	case reflect.Slice:
		for i := range v.Len() {
			n.clean(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				n.clean(v.Field(i))
			}
		}
	}
}
