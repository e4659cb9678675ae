package orggraph

// MemberOf returns the teams in which the person holds a seat, each once; those that are archived have nobody.
func (p Person) MemberOf() []Team {
	var list []Team
	seen := map[Team]bool{}
	if p.g.hasLeft(p.n) {
		return nil
	}
	for seat := range p.Seats() {
		for _, m := range seat.Memberships() {
			if t := m.Team(); !seen[t] && t.ArchivedOn() == nil {
				seen[t] = true
				list = append(list, t)
			}
		}
	}
	return list
}

// TeamsLed returns the teams that the person leads, each once: they hold the seat that leads it, or one above that. A
// team in which no seat leads is led by who has all of its seats below them.
func (p Person) TeamsLed() []Team {
	if p.g.hasLeft(p.n) {
		return nil
	}
	l := ledTeams{below: map[Team]int{}, led: map[Team]bool{}}
	for seat := range p.Seats() {
		l.add(seat, false)
	}
	for _, seat := range p.SeatsBelow() {
		l.add(seat, true)
	}
	for _, t := range l.order {
		if n := len(t.Memberships()); !l.led[t] && l.below[t] == n && len(t.Leads()) == 0 {
			l.led[t] = true
		}
	}
	var list []Team
	for _, t := range l.order {
		if l.led[t] {
			list = append(list, t)
		}
	}
	return list
}

// LeadsTeam reports whether a team is one of TeamsLed. It looks up from the seats of the team, however many there are below the
// person.
func (p Person) LeadsTeam(t Team) bool {
	if p.g.hasLeft(p.n) || t.ArchivedOn() != nil {
		return false
	}
	members := t.Memberships()
	led, all := false, len(members) > 0
	for _, m := range members {
		seat := m.Position()
		above := p.IsAboveSeat(seat)
		if m.Lead() {
			if above || p.holds(seat) {
				return true
			}
			led = true
		}
		all = all && above
	}
	return all && !led
}

// holds reports whether a seat is one of the person's.
func (p Person) holds(seat Position) bool {
	for own := range p.Seats() {
		if own == seat {
			return true
		}
	}
	return false
}

// ledTeams gathers the teams of some seats, in the order in which they are met.
type ledTeams struct {
	order []Team
	below map[Team]int // how many of their seats are below
	led   map[Team]bool
}

func (l *ledTeams) add(seat Position, below bool) {
	for _, m := range seat.Memberships() {
		t := m.Team()
		if t.ArchivedOn() != nil {
			continue
		}
		if _, met := l.below[t]; !met {
			l.below[t] = 0
			l.order = append(l.order, t)
		}
		if below {
			l.below[t]++
		}
		l.led[t] = l.led[t] || m.Lead()
	}
}
