package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// CoachLine names the primary coach of a person, where it is not who leads them: the next filled
// seat above.
type CoachLine struct{ ent.Schema }

// Mixin of CoachLine.
func (CoachLine) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.CoachLine}} }

// Fields of CoachLine.
func (CoachLine) Fields() []ent.Field {
	return []ent.Field{
		field.String("person_id").Immutable().Comment("Who is coached."),
		field.String("coach_id").Comment("Who coaches; never the same person."),
		date("since", "The day from which they coach."),
	}
}

// Edges of CoachLine.
func (CoachLine) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("person", Person.Type).Unique().Required().Immutable().Field("person_id"),
		edge.To("coach", Person.Type).Unique().Required().Field("coach_id"),
	}
}

// Indexes of CoachLine.
func (CoachLine) Indexes() []ent.Index {
	return []ent.Index{index.Fields("person_id").Unique(), index.Fields("coach_id")}
}

// Policy of CoachLine.
func (CoachLine) Policy() ent.Policy { return access.Open() }
