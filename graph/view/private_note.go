package view

import (
	"context"
	"errors"
	"time"

	"entgo.io/ent/privacy"

	"cadre/ent"
	"cadre/ent/notekey"
	"cadre/ent/privatenote"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/world"
)

// PrivateNote is a note of the viewer's own, sealed.
type PrivateNote struct{ row *ent.PrivateNote }

// NotesAbout returns the viewer's own notes about a person or a one-on-one of live.
func NotesAbout(ctx context.Context, w *world.World, about string) ([]*PrivateNote, error) {
	key, here := w.Key(about)
	v := access.From(ctx)
	if !here || v == nil || v.PersonID == "" {
		return nil, nil
	}
	rows, err := w.Client().PrivateNote.Query().Where(privatenote.AuthorID(v.PersonID), privatenote.AboutID(key)).Order(ent.Desc(privatenote.FieldID)).All(ctx)
	if err != nil {
		return nil, ownOnly(err, "read notes")
	}
	list := make([]*PrivateNote, len(rows))
	for i, row := range rows {
		list[i] = &PrivateNote{row}
	}
	return list, nil
}

// CountNotes returns how many notes of their own the viewer has kept.
func CountNotes(ctx context.Context, w *world.World) (int, error) {
	v := access.From(ctx)
	if v == nil || v.PersonID == "" {
		return 0, nil
	}
	n, err := w.Client().PrivateNote.Query().Where(privatenote.AuthorID(v.PersonID)).Count(ctx)
	if err != nil {
		return 0, ownOnly(err, "count notes")
	}
	return n, nil
}

// ownOnly says why a token gets no notes.
func ownOnly(err error, doing string) error {
	if errors.Is(err, privacy.Deny) {
		return fault.New(fault.Forbidden, "Private notes are for their author in the app: no token covers them.").Because(err)
	}
	return fault.Wrap(err, "%s", doing)
}

// FindPrivateNote returns a note of the viewer's own by its stored id; nil where there is none.
func FindPrivateNote(ctx context.Context, w *world.World, key string) (*PrivateNote, error) {
	row, err := w.Client().PrivateNote.Query().Where(privatenote.ID(key)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil // null in the schema
	}
	if err != nil {
		return nil, ownOnly(err, "read a note")
	}
	return &PrivateNote{row}, nil
}

// ID returns the id.
func (n *PrivateNote) ID() string { return n.row.ID }

// About returns the id of what it is about.
func (n *PrivateNote) About() string { return n.row.AboutID }

// Sealed returns the words, sealed.
func (n *PrivateNote) Sealed() string { return n.row.Sealed }

// Version returns the number of the version.
func (n *PrivateNote) Version() int { return n.row.Version }

// CreatedAt returns when it was first written.
func (n *PrivateNote) CreatedAt() time.Time { return n.row.CreatedAt }

// UpdatedAt returns when it was last written.
func (n *PrivateNote) UpdatedAt() time.Time { return n.row.UpdatedAt }

// NoteKey is what the notes of an author are sealed to.
type NoteKey struct{ row *ent.NoteKey }

// OwnNoteKey returns what the viewer's notes are sealed to; nil until they have chosen keys.
func OwnNoteKey(ctx context.Context, w *world.World) (*NoteKey, error) {
	v := access.From(ctx)
	if v == nil || v.PersonID == "" {
		return nil, nil // null in the schema
	}
	row, err := w.Client().NoteKey.Query().Where(notekey.AuthorID(v.PersonID)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil // likewise
	}
	if err != nil {
		return nil, ownOnly(err, "read the keys of notes")
	}
	return &NoteKey{row}, nil
}

// Recipient returns the author's age recipient.
func (k *NoteKey) Recipient() string { return k.row.Recipient }

// RecoveryRecipient returns that of the recovery key.
func (k *NoteKey) RecoveryRecipient() string { return k.row.RecoveryRecipient }

// CreatedAt returns when they were first chosen.
func (k *NoteKey) CreatedAt() time.Time { return k.row.CreatedAt }
