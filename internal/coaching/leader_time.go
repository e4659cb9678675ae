package coaching

import (
	"context"
	"fmt"
	"math"
	"time"

	"cadre/ent"
	"cadre/ent/oneonone"
	"cadre/ent/timeallocation"
	"cadre/internal/access"
	"cadre/internal/history"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// How much of a leader's week people take, in percent.
const (
	perReport   = 10
	perOpenSeat = 5
	perNewcomer = 5
	leastPeople = 10
	mostPeople  = 80
	newFor      = 90 // days
	mostReports = 3  // that somebody who also does the work has
	mostPlayed  = 60 // percent for people beside a full seat of one's own
)

// TimeTarget is what a leader's week should look like, and why.
type TimeTarget struct {
	Reports   int
	OpenSeats int
	Newcomers int
	People    int // percent for people: coaching and staffing
	Context   int // percent for strategy and context
	Player    int // percent for work of one's own
	// SpanTooLarge: the people would take more than the most that a week has for them.
	SpanTooLarge bool
	// TwoFullTimeJobs: a seat of one's own, and people enough for a second one.
	TwoFullTimeJobs bool
}

// TargetOf works out what a leader's week should look like, from whom they lead and which role they have.
func TargetOf(p orggraph.Person) TimeTarget {
	t := TimeTarget{Context: 10}
	led := p.Led()
	t.Reports = len(led)
	for _, other := range led {
		if Newcomer(other) {
			t.Newcomers++
		}
	}
	track := orggraph.RoleTrack("")
	current := true
	for i, a := range p.Assignments(&current) {
		seat := a.Position()
		t.OpenSeats += openBelow(seat)
		if i == 0 {
			track, t.Context = trackOf(seat)
		}
	}
	t.SpanTooLarge = t.Wanted() > mostPeople
	t.People = min(max(t.Wanted(), leastPeople), mostPeople)
	t.TwoFullTimeJobs = track == orggraph.TrackPC && (t.Reports > mostReports || t.People > mostPlayed)
	t.People = min(t.People, 100-t.Context)
	t.Player = 100 - t.People - t.Context
	return t
}

// TimeTermKind is what makes a leader's people ask for a part of the week.
type TimeTermKind string

// The kinds of terms.
const (
	TermReports   TimeTermKind = "REPORTS"
	TermOpenSeats TimeTermKind = "OPEN_SEATS"
	TermNewcomers TimeTermKind = "NEWCOMERS"
)

// TimeTerm is one thing that makes the share for people.
type TimeTerm struct {
	Kind  TimeTermKind
	Count int
	Each  int // percent of the week
}

// Percent is what all of them ask for.
func (t TimeTerm) Percent() int { return t.Count * t.Each }

// Terms tells how the share for people comes about.
func (t TimeTarget) Terms() []TimeTerm {
	return []TimeTerm{{TermReports, t.Reports, perReport}, {TermOpenSeats, t.OpenSeats, perOpenSeat}, {TermNewcomers, t.Newcomers, perNewcomer}}
}

// Wanted is what the terms come to, before the bounds.
func (t TimeTarget) Wanted() int {
	wanted := 0
	for _, term := range t.Terms() {
		wanted += term.Percent()
	}
	return wanted
}

// Least is the least that a week has for people.
func (TimeTarget) Least() int { return leastPeople }

// Most is the most that a week has for people beside its context.
func (t TimeTarget) Most() int { return min(mostPeople, 100-t.Context) }

// Newcomer reports whether somebody began less than 90 days ago.
func Newcomer(p orggraph.Person) bool {
	began := p.StartedOn()
	return began != nil && daysBetween(*began, p.Graph().Today()) < newFor && *began <= p.Graph().Today()
}

// openBelow counts the vacant seats that a seat has to fill: its reports, and those below vacant ones.
func openBelow(seat orggraph.Position) int {
	n := 0
	for _, below := range seat.Reports() {
		if below.Vacant() {
			n += 1 + openBelow(below)
		}
	}
	return n
}

// trackOf returns the track of a seat's primary role, and how much of a week its context takes.
func trackOf(seat orggraph.Position) (orggraph.RoleTrack, int) {
	for _, r := range seat.Roles() {
		if !r.Primary() {
			continue
		}
		for role, ok := r.Role(), true; ok; role, ok = role.Parent() {
			switch role.Key() {
			case "CPO":
				return r.Role().Track(), 80
			case "VP":
				return r.Role().Track(), 50
			case "DIR":
				return r.Role().Track(), 20
			}
		}
		if r.Role().Track() == orggraph.TrackPL {
			return r.Role().Track(), 20
		}
		return r.Role().Track(), 10
	}
	return "", 10
}

// Week is how a leader spent a week, in minutes.
type Week struct {
	On       string // the Monday
	Coaching int
	Staffing int
	Strategy int
	HandsOn  int
	Other    int
	Origin   timeallocation.Origin
	Talks    int // minutes of one-on-ones that were held, whatever the rest says
}

// Total returns all minutes of the week.
func (w Week) Total() int { return w.Coaching + w.Staffing + w.Strategy + w.HandsOn + w.Other }

// Share returns a part of the week in percent; 0 of an empty week.
func (w Week) Share(minutes int) int {
	if w.Total() == 0 {
		return 0
	}
	return int(math.Round(100 * float64(minutes) / float64(w.Total())))
}

// MondayOf returns the Monday of the week of a day.
func MondayOf(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return DaysAfter(day, -(int(t.Weekday())+6)%7)
}

// Weeks lays what a leader recorded over what their one-on-ones say, for n weeks until that of a day, the
// latest first. Days are those of a time zone.
func Weeks(rows []*ent.TimeAllocation, held []*ent.OneOnOne, zone *time.Location, until string, n int) []Week {
	talks, kept := map[string]int{}, map[string]*ent.TimeAllocation{}
	for _, m := range held {
		if m.Status == oneonone.StatusHELD && m.HeldAt != nil {
			talks[MondayOf(m.HeldAt.In(zone).Format(time.DateOnly))] += m.Minutes
		}
	}
	for _, r := range rows {
		kept[r.WeekOn] = r
	}
	list := make([]Week, n)
	on := MondayOf(until)
	for i := range list {
		list[i] = Week{On: on, Coaching: talks[on], Origin: timeallocation.OriginONE_ON_ONES, Talks: talks[on]}
		if r := kept[on]; r != nil {
			list[i] = Week{on, r.Coaching, r.Staffing, r.Strategy, r.HandsOn, r.Other, r.Origin, talks[on]}
		}
		on = DaysAfter(on, -7)
	}
	return list
}

// RecordTimeInput is how the viewer spent a week, in minutes.
type RecordTimeInput struct {
	WeekOn   string
	Coaching int
	Staffing int
	Strategy int
	HandsOn  int
	Other    int
	Reason   *string
}

// ClearTimeInput says which week to know only by its one-on-ones again.
type ClearTimeInput struct {
	WeekOn string
	Reason *string
}

// ClearTime takes back what the viewer recorded of a week, by hand or from a calendar.
func ClearTime(ctx context.Context, w *world.World, in ClearTimeInput) (*world.Commit, error) {
	f := &form{w: w}
	f.monday("weekOn", in.WeekOn)
	if f.err != nil {
		return nil, f.err
	}
	ctx = access.About(ctx, me(ctx))
	return write(ctx, w, "time.clear", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Took back what was recorded of the week of %s", in.WeekOn)
		id, err := tx.TimeAllocation.Query().Where(timeallocation.AuthorID(me(ctx)), timeallocation.WeekOn(in.WeekOn)).OnlyID(ctx)
		if ent.IsNotFound(err) {
			return nil // as it is already
		}
		if err == nil {
			err = tx.TimeAllocation.DeleteOneID(id).Exec(ctx)
		}
		if err != nil {
			return fmt.Errorf("take a week back: %w", err)
		}
		return nil
	})
}

