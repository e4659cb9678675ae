package orggraph

import (
	"slices"
	"strings"
	"time"
)

// Insight is something learned that strategies are made from, in one graph.
type Insight struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Insight) IsNode() {}

// Insight finds an insight by id.
func (g *Graph) Insight(id string) (Insight, bool) {
	n := g.insights.find(g.keyOf(id))
	return Insight{g, n}, n >= 0
}

func (i Insight) row() *InsightRow { return i.g.insights.rows[i.n] }

// Key returns the stored id, without its world.
func (i Insight) Key() string { return i.row().ID }

// ID returns the id in its world.
func (i Insight) ID() string { return i.row().ID + i.g.worldSuffix }

// Kind returns where it comes from.
func (i Insight) Kind() InsightKind { return i.row().Kind }

// Statement returns what was learned.
func (i Insight) Statement() string { return i.row().Statement }

// Evidence returns what shows it.
func (i Insight) Evidence() *string { return i.row().Evidence }

// Source returns the study, report or conversation that it comes from.
func (i Insight) Source() *string { return i.row().Source }

// FoundOn returns the day on which it was learned.
func (i Insight) FoundOn() string { return i.row().FoundOn }

// SharedWith returns who has been told.
func (i Insight) SharedWith() *string { return i.row().SharedWith }

// CitedBy returns the problems that rest on it.
func (i Insight) CitedBy() []Focus {
	of := i.g.strategic().citedBy[i.row().ID]
	list := make([]Focus, len(of))
	for at, n := range of {
		list[at] = Focus{i.g, n}
	}
	return list
}

// InsightWhere says which insights to list; every given field must hold.
type InsightWhere struct {
	TextContains *string
	Kind         *InsightKind
	Cited        *bool
}

// InsightConnection is a page of insights.
type InsightConnection struct {
	page          Page
	shown         []Insight
	total         int
	before, after bool
}

// InsightEdge is an insight in a page.
type InsightEdge struct{ node Insight }

// Cursor returns the place of the insight in the list.
func (e InsightEdge) Cursor() string { return Cursor(e.node.place()) }

// Node returns the insight.
func (e InsightEdge) Node() Insight { return e.node }

// place orders insights: by day, then by id.
func (i Insight) place() string { return i.row().FoundOn + " " + i.row().ID }

// Edges returns the insights of the page.
func (c *InsightConnection) Edges() []InsightEdge {
	list := make([]InsightEdge, len(c.shown))
	for i, node := range c.shown {
		list[i] = InsightEdge{node}
	}
	return list
}

// PageInfo tells where the page begins and ends.
func (c *InsightConnection) PageInfo() *PageInfo {
	var first, last string
	if n := len(c.shown); n > 0 {
		first, last = InsightEdge{c.shown[0]}.Cursor(), InsightEdge{c.shown[n-1]}.Cursor()
	}
	return c.page.Cut(first, last, c.before, c.after)
}

// TotalCount counts the insights of all pages.
func (c *InsightConnection) TotalCount() int { return c.total }

// Insights returns a page of insights, the latest first.
func (g *Graph) Insights(page Page, where *InsightWhere) (*InsightConnection, error) {
	if err := page.Check(); err != nil {
		return nil, err
	}
	text := ""
	if where != nil && where.TextContains != nil {
		var err error
		if text, err = needle(*where.TextContains, "where.textContains"); err != nil {
			return nil, err
		}
	}
	c := &InsightConnection{page: page}
	for _, n := range present(g.insights.rows) {
		if i := (Insight{g, n}); i.matches(where, text) {
			c.shown = append(c.shown, i)
		}
	}
	slices.SortFunc(c.shown, func(a, b Insight) int { return strings.Compare(b.place(), a.place()) })
	c.total = len(c.shown)
	if page.After != nil {
		from, err := ReadCursor(*page.After, "after")
		if err != nil {
			return nil, err
		}
		at, found := slices.BinarySearchFunc(c.shown, from, func(i Insight, from string) int { return strings.Compare(from, i.place()) })
		if found {
			at++
		}
		c.before, c.shown = at > 0, c.shown[at:]
	}
	if most := page.Size(); len(c.shown) > most {
		c.after, c.shown = true, c.shown[:most]
	}
	return c, nil
}

// matches tells whether all that is given holds; text is what TextContains looks for, folded.
func (i Insight) matches(where *InsightWhere, text string) bool {
	if where == nil {
		return true
	}
	row := i.row()
	if where.Kind != nil && row.Kind != *where.Kind || where.Cited != nil && *where.Cited != (len(i.CitedBy()) > 0) {
		return false
	}
	if text == "" {
		return true
	}
	said := row.Statement + "\n" + deref(row.Evidence) + "\n" + deref(row.Source) + "\n" + deref(row.SharedWith)
	return strings.Contains(Fold(said), text)
}

// Obstacle stands or stood in the way of a strategy, in one graph.
type Obstacle struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Obstacle) IsNode() {}

