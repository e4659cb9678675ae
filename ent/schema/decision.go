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

// Obstacle stands in the way of a strategy, or of one focus of it.
type Obstacle struct{ ent.Schema }

// Mixin of Obstacle.
func (Obstacle) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Obstacle}} }

// Fields of Obstacle.
func (Obstacle) Fields() []ent.Field {
	return []ent.Field{
		field.String("strategy_id").Immutable(),
		field.String("focus_id").Optional().Nillable().Comment("The focus that it is in the way of; null: of the whole strategy."),
		field.String("what").NotEmpty().MaxRuneLen(1000),
		field.String("owner_id").Optional().Nillable().Comment("Who gets it out of the way."),
		field.String("raised_on").Validate(checkDate).Comment("The day on which it was named. YYYY-MM-DD."),
		field.Enum("state").Values("OPEN", "RESOLVED").Default("OPEN"),
		date("resolved_on", "The day on which it was out of the way."),
		field.String("how").Optional().Nillable().MaxRuneLen(2000).Comment("How it was resolved."),
	}
}

// Edges of Obstacle.
func (Obstacle) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("strategy", Strategy.Type).Ref("obstacles").Unique().Required().Immutable().Field("strategy_id"),
		edge.From("focus", Focus.Type).Ref("obstacles").Unique().Field("focus_id"),
		edge.To("owner", Person.Type).Unique().Field("owner_id").Annotations(entsql.OnDelete(entsql.NoAction)),
	}
}

// Indexes of Obstacle.
func (Obstacle) Indexes() []ent.Index {
	return []ent.Index{index.Fields("strategy_id"), index.Fields("focus_id"), index.Fields("owner_id")}
}

// Policy of Obstacle.
func (Obstacle) Policy() ent.Policy { return access.Open() }

// Decision is what was decided on the way, and why: a precedent where it cites a principle.
type Decision struct{ ent.Schema }

// Mixin of Decision.
func (Decision) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Decision}} }

// Fields of Decision.
func (Decision) Fields() []ent.Field {
	return []ent.Field{
		field.String("strategy_id").Immutable(),
		field.String("focus_id").Optional().Nillable().Comment("The focus that it is about; null: the whole strategy."),
		field.String("what").NotEmpty().MaxRuneLen(1000),
		field.String("why").NotEmpty().MaxRuneLen(4000),
		field.String("alternatives").Optional().Nillable().MaxRuneLen(4000).Comment("What else was weighed."),
		field.String("decided_on").Validate(checkDate).Comment("The day on which it was decided. YYYY-MM-DD."),
		field.String("decided_by_id").Optional().Nillable().Comment("Who decided."),
		field.String("principle_id").Optional().Nillable().Comment("The principle that settled it."),
	}
}

// Edges of Decision.
func (Decision) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("strategy", Strategy.Type).Ref("decisions").Unique().Required().Immutable().Field("strategy_id"),
		edge.From("focus", Focus.Type).Ref("decisions").Unique().Field("focus_id"),
		edge.To("decided_by", Person.Type).Unique().Field("decided_by_id").Annotations(entsql.OnDelete(entsql.NoAction)),
		edge.From("principle", Principle.Type).Ref("precedents").Unique().Field("principle_id"),
	}
}

// Indexes of Decision.
func (Decision) Indexes() []ent.Index {
	return []ent.Index{index.Fields("strategy_id"), index.Fields("focus_id"), index.Fields("principle_id"), index.Fields("decided_by_id")}
}

// Policy of Decision.
func (Decision) Policy() ent.Policy { return access.Open() }
