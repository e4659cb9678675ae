package coaching

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cadre/internal/orggraph"
)

// Effect is something that follows from a change of the organisation for those who are coached.
type Effect struct {
	Kind     string // coach.lost, coach.changed, expectation.person, expectation.role
	Grave    bool
	Text     string
	Person   *orggraph.Person
	Position *orggraph.Position
}

// maxEffects is how many effects of a kind are told at most, so that a plan for everyone can be read.
const maxEffects = 200

// Effects tells what follows from a change: who would lose their coach or get another one, what would
// be expected of those who move, and which roles would expect something else.
func Effects(d *orggraph.Diff) []Effect {
	return slices.Concat(brokenPairs(d), newExpectations(d), changedRoles(d))
}

// brokenPairs tells which coach and person would part. Those who go from one coach to another
// together are told as one.
func brokenPairs(d *orggraph.Diff) []Effect {
	type pair struct{ from, to string }
	byPair := map[pair][]orggraph.CoachMove{}
	var order []pair
	for _, m := range d.CoachMoves() {
		if !m.HasFrom && m.HasTo {
			continue // whoever had none and gets one has nothing to lose
		}
		var p pair
		if m.HasFrom {
			p.from = m.From.Key()
		}
		if m.HasTo {
			p.to = m.To.Key()
		}
		if byPair[p] == nil {
			order = append(order, p)
		}
		byPair[p] = append(byPair[p], m)
	}
	slices.SortStableFunc(order, func(a, b pair) int {
		if lost := cmp.Compare(min(len(a.to), 1), min(len(b.to), 1)); lost != 0 {
			return lost // who has none any more comes first
		}
		return cmp.Or(cmp.Compare(len(byPair[b]), len(byPair[a])), cmp.Compare(firstName(byPair[a]), firstName(byPair[b])))
	})
	list := make([]Effect, 0, min(len(order), maxEffects))
	for _, p := range order[:min(len(order), maxEffects)] {
		list = append(list, parted(byPair[p]))
	}
	return list
}

// firstName returns the first of the names of those who are moved, in the order of letters.
func firstName(moves []orggraph.CoachMove) string {
	first := moves[0].Person.Name()
	for _, m := range moves {
		first = min(first, m.Person.Name())
	}
	return first
}

func parted(moves []orggraph.CoachMove) Effect {
	names := make([]string, len(moves))
	for i, m := range moves {
		names[i] = m.Person.Name()
	}
	slices.Sort(names)
	who, first := enumerate(names), moves[0]
	e := Effect{Kind: "coach.changed", Text: fmt.Sprintf("%s would be coached by %s, not by %s any more.", who, nameIf(first.To, first.HasTo), nameIf(first.From, first.HasFrom))}
	switch {
	case !first.HasTo && first.HasFrom:
		e = Effect{Kind: "coach.lost", Grave: true, Text: fmt.Sprintf("%s would have no coach any more; %s coaches %s now.", who, first.From.Name(), them(len(moves)))}
	case !first.HasTo:
		e = Effect{Kind: "coach.lost", Grave: true, Text: fmt.Sprintf("%s would hold a seat and have no coach.", who)}
	}
	if len(moves) == 1 {
		e.Person = &first.Person
	}
	return e
}

func nameIf(p orggraph.Person, there bool) string {
	if !there {
		return "nobody"
	}
	return p.Name()
}

func them(n int) string {
	if n == 1 {
		return "this person"
	}
	return "them"
}

// newExpectations tells what would be expected of those who move to another seat, and of those whose
// seat gets other roles.
func newExpectations(d *orggraph.Diff) (list []Effect) {
	tell := func(who orggraph.Person, from, to orggraph.Position) {
		if text := compareExpectations(ExpectationsOfSeat(from), ExpectationsOfSeat(to)); text != "" && len(list) < maxEffects {
			list = append(list, Effect{Kind: "expectation.person", Text: fmt.Sprintf("As %s, %s would be expected to have %s.", to.Title(), who.Name(), text), Person: &who, Position: &to})
		}
	}
	for _, m := range d.PeopleMoved {
		tell(m.Person, m.From, m.To)
	}
	for _, seat := range d.RolesChanged {
		was, ok := d.Before.Position(seat.Key())
		if holder, held := seat.Person(); ok && held {
			tell(holder, was, seat)
		}
	}
	return list
}

// named is how many differences of expectations are told before the rest is counted.
const named = 3

// compareExpectations says what is expected more or less than before, what matters most first; empty
// where nothing differs.
func compareExpectations(before, after []Expectation) string {
	was, is := levels(before), levels(after)
	type step struct {
		name             string
		from, to, weight int
	}
	var steps []step
	add := func(e Expectation) {
		from, to := was[e.competency.StoredID()], is[e.competency.StoredID()]
		if from != to {
			steps = append(steps, step{e.competency.Name(), from, to, max(to-from, from-to) * e.importance})
		}
	}
	for _, e := range after {
		add(e)
	}
	for _, e := range before {
		if _, still := is[e.competency.StoredID()]; !still {
			add(e)
		}
	}
	if len(steps) == 0 {
		return ""
	}
	slices.SortStableFunc(steps, func(a, b step) int { return cmp.Compare(b.weight, a.weight) })
	words := make([]string, 0, named+1)
	for _, s := range steps[:min(len(steps), named)] {
		words = append(words, fmt.Sprintf("%s at %d (now %d)", s.name, s.to, s.from))
	}
	if more := len(steps) - named; more > 0 {
		words = append(words, fmt.Sprintf("%d more at other levels", more))
	}
	if len(words) == 1 {
		return words[0]
	}
	return strings.Join(words[:len(words)-1], ", ") + " and " + words[len(words)-1]
}

func levels(list []Expectation) map[string]int {
	m := make(map[string]int, len(list))
	for _, e := range list {
		m[e.competency.StoredID()] = e.level
	}
	return m
}

// changedRoles tells which roles would expect something else.
func changedRoles(d *orggraph.Diff) (list []Effect) {
	if d.CompetenciesChanged+d.ExpectationsChanged == 0 {
		return nil
	}
	for _, is := range d.After.Catalogue() {
		was, ok := d.Before.Role(is.StoredID())
		if !ok {
			continue
		}
		if text := compareExpectations(ExpectationsOfRole(was), ExpectationsOfRole(is)); text != "" && len(list) < maxEffects {
			list = append(list, Effect{Kind: "expectation.role", Text: fmt.Sprintf("The role %s would expect %s.", is.Name(), text)})
		}
	}
	return list
}
