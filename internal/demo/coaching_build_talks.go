package demo

import (
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/oneononeseries"
	"cadre/internal/coaching"
)

// zones are the time zones of the company's cities.
var zones = map[string]string{
	lisbon: "Europe/Lisbon", berlin: "Europe/Berlin", nairobi: "Africa/Nairobi", bengaluru: "Asia/Kolkata", toronto: "America/Toronto", montevideo: "America/Montevideo",
}

// meet writes the one-on-ones of somebody with their coach.
func (g *growth) meet(c coached) {
	if c.talks == nil {
		return
	}
	s, slots := g.series(c)
	m := &meeting{growth: g, coached: c, threads: map[string]int{}}
	for i, slot := range slots {
		m.hold(len(slots)-1-i, slot)
	}
	s.Meetings = m.list
	g.out.Series = append(g.out.Series, s)
}

// series lays a rhythm so that the next talk is some working days from now, and returns its talks until then.
func (g *growth) series(c coached) (Series, []time.Time) {
	t := c.talks
	zone := zones[g.city[c.seat]]
	place := mustLoad(zone)
	clock, err := time.Parse("15:04", t.at)
	if err != nil {
		panic("demo: " + err.Error()) // the outline is a constant of the package
	}
	here := g.now.In(place)
	next := time.Date(here.Year(), here.Month(), here.Day(), clock.Hour(), clock.Minute(), 0, 0, place)
	if !next.After(g.now) {
		next = next.AddDate(0, 0, 1)
	}
	for left := t.next; left > 0 || weekend(next); next = next.AddDate(0, 0, 1) {
		if !weekend(next) {
			left--
		}
	}
	first := next.AddDate(0, 0, -7*t.every*t.since)
	s := Series{
		Written: g.open(c, c.coach, first.AddDate(0, 0, -3)), EveryWeeks: t.every, Minutes: t.minutes, Weekday: next.Weekday(),
		AtTime: t.at, TimeZone: zone, StartsOn: day(first),
	}
	return s, rhythmOf(s).From(first.AddDate(0, 0, -1), t.since+1)
}

func weekend(t time.Time) bool { return t.Weekday() == time.Saturday || t.Weekday() == time.Sunday }

func mustLoad(zone string) *time.Location {
	place, err := time.LoadLocation(zone)
	if err != nil {
		panic("demo: " + err.Error()) // the program carries the list of zones
	}
	return place
}

func rhythmOf(s Series) coaching.Rhythm {
	r, err := coaching.RhythmOf(&ent.OneOnOneSeries{
		EveryWeeks: s.EveryWeeks, Minutes: s.Minutes, AtTime: s.AtTime, TimeZone: s.TimeZone, StartsOn: s.StartsOn,
		Weekday: weekdays()[s.Weekday],
	})
	if err != nil {
		panic("demo: " + err.Error()) // as above
	}
	return r
}

func weekdays() map[time.Weekday]oneononeseries.Weekday {
	return map[time.Weekday]oneononeseries.Weekday{
		time.Monday: oneononeseries.WeekdayMONDAY, time.Tuesday: oneononeseries.WeekdayTUESDAY, time.Wednesday: oneononeseries.WeekdayWEDNESDAY,
		time.Thursday: oneononeseries.WeekdayTHURSDAY, time.Friday: oneononeseries.WeekdayFRIDAY,
	}
}

// meeting writes one talk after the other, the earliest first.
type meeting struct {
	*growth
	coached
	list    []Meeting
	left    []Topic // what the last one had no time for
	threads map[string]int
}

// hold puts the talk that is so many talks ago on record.
func (m *meeting) hold(ago int, slot time.Time) {
	t := m.coached.talks
	prepared := m.past(slot.AddDate(0, 0, -3))
	row := Meeting{Written: m.open(m.coached, m.coach, prepared), Planned: slot, Status: "PLANNED", Minutes: t.minutes, Focus: -1}
	if why := t.skipped[ago]; why != "" {
		row.Status = "SKIPPED"
		row.Topics = m.carried(row.Written, false)
		row.Notes = []Note{{m.open(m.coached, m.coach, m.past(slot.Add(-2*time.Hour))), "SKIP_REASON", why}}
		m.list = append(m.list, row)
		return
	}
	if open := m.areasAt(m.coached.plan, slot); len(open) > 0 {
		row.Focus = open[ago%len(open)]
	}
	if to := later(slot, t.moved[ago]); to.After(slot) && to.Before(m.now.Add(-time.Hour)) {
		m.list = append(m.list, Meeting{Written: row.Written, Planned: slot, Status: "MOVED", Minutes: t.minutes, Focus: row.Focus})
		row.Planned = to
	}
	if ago > 0 {
		row.Status, row.Held = "HELD", row.Planned
		if slices.Contains(t.inWriting, ago) {
			row.Status = "ASYNC"
		}
	}
	m.fill(&row, m.content(ago), ago > 0)
	m.list = append(m.list, row)
}

// later returns the same hour some days after, on a workday.
func later(t time.Time, days int) time.Time {
	for t = t.AddDate(0, 0, days); weekend(t); {
		t = t.AddDate(0, 0, 1)
	}
	return t
}

// content finds what a talk was about: those that took place have it, the latest first.
func (m *meeting) content(ago int) talk {
	t := m.coached.talks
	n := ago
	for skipped := range t.skipped {
		if skipped < ago {
			n--
		}
	}
	if n < len(t.latest) {
		return t.latest[n]
	}
	if n -= len(t.latest); n < len(t.earlier) {
		return about(brings(t.earlier[n]))
	}
	return talk{}
}

// fill writes what was talked about, said, decided and agreed on.
func (m *meeting) fill(row *Meeting, t talk, held bool) {
	row.Topics = m.carried(row.Written, held)
	for i, one := range t.topics {
		by, days := m.seat, 2
		if one.byCoach {
			by, days = m.coach, 1
		}
		topic := Topic{Written: m.open(m.coached, by, m.past(row.Planned.AddDate(0, 0, -days).Add(time.Duration(i)*time.Minute))), Section: one.section, Text: one.text, Done: held && !one.stays}
		if one.stays {
			m.threads[one.text] = len(m.threads) + 1
			topic.Thread = m.threads[one.text]
			m.left = append(m.left, topic)
		}
		row.Topics = append(row.Topics, topic)
	}
	after := m.open(m.coached, m.coach, m.past(row.Planned.Add(time.Duration(row.Minutes)*time.Minute)))
	for _, text := range t.notes {
		row.Notes = append(row.Notes, Note{after, "NOTE", text})
	}
	for _, text := range t.decisions {
		row.Notes = append(row.Notes, Note{after, "DECISION", text})
	}
	for _, s := range t.steps {
		step := m.action(m.coached, s, after)
		step.Written = after
		row.Actions = append(row.Actions, step)
	}
}

// carried takes along what there was no time for. Once a talk is held, it was talked about.
func (m *meeting) carried(w Written, held bool) (list []Topic) {
	for _, topic := range m.left {
		topic.Written, topic.Done = w, held
		list = append(list, topic)
	}
	if held {
		m.left = nil
	}
	return list
}
