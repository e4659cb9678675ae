package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Person is a human being who holds, held or may hold seats.
type Person struct{ ent.Schema }

// Mixin of Person.
func (Person) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Person}, sourced{}} }

// Fields of Person.
func (Person) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(300).Comment("The whole name as the person writes it, in any script and order."),
		field.String("user_name").Optional().Nillable().MaxRuneLen(320).Comment("The name that an identity provider signs the person in by, where it is not their e-mail address; empty for who was deleted there."),
		field.String("email").Optional().Nillable().MaxRuneLen(320),
		field.String("location").Optional().Nillable().MaxRuneLen(200),
		field.String("employment_type").Optional().Nillable().MaxRuneLen(100).Comment("Employee, contractor, intern ... in the organisation's own words."),
		date("started_on", "First day in the organisation."),
		date("left_on", "The day from which the person is no longer in the organisation."),
	}
}

// Edges of Person.
func (Person) Edges() []ent.Edge {
	return []ent.Edge{edge.To("assignments", Assignment.Type)}
}

// Indexes of Person.
func (Person) Indexes() []ent.Index {
	return []ent.Index{index.Fields("email"), index.Fields("name")}
}

// Policy of Person.
func (Person) Policy() ent.Policy { return access.Open() }
