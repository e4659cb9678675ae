package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Assignment says that a person holds a seat, from when, until when and how.
type Assignment struct{ ent.Schema }

// Mixin of Assignment.
func (Assignment) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Assignment}} }

// Fields of Assignment.
func (Assignment) Fields() []ent.Field {
	return []ent.Field{
		field.String("position_id"),
		field.String("person_id"),
		field.Enum("kind").Values("PERMANENT", "INTERIM", "JOB_SHARE").Default("PERMANENT"),
		field.Float("fte").Default(1).Min(0).Comment("Full-time equivalents that the person gives to the seat."),
		date("starts_on", "First day in the seat."),
		date("ends_on", "The day from which the seat is no longer theirs."),
	}
}

// Edges of Assignment.
func (Assignment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("position", Position.Type).Ref("assignments").Unique().Required().Field("position_id"),
		edge.From("person", Person.Type).Ref("assignments").Unique().Required().Field("person_id"),
	}
}

// Indexes of Assignment.
func (Assignment) Indexes() []ent.Index {
	return []ent.Index{index.Fields("position_id"), index.Fields("person_id")}
}

// Policy of Assignment.
func (Assignment) Policy() ent.Policy { return access.Open() }
