package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// LimitException says why the organisation lets one seat, team or person cross a limit. It refers
// to its subject by text alone: one whose subject is gone stays, and has no effect.
type LimitException struct{ ent.Schema }

// Mixin of LimitException.
func (LimitException) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.LimitException}} }

// Fields of LimitException.
func (LimitException) Fields() []ent.Field {
	return []ent.Field{
		field.String("rule").NotEmpty().MaxRuneLen(60).Immutable().Comment("The key of the rule: TEAM_SIZE."),
		field.String("subject_id").NotEmpty().MaxRuneLen(40).Immutable().Comment("The seat, team or person; org for the organisation as a whole."),
		field.String("why").NotEmpty().MaxRuneLen(2000),
		date("until", "The day from which it no longer holds; null: for good."),
	}
}

// Indexes of LimitException.
func (LimitException) Indexes() []ent.Index {
	return []ent.Index{index.Fields("rule", "subject_id").Unique()}
}

// Policy of LimitException.
func (LimitException) Policy() ent.Policy { return access.Open() }
