package desktop

import (
	"context"
	"crypto/rand"
	"errors"
	"io"
	"net/http"
	"path/filepath"
	"strings"
	"sync"

	"github.com/wailsapp/wails/v2/pkg/runtime"

	"cadre/internal/fault"
)

// savesPath is where the page sends what it made, piece by piece, so that no large file passes the bridge as one message.
const savesPath = "/window/saves/"

// maxPiece bounds what is sent at once.
const maxPiece = 8 << 20

// saves are the files that the page is writing. What it writes lies beside its target until it is whole. It is safe for
// concurrent use; the pieces of one file come one after the other.
type saves struct {
	mu   sync.Mutex
	open map[string]*save
}

// save is one file that is being written, where the person said, and why not all of it could be; nil while all is well.
type save struct {
	name string
	next *nextFile
	err  error
}

var errNoSave = fault.New(fault.NotFound, "This file is no longer being written. Please export it again.")

// start begins a file that becomes target, and answers its id.
func (s *saves) start(target string) (id string, err error) {
	next, err := startNextFile(target)
	if err != nil {
		return "", err
	}
	id = rand.Text()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.open == nil {
		s.open = map[string]*save{}
	}
	s.open[id] = &save{name: filepath.Base(target), next: next}
	return id, nil
}

// ServeHTTP takes the next piece of a file.
func (s *saves) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	writing := s.open[strings.TrimPrefix(r.URL.Path, savesPath)]
	s.mu.Unlock()
	if writing == nil {
		http.Error(w, messageOf(errNoSave), http.StatusNotFound)
		return
	}
	if _, err := io.Copy(writing.next, http.MaxBytesReader(w, r.Body, maxPiece)); err != nil {
		err = writing.next.failure(err)
		s.mu.Lock()
		writing.err = err // the page asks for it by ending the file
		s.mu.Unlock()
		http.Error(w, messageOf(err), http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// end puts a file in its place where it is whole, and answers what it is called; it removes what is there of it where it is
// not. It says why a piece was not taken.
func (s *saves) end(id string, whole bool) (name string, err error) {
	s.mu.Lock()
	writing := s.open[id]
	delete(s.open, id)
	s.mu.Unlock()
	switch {
	case writing == nil:
		return "", errNoSave
	case whole && writing.err == nil:
		return writing.name, writing.next.keep()
	case whole:
		return "", errors.Join(writing.err, writing.next.drop())
	default:
		return "", writing.next.drop()
	}
}

// drop removes what is there of files that nobody ended.
func (s *saves) drop() error {
	s.mu.Lock()
	ids := make([]string, 0, len(s.open))
	for id := range s.open {
		ids = append(ids, id)
	}
	s.mu.Unlock()
	var errs []error
	for _, id := range ids {
		_, err := s.end(id, false)
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// StartSave asks where a file goes that the page made, and answers the id under which it sends the pieces; null when
// the person thought better of it.
func (b *Bridge) StartSave(name string) (*string, error) {
	w := b.window
	ctx := w.context()
	target, err := askTarget(w.beside(filepath.Base(name)), filepath.Ext(name), func(suggestion string) (string, error) {
		return w.dialogs.saveFile(ctx, "Save", suggestion, saveFilters(name))
	})
	if err != nil {
		return nil, fault.Wrap(err, "ask where to save")
	}
	if target == "" {
		return nil, nil // null is an answer of its own for the page
	}
	id, err := w.saves.start(target)
	if err != nil {
		return nil, err
	}
	return &id, nil
}

// EndSave puts a file in its place once all of it was sent, and answers what it is called; or takes back what was.
func (b *Bridge) EndSave(id string, whole bool) (string, error) { return b.window.saves.end(id, whole) }

// Print prints the page, in the way of the system.
func (b *Bridge) Print() { runtime.WindowPrint(b.window.context()) }

// askTarget asks where a file goes, until that is a name with the extension of what is in it; empty where the person thought
// better of it. The dialog asks before a file that is there would be replaced, but of the name as it was given: where another
// file has the whole name, it is asked again.
func askTarget(suggestion, extension string, ask func(suggestion string) (string, error)) (string, error) {
	for {
		target, err := ask(suggestion)
		if err != nil || target == "" || strings.EqualFold(filepath.Ext(target), extension) {
			return target, err
		}
		suggestion = target + extension
		if !exists(suggestion) {
			return suggestion, nil
		}
	}
}

// dropSaves is the last thing that the window does with files.
func (w *window) dropSaves(ctx context.Context) {
	if err := w.saves.drop(); err != nil {
		w.log.ErrorContext(ctx, "remove files that were not written to their end", "error", err)
	}
}
