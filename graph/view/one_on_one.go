package view

import (
	"context"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/agendaitem"
	"cadre/ent/oneonone"
	"cadre/ent/oneononenote"
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

// OneOnOnesOf returns the one-on-ones about a person that the viewer may see, the latest first.
func OneOnOnesOf(ctx context.Context, w *world.World, p orggraph.Person, first int) ([]*OneOnOne, error) {
	if first < 1 || first > orggraph.MaxPage {
		return nil, fault.New(fault.InvalidInput, "first is 1 to %d.", orggraph.MaxPage).OnField("first")
	}
	s, err := shelfOfPerson(ctx, w, p)
	if err != nil {
		return nil, err
	}
	recent, err := s.allRecent(ctx)
	if err != nil {
		return nil, err
	}
	rows := recent.on[p.Key()]
	return s.oneOnOnes(rows[:min(first, len(rows))]...), nil
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

// OneOnOne is one meeting of two people. Meetings of one list share what they load.
type OneOnOne struct {
	*shelf
	row  *ent.OneOnOne
	page *meetingPage
}

// meetingPage loads what the meetings of one list are asked for, once for all of them.
type meetingPage struct {
	rows     []*ent.OneOnOne
	agenda   lazy[*table[*ent.AgendaItem]]
	first    lazy[map[string]*ent.AgendaItem] // what carried topics were at first
	notes    lazy[*table[*ent.OneOnOneNote]]
	previous lazy[map[string]*OneOnOne]
}

func (p *meetingPage) ids() []string {
	ids := make([]string, len(p.rows))
	for i, m := range p.rows {
		ids[i] = m.ID
	}
	return ids
}

// oneOnOnes makes the models of rows that are answered together.
func (s *shelf) oneOnOnes(rows ...*ent.OneOnOne) []*OneOnOne {
	page := &meetingPage{rows: rows}
	list := make([]*OneOnOne, len(rows))
	for i, row := range rows {
		list[i] = &OneOnOne{s, row, page}
	}
	return list
}

// IsNode marks it as a node of the schema.
func (*OneOnOne) IsNode() {}

// ID returns the id in its world.
func (m *OneOnOne) ID() string { return m.row.ID + m.suffix() }

func (m *OneOnOne) seriesRow(ctx context.Context) (*ent.OneOnOneSeries, error) {
	if m.row.SeriesID == nil {
		return nil, nil // a single meeting
	}
	series, err := m.allSeries(ctx)
	if err != nil {
		return nil, err
	}
	return series.byID[*m.row.SeriesID], nil
}

// Leader returns who leads the talk.
func (m *OneOnOne) Leader(ctx context.Context) (*orggraph.Person, error) {
	of, err := m.seriesRow(ctx)
	if err != nil {
		return nil, err
	}
	key := m.row.AuthorID
	if of != nil {
		key = of.AuthorID
	}
	p, ok := m.person(key)
	if !ok {
		return nil, nil // null in the schema
	}
	return &p, nil
}

// Person returns whom it is for.
func (m *OneOnOne) Person() (orggraph.Person, bool) { return m.person(m.row.SubjectID) }

// Series returns the series that it belongs to.
func (m *OneOnOne) Series(ctx context.Context) (*OneOnOneSeries, error) {
	of, err := m.seriesRow(ctx)
	if of == nil {
		return nil, err
	}
	return &OneOnOneSeries{m.shelf, of}, nil
}

// PlannedAt returns when it begins, by plan.
func (m *OneOnOne) PlannedAt() time.Time { return m.row.PlannedAt }

// HeldAt returns when it took place.
func (m *OneOnOne) HeldAt() *time.Time { return m.row.HeldAt }

// Status returns what became of it.
func (m *OneOnOne) Status() oneonone.Status { return m.row.Status }

// Minutes returns how long it lasts, or lasted.
func (m *OneOnOne) Minutes() int { return m.row.Minutes }

// Overdue reports whether it is still planned and its day is past.
func (m *OneOnOne) Overdue(ctx context.Context) (bool, error) {
	of, err := m.seriesRow(ctx)
	if err != nil || m.row.Status != oneonone.StatusPLANNED {
		return false, err
	}
	zone := m.world.Now().Location()
	if of != nil {
		r, err := coaching.RhythmOf(of)
		if err != nil {
			return false, err
		}
		zone = r.Zone()
	}
	return m.row.PlannedAt.In(zone).Format(time.DateOnly) < m.now().In(zone).Format(time.DateOnly), nil
}

// CanEdit reports whether the viewer may change it.
func (m *OneOnOne) CanEdit(ctx context.Context) bool {
	return m.world.Ref().Live() && coaching.MayWrite(ctx, m.row.SubjectID)
}

// FocusArea returns the focus area that it talks about.
func (m *OneOnOne) FocusArea(ctx context.Context) (*FocusArea, error) {
	if m.row.FocusAreaID == nil {
		return nil, nil // null in the schema
	}
	return m.area(ctx, *m.row.FocusAreaID)
}

// Agenda returns what both want to talk about.
func (m *OneOnOne) Agenda(ctx context.Context) ([]*AgendaItem, error) {
	items, err := loaded(ctx, m.shelf, &m.page.agenda, "agendas", func(ctx context.Context, c *ent.Client) (*table[*ent.AgendaItem], error) {
		rows, err := c.AgendaItem.Query().Where(agendaitem.OneOnOneIDIn(m.page.ids()...)).Order(ent.Asc(agendaitem.FieldOrdinal, agendaitem.FieldID)).All(ctx)
		slices.SortStableFunc(rows, func(a, b *ent.AgendaItem) int { return sectionRank(a.Section) - sectionRank(b.Section) })
		return tableOf(rows, func(i *ent.AgendaItem) string { return i.ID }, func(i *ent.AgendaItem) string { return i.OneOnOneID }), err
	})
	if err != nil {
		return nil, err
	}
	var list []*AgendaItem
	for _, row := range items.on[m.row.ID] {
		list = append(list, &AgendaItem{m.shelf, row, m.page})
	}
	return list, nil
}

// sectionRank is the place of a section in a talk.
func sectionRank(s agendaitem.Section) int {
	return slices.Index([]agendaitem.Section{agendaitem.SectionCHECK_IN, agendaitem.SectionTOPIC, agendaitem.SectionWINS_AND_BLOCKS,
		agendaitem.SectionFEEDBACK, agendaitem.SectionFOCUS, agendaitem.SectionCONTEXT}, s)
}

func (m *OneOnOne) notesOf(ctx context.Context, kind oneononenote.Kind) ([]*OneOnOneNote, error) {
	notes, err := loaded(ctx, m.shelf, &m.page.notes, "notes of one-on-ones", func(ctx context.Context, c *ent.Client) (*table[*ent.OneOnOneNote], error) {
		rows, err := c.OneOnOneNote.Query().Where(oneononenote.OneOnOneIDIn(m.page.ids()...)).Order(ent.Asc(oneononenote.FieldID)).All(ctx)
		return tableOf(rows, func(n *ent.OneOnOneNote) string { return n.ID }, func(n *ent.OneOnOneNote) string { return n.OneOnOneID }), err
	})
	if err != nil {
		return nil, err
	}
	var list []*OneOnOneNote
	for _, row := range notes.on[m.row.ID] {
		if row.Kind == kind {
			list = append(list, &OneOnOneNote{m.shelf, row})
		}
	}
	return list, nil
}

// Notes returns what was said.
func (m *OneOnOne) Notes(ctx context.Context) ([]*OneOnOneNote, error) {
	return m.notesOf(ctx, oneononenote.KindNOTE)
}

// Decisions returns what was decided.
func (m *OneOnOne) Decisions(ctx context.Context) ([]*OneOnOneNote, error) {
	return m.notesOf(ctx, oneononenote.KindDECISION)
}

// SkipReason returns why it was skipped.
func (m *OneOnOne) SkipReason(ctx context.Context) (*string, error) {
	why, err := m.notesOf(ctx, oneononenote.KindSKIP_REASON)
	if err != nil || len(why) == 0 {
		return nil, err
	}
	return &why[len(why)-1].row.Text, nil
}

// Actions returns what was agreed in it.
func (m *OneOnOne) Actions(ctx context.Context) ([]*CoachingAction, error) {
	return m.actionsOn(ctx, m.row.ID)
}

// Previous returns the one-on-one of the two before this one.
func (m *OneOnOne) Previous(ctx context.Context) (*OneOnOne, error) {
	before, err := m.page.previous.get(func() (map[string]*OneOnOne, error) {
		recent, err := m.allRecent(ctx)
		if err != nil {
			return nil, err
		}
		var rows []*ent.OneOnOne
		var of []string
		for _, row := range m.page.rows {
			if was := before(recent.on[row.SubjectID], row); was != nil {
				rows, of = append(rows, was), append(of, row.ID)
			}
		}
		byID := map[string]*OneOnOne{}
		for i, model := range m.oneOnOnes(rows...) {
			byID[of[i]] = model
		}
		return byID, nil
	})
	if err != nil {
		return nil, walled(err, "read the one-on-ones before")
	}
	return before[m.row.ID], nil
}

// before finds the latest of some meetings, the latest first, that the same two had before one.
func before(meetings []*ent.OneOnOne, of *ent.OneOnOne) *ent.OneOnOne {
	for _, m := range meetings {
		over := m.Status == oneonone.StatusHELD || m.Status == oneonone.StatusASYNC || m.Status == oneonone.StatusSKIPPED
		same := deref(m.SeriesID) == deref(of.SeriesID) && (m.SeriesID != nil || m.AuthorID == of.AuthorID)
		if over && same && m.PlannedAt.Before(of.PlannedAt) {
			return m
		}
	}
	return nil
}

// AgendaItem is something to talk about.
type AgendaItem struct {
	*shelf
	row  *ent.AgendaItem
	page *meetingPage
}

// IsNode marks it as a node of the schema.
func (*AgendaItem) IsNode() {}

// ID returns the id in its world.
func (i *AgendaItem) ID() string { return i.row.ID + i.suffix() }

// Version returns the version of what it says.
func (i *AgendaItem) Version() int { return i.row.Version }

// Section returns the part of the talk that it belongs to.
func (i *AgendaItem) Section() agendaitem.Section { return i.row.Section }

// Text returns what to talk about.
func (i *AgendaItem) Text() string { return i.row.Text }

// Done reports whether it was talked about.
func (i *AgendaItem) Done() bool { return i.row.Done }

// Ordinal returns its place.
func (i *AgendaItem) Ordinal() int { return i.row.Ordinal }

// CarriedOver reports whether it was brought along from an earlier meeting.
func (i *AgendaItem) CarriedOver() bool { return i.row.CarriedFromID != nil }

// Author returns who brought it up at first.
func (i *AgendaItem) Author(ctx context.Context) (*orggraph.Person, error) {
	row := i.row
	if row.CarriedFromID != nil {
		firsts, err := i.page.first.get(func() (map[string]*ent.AgendaItem, error) {
			ctx, c, err := i.read(ctx)
			if err != nil {
				return nil, err
			}
			var keys []string
			if items := i.page.agenda.value; items != nil {
				for _, item := range items.list {
					keys = append(keys, deref(item.CarriedFromID))
				}
			} else {
				keys = []string{*row.CarriedFromID}
			}
			rows, err := c.AgendaItem.Query().Where(agendaitem.IDIn(keys...)).All(ctx)
			return tableOf(rows, func(i *ent.AgendaItem) string { return i.ID }).byID, err
		})
		if err != nil {
			return nil, walled(err, "read what topics were at first")
		}
		if first := firsts[*row.CarriedFromID]; first != nil {
			row = first
		}
	}
	p, ok := i.person(row.AuthorID)
	if !ok {
		return nil, nil // null in the schema
	}
	return &p, nil
}

// OneOnOneNote is what was said or decided.
type OneOnOneNote struct {
	*shelf
	row *ent.OneOnOneNote
}

// IsNode marks it as a node of the schema.
func (*OneOnOneNote) IsNode() {}

// ID returns the id in its world.
func (n *OneOnOneNote) ID() string { return n.row.ID + n.suffix() }

// Version returns the version of what it says.
func (n *OneOnOneNote) Version() int { return n.row.Version }

// Kind returns what it is.
func (n *OneOnOneNote) Kind() oneononenote.Kind { return n.row.Kind }

// Text returns the words.
func (n *OneOnOneNote) Text() string { return n.row.Text }

// Author returns who wrote it.
func (n *OneOnOneNote) Author() (orggraph.Person, bool) { return n.person(n.row.AuthorID) }

// CreatedAt returns when it was first written.
func (n *OneOnOneNote) CreatedAt() time.Time { return n.row.CreatedAt }

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
