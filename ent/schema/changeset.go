package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Changeset is one write: who did it, when, why, and the changes it made. Its seq is the revision
// that the workspace reached with it.
type Changeset struct{ ent.Schema }

// Mixin of Changeset.
func (Changeset) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Changeset}} }

// Fields of Changeset.
func (Changeset) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("seq").Unique().Immutable().Comment("1, 2, 3 ... in the order of commits."),
		field.Time("at").Immutable(),
		field.String("actor_name").Immutable().MaxRuneLen(300),
		field.String("actor_person_id").Optional().Nillable().Immutable(),
		field.String("actor_token_id").Optional().Nillable().Immutable(),
		field.String("action").Immutable().MaxRuneLen(100).Comment("What was asked for, as a verb of the domain: position.move."),
		field.String("summary").Immutable().Comment("What happened, in words."),
		field.String("reason").Optional().Nillable().Immutable().MaxRuneLen(2000).Comment("Why, in the actor's words."),
		field.String("undoes_id").Optional().Nillable().Immutable().Comment("The changeset that this one takes back."),
	}
}

// Edges of Changeset.
func (Changeset) Edges() []ent.Edge {
	return []ent.Edge{edge.To("changes", Change.Type)}
}

// Indexes of Changeset.
func (Changeset) Indexes() []ent.Index {
	return []ent.Index{index.Fields("undoes_id"), index.Fields("at")}
}

// Policy of Changeset.
func (Changeset) Policy() ent.Policy { return access.Open() }
