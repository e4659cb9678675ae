package world

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/changeset"
	"cadre/internal/access"
	"cadre/internal/history"
)

var readOnly = &sql.TxOptions{ReadOnly: true}

// Event is a committed changeset and the rows it touched.
type Event struct {
	Changeset *ent.Changeset
	Touched   []history.Touch
	Many      bool // it touched more rows than are worth listing, and lists none
}

func (e Event) seq() int64 { return e.Changeset.Seq }

// eventOf makes the event of a changeset. Followers hold on to events: those of large imports do
// not carry every row.
func eventOf(set *ent.Changeset, touched []history.Touch) Event {
	if len(touched) > reloadAt {
		return Event{Changeset: set, Many: true}
	}
	return Event{Changeset: set, Touched: touched}
}

// reloadAt is how many touched rows make reading everything anew the quicker way.
const reloadAt = 5000

// take brings what was committed into memory and tells followers. The touched rows are known when
// the commit is the next one after what memory holds; otherwise the log says what came between.
func (w *World) take(ctx context.Context, set *ent.Changeset, touched []history.Touch) error {
	w.taking.Lock()
	defer w.taking.Unlock()
	revision := w.graph.Load().Revision()
	if set.Seq <= revision {
		return nil // following took it in already
	}
	events := []Event{eventOf(set, touched)}
	if set.Seq > revision+1 {
		var err error
		if events, err = w.eventsFromLog(ctx, revision, 0); err != nil {
			return err
		}
	}
	return w.advance(ctx, events)
}

// advance reads the touched rows and publishes the events. It is called with taking held.
func (w *World) advance(ctx context.Context, events []Event) error {
	if len(events) == 0 {
		return nil
	}
	only := touchedIDs{}
	total, many := 0, false
	for _, e := range events {
		many = many || e.Many
		for _, t := range e.Touched {
			only[t.Entity] = append(only[t.Entity], t.ID)
			total++
		}
	}
	if many || total > reloadAt {
		if err := w.reload(ctx); err != nil {
			return err
		}
		// Reading everything may have seen later commits of other nodes: followers hear of them too.
		last := events[len(events)-1].Changeset.Seq
		if n := w.graph.Load().Revision() - last; n > 0 {
			later, err := w.eventsFromLog(ctx, last, int(n))
			if err != nil {
				return err
			}
			events = append(events, later...)
		}
	} else {
		d, err := w.readAtOneMoment(ctx, only)
		if err != nil {
			return fmt.Errorf("read what changed: %w", err)
		}
		w.graph.Store(w.graph.Load().Advance(events[len(events)-1].Changeset.Seq, d))
	}
	w.feed.publish(events)
	return nil
}

// follow looks for commits that memory does not have, those of other nodes and those that it could
// not take in, until the world closes.
func (w *World) follow(ctx context.Context, every time.Duration) {
	shared := w.store.Dialect() != "sqlite3"
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if behind := w.behind.Swap(false); !behind && !shared {
			continue
		}
		err := w.catchUp(ctx)
		if err == nil {
			err = w.catchUpConfidential(ctx)
		}
		if err != nil && ctx.Err() == nil {
			w.behind.Store(true)
			w.logger.Error("following the database", "error", err)
		}
	}
}

func (w *World) catchUp(ctx context.Context) error {
	latest, err := history.Latest(ctx, w.Log())
	if err != nil {
		return err
	}
	w.taking.Lock()
	defer w.taking.Unlock()
	revision := w.graph.Load().Revision()
	if latest <= revision {
		return nil
	}
	events, err := w.eventsFromLog(ctx, revision, 0)
	if err != nil {
		return err
	}
	return w.advance(ctx, events)
}

// eventsFromLog reads the changesets after a revision, the oldest first; limit 0 reads all.
func (w *World) eventsFromLog(ctx context.Context, after int64, limit int) ([]Event, error) {
	q := w.Changesets().Where(changeset.SeqGT(after)).Order(ent.Asc(changeset.FieldSeq)).
		WithChanges(func(q *ent.ChangeQuery) { // one more than is listed tells that there are many
			q.Where(change.OrdinalLTE(reloadAt)).Order(ent.Asc(change.FieldOrdinal))
		})
	if limit > 0 {
		q.Limit(limit)
	}
	sets, err := q.All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the log after %d: %w", after, err)
	}
	events := make([]Event, len(sets))
	for i, set := range sets {
		touched := make([]history.Touch, len(set.Edges.Changes))
		for j, c := range set.Edges.Changes {
			touched[j] = history.Touch{Entity: c.Entity, ID: c.EntityID, Operation: c.Operation, Refs: history.Refs(c.Before, c.After)}
		}
		set.Edges.Changes = nil
		events[i] = eventOf(set, touched)
	}
	return events, nil
}

// Events returns the changesets after a revision, the oldest first, at most limit of them.
func (w *World) Events(ctx context.Context, after int64, limit int) ([]Event, error) {
	if recent, ok := w.feed.after(after, limit); ok {
		return recent, nil
	}
	return w.eventsFromLog(access.System(ctx), after, limit)
}

// Hold keeps the world open while somebody follows it, until the function that it returns is called.
func (w *World) Hold() func() {
	if w.beside == nil {
		return func() {}
	}
	w.beside.pins.Add(1)
	return func() { w.beside.pins.Add(-1) }
}

// Wait returns when the world has a revision after the given one, or when ctx or the world ends;
// then it reports false.
func (w *World) Wait(ctx context.Context, after int64) bool {
	if w.beside == nil || w.store.Dialect() == "sqlite3" {
		return w.feed.wait(ctx, after)
	}
	for { // other nodes write in a scenario too, and nothing tells this one
		look, cancel := context.WithTimeout(ctx, w.beside.worlds.look)
		more := w.feed.wait(look, after)
		timeUp := look.Err() != nil
		cancel()
		if more || ctx.Err() != nil || !timeUp {
			return more
		}
		if err := w.beside.worlds.Refresh(ctx, w.ref.Scenario); err != nil {
			return false // it was taken from the follower, applied or deleted
		}
	}
}
