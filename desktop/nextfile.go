package desktop

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"cadre/internal/fault"
)

// nextFile becomes its target once it is whole; until then it lies beside it, under a name of its own. It ends with keep or drop.
type nextFile struct {
	*os.File
	target string
}

// startNextFile begins a file that may become target.
func startNextFile(target string) (*nextFile, error) {
	file, err := os.CreateTemp(filepath.Dir(target), ".cadre-*")
	if err != nil {
		return nil, fault.New(fault.Forbidden, "Nothing can be written to this folder.").Because(err)
	}
	return &nextFile{File: file, target: target}, nil
}

// keep puts the file in its place; who may read what was there may read it too. Where that fails, nothing is left of it.
func (f *nextFile) keep() error {
	mode := fs.FileMode(0o644)
	if there, err := os.Stat(f.target); err == nil {
		mode = there.Mode().Perm()
	}
	err := errors.Join(f.Chmod(mode), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), f.target)
	}
	if err != nil {
		return fault.New(fault.Forbidden, "The file %s could not be written.", filepath.Base(f.target)).Because(errors.Join(err, os.Remove(f.Name())))
	}
	return nil
}

// drop removes what is there of the file.
func (f *nextFile) drop() error { return errors.Join(f.Close(), os.Remove(f.Name())) }

// failure says why not all that was sent is in the file.
func (f *nextFile) failure(err error) error {
	name := filepath.Base(f.target)
	if disk := (*fs.PathError)(nil); errors.As(err, &disk) {
		return fault.New(fault.LimitExceeded, "The disk took no more of the file %s.", name).Because(err)
	}
	return fault.New(fault.Internal, "Not all of the file %s came through.", name).Because(err)
}
