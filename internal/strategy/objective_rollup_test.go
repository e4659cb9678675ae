package strategy_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"cadre/internal/orggraph"
	"cadre/internal/strategy"
)

// aims builds a graph of objectives by hand: all of them active in the second quarter of 2026, looked at on a day.
type aims struct {
	orggraph.Rows
	n int
}

func (a *aims) objective(key string) {
	a.Objectives = append(a.Objectives, orggraph.ObjectiveRow{ID: key, Title: key, StartsOn: "2026-04-01", EndsOn: "2026-06-30", State: orggraph.ObjectiveActive, Ambition: orggraph.RoofShot})
}

// measure adds a key result that goes from 0 to 100.
func (a *aims) measure(objective, key string, kind orggraph.KeyResultKind) {
	a.KeyResults = append(a.KeyResults, orggraph.KeyResultRow{ID: key, Objective: objective, Metric: key, Target: 100, Kind: kind, Direction: orggraph.Increase, CadenceDays: 7})
}

func (a *aims) seen(key, day string, value float64, confidence int) {
	a.n++
	a.CheckIns = append(a.CheckIns, orggraph.CheckInRow{ID: fmt.Sprintf("c%04d", a.n), KeyResult: key, CheckedOn: day, Value: value, Confidence: confidence})
}

func (a *aims) link(from, to string, kind orggraph.ObjectiveLinkKind, weight float64) {
	a.n++
	a.ObjectiveLinks = append(a.ObjectiveLinks, orggraph.ObjectiveLinkRow{ID: fmt.Sprintf("l%04d", a.n), From: from, To: to, Kind: kind, Weight: weight})
}

func (a *aims) graph(today string) *orggraph.Graph { return orggraph.Load("", today, 1, a.Rows) }

// expect compares what is worked out with what was worked out by hand; a progress below 0 stands for none.
func expect(t *testing.T, g *orggraph.Graph, key string, progress, known float64) {
	t.Helper()
	r := strategy.RollupOf(g.Aim(key))
	got := -1.0
	if r.Progress != nil {
		got = *r.Progress
	}
	if math.Abs(got-progress) > 1e-9 || math.Abs(r.Known-known) > 1e-9 {
		t.Errorf("%s: progress %g of which %g is known, want %g of %g", key, got, r.Known, progress, known)
	}
}

func TestRollupByHand(t *testing.T) {
	var a aims
	for _, key := range []string{"company", "area", "team", "other", "silent", "dropped"} {
		a.objective(key)
	}
	a.Objectives[5].State = orggraph.ObjectiveDropped
	a.measure("company", "revenue", orggraph.Primary)
	a.measure("area", "first", orggraph.Primary)
	a.measure("area", "second", orggraph.Primary)
	a.measure("area", "guard", orggraph.Backstop)
	a.measure("team", "half", orggraph.Primary)
	a.measure("other", "over", orggraph.Primary)
	a.measure("silent", "unseen", orggraph.Primary)
	a.measure("dropped", "gone", orggraph.Primary)
	a.seen("first", "2026-05-01", 40, 80)
	a.seen("guard", "2026-05-01", 0, 80)
	a.seen("half", "2026-05-01", 20, 80)
	a.seen("half", "2026-05-08", 50, 80)
	a.seen("over", "2026-05-08", 250, 80)
	a.seen("gone", "2026-05-08", 100, 80)
	a.link("team", "area", orggraph.Contributes, 2)
	a.link("other", "area", orggraph.Supports, 5)
	a.link("silent", "company", orggraph.Contributes, 1)
	a.link("dropped", "company", orggraph.Contributes, 3)
	a.link("area", "company", orggraph.Contributes, 2)
	a.link("other", "revenue", orggraph.Contributes, 1)
	g := a.graph("2026-05-10")

	expect(t, g, "half", 0.5, 1)
	expect(t, g, "team", 0.5, 1)
	expect(t, g, "over", 1, 1) // beyond the target hides nothing of others
	expect(t, g, "silent", -1, 0)
	// first 0.4 (1), second missing (1), team 0.5 (2); the backstop and what supports do not count: (0.4 + 2·0.5) / 3 of 3/4.
	expect(t, g, "area", 1.4/3, 0.75)
	// revenue is not measured: other contributes 1. Company: revenue 1 (1), silent missing (1), area 1.4/3 of 0.75 (2); dropped does not count.
	expect(t, g, "revenue", 1, 1)
	expect(t, g, "company", (1+2*0.75*1.4/3)/(1+2*0.75), (1+2*0.75)/4)

	r := strategy.RollupOf(g.Aim("company"))
	if len(r.Parts) != 3 || r.Parts[0].Weight != 1 || r.Parts[0].Link != nil || r.Parts[1].Progress != nil || r.Parts[2].Weight != 2 {
		t.Errorf("the parts of company: %+v", r.Parts)
	}
}

