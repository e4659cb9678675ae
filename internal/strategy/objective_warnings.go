package strategy

import (
	"fmt"

	"cadre/internal/orggraph"
)

// maxAtOnce is how many objectives a team can give itself to in one period.
const maxAtOnce = 2

// Warnings says what a leader and a team should look at in an objective that is not over; nothing is refused
// because of it.
func Warnings(o orggraph.Objective) []string {
	list := []string{}
	if !o.Running() {
		return list
	}
	if o.Ambition() == orggraph.RoofShot && Missed(o) && o.Affected() == nil {
		list = append(list, "It was missed. Say who was affected: they want to know what changes.")
	}
	if f, ok := o.Focus(); ok && f.Kind() == orggraph.NotNow {
		list = append(list, fmt.Sprintf("The problem that it serves, “%s”, is left for now.", brief(f.Problem())))
	}
	for _, t := range o.Teams() {
		if n := atOnce(t.Team(), o); n > maxAtOnce {
			list = append(list, fmt.Sprintf("%s has %d objectives in this period; a team can give itself to one or two.", t.Team().Name(), n))
		}
	}
	results := o.KeyResults()
	backstop := false
	for _, k := range results {
		backstop = backstop || k.Kind() == orggraph.Backstop
	}
	if len(results) > 0 && !backstop {
		list = append(list, "No key result is a backstop: nothing guards quality while the number goes up.")
	}
	if len(results) > maxKeyResults {
		list = append(list, fmt.Sprintf("There are %d key results; one to %d can be kept in sight.", len(results), maxKeyResults))
	}
	for _, k := range results {
		if words := Lint(k.Metric()); len(words) > 0 {
			list = append(list, fmt.Sprintf("“%s” looks like output: %s. Say what gets better for whom.", k.Metric(), quoted(words)))
		}
	}
	return list
}

// atOnce counts the objectives of a team that are not over and share a day with one.
func atOnce(t orggraph.Team, with orggraph.Objective) (n int) {
	for _, other := range t.ObjectiveTeams() {
		o := other.Objective()
		if o.Running() && o.StartsOn() <= with.EndsOn() && o.EndsOn() >= with.StartsOn() {
			n++
		}
	}
	return n
}

func quoted(words []string) (s string) {
	for i, w := range words {
		if i > 0 {
			s += ", "
		}
		s += "“" + w + "”"
	}
	return s
}
