package orggraph

import (
	"cmp"
	"slices"
	"strings"
)

// Visualisation says how the answer of a saved query is shown.
type Visualisation string

// The ways to show an answer.
const (
	ShowNumber       Visualisation = "NUMBER"
	ShowTable        Visualisation = "TABLE"
	ShowBar          Visualisation = "BAR"
	ShowLine         Visualisation = "LINE"
	ShowDistribution Visualisation = "DISTRIBUTION"
	ShowHeatMap      Visualisation = "HEAT_MAP"
)

// SavedQueryRow is a stored query. Value says where in the answer the number is that is checked.
type SavedQueryRow struct {
	ID, Name, Title string
	Description     *string
	Query           string
	Visualisation   Visualisation
	Value           *string
	AtLeast, AtMost *float64
	Tile            bool
	Rank            int
}

// SavedQuery is a question with a name, in one graph.
type SavedQuery struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (SavedQuery) IsNode() {}

// SavedQueryByID finds a saved query by id.
func (g *Graph) SavedQueryByID(id string) (SavedQuery, bool) {
	n := g.savedQueries.find(g.keyOf(id))
	return SavedQuery{g, n}, n >= 0
}

// SavedQuery finds a saved query by its name.
func (g *Graph) SavedQuery(name string) (SavedQuery, bool) {
	for n, row := range g.savedQueries.rows {
		if row != nil && row.Name == name {
			return SavedQuery{g, int32(n)}, true
		}
	}
	return SavedQuery{}, false
}

// SavedQueries returns every saved query, by rank and then by name.
func (g *Graph) SavedQueries() []SavedQuery {
	list := make([]SavedQuery, 0, g.savedQueries.live)
	for _, n := range present(g.savedQueries.rows) {
		list = append(list, SavedQuery{g, n})
	}
	slices.SortFunc(list, func(a, b SavedQuery) int {
		return cmp.Or(cmp.Compare(a.Rank(), b.Rank()), strings.Compare(a.Name(), b.Name()))
	})
	return list
}

func (q SavedQuery) row() *SavedQueryRow { return q.g.savedQueries.rows[q.n] }

// Key returns the stored id, without its world.
func (q SavedQuery) Key() string { return q.row().ID }

// ID returns the id in its world.
func (q SavedQuery) ID() string { return q.row().ID + q.g.worldSuffix }

// Name returns what it is asked by.
func (q SavedQuery) Name() string { return q.row().Name }

// Title returns what it is called.
func (q SavedQuery) Title() string { return q.row().Title }

// Description returns what it is for.
func (q SavedQuery) Description() *string { return q.row().Description }

// Query returns the text of the query.
func (q SavedQuery) Query() string { return q.row().Query }

// Visualisation returns how its answer is shown.
func (q SavedQuery) Visualisation() Visualisation { return q.row().Visualisation }

// Value returns where in the answer the number is.
func (q SavedQuery) Value() *string { return q.row().Value }

// AtLeast returns below what a check fails.
func (q SavedQuery) AtLeast() *float64 { return q.row().AtLeast }

// AtMost returns above what a check fails.
func (q SavedQuery) AtMost() *float64 { return q.row().AtMost }

// Check reports whether it is a check.
func (q SavedQuery) Check() bool { return q.row().AtLeast != nil || q.row().AtMost != nil }

// Tile reports whether it stands on the Insights page.
func (q SavedQuery) Tile() bool { return q.row().Tile }

// Rank returns its place among the others.
func (q SavedQuery) Rank() int { return q.row().Rank }

var savedQueryColumns = map[string]column[SavedQueryRow]{
	"name":          into(func(r *SavedQueryRow) *string { return &r.Name }),
	"title":         into(func(r *SavedQueryRow) *string { return &r.Title }),
	"description":   into(func(r *SavedQueryRow) **string { return &r.Description }),
	"query":         into(func(r *SavedQueryRow) *string { return &r.Query }),
	"visualisation": into(func(r *SavedQueryRow) *Visualisation { return &r.Visualisation }),
	"value":         into(func(r *SavedQueryRow) **string { return &r.Value }),
	"at_least":      into(func(r *SavedQueryRow) **float64 { return &r.AtLeast }),
	"at_most":       into(func(r *SavedQueryRow) **float64 { return &r.AtMost }),
	"tile":          into(func(r *SavedQueryRow) *bool { return &r.Tile }),
	"rank":          into(func(r *SavedQueryRow) *int { return &r.Rank }),
}