// What old data have in a circle counts as missing, whichever of them is asked first; all else counts.
func TestRollupOfCircles(t *testing.T) {
	for _, order := range [][]string{{"a", "b", "c"}, {"c", "b", "a"}, {"b", "c", "a"}} {
		var a aims
		for _, key := range order {
			a.objective(key)
			a.measure(key, "of-"+key, orggraph.Primary)
		}
		a.objective("above")
		a.seen("of-a", "2026-05-01", 60, 80)
		a.seen("of-b", "2026-05-01", 20, 80)
		a.link("a", "b", orggraph.Contributes, 1)
		a.link("b", "of-c", orggraph.Contributes, 1) // through a key result that nobody measures
		a.link("c", "a", orggraph.Contributes, 1)
		a.link("a", "above", orggraph.Contributes, 1)
		a.link("above", "above", orggraph.Contributes, 1)
		g := a.graph("2026-05-10")
		expect(t, g, "a", 0.6, 0.5)
		expect(t, g, "b", 0.2, 0.5)
		expect(t, g, "c", -1, 0)
		expect(t, g, "of-c", -1, 0)
		expect(t, g, "above", 0.6, 0.25)
		if r := strategy.RollupOf(g.Aim("a")); len(r.Parts) != 2 || !r.Parts[1].Circle || r.Parts[0].Circle {
			t.Errorf("the parts of a: %+v", r.Parts)
		}
	}
}

func TestProgressKnowsItsDirection(t *testing.T) {
	var a aims
	a.objective("o")
	a.KeyResults = append(a.KeyResults, orggraph.KeyResultRow{ID: "k", Objective: "o", Baseline: 8, Target: 4, Kind: orggraph.Primary, Direction: orggraph.Decrease})
	if p := strategy.Progress(must(a.graph("2026-05-10").KeyResult("k"))); p != nil {
		t.Errorf("without a check-in there is no progress, got %g", *p)
	}
	a.seen("k", "2026-05-01", 7, 50)
	if p := strategy.Progress(must(a.graph("2026-05-10").KeyResult("k"))); p == nil || *p != 0.25 {
		t.Errorf("from 8 by 7 to 4 is a quarter, got %v", p)
	}
}

func must[T any](v T, ok bool) T {
	if !ok {
		panic("there is none")
	}
	return v
}

func TestSuggestedScores(t *testing.T) {
	at := func(v float64) *float64 { return &v }
	for _, c := range []struct {
		name                    string
		value, baseline, target float64
		commit, stretch         *float64
		want                    float64
	}{
		{"baseline", 10, 10, 30, at(20), at(50), 0}, {"worse", 5, 10, 30, at(20), at(50), 0}, {"half way to commit", 15, 10, 30, at(20), at(50), 0.15},
		{"commit", 20, 10, 30, at(20), at(50), 0.3}, {"between", 25, 10, 30, at(20), at(50), 0.5}, {"target", 30, 10, 30, at(20), at(50), 0.7},
		{"half way to stretch", 40, 10, 30, at(20), at(50), 0.85}, {"stretch", 50, 10, 30, at(20), at(50), 1}, {"beyond", 90, 10, 30, at(20), at(50), 1},
		{"no stretch", 90, 10, 30, at(20), nil, 0.7}, {"no commit", 20, 10, 30, nil, nil, 0.35}, {"commit is the target", 20, 10, 30, at(30), nil, 0.15},
		{"down", 3, 4, 2, at(3), at(1), 0.3}, {"down, half way", 2.5, 4, 2, at(3), at(1), 0.5}, {"down, worse", 5, 4, 2, at(3), at(1), 0},
	} {
		if got := strategy.SuggestScore(c.value, c.baseline, c.commit, c.target, c.stretch); math.Abs(got-c.want) > 1e-9 {
			t.Errorf("%s: %g, want %g", c.name, got, c.want)
		}
	}
}

