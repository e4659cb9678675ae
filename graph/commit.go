package graph

import (
	"cadre/graph/view"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// committed holds what a mutation's payload is made from: the organisation with the write in it.
type committed struct {
	*orggraph.Graph
	set *view.Changeset // nil when nothing had to change
}

func (r *mutationResolver) committed(c *world.Commit) committed {
	done := committed{Graph: c.Graph}
	if c.Changeset != nil {
		done.set = view.ChangesetOf(r.World, c.Changeset)
	}
	return done
}

// The rows that a mutation has just written are there: their absence is no case of the domain.

func (c committed) position(id string) *orggraph.Position {
	p, _ := c.Position(id)
	return &p
}

func (c committed) positions(ids []string) []*orggraph.Position {
	list := make([]*orggraph.Position, len(ids))
	for i, id := range ids {
		list[i] = c.position(id)
	}
	return list
}

func (c committed) person(id string) *orggraph.Person {
	p, _ := c.Person(id)
	return &p
}

func (c committed) team(id string) *orggraph.Team {
	t, _ := c.Team(id)
	return &t
}

func (c committed) role(id string) *orggraph.Role {
	r, _ := c.Role(id)
	return &r
}

func (c committed) assignment(id string) *orggraph.Assignment {
	a, _ := c.Assignment(id)
	return &a
}

func (c committed) membership(id string) *orggraph.Membership {
	m, _ := c.Membership(id)
	return &m
}
