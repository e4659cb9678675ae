package orggraph

import (
	"cmp"
	"slices"
	"strings"
)

// coaching says who coaches whom, where a line says so.
type coaching struct {
	coach    map[int32]int32   // by person
	coachees map[int32][]int32 // by coach
	line     map[int32]*CoachLineRow
}

type coachingKey struct{}

func (g *Graph) coaching() *coaching {
	return g.Derive(coachingKey{}, func() any {
		c := &coaching{coach: map[int32]int32{}, coachees: map[int32][]int32{}, line: map[int32]*CoachLineRow{}}
		for _, row := range g.coachLines.rows {
			if row == nil {
				continue
			}
			person, coach := g.people.find(row.Person), g.people.find(row.Coach)
			if person < 0 || coach < 0 || person == coach || g.hasLeft(coach) {
				continue // who leads the person coaches them
			}
			c.coach[person], c.line[person] = coach, row
			c.coachees[coach] = append(c.coachees[coach], person)
		}
		return c
	}).(*coaching)
}

// hasLeft reports whether a person is no longer in the organisation: then they neither lead nor are led,
// coach or are coached, also where nobody has ended what they hold.
func (g *Graph) hasLeft(person int32) bool {
	left := g.people.rows[person].LeftOn
	return left != nil && *left <= g.today
}

// Coach returns the primary coach of the person: whom a line names, else who leads them. Nobody
// coaches who holds no seat, or is at the top and has no line.
func (p Person) Coach() (Person, bool) {
	coach, _ := p.coachIn(p.g.coaching())
	return Person{p.g, coach}, coach >= 0
}

// coachIn returns the slot of the primary coach, -1 for nobody, and whether the person is here and holds a seat.
func (p Person) coachIn(c *coaching) (coach int32, seated bool) {
	seat, ok := p.Position()
	if !ok || p.g.hasLeft(p.n) {
		return -1, false
	}
	if len(c.coach) > 0 {
		if coach, named := c.coach[p.n]; named {
			return coach, true
		}
	}
	return p.leaderFrom(seat.n), true
}

// CoachSince returns the day from which a line names the coach; nil where none does, or it says no day.
func (p Person) CoachSince() *string {
	if row := p.g.coaching().line[p.n]; row != nil {
		return row.Since
	}
	return nil
}

// CoachNamed reports whether a line names the coach, rather than the chart.
func (p Person) CoachNamed() bool {
	_, ok := p.g.coaching().coach[p.n]
	return ok
}

// Leader returns who leads the person: the first holder of the next seat above their first one that
// somebody else holds who is here. While a manager's seat is vacant, the one above leads.
func (p Person) Leader() (Person, bool) {
	seat, ok := p.Position()
	if !ok || p.g.hasLeft(p.n) {
		return Person{}, false
	}
	leader := p.leaderFrom(seat.n)
	return Person{p.g, leader}, leader >= 0
}

// leaderFrom returns the first holder above a seat who is here and is not the person, or -1.
func (p Person) leaderFrom(seat int32) int32 {
	for n := p.g.tree.Parent(seat); n >= 0; n = p.g.tree.Parent(n) {
		if holder, ok := p.g.holderBut(n, p.n); ok {
			return holder
		}
	}
	return -1
}

// holderBut returns the first holder of a seat who is here and is not a person.
func (g *Graph) holderBut(seat, person int32) (int32, bool) {
	for _, holder := range g.links.holders.of(seat) {
		if holder != person && !g.hasLeft(holder) {
			return holder, true
		}
	}
	return -1, false
}

// Led returns the people whom the person leads directly: see Leader. Who shares a seat second leads from it only
// whom the first one would lead but for being that person.
func (p Person) Led() []Person {
	if p.g.hasLeft(p.n) {
		return nil
	}
	var list []Person
	seen := map[int32]bool{p.n: true}
	p.anySeat(func(seat int32) bool {
		list = p.g.ledFrom(seat, p, seen, list)
		return false
	})
	return list
}