func TestAlertsAndHealth(t *testing.T) {
	kinds := func(g *orggraph.Graph, key string) (list string) {
		for _, a := range strategy.Alerts(must(g.KeyResult(key))) {
			list += string(a.Kind) + " "
		}
		return list
	}
	var a aims
	a.Teams = []orggraph.TeamRow{{ID: "t", Name: "Core", Kind: orggraph.KindTeam}}
	a.Positions = []orggraph.PositionRow{{ID: "p", Title: "Dev", FTE: 1, StandsFor: 1}}
	a.People = []orggraph.PersonRow{{ID: "x", Name: "Ana"}}
	a.Assignments = []orggraph.AssignmentRow{{ID: "h", Position: "p", Person: "x", Kind: orggraph.Permanent, FTE: 1}}
	a.Memberships = []orggraph.MembershipRow{{ID: "m", Position: "p", Team: "t", Allocation: 100}}
	for _, key := range []string{"fine", "silent", "falling", "stuck", "lost", "moon", "unseen"} {
		a.objective(key)
		a.measure(key, "of-"+key, orggraph.Primary)
		a.ObjectiveTeams = append(a.ObjectiveTeams, orggraph.ObjectiveTeamRow{ID: "ot-" + key, Objective: key, Team: "t", Lead: true})
	}
	a.Objectives[5].Ambition = orggraph.MoonShot
	a.objective("nobody")
	a.measure("nobody", "of-nobody", orggraph.Primary)
	a.seen("of-nobody", "2026-05-30", 10, 90)
	a.seen("of-fine", "2026-05-30", 40, 80)
	a.seen("of-silent", "2026-05-21", 40, 80)
	a.seen("of-falling", "2026-05-16", 40, 95)
	a.seen("of-falling", "2026-05-30", 41, 65)
	a.seen("of-stuck", "2026-04-20", 7, 80)
	a.seen("of-stuck", "2026-05-03", 9, 80)
	a.seen("of-stuck", "2026-05-17", 9, 80)
	a.seen("of-stuck", "2026-05-30", 9, 80)
	a.seen("of-lost", "2026-05-30", 9, 35)
	a.seen("of-moon", "2026-05-30", 9, 15)
	g := a.graph("2026-05-31")
	for key, want := range map[string]string{"fine": "", "silent": "SILENT ", "falling": "FALLING ", "stuck": "STUCK ", "lost": "", "unseen": "SILENT "} {
		if got := kinds(g, "of-"+key); got != want {
			t.Errorf("%s alerts %q, want %q", key, got, want)
		}
	}
	for key, want := range map[string]strategy.Health{"fine": strategy.OnTrack, "silent": strategy.AtRisk, "falling": strategy.AtRisk, "stuck": strategy.AtRisk,
		"lost": strategy.OffTrack, "moon": strategy.OnTrack, "unseen": strategy.AtRisk, "nobody": strategy.AtRisk} {
		if o := strategy.OutlookOf(must(g.Objective(key))); o.Health != want || len(o.Causes) == 0 {
			t.Errorf("%s is %s because of %q, want %s", key, o.Health, o.Reasons(), want)
		}
	}
	// One day earlier nobody was silent, and nothing had stood for four weeks.
	g = g.OnDay("2026-05-30")
	if got := kinds(g, "of-silent") + kinds(g, "of-stuck"); got != "" {
		t.Errorf("a day before, they alert %q", got)
	}
}

