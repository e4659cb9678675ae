package limits

import "cadre/internal/orggraph"

// reach is how far a change reaches: the stored ids of everyone about whom its two states may find
// something else. The organisation as a whole is always within.
type reach struct{ seats, teams, people map[string]bool }

// manyReached is how many seats may be judged one by one, in any organisation; of a large one a tenth.
const manyReached = 100

// reachOf follows a change as far as the rules look:
//
//  1. who has other rows, connections or exceptions is within reach;
//  2. a team is judged by its seats, and is within reach with each of them;
//  3. product managers are judged by the other seats of their teams, and people by what their seats'
//     teams are: the seats of teams within reach are too, and so is who holds them;
//  4. a leader is judged by the seats below, and by whether these lead anybody.
//
// It answers false where the limits themselves differ, and where judging everyone is less work.
func reachOf(d *orggraph.Diff) (*reach, bool) {
	if !sameLimits(d.Before, d.After) {
		return nil, false
	}
	touched := d.Touched()
	r := &reach{map[string]bool{}, touched.Teams, touched.People}
	r.addExcepted(touched, d.Before, d.After)
	most := max(manyReached, d.SeatsKept/10)
	if len(touched.Positions) > most || len(r.people) > 2*most {
		return nil, false
	}
	for _, g := range []*orggraph.Graph{d.Before, d.After} {
		for key := range touched.Positions {
			r.addSeat(g, key)
		}
	}
	for _, g := range []*orggraph.Graph{d.Before, d.After} {
		for key := range r.teams {
			if r.addMembers(g, key); len(r.seats) > most {
				return nil, false
			}
		}
	}
	return r, true
}

// sameLimits reports whether two states are judged by the same limits. Teams are asked for a product
// manager only where some role is one.
func sameLimits(before, after *orggraph.Graph) bool {
	was, is := All(before), All(after)
	for i := range was {
		if was[i].Edited != is[i].Edited || !was[i].Thresholds.same(is[i].Thresholds) {
			return false
		}
	}
	return knownCrafts(kinds(before)) == knownCrafts(kinds(after))
}

// addExcepted adds whom an exception covers in one state only.
func (r *reach) addExcepted(t orggraph.Touched, before, after *orggraph.Graph) {
	was, is := exempted(before), exempted(after)
	add := func(key string) { t.Positions[key], r.teams[key], r.people[key] = true, true, true }
	for e := range was {
		if is[e] == nil {
			add(e.key)
		}
	}
	for e := range is {
		if was[e] == nil {
			add(e.key)
		}
	}
}

// addSeat adds a seat, its teams and the seat above.
func (r *reach) addSeat(g *orggraph.Graph, key string) {
	r.seats[key] = true
	seat, ok := g.Position(key)
	if !ok {
		return
	}
	for _, m := range seat.Memberships() {
		r.teams[m.Team().Key()] = true
	}
	if above, ok := seat.Manager(); ok {
		r.seats[above.Key()] = true
	}
}

// addMembers adds the seats of a team, where its limits are about them, and who holds them.
func (r *reach) addMembers(g *orggraph.Graph, key string) {
	t, ok := g.Team(key)
	if !ok || !judged(t) {
		return
	}
	for _, m := range t.Memberships() {
		r.seats[m.Position().Key()] = true
		for who := range m.Position().Holders() {
			r.people[who.Key()] = true
		}
	}
}
