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

// ConfidentialChangeset is one write of rows that are not open: who did it, when and why. It is a
// log of its own, because everyone may follow the log of the organisation, and even that something
// was written about a person says something. Only who wrote it may read it here.
type ConfidentialChangeset struct{ ent.Schema }

// Mixin of ConfidentialChangeset.
func (ConfidentialChangeset) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.ConfidentialChangeset}}
}

// Fields of ConfidentialChangeset.
func (ConfidentialChangeset) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("seq").Unique().Immutable().Comment("1, 2, 3 ... in the order of commits."),
		field.Time("at").Immutable(),
		field.String("author_id").Immutable().MaxRuneLen(40).Comment("The person who wrote it."),
		field.String("actor_name").Immutable().MaxRuneLen(300),
		field.String("action").Immutable().MaxRuneLen(100).Comment("What was asked for, as a verb of the domain: assessment.share."),
		field.String("summary").Immutable().Comment("What happened, in words."),
		field.String("reason").Optional().Nillable().Immutable().MaxRuneLen(2000),
		field.String("undoes_id").Optional().Nillable().Immutable().Comment("The changeset that this one takes back."),
		field.String("changeset_id").Optional().Nillable().Immutable().Comment("What the same write did to the open organisation."),
	}
}

// Edges of ConfidentialChangeset.
func (ConfidentialChangeset) Edges() []ent.Edge {
	return []ent.Edge{edge.To("changes", ConfidentialChange.Type)}
}

// Indexes of ConfidentialChangeset.
func (ConfidentialChangeset) Indexes() []ent.Index {
	return []ent.Index{index.Fields("at"), index.Fields("author_id"), index.Fields("undoes_id")}
}

// Policy of ConfidentialChangeset.
func (ConfidentialChangeset) Policy() ent.Policy {
	return access.OwnLog("confidential_changes", "changeset_id")
}

// ConfidentialChange is what a confidential changeset did to one row.
type ConfidentialChange struct{ ent.Schema }

// Mixin of ConfidentialChange.
func (ConfidentialChange) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.ConfidentialChange}} }

// Fields of ConfidentialChange.
func (ConfidentialChange) Fields() []ent.Field {
	return []ent.Field{
		field.String("changeset_id").Immutable(),
		field.Int("ordinal").Immutable(),
		field.String("entity").Immutable().MaxRuneLen(60),
		field.String("entity_id").Immutable().MaxRuneLen(40),
		field.Enum("operation").Values("CREATE", "UPDATE", "DELETE").Immutable(),
		field.JSON("before", map[string]json.RawMessage{}).Optional().Immutable(),
		field.JSON("after", map[string]json.RawMessage{}).Optional().Immutable(),
	}
}

// Edges of ConfidentialChange.
func (ConfidentialChange) Edges() []ent.Edge {
	return []ent.Edge{edge.From("changeset", ConfidentialChangeset.Type).Ref("changes").Unique().Required().Immutable().Field("changeset_id")}
}

// Indexes of ConfidentialChange.
func (ConfidentialChange) Indexes() []ent.Index {
	return []ent.Index{index.Fields("entity_id"), index.Fields("changeset_id", "ordinal").Unique()}
}

// Policy of ConfidentialChange.
func (ConfidentialChange) Policy() ent.Policy { return access.Sealed() }
