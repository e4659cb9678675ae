package view

import (
	"context"
	"slices"
	"strconv"

	"cadre/ent"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/webhook"
	"cadre/internal/world"
)

// maxEventSeats is how many seats an event carries; beyond it a chart is better fetched anew.
const maxEventSeats = 1000

// ChangeEvent is a committed changeset with what a chart needs to follow it.
type ChangeEvent struct {
	Cursor       string
	Changeset    *Changeset
	Seats        []orggraph.ChartSeat
	RemovedSeats []string
	Lines        []orggraph.ChartLine
	RemovedLines []string
	Reload       bool
}

// ChangePage is what came after a cursor.
type ChangePage struct {
	Events  []*ChangeEvent
	Cursor  string
	HasMore bool
}

// Events makes the models of events. Seats are shown as the world has them now, which may be
// later than the event: a follower sees each change at least once and never an older state after a
// newer one.
func Events(w *world.World, events []world.Event) []*ChangeEvent {
	sets := make([]*ent.Changeset, len(events))
	for i, e := range events {
		sets[i] = e.Changeset
	}
	g := w.Graph()
	list := make([]*ChangeEvent, len(events))
	for i, model := range Changesets(w, sets) {
		list[i] = eventOf(g, model, events[i])
	}
	return list
}

// EventsOf keeps those events that touch one of several topics, or too much to say; all of them where no topic is given.
func EventsOf(events []world.Event, topics []webhook.Topic) []world.Event {
	if len(topics) == 0 {
		return events
	}
	var entities []string
	for _, t := range topics {
		entities = append(entities, t.Entities()...)
	}
	kept := []world.Event{}
	for _, e := range events {
		if e.Many || slices.ContainsFunc(e.Touched, func(t history.Touch) bool { return slices.Contains(entities, t.Entity) }) {
			kept = append(kept, e)
		}
	}
	return kept
}

func eventOf(g *orggraph.Graph, set *Changeset, e world.Event) *ChangeEvent {
	event := &ChangeEvent{Cursor: EventCursor(e.Changeset.Seq), Changeset: set}
	seats, lines := touchedSeats(g, e)
	if e.Many || len(seats) > maxEventSeats {
		event.Reload = true
		return event
	}
	for _, key := range seats {
		if seat, ok := g.ChartSeat(key); ok {
			event.Seats = append(event.Seats, seat)
		} else {
			event.RemovedSeats = append(event.RemovedSeats, key+g.Suffix())
		}
	}
	for _, key := range lines {
		if line, ok := g.ChartLine(key); ok {
			event.Lines = append(event.Lines, line)
		} else {
			event.RemovedLines = append(event.RemovedLines, key+g.Suffix())
		}
	}
	return event
}

// touchedSeats returns the ids of the seats whose card may look different, and of the lines.
func touchedSeats(g *orggraph.Graph, e world.Event) (seats, lines []string) {
	seen := map[string]bool{}
	add := func(key string) {
		if !seen[key] {
			seen[key] = true
			seats = append(seats, key)
		}
	}
	for _, t := range e.Touched {
		if len(seats) > maxEventSeats {
			break
		}
		switch t.Entity {
		case ent.TypePosition:
			add(t.ID)
		case ent.TypeReportingLine:
			lines = append(lines, t.ID)
		case ent.TypePerson, ent.TypeTeam, ent.TypeRole:
			for _, key := range g.SeatsShowing(t.ID, maxEventSeats+1) {
				add(key)
			}
		case ent.TypeAssignment, ent.TypeMembership, ent.TypePositionRole:
			for _, ref := range append(slices.Clone(t.Refs), g.SeatOf(t.ID)) {
				if id.Is(ref, id.Position) {
					add(ref)
				}
			}
		}
	}
	return seats, lines
}

// EventCursor writes the revision that a follower has seen as a cursor. "0" is before everything.
func EventCursor(seq int64) string { return strconv.FormatInt(seq, 10) }

// ReadEventCursor reads the revision that a follower has seen.
func ReadEventCursor(cursor string) (int64, error) {
	seq, err := strconv.ParseInt(cursor, 10, 64)
	if err != nil || seq < 0 {
		return 0, fault.New(fault.InvalidInput, "This cursor is not one of the log of changes. Hand cursors back as they came.").OnField("after")
	}
	return seq, nil
}

// Changes returns the changesets after a cursor, the oldest first.
func (o *Org) Changes(ctx context.Context, after *string, first *int, topics []webhook.Topic) (*ChangePage, error) {
	size := orggraph.DefaultPage
	if first != nil {
		size = *first
	}
	if size < 1 || size > orggraph.MaxPage {
		return nil, fault.New(fault.InvalidInput, "first is 1 to %d.", orggraph.MaxPage).OnField("first")
	}
	var since int64
	if after != nil {
		var err error
		if since, err = ReadEventCursor(*after); err != nil {
			return nil, err
		}
	}
	events, err := o.World.Events(ctx, since, size+1)
	if err != nil {
		return nil, err
	}
	page := &ChangePage{Cursor: EventCursor(since), HasMore: len(events) > size}
	events = events[:min(len(events), size)]
	page.Events = Events(o.World, EventsOf(events, topics))
	if n := len(events); n > 0 {
		page.Cursor = EventCursor(events[n-1].Changeset.Seq)
	}
	return page, nil
}
