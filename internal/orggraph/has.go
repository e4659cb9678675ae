package orggraph

import "cadre/internal/id"

// Has reports whether a row that others refer to is here by its stored id. It knows the kinds that rows of the
// organisation refer to.
func (g *Graph) Has(key string) (here, known bool) {
	kind, _ := id.KindOf(key)
	table := g.named(kind)
	return table != nil && table.find(key) >= 0, table != nil
}

// named returns the table of a kind of row that others refer to; nil where there is none.
func (g *Graph) named(kind id.Kind) interface{ find(id string) int32 } {
	switch kind {
	case id.Person:
		return &g.people
	case id.Position:
		return &g.positions
	case id.Team:
		return &g.teams
	case id.Role:
		return &g.roles
	case id.Competency:
		return &g.competencies
	case id.ProductArea:
		return &g.areas
	case id.Commitment:
		return &g.commitments
	}
	return g.namedOfStrategy(kind)
}

func (g *Graph) namedOfStrategy(kind id.Kind) interface{ find(id string) int32 } {
	switch kind {
	case id.Vision:
		return &g.visions
	case id.Principle:
		return &g.principles
	case id.Strategy:
		return &g.strategies
	case id.Focus:
		return &g.focuses
	case id.Insight:
		return &g.insights
	case id.Objective:
		return &g.objectives
	case id.KeyResult:
		return &g.keyResults
	}
	return nil
}
