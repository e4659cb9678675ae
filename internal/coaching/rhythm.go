package coaching

import (
	"fmt"
	"time"
	_ "time/tzdata" // a laptop may have no list of time zones of its own

	"cadre/ent"
	"cadre/ent/oneononeseries"
)

// LongestSilence is how many days may pass between two one-on-ones of people who meet every week; it
// is three days more than their rhythm.
const LongestSilence = 10

// Rhythm works out when two people meet, by the clock of a time zone: at nine in Berlin it stays nine
// in Berlin, whatever the season.
type Rhythm struct {
	every   int // weeks
	hour    int
	minute  int
	minutes int
	zone    *time.Location
	first   string // the day of the first meeting, by the calendar of the zone
	ended   string // the day from which there are none; empty while it goes on
}

// RhythmOf reads the rhythm of a series.
func RhythmOf(s *ent.OneOnOneSeries) (Rhythm, error) {
	zone, err := time.LoadLocation(s.TimeZone)
	if err != nil {
		return Rhythm{}, fmt.Errorf("time zone of series %s: %w", s.ID, err)
	}
	at, err := time.Parse("15:04", s.AtTime)
	if err != nil {
		return Rhythm{}, fmt.Errorf("time of series %s: %w", s.ID, err)
	}
	start, err := time.Parse(time.DateOnly, s.StartsOn)
	if err != nil {
		return Rhythm{}, fmt.Errorf("start of series %s: %w", s.ID, err)
	}
	ahead := (int(weekday(s.Weekday)) - int(start.Weekday()) + 7) % 7
	r := Rhythm{every: s.EveryWeeks, hour: at.Hour(), minute: at.Minute(), minutes: s.Minutes, zone: zone, first: start.AddDate(0, 0, ahead).Format(time.DateOnly)}
	if s.EndedOn != nil {
		r.ended = *s.EndedOn
	}
	return r, nil
}

func weekday(d oneononeseries.Weekday) time.Weekday {
	return map[oneononeseries.Weekday]time.Weekday{
		oneononeseries.WeekdayMONDAY: time.Monday, oneononeseries.WeekdayTUESDAY: time.Tuesday, oneononeseries.WeekdayWEDNESDAY: time.Wednesday,
		oneononeseries.WeekdayTHURSDAY: time.Thursday, oneononeseries.WeekdayFRIDAY: time.Friday, oneononeseries.WeekdaySATURDAY: time.Saturday,
		oneononeseries.WeekdaySUNDAY: time.Sunday,
	}[d]
}

// Zone returns the time zone by whose clock and calendar the two meet.
func (r Rhythm) Zone() *time.Location { return r.zone }

// Minutes returns how long they meet.
func (r Rhythm) Minutes() int { return r.minutes }

// DayOf returns the day of a moment by the calendar of the time zone.
func (r Rhythm) DayOf(t time.Time) string { return t.In(r.zone).Format(time.DateOnly) }

// days between two meetings.
func (r Rhythm) days() int { return 7 * r.every }

// From returns the meetings that begin at a moment or later, at most n.
func (r Rhythm) From(moment time.Time, n int) []time.Time {
	var list []time.Time
	day := r.first
	if gone := daysBetween(day, r.DayOf(moment)); gone > 0 {
		day = DaysAfter(day, gone/r.days()*r.days())
	}
	for ; len(list) < n && (r.ended == "" || day < r.ended); day = DaysAfter(day, r.days()) {
		if at := r.on(day); !at.Before(moment) {
			list = append(list, at)
		}
	}
	return list
}

// Between counts the meetings that begin after a moment and not after another.
func (r Rhythm) Between(after, until time.Time) int {
	n := 0
	for _, at := range r.From(after.Add(time.Nanosecond), longestWindow) {
		if at.After(until) {
			break
		}
		n++
	}
	return n
}

// longestWindow bounds how many meetings are worked out at once.
const longestWindow = 120

// Has reports whether the two meet at a moment by their rhythm.
func (r Rhythm) Has(moment time.Time) bool {
	next := r.From(moment, 1)
	return len(next) == 1 && next[0].Equal(moment)
}

// on returns when they meet on a day. Where the clock jumps over the hour, they meet as long after
// midnight as on other days; where an hour comes twice, in the first, as iCalendar says.
func (r Rhythm) on(day string) time.Time {
	d, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return time.Time{} // days here come from RhythmOf and addDays
	}
	wall := time.Date(d.Year(), d.Month(), d.Day(), r.hour, r.minute, 0, 0, time.UTC)
	_, before := wall.AddDate(0, 0, -1).In(r.zone).Zone()
	early := wall.Add(-time.Duration(before) * time.Second).In(r.zone)
	if sameClock(early, wall) {
		return early
	}
	if late := time.Date(d.Year(), d.Month(), d.Day(), r.hour, r.minute, 0, 0, r.zone); sameClock(late, wall) {
		return late
	}
	return early
}

func sameClock(a, b time.Time) bool {
	return a.Day() == b.Day() && a.Hour() == b.Hour() && a.Minute() == b.Minute()
}

// OverdueFrom returns the day, by the calendar of the time zone, from which a one-on-one is overdue when
// the two last met at a moment; nil: never yet.
func (r Rhythm) OverdueFrom(last *time.Time) string {
	day := DaysAfter(r.first, -r.days()) // as if they had met one round before the first
	if last != nil {
		day = max(day, r.DayOf(*last))
	}
	return DaysAfter(day, max(LongestSilence, r.days()+3)+1)
}

// Overdue reports whether the two should have met again before today, by the calendar of the time zone.
func (r Rhythm) Overdue(last *time.Time, now time.Time) bool {
	today := r.DayOf(now)
	return (r.ended == "" || today < r.ended) && today >= r.OverdueFrom(last)
}
