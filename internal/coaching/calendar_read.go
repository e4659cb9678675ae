package coaching

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"
	"github.com/teambition/rrule-go"

	"cadre/ent/timeallocation"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// TimeKind is what a leader does with a part of their week.
type TimeKind string

// The kinds.
const (
	TimeCoaching TimeKind = "COACHING"
	TimeStaffing TimeKind = "STAFFING"
	TimeStrategy TimeKind = "STRATEGY"
	TimeHandsOn  TimeKind = "HANDS_ON"
	TimeOther    TimeKind = "OTHER"
)

// CalendarEntry is an appointment of the viewer's calendar, and what it was taken for.
type CalendarEntry struct {
	Title   string
	At      time.Time
	Minutes int
	Kind    TimeKind
	Because string           // why, in words
	Person  *orggraph.Person // whom of those they coach or lead they met
}

// The most that is read of a calendar.
const (
	maxAppointments = 20_000
	maxOccurrences  = 5_000
	maxAppointment  = 16 * 60 // minutes; what is longer is no work that somebody does
)

// CalendarRead is what a calendar says of some weeks.
type CalendarRead struct {
	Entries []CalendarEntry
	Skipped int // appointments that could not be read, or last all day, or block no time
}

// ReadCalendar reads an iCalendar file: the appointments from a moment until another, each with what it is
// taken for. Times without a time zone, and those of one that nobody knows, are of the given one.
func ReadCalendar(content []byte, viewer orggraph.Person, zone *time.Location, from, until time.Time) (CalendarRead, error) {
	var read CalendarRead
	cal, err := ics.ParseCalendar(bytes.NewReader(content))
	if err != nil {
		return read, fault.New(fault.InvalidInput, "This is not an iCalendar file.").OnField("input.upload").Because(err)
	}
	events := cal.Events()
	if len(events) > maxAppointments {
		return read, fault.New(fault.LimitExceeded, "The calendar has more than %d appointments: export fewer weeks.", maxAppointments).OnField("input.upload")
	}
	known := acquaintances(viewer)
	replaced := map[string]bool{} // single meetings of a series that were changed
	for _, e := range events {
		if id := e.GetProperty(ics.ComponentPropertyRecurrenceId); id != nil {
			if at, _, err := moment(&id.BaseProperty, zone); err == nil {
				replaced[e.Id()+at.UTC().Format(icsUTC)] = true
			}
		}
	}
	for _, e := range events {
		starts, minutes, ok := occurrences(e, zone, from, until)
		if !ok {
			read.Skipped++
			continue
		}
		kind, because, who := known.judge(e)
		for _, at := range starts {
			single := e.GetProperty(ics.ComponentPropertyRecurrenceId) != nil
			if !single && replaced[e.Id()+at.UTC().Format(icsUTC)] {
				continue
			}
			if len(read.Entries) >= maxOccurrences {
				return read, fault.New(fault.LimitExceeded, "There are more than %d appointments in these weeks: take fewer.", maxOccurrences).OnField("input.upload")
			}
			read.Entries = append(read.Entries, CalendarEntry{Title: textOf(e, ics.ComponentPropertySummary), At: at, Minutes: minutes, Kind: kind, Because: because, Person: who})
		}
	}
	slices.SortStableFunc(read.Entries, func(a, b CalendarEntry) int { return a.At.Compare(b.At) })
	return read, nil
}

func textOf(e *ics.VEvent, property ics.ComponentProperty) string {
	if p := e.GetProperty(property); p != nil {
		return strings.TrimSpace(ics.FromText(p.Value))
	}
	return ""
}

// moment reads a moment, and whether it is a whole day.
func moment(p *ics.BaseProperty, zone *time.Location) (at time.Time, wholeDay bool, err error) {
	value := p.Value
	if len(value) == len("20060102") {
		at, err = time.ParseInLocation("20060102", value, zone)
		return at, true, err
	}
	if strings.HasSuffix(value, "Z") {
		at, err = time.Parse(icsUTC, value)
		return at, false, err
	}
	if name := p.ICalParameters["TZID"]; len(name) == 1 {
		if of, err := time.LoadLocation(strings.Trim(name[0], `"`)); err == nil {
			zone = of
		}
	}
	at, err = time.ParseInLocation(icsLocal, value, zone)
	return at, false, err
}

