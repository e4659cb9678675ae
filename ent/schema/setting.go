package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Setting is something that the workspace remembers about itself, such as which person its owner is.
type Setting struct{ ent.Schema }

// Mixin of Setting.
func (Setting) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Setting}} }

// Fields of Setting.
func (Setting) Fields() []ent.Field {
	return []ent.Field{
		field.String("key").NotEmpty().MaxRuneLen(60).Unique().Immutable(),
		field.String("value").Default("").MaxRuneLen(2000),
	}
}

// Policy of Setting.
func (Setting) Policy() ent.Policy { return access.Sealed() }
