package host_test

import (
	"fmt"
	"slices"
	"testing"

	"cadre/ent"
	"cadre/ent/changeset"
	"cadre/internal/access"
	"cadre/internal/demo"
	"cadre/internal/world"
)

// further is what the guide's other questions answer, read from the whole answer: two worlds, a plan and the log among them.
// What is counted comes from the demo company as it is written, and from the rows of the log.
func (p *plain) further(t *testing.T, w *world.World) map[string]told {
	t.Helper()
	sets, err := w.Client().Changeset.Query().Order(ent.Desc(changeset.FieldSeq)).All(access.System(t.Context()))
	if err != nil {
		t.Fatal(err)
	}
	actions := []string{}
	for _, set := range sets[:min(20, len(sets))] {
		actions = append(actions, set.Action+" "+set.ActorName)
	}
	plan, moved := p.asPlanned()
	all := p.filter(func(demo.Position) bool { return true })
	now := []int{p.headcount(all), len(all), len(p.filter(p.vacant)), p.depth("")}
	return map[string]told{
		"9": {func(data any) any {
			m := map[string]int{}
			for _, team := range nodes(data, "org", "teams") {
				for _, in := range walk(team, "memberships").([]any) {
					if len(walk(in, "position", "memberships").([]any)) > 1 {
						m[fmt.Sprint(walk(team, "name"), "|", walk(in, "position", "title"), "|", countAt(in, "allocation"))]++
					}
				}
			}
			return m
		}, p.shared()},
		"10": {func(data any) any {
			list := []string{}
			for _, n := range nodes(data, "org", "history") {
				list = append(list, fmt.Sprint(walk(n, "action"), " ", walk(n, "actor")))
			}
			return []any{countAt(data, "org", "history", "totalCount"), list}
		}, []any{len(sets), actions}},
		"11": {p.notAsCounted, []string{}},
		"12": {func(data any) any {
			numbers := func(of string) []int {
				return []int{countAt(data, of, "headcount"), countAt(data, of, "metrics", "seats"), countAt(data, of, "metrics", "vacancies"), countAt(data, of, "metrics", "layers")}
			}
			return [][]int{numbers("then"), numbers("now"), numbers("planned")}
		}, [][]int{{0, 0, 0, 0}, now, {now[0], now[1], now[2], plan.depth("")}}},
		"13": {func(data any) any {
			d := walk(data, "org", "diff")
			return []int{countAt(d, "counts", "seatsOpened"), countAt(d, "counts", "teamsCreated"), countAt(d, "metricsBefore", "headcount"), countAt(d, "metricsAfter", "headcount"), countAt(d, "metricsAfter", "layers")}
		}, []int{len(all), len(p.Teams), 0, now[0], now[3]}},
		"14": {func(data any) any {
			of := walk(data, "scenarios").([]any)
			return []any{len(of), walk(of[0], "name"), countAt(of[0], "diff", "counts", "seatsMoved"), countAt(of[0], "diff", "counts", "seatsOpened"), countAt(of[0], "diff", "metricsBefore", "layers"), countAt(of[0], "diff", "metricsAfter", "layers")}
		}, []any{1, "Guide", 1, 0, now[3], plan.depth("")}},
		"15": {func(data any) any {
			list := []string{}
			for _, m := range walk(data, "scenario", "diff", "seatsMoved").([]any) {
				list = append(list, fmt.Sprint(walk(m, "position", "title"), ": ", walk(m, "from", "title"), " to ", walk(m, "to", "title")))
			}
			return list
		}, []string{moved}},
		"16": {func(data any) any {
			marked := 0
			for _, m := range walk(data, "org", "timeline", "marks").([]any) {
				marked += countAt(m, "changesets")
			}
			return []int{countAt(data, "org", "timeline", "changesets"), marked}
		}, []int{len(sets), len(sets)}},
		"21": {func(data any) any { return p.seriesUnlike(data, sets) }, []string{}},
		"30": {func(data any) any {
			all := countAt(data, "org", "aggregatePeople", "total", "people")
			return []any{groupsOf(walk(data, "org", "joined", "groups"), "people"), groupsOf(walk(data, "org", "left", "groups"), "people"), all}
		}, []any{p.byMonth(func(who demo.Person) string { return who.StartedOn }), p.byMonth(p.gone), len(p.People) - p.leavers()}},
		"17": {readBetween, p.between()},
		"18": {readStrategy, p.strategies()},
		"19": {p.notAsWritten, []string{}},
		"26": {func(data any) any {
			list := []string{}
			for _, v := range walk(data, "org", "visions").([]any) {
				for _, s := range walk(v, "strategies").([]any) {
					for _, f := range walk(s, "focuses").([]any) {
						for _, o := range walk(f, "objectives").([]any) {
							list = append(list, fmt.Sprint(walk(f, "problem"), ": ", walk(o, "title")))
						}
					}
				}
			}
			slices.Sort(list)
			return list
		}, p.serving()},
		"27": {func(data any) any {
			return []any{countAt(data, "org", "coverage", "seats"), titles(walk(data, "org", "coverage", "idleTeams").([]any), "name")}
		}, []any{len(all) - now[2], p.idle()}},
		"28": {func(data any) any {
			list := []string{}
			for _, n := range nodes(data, "org", "commitments") {
				risks := 0
				for _, lack := range walk(n, "lacks").([]any) {
					if walk(lack, "kind") == "RISK" {
						risks++
					}
				}
				list = append(list, fmt.Sprint(walk(n, "title"), "|", risks, "|", len(walk(n, "riskReasons").([]any)) > 0))
			}
			slices.Sort(list)
			return list
		}, p.promises()},
	}
}

// asPlanned is the company as the plan of the guides has it, and the move in words: the first seat below the second report of
// the one at the top reports to the first of them.
func (p *plain) asPlanned() (plan *plain, moved string) {
	title := map[string]string{}
	for _, s := range p.Positions {
		title[s.Key] = s.Title
	}
	tops := p.reports[p.reports[""][0]]
	seat := p.reports[tops[1]][0]
	o := p.Org
	o.Positions = slices.Clone(o.Positions)
	for i := range o.Positions {
		if o.Positions[i].Key == seat {
			o.Positions[i].ReportsTo = tops[0]
		}
	}
	return newPlain(o, p.today), title[seat] + ": " + title[tops[1]] + " to " + title[tops[0]]
}
