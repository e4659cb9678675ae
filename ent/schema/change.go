package schema

import (
	"encoding/json"

	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Change is what a changeset did to one row: the columns before and after. A created row has no
// before, a deleted one no after, an updated one only the columns that differ.
type Change struct{ ent.Schema }

// Mixin of Change.
func (Change) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Change}} }

// Fields of Change.
func (Change) Fields() []ent.Field {
	return []ent.Field{
		field.String("changeset_id").Immutable(),
		field.Int("ordinal").Immutable().Comment("Order within the changeset."),
		field.String("entity").Immutable().Comment("The Ent type, such as Position."),
		field.String("entity_id").Immutable(),
		field.Enum("operation").Values("CREATE", "UPDATE", "DELETE").Immutable(),
		field.String("position_id").Optional().Nillable().Immutable().Comment("The seat that the row hangs on; of a line, the seat that reports."),
		field.String("person_id").Optional().Nillable().Immutable().Comment("The person that the row hangs on."),
		field.String("team_id").Optional().Nillable().Immutable().Comment("The team that the row hangs on."),
		field.JSON("before", map[string]json.RawMessage{}).Optional().Immutable(),
		field.JSON("after", map[string]json.RawMessage{}).Optional().Immutable(),
	}
}

// Edges of Change.
func (Change) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("changeset", Changeset.Type).Ref("changes").Unique().Required().Immutable().Field("changeset_id"),
	}
}

// Indexes of Change.
func (Change) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("entity_id"), index.Fields("position_id"), index.Fields("person_id"), index.Fields("team_id"),
		index.Fields("changeset_id", "ordinal").Unique(),
	}
}

// Policy of Change.
func (Change) Policy() ent.Policy { return access.Open() }
