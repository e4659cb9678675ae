package orggraph

import (
	"cmp"
	"slices"
	"strings"
)

// Competency is something that people can be good at, in one graph.
type Competency struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Competency) IsNode() {}

// Competency finds a competency by id.
func (g *Graph) Competency(id string) (Competency, bool) {
	n := g.competencies.find(g.keyOf(id))
	return Competency{g, n}, n >= 0
}

// Competencies returns every competency in order, those that are not offered any more included.
func (g *Graph) Competencies() []Competency {
	list := make([]Competency, 0, g.competencies.live)
	for _, n := range present(g.competencies.rows) {
		list = append(list, Competency{g, n})
	}
	slices.SortFunc(list, func(a, b Competency) int {
		return cmp.Or(cmp.Compare(a.row().Rank, b.row().Rank), strings.Compare(a.row().ID, b.row().ID))
	})
	return list
}

func (c Competency) row() *CompetencyRow { return c.g.competencies.rows[c.n] }

// Graph returns the graph that the competency is in.
func (c Competency) Graph() *Graph { return c.g }

// StoredID returns the stored id, without its world.
func (c Competency) StoredID() string { return c.row().ID }

// ID returns the id in its world.
func (c Competency) ID() string { return c.row().ID + c.g.worldSuffix }

// Key returns the short name that stays when the name is edited.
func (c Competency) Key() string { return c.row().Key }

// Name returns the name.
func (c Competency) Name() string { return c.row().Name }

// Area returns the part of the work that it belongs to.
func (c Competency) Area() CompetencyArea { return c.row().Area }

// Levels returns what each level looks like, from 1 to 5.
func (c Competency) Levels() []string { return c.row().Levels }

// Active reports whether it is offered when people are assessed.
func (c Competency) Active() bool { return c.row().Active }

// Version returns the number of its words, which grows with each change of them.
func (c Competency) Version() int { return c.row().Version }

// RoleExpectations lists what roles expect by themselves, without what they inherit.
func (g *Graph) RoleExpectations() []*RoleExpectationRow { return rowsOf(g.roleExpectations.rows) }

// PositionExpectations lists what was tuned for seats.
func (g *Graph) PositionExpectations() []*PositionExpectationRow {
	return rowsOf(g.positionExpectations.rows)
}

// RoleExpectation returns what a role expects by itself of one competency; nil where there is no such row.
func (g *Graph) RoleExpectation(id string) *RoleExpectationRow { return g.roleExpectations.get(id) }

// PositionExpectation returns what a seat was tuned to of one competency; nil where there is no such row.
func (g *Graph) PositionExpectation(id string) *PositionExpectationRow {
	return g.positionExpectations.get(id)
}

// CoachLine returns who was named whose coach; nil where there is no such row.
func (g *Graph) CoachLine(id string) *CoachLineRow { return g.coachLines.get(id) }

func rowsOf[T any](rows []*T) []*T {
	list := make([]*T, 0, len(rows))
	for _, row := range rows {
		if row != nil {
			list = append(list, row)
		}
	}
	return list
}
