package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Role is a set of duties that seats carry. It stores only its own; the rest it inherits.
type Role struct{ ent.Schema }

// Mixin of Role.
func (Role) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Role}} }

// Fields of Role.
func (Role) Fields() []ent.Field {
	return []ent.Field{
		field.String("key").NotEmpty().MaxRuneLen(60).Unique().Comment("Short name that stays when the name is edited: PM, GPM, team-member."),
		field.String("name").NotEmpty().MaxRuneLen(200),
		field.Strings("aliases").Optional().Comment("Other titles that mean this role; imports find it by them."),
		field.Enum("track").Values("IC", "PC", "PL", "MIXIN").Default("IC").Comment("Individual contributor, player-coach, people leader, or a mixin that no seat carries alone."),
		field.String("purpose").Optional().MaxRuneLen(1000),
		field.Strings("responsibilities").Optional().Comment("The role's own duties, one sentence each."),
		field.Int("span_min").Optional().Nillable().Min(0),
		field.Int("span_target").Optional().Nillable().Min(0),
		field.Int("span_max").Optional().Nillable().Min(0),
		field.Int("time_boxed_months").Optional().Nillable().Min(1),
		field.Bool("active").Default(true).Comment("Whether the role is offered when seats are edited."),
	}
}

// Edges of Role.
func (Role) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("inherits", RoleInheritance.Type),
		edge.To("inherited_by", RoleInheritance.Type),
		edge.To("position_roles", PositionRole.Type),
	}
}

// Policy of Role.
func (Role) Policy() ent.Policy { return access.Open() }
