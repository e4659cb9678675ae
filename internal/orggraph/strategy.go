package orggraph

import (
	"cmp"
	"slices"
	"strings"
)

// strategic says what hangs on what among visions and strategies, by stored ids, each list in order.
type strategic struct {
	principlesOf, strategiesOf map[string][]int32 // by vision
	focusesOf                  map[string][]int32 // by strategy
	obstaclesOf, decisionsOf   map[string][]int32 // by strategy
	obstaclesIn, decisionsIn   map[string][]int32 // by focus
	precedentsOf               map[string][]int32 // decisions by principle
	insightsOf, citedBy        map[string][]int32 // insights by focus, focuses by insight
}

type strategicKey struct{}

func (g *Graph) strategic() *strategic {
	return g.Derive(strategicKey{}, func() any {
		s := &strategic{insightsOf: map[string][]int32{}, citedBy: map[string][]int32{}}
		s.principlesOf = grouped(g.principles.rows, func(p *PrincipleRow) string { return p.Vision }, func(a, b *PrincipleRow) int {
			return cmp.Or(cmp.Compare(a.Rank, b.Rank), strings.Compare(a.ID, b.ID))
		})
		s.strategiesOf = grouped(g.strategies.rows, func(s *StrategyRow) string { return s.Vision }, func(a, b *StrategyRow) int {
			return cmp.Or(strings.Compare(b.StartsOn, a.StartsOn), strings.Compare(b.ID, a.ID))
		})
		s.focusesOf = grouped(g.focuses.rows, func(f *FocusRow) string { return f.Strategy }, func(a, b *FocusRow) int {
			return cmp.Or(strings.Compare(string(a.Kind), string(b.Kind)), cmp.Compare(a.Rank, b.Rank), strings.Compare(a.ID, b.ID))
		})
		s.obstaclesOf = grouped(g.obstacles.rows, func(o *ObstacleRow) string { return o.Strategy }, compareObstacles)
		s.obstaclesIn = grouped(g.obstacles.rows, func(o *ObstacleRow) string { return deref(o.Focus) }, compareObstacles)
		s.decisionsOf = grouped(g.decisions.rows, func(d *DecisionRow) string { return d.Strategy }, compareDecisions)
		s.decisionsIn = grouped(g.decisions.rows, func(d *DecisionRow) string { return deref(d.Focus) }, compareDecisions)
		s.precedentsOf = grouped(g.decisions.rows, func(d *DecisionRow) string { return deref(d.Principle) }, compareDecisions)
		s.cite(g)
		return s
	}).(*strategic)
}

// cite connects focuses and insights in the order in which they were cited.
func (s *strategic) cite(g *Graph) {
	rows := rowsOf(g.citations.rows)
	slices.SortFunc(rows, func(a, b *CitationRow) int { return strings.Compare(a.ID, b.ID) })
	for _, c := range rows {
		focus, insight := g.focuses.find(c.Focus), g.insights.find(c.Insight)
		if focus < 0 || insight < 0 {
			continue
		}
		s.insightsOf[c.Focus] = append(s.insightsOf[c.Focus], insight)
		s.citedBy[c.Insight] = append(s.citedBy[c.Insight], focus)
	}
}

// compareObstacles orders what still stands in the way first, then the latest.
func compareObstacles(a, b *ObstacleRow) int {
	return cmp.Or(strings.Compare(string(a.State), string(b.State)), strings.Compare(b.RaisedOn, a.RaisedOn), strings.Compare(b.ID, a.ID))
}

// compareDecisions orders the latest first.
func compareDecisions(a, b *DecisionRow) int {
	return cmp.Or(strings.Compare(b.DecidedOn, a.DecidedOn), strings.Compare(b.ID, a.ID))
}

// grouped lists the slots of rows by what they hang on, in order. Rows that hang on nothing are left out.
func grouped[T any](rows []*T, owner func(*T) string, compare func(a, b *T) int) map[string][]int32 {
	all := present(rows)
	slices.SortFunc(all, func(a, b int32) int { return compare(rows[a], rows[b]) })
	by := map[string][]int32{}
	for _, n := range all {
		if key := owner(rows[n]); key != "" {
			by[key] = append(by[key], n)
		}
	}
	return by
}

// Strategy says by which few problems a product line comes nearer to its vision, in one graph.
type Strategy struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Strategy) IsNode() {}

