package orggraph

import "cadre/internal/id"

// Has reports whether a row that others refer to is here by its stored id. It knows the kinds that rows of the
// organisation refer to.
func (g *Graph) Has(key string) (here, known bool) {
	kind, _ := id.KindOf(key)
	tables := map[id.Kind]interface{ find(id string) int32 }{
		id.Person: &g.people, id.Position: &g.positions, id.Team: &g.teams, id.Role: &g.roles,
		id.Competency: &g.competencies, id.ProductArea: &g.areas,
		id.Vision: &g.visions, id.Principle: &g.principles, id.Strategy: &g.strategies, id.Focus: &g.focuses, id.Insight: &g.insights,
		id.Objective: &g.objectives, id.KeyResult: &g.keyResults, id.Commitment: &g.commitments,
	}
	table, known := tables[kind]
	return known && table.find(key) >= 0, known
}
