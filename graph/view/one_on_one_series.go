package view

import (
	"context"
	"time"

	"cadre/ent"
	"cadre/ent/oneononeseries"
	"cadre/internal/coaching"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// OneOnOneSeries is a rhythm in which two people meet.
type OneOnOneSeries struct {
	*shelf
	row *ent.OneOnOneSeries
}

// OneOnOneSeriesOf returns the series of a person that the viewer may see.
func OneOnOneSeriesOf(ctx context.Context, w *world.World, p orggraph.Person) ([]*OneOnOneSeries, error) {
	s, err := shelfOfPerson(ctx, w, p)
	if err != nil {
		return nil, err
	}
	series, err := s.allSeries(ctx)
	if err != nil {
		return nil, err
	}
	var list []*OneOnOneSeries
	for _, row := range series.on[p.Key()] {
		list = append(list, &OneOnOneSeries{s, row})
	}
	return list, nil
}

// IsNode marks it as a node of the schema.
func (*OneOnOneSeries) IsNode() {}

// ID returns the id in its world.
func (s *OneOnOneSeries) ID() string { return s.row.ID + s.suffix() }

// Leader returns who leads the talks.
func (s *OneOnOneSeries) Leader() (orggraph.Person, bool) { return s.person(s.row.AuthorID) }

// Person returns whom they are for.
func (s *OneOnOneSeries) Person() (orggraph.Person, bool) { return s.person(s.row.SubjectID) }

// EveryWeeks returns every how many weeks they meet.
func (s *OneOnOneSeries) EveryWeeks() int { return s.row.EveryWeeks }

// Weekday returns the day of the week.
func (s *OneOnOneSeries) Weekday() oneononeseries.Weekday { return s.row.Weekday }

// AtTime returns when it begins.
func (s *OneOnOneSeries) AtTime() string { return s.row.AtTime }

// TimeZone returns by whose clock.
func (s *OneOnOneSeries) TimeZone() string { return s.row.TimeZone }

// Minutes returns how long it lasts.
func (s *OneOnOneSeries) Minutes() int { return s.row.Minutes }

// StartsOn returns the first day.
func (s *OneOnOneSeries) StartsOn() string { return s.row.StartsOn }

// EndedOn returns the day from which there are no more.
func (s *OneOnOneSeries) EndedOn() *string { return s.row.EndedOn }

// CanEdit reports whether the viewer may change it.
func (s *OneOnOneSeries) CanEdit(ctx context.Context) bool {
	return s.world.Ref().Live() && coaching.MayShape(ctx, s.row.SubjectID)
}

// held returns the rhythm and what is on record of the last 400 days and to come.
func (s *OneOnOneSeries) held(ctx context.Context) (coaching.Rhythm, []*ent.OneOnOne, error) {
	r, err := coaching.RhythmOf(s.row)
	if err != nil {
		return r, nil, err
	}
	recent, err := s.allRecent(ctx)
	if err != nil {
		return r, nil, err
	}
	return r, recent.on[s.row.ID], nil
}

// LastHeldAt returns when the two last met.
func (s *OneOnOneSeries) LastHeldAt(ctx context.Context) (*time.Time, error) {
	_, meetings, err := s.held(ctx)
	return coaching.Last(meetings), err
}

// Overdue reports whether the two should have met again.
func (s *OneOnOneSeries) Overdue(ctx context.Context) (bool, error) {
	r, meetings, err := s.held(ctx)
	return err == nil && r.Overdue(coaching.Last(meetings), s.now()), err
}

// maxUpcoming is how many meetings to come are worked out at most.
const maxUpcoming = 26

// Upcoming returns the meetings to come.
func (s *OneOnOneSeries) Upcoming(ctx context.Context, first *int) ([]*OneOnOneSlot, error) {
	n := 4
	if first != nil {
		n = *first
	}
	if n < 1 || n > maxUpcoming {
		return nil, fault.New(fault.InvalidInput, "first is 1 to %d.", maxUpcoming).OnField("first")
	}
	r, meetings, err := s.held(ctx)
	if err != nil {
		return nil, err
	}
	return s.slots(s.row, coaching.Upcoming(r, meetings, s.now(), n)), nil
}

// OneOnOnes returns the meetings on record of the last 400 days.
func (s *OneOnOneSeries) OneOnOnes(ctx context.Context, first *int) ([]*OneOnOne, error) {
	n := 20
	if first != nil {
		n = *first
	}
	if n < 1 || n > orggraph.MaxPage {
		return nil, fault.New(fault.InvalidInput, "first is 1 to %d.", orggraph.MaxPage).OnField("first")
	}
	_, meetings, err := s.held(ctx)
	return s.oneOnOnes(meetings[:min(len(meetings), n)]...), err
}

// OneOnOneSlot is a place of a one-on-one in the calendar.
type OneOnOneSlot struct {
	*shelf
	slot    coaching.Slot
	of      *ent.OneOnOneSeries // nil for a single meeting
	meeting *OneOnOne           // nil until somebody prepares it
}

// slots makes the models of places of a series. What is on record of them shares what it loads.
func (s *shelf) slots(of *ent.OneOnOneSeries, slots []coaching.Slot) []*OneOnOneSlot {
	var rows []*ent.OneOnOne
	for _, slot := range slots {
		if slot.Meeting != nil {
			rows = append(rows, slot.Meeting)
		}
	}
	models := s.oneOnOnes(rows...)
	list := make([]*OneOnOneSlot, len(slots))
	for i, slot := range slots {
		list[i] = &OneOnOneSlot{shelf: s, slot: slot, of: of}
		if slot.Meeting != nil {
			list[i].meeting, models = models[0], models[1:]
		}
	}
	return list
}

// Series returns the series.
func (s *OneOnOneSlot) Series() *OneOnOneSeries {
	if s.of == nil {
		return nil
	}
	return &OneOnOneSeries{s.shelf, s.of}
}

// Person returns whom it is for.
func (s *OneOnOneSlot) Person() (orggraph.Person, bool) {
	if s.of == nil {
		return s.person(s.slot.Meeting.SubjectID)
	}
	return s.person(s.of.SubjectID)
}

// StartsAt returns when it begins.
func (s *OneOnOneSlot) StartsAt() time.Time { return s.slot.At }

// EndsAt returns when it ends.
func (s *OneOnOneSlot) EndsAt() time.Time { return s.slot.End() }

// OneOnOne returns what is on record of it.
func (s *OneOnOneSlot) OneOnOne() *OneOnOne { return s.meeting }

// Calendar returns the series as an iCalendar file.
func (s *OneOnOneSeries) Calendar(ctx context.Context) (string, error) {
	_, meetings, err := s.held(ctx)
	if err != nil {
		return "", err
	}
	return coaching.Calendar(s.row, s.title(), meetings, s.now())
}

// title says who meets.
func (s *OneOnOneSeries) title() string {
	title := "One-on-one"
	if p, ok := s.Person(); ok {
		title += ": " + p.Name()
	}
	if p, ok := s.Leader(); ok {
		title += " and " + p.Name()
	}
	return title
}
