package desktop

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"path"
	"path/filepath"

	"cadre/internal/fault"
)

// downloadName asks the workspace what the file is called that a page offers.
func downloadName(ctx context.Context, handler http.Handler, from string) (string, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodHead, "http://"+windowHost+from, nil)
	if err != nil {
		return "", fault.Wrap(err, "ask for %s", from)
	}
	response := &fileResponse{header: http.Header{}, file: io.Discard}
	response.take(handler, request)
	if err := response.failure(); err != nil {
		return "", fault.Wrap(err, "ask for the name of %s", from)
	}
	if _, says, err := mime.ParseMediaType(response.header.Get("Content-Disposition")); err == nil && says["filename"] != "" {
		return filepath.Base(says["filename"]), nil
	}
	return path.Base(request.URL.Path), nil
}

// download asks the workspace for what a page offers and writes it to target, whole or not at all.
func download(ctx context.Context, handler http.Handler, from, target string) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+windowHost+from, nil)
	if err != nil {
		return fault.Wrap(err, "ask for %s", from)
	}
	next, err := startNextFile(target)
	if err != nil {
		return err
	}
	response := &fileResponse{header: http.Header{}, file: next}
	response.take(handler, request)
	if err := response.failure(); err != nil {
		return errors.Join(fault.Wrap(err, "download %s", from), next.drop())
	}
	return next.keep()
}

// fileResponse writes what a handler answers to a file.
type fileResponse struct {
	header http.Header
	file   io.Writer
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

// take lets a handler answer. One that breaks its answer off says so by a panic, as HTTP has it.
func (f *fileResponse) take(handler http.Handler, request *http.Request) {
	defer func() {
		switch cause := recover(); cause {
		case nil:
		case http.ErrAbortHandler:
			f.err = errors.Join(f.err, errors.New("the answer was broken off"))
		default:
			panic(cause)
		}
	}()
	handler.ServeHTTP(f, request)
}

// failure says why the file is not what was asked for; nil where it is.
func (f *fileResponse) failure() error {
	switch f.status {
	case http.StatusOK, 0: // nothing was written, which is an empty file
	case http.StatusNotFound:
		return fault.New(fault.NotFound, "This is no longer there, or is not shared with you.")
	default:
		return fmt.Errorf("answered with status %d", f.status)
	}
	return f.err
}
