package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Token lets its holder ask: a tool's token, a browser session, or the one-time secret that opens
// one. Only a hash of the secret is stored. Tokens are no part of the organisation: they leave no
// changeset and no world shows them.
type Token struct{ ent.Schema }

// Mixin of Token.
func (Token) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Token}} }

// Fields of Token.
func (Token) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(200),
		field.Enum("kind").Values("TOOL", "SESSION", "LINK").Default("TOOL"),
		field.Bytes("hash").Unique().Immutable().Sensitive().Comment("SHA-256 of the secret, which itself is 256 random bits."),
		field.String("person_id").Optional().Nillable(),
		field.Strings("scopes").Optional(),
		field.Time("created_at").Immutable(),
		field.Time("expires_at"),
		field.Time("last_used_at").Optional().Nillable(),
		field.Time("revoked_at").Optional().Nillable(),
	}
}

// Policy of Token.
func (Token) Policy() ent.Policy { return access.Sealed() }
