package view

import (
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/topology"
)

// Interactions returns a page of how teams work with each other.
func (o *Org) Interactions(first *int, after *string, where *orggraph.InteractionWhere) (*orggraph.InteractionConnection, error) {
	return o.Graph.Interactions(orggraph.Page{First: first, After: after}, where)
}

// Dependencies returns a page of what teams need of each other.
func (o *Org) Dependencies(first *int, after *string, where *orggraph.DependencyWhere) (*orggraph.DependencyConnection, error) {
	return o.Graph.Dependencies(orggraph.Page{First: first, After: after}, where)
}

// ProductAreas returns a page of what teams can own.
func (o *Org) ProductAreas(first *int, after *string, where *orggraph.ProductAreaWhere) (*orggraph.ProductAreaConnection, error) {
	return o.Graph.ProductAreas(orggraph.Page{First: first, After: after}, where)
}

// TopologyFindings returns what does not go well in how teams work together, the gravest first.
func (o *Org) TopologyFindings(rules []topology.Rule, severity *topology.Severity, team *string, first *int) ([]topology.Finding, error) {
	most, err := atMost(first)
	if err != nil {
		return nil, err
	}
	list, err := o.topologyFindings(rules, severity, team)
	return list[:min(len(list), most)], err
}

// TopologyFindingCount counts what does not go well in how teams work together.
func (o *Org) TopologyFindingCount(rules []topology.Rule, severity *topology.Severity, team *string) (int, error) {
	list, err := o.topologyFindings(rules, severity, team)
	return len(list), err
}

func (o *Org) topologyFindings(rules []topology.Rule, severity *topology.Severity, team *string) ([]topology.Finding, error) {
	where := topology.Where{Rules: rules, Severity: severity}
	if team != nil {
		t, ok := o.Team(*team)
		if !ok {
			return nil, fault.New(fault.NotFound, "There is no such team.").OnField("team")
		}
		where.Team = &t
	}
	return topology.Select(o.Graph, where), nil
}

// TopologyMap is what a map of the teams shows.
type TopologyMap struct{ g *orggraph.Graph }

// TopologyMap returns what a map of the teams shows.
func (o *Org) TopologyMap() *TopologyMap { return &TopologyMap{o.Graph} }

// Teams returns every team that is not archived, by name.
func (m *TopologyMap) Teams() []orggraph.Team { return m.g.ActiveTeams() }

// Interactions returns the interactions that are not over.
func (m *TopologyMap) Interactions() []orggraph.Interaction {
	var list []orggraph.Interaction
	for i := range m.g.EachInteraction() {
		if i.State() != orggraph.InteractionEnded {
			list = append(list, i)
		}
	}
	return list
}

// Dependencies returns the dependencies that are open.
func (m *TopologyMap) Dependencies() []orggraph.Dependency {
	var list []orggraph.Dependency
	for d := range m.g.EachDependency() {
		if d.Open() {
			list = append(list, d)
		}
	}
	return list
}

// Interaction returns the interaction as it is now.
func (c InteractionChange) Interaction() (orggraph.Interaction, bool) {
	return c.graph.Interaction(c.row.EntityID)
}

// Dependency returns the dependency as it is now.
func (c DependencyChange) Dependency() (orggraph.Dependency, bool) {
	return c.graph.Dependency(c.row.EntityID)
}

// Area returns the product area as it is now.
func (c ProductAreaChange) Area() (orggraph.ProductArea, bool) {
	return c.graph.ProductArea(c.row.EntityID)
}

// Ownership returns who owns the product area now.
func (c OwnershipChange) Ownership() (orggraph.Ownership, bool) {
	return c.graph.Ownership(c.row.EntityID)
}

// API returns what the team tells of itself now.
func (c TeamApiChange) API() (orggraph.TeamApi, bool) { return c.graph.TeamApi(c.row.EntityID) }
