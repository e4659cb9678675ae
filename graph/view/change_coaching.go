package view

import (
	"encoding/json"

	"cadre/ent"
	"cadre/internal/orggraph"
)

// refers returns the id in a column that the change knows: what it is after the change, else what it
// was before; for an update that leaves it as it is, what otherwise says.
func (c changed) refers(column, otherwise string) string {
	for _, columns := range []ent.Row{c.row.After, c.row.Before} {
		var key string
		if raw, ok := columns[column]; ok && json.Unmarshal(raw, &key) == nil && key != "" {
			return key
		}
	}
	return otherwise
}

// Competency returns the competency as it is now.
func (c CompetencyChange) Competency() (orggraph.Competency, bool) {
	return c.graph.Competency(c.row.EntityID)
}

func (c RoleExpectationChange) now() orggraph.RoleExpectationRow {
	return orZero(c.graph.RoleExpectation(c.row.EntityID))
}

// Role returns the role as it is now.
func (c RoleExpectationChange) Role() (orggraph.Role, bool) {
	return c.graph.Role(c.refers("role_id", c.now().Role))
}

// Competency returns the competency as it is now.
func (c RoleExpectationChange) Competency() (orggraph.Competency, bool) {
	return c.graph.Competency(c.refers("competency_id", c.now().Competency))
}

func (c PositionExpectationChange) now() orggraph.PositionExpectationRow {
	return orZero(c.graph.PositionExpectation(c.row.EntityID))
}

// Position returns the seat as it is now.
func (c PositionExpectationChange) Position() (orggraph.Position, bool) {
	return c.graph.Position(c.refers("position_id", c.now().Position))
}

// Competency returns the competency as it is now.
func (c PositionExpectationChange) Competency() (orggraph.Competency, bool) {
	return c.graph.Competency(c.refers("competency_id", c.now().Competency))
}

func (c CoachLineChange) now() orggraph.CoachLineRow {
	return orZero(c.graph.CoachLine(c.row.EntityID))
}

// Person returns who is coached, as they are now.
func (c CoachLineChange) Person() (orggraph.Person, bool) {
	return c.graph.Person(c.refers("person_id", c.now().Person))
}

// Coach returns who was named, as they are now; for a line that was taken away, who had been.
func (c CoachLineChange) Coach() (orggraph.Person, bool) {
	return c.graph.Person(c.refers("coach_id", c.now().Coach))
}

func orZero[T any](v *T) (zero T) {
	if v == nil {
		return zero
	}
	return *v
}
