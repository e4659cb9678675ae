package coaching_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	ics "github.com/arran4/golang-ical"
	"github.com/teambition/rrule-go"
	"pgregory.net/rapid"

	"cadre/ent"
	"cadre/ent/oneonone"
	"cadre/ent/oneononeseries"
	"cadre/internal/coaching"
)

func mustRhythm(t interface{ Fatal(...any) }, s *ent.OneOnOneSeries) coaching.Rhythm {
	r, err := coaching.RhythmOf(s)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func weekly(zone string) *ent.OneOnOneSeries {
	return &ent.OneOnOneSeries{ID: "ser_1", EveryWeeks: 1, Weekday: oneononeseries.WeekdayWEDNESDAY, AtTime: "09:00", TimeZone: zone, Minutes: 30, StartsOn: "2026-03-02"}
}

func at(t *testing.T, value string) time.Time {
	t.Helper()
	m, err := time.Parse(time.RFC3339, value)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestRhythmKeepsTheClock(t *testing.T) {
	r := mustRhythm(t, weekly("Europe/Berlin"))
	want := []string{"2026-03-18T08:00:00Z", "2026-03-25T08:00:00Z", "2026-04-01T07:00:00Z"} // summer time begins on 29 March
	for i, got := range r.From(at(t, "2026-03-12T00:00:00Z"), 3) {
		if got.UTC().Format(time.RFC3339) != want[i] {
			t.Errorf("meeting %d is at %s, want %s", i, got.UTC(), want[i])
		}
	}
}

func TestRhythmWhereTheClockJumps(t *testing.T) {
	s := weekly("Europe/Berlin")
	s.Weekday, s.AtTime, s.StartsOn = oneononeseries.WeekdaySUNDAY, "02:30", "2026-03-29"
	gap := mustRhythm(t, s).From(at(t, "2026-03-28T00:00:00Z"), 1)[0]
	if got := gap.Format("15:04 MST"); got != "03:30 CEST" {
		t.Errorf("in the hour that there is not, they meet at %s", got)
	}
	s.StartsOn = "2026-10-25"
	twice := mustRhythm(t, s).From(at(t, "2026-10-24T00:00:00Z"), 1)[0]
	if got := twice.Format("15:04 MST"); got != "02:30 CEST" {
		t.Errorf("in the hour that comes twice, they meet at %s", got)
	}
}

// TestOverdueOnTheRightDay is check 6 of the domain for one-on-ones: held on a Wednesday, the next is
// overdue from midnight of the eleventh day on, by the calendar of each time zone and not of the server.
func TestOverdueOnTheRightDay(t *testing.T) {
	for _, zone := range []string{"Pacific/Kiritimati", "Asia/Tokyo", "Asia/Kolkata", "Europe/Berlin", "UTC", "America/St_Johns", "America/Los_Angeles", "Pacific/Pago_Pago"} {
		t.Run(zone, func(t *testing.T) {
			for _, held := range []string{"2026-03-18", "2026-10-21"} { // the clocks change within ten days
				r := mustRhythm(t, weekly(zone))
				day, err := time.ParseInLocation(time.DateOnly, held, r.Zone())
				if err != nil {
					t.Fatal(err)
				}
				last := day.Add(9 * time.Hour)
				y, m, d := day.Date()
				midnight := time.Date(y, m, d+11, 0, 0, 0, 0, r.Zone())
				if r.Overdue(&last, midnight.Add(-time.Second)) {
					t.Errorf("overdue before %s", midnight)
				}
				if !r.Overdue(&last, midnight) {
					t.Errorf("not overdue at %s", midnight)
				}
			}
		})
	}
}

func TestOverdueFollowsTheRhythm(t *testing.T) {
	s := weekly("UTC")
	s.EveryWeeks = 4
	r := mustRhythm(t, s)
	last := at(t, "2026-03-04T09:00:00Z")
	if got := r.OverdueFrom(&last); got != "2026-04-05" {
		t.Errorf("a talk every four weeks is overdue from %s", got)
	}
	if got := r.OverdueFrom(nil); got != "2026-03-08" {
		t.Errorf("the first talk is overdue from %s", got)
	}
	ended := "2026-04-01"
	s.EndedOn = &ended
	if mustRhythm(t, s).Overdue(&last, at(t, "2026-06-01T00:00:00Z")) {
		t.Error("a series that has ended is overdue")
	}
}

// TestCalendarSaysWhatTheRhythmSays reads each exported file with a library that knows nothing of ours.
func TestCalendarSaysWhatTheRhythmSays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := weekly(rapid.SampledFrom([]string{"Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC", "Australia/Lord_Howe"}).Draw(t, "zone"))
		s.EveryWeeks = rapid.IntRange(1, 12).Draw(t, "every")
		s.Weekday = rapid.SampledFrom([]oneononeseries.Weekday{oneononeseries.WeekdayMONDAY, oneononeseries.WeekdayFRIDAY, oneononeseries.WeekdaySUNDAY}).Draw(t, "weekday")
		s.AtTime = fmt.Sprintf("%02d:%02d", rapid.IntRange(4, 23).Draw(t, "hour"), rapid.SampledFrom([]int{0, 15, 45}).Draw(t, "minute"))
		s.StartsOn = time.Date(2026, 1, rapid.IntRange(1, 300).Draw(t, "start"), 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
		r := mustRhythm(t, s)
		begin, err := time.Parse(time.DateOnly, s.StartsOn)
		if err != nil {
			t.Fatal(err)
		}
		slots := r.From(begin.AddDate(0, 0, -2), 30)
		skipped := rapid.IntRange(0, 29).Draw(t, "skipped")
		text, err := coaching.Calendar(s, "One-on-one", []*ent.OneOnOne{{ID: "one_1", PlannedAt: slots[skipped], Status: oneonone.StatusSKIPPED}}, begin)
		if err != nil {
			t.Fatal(err)
		}
		got := recurrences(t, text, len(slots)-1)
		want := append(append([]time.Time{}, slots[:skipped]...), slots[skipped+1:]...)
		for i := range want {
			if !got[i].Equal(want[i]) {
				t.Fatalf("meeting %d: %s in the file, %s by the rhythm\n%s", i, got[i], want[i], text)
			}
		}
	})
}

func recurrences(t *rapid.T, text string, n int) []time.Time {
	cal, err := ics.ParseCalendar(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if len(cal.Events()) != 1 || len(cal.Timezones()) != 1 {
		t.Fatalf("%d events, %d time zones", len(cal.Events()), len(cal.Timezones()))
	}
	e := cal.Events()[0]
	start, err := e.GetStartAt()
	if err != nil {
		t.Fatal(err)
	}
	set := rrule.Set{}
	option, err := rrule.StrToROption(e.GetProperty(ics.ComponentPropertyRrule).Value)
	if err != nil {
		t.Fatal(err)
	}
	option.Dtstart, option.Count = start, n+1
	rule, err := rrule.NewRRule(*option)
	if err != nil {
		t.Fatal(err)
	}
	set.RRule(rule)
	gone, err := time.ParseInLocation("20060102T150405", e.GetProperty(ics.ComponentPropertyExdate).Value, start.Location())
	if err != nil {
		t.Fatal(err)
	}
	set.ExDate(gone)
	return set.All()
}
