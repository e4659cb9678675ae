package desktop

import (
	"errors"
	"strings"
	"testing"

	"github.com/zalando/go-keyring"

	"cadre/internal/fault"
)

// A test never asks the real keychain: it would open a dialog, or leave something behind.
func TestNoteKey(t *testing.T) {
	recipient, key := "age1"+strings.Repeat("q", 58), "AGE-SECRET-KEY-1"+strings.Repeat("Q", 58)+" age1"+strings.Repeat("p", 58)
	other := "age1" + strings.Repeat("z", 58)

	t.Run("OK", func(t *testing.T) {
		keyring.MockInit()
		b := newBridge(t)
		mustDo(t, b.KeepNoteKey(recipient, key))
		if got, err := b.NoteKey(recipient); err != nil || got == nil || *got != key {
			t.Errorf("read %v, %v", got, err)
		}
		if got, err := b.NoteKey(other); err != nil || got != nil {
			t.Errorf("of somebody else: %v, %v", got, err)
		}
	})
	t.Run("Again", func(t *testing.T) {
		keyring.MockInit()
		b := newBridge(t)
		again := strings.Replace(key, "KEY-1Q", "KEY-1P", 1)
		mustDo(t, b.KeepNoteKey(recipient, key))
		mustDo(t, b.KeepNoteKey(recipient, again))
		if got, err := b.NoteKey(recipient); err != nil || got == nil || *got != again {
			t.Errorf("read %v, %v", got, err)
		}
	})
	t.Run("ErrNoKey", func(t *testing.T) {
		keyring.MockInit()
		b := newBridge(t)
		mustDo(t, keyring.Set("another program", recipient, "its secret"))
		for _, name := range []string{"", "login", recipient + "q", strings.ToUpper(recipient), recipient + "\n", "age1" + strings.Repeat("b", 58)} {
			if _, err := b.NoteKey(name); fault.CodeOf(err) != fault.InvalidInput {
				t.Errorf("read %q: %v", name, err)
			}
			if err := b.KeepNoteKey(name, key); fault.CodeOf(err) != fault.InvalidInput {
				t.Errorf("kept under %q: %v", name, err)
			}
		}
		for _, secret := range []string{"", "a password", strings.Fields(key)[0], key + " and more", strings.ToLower(key)} {
			if err := b.KeepNoteKey(recipient, secret); fault.CodeOf(err) != fault.InvalidInput {
				t.Errorf("kept %q: %v", secret, err)
			}
		}
		if got, err := b.NoteKey(recipient); err != nil || got != nil {
			t.Errorf("read %v, %v", got, err)
		}
	})
	t.Run("ErrNoKeychain", func(t *testing.T) {
		keyring.MockInitWithError(errors.New("the name org.freedesktop.secrets was not provided"))
		b := newBridge(t)
		_, err := b.NoteKey(recipient)
		for _, err := range []error{err, b.KeepNoteKey(recipient, key)} {
			if fault.CodeOf(err) != fault.NotFound || strings.Contains(messageOf(err), "freedesktop") {
				t.Errorf("answered %v", err)
			}
			if strings.Contains(err.Error(), "SECRET-KEY") {
				t.Errorf("tells the key: %v", err)
			}
		}
	})
}
