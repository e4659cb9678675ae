package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Action is a dated step towards an objective, a key result or a commitment, which one person answers for.
type Action struct{ ent.Schema }

// Mixin of Action.
func (Action) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Action}} }

// Fields of Action.
func (Action) Fields() []ent.Field {
	return []ent.Field{
		field.String("of_id").NotEmpty().MaxRuneLen(40).Immutable().Comment("What it is for, by text alone: an objective, a key result or a commitment."),
		field.String("title").NotEmpty().MaxRuneLen(300),
		field.String("owner_id").Comment("Who answers for it."),
		date("due_on", "The day by which it is done."),
		field.Enum("state").Values("OPEN", "DONE", "DROPPED").Default("OPEN"),
	}
}

// Edges of Action.
func (Action) Edges() []ent.Edge {
	return []ent.Edge{edge.To("owner", Person.Type).Unique().Required().Field("owner_id")}
}

// Indexes of Action.
func (Action) Indexes() []ent.Index {
	return []ent.Index{index.Fields("of_id"), index.Fields("owner_id")}
}

// Policy of Action.
func (Action) Policy() ent.Policy { return access.Open() }
