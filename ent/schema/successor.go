package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Successor says that somebody could take a seat one day. Who leads the seat alone reads it, and never who it is about.
type Successor struct{ ent.Schema }

// Mixin of Successor.
func (Successor) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Successor}, staffed{}} }

// Fields of Successor.
func (Successor) Fields() []ent.Field {
	return []ent.Field{
		field.String("position_id").MaxRuneLen(40).Immutable().Comment("The seat."),
		field.String("person_id").MaxRuneLen(40).Immutable().Comment("Who could take it."),
		field.Enum("readiness").Values("READY_NOW", "WITHIN_A_YEAR", "LATER"),
		field.Enum("risk").Values("LOW", "MEDIUM", "HIGH").Optional().Nillable().Comment("How likely it is that they leave before."),
		field.String("note").Default("").MaxRuneLen(2000),
	}
}

// Indexes of Successor.
func (Successor) Indexes() []ent.Index {
	return []ent.Index{index.Fields("position_id", "person_id").Unique(), index.Fields("person_id")}
}

// Policy of Successor.
func (Successor) Policy() ent.Policy { return access.Successions() }