// monday reads the day that a week begins on.
func (f *form) monday(field, value string) {
	if f.day(field, value); value != MondayOf(value) {
		f.fail(field, "A week begins on its Monday: %s.", MondayOf(value))
	}
}

// aWeek is how many minutes a week has.
const aWeek = 7 * 24 * 60

// RecordTime keeps how the viewer spent a week, by hand. It stays whatever a calendar says.
func RecordTime(ctx context.Context, w *world.World, in RecordTimeInput) (*world.Commit, error) {
	f := &form{w: w}
	f.monday("weekOn", in.WeekOn)
	f.among("coaching", in.Coaching, 0, aWeek)
	f.among("staffing", in.Staffing, 0, aWeek)
	f.among("strategy", in.Strategy, 0, aWeek)
	f.among("handsOn", in.HandsOn, 0, aWeek)
	f.among("other", in.Other, 0, aWeek)
	if f.err != nil {
		return nil, f.err
	}
	week := Week{On: in.WeekOn, Coaching: in.Coaching, Staffing: in.Staffing, Strategy: in.Strategy, HandsOn: in.HandsOn, Other: in.Other, Origin: timeallocation.OriginHAND}
	return keepWeeks(ctx, w, "time.record", in.Reason, []Week{week}, "Recorded how the week of "+in.WeekOn+" was spent")
}

