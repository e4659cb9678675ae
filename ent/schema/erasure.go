package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Erasure says that everything kept on a candidate was erased, and names nobody: the proof is a hash that only
// who holds the candidate's id can make again.
type Erasure struct{ ent.Schema }

// Mixin of Erasure.
func (Erasure) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Erasure}, staffed{}} }

// Fields of Erasure.
func (Erasure) Fields() []ent.Field {
	return []ent.Field{
		field.String("proof").NotEmpty().MaxRuneLen(64).Unique().Immutable().Comment("SHA-256 of the candidate's id, in hexadecimal."),
		field.Enum("cause").Values("REQUEST", "CONSENT_ENDED").Immutable().Comment("CONSENT_ENDED: by Cadre itself; the author is nobody."),
	}
}

// Policy of Erasure.
func (Erasure) Policy() ent.Policy { return access.Erasures() }
