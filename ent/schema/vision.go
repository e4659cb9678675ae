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

// Vision is what a product line wants to have made of the world in some years.
type Vision struct{ ent.Schema }

// Mixin of Vision.
func (Vision) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Vision}} }

// Fields of Vision.
func (Vision) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(200).Comment("The product line; one of a name is current."),
		field.String("statement").NotEmpty().MaxRuneLen(1000),
		field.String("better_life").Optional().Nillable().MaxRuneLen(4000).Comment("How the life of customers will be better."),
		field.String("narrative").Optional().Nillable().MaxRuneLen(20000),
		field.String("narrative_link").Optional().Nillable().MaxRuneLen(2000),
		field.Int("horizon_years").Default(3).Min(1).Max(10),
		date("starts_on", "The day from which it holds."),
		field.String("owner_id").Optional().Nillable().Comment("The seat that answers for it."),
		field.Enum("state").Values("DRAFT", "CURRENT", "RETIRED").Default("DRAFT"),
		date("reviewed_on", "The day on which it was last looked at and found to hold."),
	}
}

// Edges of Vision.
func (Vision) Edges() []ent.Edge {
	return []ent.Edge{
		// No action, here and below: what refers to a row is never changed behind the log's back.
		edge.To("owner", Position.Type).Unique().Field("owner_id").Annotations(entsql.OnDelete(entsql.NoAction)),
		edge.To("principles", Principle.Type),
		edge.To("strategies", Strategy.Type),
	}
}

// Indexes of Vision.
func (Vision) Indexes() []ent.Index { return []ent.Index{index.Fields("owner_id")} }

// Policy of Vision.
func (Vision) Policy() ent.Policy { return access.Open() }

// Principle settles a trade-off for everyone who decides on the way to a vision.
type Principle struct{ ent.Schema }

// Mixin of Principle.
func (Principle) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Principle}} }

// Fields of Principle.
func (Principle) Fields() []ent.Field {
	return []ent.Field{
		field.String("vision_id"),
		field.String("text").NotEmpty().MaxRuneLen(500),
		field.String("trade_off").NotEmpty().MaxRuneLen(1000).Comment("What it settles: this before that."),
		field.Int("rank").Default(0).Comment("Its place among the principles of the vision."),
		date("retired_on", "The day from which it no longer holds."),
	}
}

// Edges of Principle.
func (Principle) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("vision", Vision.Type).Ref("principles").Unique().Required().Field("vision_id"),
		edge.To("precedents", Decision.Type).Annotations(entsql.OnDelete(entsql.NoAction)),
	}
}

// Indexes of Principle.
func (Principle) Indexes() []ent.Index { return []ent.Index{index.Fields("vision_id")} }

// Policy of Principle.
func (Principle) Policy() ent.Policy { return access.Open() }
