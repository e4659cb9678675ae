package strategy

import (
	"slices"
	"strings"
	"unicode"
)

// Lint returns the words of a key result that look like output - something made or done - rather than like an
// outcome: something that gets better for somebody. It returns none where it finds nothing to say. It knows
// these shapes of output, and what excuses each:
//
//   - an order to make something, "By June, launch the app" - unless the words end in something measured, as in "Release
//     failure rate", or something measured shall get better: "Hold the error rate below 1 %";
//   - work that is counted, "Number of releases", "Share of the roadmap delivered", "Team velocity" - unless what was made
//     is used, or counted by how it fares: "Share of launches without incident";
//   - a thing that is declared to be there, "Loyalty programme launched" - unless something is measured, or it is those for
//     whom it is made who do it.
func Lint(metric string) []string {
	words := lintWords(measuredPart(metric))
	if len(words) == 0 {
		return nil
	}
	if better[words[0]] && betters(words) {
		return nil
	}
	for _, shape := range []func([]string) []string{ordered, named, tallied, made, declared} {
		if list := shape(words); list != nil {
			return list
		}
	}
	return nil
}

// measuredPart is what follows a colon where that says what is measured: "Fix the login: share of visitors who come in".
func measuredPart(text string) string {
	if _, after, ok := strings.Cut(text, ":"); ok {
		if words := lintWords(after); len(words) > 0 && (measures[words[0]] || tallies[words[0]]) {
			return after
		}
	}
	return text
}

// lintWords takes a text apart into words without punctuation, in small letters, without what is said before the matter:
// until when, who, and how well.
func lintWords(text string) []string {
	if before, after, ok := strings.Cut(text, ","); ok {
		if words := splitWords(before); len(words) > 0 && when[words[0]] {
			text = after
		}
	}
	words := splitWords(text)
	if len(words) > 1 && when[words[0]] {
		rest := words[1:]
		for len(rest) > 0 && (dates[rest[0]] || isNumber(rest[0])) {
			rest = rest[1:]
		}
		words = rest
	}
	for len(words) > 1 && (asides[words[0]] || strings.HasSuffix(words[0], "ly") && !dates[words[0]]) {
		words = words[1:]
	}
	return words
}

func splitWords(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '%' && r != '\''
	})
}

// headOf is what words are about: up to the first that begins something further, without articles.
func headOf(words []string) []string {
	if i := slices.IndexFunc(words, func(w string) bool { return between[w] }); i >= 0 {
		words = words[:i]
	}
	return slices.DeleteFunc(slices.Clone(words), func(w string) bool { return articles[w] })
}

// betters reports whether something measured shall get better, or stay as good as it is.
func betters(words []string) bool {
	head := headOf(words[1:])
	return len(head) > 0 && measures[head[len(head)-1]]
}

// ordered finds an order to make something.
func ordered(words []string) []string {
	if !making[words[0]] && !better[words[0]] {
		return nil
	}
	if len(words) > 1 && (articles[words[1]] || isNumber(words[1])) {
		return first(words, 0)
	}
	if len(words) > 1 && words[1] == "of" && nominal[words[0]] {
		return nil // a thing that is called as the order is
	}
	head := headOf(words)
	if len(head) > 1 && measures[head[len(head)-1]] {
		return nil
	}
	return first(words, 0)
}

// first returns the order with what follows it, as far as that is a thing.
func first(words []string, at int) []string {
	list := []string{words[at]}
	for _, w := range words[at+1:] {
		if things[w] {
			return append(list, w)
		}
	}
	return list
}

// named finds work that is called by a noun: "Rollout of the new page", "Team velocity".
func named(words []string) []string {
	if len(words) > 1 && words[1] == "of" && nominal[words[0]] && !fares(words) {
		return []string{words[0]}
	}
	if i := slices.IndexFunc(words, func(w string) bool { return busy[w] }); i >= 0 && !slices.ContainsFunc(words, func(w string) bool { return people[w] }) {
		return []string{words[i]}
	}
	return nil
}

// tallied finds things made of which nothing is said but how many they are.
func tallied(words []string) []string {
	of := words
	if len(words) > 2 && tallies[words[0]] && words[1] == "of" {
		of = words[2:]
	} else if i := slices.Index(words, "per"); i < 0 || i+1 >= len(words) || !periods[words[i+1]] {
		return nil
	}
	head := headOf(of)
	if len(head) == 0 || !things[head[len(head)-1]] || fares(words) || slices.Contains(head, "support") {
		return nil
	}
	return []string{head[len(head)-1]}
}

// made finds things that are declared to be there.
func made(words []string) []string {
	at := slices.IndexFunc(words, func(w string) bool { return things[w] })
	state := slices.IndexFunc(words, func(w string) bool { return done[w] })
	if state < 0 && slices.Contains(words, "production") && slices.Contains(words, "in") && at >= 0 {
		return []string{words[at], "production"}
	}
	if at < 0 || state < 0 || excused(words, min(at, state)) {
		return nil
	}
	return []string{words[at], words[state]}
}

// declared finds what is declared to be there by a word that nothing but the work of a team makes true: whatever it is.
func declared(words []string) []string {
	state := slices.IndexFunc(words, func(w string) bool { return shipped[w] })
	switch {
	case state < 0 || fares(words):
		return nil
	case taught[words[state]]:
		return []string{words[state]}
	case state+1 < len(words) && people[words[state+1]]: // what they are called by: "migrated merchants"
		return nil
	case excused(words, state):
		return nil
	}
	return []string{words[state]}
}

// excused reports whether words tell how something fares that was made, or who does it before the place where it is said.
func excused(words []string, place int) bool {
	for i, w := range words {
		switch {
		case used[w]:
			return true
		case people[w] && i < place: // it is they who do it
			return true
		case measures[w] && w != "share" && w != "completion" && i < place: // something else is measured
			return true
		}
	}
	return false
}

// fares reports whether words tell of use, or of how something goes.
func fares(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return used[w] })
}

func isNumber(w string) bool {
	return strings.IndexFunc(w, unicode.IsDigit) == 0 || slices.Contains([]string{"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve"}, w)
}