// ledFrom adds the holders of the seats below one, and below vacant ones, whose leader the person is.
func (g *Graph) ledFrom(seat int32, leader Person, seen map[int32]bool, list []Person) []Person {
	for _, n := range g.tree.Children(seat) {
		filled := false
		for _, holder := range g.links.holders.of(n) {
			if g.hasLeft(holder) {
				continue
			}
			filled = filled || holder != leader.n
			if seen[holder] {
				continue
			}
			seen[holder] = true
			other := Person{g, holder}
			if who, ok := other.Leader(); ok && who.n == leader.n {
				list = append(list, other)
			}
		}
		if !filled {
			list = g.ledFrom(n, leader, seen, list)
		}
	}
	return list
}

// Coachees returns the people whose primary coach the person is.
func (p Person) Coachees() []Person {
	c := p.g.coaching()
	var list []Person
	for _, other := range p.Led() {
		if _, named := c.coach[other.n]; !named {
			list = append(list, other)
		}
	}
	for _, n := range c.coachees[p.n] {
		if other := (Person{p.g, n}); other.hasSeat() && !p.g.hasLeft(n) {
			list = append(list, other)
		}
	}
	return list
}

// Below returns everyone who is here and holds a seat below one of the person's.
func (p Person) Below() []Person {
	if p.g.hasLeft(p.n) {
		return nil
	}
	var list []Person
	seen := map[int32]bool{p.n: true}
	p.anySeat(func(seat int32) bool {
		for _, n := range p.g.tree.Subtree(seat) {
			for _, holder := range p.g.links.holders.of(n) {
				if n != seat && !seen[holder] && !p.g.hasLeft(holder) {
					seen[holder] = true
					list = append(list, Person{p.g, holder})
				}
			}
		}
		return false
	})
	return list
}

// SeatsBelow returns the seats below those that the person holds, whoever holds them; none once they have left.
func (p Person) SeatsBelow() []Position {
	if p.g.hasLeft(p.n) {
		return nil
	}
	var list []Position
	seen := make([]bool, len(p.g.positions.rows))
	p.anySeat(func(seat int32) bool {
		for _, n := range p.g.tree.Subtree(seat) {
			if n != seat && !seen[n] {
				seen[n] = true
				list = append(list, Position{p.g, n})
			}
		}
		return false
	})
	return list
}

// IsAboveSeat reports whether a seat is one of SeatsBelow.
func (p Person) IsAboveSeat(seat Position) bool {
	if p.g.hasLeft(p.n) {
		return false
	}
	return p.anySeat(func(held int32) bool {
		for n := p.g.tree.Parent(seat.n); n >= 0; n = p.g.tree.Parent(n) {
			if n == held {
				return true
			}
		}
		return false
	})
}

// IsAbove reports whether the person holds a seat above one of another person's, and both are here.
func (p Person) IsAbove(other Person) bool {
	if p.n == other.n || p.g.hasLeft(p.n) || other.g.hasLeft(other.n) {
		return false
	}
	return other.anySeat(func(seat int32) bool {
		for n := p.g.tree.Parent(seat); n >= 0; n = p.g.tree.Parent(n) {
			for _, holder := range p.g.links.holders.of(n) {
				if holder == p.n {
					return true
				}
			}
		}
		return false
	})
}

type coachlessKey struct{}

// WithoutCoach returns everyone who is here, holds a seat and has no primary coach, by name. Nobody may change
// the list.
func (g *Graph) WithoutCoach() []Person {
	return g.Derive(coachlessKey{}, func() any {
		var list []Person
		for p := range g.Everyone() {
			if coach, seated := p.coachIn(g.coaching()); coach < 0 && seated {
				list = append(list, p)
			}
		}
		slices.SortFunc(list, func(a, b Person) int {
			return cmp.Or(strings.Compare(a.row().fold, b.row().fold), strings.Compare(a.row().ID, b.row().ID))
		})
		return list
	}).([]Person)
}
