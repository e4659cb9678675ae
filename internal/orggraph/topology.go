package orggraph

import (
	"slices"
	"strings"
)

// topology is how the rows about teams working together hang on teams, found once for each graph.
type topology struct {
	from, to         []int32 // teams, by interaction; -1 and -1 where one of them is missing
	needer, provider []int32 // teams, by dependency; likewise
	owned, owner     []int32 // area and team, by ownership; likewise

	interactionsOf [][]int32          // by team, by the day on which they start
	needsOf        [][]int32          // dependencies by the team that needs, by the day on which they are needed
	providesOf     [][]int32          // dependencies by the team that provides
	waitedFor      map[string][]int32 // dependencies by the objective or the commitment that waits for them, by the day on which they are needed
	ownersOf       [][]int32          // ownerships by area, those of archived teams left out
	ownsOf         [][]int32          // ownerships by team
	ownedBelow     []bool             // by area: whether one of its parts is owned
	apiOf          []int32            // by team; -1 where it has none
	staleBefore    string
}

type topologyKey struct{}

func (g *Graph) topology() *topology {
	return g.Derive(topologyKey{}, func() any {
		t := &topology{staleBefore: daysBefore(g.today, StaleAfter)}
		none := ends{}
		inter := pair(g.interactions.rows, nil, none, &g.teams, func(r *InteractionRow) string { return r.From }, &g.teams, func(r *InteractionRow) string { return r.To })
		dep := pair(g.dependencies.rows, nil, none, &g.teams, func(r *DependencyRow) string { return r.Needer }, &g.teams, func(r *DependencyRow) string { return r.Provider })
		own := pair(g.ownerships.rows, nil, none, &g.areas, func(r *OwnershipRow) string { return r.Area }, &g.teams, func(r *OwnershipRow) string { return r.Team })
		t.from, t.to, t.needer, t.provider, t.owned, t.owner = inter.one, inter.other, dep.one, dep.other, own.one, own.other
		t.hang(g)
		return t
	}).(*topology)
}

// hang lists what hangs on each team and area.
func (t *topology) hang(g *Graph) {
	teams := len(g.teams.rows)
	t.interactionsOf, t.needsOf, t.providesOf, t.ownsOf = make([][]int32, teams), make([][]int32, teams), make([][]int32, teams), make([][]int32, teams)
	t.ownersOf, t.apiOf = make([][]int32, len(g.areas.rows)), make([]int32, teams)
	for _, n := range g.list(interactionStart) {
		t.interactionsOf[t.from[n]] = append(t.interactionsOf[t.from[n]], n)
		t.interactionsOf[t.to[n]] = append(t.interactionsOf[t.to[n]], n)
	}
	t.waitedFor = map[string][]int32{}
	for _, n := range g.list(dependencyNeed) {
		for _, of := range []string{deref(g.dependencies.rows[n].Objective), deref(g.dependencies.rows[n].Commitment)} {
			if of != "" {
				t.waitedFor[of] = append(t.waitedFor[of], n)
			}
		}
		t.needsOf[t.needer[n]] = append(t.needsOf[t.needer[n]], n)
		t.providesOf[t.provider[n]] = append(t.providesOf[t.provider[n]], n)
	}
	for n, area := range t.owned {
		if area < 0 || g.teams.rows[t.owner[n]].ArchivedOn != nil {
			continue
		}
		t.ownersOf[area] = append(t.ownersOf[area], int32(n))
		t.ownsOf[t.owner[n]] = append(t.ownsOf[t.owner[n]], int32(n))
	}
	t.ownedBelow = make([]bool, len(g.areas.rows))
	for n, list := range t.ownersOf {
		for at := int32(n); len(list) > 0; {
			row := g.areas.rows[at]
			if at = g.areas.find(deref(row.Parent)); at < 0 || t.ownedBelow[at] {
				break // what is above was told before
			}
			t.ownedBelow[at] = true
		}
		slices.SortFunc(list, func(a, b int32) int { return strings.Compare(g.ownerships.rows[a].ID, g.ownerships.rows[b].ID) })
	}
	for i := range t.apiOf {
		t.apiOf[i] = -1
	}
	for n, row := range g.teamApis.rows {
		if row == nil {
			continue
		}
		if team := g.teams.find(row.Team); team >= 0 {
			t.apiOf[team] = int32(n)
		}
	}
}

// TopologyType returns what the team is for in the words of Team Topologies; nil where nobody has said.
func (t Team) TopologyType() *TopologyType { return t.row().TopologyType }

// ProductType returns what it makes in the words of the product operating model; nil where nobody has said.
func (t Team) ProductType() *ProductType { return t.row().ProductType }

// Interactions returns how the team works with others, by the day on which that starts; those that are over only
// where they are asked for.
func (t Team) Interactions(ended bool) []Interaction {
	var list []Interaction
	for _, n := range t.g.topology().interactionsOf[t.n] {
		if i := (Interaction{t.g, n}); ended || i.State() != InteractionEnded {
			list = append(list, i)
		}
	}
	return list
}

// Needs returns what the team needs of others, by the day on which it does; what is closed only where it is asked for.
func (t Team) Needs(closed bool) []Dependency {
	return t.dependencies(t.g.topology().needsOf[t.n], closed)
}

// Provides returns what others need of the team, by the day on which they do; what is closed only where it is asked for.
func (t Team) Provides(closed bool) []Dependency {
	return t.dependencies(t.g.topology().providesOf[t.n], closed)
}

func (t Team) dependencies(of []int32, closed bool) []Dependency {
	var list []Dependency
	for _, n := range of {
		if d := (Dependency{t.g, n}); closed || d.Open() {
			list = append(list, d)
		}
	}
	return list
}

// Ownerships returns what the team owns, by the name of that; nothing once it is archived.
func (t Team) Ownerships() []Ownership {
	list := handles(t.g.topology().ownsOf[t.n], func(n int32) Ownership { return Ownership{t.g, n} })
	slices.SortFunc(list, func(a, b Ownership) int { return strings.Compare(a.Area().row().fold, b.Area().row().fold) })
	return list
}

// API returns what the team tells others of how to work with it.
func (t Team) API() (TeamApi, bool) {
	n := t.g.topology().apiOf[t.n]
	return TeamApi{t.g, n}, n >= 0
}

func handles[H any](of []int32, handle func(n int32) H) []H {
	list := make([]H, len(of))
	for i, n := range of {
		list[i] = handle(n)
	}
	return list
}
