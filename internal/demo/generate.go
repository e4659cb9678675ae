package demo

import (
	"math/rand/v2"

	"cadre/internal/roles"
)

// Generate returns an organisation of exactly so many seats, the same for the same seed on any
// machine: departments under one head, spans of about seven, about one seat in twenty vacant, a
// team for most first leads, and product people who work in engineering's teams. Fewer than one
// seat gives an empty organisation.
func Generate(seed uint64, seats int) Org {
	g := generator{
		rng:    rand.New(rand.NewPCG(seed, 0x9e3779b97f4a7c15)),
		titles: roles.NewMatcher(activated(companyRoles())),
		roleOf: map[string]string{},
		org:    Org{Name: "Generated organisation", ActivatedRoles: companyRoles()},
	}
	if seats < 1 {
		return g.org
	}
	g.tree = growTree(g.rng, seats)
	g.plans = departments()
	g.places = places()
	g.days = makeDays()
	g.seats()
	g.holders()
	g.teams()
	g.memberships()
	g.lines()
	return g.org
}

// generator holds what the steps of Generate share. Each step adds one part of the organisation.
type generator struct {
	rng    *rand.Rand
	org    Org
	tree   tree
	titles *roles.Matcher
	roleOf map[string]string // role key by title, found once
	plans  []departmentPlan
	places []string
	days   []string // every day of twelve years, made once
	teamOf []int32  // index of the team that a seat leads, or -1
	area   []int32  // index of the nearest team above a seat, its own included, or -1
	squads []int32  // teams of engineering, which other departments send people to
}

// seats names the seats of the tree.
func (g *generator) seats() {
	n := g.tree.len()
	g.org.Positions = make([]Position, n)
	g.org.PositionRoles = make([]PositionRole, 0, n)
	keys := numbered("s", n)
	for i := range n {
		title := g.title(i)
		p := Position{
			Key: keys[i], Title: title, Rank: int64(g.tree.order[i]+1) * rankStep,
			FTE: g.fte(i), StandsFor: 1, Location: g.location(i), Grade: g.grade(i),
		}
		if parent := g.tree.parent[i]; parent >= 0 {
			p.ReportsTo = keys[parent]
		}
		g.org.Positions[i] = p
		if key := g.role(title); key != "" {
			g.org.PositionRoles = append(g.org.PositionRoles, PositionRole{Position: p.Key, Role: key, Primary: true})
		}
	}
}

// role finds the role of a title, once for each of the few titles that there are.
func (g *generator) role(title string) string {
	key, known := g.roleOf[title]
	if !known {
		key = g.titles.Match(title).Key
		g.roleOf[title] = key
	}
	return key
}

// fte makes one contributor in twelve part-time.
func (g *generator) fte(i int) float64 {
	if g.tree.height[i] > 0 || g.rng.IntN(12) != 0 {
		return 1
	}
	return [...]float64{0.5, 0.6, 0.75, 0.8}[g.rng.IntN(4)]
}

// location keeps most seats in the city of the seat above.
func (g *generator) location(i int) string {
	if parent := g.tree.parent[i]; parent >= 0 && g.rng.IntN(100) < 72 {
		return g.org.Positions[parent].Location
	}
	return g.places[g.rng.IntN(len(g.places))]
}

// grade rises with the levels below a seat; contributors have three of their own.
func (g *generator) grade(i int) string {
	if h := int(g.tree.height[i]); h > 0 {
		return [...]string{"M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8"}[min(h, 8)-1]
	}
	return [...]string{"P1", "P2", "P3"}[g.rng.IntN(3)]
}
