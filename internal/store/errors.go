package store

import (
	"errors"

	"github.com/mattn/go-sqlite3"

	"cadre/internal/fault"
)

// translate gives words to the failures of SQLite that a person can do something about. Any other
// error stays as it is: Ent recognises broken constraints by their text.
func translate(err error) error {
	var e sqlite3.Error
	if err == nil || !errors.As(err, &e) {
		return err
	}
	switch e.Code {
	case sqlite3.ErrFull:
		return fault.New(fault.LimitExceeded, "The disk is full. Nothing of this change was saved; free some space and try again.").Because(err)
	case sqlite3.ErrReadonly, sqlite3.ErrPerm:
		return fault.New(fault.Forbidden, "The workspace file may not be written. Nothing of this change was saved.").Because(err)
	case sqlite3.ErrCorrupt, sqlite3.ErrNotADB:
		return fault.New(fault.Internal, "The workspace file is damaged. Close Cadre and restore a backup.").Because(err)
	case sqlite3.ErrBusy, sqlite3.ErrLocked:
		return fault.New(fault.Conflict, "The workspace is busy with another change. Try again.").Because(err)
	}
	return err
}

// damaged gives words to what a file answers whose content SQLite cannot read.
func damaged(path string, err error) error {
	var e sqlite3.Error
	if errors.As(err, &e) && (e.Code == sqlite3.ErrCorrupt || e.Code == sqlite3.ErrNotADB) {
		return fault.New(fault.InvalidInput, "The workspace %s is damaged. It was left as it is; restore a backup.", path).Because(err)
	}
	return translate(err)
}
