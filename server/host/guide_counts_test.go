package host_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
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

// promises says of each commitment that is looked into or promised how many of the four risks are open, and whether something
// that it waits for is late.
func (p *plain) promises() []string {
	list := []string{}
	for _, c := range p.Commitments {
		if c.State != "DISCOVERY" && c.State != "COMMITTED" {
			continue
		}
		risks := 0
		for _, f := range c.Found {
			if f.What == "" {
				risks++
			}
		}
		late := slices.ContainsFunc(p.Topology.Dependencies, func(d demo.Dependency) bool {
			return d.Commitment == c.Key && d.NeedBy < p.today && d.State != "MET" && d.State != "REMOVED"
		})
		list = append(list, fmt.Sprint(c.Title, "|", risks, "|", late))
	}
	slices.Sort(list)
	return list
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

// shared counts the memberships of seats in more than one team.
func (p *plain) shared() map[string]int {
	in, title, m := map[string]int{}, map[string]string{}, map[string]int{}
	for _, s := range p.Positions {
		title[s.Key] = s.Title
	}
	for _, of := range p.Memberships {
		in[of.Position]++
	}
	for _, of := range p.Memberships {
		if in[of.Position] > 1 {
			m[fmt.Sprint(p.teams[of.Team].Name, "|", title[of.Position], "|", of.Allocation)]++
		}
	}
	return m
}

// readBetween reads what is between teams: what is open, how they work together, and what nobody owns.
func readBetween(data any) any {
	list := []string{}
	for _, d := range nodes(data, "org", "dependencies") {
		list = append(list, fmt.Sprint(walk(d, "needer", "name"), " waits for ", walk(d, "provider", "name"), ": ", walk(d, "what")))
	}
	for _, i := range nodes(data, "org", "interactions") {
		list = append(list, fmt.Sprint(walk(i, "from", "name"), " ", walk(i, "mode"), " ", walk(i, "to", "name")))
	}
	for _, a := range nodes(data, "org", "productAreas") {
		list = append(list, fmt.Sprint("nobody owns ", walk(a, "name")))
	}
	slices.Sort(list)
	return list
}

func (p *plain) between() []string {
	list := []string{}
	for _, d := range p.Topology.Dependencies {
		if slices.Contains([]string{"RAISED", "ACCEPTED", "IN_PROGRESS"}, d.State) {
			list = append(list, fmt.Sprint(p.teams[d.Needer].Name, " waits for ", p.teams[d.Provider].Name, ": ", d.What))
		}
	}
	for _, i := range p.Topology.Interactions {
		if i.StartsOn <= p.today && i.EndedOn == "" {
			list = append(list, fmt.Sprint(p.teams[i.From].Name, " ", i.Mode, " ", p.teams[i.To].Name))
		}
	}
	for _, a := range p.Topology.Areas {
		if !slices.ContainsFunc(p.Topology.Ownerships, func(o demo.Ownership) bool { return o.Area == a.Key }) {
			list = append(list, fmt.Sprint("nobody owns ", a.Name))
		}
	}
	slices.Sort(list)
	return list
}

// readStrategy reads each vision with its problems and what stands in the way, and how many insights nothing rests on.
func readStrategy(data any) any {
	list := []string{fmt.Sprint(countAt(data, "org", "insights", "totalCount"), " insights are not cited")}
	for _, v := range walk(data, "org", "visions").([]any) {
		list = append(list, fmt.Sprint(walk(v, "name"), " ", walk(v, "state"), " ", len(walk(v, "principles").([]any))))
		s, ok := walk(v, "strategy").(map[string]any)
		if !ok {
			continue
		}
		for _, f := range walk(s, "focuses").([]any) {
			list = append(list, fmt.Sprint(walk(s, "name"), ": ", walk(f, "problem"), " by ", len(walk(f, "insights").([]any))))
		}
		for _, o := range walk(s, "obstacles").([]any) {
			list = append(list, fmt.Sprint(walk(s, "name"), " is stopped by ", walk(o, "what")))
		}
	}
	slices.Sort(list)
	return list
}

func (p *plain) strategies() []string {
	list, cited := []string{}, map[string]bool{}
	for _, v := range p.Strategy.Visions {
		list = append(list, fmt.Sprint(v.Name, " ", v.State, " ", len(v.Principles)))
	}
	for _, s := range p.Strategy.Plans {
		for _, f := range s.Focuses {
			for _, i := range f.Insights {
				cited[i] = true
			}
			if s.State == "ACTIVE" {
				list = append(list, fmt.Sprint(s.Name, ": ", f.Problem, " by ", len(f.Insights)))
			}
		}
		for _, o := range s.Obstacles {
			if s.State == "ACTIVE" && o.ResolvedOn == "" {
				list = append(list, fmt.Sprint(s.Name, " is stopped by ", o.What))
			}
		}
	}
	list = append(list, fmt.Sprint(len(p.Strategy.Insights)-len(cited), " insights are not cited"))
	slices.Sort(list)
	return list
}

// notAsWritten says what the answer tells otherwise of objectives at risk than they were written: teams, vacant seats of
// those, and the latest number of each key result. That none is told is a difference too.
func (p *plain) notAsWritten(data any) any {
	written, wrong := map[string]map[string]int{}, []string{}
	for _, o := range p.Objectives {
		m := map[string]int{}
		for _, team := range o.Teams {
			m["vacant in "+p.teams[team].Name] = len(p.filter(func(s demo.Position) bool {
				return p.vacant(s) && slices.ContainsFunc(p.Memberships, func(in demo.Membership) bool { return in.Team == team && in.Position == s.Key })
			}))
		}
		for _, kr := range o.KeyResults {
			if n := len(kr.CheckIns); n > 0 {
				m[kr.Metric] = int(100 * slices.MaxFunc(kr.CheckIns, func(a, b demo.CheckIn) int { return strings.Compare(a.On, b.On) }).Value)
			}
		}
		written[o.Title] = m
	}
	for _, o := range nodes(data, "org", "objectives") {
		m := map[string]int{}
		for _, of := range walk(o, "teams").([]any) {
			vacant := 0
			for _, in := range walk(of, "team", "memberships").([]any) {
				if walk(in, "position", "vacant").(bool) {
					vacant++
				}
			}
			m["vacant in "+walk(of, "team", "name").(string)] = vacant
		}
		for _, kr := range walk(o, "keyResults").([]any) {
			if latest, ok := walk(kr, "latest").(map[string]any); ok {
				m[walk(kr, "metric").(string)] = int(100 * walk(latest, "value").(float64))
			}
		}
		if title := walk(o, "title").(string); !maps.Equal(m, written[title]) {
			wrong = append(wrong, fmt.Sprint(title, ": ", m, ", written ", written[title]))
		}
	}
	if len(nodes(data, "org", "objectives")) == 0 {
		wrong = append(wrong, "nothing is at risk")
	}
	return wrong
}

// serving lists what is worked on for each chosen problem.
func (p *plain) serving() []string {
	list := []string{}
	for _, s := range p.Strategy.Plans {
		for _, f := range s.Focuses {
			for _, o := range p.Objectives {
				if o.Focus == f.Key && o.State == "ACTIVE" && !f.NotNow {
					list = append(list, f.Problem+": "+o.Title)
				}
			}
		}
	}
	slices.Sort(list)
	return list
}

// idle lists the teams that have no objective which is not over.
func (p *plain) idle() []string {
	list := []string{}
	for _, t := range p.Teams {
		if t.Kind == "TEAM" && !slices.ContainsFunc(p.Objectives, func(o demo.Objective) bool {
			return o.State != "CLOSED" && o.State != "DROPPED" && slices.Contains(o.Teams, t.Key)
		}) {
			list = append(list, t.Name)
		}
	}
	slices.Sort(list)
	return list
}

// notAsCounted says which findings tell another number than there is: how many report to a seat, how many are in a team. A team
// that is too large has to be among them, and what is on purpose is what was written so.
func (p *plain) notAsCounted(data any) any {
	wrong, spans, teams, onPurpose := []string{}, 0, map[string]bool{}, 0
	for _, f := range walk(data, "org", "findings").([]any) {
		rule, value := walk(f, "rule").(string), countAt(f, "value")
		if walk(f, "exception") != nil {
			onPurpose++
		}
		switch {
		case strings.HasPrefix(rule, "SPAN_"):
			spans++
			if title, who := walk(f, "subject", "title"), walk(f, "subject", "person", "name"); !p.leads(title.(string), who.(string), value) {
				wrong = append(wrong, fmt.Sprint(who, ", ", title, ", does not lead ", value))
			}
		case rule == "TEAM_SIZE":
			name := walk(f, "subject", "name").(string)
			if teams[name] = true; value != p.sizes()[name] {
				wrong = append(wrong, fmt.Sprint(name, " has ", p.sizes()[name], ", not ", value))
			}
		}
	}
	for name, size := range p.sizes() {
		if size > 9 && !teams[name] {
			wrong = append(wrong, fmt.Sprint(name, " with ", size, " is not found"))
		}
	}
	if spans == 0 || len(teams) == 0 || onPurpose != len(p.Exceptions) {
		wrong = append(wrong, fmt.Sprint(spans, " spans, ", len(teams), " teams and ", onPurpose, " on purpose"))
	}
	return wrong
}

// leads reports whether somebody holds a seat of a title to which so many report.
func (p *plain) leads(title, who string, value int) bool {
	return slices.ContainsFunc(p.Positions, func(s demo.Position) bool {
		return s.Title == title && len(p.reports[s.Key]) == value && slices.ContainsFunc(p.holders[s.Key], func(key string) bool { return p.people[key].Name == who })
	})
}

// sizes counts the people and the vacant seats of each team, without those that give it a fifth of their time or less.
func (p *plain) sizes() map[string]int {
	seats := map[string][]demo.Position{}
	for _, in := range p.Memberships {
		if t := p.teams[in.Team]; t.Kind == "TEAM" && in.Allocation > 20 {
			seats[t.Name] = append(seats[t.Name], p.filter(func(s demo.Position) bool { return s.Key == in.Position })...)
		}
	}
	m := map[string]int{}
	for name, of := range seats {
		m[name] = p.headcount(of)
		for _, s := range of {
			if p.vacant(s) {
				m[name]++
			}
		}
	}
	return m
}
