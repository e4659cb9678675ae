package orggraph

// Direction says which way a list is ordered.
type Direction string

// The two ways.
const (
	Ascending  Direction = "ASC"
	Descending Direction = "DESC"
)

// The fields that lists can be ordered by; the values are those of the schema's enums.
type (
	PersonField   string
	PositionField string
	TeamField     string
	RoleField     string
)

// PersonOrder says how to order people.
type PersonOrder struct {
	Field     PersonField
	Direction Direction
}

// PositionOrder says how to order seats.
type PositionOrder struct {
	Field     PositionField
	Direction Direction
}

// TeamOrder says how to order teams.
type TeamOrder struct {
	Field     TeamField
	Direction Direction
}

// RoleOrder says how to order roles.
type RoleOrder struct {
	Field     RoleField
	Direction Direction
}

// PersonConnection is a page of people.
type PersonConnection struct{ *listing }

// PersonEdge is a person in a page.
type PersonEdge struct {
	l *listing
	n int32
}

// Edges returns the people of the page.
func (c *PersonConnection) Edges() []PersonEdge {
	return edges(c.listing, func(l *listing, n int32) PersonEdge { return PersonEdge{l, n} })
}

// Cursor returns the place of the person in the list.
func (e PersonEdge) Cursor() string { return e.l.cursor(e.n) }

// Node returns the person.
func (e PersonEdge) Node() Person { return Person{e.l.g, e.n} }

// People returns a page of people, by name unless ordered otherwise.
func (g *Graph) People(page Page, where *PersonWhere, by *PersonOrder) (*PersonConnection, error) {
	match, err := g.personFilter(where)
	if err != nil {
		return nil, err
	}
	name, desc := personName, false
	if by != nil {
		name = map[PersonField]string{"NAME": personName, "LOCATION": personLocation, "STARTED_ON": personStarted, "TITLE": personTitle}[by.Field]
		desc = by.Direction == Descending
	}
	l, err := g.listing(name, desc, match, page)
	return &PersonConnection{l}, err
}

// PositionConnection is a page of seats.
type PositionConnection struct{ *listing }

// PositionEdge is a seat in a page.
type PositionEdge struct {
	l *listing
	n int32
}

// Edges returns the seats of the page.
func (c *PositionConnection) Edges() []PositionEdge {
	return edges(c.listing, func(l *listing, n int32) PositionEdge { return PositionEdge{l, n} })
}

// Cursor returns the place of the seat in the list.
func (e PositionEdge) Cursor() string { return e.l.cursor(e.n) }

// Node returns the seat.
func (e PositionEdge) Node() Position { return Position{e.l.g, e.n} }

// Positions returns a page of seats, in chart order unless ordered otherwise.
func (g *Graph) Positions(page Page, where *PositionWhere, by *PositionOrder) (*PositionConnection, error) {
	match, err := g.positionFilter(where)
	if err != nil {
		return nil, err
	}
	name, desc := positionChart, false
	if by != nil {
		name = map[PositionField]string{"CHART": positionChart, "TITLE": positionTitle, "SPAN": positionSpan, "LAYER": positionLayer}[by.Field]
		desc = by.Direction == Descending
	}
	if where != nil && where.Closed != nil && *where.Closed && name == positionChart {
		name = positionTitle // closed seats have no place in the chart
	}
	l, err := g.listing(name, desc, match, page)
	return &PositionConnection{l}, err
}

// Positions returns a page of the seats that carry the role, in chart order.
func (r Role) Positions(first *int, after *string) (*PositionConnection, error) {
	id := r.row().ID
	return r.g.Positions(Page{First: first, After: after}, &PositionWhere{Role: &id}, nil)
}

// TeamConnection is a page of teams.
type TeamConnection struct{ *listing }

// TeamEdge is a team in a page.
type TeamEdge struct {
	l *listing
	n int32
}

// Edges returns the teams of the page.
func (c *TeamConnection) Edges() []TeamEdge {
	return edges(c.listing, func(l *listing, n int32) TeamEdge { return TeamEdge{l, n} })
}

// Cursor returns the place of the team in the list.
func (e TeamEdge) Cursor() string { return e.l.cursor(e.n) }

// Node returns the team.
func (e TeamEdge) Node() Team { return Team{e.l.g, e.n} }

// Teams returns a page of teams, by name unless ordered otherwise.
func (g *Graph) Teams(page Page, where *TeamWhere, by *TeamOrder) (*TeamConnection, error) {
	match, err := g.teamFilter(where)
	if err != nil {
		return nil, err
	}
	name, desc := teamName, false
	if by != nil {
		name = map[TeamField]string{"NAME": teamName, "HEADCOUNT": teamHeadcount}[by.Field]
		desc = by.Direction == Descending
	}
	l, err := g.listing(name, desc, match, page)
	return &TeamConnection{l}, err
}

// RoleConnection is a page of roles.
type RoleConnection struct{ *listing }

// RoleEdge is a role in a page.
type RoleEdge struct {
	l *listing
	n int32
}

// Edges returns the roles of the page.
func (c *RoleConnection) Edges() []RoleEdge {
	return edges(c.listing, func(l *listing, n int32) RoleEdge { return RoleEdge{l, n} })
}

// Cursor returns the place of the role in the list.
func (e RoleEdge) Cursor() string { return e.l.cursor(e.n) }

// Node returns the role.
func (e RoleEdge) Node() Role { return Role{e.l.g, e.n} }

// Roles returns a page of roles, by name unless ordered otherwise.
func (g *Graph) Roles(page Page, where *RoleWhere, by *RoleOrder) (*RoleConnection, error) {
	match, err := g.roleFilter(where)
	if err != nil {
		return nil, err
	}
	name, desc := roleName, false
	if by != nil {
		name = map[RoleField]string{"NAME": roleName, "TRACK": roleTrack}[by.Field]
		desc = by.Direction == Descending
	}
	l, err := g.listing(name, desc, match, page)
	return &RoleConnection{l}, err
}

func edges[E any](l *listing, edge func(l *listing, n int32) E) []E {
	list := make([]E, len(l.shown))
	for i, n := range l.shown {
		list[i] = edge(l, n)
	}
	return list
}