// TestHealthHearsTheGraph: what blocks an objective, what was promised for it, who is missing to lead and a slow start put it at
// risk, each with what it comes from, though its numbers are fine.
func TestHealthHearsTheGraph(t *testing.T) {
	past, day, due := "2026-05-01", "2026-05-31", "2026-05-20"
	dependency := func(id, needer, provider, objective string) orggraph.DependencyRow {
		row := orggraph.DependencyRow{ID: id, Needer: needer, Provider: provider, What: "An API", Severity: orggraph.SeverityBlocking, State: orggraph.DependencyAccepted}
		if objective != "" {
			row.Objective = &objective
		}
		return row
	}
	for name, c := range map[string]struct {
		change func(a *aims)
		health strategy.Health
		text   string
		of     string
	}{
		"nothing": {func(*aims) {}, strategy.OnTrack, "1 of 1 key results are checked in on, the least sure at 90 %.", ""},
		"overdue": {func(a *aims) {
			a.Dependencies = []orggraph.DependencyRow{dependency("d", "t", "u", "o")}
			a.Dependencies[0].NeedBy = &past
		}, strategy.AtRisk, "u blocks it: “An API” was needed by 2026-05-01.", "d"},
		"in time": {func(a *aims) { a.Dependencies = []orggraph.DependencyRow{dependency("d", "t", "u", "o")} }, strategy.OnTrack, "1 of 1 key results are checked in on, the least sure at 90 %.", ""},
		"circle": {func(a *aims) {
			a.Dependencies = []orggraph.DependencyRow{dependency("d", "t", "u", "o"), dependency("e", "u", "t", "")}
		}, strategy.AtRisk, "t and u block each other in a circle, and “An API” is a part of it.", "d"},
		"late promise": {func(a *aims) {
			o := "o"
			a.Commitments = []orggraph.CommitmentRow{{ID: "p", Title: "Promise", Team: "t", Objective: &o, State: orggraph.CommitmentCommitted, DueOn: &due}}
		}, strategy.AtRisk, "“Promise” was promised for 2026-05-20. Say whether it was delivered or broken.", "p"},
		"broken promise": {func(a *aims) {
			o, said := "o", "S"
			a.Commitments = []orggraph.CommitmentRow{{ID: "p", Title: "Promise", Team: "t", Objective: &o, State: orggraph.CommitmentBroken, DueOn: &due, RootCause: &said, WhatChanges: &said, Affected: &said}}
		}, strategy.AtRisk, "“Promise”, which was promised for it, was broken.", "p"},
		"nobody leads": {func(a *aims) {
			a.Positions = append(a.Positions, orggraph.PositionRow{ID: "l", Title: "PM", FTE: 1, StandsFor: 1})
			a.Memberships = append(a.Memberships, orggraph.MembershipRow{ID: "ml", Position: "l", Team: "t", Allocation: 100, Lead: true})
		}, strategy.AtRisk, "Nobody holds the seat that leads t, which answers for it.", "l"},
		"not accepted": {func(a *aims) { a.Objectives[0].State = orggraph.ObjectiveProposed }, strategy.AtRisk, "Its period began 60 days ago, and its team has not accepted it yet.", ""},
		"not begun":    {func(a *aims) { a.Objectives[0].State = orggraph.ObjectiveNegotiated }, strategy.AtRisk, "Its period began 60 days ago, and its team has not begun yet.", ""},
		"next quarter": {func(a *aims) {
			a.Objectives[0].State, a.Objectives[0].StartsOn, a.Objectives[0].EndsOn = orggraph.ObjectiveProposed, "2026-07-01", "2026-09-30"
		}, strategy.Unknown, "Its team has not accepted it yet.", ""},
		"scored": {func(a *aims) { a.Objectives[0].State = orggraph.ObjectiveClosing }, strategy.Unknown, "It is scored, and what was learned is being written down.", ""},
	} {
		var a aims
		a.Teams = []orggraph.TeamRow{{ID: "t", Name: "t", Kind: orggraph.KindTeam}, {ID: "u", Name: "u", Kind: orggraph.KindTeam}}
		a.Positions = []orggraph.PositionRow{{ID: "s", Title: "Dev", FTE: 1, StandsFor: 1}}
		a.People = []orggraph.PersonRow{{ID: "x", Name: "Ana"}}
		a.Assignments = []orggraph.AssignmentRow{{ID: "h", Position: "s", Person: "x", Kind: orggraph.Permanent, FTE: 1}}
		a.Memberships = []orggraph.MembershipRow{{ID: "m", Position: "s", Team: "t", Allocation: 100}}
		a.objective("o")
		a.measure("o", "k", orggraph.Primary)
		a.seen("k", day, 40, 90)
		a.ObjectiveTeams = []orggraph.ObjectiveTeamRow{{ID: "ot", Objective: "o", Team: "t", Lead: true}}
		c.change(&a)
		g := a.graph(day)
		got := strategy.OutlookOf(must(g.Objective("o")))
		of := ""
		if n := got.Causes[0].Of; n != nil {
			of = n.ID()
		}
		if got.Health != c.health || len(got.Causes) != 1 || got.Causes[0].Text != c.text || of != c.of {
			t.Errorf("%s: %s because of %q, from %q; want %s because of %q, from %q", name, got.Health, got.Reasons(), of, c.health, c.text, c.of)
		}
		l := mustLevel(t, g, "", strategy.AlignmentWhere{})
		if at := l.Steps[0].AtRisk == 1; at != (c.health == strategy.AtRisk) || at && !slices.Contains(l.Steps[0].Reasons, c.text) {
			t.Errorf("%s: on the map %d are at risk, because of %q", name, l.Steps[0].AtRisk, l.Steps[0].Reasons)
		}
	}
}

