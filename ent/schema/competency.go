package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Levels is how many levels a competency is described in.
const Levels = 5

// Competency is something that people can be good at, described in five levels.
type Competency struct{ ent.Schema }

// Mixin of Competency.
func (Competency) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Competency}} }

// Fields of Competency.
func (Competency) Fields() []ent.Field {
	return []ent.Field{
		field.String("key").NotEmpty().MaxRuneLen(60).Unique().Immutable().Comment("The short name that stays when the name is edited: CUS."),
		field.String("name").NotEmpty().MaxRuneLen(200),
		field.Enum("area").Values("PRODUCT_KNOWLEDGE", "PROCESS", "PEOPLE", "STRATEGY", "MANAGEMENT"),
		field.JSON("levels", []string{}).Comment("What each level looks like, from 1 to 5."),
		field.Int("rank").Default(0).Comment("Order among competencies, small first."),
		field.Bool("active").Default(true).Comment("Whether it is offered when people are assessed."),
		field.Int("version").Default(1).Comment("Grows with each change of its words; an assessment keeps the one it was made by."),
	}
}

// Policy of Competency.
func (Competency) Policy() ent.Policy { return access.Open() }

// RoleExpectation is the level of a competency that a role expects, and how much it matters there. A
// role without one expects what the roles that it inherits from do.
type RoleExpectation struct{ ent.Schema }

// Mixin of RoleExpectation.
func (RoleExpectation) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.RoleExpectation}} }

// Fields of RoleExpectation.
func (RoleExpectation) Fields() []ent.Field {
	return []ent.Field{
		field.String("role_id").Immutable(),
		field.String("competency_id").Immutable(),
		field.Int("level").Range(0, Levels).Comment("The level expected, 1 to 5; 0: not expected."),
		field.Int("importance").Range(1, 5).Comment("How much it matters in this role, 1 to 5."),
	}
}

// Edges of RoleExpectation.
func (RoleExpectation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("role", Role.Type).Unique().Required().Immutable().Field("role_id"),
		edge.To("competency", Competency.Type).Unique().Required().Immutable().Field("competency_id"),
	}
}

// Indexes of RoleExpectation.
func (RoleExpectation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("role_id", "competency_id").Unique(), index.Fields("competency_id")}
}

// Policy of RoleExpectation.
func (RoleExpectation) Policy() ent.Policy { return access.Open() }

// PositionExpectation tunes for one seat what its roles expect.
type PositionExpectation struct{ ent.Schema }

// Mixin of PositionExpectation.
func (PositionExpectation) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.PositionExpectation}}
}

// Fields of PositionExpectation.
func (PositionExpectation) Fields() []ent.Field {
	return []ent.Field{
		field.String("position_id").Immutable(),
		field.String("competency_id").Immutable(),
		field.Int("level").Range(0, Levels).Comment("The level expected, 1 to 5; 0: not expected."),
		field.Int("importance").Range(1, 5).Comment("How much it matters in this seat, 1 to 5."),
	}
}

// Edges of PositionExpectation.
func (PositionExpectation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("position", Position.Type).Unique().Required().Immutable().Field("position_id"),
		edge.To("competency", Competency.Type).Unique().Required().Immutable().Field("competency_id"),
	}
}

// Indexes of PositionExpectation.
func (PositionExpectation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("position_id", "competency_id").Unique(), index.Fields("competency_id")}
}

// Policy of PositionExpectation.
func (PositionExpectation) Policy() ent.Policy { return access.Open() }
