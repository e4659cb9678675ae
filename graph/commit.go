package graph

import (
	"cadre/graph/view"
	"cadre/internal/limits"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// committed holds what a mutation's payload is made from: the organisation with the write in it.
type committed struct {
	*orggraph.Graph
	set *view.Changeset // nil when nothing had to change
}

func (r *mutationResolver) committed(w *world.World, c *world.Commit) committed {
	done := committed{Graph: c.Graph}
	if c.Changeset != nil {
		done.set = view.ChangesetOf(w, c.Changeset)
	}
	return done
}

// The rows that a mutation has just written are there, unless another node took them away in the
// same moment: then the payload has none, and the client is told so.

func (c committed) position(id string) *orggraph.Position {
	return found(c.Position(id))
}

func (c committed) positions(ids []string) []*orggraph.Position {
	list := make([]*orggraph.Position, len(ids))
	for i, id := range ids {
		list[i] = c.position(id)
	}
	return list
}

func (c committed) person(id string) *orggraph.Person {
	return found(c.Person(id))
}

func (c committed) team(id string) *orggraph.Team {
	return found(c.Team(id))
}

func (c committed) role(id string) *orggraph.Role {
	return found(c.Role(id))
}

func (c committed) assignment(id string) *orggraph.Assignment {
	return found(c.Assignment(id))
}

func (c committed) membership(id string) *orggraph.Membership {
	return found(c.Membership(id))
}

func (c committed) competency(id string) *orggraph.Competency {
	return found(c.Competency(id))
}

func (c committed) objective(id string) *orggraph.Objective {
	return found(c.Objective(id))
}

func (c committed) keyResult(id string) *orggraph.KeyResult {
	return found(c.KeyResult(id))
}

func (c committed) checkIn(id string) *orggraph.CheckIn {
	return found(c.CheckIn(id))
}

func (c committed) objectiveLink(id string) *orggraph.ObjectiveLink {
	return found(c.ObjectiveLink(id))
}

func (c committed) action(id string) *orggraph.Action {
	return found(c.Action(id))
}

func (c committed) commitment(id string) *orggraph.Commitment {
	return found(c.Commitment(id))
}

func (c committed) limit(rule orggraph.LimitRule) *limits.Limit {
	return found(limits.Of(c.Graph, rule))
}

func (c committed) limitException(id string) *orggraph.LimitException {
	return found(c.LimitException(id))
}

func (c committed) savedQuery(id string) *orggraph.SavedQuery {
	return found(c.SavedQueryByID(id))
}

func (c committed) interaction(id string) *orggraph.Interaction {
	return found(c.Interaction(id))
}

func (c committed) dependency(id string) *orggraph.Dependency {
	return found(c.Dependency(id))
}

func (c committed) productArea(id string) *orggraph.ProductArea {
	return found(c.ProductArea(id))
}

func (c committed) ownership(id string) *orggraph.Ownership {
	return found(c.Ownership(id))
}

func (c committed) vision(id string) *orggraph.Vision {
	return found(c.Vision(id))
}

func (c committed) principle(id string) *orggraph.Principle {
	return found(c.Principle(id))
}

func (c committed) strategy(id string) *orggraph.Strategy {
	return found(c.Strategy(id))
}

func (c committed) focus(id string) *orggraph.Focus {
	return found(c.Focus(id))
}

func (c committed) insight(id string) *orggraph.Insight {
	return found(c.Insight(id))
}

func (c committed) obstacle(id string) *orggraph.Obstacle {
	return found(c.Obstacle(id))
}

func (c committed) decision(id string) *orggraph.Decision {
	return found(c.Decision(id))
}

func found[T any](v T, ok bool) *T {
	if !ok {
		return nil
	}
	return &v
}

// pointers returns a list as resolvers do.
func pointers[T any](values []T) []*T {
	list := make([]*T, len(values))
	for i := range values {
		list[i] = &values[i]
	}
	return list
}
