package coaching

import (
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/oneonone"
)

// Slot is a place of a one-on-one in the calendar, with what is on record of it.
type Slot struct {
	At      time.Time
	Minutes int
	Meeting *ent.OneOnOne // nil until somebody prepares it
}

// End returns when it ends.
func (s Slot) End() time.Time { return s.At.Add(time.Duration(s.Minutes) * time.Minute) }

// Open reports whether the two still have to meet.
func (s Slot) Open() bool { return s.Meeting == nil || s.Meeting.Status == oneonone.StatusPLANNED }

// Slots lays what is on record of a series over its rhythm, from a moment until another, in order. What
// was moved away is left out: it is where it was moved to.
func Slots(r Rhythm, meetings []*ent.OneOnOne, from, until time.Time) []Slot {
	var list []Slot
	taken := map[string]bool{}
	for _, m := range meetings {
		taken[r.DayOf(m.PlannedAt)] = true
		if m.Status != oneonone.StatusMOVED && !m.PlannedAt.Before(from) && m.PlannedAt.Before(until) {
			list = append(list, Slot{At: m.PlannedAt, Minutes: m.Minutes, Meeting: m})
		}
	}
	for _, at := range r.From(from, longestWindow) {
		if !at.Before(until) {
			break
		}
		if !taken[r.DayOf(at)] {
			list = append(list, Slot{At: at, Minutes: r.minutes})
		}
	}
	slices.SortFunc(list, func(a, b Slot) int { return a.At.Compare(b.At) })
	return list
}

// Upcoming returns the next meetings of a series that the two still have to hold, from today on by the
// calendar of its time zone.
func Upcoming(r Rhythm, meetings []*ent.OneOnOne, now time.Time, n int) []Slot {
	y, m, d := now.In(r.zone).Date()
	today := time.Date(y, m, d, 0, 0, 0, 0, r.zone)
	horizon := today.AddDate(0, 0, (n+len(meetings)+1)*r.days())
	var list []Slot
	for _, s := range Slots(r, meetings, today, horizon) {
		if s.Open() && len(list) < n {
			list = append(list, s)
		}
	}
	return list
}

// Last returns when the two last met, or wrote instead; nil where no meeting says so.
func Last(meetings []*ent.OneOnOne) *time.Time {
	var last *time.Time
	for _, m := range meetings {
		if m.HeldAt != nil && (m.Status == oneonone.StatusHELD || m.Status == oneonone.StatusASYNC) && (last == nil || m.HeldAt.After(*last)) {
			last = m.HeldAt
		}
	}
	return last
}
