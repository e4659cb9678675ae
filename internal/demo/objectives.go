package demo

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"cadre/internal/calendar"
	"cadre/internal/strategy"
)

// Objective is a problem that a team had or has, with what came of it.
type Objective struct {
	Key, Title, Why         string
	StartsOn, EndsOn        string
	MoonShot                bool
	State                   string
	Teams                   []string // the first answers for the whole
	AssignedBy, AcceptedBy  string   // keys of people
	DroppedBecause, Learned string   // empty for none
	ClosedOn                string   // the day on which it was closed or dropped
	RootCause, WhatChanges  string
	Parent                  string // the objective that it contributes to
	Supports                string // the objective that it helps
	Focus                   string // the problem of a strategy that it serves
	KeyResults              []KeyResult
	Actions                 []ObjectiveAction
}

// KeyResult is a number of an objective with how it went.
type KeyResult struct {
	Metric, Unit, Source string
	Baseline, Target     float64
	Commit, Stretch      *float64
	Backstop             bool
	Altitude             string
	CadenceDays          int
	Score                *float64
	CheckIns             []CheckIn
}

// CheckIn is what somebody saw of a key result on a day.
type CheckIn struct {
	On                  string
	Value               float64
	Confidence          int
	Learned, Next, Help string
	Author              string // key of a person
}

// ObjectiveAction is a step of an objective.
type ObjectiveAction struct {
	Title, Owner, DueOn, State string
}

// period returns a quarter of Northlight, counted from the running one: 0, -1 ... Where the quarter of the calendar
// has just begun, Northlight counts from another month, so that there is always something to see.
func period(today time.Time, n int) (first, last time.Time) {
	start := calendar.QuarterOf(today)
	if today.Sub(start) < 42*24*time.Hour {
		start = time.Date(today.Year(), today.Month()-2, 1, 0, 0, 0, 0, time.UTC)
	}
	start = start.AddDate(0, 3*n, 0)
	return start, start.AddDate(0, 3, -1)
}

// quest is one line of the table that the objectives of Northlight are written as. Methods fill it in and return it.
type quest struct {
	Objective
	drawn []drawn
}

// drawn is a key result with how it is to go: to which value, and how sure the team is at first and at last.
type drawn struct {
	KeyResult
	end         float64
	first, last int
	how         string // silent, falling, stuck; empty for well
	learned     string
}

// problem is an objective of a team that contributes to one above; empty for none.
func problem(key, team, parent, title, why string) *quest {
	return &quest{Objective: Objective{Key: key, Title: title, Why: why, Teams: []string{team}, Parent: parent}}
}

// by adds a primary key result: from, what is vouched for, hoped for and exceptional, and where it came to.
func (a *quest) by(metric, unit string, baseline, commit, target, stretch, end float64) *quest {
	a.drawn = append(a.drawn, drawn{KeyResult: KeyResult{Metric: metric, Unit: unit, Baseline: baseline, Commit: &commit, Target: target, Stretch: &stretch, Altitude: "PRODUCT"}, end: end, first: 75, last: 80})
	return a
}

// guard adds a backstop.
func (a *quest) guard(metric, unit string, baseline, target, end float64) *quest {
	a.drawn = append(a.drawn, drawn{KeyResult: KeyResult{Metric: metric, Unit: unit, Baseline: baseline, Target: target, Backstop: true, Altitude: "PRODUCT"}, end: end, first: 80, last: 80})
	return a
}

func (a *quest) latest() *drawn { return &a.drawn[len(a.drawn)-1] }

// sure says how sure the team was of the last key result at first and at last.
func (a *quest) sure(first, last int) *quest {
	a.latest().first, a.latest().last = first, last
	return a
}

// goes says how the check-ins of the last key result go wrong.
func (a *quest) goes(how string) *quest { a.latest().how = how; return a }

// seen says what the last check-in of the last key result tells.
func (a *quest) seen(learned string) *quest { a.latest().learned = learned; return a }

// from says where the number of the last key result is read, and at which altitude it is.
func (a *quest) from(source, altitude string) *quest {
	a.latest().Source, a.latest().Altitude = source, altitude
	return a
}

func (a *quest) learned(text string) *quest { a.Learned = text; return a }

func (a *quest) missed(rootCause, whatChanges string) *quest {
	a.RootCause, a.WhatChanges = rootCause, whatChanges
	return a
}

func (a *quest) moon() *quest { a.MoonShot = true; return a }

func (a *quest) with(team string) *quest { a.Teams = append(a.Teams, team); return a }

func (a *quest) helps(other string) *quest { a.Supports = other; return a }

func (a *quest) serves(focus string) *quest { a.Focus = focus; return a }

func (a *quest) inState(state string) *quest { a.State = state; return a }

func (a *quest) dropped(because string) *quest {
	a.State, a.DroppedBecause = "DROPPED", because
	return a
}

// step adds an action, due so many days from today, of somebody by name.
func (a *quest) step(title, owner string, days int, state string) *quest {
	a.Actions = append(a.Actions, ObjectiveAction{Title: title, Owner: owner, DueOn: time.Duration(days * 24 * int(time.Hour)).String(), State: state})
	return a
}

// aimAt draws the objectives of the four quarters.
func (b *builder) aimAt() {
	for n, table := range map[int][]*quest{-3: companyAimsFirst(), -2: companyAimsSecond(), -1: companyAimsThird(), 0: companyAimsNow()} {
		first, last := period(b.today, n)
		for _, a := range table {
			b.org.Objectives = append(b.org.Objectives, b.objective(a, n, first, last))
		}
	}
	sortObjectives(b.org.Objectives)
}