// keepWeeks keeps how the viewer spent some weeks. What they corrected by hand stays, unless they do again.
func keepWeeks(ctx context.Context, w *world.World, action string, reason *string, weeks []Week, summary string) (*world.Commit, error) {
	ctx = access.About(ctx, me(ctx))
	return write(ctx, w, action, reason, func(ctx context.Context, tx *history.Tx) error {
		rows, err := tx.TimeAllocation.Query().Where(timeallocation.AuthorID(me(ctx))).All(ctx)
		if err != nil {
			return fmt.Errorf("read weeks: %w", err)
		}
		kept := map[string]*ent.TimeAllocation{}
		for _, r := range rows {
			kept[r.WeekOn] = r
		}
		tx.Summarize("%s", summary)
		for _, week := range weeks {
			if err := keepWeek(ctx, tx, w, kept[week.On], week); err != nil {
				return fmt.Errorf("keep a week: %w", err)
			}
		}
		return nil
	})
}

func keepWeek(ctx context.Context, tx *history.Tx, w *world.World, was *ent.TimeAllocation, week Week) error {
	switch {
	case was == nil:
		o := releasedNow(ctx, w, me(ctx), false)
		o.released = nil // how somebody spends their time is their own
		return stamp(tx.TimeAllocation.Create(), o).SetWeekOn(week.On).SetCoaching(week.Coaching).SetStaffing(week.Staffing).
			SetStrategy(week.Strategy).SetHandsOn(week.HandsOn).SetOther(week.Other).SetOrigin(week.Origin).Exec(ctx)
	case was.Origin == timeallocation.OriginHAND && week.Origin != timeallocation.OriginHAND:
		return nil
	}
	return tx.TimeAllocation.UpdateOneID(was.ID).SetCoaching(week.Coaching).SetStaffing(week.Staffing).
		SetStrategy(week.Strategy).SetHandsOn(week.HandsOn).SetOther(week.Other).SetOrigin(week.Origin).Exec(ctx)
}

// TakeCalendar keeps what a calendar says of the viewer's weeks. Weeks that they corrected by hand stay.
func TakeCalendar(ctx context.Context, w *world.World, weeks []Week, reason *string) (*world.Commit, error) {
	for i := range weeks {
		weeks[i].Origin = timeallocation.OriginCALENDAR
	}
	return keepWeeks(ctx, w, "time.importCalendar", reason, weeks, "Took the time of some weeks from a calendar")
}
