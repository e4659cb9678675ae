package world

import "cadre/internal/orggraph"

// standing is how people stand to each other in live as it is now, whatever world is looked at.
type standing struct{ live *World }

// Standing tells how people stand to each other now: what rights follow.
func (w *World) Standing() standing { return standing{w.live()} }

func (s standing) both(a, b string) (x, y orggraph.Person, ok bool) {
	g := s.live.Graph()
	x, found := g.Person(a)
	if !found {
		return x, y, false
	}
	y, found = g.Person(b)
	return x, y, found
}

// Coaches reports whether one person is the primary coach of another.
func (s standing) Coaches(coach, person string) bool {
	c, p, ok := s.both(coach, person)
	if !ok {
		return false
	}
	who, ok := p.Coach()
	return ok && who == c
}

// Manages reports whether one person leads another directly.
func (s standing) Manages(manager, person string) bool {
	m, p, ok := s.both(manager, person)
	if !ok {
		return false
	}
	who, ok := p.Leader()
	return ok && who == m
}

// Leads reports whether one person is anywhere in the chain above another.
func (s standing) Leads(leader, person string) bool {
	l, p, ok := s.both(leader, person)
	return ok && l.IsAbove(p)
}

// Coachees lists those whom a person coaches.
func (s standing) Coachees(coach string) []string { return s.keys(coach, orggraph.Person.Coachees) }

// Reports lists those whom a person leads directly.
func (s standing) Reports(manager string) []string { return s.keys(manager, orggraph.Person.Led) }

// Below lists everyone in the chain below a person.
func (s standing) Below(leader string) []string { return s.keys(leader, orggraph.Person.Below) }

// SeatsBelow lists every seat below those that a person holds.
func (s standing) SeatsBelow(leader string) []string {
	p, ok := s.live.Graph().Person(leader)
	if !ok {
		return nil
	}
	seats := p.SeatsBelow()
	keys := make([]string, len(seats))
	for i, seat := range seats {
		keys[i] = seat.Key()
	}
	return keys
}

// LeadsSeat reports whether a seat is below those that a person holds.
func (s standing) LeadsSeat(leader, seat string) bool {
	g := s.live.Graph()
	p, here := g.Person(leader)
	below, there := g.Position(seat)
	return here && there && p.IsAboveSeat(below)
}

// SeatsOf lists the seats that a person holds.
func (s standing) SeatsOf(person string) (keys []string) {
	if p, ok := s.live.Graph().Person(person); ok {
		for seat := range p.Seats() {
			keys = append(keys, seat.Key())
		}
	}
	return keys
}

// TeamsOf lists the teams in which a person holds a seat.
func (s standing) TeamsOf(person string) []string {
	p, ok := s.live.Graph().Person(person)
	if !ok {
		return nil
	}
	return teamKeys(p.MemberOf())
}

// TeamsLed lists the teams that a person leads.
func (s standing) TeamsLed(person string) []string {
	p, ok := s.live.Graph().Person(person)
	if !ok {
		return nil
	}
	return teamKeys(p.TeamsLed())
}

// LeadsTeam reports whether a team is one of TeamsLed.
func (s standing) LeadsTeam(person, team string) bool {
	g := s.live.Graph()
	p, here := g.Person(person)
	t, there := g.Team(team)
	return here && there && p.LeadsTeam(t)
}

func teamKeys(teams []orggraph.Team) []string {
	keys := make([]string, len(teams))
	for i, t := range teams {
		keys[i] = t.Key()
	}
	return keys
}

func (s standing) keys(of string, list func(orggraph.Person) []orggraph.Person) []string {
	p, ok := s.live.Graph().Person(of)
	if !ok {
		return nil
	}
	people := list(p)
	keys := make([]string, len(people))
	for i, other := range people {
		keys[i] = other.Key()
	}
	return keys
}