func (b *builder) objective(a *quest, n int, first, last time.Time) Objective {
	o := a.Objective
	o.StartsOn, o.EndsOn = day(first), day(last)
	who := aimedBy[o.Teams[0]]
	o.AssignedBy, o.AcceptedBy = b.key(who.leader), b.key(who.author)
	switch {
	case o.State == "DROPPED":
		o.ClosedOn = day(b.today)
	case o.State != "":
	case n < 0:
		o.State, o.ClosedOn = "CLOSED", o.EndsOn
	default:
		o.State = "ACTIVE"
	}
	if o.State == "DRAFT" || o.State == "PROPOSED" {
		o.AcceptedBy = ""
	}
	for i := range o.Actions {
		ahead, _ := time.ParseDuration(o.Actions[i].DueOn)
		o.Actions[i].DueOn, o.Actions[i].Owner = day(b.today.Add(ahead)), b.key(o.Actions[i].Owner)
	}
	for _, d := range a.drawn {
		k := d.KeyResult
		k.CadenceDays = 7
		until := b.today
		if n < 0 {
			k.CadenceDays, until = 14, last
			score := strategy.SuggestScore(d.end, k.Baseline, k.Commit, k.Target, k.Stretch)
			k.Score = &score
		}
		if o.State == "ACTIVE" || o.State == "CLOSED" || o.State == "DROPPED" {
			k.CheckIns = b.course(d, first, until, k.CadenceDays, b.key(who.author))
		}
		if o.State == "DROPPED" {
			k.Score = nil
		}
		o.KeyResults = append(o.KeyResults, k)
	}
	return o
}

// course is how a number went: a check-in each cadence, until a day.
func (b *builder) course(d drawn, first, until time.Time, cadence int, author string) (list []CheckIn) {
	weeks := max(int(until.Sub(first).Hours()/24)/cadence, 1)
	uneven := []float64{0.02, -0.03, 0.04, -0.02, 0.01, -0.04}
	for w := 1; w <= weeks; w++ {
		on := first.AddDate(0, 0, w*cadence)
		if on.After(until) || d.how == "silent" && on.After(until.AddDate(0, 0, -13)) {
			break
		}
		share := float64(w) / float64(weeks)
		if d.how == "stuck" {
			share = min(share*2.5, 1)
		}
		if share < 1 && d.how != "stuck" {
			share += uneven[w%len(uneven)]
		}
		confidence := float64(d.first) + (float64(d.last)-float64(d.first))*share
		if d.how == "falling" && w < weeks-1 {
			confidence = float64(d.first)
		}
		list = append(list, CheckIn{On: day(on), Value: tidy(d.Baseline+(d.end-d.Baseline)*share, d.Baseline, d.Target), Confidence: int(min(max(confidence, 0), 100)), Author: author})
	}
	if n := len(list); n > 0 {
		list[n-1].Learned = d.learned
	}
	return list
}

// tidy rounds a number as people report it, by how far it is to go.
func tidy(v, from, to float64) float64 {
	unit := 1.0
	for span := max(to-from, from-to); span > 0 && span < 20; span *= 10 {
		unit *= 10
	}
	rounded := float64(int64(v*unit + 0.5))
	if v < 0 {
		rounded = float64(int64(v*unit - 0.5))
	}
	return rounded / unit
}

// key returns the key of a person by name.
func (b *builder) key(name string) string {
	i, ok := b.people[name]
	if !ok {
		panic("demo: nobody is called " + name)
	}
	return b.org.People[i].Key
}

// aimedBy says who gives a team its objectives, and who checks in for it.
var aimedBy = map[string]struct{ leader, author string }{
	"product-technology": {"Henriette Sandvoort", "Mafalda Reisinho"},
	"onboarding":         {"Kwabena Ofosuhene", "Sebastián Olavarrieta"}, "storefront": {"Anneliese Trautvetter", "Davit Lomsadze"},
	"orders": {"Anneliese Trautvetter", "Joaquim Esteveira"}, "checkout": {"Kwabena Ofosuhene", "Marisol Echenique"},
	"discovery": {"Marisol Echenique", "Tavish Rathore"}, "mobile": {"Marisol Echenique", "Florencia Bidegain"},
	"payments": {"Solveig Achterberg", "Ilse Vantongeren"}, "payouts": {"Ilse Vantongeren", "Gonçalo Telhada"},
	"risk": {"Ilse Vantongeren", "Ottilie Brandeisky"}, "dev-platform": {"Chandrika Venkateswaran", "Meenakshi Thiruvengadam"},
	"data-platform": {"Chandrika Venkateswaran", "Imran Qadeer Shaikh"}, "cloud": {"Chandrika Venkateswaran", "Otieno Wafula"},
	"design-system": {"Chandrika Venkateswaran", "Tamsin Wolvercote"},
}

// sortObjectives puts objectives in the order of their periods, those above before what contributes to them.
func sortObjectives(list []Objective) {
	slices.SortStableFunc(list, func(a, b Objective) int {
		return cmp.Or(strings.Compare(a.StartsOn, b.StartsOn), cmp.Compare(min(len(a.Parent), 1), min(len(b.Parent), 1)), strings.Compare(a.Key, b.Key))
	})
}
