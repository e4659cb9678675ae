package orggraph

import "iter"

// What rules that judge the whole organisation walk along.

// Seats returns every seat of the chart, in its order: the seat at index i has the place i.
func (g *Graph) Seats() []Position { return g.seats(g.tree.Preorder()) }

// Place returns where the seat stands in the order of the chart, from 0; -1 for a closed seat.
func (p Position) Place() int { return int(p.g.tree.Place(p.n)) }

// Within reports whether the seat is at or below another one of the same graph.
func (p Position) Within(top Position) bool { return p.g.tree.Within(p.n, top.n) }

// Holders goes through everyone who holds the seat today, the first holder first.
func (p Position) Holders() iter.Seq[Person] {
	return func(yield func(Person) bool) {
		for _, n := range p.g.links.holders.of(p.n) {
			if !yield(Person{p.g, n}) {
				return
			}
		}
	}
}

// Carried goes through the roles that the seat carries, the primary first.
func (p Position) Carried() iter.Seq[Role] {
	return func(yield func(Role) bool) {
		for _, n := range p.g.rolesOf.of(p.n) {
			if !yield(Role{p.g, p.g.links.carried.other[n]}) {
				return
			}
		}
	}
}

// PrimaryRole returns the role that the seat is named and measured by.
func (p Position) PrimaryRole() (Role, bool) {
	n := p.g.links.role[p.n]
	return Role{p.g, n}, n >= 0
}

// Seats goes through the seats of the chart that the person holds today, the first seat first.
func (p Person) Seats() iter.Seq[Position] {
	return func(yield func(Position) bool) {
		for _, a := range p.g.assignmentsBy.of(p.n) {
			if !p.g.inForce(p.g.assignments.rows[a]) {
				return
			}
			if n := p.g.links.held.one[a]; p.g.tree.Contains(n) && !yield(Position{p.g, n}) {
				return
			}
		}
	}
}

// HeadcountOf returns the people who hold at least one of some seats today, each once, with an
// aggregate post counted by the people it stands for.
func (g *Graph) HeadcountOf(seats []Position) int {
	slots := make([]int32, len(seats))
	for i, p := range seats {
		slots[i] = p.n
	}
	return g.headcount(slots)
}

// Layers returns the levels from the top to the deepest seat.
func (g *Graph) Layers() int { return g.tree.Height() }

// ActiveTeams returns every team that is not archived, by name.
func (g *Graph) ActiveTeams() []Team {
	var list []Team
	for _, n := range g.list(teamName) {
		if g.teams.rows[n].ArchivedOn == nil {
			list = append(list, Team{g, n})
		}
	}
	return list
}

// Catalogue returns every role, by name.
func (g *Graph) Catalogue() []Role {
	of := g.list(roleName)
	list := make([]Role, len(of))
	for i, n := range of {
		list[i] = Role{g, n}
	}
	return list
}

// Everyone goes through all people, those who left included.
func (g *Graph) Everyone() iter.Seq[Person] {
	return func(yield func(Person) bool) {
		for n, row := range g.people.rows {
			if row != nil && !yield(Person{g, int32(n)}) {
				return
			}
		}
	}
}
