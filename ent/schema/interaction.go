package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Interaction is how one team works with another for a while: in one mode, for a purpose, until a day.
// Where the mode has a direction, the first team serves or helps the second.
type Interaction struct{ ent.Schema }

// Mixin of Interaction.
func (Interaction) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Interaction}} }

// Fields of Interaction.
func (Interaction) Fields() []ent.Field {
	return []ent.Field{
		field.String("from_team_id").Immutable().Comment("Who provides the service, or helps; of a collaboration either."),
		field.String("to_team_id").Immutable().Comment("Who takes the service, or is helped; never the same team."),
		field.Enum("mode").Values("COLLABORATION", "X_AS_A_SERVICE", "FACILITATING"),
		field.String("purpose").NotEmpty().MaxRuneLen(1000),
		date("starts_on", "The day from which it holds."),
		date("expires_on", "The day from which it should be over; null: no end is set."),
		field.String("exit_criterion").Optional().Nillable().MaxRuneLen(1000).Comment("By what one sees that it has done its work."),
		field.String("owner_id").Optional().Nillable().MaxRuneLen(40).Comment("The person who answers for it; one who is gone stays named here."),
		field.Int("extensions").Default(0).Min(0).Max(2).Comment("How often its end was put off."),
		field.String("extended_why").Optional().Nillable().MaxRuneLen(2000).Comment("Why it was put off last."),
		date("ended_on", "The day from which it was over."),
		field.String("outcome").Optional().Nillable().MaxRuneLen(2000).Comment("What came of it."),
	}
}

// Edges of Interaction.
func (Interaction) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("from_team", Team.Type).Unique().Required().Immutable().Field("from_team_id"),
		edge.To("to_team", Team.Type).Unique().Required().Immutable().Field("to_team_id"),
	}
}

// Indexes of Interaction.
func (Interaction) Indexes() []ent.Index {
	return []ent.Index{index.Fields("from_team_id"), index.Fields("to_team_id")}
}

// Policy of Interaction.
func (Interaction) Policy() ent.Policy { return access.Open() }