// TestFallingIsOfOnePerson: who is less sure than a colleague has lost no confidence; who was surer themselves has, though others
// spoke in between or on the same day.
func TestFallingIsOfOnePerson(t *testing.T) {
	type said struct {
		author, day string
		confidence  int
	}
	for name, c := range map[string]struct {
		said []said
		want string
	}{
		"two on one day":          {[]said{{"ana", "2026-05-30", 80}, {"bo", "2026-05-30", 45}}, ""},
		"two in one week":         {[]said{{"ana", "2026-05-24", 95}, {"bo", "2026-05-30", 60}}, ""},
		"one fell":                {[]said{{"ana", "2026-05-24", 95}, {"ana", "2026-05-30", 65}}, "Confidence in “k” fell from 95 to 65 % within two weeks."},
		"one fell, another spoke": {[]said{{"ana", "2026-05-20", 90}, {"ana", "2026-05-27", 60}, {"bo", "2026-05-30", 90}}, "Confidence in “k” fell from 90 to 60 % within two weeks."},
		"one fell long ago":       {[]said{{"ana", "2026-05-02", 95}, {"ana", "2026-05-30", 65}}, ""},
	} {
		var a aims
		a.People = []orggraph.PersonRow{{ID: "ana", Name: "Ana"}, {ID: "bo", Name: "Bo"}}
		a.objective("o")
		a.measure("o", "k", orggraph.Primary)
		for i, s := range c.said {
			a.seen("k", s.day, float64(i), s.confidence)
			a.CheckIns[i].Author = &s.author
		}
		got := ""
		for _, alert := range strategy.Alerts(must(a.graph("2026-05-31").KeyResult("k"))) {
			got += alert.Text
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

// 20,000 objectives with 60,000 key results answer at once: what is asked first works all of it out.
func BenchmarkRollupOf20k(b *testing.B) {
	var a aims
	for i := range 20_000 {
		key := fmt.Sprintf("o%06d", i)
		a.objective(key)
		for m := range 3 {
			k := fmt.Sprintf("k%06d-%d", i, m)
			a.measure(key, k, orggraph.Primary)
			for week := range 4 {
				a.seen(k, fmt.Sprintf("2026-05-%02d", 1+week*7), float64(week*10), 70)
			}
		}
		if i > 0 {
			a.link(key, fmt.Sprintf("o%06d", (i-1)/4), orggraph.Contributes, 1)
		}
	}
	g := a.graph("2026-05-31")
	strategy.RollupOf(g.Aim("o000000"))
	b.ResetTimer()
	for b.Loop() {
		again := g.OnDay("2026-05-31")
		strategy.RollupOf(again.Aim("o000000"))
		strategy.OutlookOf(must(again.Objective("o000000")))
	}
}
