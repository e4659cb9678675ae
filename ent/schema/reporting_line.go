package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// ReportingLine is a second line beside the tree: dotted, functional, project or mentor.
type ReportingLine struct{ ent.Schema }

// Mixin of ReportingLine.
func (ReportingLine) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.ReportingLine}} }

// Fields of ReportingLine.
func (ReportingLine) Fields() []ent.Field {
	return []ent.Field{
		field.String("from_position_id").Comment("The seat that reports."),
		field.String("to_position_id").Comment("The seat that is reported to."),
		field.Enum("kind").Values("DOTTED", "FUNCTIONAL", "PROJECT", "MENTOR").Default("DOTTED"),
		field.String("note").Optional().Nillable().MaxRuneLen(1000),
	}
}

// Edges of ReportingLine.
func (ReportingLine) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("from_position", Position.Type).Ref("lines_from").Unique().Required().Field("from_position_id"),
		edge.From("to_position", Position.Type).Ref("lines_to").Unique().Required().Field("to_position_id"),
	}
}

// Indexes of ReportingLine.
func (ReportingLine) Indexes() []ent.Index {
	return []ent.Index{index.Fields("from_position_id", "to_position_id", "kind").Unique(), index.Fields("to_position_id")}
}

// Policy of ReportingLine.
func (ReportingLine) Policy() ent.Policy { return access.Open() }
