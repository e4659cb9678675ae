package desktop

import (
	"errors"
	"regexp"

	"github.com/zalando/go-keyring"

	"cadre/internal/fault"
)

// keychainService is what the keys of private notes stand under in the keychain of the system.
const keychainService = "Cadre private notes"

// A page may keep nothing but the keys of notes in the keychain, and read nothing else out of it.
var (
	noteRecipient = regexp.MustCompile(`^age1[02-9ac-hj-np-z]{58}$`)
	noteKey       = regexp.MustCompile(`^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58} age1[02-9ac-hj-np-z]{58}$`)
)

// NoteKey reads the key of somebody's private notes from the keychain, by the public recipient that the workspace names:
// a file that was moved, copied or restored finds its key again. Null where the keychain holds none; NOT_FOUND where
// this computer offers no keychain.
func (b *Bridge) NoteKey(recipient string) (*string, error) {
	if !noteRecipient.MatchString(recipient) {
		return nil, fault.New(fault.InvalidInput, "This is no recipient of notes.")
	}
	key, err := keyring.Get(keychainService, recipient)
	switch {
	case errors.Is(err, keyring.ErrNotFound):
		return nil, nil // null is an answer of its own for the page
	case err != nil:
		return nil, noKeychain(err)
	}
	return &key, nil
}

// KeepNoteKey keeps the key of somebody's private notes in the keychain, as "identity recoveryRecipient". It
// refuses with NOT_FOUND where this computer offers no keychain; the page then offers a passphrase.
func (b *Bridge) KeepNoteKey(recipient, key string) error {
	if !noteRecipient.MatchString(recipient) || !noteKey.MatchString(key) {
		return fault.New(fault.InvalidInput, "This is no key of notes.")
	}
	if err := keyring.Set(keychainService, recipient, key); err != nil {
		return noKeychain(err)
	}
	return nil
}

// noKeychain says in words what a headless Linux says in D-Bus. The key is never part of the cause: go-keyring reports of its
// helpers, which on macOS is a program that gets the secret on its standard input.
func noKeychain(cause error) error {
	return fault.New(fault.NotFound, "This computer offers no keychain that Cadre can use.").Because(cause)
}
