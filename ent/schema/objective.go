package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Objective is a problem to solve in a period: given by a leader, accepted by one team or several,
// measured by key results, scored and learned from.
type Objective struct{ ent.Schema }

// Mixin of Objective.
func (Objective) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Objective}} }

// Fields of Objective.
func (Objective) Fields() []ent.Field {
	return []ent.Field{
		field.String("title").NotEmpty().MaxRuneLen(300).Comment("The problem, in words that name no solution."),
		field.String("why").Default("").MaxRuneLen(4000),
		field.String("starts_on").Validate(checkDate).Comment("First day of the period. YYYY-MM-DD."),
		field.String("ends_on").Validate(checkDate).Comment("Last day of the period. YYYY-MM-DD."),
		field.Enum("ambition").Values("ROOF_SHOT", "MOON_SHOT").Default("ROOF_SHOT"),
		field.Enum("state").Values("DRAFT", "PROPOSED", "NEGOTIATED", "ACTIVE", "CLOSING", "CLOSED", "DROPPED").Default("DRAFT"),
		field.Enum("sharing").Values("SHARED", "COMMON").Default("SHARED").Comment("How several teams have it: solved together, or each its own way."),
		field.String("assigned_by_id").Optional().Nillable().Comment("The leader who gave the problem."),
		field.String("accepted_by_id").Optional().Nillable().Comment("Who accepted it for the team."),
		date("accepted_on", "The day the team accepted it."),
		date("activated_on", "The day work on it began."),
		date("closed_on", "The day it was closed."),
		field.String("dropped_because").Optional().Nillable().MaxRuneLen(2000),
		field.String("learned").Optional().Nillable().MaxRuneLen(4000),
		field.String("root_cause").Optional().Nillable().MaxRuneLen(4000).Comment("Of the post-mortem: why it was missed."),
		field.String("what_changes").Optional().Nillable().MaxRuneLen(4000).Comment("Of the post-mortem: what is done otherwise from now on."),
		field.String("affected").Optional().Nillable().MaxRuneLen(4000).Comment("Of the post-mortem: who had to bear it."),
		field.String("focus_id").Optional().Nillable().MaxRuneLen(40).Comment("The focus of the strategy that it serves."),
	}
}

// Edges of Objective.
func (Objective) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("assigned_by", Person.Type).Unique().Field("assigned_by_id"),
		edge.To("accepted_by", Person.Type).Unique().Field("accepted_by_id"),
	}
}

// Indexes of Objective.
func (Objective) Indexes() []ent.Index { return []ent.Index{index.Fields("ends_on")} }

// Policy of Objective.
func (Objective) Policy() ent.Policy { return access.Open() }

// ObjectiveTeam says that a team has an objective.
type ObjectiveTeam struct{ ent.Schema }

// Mixin of ObjectiveTeam.
func (ObjectiveTeam) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.ObjectiveTeam}} }

// Fields of ObjectiveTeam.
func (ObjectiveTeam) Fields() []ent.Field {
	return []ent.Field{
		field.String("objective_id"),
		field.String("team_id"),
		field.Bool("lead").Default(false).Comment("Whether the team answers for the whole, where several have it."),
	}
}

// Edges of ObjectiveTeam.
func (ObjectiveTeam) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("objective", Objective.Type).Unique().Required().Field("objective_id"),
		edge.To("team", Team.Type).Unique().Required().Field("team_id"),
	}
}

// Indexes of ObjectiveTeam.
func (ObjectiveTeam) Indexes() []ent.Index {
	return []ent.Index{index.Fields("objective_id", "team_id").Unique(), index.Fields("team_id")}
}

// Policy of ObjectiveTeam.
func (ObjectiveTeam) Policy() ent.Policy { return access.Open() }

// ObjectiveLink says that an objective or a key result contributes to another one, or supports it. It
// refers to both by text alone, because either may be of either kind.
type ObjectiveLink struct{ ent.Schema }

// Mixin of ObjectiveLink.
func (ObjectiveLink) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.ObjectiveLink}} }

// Fields of ObjectiveLink.
func (ObjectiveLink) Fields() []ent.Field {
	return []ent.Field{
		field.String("from_id").NotEmpty().MaxRuneLen(40).Immutable().Comment("What contributes."),
		field.String("to_id").NotEmpty().MaxRuneLen(40).Immutable().Comment("What it contributes to."),
		field.Enum("kind").Values("CONTRIBUTES", "SUPPORTS").Default("CONTRIBUTES"),
		field.Float("weight").Default(1).Positive().Comment("How much it counts beside the other parts; an own key result counts 1."),
	}
}

// Indexes of ObjectiveLink.
func (ObjectiveLink) Indexes() []ent.Index {
	return []ent.Index{index.Fields("from_id", "to_id").Unique(), index.Fields("to_id")}
}

// Policy of ObjectiveLink.
func (ObjectiveLink) Policy() ent.Policy { return access.Open() }