// Obstacle finds an obstacle by id.
func (g *Graph) Obstacle(id string) (Obstacle, bool) {
	n := g.obstacles.find(g.keyOf(id))
	return Obstacle{g, n}, n >= 0
}

func (o Obstacle) row() *ObstacleRow { return o.g.obstacles.rows[o.n] }

// Key returns the stored id, without its world.
func (o Obstacle) Key() string { return o.row().ID }

// ID returns the id in its world.
func (o Obstacle) ID() string { return o.row().ID + o.g.worldSuffix }

// Strategy returns the strategy that it is in the way of.
func (o Obstacle) Strategy() (Strategy, bool) {
	return o.g.Strategy(o.row().Strategy + o.g.worldSuffix)
}

// Focus returns the problem that it is in the way of, where it is of one alone.
func (o Obstacle) Focus() (Focus, bool) { return o.g.focusOf(o.row().Focus) }

// What returns what stands in the way.
func (o Obstacle) What() string { return o.row().What }

// Owner returns who gets it out of the way.
func (o Obstacle) Owner() (Person, bool) { return o.g.personOf(o.row().Owner) }

// RaisedOn returns the day on which it was named.
func (o Obstacle) RaisedOn() string { return o.row().RaisedOn }

// State reports whether it still stands in the way.
func (o Obstacle) State() ObstacleState { return o.row().State }

// ResolvedOn returns the day on which it was out of the way.
func (o Obstacle) ResolvedOn() *string { return o.row().ResolvedOn }

// How returns how it was resolved.
func (o Obstacle) How() *string { return o.row().How }

// Days returns how many days it has stood in the way, or did.
func (o Obstacle) Days() int {
	until := o.g.today
	if o.row().ResolvedOn != nil {
		until = *o.row().ResolvedOn
	}
	return daysFrom(o.row().RaisedOn, until)
}

// daysFrom counts the days from one to a later one; none where it comes before.
func daysFrom(day, later string) int {
	a, errA := time.Parse(time.DateOnly, day)
	b, errB := time.Parse(time.DateOnly, later)
	if errA != nil || errB != nil {
		return 0 // days come checked, from rules that write them
	}
	return max(0, int(b.Sub(a).Hours()/24))
}

func (g *Graph) obstaclesAt(of []int32, state *ObstacleState) []Obstacle {
	list := make([]Obstacle, 0, len(of))
	for _, n := range of {
		if o := (Obstacle{g, n}); state == nil || o.State() == *state {
			list = append(list, o)
		}
	}
	return list
}

// Decision is what was decided on the way of a strategy, in one graph.
type Decision struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Decision) IsNode() {}

// Decision finds a decision by id.
func (g *Graph) Decision(id string) (Decision, bool) {
	n := g.decisions.find(g.keyOf(id))
	return Decision{g, n}, n >= 0
}

func (d Decision) row() *DecisionRow { return d.g.decisions.rows[d.n] }

// Key returns the stored id, without its world.
func (d Decision) Key() string { return d.row().ID }

// ID returns the id in its world.
func (d Decision) ID() string { return d.row().ID + d.g.worldSuffix }

// Strategy returns the strategy on whose way it was decided.
func (d Decision) Strategy() (Strategy, bool) {
	return d.g.Strategy(d.row().Strategy + d.g.worldSuffix)
}

// Focus returns the problem that it is about, where it is about one alone.
func (d Decision) Focus() (Focus, bool) { return d.g.focusOf(d.row().Focus) }

// What returns what was decided.
func (d Decision) What() string { return d.row().What }

// Why returns the reason.
func (d Decision) Why() string { return d.row().Why }

// Alternatives returns what else was weighed.
func (d Decision) Alternatives() *string { return d.row().Alternatives }

// DecidedOn returns the day on which it was decided.
func (d Decision) DecidedOn() string { return d.row().DecidedOn }

// DecidedBy returns who decided.
func (d Decision) DecidedBy() (Person, bool) { return d.g.personOf(d.row().DecidedBy) }

// Principle returns the principle that settled it.
func (d Decision) Principle() (Principle, bool) {
	if d.row().Principle == nil {
		return Principle{}, false
	}
	n := d.g.principles.find(*d.row().Principle)
	return Principle{d.g, n}, n >= 0
}

func (g *Graph) decisionsAt(of []int32) []Decision {
	list := make([]Decision, len(of))
	for i, n := range of {
		list[i] = Decision{g, n}
	}
	return list
}

// focusOf finds a focus that a row names.
func (g *Graph) focusOf(key *string) (Focus, bool) {
	if key == nil {
		return Focus{}, false
	}
	n := g.focuses.find(*key)
	return Focus{g, n}, n >= 0
}

// Citation returns what a citation connects; nil where there is no such row.
func (g *Graph) Citation(id string) *CitationRow { return g.citations.get(id) }
