package demo_test

import (
	"fmt"
	"math"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"cadre/ent"
	"cadre/ent/oneononeseries"
	"cadre/internal/coaching"
	"cadre/internal/demo"
)

// TestCoachingKeepsTheRulesOnAnyDay makes the company on days and hours of all kinds.
func TestCoachingKeepsTheRulesOnAnyDay(t *testing.T) {
	for n := range 28 {
		now := today.AddDate(0, 0, 13*n).Add(time.Duration(n*7%24) * time.Hour)
		o := demo.Company(now)
		t.Run(now.Format("Mon 2006-01-02 15h"), func(t *testing.T) {
			mustBeWritten(t, o, now)
			mustBeProven(t, o)
			for _, p := range o.Coaching.Plans {
				mustBePlan(t, p, now)
			}
			for _, s := range o.Coaching.Series {
				mustKeepRhythm(t, s, now)
			}
			if again := demo.Company(now); !reflect.DeepEqual(o, again) {
				t.Error("one moment gives two companies")
			}
		})
	}
}

// written lists every row with what it says, and whether it is a draft that nobody else may see.
func written(c demo.Coaching, each func(w demo.Written, text string, draft bool)) {
	for _, a := range c.Assessments {
		each(a.Written, "", a.Released.IsZero())
		for _, r := range a.Ratings {
			for _, e := range r.Evidence {
				each(e.Written, e.Text, a.Released.IsZero())
			}
		}
	}
	for _, p := range c.Plans {
		each(p.Written, "", false)
		for _, a := range p.Areas {
			each(a.Written, a.Why+" "+a.Closed, false)
			for _, g := range a.Goals {
				each(g.Written, g.Text, false)
			}
			for _, s := range a.Actions {
				each(s.Written, s.Text, false)
			}
			for _, e := range a.Evidence {
				each(e.Written, e.Text, false)
			}
		}
		for _, r := range p.Reviews {
			each(r.Written, "", false)
		}
	}
	for _, s := range c.Series {
		each(s.Written, "", false)
		for _, m := range s.Meetings {
			each(m.Written, "", false)
			for _, topic := range m.Topics {
				each(topic.Written, "", false)
			}
			for _, n := range m.Notes {
				each(n.Written, "", false)
			}
			for _, step := range m.Actions {
				each(step.Written, step.Text, false)
			}
		}
	}
	for _, f := range c.Feedback {
		each(f.Written, f.Text, false)
	}
	for _, w := range c.Weeks {
		each(w.Written, "", true)
	}
}

func mustBeWritten(t *testing.T, o demo.Org, now time.Time) {
	t.Helper()
	people := map[string]bool{}
	for _, p := range o.People {
		people[p.Key] = true
	}
	said := map[string]bool{}
	written(o.Coaching, func(w demo.Written, text string, draft bool) {
		if !people[w.About] || !people[w.By] || w.At.IsZero() || w.At.After(now) || w.Released.After(now) || draft != w.Released.IsZero() || !draft && w.Released.Before(w.At) {
			t.Errorf("%q is written by %s about %s at %s and released at %s; it is %s", text, w.By, w.About, w.At, w.Released, now)
		}
		if text != "" && said[text] {
			t.Errorf("%q is said twice", text)
		}
		said[text] = true
	})
}

// mustBeProven holds assessments to their rules: half steps, evidence where a level moved, and who speaks as what.
func mustBeProven(t *testing.T, o demo.Org) {
	t.Helper()
	last := map[string]float64{}
	for _, a := range o.Coaching.Assessments { // of one person, the earlier round comes first
		if (a.Kind == "SELF") != (a.About == a.By) {
			t.Errorf("%s assesses %s as %s", a.By, a.About, a.Kind)
		}
		if a.State == "AGREED" && a.AgreedAt.IsZero() || a.State == "SUPERSEDED" && a.Superseded.Before(a.AgreedAt) || a.State != "DRAFT" && a.SharedAt.Before(a.At) {
			t.Errorf("the assessment of %s on %s is %s, shared %s, agreed %s, superseded %s", a.About, a.On, a.State, a.SharedAt, a.AgreedAt, a.Superseded)
		}
		for _, r := range a.Ratings {
			if r.Level < 1 || r.Level > 5 || r.Level*2 != math.Trunc(r.Level*2) {
				t.Errorf("%s has the level %v of %s", a.About, r.Level, r.Competency)
			}
			key := fmt.Sprint(a.About, a.Kind, r.Competency)
			if a.Kind == "PEER" {
				key += a.By
			}
			shown := slices.ContainsFunc(r.Evidence, func(e demo.Evidence) bool { return e.Kind != "REMARK" })
			if was, ok := last[key]; ok && coaching.NeedsEvidence(was, r.Level) && !shown {
				t.Errorf("%s moves from %v to %v in %s by %s, and nothing shows it", a.About, was, r.Level, r.Competency, a.Kind)
			}
			last[key] = r.Level
			for _, e := range r.Evidence {
				if e.On > a.On {
					t.Errorf("%q was noted on %s, after the assessment of %s", e.Text, e.On, a.On)
				}
			}
		}
	}
}

