package desktop

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"

	"cadre/internal/fault"
)

// download asks the workspace for what a page offers and writes it to target, whole or not at all.
func download(ctx context.Context, handler http.Handler, path, target string) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+windowHost+path, nil)
	if err != nil {
		return fault.Wrap(err, "ask for %s", path)
	}
	next, err := os.CreateTemp(filepath.Dir(target), ".cadre-*")
	if err != nil {
		return fault.New(fault.Forbidden, "Nothing can be written to this folder.").Because(err)
	}
	response := &fileResponse{header: http.Header{}, file: next}
	handler.ServeHTTP(response, request)
	err = errors.Join(response.failure(), next.Chmod(0o644), next.Close())
	if err == nil {
		err = os.Rename(next.Name(), target)
	}
	if err != nil {
		return errors.Join(fault.Wrap(err, "download %s", path), os.Remove(next.Name()))
	}
	return nil
}

// fileResponse writes what a handler answers to a file.
type fileResponse struct {
	header http.Header
	file   *os.File
	status int
	err    error
}

func (f *fileResponse) Header() http.Header { return f.header }

func (f *fileResponse) WriteHeader(status int) {
	if f.status == 0 {
		f.status = status
	}
}

func (f *fileResponse) Write(p []byte) (int, error) {
	f.WriteHeader(http.StatusOK)
	n, err := f.file.Write(p)
	f.err = errors.Join(f.err, err)
	return n, err
}

// failure says why the file is not what was asked for; nil where it is.
func (f *fileResponse) failure() error {
	if f.status != http.StatusOK {
		return fmt.Errorf("answered with status %d", f.status)
	}
	return f.err
}
