package view

import (
	"context"
	"slices"
	"time"

	"cadre/ent/timeallocation"
	"cadre/internal/coaching"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// LeaderTime is how a leader spends their weeks.
type LeaderTime struct {
	target coaching.TimeTarget
	weeks  []coaching.Week
}

// TimeOf returns how the viewer spends their weeks in live; nil for who is no person in the organisation.
func TimeOf(ctx context.Context, w *world.World, weeks int) (*LeaderTime, error) {
	leader, ok := w.Graph().Person(viewerKey(ctx))
	if !ok {
		return nil, nil // null in the schema
	}
	people := met(leader)
	h := &CoachingHome{shelf: newShelf(w, w.Graph(), append(keysOf(people), leader.Key())...), leader: leader}
	for _, p := range people {
		c, err := h.meetings(ctx, p)
		if err != nil {
			return nil, err
		}
		h.people = append(h.people, &CoachedPerson{h.shelf, c})
	}
	list, err := h.weeks(ctx, weeks)
	return &LeaderTime{coaching.TargetOf(leader), list}, err
}

// met returns whom a leader meets: whom they coach, and whom they lead while another coaches them.
func met(leader orggraph.Person) []orggraph.Person {
	list := leader.Coachees()
	for _, p := range leader.Led() {
		if !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	return list
}

// meetings gathers the meetings that the leader had with a person.
func (h *CoachingHome) meetings(ctx context.Context, p orggraph.Person) (c coaching.CoachedPerson, err error) {
	series, err := h.allSeries(ctx)
	if err != nil {
		return c, err
	}
	recent, err := h.allRecent(ctx)
	if err != nil {
		return c, err
	}
	c.Person = p
	for _, m := range recent.on[p.Key()] {
		led := m.AuthorID
		if of := series.byID[deref(m.SeriesID)]; of != nil {
			led = of.AuthorID
		}
		if led == h.leader.Key() {
			c.Meetings = append(c.Meetings, m)
		}
	}
	return c, nil
}

// Target returns what a week should look like.
func (t *LeaderTime) Target() *coaching.TimeTarget { return &t.target }

// Weeks returns the weeks, the latest first.
func (t *LeaderTime) Weeks() []*LeaderWeek { return LeaderWeeks(t.weeks) }

// LeaderWeek is how a leader spent a week.
type LeaderWeek struct{ week coaching.Week }

// LeaderWeeks makes the models of weeks.
func LeaderWeeks(weeks []coaching.Week) []*LeaderWeek {
	list := make([]*LeaderWeek, len(weeks))
	for i, w := range weeks {
		list[i] = &LeaderWeek{w}
	}
	return list
}

// WeekOn returns the Monday.
func (w *LeaderWeek) WeekOn() string { return w.week.On }

// Coaching returns minutes of helping people grow.
func (w *LeaderWeek) Coaching() int { return w.week.Coaching }

// Staffing returns minutes of finding, choosing and settling people.
func (w *LeaderWeek) Staffing() int { return w.week.Staffing }

// Strategy returns minutes of vision, strategy and context.
func (w *LeaderWeek) Strategy() int { return w.week.Strategy }

// HandsOn returns minutes of work of one's own.
func (w *LeaderWeek) HandsOn() int { return w.week.HandsOn }

// Other returns minutes of anything else.
func (w *LeaderWeek) Other() int { return w.week.Other }

// Total returns all minutes.
func (w *LeaderWeek) Total() int { return w.week.Total() }

// Origin returns where the minutes come from.
func (w *LeaderWeek) Origin() timeallocation.Origin { return w.week.Origin }

// OneOnOnes returns minutes of one-on-ones that were held.
func (w *LeaderWeek) OneOnOnes() int { return w.week.Talks }

// PeoplePercent returns the share of people.
func (w *LeaderWeek) PeoplePercent() int { return w.week.Share(w.week.Coaching + w.week.Staffing) }

// PlayerPercent returns the share of work of one's own.
func (w *LeaderWeek) PlayerPercent() int { return w.week.Share(w.week.HandsOn) }

// CalendarPreview is what a calendar says of some weeks.
type CalendarPreview struct{ read coaching.CalendarWeeks }

// PreviewOf makes the model of what was read.
func PreviewOf(read coaching.CalendarWeeks) *CalendarPreview { return &CalendarPreview{read} }

// Weeks returns the weeks.
func (p *CalendarPreview) Weeks() []*LeaderWeek { return LeaderWeeks(p.read.Weeks) }

// Skipped returns how many appointments were left out.
func (p *CalendarPreview) Skipped() int { return p.read.Skipped }

// Entries returns the appointments.
func (p *CalendarPreview) Entries() []*CalendarEntry {
	list := make([]*CalendarEntry, len(p.read.Entries))
	for i, e := range p.read.Entries {
		list[i] = &CalendarEntry{e}
	}
	return list
}

// CalendarEntry is an appointment.
type CalendarEntry struct{ e coaching.CalendarEntry }

// Title returns the title.
func (c *CalendarEntry) Title() string { return c.e.Title }

// StartsAt returns when it begins.
func (c *CalendarEntry) StartsAt() time.Time { return c.e.At }

// Minutes returns how long it lasts.
func (c *CalendarEntry) Minutes() int { return c.e.Minutes }

// Kind returns what it is for.
func (c *CalendarEntry) Kind() coaching.TimeKind { return c.e.Kind }

// Because returns why it was taken for that.
func (c *CalendarEntry) Because() string { return c.e.Because }

// Person returns whom of those they coach or lead the leader meets.
func (c *CalendarEntry) Person() *orggraph.Person { return c.e.Person }
