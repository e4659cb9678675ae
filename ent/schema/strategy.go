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

// Strategy says by which few problems a product line comes nearer to its vision in a period.
type Strategy struct{ ent.Schema }

// Mixin of Strategy.
func (Strategy) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Strategy}} }

// Fields of Strategy.
func (Strategy) Fields() []ent.Field {
	return []ent.Field{
		field.String("vision_id"),
		field.String("name").NotEmpty().MaxRuneLen(200),
		field.String("starts_on").Validate(checkDate).Comment("The first day. YYYY-MM-DD."),
		field.String("ends_on").Validate(checkDate).Comment("The last day. YYYY-MM-DD."),
		field.String("summary").Optional().Nillable().MaxRuneLen(20000),
		field.Enum("state").Values("DRAFT", "ACTIVE", "CLOSED").Default("DRAFT"),
		field.String("owner_id").Optional().Nillable().Comment("The seat that answers for it."),
	}
}

// Edges of Strategy.
func (Strategy) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("vision", Vision.Type).Ref("strategies").Unique().Required().Field("vision_id"),
		edge.To("owner", Position.Type).Unique().Field("owner_id").Annotations(entsql.OnDelete(entsql.NoAction)),
		edge.To("focuses", Focus.Type),
		edge.To("obstacles", Obstacle.Type),
		edge.To("decisions", Decision.Type),
	}
}

// Indexes of Strategy.
func (Strategy) Indexes() []ent.Index {
	return []ent.Index{index.Fields("vision_id"), index.Fields("owner_id")}
}

// Policy of Strategy.
func (Strategy) Policy() ent.Policy { return access.Open() }

// Focus is a problem that a strategy chooses, or says that it leaves for now.
type Focus struct{ ent.Schema }

// Mixin of Focus.
func (Focus) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Focus}} }

// Fields of Focus.
func (Focus) Fields() []ent.Field {
	return []ent.Field{
		field.String("strategy_id").Immutable(),
		field.Enum("kind").Values("CHOSEN", "NOT_NOW"),
		field.String("problem").NotEmpty().MaxRuneLen(500),
		field.String("why").Optional().Nillable().MaxRuneLen(4000),
		field.Int("rank").Default(0).Comment("Its place among those of its kind."),
	}
}

// Edges of Focus.
func (Focus) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("strategy", Strategy.Type).Ref("focuses").Unique().Required().Immutable().Field("strategy_id"),
		edge.To("citations", FocusInsight.Type),
		edge.To("obstacles", Obstacle.Type).Annotations(entsql.OnDelete(entsql.NoAction)),
		edge.To("decisions", Decision.Type).Annotations(entsql.OnDelete(entsql.NoAction)),
	}
}

// Indexes of Focus.
func (Focus) Indexes() []ent.Index { return []ent.Index{index.Fields("strategy_id")} }

// Policy of Focus.
func (Focus) Policy() ent.Policy { return access.Open() }

// Insight is something learned that strategies are made from.
type Insight struct{ ent.Schema }

// Mixin of Insight.
func (Insight) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Insight}} }

// Fields of Insight.
func (Insight) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").Values("QUANTITATIVE", "QUALITATIVE_EVALUATIVE", "QUALITATIVE_GENERATIVE", "TECHNOLOGY", "INDUSTRY"),
		field.String("statement").NotEmpty().MaxRuneLen(1000),
		field.String("evidence").Optional().Nillable().MaxRuneLen(4000),
		field.String("source").Optional().Nillable().MaxRuneLen(1000).Comment("Where it comes from: a study, a report, a conversation."),
		field.String("found_on").Validate(checkDate).Comment("The day on which it was learned. YYYY-MM-DD."),
		field.String("shared_with").Optional().Nillable().MaxRuneLen(1000).Comment("Who has been told."),
	}
}

// Edges of Insight.
func (Insight) Edges() []ent.Edge { return []ent.Edge{edge.To("citations", FocusInsight.Type)} }

// Policy of Insight.
func (Insight) Policy() ent.Policy { return access.Open() }

// FocusInsight says that a focus rests on an insight.
type FocusInsight struct{ ent.Schema }

// Mixin of FocusInsight.
func (FocusInsight) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.FocusInsight}} }

// Fields of FocusInsight.
func (FocusInsight) Fields() []ent.Field {
	return []ent.Field{field.String("focus_id").Immutable(), field.String("insight_id").Immutable()}
}

// Edges of FocusInsight.
func (FocusInsight) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("focus", Focus.Type).Ref("citations").Unique().Required().Immutable().Field("focus_id"),
		edge.From("insight", Insight.Type).Ref("citations").Unique().Required().Immutable().Field("insight_id"),
	}
}

// Indexes of FocusInsight.
func (FocusInsight) Indexes() []ent.Index {
	return []ent.Index{index.Fields("focus_id", "insight_id").Unique(), index.Fields("insight_id")}
}

// Policy of FocusInsight.
func (FocusInsight) Policy() ent.Policy { return access.Open() }