// occurrences works out when an appointment takes place between two moments, and for how long. It answers
// false for what takes no time of a week, or cannot be read.
func occurrences(e *ics.VEvent, zone *time.Location, from, until time.Time) (starts []time.Time, minutes int, ok bool) {
	begin := e.GetProperty(ics.ComponentPropertyDtStart)
	if begin == nil || textOf(e, ics.ComponentPropertyTransp) == "TRANSPARENT" || textOf(e, ics.ComponentPropertyStatus) == "CANCELLED" {
		return nil, 0, false
	}
	at, wholeDay, err := moment(&begin.BaseProperty, zone)
	if err != nil || wholeDay {
		return nil, 0, false
	}
	if minutes = lasts(e, at, zone); minutes <= 0 || minutes > maxAppointment {
		return nil, 0, false
	}
	rule := e.GetProperty(ics.ComponentPropertyRrule)
	if rule == nil {
		if at.Before(from) || !at.Before(until) {
			return nil, minutes, true
		}
		return []time.Time{at}, minutes, true
	}
	option, err := rrule.StrToROption(rule.Value)
	// What recurs within a day is no appointment, and could be worked out for ever.
	if err != nil || option.Freq > rrule.DAILY || len(option.Byhour)+len(option.Byminute)+len(option.Bysecond) > 0 || at.Before(from.AddDate(-30, 0, 0)) {
		return nil, 0, false
	}
	option.Dtstart = at
	r, err := rrule.NewRRule(*option)
	if err != nil {
		return nil, 0, false
	}
	gone := map[int64]bool{}
	for _, p := range e.Properties {
		if p.IANAToken != string(ics.ComponentPropertyExdate) {
			continue
		}
		for _, value := range strings.Split(p.Value, ",") {
			one := ics.BaseProperty{Value: value, ICalParameters: p.ICalParameters}
			if t, _, err := moment(&one, zone); err == nil {
				gone[t.Unix()] = true
			}
		}
	}
	for _, t := range r.Between(from, until.Add(-time.Second), true) {
		if !gone[t.Unix()] {
			starts = append(starts, t)
		}
	}
	return starts, minutes, true
}

func lasts(e *ics.VEvent, begin time.Time, zone *time.Location) int {
	if p := e.GetProperty(ics.ComponentPropertyDtEnd); p != nil {
		if end, _, err := moment(&p.BaseProperty, zone); err == nil {
			return int(end.Sub(begin).Minutes())
		}
	}
	var hours, minutes int
	if d := textOf(e, ics.ComponentPropertyDuration); d != "" {
		if n, _ := fmt.Sscanf(d, "PT%dH%dM", &hours, &minutes); n > 0 {
			return 60*hours + minutes
		}
		if n, _ := fmt.Sscanf(d, "PT%dM", &minutes); n > 0 {
			return minutes
		}
	}
	return 0
}

// circle is whom a leader coaches or leads, by e-mail address.
type circle struct {
	self   string
	people map[string]orggraph.Person
}

func acquaintances(viewer orggraph.Person) circle {
	c := circle{people: map[string]orggraph.Person{}}
	if mail := viewer.Email(); mail != nil {
		c.self = strings.ToLower(*mail)
	}
	for _, p := range append(viewer.Led(), viewer.Coachees()...) {
		if mail := p.Email(); mail != nil {
			c.people[strings.ToLower(*mail)] = p
		}
	}
	return c
}

// judge tells what an appointment is for: a talk with one person whom the leader coaches or leads is
// coaching; else its title tells.
func (c circle) judge(e *ics.VEvent) (TimeKind, string, *orggraph.Person) {
	var others []string
	for _, p := range e.Properties {
		if p.IANAToken != string(ics.ComponentPropertyAttendee) && p.IANAToken != string(ics.ComponentPropertyOrganizer) {
			continue
		}
		mail := strings.ToLower(strings.TrimPrefix(strings.ToLower(p.Value), "mailto:"))
		if mail != c.self && !slices.Contains(others, mail) {
			others = append(others, mail)
		}
	}
	if len(others) == 1 {
		if p, ok := c.people[others[0]]; ok {
			return TimeCoaching, "With " + p.Name() + " alone", &p
		}
	}
	title := strings.ToLower(textOf(e, ics.ComponentPropertySummary))
	for _, tell := range tells() {
		for _, word := range tell.words {
			if strings.Contains(title, word) {
				return tell.kind, fmt.Sprintf("The title says “%s”", word), nil
			}
		}
	}
	return TimeOther, "Nothing tells what it is for", nil
}

