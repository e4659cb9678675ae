package orggraph

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// Vision is what a product line wants to have made of the world, in one graph.
type Vision struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Vision) IsNode() {}

// Vision finds a vision by id.
func (g *Graph) Vision(id string) (Vision, bool) {
	n := g.visions.find(g.keyOf(id))
	return Vision{g, n}, n >= 0
}

// ProductLine returns the name of a product line as it is compared: signs count, for “C” and “C++” are two.
func ProductLine(name string) string { return strings.ToLower(name) }

// Visions returns every vision: the current ones by name, then drafts, then those that were retired.
func (g *Graph) Visions() []Vision {
	list := make([]Vision, 0, g.visions.live)
	for _, n := range present(g.visions.rows) {
		list = append(list, Vision{g, n})
	}
	order := map[VisionState]int{VisionDraft: 1, VisionRetired: 2}
	slices.SortFunc(list, func(a, b Vision) int {
		x, y := a.row(), b.row()
		return cmp.Or(cmp.Compare(order[x.State], order[y.State]), strings.Compare(Fold(x.Name), Fold(y.Name)), strings.Compare(y.ID, x.ID))
	})
	return list
}

func (v Vision) row() *VisionRow { return v.g.visions.rows[v.n] }

// Graph returns the graph that the vision is in.
func (v Vision) Graph() *Graph { return v.g }

// Key returns the stored id, without its world.
func (v Vision) Key() string { return v.row().ID }

// ID returns the id in its world.
func (v Vision) ID() string { return v.row().ID + v.g.worldSuffix }

// Name returns the name of the product line.
func (v Vision) Name() string { return v.row().Name }

// Statement returns the vision in a sentence or two.
func (v Vision) Statement() string { return v.row().Statement }

// BetterLife returns how the life of customers will be better.
func (v Vision) BetterLife() *string { return v.row().BetterLife }

// Narrative returns the story of it.
func (v Vision) Narrative() *string { return v.row().Narrative }

// NarrativeLink returns the address of a film, a prototype or a document that tells it.
func (v Vision) NarrativeLink() *string { return v.row().NarrativeLink }

// HorizonYears returns how many years ahead it looks.
func (v Vision) HorizonYears() int { return v.row().HorizonYears }

// StartsOn returns the day from which it holds.
func (v Vision) StartsOn() *string { return v.row().StartsOn }

// State returns where it is in its life.
func (v Vision) State() VisionState { return v.row().State }

// ReviewedOn returns the day on which it was last found to hold.
func (v Vision) ReviewedOn() *string { return v.row().ReviewedOn }

// Owner returns the seat that answers for it.
func (v Vision) Owner() (Position, bool) { return v.g.positionOf(v.row().Owner) }

// ReachesTo returns the day on which its horizon is reached; nil where nobody said when it began.
func (v Vision) ReachesTo() *string { return yearsAfter(v.row().StartsOn, v.row().HorizonYears) }

// ReviewDueOn returns the day by which it is to be looked at again: a year after the last time, or after
// it began. Only a current vision is reviewed.
func (v Vision) ReviewDueOn() *string {
	row := v.row()
	if row.State != VisionCurrent {
		return nil
	}
	if row.ReviewedOn != nil {
		return yearsAfter(row.ReviewedOn, 1)
	}
	return yearsAfter(row.StartsOn, 1)
}

// ReviewOverdue reports whether that day has come.
func (v Vision) ReviewOverdue() bool {
	due := v.ReviewDueOn()
	return due != nil && *due <= v.g.today
}

// Principles returns the principles in order; those in force alone unless all are asked for.
func (v Vision) Principles(retired *bool) []Principle {
	of := v.g.strategic().principlesOf[v.row().ID]
	list := make([]Principle, 0, len(of))
	for _, n := range of {
		if p := (Principle{v.g, n}); p.InForce() || retired != nil && *retired {
			list = append(list, p)
		}
	}
	return list
}

// Strategies returns the strategies on the way to it, the latest first.
func (v Vision) Strategies() []Strategy {
	of := v.g.strategic().strategiesOf[v.row().ID]
	list := make([]Strategy, len(of))
	for i, n := range of {
		list[i] = Strategy{v.g, n}
	}
	return list
}

// Strategy returns the strategy that is active today.
func (v Vision) Strategy() (Strategy, bool) {
	for _, s := range v.Strategies() {
		if s.Current() {
			return s, true
		}
	}
	return Strategy{}, false
}

// Principle settles a trade-off on the way to a vision, in one graph.
type Principle struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Principle) IsNode() {}

// Principle finds a principle by id.
func (g *Graph) Principle(id string) (Principle, bool) {
	n := g.principles.find(g.keyOf(id))
	return Principle{g, n}, n >= 0
}

func (p Principle) row() *PrincipleRow { return p.g.principles.rows[p.n] }

// Key returns the stored id, without its world.
func (p Principle) Key() string { return p.row().ID }

// ID returns the id in its world.
func (p Principle) ID() string { return p.row().ID + p.g.worldSuffix }

// Vision returns the vision that it leads to.
func (p Principle) Vision() (Vision, bool) { return p.g.Vision(p.row().Vision + p.g.worldSuffix) }

// Text returns the principle itself.
func (p Principle) Text() string { return p.row().Text }

// TradeOff returns what it settles.
func (p Principle) TradeOff() string { return p.row().TradeOff }

// Rank returns its place among the principles of the vision, for those who order them.
func (p Principle) Rank() int { return p.row().Rank }

// RetiredOn returns the day from which it no longer holds.
func (p Principle) RetiredOn() *string { return p.row().RetiredOn }

// InForce reports whether it holds today.
func (p Principle) InForce() bool { return p.row().RetiredOn == nil || *p.row().RetiredOn > p.g.today }

// Precedents returns the decisions that cite it, the latest first.
func (p Principle) Precedents() []Decision {
	return p.g.decisionsAt(p.g.strategic().precedentsOf[p.row().ID])
}

// yearsAfter returns the day so many years after another.
func yearsAfter(day *string, years int) *string {
	if day == nil {
		return nil
	}
	at, err := time.Parse(time.DateOnly, *day)
	if err != nil {
		return nil // days come checked, from rules that write them
	}
	then := at.AddDate(years, 0, 0).Format(time.DateOnly)
	return &then
}

// positionOf finds a seat that a row names.
func (g *Graph) positionOf(key *string) (Position, bool) {
	if key == nil {
		return Position{}, false
	}
	n := g.positions.find(*key)
	return Position{g, n}, n >= 0
}

// personOf finds a person whom a row names.
func (g *Graph) personOf(key *string) (Person, bool) {
	if key == nil {
		return Person{}, false
	}
	n := g.people.find(*key)
	return Person{g, n}, n >= 0
}
