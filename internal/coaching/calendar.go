package coaching

import (
	"fmt"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"cadre/ent"
	"cadre/ent/oneonone"
)

// The forms of moments in iCalendar files.
const (
	icsLocal = "20060102T150405"
	icsUTC   = "20060102T150405Z"
)

// zoneYears is for how many years a calendar file says when the clocks change.
const zoneYears = 6

// Calendar writes a series as an iCalendar file: its rhythm, without what was moved or skipped, and each
// meeting that takes place at another time. It tells when people meet, and nothing of what they say.
func Calendar(s *ent.OneOnOneSeries, title string, meetings []*ent.OneOnOne, now time.Time) (string, error) {
	r, err := RhythmOf(s)
	if err != nil {
		return "", err
	}
	cal := ics.NewCalendarFor("Cadre")
	cal.SetProductId("-//Cadre//Coaching//EN")
	cal.SetMethod(ics.MethodPublish)
	cal.SetXWRCalName(title)
	first := r.on(r.first)
	cal.AddVTimezone(zoneOf(r.zone, first))
	places, aside := r.aside(meetings)
	if r.ended == "" || r.first < r.ended {
		e := r.event(cal, s.ID+"@cadre", title, first, s.Minutes, now)
		e.AddRrule(r.rule())
		for _, at := range places {
			e.AddExdate(at.In(r.zone).Format(icsLocal), ics.WithTZID(r.zone.String()))
		}
	}
	for _, m := range aside {
		r.event(cal, m.ID+"@cadre", title, m.PlannedAt, m.Minutes, now)
	}
	return cal.Serialize(ics.WithNewLineWindows), nil
}

// aside tells which places of the rhythm stay empty, and which meetings take place elsewhere.
func (r Rhythm) aside(meetings []*ent.OneOnOne) (places []time.Time, elsewhere []*ent.OneOnOne) {
	for _, m := range meetings {
		kept := m.Status != oneonone.StatusMOVED && m.Status != oneonone.StatusSKIPPED
		place := r.on(r.DayOf(m.PlannedAt))
		onBeat := r.Has(place)
		if onBeat && (!kept || !place.Equal(m.PlannedAt)) {
			places = append(places, place)
		}
		if kept && (!onBeat || !place.Equal(m.PlannedAt)) {
			elsewhere = append(elsewhere, m)
		}
	}
	return places, elsewhere
}

// rule is the recurrence of the rhythm.
func (r Rhythm) rule() string {
	rule := fmt.Sprintf("FREQ=WEEKLY;INTERVAL=%d", r.every)
	if r.ended != "" {
		rule += ";UNTIL=" + r.on(r.ended).Add(-time.Second).UTC().Format(icsUTC)
	}
	return rule
}

func (r Rhythm) event(cal *ics.Calendar, uid, title string, at time.Time, minutes int, now time.Time) *ics.VEvent {
	e := cal.AddEvent(uid)
	e.SetDtStampTime(now)
	e.SetSummary(title)
	zone := ics.WithTZID(r.zone.String())
	e.AddProperty(ics.ComponentPropertyDtStart, at.In(r.zone).Format(icsLocal), zone)
	e.AddProperty(ics.ComponentPropertyDtEnd, at.In(r.zone).Add(time.Duration(minutes)*time.Minute).Format(icsLocal), zone)
	e.SetClass(ics.ClassificationPrivate)
	return e
}

// zoneOf says when the clocks of a time zone change, from a year before a moment on.
func zoneOf(zone *time.Location, from time.Time) *ics.VTimezone {
	tz := ics.NewTimezone(zone.String())
	at := from.In(zone).AddDate(-1, 0, 0)
	for last := from.AddDate(zoneYears, 0, 0); at.Before(last); {
		begins, ends := at.ZoneBounds()
		tz.Components = append(tz.Components, observance(at, begins))
		if ends.IsZero() {
			break
		}
		at = ends
	}
	return tz
}

// observance is what the clock of a moment says, since when.
func observance(at, begins time.Time) ics.Component {
	_, offset := at.Zone()
	before, since := offset, "19700101T000000"
	if !begins.IsZero() {
		_, before = begins.Add(-time.Second).Zone()
		since = begins.UTC().Add(time.Duration(before) * time.Second).Format(icsLocal)
	}
	name, _ := at.Zone()
	fill := func(c *ics.ComponentBase) {
		c.AddProperty(ics.ComponentPropertyDtStart, since)
		c.AddProperty(ics.ComponentProperty(ics.PropertyTzoffsetfrom), icsOffset(before))
		c.AddProperty(ics.ComponentProperty(ics.PropertyTzoffsetto), icsOffset(offset))
		c.AddProperty(ics.ComponentProperty(ics.PropertyTzname), strings.TrimSpace(name))
	}
	if at.IsDST() {
		d := &ics.Daylight{}
		fill(&d.ComponentBase)
		return d
	}
	s := ics.NewStandard()
	fill(&s.ComponentBase)
	return s
}

func icsOffset(seconds int) string {
	sign := '+'
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	return fmt.Sprintf("%c%02d%02d", sign, seconds/3600, seconds%3600/60)
}
