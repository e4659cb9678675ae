package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// PositionRole says that a seat carries a role. In a small company one seat carries several.
type PositionRole struct{ ent.Schema }

// Mixin of PositionRole.
func (PositionRole) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.PositionRole}} }

// Fields of PositionRole.
func (PositionRole) Fields() []ent.Field {
	return []ent.Field{
		field.String("position_id"),
		field.String("role_id"),
		field.Bool("primary").Default(true).Comment("The role that the seat is named and measured by."),
	}
}

// Edges of PositionRole.
func (PositionRole) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("position", Position.Type).Ref("position_roles").Unique().Required().Field("position_id"),
		edge.From("role", Role.Type).Ref("position_roles").Unique().Required().Field("role_id"),
	}
}

// Indexes of PositionRole.
func (PositionRole) Indexes() []ent.Index {
	return []ent.Index{index.Fields("position_id", "role_id").Unique(), index.Fields("role_id")}
}

// Policy of PositionRole.
func (PositionRole) Policy() ent.Policy { return access.Open() }
