package orggraph

import "strings"

// ProductArea is something that a team can own, in one graph.
type ProductArea struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (ProductArea) IsNode() {}

// ProductArea finds a product area by id.
func (g *Graph) ProductArea(id string) (ProductArea, bool) {
	n := g.areas.find(g.keyOf(id))
	return ProductArea{g, n}, n >= 0
}

func (a ProductArea) row() *ProductAreaRow { return a.g.areas.rows[a.n] }

// Graph returns the graph that the area is in.
func (a ProductArea) Graph() *Graph { return a.g }

// Key returns the stored id, without its world.
func (a ProductArea) Key() string { return a.row().ID }

// ID returns the id in its world.
func (a ProductArea) ID() string { return a.row().ID + a.g.worldSuffix }

// Name returns the name.
func (a ProductArea) Name() string { return a.row().Name }

// Kind returns what it is.
func (a ProductArea) Kind() AreaKind { return a.row().Kind }

// Complexity returns how much there is to know of it; nil where nobody has said.
func (a ProductArea) Complexity() *AreaComplexity { return a.row().Complexity }

// Description returns what belongs to it.
func (a ProductArea) Description() *string { return a.row().Description }

// Parent returns the area that it is a part of.
func (a ProductArea) Parent() (ProductArea, bool) { return a.g.ProductArea(deref(a.row().Parent)) }

// Owners returns who owns it, archived teams left out.
func (a ProductArea) Owners() []Ownership {
	return handles(a.g.topology().ownersOf[a.n], func(n int32) Ownership { return Ownership{a.g, n} })
}

// Ownership is that a team owns a product area, in one graph.
type Ownership struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Ownership) IsNode() {}

// Ownership finds an ownership by id. One whose area or team has no row is none.
func (g *Graph) Ownership(id string) (Ownership, bool) {
	n := g.ownerships.find(g.keyOf(id))
	return Ownership{g, n}, n >= 0 && g.topology().owned[n] >= 0
}

func (o Ownership) row() *OwnershipRow { return o.g.ownerships.rows[o.n] }

// Key returns the stored id, without its world.
func (o Ownership) Key() string { return o.row().ID }

// ID returns the id in its world.
func (o Ownership) ID() string { return o.row().ID + o.g.worldSuffix }

// Area returns what is owned.
func (o Ownership) Area() ProductArea { return ProductArea{o.g, o.g.topology().owned[o.n]} }

// Team returns who owns it.
func (o Ownership) Team() Team { return Team{o.g, o.g.topology().owner[o.n]} }

// SharedWhy returns why another team owns it too.
func (o Ownership) SharedWhy() *string { return o.row().SharedWhy }

// ProductAreaWhere says which product areas to list; every given field must hold.
type ProductAreaWhere struct {
	NameContains, Team *string
	Kind               *AreaKind
	Owned              *bool
}

// ProductAreaConnection is a page of product areas.
type ProductAreaConnection struct{ *listing }

// ProductAreaEdge is a product area in a page.
type ProductAreaEdge struct {
	l *listing
	n int32
}

// Edges returns the areas of the page.
func (c *ProductAreaConnection) Edges() []ProductAreaEdge {
	return edges(c.listing, func(l *listing, n int32) ProductAreaEdge { return ProductAreaEdge{l, n} })
}

// Cursor returns the place of the area in the list.
func (e ProductAreaEdge) Cursor() string { return e.l.cursor(e.n) }

// Node returns the area.
func (e ProductAreaEdge) Node() ProductArea { return ProductArea{e.l.g, e.n} }

// ProductAreas returns a page of product areas, by name.
func (g *Graph) ProductAreas(page Page, where *ProductAreaWhere) (*ProductAreaConnection, error) {
	match, err := g.areaFilter(where)
	if err != nil {
		return nil, err
	}
	l, err := g.listing(areaName, false, match, page)
	return &ProductAreaConnection{l}, err
}

func (g *Graph) areaFilter(w *ProductAreaWhere) (func(n int32) bool, error) {
	if w == nil {
		return nil, nil // all
	}
	var c conditions
	t := g.topology()
	if w.NameContains != nil {
		text, err := needle(*w.NameContains, "where.nameContains")
		if err != nil {
			return nil, err
		}
		c.add(func(n int32) bool { return strings.Contains(g.areas.rows[n].fold, text) })
	}
	if w.Team != nil {
		team := g.teams.find(g.keyOf(*w.Team))
		if team < 0 {
			return nil, notFound("team", "where.team")
		}
		c.add(func(n int32) bool {
			for _, o := range t.ownersOf[n] {
				if t.owner[o] == team {
					return true
				}
			}
			return false
		})
	}
	if w.Kind != nil {
		c.add(func(n int32) bool { return g.areas.rows[n].Kind == *w.Kind })
	}
	if w.Owned != nil {
		c.add(func(n int32) bool { return (len(t.ownersOf[n]) > 0) == *w.Owned })
	}
	return c.match(), nil
}