// Strategy finds a strategy by id.
func (g *Graph) Strategy(id string) (Strategy, bool) {
	n := g.strategies.find(g.keyOf(id))
	return Strategy{g, n}, n >= 0
}

func (s Strategy) row() *StrategyRow { return s.g.strategies.rows[s.n] }

// Graph returns the graph that the strategy is in.
func (s Strategy) Graph() *Graph { return s.g }

// Key returns the stored id, without its world.
func (s Strategy) Key() string { return s.row().ID }

// ID returns the id in its world.
func (s Strategy) ID() string { return s.row().ID + s.g.worldSuffix }

// Vision returns the vision that it leads to.
func (s Strategy) Vision() (Vision, bool) { return s.g.Vision(s.row().Vision + s.g.worldSuffix) }

// Name returns what it is called.
func (s Strategy) Name() string { return s.row().Name }

// StartsOn returns its first day.
func (s Strategy) StartsOn() string { return s.row().StartsOn }

// EndsOn returns its last day.
func (s Strategy) EndsOn() string { return s.row().EndsOn }

// Summary returns the strategy in a few paragraphs.
func (s Strategy) Summary() *string { return s.row().Summary }

// State returns where it is in its life.
func (s Strategy) State() StrategyState { return s.row().State }

// Current reports whether it is active today.
func (s Strategy) Current() bool {
	row := s.row()
	return row.State == StrategyActive && row.StartsOn <= s.g.today && row.EndsOn >= s.g.today
}

// Owner returns the seat that answers for it.
func (s Strategy) Owner() (Position, bool) { return s.g.positionOf(s.row().Owner) }

// Focuses returns the problems of the strategy in order, the chosen ones first.
func (s Strategy) Focuses(kind *FocusKind) []Focus {
	of := s.g.strategic().focusesOf[s.row().ID]
	list := make([]Focus, 0, len(of))
	for _, n := range of {
		if f := (Focus{s.g, n}); kind == nil || f.Kind() == *kind {
			list = append(list, f)
		}
	}
	return list
}

// Obstacles returns what stands or stood in the way, what still does first.
func (s Strategy) Obstacles(state *ObstacleState) []Obstacle {
	return s.g.obstaclesAt(s.g.strategic().obstaclesOf[s.row().ID], state)
}

// Decisions returns what was decided on the way, the latest first.
func (s Strategy) Decisions() []Decision {
	return s.g.decisionsAt(s.g.strategic().decisionsOf[s.row().ID])
}

// Focus is a problem that a strategy chooses, or leaves for now, in one graph.
type Focus struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Focus) IsNode() {}

// Focus finds a focus by id.
func (g *Graph) Focus(id string) (Focus, bool) {
	n := g.focuses.find(g.keyOf(id))
	return Focus{g, n}, n >= 0
}

func (f Focus) row() *FocusRow { return f.g.focuses.rows[f.n] }

// Graph returns the graph that the focus is in.
func (f Focus) Graph() *Graph { return f.g }

// Key returns the stored id, without its world.
func (f Focus) Key() string { return f.row().ID }

// ID returns the id in its world.
func (f Focus) ID() string { return f.row().ID + f.g.worldSuffix }

// Strategy returns the strategy that it belongs to.
func (f Focus) Strategy() (Strategy, bool) { return f.g.Strategy(f.row().Strategy + f.g.worldSuffix) }

// Kind reports whether the problem is chosen.
func (f Focus) Kind() FocusKind { return f.row().Kind }

// Problem returns the problem to solve.
func (f Focus) Problem() string { return f.row().Problem }

// Why returns why it is chosen, or left for now.
func (f Focus) Why() *string { return f.row().Why }

// Rank returns its place among those of its kind, for those who order them.
func (f Focus) Rank() int { return f.row().Rank }

// Insights returns what it rests on, in the order in which it was cited.
func (f Focus) Insights() []Insight {
	of := f.g.strategic().insightsOf[f.row().ID]
	list := make([]Insight, len(of))
	for i, n := range of {
		list[i] = Insight{f.g, n}
	}
	return list
}

// Obstacles returns what stands or stood in the way of the problem, what still does first.
func (f Focus) Obstacles(state *ObstacleState) []Obstacle {
	return f.g.obstaclesAt(f.g.strategic().obstaclesIn[f.row().ID], state)
}

// Decisions returns what was decided about the problem, the latest first.
func (f Focus) Decisions() []Decision {
	return f.g.decisionsAt(f.g.strategic().decisionsIn[f.row().ID])
}
