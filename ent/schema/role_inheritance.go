package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// RoleInheritance gives a role every duty of another: its one parent, or a mixin.
type RoleInheritance struct{ ent.Schema }

// Mixin of RoleInheritance.
func (RoleInheritance) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.RoleInheritance}} }

// Fields of RoleInheritance.
func (RoleInheritance) Fields() []ent.Field {
	return []ent.Field{
		field.String("role_id").Comment("The role that inherits."),
		field.String("parent_id").Comment("The role that is inherited from."),
		field.Enum("kind").Values("PARENT", "MIXIN").Default("PARENT"),
		field.Int("rank").Default(0).Comment("Order among the role's mixins."),
	}
}

// Edges of RoleInheritance.
func (RoleInheritance) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("role", Role.Type).Ref("inherits").Unique().Required().Field("role_id"),
		edge.From("parent", Role.Type).Ref("inherited_by").Unique().Required().Field("parent_id"),
	}
}

// Indexes of RoleInheritance.
func (RoleInheritance) Indexes() []ent.Index {
	return []ent.Index{index.Fields("role_id", "parent_id").Unique(), index.Fields("parent_id")}
}

// Policy of RoleInheritance.
func (RoleInheritance) Policy() ent.Policy { return access.Open() }
