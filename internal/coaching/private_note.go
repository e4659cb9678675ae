package coaching

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"filippo.io/age"
	"filippo.io/age/armor"

	"cadre/ent"
	"cadre/ent/notekey"
	"cadre/ent/privatenote"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// Private notes are sealed by who writes them, before they come here; nothing of this package can open
// one. What it can do is refuse what is not sealed.

// maxSealed bounds a sealed note in bytes; ent/schema has the same number.
const maxSealed = 200_000

// SavePrivateNoteInput is a note, sealed.
type SavePrivateNoteInput struct {
	Note            *string
	About           string
	Sealed          string
	ExpectedVersion *int
}

// SaveNote keeps a note of the viewer's own, and returns its id. CONFLICT tells that it was written since
// the version that the client saw.
func SaveNote(ctx context.Context, w *world.World, in SavePrivateNoteInput) (string, *world.Commit, error) {
	f := &form{w: w}
	f.sealed("sealed", in.Sealed)
	if in.Note != nil && in.ExpectedVersion == nil {
		f.fail("expectedVersion", "Say which version of the note you write anew.")
	}
	if f.err != nil {
		return "", nil, f.err
	}
	note := id.New(id.PrivateNote)
	done, err := write(ctx, w, "note.save", nil, func(ctx context.Context, tx *history.Tx) error {
		about, err := noteSubject(ctx, w, tx, in.About)
		if err != nil {
			return err
		}
		keyed, err := tx.NoteKey.Query().Where(notekey.AuthorID(me(ctx))).Exist(ctx)
		if err != nil {
			return fmt.Errorf("look for the keys of notes: %w", err)
		}
		if !keyed {
			return fault.New(fault.InvalidInput, "Choose keys first: a note is sealed to one of your own and to one for recovery.").OnField("input.sealed")
		}
		tx.Summarize("Wrote a private note")
		now := w.Now().UTC()
		if in.Note == nil {
			return tx.PrivateNote.Create().SetID(note).SetAuthorID(me(ctx)).SetAboutID(about).SetSealed(in.Sealed).SetCreatedAt(now).SetUpdatedAt(now).Exec(ctx)
		}
		row, err := ownNote(ctx, w, tx, *in.Note, in.ExpectedVersion)
		if err != nil {
			return err
		}
		if row.AboutID != about {
			return fault.New(fault.InvalidInput, "A note stays about what it was written about.").OnField("input.about")
		}
		note = row.ID
		return tx.PrivateNote.UpdateOneID(row.ID).SetSealed(in.Sealed).SetVersion(row.Version + 1).SetUpdatedAt(now).Exec(ctx)
	})
	return note, done, err
}

// noteSubject finds what a note is about: a person, or a one-on-one that the viewer may see.
func noteSubject(ctx context.Context, w *world.World, tx *history.Tx, about string) (string, error) {
	if bare, _ := w.Key(about); id.Is(bare, id.OneOnOne) {
		_, m, err := meetingOf(ctx, w, tx.Client, "about", about)
		if err != nil {
			return "", err
		}
		return m.ID, nil
	}
	p, err := person(w, "input.about", about)
	if err != nil {
		return "", err
	}
	return p.Key(), nil
}

// ownNote finds a note of the viewer's, in the version that they saw.
func ownNote(ctx context.Context, w *world.World, tx *history.Tx, noteID string, version *int) (*ent.PrivateNote, error) {
	key, _ := w.Key(noteID)
	row, err := tx.PrivateNote.Query().Where(privatenote.ID(key), privatenote.AuthorID(me(ctx))).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, fault.New(fault.NotFound, "There is no such note of yours.").OnField("input.note")
	case err != nil:
		return nil, fmt.Errorf("read a note: %w", err)
	case version != nil && *version != row.Version:
		return nil, fault.New(fault.Conflict, "You wrote this note elsewhere meanwhile. Nothing was written here.").OnField("input.expectedVersion").With("version", row.Version)
	}
	return row, nil
}

// DeletePrivateNoteInput says which note to delete.
type DeletePrivateNoteInput struct {
	Note            string
	ExpectedVersion *int
}

// DeleteNote deletes a note of the viewer's own.
func DeleteNote(ctx context.Context, w *world.World, in DeletePrivateNoteInput) (*world.Commit, error) {
	return write(ctx, w, "note.delete", nil, func(ctx context.Context, tx *history.Tx) error {
		row, err := ownNote(ctx, w, tx, in.Note, in.ExpectedVersion)
		if err != nil {
			return err
		}
		tx.Summarize("Deleted a private note")
		return tx.PrivateNote.DeleteOneID(row.ID).Exec(ctx)
	})
}

