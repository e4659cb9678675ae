package topology

import (
	"cmp"
	"slices"
	"strings"

	"cadre/internal/orggraph"
)

// Collaboration is how departments work together: what flows between the teams of each two of them.
type Collaboration struct {
	Departments []orggraph.Team     // those that have to do with another one or with themselves, by name
	Cells       []CollaborationCell // those in which there is something
}

// CollaborationCell is what teams of one department have of teams of another, or of their own. A collaboration goes both
// ways and stands in both cells.
type CollaborationCell struct {
	Taker, Giver                                     orggraph.Team
	Collaborations, Services, Facilitations, Expired int
	Dependencies, Blocking, Overdue                  int
}

// CollaborationOf counts, from the interactions that are not over and the dependencies that are open, how departments work
// together.
func CollaborationOf(g *orggraph.Graph) *Collaboration {
	var teams []orggraph.Team
	for i := range g.EachInteraction() {
		if i.State() != orggraph.InteractionEnded {
			teams = append(teams, i.From(), i.To())
		}
	}
	for d := range g.EachDependency() {
		if d.Open() {
			teams = append(teams, d.Needer(), d.Provider())
		}
	}
	department := level(teams)
	cells := map[[2]orggraph.Team]*CollaborationCell{}
	at := func(taker, giver orggraph.Team) *CollaborationCell {
		key := [2]orggraph.Team{department[taker], department[giver]}
		if cells[key] == nil {
			cells[key] = &CollaborationCell{Taker: key[0], Giver: key[1]}
		}
		return cells[key]
	}
	for i := range g.EachInteraction() {
		if i.State() == orggraph.InteractionEnded {
			continue
		}
		meet(i, at(i.To(), i.From()))
		if i.Mode() == orggraph.Collaboration && department[i.From()] != department[i.To()] {
			meet(i, at(i.From(), i.To()))
		}
	}
	for d := range g.EachDependency() {
		if !d.Open() {
			continue
		}
		c := at(d.Needer(), d.Provider())
		c.Dependencies++
		if d.Severity() == orggraph.SeverityBlocking {
			c.Blocking++
		}
		if d.Overdue() {
			c.Overdue++
		}
	}
	return collected(cells)
}

func meet(i orggraph.Interaction, c *CollaborationCell) {
	switch i.Mode() {
	case orggraph.Collaboration:
		c.Collaborations++
	case orggraph.AsAService:
		c.Services++
	case orggraph.Facilitating:
		c.Facilitations++
	}
	if i.State() == orggraph.InteractionExpired {
		c.Expired++
	}
}

// collected puts departments and cells in order.
func collected(cells map[[2]orggraph.Team]*CollaborationCell) *Collaboration {
	all := &Collaboration{}
	seen := map[orggraph.Team]bool{}
	for key, c := range cells {
		all.Cells = append(all.Cells, *c)
		for _, t := range key {
			if !seen[t] {
				seen[t] = true
				all.Departments = append(all.Departments, t)
			}
		}
	}
	byName := func(x, y orggraph.Team) int {
		return cmp.Or(strings.Compare(orggraph.Fold(x.Name()), orggraph.Fold(y.Name())), strings.Compare(x.Key(), y.Key()))
	}
	slices.SortFunc(all.Departments, byName)
	slices.SortFunc(all.Cells, func(x, y CollaborationCell) int { return cmp.Or(byName(x.Taker, y.Taker), byName(x.Giver, y.Giver)) })
	return all
}

// level tells of each team in which department it is, all of one level: the highest on which there are two that have to do
// with each other. Below a single department at the top that is what it consists of.
func level(teams []orggraph.Team) map[orggraph.Team]orggraph.Team {
	chains := make(map[orggraph.Team][]orggraph.Team, len(teams))
	deepest := 0
	for _, t := range teams {
		chains[t] = chainOf(t)
		deepest = max(deepest, len(chains[t]))
	}
	of := make(map[orggraph.Team]orggraph.Team, len(teams))
	for depth := range deepest {
		different := map[orggraph.Team]bool{}
		for t, chain := range chains {
			of[t] = chain[min(depth, len(chain)-1)]
			different[of[t]] = true
		}
		if len(different) > 1 {
			break
		}
	}
	return of
}

// chainOf lists the departments and groups that a team is in, from the top; where there is none, what stands at the top.
func chainOf(t orggraph.Team) (chain []orggraph.Team) {
	top := t
	seen := map[orggraph.Team]bool{}
	for at, ok := t, true; ok && !seen[at]; at, ok = at.Parent() {
		if seen[at] = true; at.Kind() == orggraph.KindDepartment || at.Kind() == orggraph.KindGroup {
			chain = append(chain, at)
		}
		top = at
	}
	if len(chain) == 0 {
		return []orggraph.Team{top}
	}
	slices.Reverse(chain)
	return chain
}
