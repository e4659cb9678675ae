// Package world opens the organisation by reference: as it is now, as it was at a moment, or as a
// scenario has it. A World keeps the open organisation in memory by revision, runs every write as
// one changeset, takes what was committed into memory, and tells whoever follows. What works in one
// world works in all: each has rows of its own behind the same Ent schema.
//
// Worlds beside live are caches. Their memory is made from that of live by the changes in between,
// and shares with it what they did not touch; their rows are a private SQLite copy, which is made
// when somebody first writes or asks for rows that no graph holds.
package world

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/orggraph"
	"cadre/internal/store"
)

// Options say how to open a world.
type Options struct {
	Now    func() time.Time // time.Now where nil
	Logger *slog.Logger     // slog.Default where nil
	// Follow is how often a world on a shared database looks for commits of other nodes; 500 ms
	// where zero. On a file there are no others: there it only looks for a commit that it could not
	// take into memory.
	Follow time.Duration
	// Memory is how many bytes worlds beside live may hold, by estimate; 256 MB where zero.
	Memory int64
}

// World is the organisation in one world. It is safe for concurrent use.
type World struct {
	ref    Ref
	store  *store.Store // the workspace, which scenarios are kept in too
	now    func() time.Time
	logger *slog.Logger
	beside *derived // nil in live
	worlds *Worlds  // of live: it and the worlds beside it

	graph   atomic.Pointer[orggraph.Graph]
	writing chan struct{} // holds a token while nobody writes; a writer's wait can be cancelled
	taking  sync.Mutex    // one advance of the graph at a time
	behind  atomic.Bool   // something was committed that memory could not take in
	feed    feed[Event]
	hidden  hidden
	unclean chan struct{} // holds a word for who keeps the workspace: what was forgotten is still in the file

	stop     context.CancelFunc
	followed sync.WaitGroup
}

// Intent says what a write is for.
type Intent = history.Intent

// Commit is a write that was committed.
type Commit struct {
	Changeset    *ent.Changeset             // nil when nothing open had to change
	Confidential *ent.ConfidentialChangeset // nil when nothing else had to change
	Graph        *orggraph.Graph            // the organisation with the write in it
}

// OpenLive loads the organisation of a store into memory. The store stays the caller's to close,
// after the world.
func OpenLive(ctx context.Context, s *store.Store, o Options) (*World, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Logger == nil {
		o.Logger = slog.Default()
	}
	if o.Follow == 0 {
		o.Follow = 500 * time.Millisecond
	}
	w := &World{store: s, now: o.Now, logger: o.Logger, writing: make(chan struct{}, 1), unclean: make(chan struct{}, 1)}
	w.writing <- struct{}{}
	w.worlds = newWorlds(w, o.Memory, o.Follow)
	s.Client().Use(history.Hook)
	w.graph.Store(orggraph.New("", w.Today()))
	if err := w.reload(access.System(ctx)); err != nil {
		return nil, err
	}
	if err := w.beginConfidential(ctx); err != nil {
		return nil, err
	}
	ctx, w.stop = context.WithCancel(context.WithoutCancel(ctx))
	w.followed.Go(func() { w.follow(access.System(ctx), o.Follow) })
	return w, nil
}

// Close ends live and the worlds beside it, and waits for what they started. Followers are told that
// nothing more comes.
func (w *World) Close() {
	if err := w.worlds.close(); err != nil {
		w.logger.Error("closing worlds", "error", err)
	}
	w.stop()
	w.followed.Wait()
	w.feed.close()
	w.hidden.feed.close()
}

// Ref returns what names the world.
func (w *World) Ref() Ref { return w.ref }

// Worlds returns the worlds of the workspace, this one among them.
func (w *World) Worlds() *Worlds {
	if w.beside != nil {
		return w.beside.worlds
	}
	return w.worlds
}

// Key takes the world off an id. It answers false for an id of another world; one without a world
// names the row in whichever world is asked.
func (w *World) Key(id string) (bare string, ok bool) {
	bare, of, found := strings.Cut(id, "@")
	return bare, !found || "@"+of == w.ref.Suffix()
}

// Base returns the revision of live that a world beside it stands on; of live, its own.
func (w *World) Base() int64 {
	if w.beside != nil {
		return w.beside.base.Load()
	}
	return w.Graph().Revision()
}

// Store returns the workspace that the world belongs to.
func (w *World) Store() *store.Store { return w.store }

