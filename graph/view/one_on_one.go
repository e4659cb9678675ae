package view

import (
	"context"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/agendaitem"
	"cadre/ent/oneonone"
	"cadre/ent/oneononenote"
	"cadre/internal/coaching"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

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
