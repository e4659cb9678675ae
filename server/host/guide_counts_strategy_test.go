package host_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"cadre/internal/demo"
)

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