// Client returns the data access of live. Worlds beside live have Log and Data.
func (w *World) Client() *ent.Client { return w.store.Client() }

// Now returns the time by the workspace's clock.
func (w *World) Now() time.Time { return w.now() }

// Today returns the day on which the world is seen, as YYYY-MM-DD: today by the workspace's clock,
// or the day of its moment.
func (w *World) Today() string {
	if w.ref.AsOf != nil {
		return w.ref.AsOf.In(w.now().Location()).Format(time.DateOnly)
	}
	return w.now().Format(time.DateOnly)
}

// Graph returns the newest revision of the open organisation, seen on today's date.
func (w *World) Graph() *orggraph.Graph {
	g := w.graph.Load()
	if today := w.Today(); g.Today() != today {
		w.taking.Lock()
		defer w.taking.Unlock()
		if g = w.graph.Load(); g.Today() != today {
			g = g.OnDay(today)
			w.graph.Store(g)
		}
	}
	return g
}

// Write runs fn in one transaction, which becomes one changeset; then the world in memory has it
// and followers are told. Errors of fn roll everything back. The past cannot be written.
func (w *World) Write(ctx context.Context, in Intent, fn func(ctx context.Context, tx *history.Tx) error) (*Commit, error) {
	if w.ref.AsOf != nil {
		return nil, fault.New(fault.InvalidInput, "What was cannot be changed, nor what will be by itself. Change live or a scenario.").OnField("input.scenario")
	}
	select {
	case <-w.writing:
		defer func() { w.writing <- struct{}{} }()
	case <-ctx.Done():
		return nil, fault.New(fault.LimitExceeded, "Cancelled while waiting for another change to finish. Nothing was written.").Because(ctx.Err())
	}
	writer := history.Writer{Client: w.Client(), Lock: w.store.LockWrites, Now: w.now}
	if w.beside != nil {
		var err error
		if ctx, writer, err = w.beside.writer(ctx); err != nil {
			return nil, err
		}
	}
	done, err := writer.Write(ctx, in, fn)
	if err != nil {
		if w.beside != nil {
			w.beside.failed()
		}
		return nil, err
	}
	if done.Confidential != nil {
		// What is told must follow what the graph shows, which the lines below take in.
		defer w.live().tellConfidential(context.WithoutCancel(ctx), done.Confidential, done.ConfidentialTouched)
	}
	if done.Changeset != nil {
		// Committed: what follows must happen even when the client has gone.
		if err := w.take(access.System(context.WithoutCancel(ctx)), done.Changeset, done.Touched); err != nil {
			w.behind.Store(true)
			return nil, fault.New(fault.Internal, "This was saved, but could not be read back. Do not repeat it: it will show as soon as the database answers.").
				Because(fmt.Errorf("take %s into memory: %w", in.Action, err))
		}
	}
	return &Commit{Changeset: done.Changeset, Confidential: done.Confidential, Graph: w.Graph()}, nil
}

// UndoConfidential takes a confidential changeset of the viewer's own back by a new one. Checks look at
// what came of it before it is committed.
func (w *World) UndoConfidential(ctx context.Context, changesetID string, reason *string, checks ...func(ctx context.Context, tx *history.Tx) error) (*Commit, error) {
	in := Intent{Action: "history.undo", Reason: reason, Undoes: &changesetID, Confidential: true}
	return w.Write(ctx, in, func(ctx context.Context, tx *history.Tx) error {
		set, err := history.UndoConfidential(ctx, tx, changesetID)
		if err != nil {
			return err
		}
		tx.Summarize("%s", undoneSummary(set.Summary, set.UndoesID))
		for _, check := range checks {
			if err := check(ctx, tx); err != nil {
				return err
			}
		}
		return nil
	})
}

// Undo takes a changeset back by a new one. An undo can be undone: that is redo.
func (w *World) Undo(ctx context.Context, changesetID string, reason *string) (*Commit, error) {
	in := Intent{Action: "history.undo", Reason: reason, Undoes: &changesetID}
	return w.Write(ctx, in, func(ctx context.Context, tx *history.Tx) error {
		set, err := history.Undo(ctx, tx, changesetID)
		if err != nil {
			return err
		}
		tx.Summarize("%s", undoneSummary(set.Summary, set.UndoesID))
		return w.checkUndo(ctx, tx, set)
	})
}
