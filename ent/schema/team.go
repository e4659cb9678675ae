package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Team is a group of seats that works together: a team, or a department, group or committee above it.
type Team struct{ ent.Schema }

// Mixin of Team.
func (Team) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Team}, sourced{}} }

// Fields of Team.
func (Team) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(300),
		field.Enum("kind").Values("TEAM", "DEPARTMENT", "GROUP", "COMMITTEE").Default("TEAM"),
		field.String("purpose").Optional().Nillable().MaxRuneLen(2000),
		field.String("parent_id").Optional().Nillable(),
		field.Int("color").Default(0).Min(0).Max(11).Comment("Index into the palette of twelve."),
		field.Enum("topology_type").Values("STREAM_ALIGNED", "PLATFORM", "ENABLING", "COMPLICATED_SUBSYSTEM").Optional().Nillable().Comment("What it is for in the words of Team Topologies."),
		field.Enum("product_type").Values("EXPERIENCE", "PLATFORM").Optional().Nillable().Comment("What it makes in the words of the product operating model."),
		date("archived_on", "The day the team was archived."),
	}
}

// Edges of Team.
func (Team) Edges() []ent.Edge {
	return []ent.Edge{
		// No action: a team that has teams below it is never deleted from above them.
		edge.To("children", Team.Type).Annotations(entsql.OnDelete(entsql.NoAction)).From("parent").Unique().Field("parent_id"),
		edge.To("memberships", Membership.Type),
	}
}

// Indexes of Team.
func (Team) Indexes() []ent.Index { return []ent.Index{index.Fields("parent_id")} }

// Policy of Team.
func (Team) Policy() ent.Policy { return access.Open() }
