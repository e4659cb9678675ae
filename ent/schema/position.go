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

// Position is a seat: the node of the chart, filled or vacant. Reporting lines hang on seats, so
// that a person can leave and the structure stands.
type Position struct{ ent.Schema }

// Mixin of Position.
func (Position) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Position}, sourced{}} }

// Fields of Position.
func (Position) Fields() []ent.Field {
	return []ent.Field{
		field.String("title").NotEmpty().MaxRuneLen(500),
		field.String("reports_to_id").Optional().Nillable().Comment("The seat it reports to; none at the top."),
		field.String("manager_ref").Optional().Nillable().MaxRuneLen(300).Comment("The manager as an import named it, kept while no seat answers to it."),
		field.Int64("rank").Default(0).Comment("Order among the reports of one seat, small first."),
		field.Float("fte").Default(1).Min(0).Comment("Full-time equivalents of the seat."),
		field.Int("stands_for").Default(1).Min(0).Comment("People the seat stands for: more than one for an aggregate post."),
		field.String("location").Optional().Nillable().MaxRuneLen(200),
		field.String("grade").Optional().Nillable().MaxRuneLen(100),
		field.Bool("assistant").Default(false).Comment("Whether it assists the seat that it reports to, beside those who report there."),
		field.Bool("lifted").Default(false).Comment("Lifted out of the chart of a scenario and not yet placed; never so in live."),
		field.Enum("plan_state").Values("PLANNED", "APPROVED", "OPEN", "FROZEN").Optional().Nillable().Comment("What was decided of a seat that nobody holds, or that somebody leaves."),
		date("closed_on", "The day the seat was closed; a closed seat is not in the chart."),
	}
}

// Edges of Position.
func (Position) Edges() []ent.Edge {
	return []ent.Edge{
		// No action: a seat that others report to is never deleted from under them.
		edge.To("reports", Position.Type).Annotations(entsql.OnDelete(entsql.NoAction)).From("reports_to").Unique().Field("reports_to_id"),
		edge.To("assignments", Assignment.Type),
		edge.To("memberships", Membership.Type),
		edge.To("position_roles", PositionRole.Type),
		edge.To("lines_from", ReportingLine.Type),
		edge.To("lines_to", ReportingLine.Type),
	}
}

// Indexes of Position.
func (Position) Indexes() []ent.Index { return []ent.Index{index.Fields("reports_to_id")} }

// Policy of Position.
func (Position) Policy() ent.Policy { return access.Open() }