func mustBePlan(t *testing.T, p demo.Plan, now time.Time) {
	t.Helper()
	from := p.From
	open := map[int]bool{}
	opened := func(upTo time.Time) {
		for i, a := range p.Areas {
			if _, known := open[i]; !known && !a.At.After(upTo) {
				open[i] = true
			}
		}
		n := 0
		for _, o := range open {
			if o {
				n++
			}
		}
		if n > coaching.MaxFocusAreas || n == 0 && p.State == "ACTIVE" {
			t.Errorf("the plan of %s works on %d areas at %s", p.About, n, upTo)
		}
	}
	opened(p.At)
	for _, r := range p.Reviews {
		opened(r.At.Add(-time.Second))
		mustBeWithin(t, p, from, r.On)
		from = r.On
		for _, v := range r.Verdicts {
			if !open[v.Area] {
				t.Errorf("the review of %s on %s speaks of area %d, which is not open", p.About, r.On, v.Area)
			}
			open[v.Area] = v.Decision == "CONTINUE" || v.Decision == "ESCALATE"
			if a := p.Areas[v.Area]; v.Level > a.To || (v.Decision == "CLOSE") && v.Level < a.To {
				t.Errorf("the review of %s on %s finds level %v on the way from %v to %v, and is to %s it", p.About, r.On, v.Level, a.From, a.To, v.Decision)
			}
			if v.Next == "" {
				t.Errorf("the review of %s on %s does not say what comes next", p.About, r.On)
			}
		}
		reviewed := map[int]bool{}
		for _, v := range r.Verdicts {
			reviewed[v.Area] = true
		}
		for i, a := range p.Areas {
			if was := open[i]; was && a.At.Before(r.At) && !reviewed[i] {
				t.Errorf("the review of %s on %s leaves out area %d", p.About, r.On, i)
			}
		}
		opened(r.At.Add(time.Hour)) // areas join in the hour after a review
	}
	mustBeWithin(t, p, from, p.ReviewBy)
	mustBeAreas(t, p, now.Format(time.DateOnly))
}

func mustBeAreas(t *testing.T, p demo.Plan, day string) {
	t.Helper()
	for _, a := range p.Areas {
		if a.To <= a.From || a.Why == "" || a.Closed == "" || len(a.Goals) == 0 || len(a.Actions) == 0 {
			t.Errorf("an area of %s is incomplete: %+v", p.About, a)
		}
		for _, s := range a.Actions {
			if (s.State == "DONE") != (s.Done != "") || s.Done > day || s.Done != "" && s.Done < p.From {
				t.Errorf("the step %q of %s is %s on %q", s.Text, p.About, s.State, s.Done)
			}
		}
		for _, g := range a.Goals {
			if (g.State == "MET") != (g.Done != "") || g.Done > day {
				t.Errorf("the goal %q of %s is %s on %q", g.Text, p.About, g.State, g.Done)
			}
		}
	}
}

// mustBeWithin refuses reviews that are more days apart than a plan may go on without one.
func mustBeWithin(t *testing.T, p demo.Plan, from, until string) {
	t.Helper()
	if until < from || until > coaching.DaysAfter(from, coaching.MaxReviewDays) {
		t.Errorf("the plan of %s goes from %s to %s without a review", p.About, from, until)
	}
}

func mustKeepRhythm(t *testing.T, s demo.Series, now time.Time) {
	t.Helper()
	r, err := coaching.RhythmOf(&ent.OneOnOneSeries{EveryWeeks: s.EveryWeeks, Minutes: s.Minutes, AtTime: s.AtTime, TimeZone: s.TimeZone, StartsOn: s.StartsOn,
		Weekday: oneononeseries.Weekday(strings.ToUpper(s.Weekday.String()))})
	if err != nil {
		t.Fatal(err)
	}
	days, left := map[string]bool{}, map[int]bool{}
	for i, m := range s.Meetings {
		on := r.Has(m.Planned)
		moved := i > 0 && s.Meetings[i-1].Status == "MOVED"
		if day := m.Planned.Format(time.DateOnly); days[day] || on == moved || !on && !m.Planned.After(s.Meetings[i-1].Planned) {
			t.Errorf("%s has a meeting at %s that fits no rhythm", s.About, m.Planned)
		} else {
			days[day] = true
		}
		done := m.Status == "HELD" || m.Status == "ASYNC"
		if done == m.Held.IsZero() || m.Held.After(now) || (m.Status == "PLANNED") != (i == len(s.Meetings)-1) || m.Status == "PLANNED" && m.Planned.Before(now) {
			t.Errorf("the meeting of %s at %s is %s, held %s", s.About, m.Planned, m.Status, m.Held)
		}
		if why := slices.ContainsFunc(m.Notes, func(n demo.Note) bool { return n.Kind == "SKIP_REASON" }); why != (m.Status == "SKIPPED") {
			t.Errorf("the meeting of %s at %s is %s; it says why it was skipped: %v", s.About, m.Planned, m.Status, why)
		}
		for _, topic := range m.Topics {
			if left[topic.Thread] = topic.Thread != 0 && !topic.Done; topic.Done && !done || !topic.Done && done && topic.Thread == 0 {
				t.Errorf("%q is talked about: %v, in a meeting that is %s", topic.Text, topic.Done, m.Status)
			}
		}
	}
}

// TestCoachingNamesNoDate looks for words that would be wrong on another day.
func TestCoachingNamesNoDate(t *testing.T) {
	dated := regexp.MustCompile(`\b(January|February|March|April|June|July|August|September|October|November|December|in May|spring|summer|autumn|winter|20\d\d)\b`)
	n := 0
	written(demo.Company(today).Coaching, func(_ demo.Written, text string, _ bool) {
		if n++; dated.MatchString(text) {
			t.Errorf("%q names a time of the year", text)
		}
	})
	within(t, "rows", float64(n), 1500, 6000)
}

func TestCoachesOfTheCompany(t *testing.T) {
	o := demo.Company(today)
	named := map[string]bool{}
	for _, l := range o.Coaches {
		if named[l.Person] || l.Person == l.Coach || l.Person == "" || l.Coach == "" || l.Since > today.Format(time.DateOnly) {
			t.Errorf("%+v: two coaches, or their own", l)
		}
		named[l.Person] = true
	}
	within(t, "coaches who are not the managers", float64(len(o.Coaches)), 2, 4)
}
