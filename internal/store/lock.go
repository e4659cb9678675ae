package store

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"cadre/internal/fault"
)

// fileLock keeps every other process from a workspace for as long as this one has it open. It is
// a file beside the workspace, never the workspace itself: closing that would drop SQLite's locks.
// The operating system gives it free when the process ends, however it ends.
type fileLock struct {
	file *os.File
}

// errHeld is what tryLock returns where another process holds the lock.
var errHeld = errors.New("held by another process")

// lockFile takes a workspace for this process, or refuses with CONFLICT, naming the file and the
// process that has it.
func lockFile(path string) (*fileLock, error) {
	name := path + ".lock"
	for {
		f, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
		if err != nil {
			return nil, fault.New(fault.Forbidden, "The workspace %s cannot be locked: its folder may not be written.", path).Because(err)
		}
		if err := tryLock(f); err != nil {
			holder := readHolder(f)
			err = errors.Join(err, f.Close())
			if errors.Is(err, errHeld) {
				return nil, fault.New(fault.Conflict, "The workspace %s is already open in another Cadre%s. Close it there first.", path, holder).Because(err)
			}
			return nil, fault.Wrap(err, "lock %s", path)
		}
		if stillThere(f, name) {
			return (&fileLock{f}).sign()
		}
		// Its holder removed it between our opening and our locking it: the next one is ours.
		if err := f.Close(); err != nil {
			return nil, fault.Wrap(err, "lock %s", path)
		}
	}
}

func stillThere(f *os.File, name string) bool {
	mine, err := f.Stat()
	if err != nil {
		return false
	}
	there, err := os.Stat(name)
	return err == nil && os.SameFile(mine, there)
}

// sign writes who holds the lock into it, for the message to the next who asks.
func (l *fileLock) sign() (*fileLock, error) {
	err := l.file.Truncate(0)
	if err == nil {
		_, err = l.file.WriteAt(fmt.Appendf(nil, "%d\n", os.Getpid()), 0)
	}
	if err != nil {
		return nil, fault.Wrap(errors.Join(err, l.release()), "sign the lock")
	}
	return l, nil
}

func readHolder(f *os.File) string {
	text, err := io.ReadAll(io.LimitReader(f, 20))
	number := strings.TrimSpace(string(text))
	if err != nil || number == "" {
		return ""
	}
	return " (process " + number + ")"
}
