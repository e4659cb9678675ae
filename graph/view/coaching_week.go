package view

import (
	"context"
	"fmt"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/coachingplan"
	"cadre/ent/oneonone"
	"cadre/internal/coaching"
)

// HomeOneOnOne is a one-on-one of this week.
type HomeOneOnOne struct {
	slot *OneOnOneSlot
	with *CoachedPerson
}

// OneOnOnes returns this week's one-on-ones.
func (h *CoachingHome) OneOnOnes() []*HomeOneOnOne {
	var slots []coaching.Slot
	var of []*CoachedPerson
	add := func(p *CoachedPerson, list ...coaching.Slot) {
		for _, s := range list {
			slots, of = append(slots, s), append(of, p)
		}
	}
	for _, p := range h.people {
		from, until := weekOf(p.now(), p.zone())
		var rows []*ent.OneOnOne
		for _, m := range p.c.Meetings {
			switch {
			case p.c.Series != nil && deref(m.SeriesID) == p.c.Series.ID:
				rows = append(rows, m)
			case m.Status != oneonone.StatusMOVED && !m.PlannedAt.Before(from) && m.PlannedAt.Before(until):
				add(p, coaching.Slot{At: m.PlannedAt, Minutes: m.Minutes, Meeting: m})
			}
		}
		if p.c.Series != nil {
			add(p, coaching.Slots(p.c.Rhythm, rows, from, until)...)
		}
	}
	models := h.slots(nil, slots)
	list := make([]*HomeOneOnOne, len(models))
	for i, slot := range models {
		if m := slots[i].Meeting; m == nil || m.SeriesID != nil {
			slot.of = of[i].c.Series
		}
		list[i] = &HomeOneOnOne{slot, of[i]}
	}
	slices.SortStableFunc(list, func(a, b *HomeOneOnOne) int { return a.slot.slot.At.Compare(b.slot.slot.At) })
	return list
}

// weekOf returns when the week of a moment begins and ends in a time zone.
func weekOf(now time.Time, zone *time.Location) (from, until time.Time) {
	y, m, d := now.In(zone).Date()
	from = time.Date(y, m, d-(int(now.In(zone).Weekday())+6)%7, 0, 0, 0, 0, zone)
	return from, from.AddDate(0, 0, 7)
}

// Slot returns its place in the calendar.
func (o *HomeOneOnOne) Slot() *OneOnOneSlot { return o.slot }

// reviewSoon is how many days before the day of a review one prepares it.
const reviewSoon = 14

// ToPrepare says what to prepare.
func (o *HomeOneOnOne) ToPrepare(ctx context.Context) ([]string, error) {
	if !o.slot.slot.Open() {
		return nil, nil
	}
	list, err := o.agenda(ctx)
	if err != nil {
		return nil, err
	}
	today := o.with.today()
	switch plan := o.with.c.Plan; {
	case plan == nil:
		list = append(list, "There is no coaching plan yet.")
	case coaching.ReviewOverdue(plan, today):
		list = append(list, "The review of the plan was due on "+plan.ReviewBy+".")
	case plan.State == coachingplan.StateACTIVE && plan.ReviewBy <= coaching.DaysAfter(today, reviewSoon):
		list = append(list, "Review the plan by "+plan.ReviewBy+".")
	}
	actions, err := o.with.allActions(ctx)
	if err != nil {
		return nil, err
	}
	for _, a := range actions.list {
		if a.SubjectID == o.with.c.Person.Key() && coaching.OverdueAction(a, today) {
			list = append(list, "Overdue: "+a.Text)
		}
	}
	if n := o.with.DaysUnseen(); n == nil {
		list = append(list, "You have not met yet.")
	} else if *n > coaching.LongestSilence {
		list = append(list, fmt.Sprintf("You last met %d days ago.", *n))
	}
	return list, nil
}

// agenda says what is on it, and what the focus of the week is.
func (o *HomeOneOnOne) agenda(ctx context.Context) ([]string, error) {
	m := o.slot.meeting
	if m == nil {
		return []string{"Nothing is on the agenda yet."}, nil
	}
	items, err := m.Agenda(ctx)
	if err != nil {
		return nil, err
	}
	left := 0
	for _, i := range items {
		if i.CarriedOver() && !i.row.Done {
			left++
		}
	}
	list := []string{"Nothing is on the agenda yet."}
	if len(items) > 0 {
		list[0] = fmt.Sprintf("On the agenda: %d, of which %d left from last time.", len(items), left)
	}
	area, err := m.FocusArea(ctx)
	if err != nil || area == nil {
		return list, err
	}
	if c, ok := area.Competency(); ok {
		list = append(list, "Focus of the week: "+c.Name()+".")
	}
	return list, nil
}
