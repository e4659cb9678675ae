package store

import (
	"errors"
	"math"
	"os"

	"golang.org/x/sys/windows"
)

// tryLock locks one byte far beyond the end, so that the holder's number stays readable.
func tryLock(f *os.File) error {
	at := windows.Overlapped{Offset: math.MaxUint32 - 1}
	err := windows.LockFileEx(windows.Handle(f.Fd()), windows.LOCKFILE_EXCLUSIVE_LOCK|windows.LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &at)
	if errors.Is(err, windows.ERROR_LOCK_VIOLATION) {
		return errHeld
	}
	return err
}

// release gives the lock free. The file stays: Windows does not remove what is open.
func (l *fileLock) release() error { return l.file.Close() }
