package orggraph

import "slices"

// Interaction is how one team works with another, in one graph.
type Interaction struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Interaction) IsNode() {}

// Interaction finds an interaction by id. One of whose teams there is no row is none.
func (g *Graph) Interaction(id string) (Interaction, bool) {
	n := g.interactions.find(g.keyOf(id))
	return Interaction{g, n}, n >= 0 && g.topology().from[n] >= 0
}

func (i Interaction) row() *InteractionRow { return i.g.interactions.rows[i.n] }

// Graph returns the graph that the interaction is in.
func (i Interaction) Graph() *Graph { return i.g }

// Key returns the stored id, without its world.
func (i Interaction) Key() string { return i.row().ID }

// ID returns the id in its world.
func (i Interaction) ID() string { return i.row().ID + i.g.worldSuffix }

// From returns the team that serves or helps; of a collaboration either.
func (i Interaction) From() Team { return Team{i.g, i.g.topology().from[i.n]} }

// To returns the team that is served or helped.
func (i Interaction) To() Team { return Team{i.g, i.g.topology().to[i.n]} }

// Mode returns how the teams work together.
func (i Interaction) Mode() InteractionMode { return i.row().Mode }

// Purpose returns what it is for.
func (i Interaction) Purpose() string { return i.row().Purpose }

// StartsOn returns the day from which it holds.
func (i Interaction) StartsOn() *string { return i.row().StartsOn }

// ExpiresOn returns the day from which it should be over.
func (i Interaction) ExpiresOn() *string { return i.row().ExpiresOn }

// ExitCriterion returns by what one sees that it has done its work.
func (i Interaction) ExitCriterion() *string { return i.row().ExitCriterion }

// Owner returns the person who answers for it.
func (i Interaction) Owner() (Person, bool) { return i.g.Person(deref(i.row().Owner)) }

// Extensions returns how often its end was put off.
func (i Interaction) Extensions() int { return i.row().Extensions }

// ExtendedWhy returns why its end was put off last.
func (i Interaction) ExtendedWhy() *string { return i.row().ExtendedWhy }

// EndedOn returns the day from which it was over.
func (i Interaction) EndedOn() *string { return i.row().EndedOn }

// Outcome returns what came of it.
func (i Interaction) Outcome() *string { return i.row().Outcome }

// InteractionOver reports whether an interaction is over on a day. What ends before it begins was called off, and is over
// at once.
func InteractionOver(startsOn, endedOn *string, day string) bool {
	return endedOn != nil && (*endedOn <= day || startsOn != nil && *endedOn <= *startsOn)
}

// State returns where it stands today. Once a day is set on which it is really over, the one on which it should be no
// longer counts.
func (i Interaction) State() InteractionState {
	row, today := i.row(), i.g.today
	switch {
	case InteractionOver(row.StartsOn, row.EndedOn, today):
		return InteractionEnded
	case row.StartsOn != nil && *row.StartsOn > today:
		return InteractionPlanned
	case row.EndedOn == nil && row.ExpiresOn != nil && *row.ExpiresOn <= today:
		return InteractionExpired
	}
	return InteractionCurrent
}

// Active reports whether the teams work together today, be it past the day on which they meant to end.
func (i Interaction) Active() bool {
	s := i.State()
	return s == InteractionCurrent || s == InteractionExpired
}

// InteractionWhere says which interactions to list; every given field must hold.
type InteractionWhere struct {
	Team   *string
	Mode   *InteractionMode
	States []InteractionState
}

// InteractionConnection is a page of interactions.
type InteractionConnection struct{ *listing }

// InteractionEdge is an interaction in a page.
type InteractionEdge struct {
	l *listing
	n int32
}

// Edges returns the interactions of the page.
func (c *InteractionConnection) Edges() []InteractionEdge {
	return edges(c.listing, func(l *listing, n int32) InteractionEdge { return InteractionEdge{l, n} })
}

// Cursor returns the place of the interaction in the list.
func (e InteractionEdge) Cursor() string { return e.l.cursor(e.n) }

// Node returns the interaction.
func (e InteractionEdge) Node() Interaction { return Interaction{e.l.g, e.n} }

// Interactions returns a page of interactions, by the day on which they start.
func (g *Graph) Interactions(page Page, where *InteractionWhere) (*InteractionConnection, error) {
	match, err := g.interactionFilter(where)
	if err != nil {
		return nil, err
	}
	l, err := g.listing(interactionStart, false, match, page)
	return &InteractionConnection{l}, err
}

func (g *Graph) interactionFilter(w *InteractionWhere) (func(n int32) bool, error) {
	if w == nil {
		return nil, nil // all
	}
	var c conditions
	if w.Team != nil {
		team := g.teams.find(g.keyOf(*w.Team))
		if team < 0 {
			return nil, notFound("team", "where.team")
		}
		t := g.topology()
		c.add(func(n int32) bool { return t.from[n] == team || t.to[n] == team })
	}
	if w.Mode != nil {
		c.add(func(n int32) bool { return g.interactions.rows[n].Mode == *w.Mode })
	}
	if w.States != nil {
		c.add(func(n int32) bool { return slices.Contains(w.States, Interaction{g, n}.State()) })
	}
	return c.match(), nil
}
