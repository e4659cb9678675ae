package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Dependency is something that one team needs of another, from the day it is raised to the day it came or was
// no longer needed.
type Dependency struct{ ent.Schema }

// Mixin of Dependency.
func (Dependency) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Dependency}} }

// Fields of Dependency.
func (Dependency) Fields() []ent.Field {
	return []ent.Field{
		field.String("needer_id").Immutable().Comment("The team that needs it."),
		field.String("provider_id").Comment("The team that it is needed of; never the same one."),
		field.String("what").NotEmpty().MaxRuneLen(1000),
		field.Enum("severity").Values("LOW", "MEDIUM", "HIGH", "BLOCKING").Default("MEDIUM"),
		field.Enum("state").Values("RAISED", "ACCEPTED", "IN_PROGRESS", "MET", "LATE", "REMOVED").Default("RAISED"),
		date("need_by", "The day on which it is needed."),
		date("agreed_on", "The day on which the provider agreed."),
		date("closed_on", "The day on which it came, or was no longer needed."),
		field.Bool("recurring").Default(false).Comment("Whether the same is needed again and again."),
		field.String("contract").Optional().Nillable().MaxRuneLen(500).Comment("Where it is agreed in writing."),
		field.String("objective_id").Optional().Nillable().MaxRuneLen(40).Comment("The objective that waits for it."),
		field.String("commitment_id").Optional().Nillable().MaxRuneLen(40).Comment("The commitment of the needer that waits for it."),
		field.String("promise_id").Optional().Nillable().MaxRuneLen(40).Comment("The commitment of the provider by which it comes."),
	}
}

// Edges of Dependency.
func (Dependency) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("needer", Team.Type).Unique().Required().Immutable().Field("needer_id"),
		edge.To("provider", Team.Type).Unique().Required().Field("provider_id"),
	}
}

// Indexes of Dependency.
func (Dependency) Indexes() []ent.Index {
	return []ent.Index{index.Fields("needer_id"), index.Fields("provider_id")}
}

// Policy of Dependency.
func (Dependency) Policy() ent.Policy { return access.Open() }
