package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Membership places a seat in a team, with the share of its time and the function it has there.
type Membership struct{ ent.Schema }

// Mixin of Membership.
func (Membership) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Membership}} }

// Fields of Membership.
func (Membership) Fields() []ent.Field {
	return []ent.Field{
		field.String("position_id"),
		field.String("team_id"),
		field.Int("allocation").Default(100).Min(0).Max(100).Comment("Per cent of the seat's time."),
		field.String("function").Optional().Nillable().MaxRuneLen(200).Comment("What the seat does in the team: product manager, chair ..."),
		field.Bool("lead").Default(false).Comment("Whether the seat leads the team; a team may have several leads or none."),
	}
}

// Edges of Membership.
func (Membership) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("position", Position.Type).Ref("memberships").Unique().Required().Field("position_id"),
		edge.From("team", Team.Type).Ref("memberships").Unique().Required().Field("team_id"),
	}
}

// Indexes of Membership.
func (Membership) Indexes() []ent.Index {
	return []ent.Index{index.Fields("position_id", "team_id").Unique(), index.Fields("team_id")}
}

// Policy of Membership.
func (Membership) Policy() ent.Policy { return access.Open() }
