package coaching_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"cadre/internal/coaching"
	"cadre/internal/history"
	"cadre/internal/org/orgtest"
	"cadre/internal/store/storetest"
)

// TestTargetGrowsWithThePeople is check 8 of the domain.
func TestTargetGrowsWithThePeople(t *testing.T) {
	for reports, want := range map[int]struct {
		people  int
		tooMany bool
	}{0: {10, false}, 1: {10, false}, 3: {30, false}, 7: {70, false}, 12: {80, true}} {
		t.Run(fmt.Sprint(reports, " reports"), func(t *testing.T) {
			outline := "Lead: Ana\n"
			for i := range reports {
				outline += fmt.Sprintf("  Seat %d: Person %d\n", i, i)
			}
			o := orgtest.Must(t, storetest.SQLite(t), outline)
			leader, _ := o.Graph().Person(o.Person("Ana"))
			got := coaching.TargetOf(leader)
			if got.People != want.people || got.SpanTooLarge != want.tooMany || got.People+got.Context+got.Player != 100 {
				t.Errorf("%+v, want %d percent for people, too many: %t", got, want.people, want.tooMany)
			}
		})
	}
}

func TestTargetByRole(t *testing.T) {
	o := orgtest.MustWithRoles(t, storetest.SQLite(t), "CPO: Ana\n  GPM: Ben\n    A: P1\n    B: P2\n    C: P3\n    D: P4\n    Open\n")
	o.MustWrite(func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Gave roles")
		for seat, role := range map[string]string{"CPO": "CPO", "GPM": "GPM"} {
			if err := tx.PositionRole.Create().SetPositionID(o.Seat(seat)).SetRoleID(o.Role(role)).SetPrimary(true).Exec(ctx); err != nil {
				return err
			}
		}
		return tx.Person.UpdateOneID(o.Person("P4")).SetStartedOn("2026-05-01").Exec(ctx)
	})
	gpm, _ := o.Graph().Person(o.Person("Ben"))
	want := coaching.TimeTarget{Reports: 4, OpenSeats: 1, Newcomers: 1, People: 50, Context: 10, Player: 40, TwoFullTimeJobs: true}
	if got := coaching.TargetOf(gpm); got != want {
		t.Errorf("player-coach: %+v, want %+v", got, want)
	}
	cpo, _ := o.Graph().Person(o.Person("Ana"))
	if got := coaching.TargetOf(cpo); got.Context != 80 || got.People != 10 || got.Player != 10 {
		t.Errorf("CPO: %+v", got)
	}
}

const calendar = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:test
BEGIN:VEVENT
UID:1
SUMMARY:Cy / Ana
DTSTART;TZID=Europe/Berlin:20260601T100000
DTEND;TZID=Europe/Berlin:20260601T104500
RRULE:FREQ=WEEKLY;BYDAY=MO
EXDATE;TZID=Europe/Berlin:20260608T100000
ATTENDEE:mailto:cy@example.org
ORGANIZER:MAILTO:ana@example.org
END:VEVENT
BEGIN:VEVENT
UID:1
RECURRENCE-ID;TZID=Europe/Berlin:20260615T100000
SUMMARY:Cy / Ana
DTSTART;TZID=Europe/Berlin:20260616T090000
DTEND;TZID=Europe/Berlin:20260616T093000
ATTENDEE:mailto:cy@example.org
ORGANIZER:MAILTO:ana@example.org
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Interview of a candidate
DTSTART:20260616T120000Z
DURATION:PT1H30M
ATTENDEE:mailto:cy@example.org
ATTENDEE:mailto:dan@example.org
END:VEVENT
BEGIN:VEVENT
UID:3
SUMMARY:Product strategy
DTSTART:20260617T120000
DTEND:20260617T130000
END:VEVENT
BEGIN:VEVENT
UID:4
SUMMARY:Lunch
DTSTART:20260617T110000Z
DTEND:20260617T113000Z
END:VEVENT
BEGIN:VEVENT
UID:5
SUMMARY:Holiday
DTSTART;VALUE=DATE:20260618
END:VEVENT
BEGIN:VEVENT
UID:6
SUMMARY:Every second
DTSTART:20260617T110000Z
DTEND:20260617T113000Z
RRULE:FREQ=SECONDLY
END:VEVENT
END:VCALENDAR
`

func TestCalendarTellsTheWeeks(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "Lead: Ana\n  PM: Cy\n  PM 2: Dan\n")
	o.MustWrite(func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Gave addresses")
		for name, mail := range map[string]string{"Ana": "ana@example.org", "Cy": "cy@example.org", "Dan": "dan@example.org"} {
			if err := tx.Person.UpdateOneID(o.Person(name)).SetEmail(mail).Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
	leader, _ := o.Graph().Person(o.Person("Ana"))
	in := coaching.CalendarInput{TimeZone: "Europe/Berlin", Weeks: 3, Kinds: []coaching.CalendarKindInput{{Title: "Lunch", Kind: coaching.TimeHandsOn}}}
	got, err := coaching.ReadWeeks(o.World, leader, in, []byte(strings.ReplaceAll(calendar, "\n", "\r\n")))
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, w := range got.Weeks {
		lines = append(lines, fmt.Sprint(w.On, " ", w.Coaching, " ", w.Staffing, " ", w.Strategy, " ", w.HandsOn, " ", w.Other))
	}
	// The talk of 8 June was called off, the one of the 15th is half an hour on the 16th.
	want := "2026-06-01 45 0 0 0 0\n2026-06-15 30 90 60 30 0"
	if strings.Join(lines, "\n") != want || got.Skipped != 2 {
		t.Errorf("got %v, %d left out; want\n%s", lines, got.Skipped, want)
	}
	if first := got.Entries[0]; first.Person == nil || first.Because != "With Cy alone" || first.At.UTC().Format(time.RFC3339) != "2026-06-01T08:00:00Z" {
		t.Errorf("first: %+v", first)
	}
	if _, err := coaching.ReadWeeks(o.World, leader, in, []byte("no calendar")); err == nil {
		t.Error("took what is no calendar")
	}
}
