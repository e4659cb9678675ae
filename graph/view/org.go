// Package view holds the models of the schema that need more than the organisation in memory: the
// door to a world, and its history. They read through the viewer's context, so that policies hold.
package view

import (
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// Org is the organisation in one world, at one revision: every field of one query sees the same.
type Org struct {
	*orggraph.Graph
	World *world.World
}

// Of opens the organisation of a world at its newest revision.
func Of(w *world.World) *Org { return &Org{w.Graph(), w} }

// IsNode marks it as a node of the schema.
func (*Org) IsNode() {}

// ID returns the id of the organisation.
func (o *Org) ID() string { return "org" + o.Suffix() }

// People returns a page of people.
func (o *Org) People(first *int, after *string, last *int, before *string, where *orggraph.PersonWhere, orderBy *orggraph.PersonOrder) (*orggraph.PersonConnection, error) {
	return o.Graph.People(orggraph.Page{First: first, After: after, Last: last, Before: before}, where, orderBy)
}

// Positions returns a page of seats.
func (o *Org) Positions(first *int, after *string, last *int, before *string, where *orggraph.PositionWhere, orderBy *orggraph.PositionOrder) (*orggraph.PositionConnection, error) {
	return o.Graph.Positions(orggraph.Page{First: first, After: after, Last: last, Before: before}, where, orderBy)
}

// Teams returns a page of teams.
func (o *Org) Teams(first *int, after *string, last *int, before *string, where *orggraph.TeamWhere, orderBy *orggraph.TeamOrder) (*orggraph.TeamConnection, error) {
	return o.Graph.Teams(orggraph.Page{First: first, After: after, Last: last, Before: before}, where, orderBy)
}

// Roles returns a page of roles.
func (o *Org) Roles(first *int, after *string, last *int, before *string, where *orggraph.RoleWhere, orderBy *orggraph.RoleOrder) (*orggraph.RoleConnection, error) {
	return o.Graph.Roles(orggraph.Page{First: first, After: after, Last: last, Before: before}, where, orderBy)
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
