package world

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"sync"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/confidentialchange"
	"cadre/ent/confidentialchangeset"
	"cadre/internal/access"
	"cadre/internal/history"
	"cadre/internal/id"
)

// ConfidentialEvent is a committed write of what is not open. It says which rows were touched and
// never what they hold: each follower looks with their own rights, and is told nothing of what they
// may not see.
type ConfidentialEvent struct {
	Seq     int64
	Author  string // the person who wrote it
	Touched []history.Touch
	People  []string // whom the rows are about or by, so that rights are looked up for them alone
}

func (e ConfidentialEvent) seq() int64 { return e.Seq }

// hidden is what followers of live hear of what is not open.
type hidden struct {
	feed feed[ConfidentialEvent]
	mu   sync.Mutex
	told int64 // the last changeset that followers were told of
}

// beginConfidential finds from where on there is news.
func (w *World) beginConfidential(ctx context.Context) error {
	_, now, err := history.ConfidentialAt(access.System(ctx), w.Client(), w.now())
	w.hidden.told = now
	return err
}

// tellConfidential tells followers of live of a write. What other nodes wrote before it comes first.
func (w *World) tellConfidential(ctx context.Context, set *ent.ConfidentialChangeset, touched []history.Touch) {
	w.hidden.mu.Lock()
	defer w.hidden.mu.Unlock()
	if set.Seq == w.hidden.told+1 {
		w.hidden.told = set.Seq
		w.hidden.feed.publish([]ConfidentialEvent{confidentialEvent(set, touched)})
		return
	}
	if err := w.readConfidential(access.System(ctx)); err != nil {
		w.behind.Store(true) // following tells it soon
		w.logger.Error("telling followers", "error", err)
	}
}

// catchUpConfidential tells followers of what other nodes wrote.
func (w *World) catchUpConfidential(ctx context.Context) error {
	w.hidden.mu.Lock()
	defer w.hidden.mu.Unlock()
	return w.readConfidential(ctx)
}

// readConfidential tells what the log has beyond what was told. It is called with the lock held.
func (w *World) readConfidential(ctx context.Context) error {
	events, err := w.confidentialFromLog(ctx, w.hidden.told, 0)
	if err != nil || len(events) == 0 {
		return err
	}
	w.hidden.told = events[len(events)-1].Seq
	w.hidden.feed.publish(events)
	if slices.ContainsFunc(events, ConfidentialEvent.forgets) {
		return w.Worlds().forgetCopies() // the node that forgot has no hand on the copies of this one
	}
	return nil
}

// forgets reports whether the write took rows out of the past too.
func (e ConfidentialEvent) forgets() bool {
	return slices.ContainsFunc(e.Touched, func(t history.Touch) bool { return t.Entity == ent.TypeErasure })
}

// confidentialFromLog reads the events after another one, the oldest first; limit 0 reads all.
func (w *World) confidentialFromLog(ctx context.Context, after int64, limit int) ([]ConfidentialEvent, error) {
	q := w.Client().ConfidentialChangeset.Query().Where(confidentialchangeset.SeqGT(after)).Order(ent.Asc(confidentialchangeset.FieldSeq)).
		WithChanges(func(q *ent.ConfidentialChangeQuery) { q.Order(ent.Asc(confidentialchange.FieldOrdinal)) })
	if limit > 0 {
		q.Limit(limit)
	}
	sets, err := q.All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read what is not open after %d: %w", after, err)
	}
	events := make([]ConfidentialEvent, len(sets))
	for i, set := range sets {
		touched := make([]history.Touch, len(set.Edges.Changes))
		for i, c := range set.Edges.Changes {
			touched[i] = history.Touch{Entity: c.Entity, ID: c.EntityID, Operation: change.Operation(c.Operation), Refs: history.Refs(c.Before, c.After)}
		}
		if err := w.addSubjects(ctx, touched); err != nil {
			return nil, err
		}
		events[i] = confidentialEvent(set, touched)
	}
	return events, nil
}

// addSubjects adds whom rows are about: a change holds only the columns that differ.
func (w *World) addSubjects(ctx context.Context, touched []history.Touch) error {
	ids := map[string][]string{}
	for _, t := range touched {
		ids[t.Entity] = append(ids[t.Entity], t.ID)
	}
	people := map[string][]string{}
	for entity, of := range ids {
		rows, err := w.Client().Fetch(ctx, entity, of...)
		if err != nil {
			return fmt.Errorf("read whom %s are about: %w", entity, err)
		}
		for key, row := range rows {
			for _, column := range []string{"subject_id", "author_id", "requested_by_id"} {
				var person string
				if json.Unmarshal(row[column], &person) == nil && person != "" {
					people[key] = append(people[key], person)
				}
			}
		}
	}
	for i := range touched {
		touched[i].Refs = append(touched[i].Refs, people[touched[i].ID]...)
	}
	return nil
}

func confidentialEvent(set *ent.ConfidentialChangeset, touched []history.Touch) ConfidentialEvent {
	e := ConfidentialEvent{Seq: set.Seq, Author: set.AuthorID, Touched: touched}
	for _, t := range touched {
		for _, ref := range t.Refs {
			if id.Is(ref, id.Person) && !slices.Contains(e.People, ref) {
				e.People = append(e.People, ref)
			}
		}
	}
	return e
}

// ConfidentialNow returns the last event that followers were told of.
func (w *World) ConfidentialNow() int64 {
	l := w.live()
	l.hidden.mu.Lock()
	defer l.hidden.mu.Unlock()
	return l.hidden.told
}

// ConfidentialAfter waits for what comes after an event and returns it, the oldest first; nothing when
// ctx or the world ends.
func (w *World) ConfidentialAfter(ctx context.Context, seq int64) ([]ConfidentialEvent, error) {
	l := w.live()
	if !l.hidden.feed.wait(ctx, seq) {
		return nil, nil
	}
	if events, ok := l.hidden.feed.after(seq, keep); ok {
		return events, nil
	}
	return l.confidentialFromLog(access.System(ctx), seq, keep)
}
