package limits

import (
	"cmp"
	"slices"

	"cadre/internal/orggraph"
)

// mark is what a finding of one state is known by in another.
type mark struct {
	rule     orggraph.LimitRule
	severity Severity
	key      string
}

func (f Finding) mark() mark { return mark{f.Rule, f.Severity, f.key} }

// Compare returns the findings that the later state of a diff has and the earlier one had not, and
// those that it no longer has, the gravest first. A finding is the same when it is of one rule and
// severity about one subject; what an exception covers is no finding here.
//
// Of the later state only those subjects are judged whom the change reaches. Where these are many, or
// the limits themselves differ, all of it is.
func Compare(d *orggraph.Diff) (appeared, resolved []Finding) {
	r, ok := reachOf(d)
	if !ok {
		before, after := Findings(d.Before), Findings(d.After)
		return without(after, before), without(before, after)
	}
	before, after := r.recall(d.Before), r.judge(d.After)
	return without(after, before), without(before, after)
}

// OfMove returns what a move would do to limits, as Compare tells it. It answers what Graph.Moved does
// where seats cannot go there.
func OfMove(g *orggraph.Graph, seats []orggraph.Position, to *orggraph.Position) (appeared, resolved []Finding, err error) {
	moved, err := g.Moved(seats, to)
	if err != nil {
		return nil, nil, err
	}
	appeared, resolved = Compare(orggraph.Compare(g, moved))
	return appeared, resolved, nil
}

// without returns the findings of a list that another one does not have, exceptions left out.
func without(list, others []Finding) []Finding {
	known := make(map[mark]bool, len(others))
	for _, f := range others {
		if f.Exception == nil {
			known[f.mark()] = true
		}
	}
	var rest []Finding
	for _, f := range list {
		if f.Exception == nil && !known[f.mark()] {
			rest = append(rest, f)
		}
	}
	return rest
}

// recall returns the findings within reach out of those of the whole organisation.
func (r *reach) recall(g *orggraph.Graph) []Finding {
	places := slices.Clone(placesOf(g, organisation))
	for _, keys := range []map[string]bool{r.seats, r.teams, r.people} {
		for key := range keys {
			places = append(places, placesOf(g, key)...)
		}
	}
	slices.Sort(places)
	places = slices.Compact(places)
	list := make([]Finding, len(places))
	for i, place := range places {
		list[i] = Findings(g)[place]
	}
	return list
}

// judge finds what crosses a limit within reach. It goes the way of judge, so that each number is
// counted alike: with all teams of every seat at hand, in the same order.
func (r *reach) judge(g *orggraph.Graph) []Finding {
	j := begin(g)
	j.some = map[int]*load{}
	seats, firsts := r.seatsIn(g), r.firstSeatsIn(g)
	j.judgeTeams(r.teamsIn(g, seats, firsts))
	j.judgeSeats(seats)
	j.judgePeople(firsts)
	j.judgeLayers()
	return slices.DeleteFunc(j.found(), func(f Finding) bool { return !r.has(f) })
}

// has reports whether a finding is about one within reach: others were met on the way.
func (r *reach) has(f Finding) bool {
	switch f.Subject.(type) {
	case orggraph.Position:
		return r.seats[f.key]
	case orggraph.Team:
		return r.teams[f.key]
	case orggraph.Person:
		return r.people[f.key]
	}
	return true
}

// seatsIn lists the seats within reach that are in the chart.
func (r *reach) seatsIn(g *orggraph.Graph) (list []orggraph.Position) {
	for key := range r.seats {
		if seat, ok := g.Position(key); ok && seat.InChart() {
			list = append(list, seat)
		}
	}
	return inOrder(list)
}

// firstSeatsIn lists the first seats of the people within reach, where these are met.
func (r *reach) firstSeatsIn(g *orggraph.Graph) (list []orggraph.Position) {
	for key := range r.people {
		if who, ok := g.Person(key); ok {
			for seat := range who.Seats() {
				list = append(list, seat)
				break
			}
		}
	}
	return inOrder(list)
}

// inOrder puts seats in the order of the chart, each once.
func inOrder(seats []orggraph.Position) []orggraph.Position {
	slices.SortFunc(seats, func(a, b orggraph.Position) int { return cmp.Compare(a.Place(), b.Place()) })
	return slices.Compact(seats)
}

// teamsIn lists the teams within reach, and those that ask something of seats.
func (r *reach) teamsIn(g *orggraph.Graph, seats ...[]orggraph.Position) (list []orggraph.Team) {
	seen := map[orggraph.Team]bool{}
	add := func(t orggraph.Team) {
		if !seen[t] && t.ArchivedOn() == nil {
			seen[t] = true
			list = append(list, t)
		}
	}
	for key := range r.teams {
		if t, ok := g.Team(key); ok {
			add(t)
		}
	}
	for _, seat := range slices.Concat(seats...) {
		for _, m := range seat.Memberships() {
			if t := m.Team(); judged(t) {
				add(t)
			}
		}
	}
	orggraph.SortTeams(list)
	return list
}
