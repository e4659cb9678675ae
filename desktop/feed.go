package desktop

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"sync"
)

// feed pushes the changes of the open workspace to the page, as whoever the page looks as is told of them. It is safe
// for concurrent use.
type feed struct {
	log  *slog.Logger
	emit func(change json.RawMessage, viewAs string) // with the person through whose eyes it was seen; empty: the owner's own

	mu      sync.Mutex
	ctx     context.Context
	on      http.Handler
	viewAs  string
	cursor  string // of the last change of this workspace that was pushed
	stop    context.CancelFunc
	running sync.WaitGroup
}

// open follows another workspace from now on, until ctx ends, with the owner's own eyes.
func (f *feed) open(ctx context.Context, on http.Handler) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.ctx, f.on, f.viewAs, f.cursor = ctx, on, "", ""
	f.begin()
}

// lookAs goes on through the eyes of a person, or with the owner's own where none is named, after the last
// change that was pushed.
func (f *feed) lookAs(viewAs string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.on == nil || f.viewAs == viewAs {
		return
	}
	f.viewAs = viewAs
	f.begin()
}

// begin follows anew. It is called with mu held.
func (f *feed) begin() {
	if f.stop != nil {
		f.stop()
	}
	ctx, cancel := context.WithCancel(f.ctx)
	f.stop = cancel
	eyes := follower{handler: f.on, viewAs: f.viewAs, cursor: f.cursor}
	f.running.Go(func() {
		followChanges(ctx, eyes, f.log, func(change json.RawMessage, cursor string) { f.push(ctx, change, cursor, eyes.viewAs) })
	})
}

// push hands a change on, unless the page looks otherwise by now.
func (f *feed) push(ctx context.Context, change json.RawMessage, cursor, viewAs string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if ctx.Err() != nil {
		return
	}
	f.cursor = cursor
	f.emit(change, viewAs)
}

// end stops following. Who then closes the workspace waits for what ran.
func (f *feed) end() (wait func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.stop != nil {
		f.stop()
	}
	return f.running.Wait
}
