package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// PrivateNote is a note that its author alone can read. Its words arrive sealed, by a key that is
// never here: neither the owner of the file, nor a backup, nor Cadre itself can open them.
type PrivateNote struct{ ent.Schema }

// Mixin of PrivateNote.
func (PrivateNote) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.PrivateNote}} }

// Fields of PrivateNote.
func (PrivateNote) Fields() []ent.Field {
	return []ent.Field{
		field.String("author_id").NotEmpty().MaxRuneLen(40).Immutable(),
		field.String("about_id").NotEmpty().MaxRuneLen(40).Immutable().Comment("What it is about: a person or a one-on-one. It binds the sealed words too."),
		field.Text("sealed").NotEmpty().MaxLen(200_000).Sensitive().Comment("An age file, in armour, to the author's key and recovery key."),
		field.Int("version").Default(1).Positive(),
		field.Time("created_at").Immutable(),
		field.Time("updated_at"),
	}
}

// Indexes of PrivateNote.
func (PrivateNote) Indexes() []ent.Index { return []ent.Index{index.Fields("author_id", "about_id")} }

// Policy of PrivateNote.
func (PrivateNote) Policy() ent.Policy { return access.Note() }

// NoteKey is what notes of an author are sealed to: public keys alone.
type NoteKey struct{ ent.Schema }

// Mixin of NoteKey.
func (NoteKey) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.NoteKey}} }

// Fields of NoteKey.
func (NoteKey) Fields() []ent.Field {
	return []ent.Field{
		field.String("author_id").NotEmpty().MaxRuneLen(40).Immutable().Unique(),
		field.String("recipient").NotEmpty().MaxRuneLen(200).Comment("The author's age recipient: age1…"),
		field.String("recovery_recipient").NotEmpty().MaxRuneLen(200).Comment("The age recipient of the recovery key, which the author keeps on paper."),
		field.Time("created_at").Immutable(),
	}
}

// Policy of NoteKey.
func (NoteKey) Policy() ent.Policy { return access.AuthorAlone() }
