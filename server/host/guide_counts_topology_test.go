package host_test

import (
	"fmt"
	"slices"
	"strings"

	"cadre/internal/demo"
)

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
