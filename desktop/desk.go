package desktop

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"runtime/debug"
	"sync"

	"cadre/internal/fault"
)

// desk holds the workspace that is open and answers for it: the one handler that the window is given,
// whichever file lies on it. It is safe for concurrent use.
//
// The first workspace is opened by the first page and not before: only then is it certain that this
// is the only window, and not a second start that is about to hand over to the first.
type desk struct {
	open    opener
	first   string             // what the first page opens
	arrived func(ws workspace) // told of every workspace that was laid on the desk
	log     *slog.Logger
	replace sync.Mutex // one workspace is laid on the desk at a time
	mu      sync.RWMutex
	current workspace // nil where none could be opened
	problem error     // why not
}

var errClosing = fault.New(fault.Internal, "Cadre is closing.")

// ServeHTTP answers from the open workspace. Where there is none, or where its handler panics, it answers
// with a page that says so, because a window has no other way to show it.
func (d *desk) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == stoppedPath {
		serveStopped(w)
		return
	}
	current, problem := d.state()
	if current == nil && wantsPage(r) {
		// Outlives the request: the workspace stays open.
		_ = d.lay(context.WithoutCancel(r.Context()), d.first, false) // kept as the desk's problem, and shown
		current, problem = d.state()
	}
	if current == nil {
		serveProblem(w, r, problem)
		return
	}
	defer d.recovered(w, r)
	current.ServeHTTP(w, r)
}

// lay opens a workspace and puts it in the place of the current one, which is closed. Where it cannot be
// opened, the current one stays.
func (d *desk) lay(ctx context.Context, path string, mustExist bool) error {
	d.replace.Lock()
	defer d.replace.Unlock()
	if current, problem := d.state(); current != nil && current.Path() == path {
		return nil
	} else if errors.Is(problem, errClosing) {
		return problem
	}
	next, err := d.open(ctx, path, mustExist)
	if err != nil {
		d.log.ErrorContext(ctx, "open workspace", "path", path, "error", err)
		d.set(nil, err)
		return err
	}
	previous := d.set(next, nil)
	d.arrived(next)
	if previous == nil {
		return nil
	}
	if err := previous.Close(); err != nil {
		d.log.ErrorContext(ctx, "close workspace", "path", previous.Path(), "error", err)
	}
	return nil
}

// set records what an attempt to open came to and answers the workspace that is to be closed.
func (d *desk) set(next workspace, problem error) (previous workspace) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if next != nil {
		previous, d.current, d.problem = d.current, next, nil
	} else if d.current == nil {
		d.problem = problem
	}
	return previous
}

func (d *desk) state() (workspace, error) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	return d.current, d.problem
}

// path is that of the open workspace, or of the one that should be.
func (d *desk) path() string {
	if current, _ := d.state(); current != nil {
		return current.Path()
	}
	return d.first
}

// clear closes the workspace for good. It may be called more than once.
func (d *desk) clear() error {
	d.replace.Lock()
	defer d.replace.Unlock()
	d.mu.Lock()
	current := d.current
	d.current, d.problem = nil, errClosing
	d.mu.Unlock()
	if current == nil {
		return nil
	}
	return current.Close()
}

// recovered turns a panic of a handler into an answer.
func (d *desk) recovered(w http.ResponseWriter, r *http.Request) {
	cause := recover()
	if cause == nil {
		return
	}
	if err, ok := cause.(error); ok && errors.Is(err, http.ErrAbortHandler) {
		return
	}
	d.log.ErrorContext(r.Context(), "panic while answering", "path", r.URL.Path, "cause", cause, "stack", string(debug.Stack()))
	serveProblem(w, r, fault.New(fault.Internal, "Something in Cadre broke while it was answering. Nothing that was saved is lost."))
}