type tell struct {
	kind  TimeKind
	words []string
}

// tells are the words of titles, in the order in which they are looked for.
func tells() []tell {
	return []tell{
		{TimeHandsOn, []string{"customer interview", "user interview", "user test", "usability"}},
		{TimeCoaching, []string{"coaching", "one-on-one", "1:1", "feedback talk"}},
		{TimeStaffing, []string{"interview", "candidate", "hiring", "recruit", "sourcing", "onboarding", "job ad", "offer call", "screening"}},
		{TimeStrategy, []string{"strategy", "vision", "roadmap", "objective", "okr", "portfolio", "board", "all-hands", "all hands", "leadership", "quarterly", "offsite", "topology"}},
		{TimeHandsOn, []string{"focus time", "discovery", "prototype", "stand-up", "standup", "sprint", "refinement", "writing", "design review", "demo"}},
	}
}

// WeeksOf adds appointments up by week, of the calendar of a time zone, in order.
func WeeksOf(entries []CalendarEntry, zone *time.Location) []Week {
	byWeek := map[string]*Week{}
	var order []string
	for _, e := range entries {
		on := MondayOf(e.At.In(zone).Format(time.DateOnly))
		w := byWeek[on]
		if w == nil {
			w = &Week{On: on, Origin: timeallocation.OriginCALENDAR}
			byWeek[on] = w
			order = append(order, on)
		}
		switch e.Kind {
		case TimeCoaching:
			w.Coaching += e.Minutes
		case TimeStaffing:
			w.Staffing += e.Minutes
		case TimeStrategy:
			w.Strategy += e.Minutes
		case TimeHandsOn:
			w.HandsOn += e.Minutes
		default:
			w.Other += e.Minutes
		}
	}
	slices.Sort(order)
	list := make([]Week, len(order))
	for i, on := range order {
		list[i] = *byWeek[on]
	}
	return list
}

// CalendarInput is how to read a calendar.
type CalendarInput struct {
	Upload   *string
	Text     *string
	TimeZone string
	Weeks    int
	Kinds    []CalendarKindInput
}

// CalendarKindInput is what appointments of a title are for.
type CalendarKindInput struct {
	Title string
	Kind  TimeKind
}

// CalendarWeeks is what a calendar says of some weeks.
type CalendarWeeks struct {
	CalendarRead
	Weeks []Week
}

// ReadWeeks reads what a calendar says of a leader's weeks until that of today, by the input's corrections.
func ReadWeeks(w *world.World, viewer orggraph.Person, in CalendarInput, content []byte) (CalendarWeeks, error) {
	var out CalendarWeeks
	f := &form{w: w}
	f.zone("timeZone", in.TimeZone)
	f.among("weeks", in.Weeks, 1, 26)
	if f.err != nil {
		return out, f.err
	}
	zone, err := time.LoadLocation(in.TimeZone)
	if err != nil {
		return out, err
	}
	monday, err := time.ParseInLocation(time.DateOnly, MondayOf(w.Now().In(zone).Format(time.DateOnly)), zone)
	if err != nil {
		return out, err
	}
	out.CalendarRead, err = ReadCalendar(content, viewer, zone, monday.AddDate(0, 0, -7*(in.Weeks-1)), monday.AddDate(0, 0, 7))
	if err != nil {
		return out, err
	}
	kinds := map[string]TimeKind{}
	for _, k := range in.Kinds {
		kinds[k.Title] = k.Kind
	}
	for i := range out.Entries {
		if kind, ok := kinds[out.Entries[i].Title]; ok {
			out.Entries[i].Kind, out.Entries[i].Because = kind, "You said so"
		}
	}
	out.Weeks = WeeksOf(out.Entries, zone)
	return out, nil
}
