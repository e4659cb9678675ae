package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// KeyResult is a number by which an objective is measured, with where it begins and what is hoped for.
type KeyResult struct{ ent.Schema }

// Mixin of KeyResult.
func (KeyResult) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.KeyResult}} }

// Fields of KeyResult.
func (KeyResult) Fields() []ent.Field {
	return []ent.Field{
		field.String("objective_id").Immutable(),
		field.String("metric").NotEmpty().MaxRuneLen(300),
		field.String("unit").Default("").MaxRuneLen(40),
		field.String("source").Default("").MaxRuneLen(300).Comment("Where the number is read."),
		field.Int("cadence_days").Default(7).Min(1).Max(92).Comment("Days between check-ins."),
		field.Float("baseline"),
		field.Float("commit").Optional().Nillable().Comment("What the team vouches for."),
		field.Float("target"),
		field.Float("stretch").Optional().Nillable().Comment("What would be exceptional."),
		field.Enum("direction").Values("INCREASE", "DECREASE").Default("INCREASE"),
		field.Enum("kind").Values("PRIMARY", "BACKSTOP").Default("PRIMARY").Comment("A backstop guards quality and never counts as progress."),
		field.Enum("altitude").Values("BUSINESS", "PRODUCT", "TRACTION").Default("PRODUCT"),
		field.String("proposed_by_id").Optional().Nillable().Comment("The team that proposed it."),
		field.Int("rank").Default(0).Comment("Order among the key results of one objective, small first."),
		field.Float("score").Optional().Nillable().Min(0).Max(1),
	}
}

// Edges of KeyResult.
func (KeyResult) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("objective", Objective.Type).Unique().Required().Immutable().Field("objective_id"),
		edge.To("proposed_by", Team.Type).Unique().Field("proposed_by_id"),
	}
}

// Indexes of KeyResult.
func (KeyResult) Indexes() []ent.Index { return []ent.Index{index.Fields("objective_id")} }

// Policy of KeyResult.
func (KeyResult) Policy() ent.Policy { return access.Open() }

// CheckIn is what somebody saw of a key result on a day: the number, how sure they are, what was learned.
type CheckIn struct{ ent.Schema }

// Mixin of CheckIn.
func (CheckIn) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.CheckIn}} }

// Fields of CheckIn.
func (CheckIn) Fields() []ent.Field {
	return []ent.Field{
		field.String("key_result_id").Immutable(),
		field.String("checked_on").Validate(checkDate).Immutable().Comment("The day it tells of. YYYY-MM-DD."),
		field.Float("value"),
		field.Int("confidence").Min(0).Max(100).Comment("Per cent, that the target is reached."),
		field.String("learned").Optional().Nillable().MaxRuneLen(4000),
		field.String("next").Optional().Nillable().MaxRuneLen(4000).Comment("What is done next."),
		field.String("help").Optional().Nillable().MaxRuneLen(4000).Comment("What help is needed."),
		field.String("author_id").Optional().Nillable().Immutable().Comment("Who wrote it, where they are a person in the organisation."),
	}
}

// Edges of CheckIn.
func (CheckIn) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("key_result", KeyResult.Type).Unique().Required().Immutable().Field("key_result_id"),
		edge.To("author", Person.Type).Unique().Immutable().Field("author_id"),
	}
}

// Indexes of CheckIn.
func (CheckIn) Indexes() []ent.Index {
	return []ent.Index{index.Fields("key_result_id", "checked_on", "author_id").Unique()}
}

// Policy of CheckIn.
func (CheckIn) Policy() ent.Policy { return access.Open() }
