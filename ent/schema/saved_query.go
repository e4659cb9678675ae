package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"

	"cadre/internal/access"
	"cadre/internal/id"
)

// SavedQuery is a question that was put into words once, to be asked by its name ever after. It holds the
// question and no answer: who asks it is answered what they may see.
type SavedQuery struct{ ent.Schema }

// Mixin of SavedQuery.
func (SavedQuery) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.SavedQuery}} }

// Fields of SavedQuery.
func (SavedQuery) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(60).Unique().Comment("What it is asked by: small letters, digits and hyphens."),
		field.String("title").NotEmpty().MaxRuneLen(200),
		field.String("description").Optional().Nillable().MaxRuneLen(2000),
		field.String("query").NotEmpty().MaxRuneLen(20000).Comment("One GraphQL query."),
		field.Enum("visualisation").Values("NUMBER", "TABLE", "BAR", "LINE", "DISTRIBUTION", "HEAT_MAP").Default("TABLE"),
		field.String("value").Optional().Nillable().MaxRuneLen(500).Comment("Where in the answer the number is, by its fields: org.headcount."),
		field.Float("at_least").Optional().Nillable().Comment("A check fails below it; null: never."),
		field.Float("at_most").Optional().Nillable().Comment("A check fails above it; null: never."),
		field.Bool("tile").Default(false).Comment("Whether it stands on the Insights page."),
		field.Int("rank").Default(0).Comment("Its place among the others, small first."),
	}
}

// Policy of SavedQuery.
func (SavedQuery) Policy() ent.Policy { return access.Open() }
