package orggraph

import "slices"

// Dependency is something that one team needs of another, in one graph.
type Dependency struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Dependency) IsNode() {}

// Dependency finds a dependency by id. One of whose teams there is no row is none.
func (g *Graph) Dependency(id string) (Dependency, bool) {
	n := g.dependencies.find(g.keyOf(id))
	return Dependency{g, n}, n >= 0 && g.topology().needer[n] >= 0
}

func (d Dependency) row() *DependencyRow { return d.g.dependencies.rows[d.n] }

// Graph returns the graph that the dependency is in.
func (d Dependency) Graph() *Graph { return d.g }

// Key returns the stored id, without its world.
func (d Dependency) Key() string { return d.row().ID }

// ID returns the id in its world.
func (d Dependency) ID() string { return d.row().ID + d.g.worldSuffix }

// Needer returns the team that needs it.
func (d Dependency) Needer() Team { return Team{d.g, d.g.topology().needer[d.n]} }

// Provider returns the team that it is needed of.
func (d Dependency) Provider() Team { return Team{d.g, d.g.topology().provider[d.n]} }

// What returns what is needed.
func (d Dependency) What() string { return d.row().What }

// Severity returns how much hangs on it.
func (d Dependency) Severity() DependencySeverity { return d.row().Severity }

// State returns how far it has come.
func (d Dependency) State() DependencyState { return d.row().State }

// NeedBy returns the day on which it is needed.
func (d Dependency) NeedBy() *string { return d.row().NeedBy }

// AgreedOn returns the day on which the provider agreed.
func (d Dependency) AgreedOn() *string { return d.row().AgreedOn }

// ClosedOn returns the day on which it came, or was no longer needed.
func (d Dependency) ClosedOn() *string { return d.row().ClosedOn }

// Recurring reports whether the same is needed again and again.
func (d Dependency) Recurring() bool { return d.row().Recurring }

// Contract returns where it is agreed in writing.
func (d Dependency) Contract() *string { return d.row().Contract }

// Objective returns the objective that waits for it.
func (d Dependency) Objective() (Objective, bool) {
	n := d.g.objectives.find(deref(d.row().Objective))
	return Objective{d.g, n}, n >= 0
}

// Open reports whether it has not come and is still needed.
func (d Dependency) Open() bool { return d.row().State.Open() }

// Overdue reports whether it is open past the day on which it is needed.
func (d Dependency) Overdue() bool {
	return d.Open() && d.row().NeedBy != nil && *d.row().NeedBy < d.g.today
}

// DependencyWhere says which dependencies to list; every given field must hold.
type DependencyWhere struct {
	Needer, Provider *string
	Severity         *DependencySeverity
	States           []DependencyState
	Overdue          *bool
}

// DependencyConnection is a page of dependencies.
type DependencyConnection struct{ *listing }

// DependencyEdge is a dependency in a page.
type DependencyEdge struct {
	l *listing
	n int32
}

// Edges returns the dependencies of the page.
func (c *DependencyConnection) Edges() []DependencyEdge {
	return edges(c.listing, func(l *listing, n int32) DependencyEdge { return DependencyEdge{l, n} })
}

// Cursor returns the place of the dependency in the list.
func (e DependencyEdge) Cursor() string { return e.l.cursor(e.n) }

// Node returns the dependency.
func (e DependencyEdge) Node() Dependency { return Dependency{e.l.g, e.n} }

// Dependencies returns a page of dependencies, by the day on which they are needed.
func (g *Graph) Dependencies(page Page, where *DependencyWhere) (*DependencyConnection, error) {
	match, err := g.dependencyFilter(where)
	if err != nil {
		return nil, err
	}
	l, err := g.listing(dependencyNeed, false, match, page)
	return &DependencyConnection{l}, err
}

func (g *Graph) dependencyFilter(w *DependencyWhere) (func(n int32) bool, error) {
	if w == nil {
		return nil, nil // all
	}
	var c conditions
	t := g.topology()
	for _, side := range []struct {
		team  *string
		field string
		of    []int32
	}{{w.Needer, "where.needer", t.needer}, {w.Provider, "where.provider", t.provider}} {
		if side.team == nil {
			continue
		}
		team := g.teams.find(g.keyOf(*side.team))
		if team < 0 {
			return nil, notFound("team", side.field)
		}
		c.add(func(n int32) bool { return side.of[n] == team })
	}
	if w.Severity != nil {
		c.add(func(n int32) bool { return g.dependencies.rows[n].Severity == *w.Severity })
	}
	if w.States != nil {
		c.add(func(n int32) bool { return slices.Contains(w.States, g.dependencies.rows[n].State) })
	}
	if w.Overdue != nil {
		c.add(func(n int32) bool { return Dependency{g, n}.Overdue() == *w.Overdue })
	}
	return c.match(), nil
}
