package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"cadre/internal/fault"
)

// applicationID marks a SQLite file as a Cadre workspace: "CADR".
const applicationID = 0x43414452

// Where SQLite's file header keeps what we read before SQLite itself may touch the file.
const (
	headerSize      = 100
	pageSizeAt      = 16
	pageCountAt     = 28
	applicationIDAt = 68
)

var headerMagic = []byte("SQLite format 3\x00")

// resolve returns the absolute path of a file, through links, so that two names of one file share
// one lock.
func resolve(path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	real, err := filepath.EvalSymlinks(path)
	if errors.Is(err, fs.ErrNotExist) {
		return path, nil
	}
	return real, err
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return !errors.Is(err, fs.ErrNotExist)
}

// inspectFile refuses a file that is no whole Cadre workspace or that may not be written. It runs
// before SQLite opens the file, because opening another program's database would change its
// journal mode, and because closing a file that SQLite has open would drop SQLite's locks.
func inspectFile(path string) (err error) {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if errors.Is(err, fs.ErrPermission) {
		return fault.New(fault.Forbidden, "The workspace %s may not be written by this user.", path).Because(err)
	}
	if err != nil {
		return fault.New(fault.InvalidInput, "The workspace %s cannot be opened.", path).Because(err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	info, err := f.Stat()
	if err != nil {
		return fault.Wrap(err, "inspect %s", path)
	}
	if info.IsDir() {
		return fault.New(fault.InvalidInput, "%s is a folder, not a workspace.", path)
	}
	if info.Size() == 0 {
		return fault.New(fault.InvalidInput, "The file %s is empty. It was left as it is: restore a backup, or remove it to start anew.", path)
	}
	header := make([]byte, headerSize)
	if _, err := io.ReadFull(f, header); err != nil || !bytes.HasPrefix(header, headerMagic) {
		return fault.New(fault.InvalidInput, "The file %s is damaged or no Cadre workspace. It was left as it is.", path).Because(err)
	}
	if binary.BigEndian.Uint32(header[applicationIDAt:]) != applicationID {
		return fault.New(fault.InvalidInput, "The file %s is a database, but no Cadre workspace. It was left as it is.", path)
	}
	if size := wholeSize(header); info.Size() < size && !hasLog(path) {
		return fault.New(fault.InvalidInput, "The workspace %s is cut off: it has %d of %d bytes. It was left as it is; restore a backup.", path, info.Size(), size)
	}
	return nil
}

// wholeSize returns how long the header says that the file is.
func wholeSize(header []byte) int64 {
	page := int64(binary.BigEndian.Uint16(header[pageSizeAt:]))
	if page == 1 {
		page = 65536
	}
	return page * int64(binary.BigEndian.Uint32(header[pageCountAt:]))
}

// hasLog reports whether a write-ahead log waits beside the file: the process that had it open
// did not close it, and the file alone is not the whole.
func hasLog(path string) bool {
	info, err := os.Stat(path + "-wal")
	return err == nil && info.Size() > 0
}

// publishFile gives a complete file its real name, so that after a power cut either the whole
// file is there or none. It does not replace an existing file.
func publishFile(temp, path string) error {
	if err := syncFile(temp); err != nil {
		return err
	}
	if err := os.Link(temp, path); err != nil {
		if errors.Is(err, fs.ErrExist) {
			return err
		}
		if exists(path) {
			return fs.ErrExist
		}
		if err := os.Rename(temp, path); err != nil { // a file system without hard links
			return err
		}
		return syncFolder(filepath.Dir(path))
	}
	return errors.Join(os.Remove(temp), syncFolder(filepath.Dir(path)))
}

func syncFile(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// removeDatabase removes a database with what SQLite keeps beside it.
func removeDatabase(path string) error {
	var all error
	for _, suffix := range []string{"", "-wal", "-shm", "-journal"} {
		if err := os.Remove(path + suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
			all = errors.Join(all, err)
		}
	}
	return all
}
