package strategy

import (
	"slices"
	"strings"
	"unicode"
)

// Lint returns the words of a key result that look like output - something made or done - rather than like an
// outcome: something that gets better for somebody. It returns none where it finds nothing to say. It knows
// three shapes of output, and what excuses each:
//
//   - an order to make something, "Launch the app" - unless the words end in something measured, as in "Release
//     failure rate";
//   - things made that are counted, "10 interviews conducted", "Share of the roadmap delivered" - unless they are
//     used, or counted by how they fare: "Share of launches without incident";
//   - a thing that is declared to be there, "MVP live in Lisbon" - unless something is measured.
func Lint(metric string) []string {
	words := lintWords(metric)
	if len(words) == 0 {
		return nil
	}
	if list := ordered(words); list != nil {
		return list
	}
	return made(words)
}

// lintWords takes a text apart into words without punctuation, in small letters.
func lintWords(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '%' && r != '\''
	})
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

var (
	// making are verbs of making, as an order says them.
	making = set(`add adopt automate begin bring build complete conduct create define deliver deploy design develop document draft enable establish execute expand extend
		finalise finalize finish fix hire hold implement improve install integrate introduce launch make migrate modernise modernize move open organise organize pilot prepare
		produce prototype publish rebuild redesign refactor release relaunch remove replace rewrite roll run set ship standardise standardize start support switch test train upgrade write`)
	// done are the same when it has been done.
	done = set(`added built closed completed complete conducted created delivered deployed designed developed done executed finished held implemented introduced launched live
		merged migrated organised organized piloted prototyped published rebuilt redesigned released run shipped trained written`)
	// things are what teams make.
	things = set(`api apis app article articles backlog beta betas campaign campaigns component components dashboard dashboards demo demos deployment deployments design designs
		document documents endpoint endpoints epic epics experiment experiments feature features integration integrations interview interviews launch launches meeting meetings
		migration migrations milestone milestones mvp mvps page pages pilot pilots platform point points project projects prototype prototypes redesign release releases report reports
		roadmap screen screens search service services sprint sprints story stories task tasks test tests ticket tickets tool tools training trainings version wallet workshop workshops`)
	// measures are what a number can be of.
	measures = set(`accuracy activation adoption availability calls churn completion complaints contacts confidence conversion cost costs crashes days effort engagement error errors failure failures
		flakiness frequency hours incident incidents latency lead loss losses margin minutes nps outages price quality rate ratio reliability retention revenue satisfaction score
		seconds sessions share speed success throughput time times trust uptime use usage users volume wait weeks`)
	// articles and the like follow an order, never the noun that is spelled like it.
	articles = set(`a an the our all every each new more at least up out`)
	// between begin what no longer belongs to the first thing that is said.
	between = set(`about of by in on for to from with without within per as at that which who whose until before after and or than`)
	// used are words of those for whom something is made.
	used = set(`use used uses using without need needs fail fails failing succeed succeeds recommend answered reopened read opened watched adopted per-user`)
	// people are those for whom something gets better; what they do is no output of ours.
	people = set(`buyers customers developers drivers engineers merchants newcomers people readers regulars shoppers shops teams users visitors`)
)

// ordered finds an order to make something.
func ordered(words []string) []string {
	if !making[words[0]] {
		return nil
	}
	if len(words) > 1 && (articles[words[1]] || isNumber(words[1])) {
		return first(words, 0)
	}
	head := words
	if i := slices.IndexFunc(words, func(w string) bool { return between[w] }); i > 0 {
		head = words[:i]
	}
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

// made finds things that are counted or declared to be there.
func made(words []string) []string {
	at := slices.IndexFunc(words, func(w string) bool { return things[w] })
	state := slices.IndexFunc(words, func(w string) bool { return done[w] })
	if state < 0 && slices.Contains(words, "production") && slices.Contains(words, "in") && at >= 0 {
		return []string{words[at], "production"}
	}
	if at < 0 || state < 0 {
		return nil
	}
	for i, w := range words {
		switch {
		case used[w]:
			return nil
		case people[w] && i < at && i < state: // it is they who do it
			return nil
		case measures[w] && w != "share" && w != "completion" && i < min(at, state): // something else is measured
			return nil
		}
	}
	return []string{words[at], words[state]}
}

func isNumber(w string) bool {
	return strings.IndexFunc(w, unicode.IsDigit) == 0 || slices.Contains([]string{"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve"}, w)
}