// DeleteNotes deletes every note of the viewer's own, and tells how many there were.
func DeleteNotes(ctx context.Context, w *world.World) (n int, done *world.Commit, err error) {
	done, err = write(ctx, w, "note.deleteAll", nil, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Deleted all private notes")
		n, err = deleteNotes(ctx, tx)
		return err
	})
	return n, done, err
}

func deleteNotes(ctx context.Context, tx *history.Tx) (int, error) {
	ids, err := tx.PrivateNote.Query().Where(privatenote.AuthorID(me(ctx))).IDs(ctx)
	if err != nil {
		return 0, fmt.Errorf("read one's own notes: %w", err)
	}
	for _, id := range ids {
		if err := tx.PrivateNote.DeleteOneID(id).Exec(ctx); err != nil {
			return 0, fmt.Errorf("delete a note: %w", err)
		}
	}
	return len(ids), nil
}

// SetNoteKeyInput says what notes are sealed to.
type SetNoteKeyInput struct {
	Recipient         string
	RecoveryRecipient string
	DeleteNotes       bool // begin anew, without what is sealed to the former keys
}

// SetNoteKey chooses what the viewer's notes are sealed to from now on.
func SetNoteKey(ctx context.Context, w *world.World, in SetNoteKeyInput) (*world.Commit, error) {
	f := &form{w: w}
	f.recipient("recipient", in.Recipient)
	f.recipient("recoveryRecipient", in.RecoveryRecipient)
	if in.Recipient == in.RecoveryRecipient {
		f.fail("recoveryRecipient", "The recovery key is another one, or it recovers nothing.")
	}
	if f.err != nil {
		return nil, f.err
	}
	return write(ctx, w, "note.setKey", nil, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Chose the keys of private notes")
		if in.DeleteNotes {
			tx.Summarize("Began private notes anew")
			if _, err := deleteNotes(ctx, tx); err != nil {
				return err
			}
		}
		row, err := tx.NoteKey.Query().Where(notekey.AuthorID(me(ctx))).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			return tx.NoteKey.Create().SetAuthorID(me(ctx)).SetRecipient(in.Recipient).SetRecoveryRecipient(in.RecoveryRecipient).SetCreatedAt(w.Now().UTC()).Exec(ctx)
		case err != nil:
			return fmt.Errorf("read the keys of notes: %w", err)
		}
		return tx.NoteKey.UpdateOneID(row.ID).SetRecipient(in.Recipient).SetRecoveryRecipient(in.RecoveryRecipient).Exec(ctx)
	})
}

// recipient reads a public key of age.
func (f *form) recipient(field, value string) {
	if _, err := age.ParseX25519Recipient(value); err != nil {
		f.fail(field, "This is not the public key of an age identity, which begins with age1.")
	}
}

// sealed refuses what is not an age file in armour, sealed to two keys at least: to the author's, and to
// one that recovers it.
func (f *form) sealed(field, value string) {
	if len(value) > maxSealed {
		f.fail(field, "A sealed note has at most %d bytes.", maxSealed)
		return
	}
	if !wellSealed(value) {
		f.fail(field, "This is not sealed: send an age file in armour, sealed to your key and to your recovery key.")
	}
}

// The least that follows the header of an age file: a nonce, and one chunk with its tag.
const leastPayload = 16 + 16

func wellSealed(value string) bool {
	if !strings.HasPrefix(value, armor.Header) {
		return false
	}
	file, err := io.ReadAll(armor.NewReader(strings.NewReader(value)))
	if err != nil {
		return false
	}
	var none *age.NoIdentityMatchError
	if _, err := age.Decrypt(bytes.NewReader(file), stranger{}); !errors.As(err, &none) || len(none.StanzaTypes) < 2 {
		return false
	}
	for _, kind := range none.StanzaTypes {
		if kind != "X25519" {
			return false // a passphrase is no key, and a key that age does not know opens nothing
		}
	}
	mac := bytes.Index(file, []byte("\n--- "))
	if mac < 0 {
		return false
	}
	header := bytes.IndexByte(file[mac+1:], '\n')
	return header >= 0 && len(file)-(mac+1+header+1) >= leastPayload
}

// stranger is an identity that opens nothing.
type stranger struct{}

func (stranger) Unwrap([]*age.Stanza) ([]byte, error) { return nil, age.ErrIncorrectIdentity }
