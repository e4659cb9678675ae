package limits

import (
	"slices"
	"strings"

	"cadre/internal/fault"
	"cadre/internal/orggraph"
)

// Finding is a limit that somebody or something crosses.
type Finding struct {
	Rule      orggraph.LimitRule
	Severity  Severity
	Subject   orggraph.Node            // a Position, Team or Person; nil for the organisation as a whole
	Value     float64                  // what was counted
	Limit     float64                  // the threshold that the value is beyond
	Exception *orggraph.LimitException // recorded for it and in force; nil without one

	key   string // the subject's stored id
	below bool   // the value is below the limit, not above
	extra int    // of LAYERS, the headcount
	role  string // the name of the role whose own span is the limit
}

// What a graph keeps of its findings.
type (
	findingsKey  struct{}
	bySubjectKey struct{}
)

// Findings returns everything that crosses a limit, excepted or not, the gravest first. It is worked
// out once for each graph, and shared: nobody may change it.
func Findings(g *orggraph.Graph) []Finding {
	return g.Derive(findingsKey{}, func() any { return judge(g) }).([]Finding)
}

// OfPosition returns the findings about a seat and about those who hold it, exceptions left out.
func OfPosition(p orggraph.Position) []Finding {
	list := appendAbout(nil, p.Graph(), p.Key())
	for holder := range p.Holders() {
		list = appendAbout(list, p.Graph(), holder.Key())
	}
	return list
}

// OfTeam returns the findings about a team, exceptions left out.
func OfTeam(t orggraph.Team) []Finding { return appendAbout(nil, t.Graph(), t.Key()) }

// appendAbout appends the findings about a subject for which there is no exception.
func appendAbout(list []Finding, g *orggraph.Graph, key string) []Finding {
	all := Findings(g)
	for _, i := range placesOf(g, key) {
		if all[i].Exception == nil {
			list = append(list, all[i])
		}
	}
	return list
}

// placesOf returns where in Findings those about a subject are, the gravest first.
func placesOf(g *orggraph.Graph, key string) []int32 {
	all, places := Findings(g), bySubject(g)
	first, _ := slices.BinarySearchFunc(places, key, func(i int32, key string) int { return strings.Compare(all[i].key, key) })
	last := first
	for last < len(places) && all[places[last]].key == key {
		last++
	}
	return places[first:last]
}

// bySubject returns the places of the findings sorted by the stored ids of their subjects.
func bySubject(g *orggraph.Graph) []int32 {
	return g.Derive(bySubjectKey{}, func() any {
		all := Findings(g)
		places := make([]int32, len(all))
		for i := range places {
			places[i] = int32(i)
		}
		slices.SortStableFunc(places, func(a, b int32) int { return strings.Compare(all[a].key, all[b].key) })
		return places
	}).([]int32)
}

// Where says which findings are wanted; every given field must hold.
type Where struct {
	Rules    []orggraph.LimitRule // any of these
	Severity *Severity            // at least
	Under    *string              // about a seat at or below this one, who holds such a seat, a team with such a seat
	Excepted bool                 // those with an exception too
}

// Select returns the findings that are wanted, the gravest first. It answers NOT_FOUND on the field
// "under" where the chart has no such seat.
func Select(g *orggraph.Graph, w Where) ([]Finding, error) {
	var top *orggraph.Position
	if w.Under != nil {
		p, ok := g.Position(*w.Under)
		if !ok || !p.InChart() {
			return nil, fault.New(fault.NotFound, "There is no such seat in the chart.").OnField("under")
		}
		top = &p
	}
	wanted := map[orggraph.LimitRule]bool{}
	for _, rule := range w.Rules {
		wanted[rule] = true
	}
	var list []Finding
	for _, f := range Findings(g) {
		switch {
		case f.Exception != nil && !w.Excepted,
			len(wanted) > 0 && !wanted[f.Rule],
			w.Severity != nil && f.Severity.weight() < w.Severity.weight(),
			top != nil && !f.within(*top):
		default:
			list = append(list, f)
		}
	}
	return list, nil
}

// Seats returns the seats at which the finding shows on a chart: its own, that of the person, those that lead the team, or
// the first one in a team without a lead; none for the organisation as a whole.
func (f Finding) Seats() []orggraph.Position {
	switch subject := f.Subject.(type) {
	case orggraph.Position:
		return []orggraph.Position{subject}
	case orggraph.Person:
		if p, ok := subject.Position(); ok {
			return []orggraph.Position{p}
		}
	case orggraph.Team:
		if leads := subject.Leads(); len(leads) > 0 {
			return leads
		}
		if members := subject.Memberships(); len(members) > 0 {
			return []orggraph.Position{members[0].Position()}
		}
	}
	return nil
}

// within reports whether the subject has to do with the part of the chart at and below a seat.
func (f Finding) within(top orggraph.Position) bool {
	switch subject := f.Subject.(type) {
	case orggraph.Position:
		return subject.Within(top)
	case orggraph.Team:
		for _, m := range subject.Memberships() {
			if m.Position().Within(top) {
				return true
			}
		}
	case orggraph.Person:
		for p := range subject.Seats() {
			if p.Within(top) {
				return true
			}
		}
	}
	return false
}
