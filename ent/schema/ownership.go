package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Ownership says which team owns a product area, and why, where another one owns it too.
type Ownership struct{ ent.Schema }

// Mixin of Ownership.
func (Ownership) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Ownership}} }

// Fields of Ownership.
func (Ownership) Fields() []ent.Field {
	return []ent.Field{
		field.String("area_id").Immutable(),
		field.String("team_id").Immutable(),
		field.String("shared_why").Optional().Nillable().MaxRuneLen(1000).Comment("Why it has another owner as well."),
	}
}

// Edges of Ownership.
func (Ownership) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("area", ProductArea.Type).Unique().Required().Immutable().Field("area_id"),
		edge.To("team", Team.Type).Unique().Required().Immutable().Field("team_id"),
	}
}

// Indexes of Ownership.
func (Ownership) Indexes() []ent.Index {
	return []ent.Index{index.Fields("area_id", "team_id").Unique(), index.Fields("team_id")}
}

// Policy of Ownership.
func (Ownership) Policy() ent.Policy { return access.Open() }
