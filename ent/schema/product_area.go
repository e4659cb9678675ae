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

// ProductArea is something that a team can own: a part of the product, a service, a repository or data.
type ProductArea struct{ ent.Schema }

// Mixin of ProductArea.
func (ProductArea) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.ProductArea}} }

// Fields of ProductArea.
func (ProductArea) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(300),
		field.Enum("kind").Values("AREA", "SERVICE", "REPOSITORY", "DATA").Default("AREA"),
		field.Enum("complexity").Values("SIMPLE", "COMPLEX").Optional().Nillable().Comment("Whether it takes a whole team to know; null where nobody has said."),
		field.String("description").Optional().Nillable().MaxRuneLen(2000),
		field.String("parent_id").Optional().Nillable().Comment("The area that it is a part of."),
	}
}

// Edges of ProductArea.
func (ProductArea) Edges() []ent.Edge {
	return []ent.Edge{
		// No action: an area that has others below it is never deleted from above them.
		edge.To("children", ProductArea.Type).Annotations(entsql.OnDelete(entsql.NoAction)).From("parent").Unique().Field("parent_id"),
	}
}

// Indexes of ProductArea.
func (ProductArea) Indexes() []ent.Index { return []ent.Index{index.Fields("parent_id")} }

// Policy of ProductArea.
func (ProductArea) Policy() ent.Policy { return access.Open() }
