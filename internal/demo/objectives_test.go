package demo_test

import (
	"slices"
	"testing"
	"time"

	"cadre/internal/demo"
	"cadre/internal/orggraph"
	"cadre/internal/store/storetest"
	"cadre/internal/strategy"
)

// On whichever day of a year the demo is loaded, its four quarters are there, and the running one has everything
// that a leader would look for.
func TestObjectivesAreBelievable(t *testing.T) {
	for _, on := range []string{"2026-01-02", "2026-02-20", "2026-04-10", "2026-06-30", "2026-08-14", "2026-11-30"} {
		at, err := time.Parse(time.DateOnly, on)
		if err != nil {
			t.Fatal(err)
		}
		o := demo.Company(at)
		quarters, keys := map[string]int{}, map[string]bool{}
		for _, each := range o.Objectives {
			quarters[each.StartsOn]++
			if each.Parent != "" && !keys[each.Parent] {
				t.Errorf("%s: %s contributes to %s, which does not come before it", on, each.Key, each.Parent)
			}
			keys[each.Key] = true
			for _, k := range each.KeyResults {
				if words := strategy.Lint(k.Metric); len(words) > 0 {
					t.Errorf("%q looks like output: %q", k.Metric, words)
				}
				for _, c := range k.CheckIns {
					if c.On > on || c.Confidence < 0 || c.Confidence > 100 {
						t.Errorf("%s: %s was checked in on %s at %d %%", on, k.Metric, c.On, c.Confidence)
					}
				}
			}
			if each.State == "CLOSED" && each.Learned == "" {
				t.Errorf("nothing was learned from %s", each.Key)
			}
		}
		if len(quarters) != 4 {
			t.Errorf("%s: the quarters are %v, want four", on, quarters)
		}
		for first, n := range quarters {
			if n < 12 || n > 20 {
				t.Errorf("%s: %d objectives from %s on", on, n, first)
			}
		}
	}
}

func TestObjectivesStandInEveryWay(t *testing.T) {
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	mustWrite(t, ctx, w, demo.Company(today))
	found := map[string]int{}
	for _, o := range w.Graph().Objectives() {
		found[string(o.State())]++
		found[string(o.Ambition())]++
		found[string(strategy.OutlookOf(o).Health)]++
		if strategy.Missed(o) && o.Ambition() == orggraph.RoofShot && o.RootCause() == nil {
			t.Errorf("%s was missed and has no post-mortem: %g", o.Title(), *strategy.Score(o))
		}
		if o.RootCause() != nil && !strategy.Missed(o) {
			t.Errorf("%s has a post-mortem and was not missed: %g", o.Title(), *strategy.Score(o))
		}
		for _, k := range o.KeyResults() {
			for _, a := range strategy.Alerts(k) {
				found[string(a.Kind)]++
			}
		}
	}
	t.Log(found)
	for _, way := range []string{"ACTIVE", "CLOSED", "DROPPED", "PROPOSED", "NEGOTIATED", "MOON_SHOT", "ON_TRACK", "AT_RISK", "OFF_TRACK", "SILENT", "FALLING", "STUCK"} {
		if found[way] == 0 {
			t.Errorf("nothing is %s", way)
		}
	}
}

// Every objective that says which problem it serves serves a chosen one, and every need that names an objective is of a
// team that has it.
func TestObjectivesServeTheStrategy(t *testing.T) {
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	mustWrite(t, ctx, w, demo.Company(today))
	serving, waiting := 0, 0
	for _, o := range w.Graph().Objectives() {
		if f, ok := o.Focus(); ok {
			if serving++; f.Kind() != orggraph.Chosen {
				t.Errorf("%s serves %s, which is left for now", o.Title(), f.Problem())
			}
		}
	}
	for d := range w.Graph().EachDependency() {
		o, ok := d.Objective()
		if !ok {
			continue
		}
		waiting++
		if !slices.ContainsFunc(o.Teams(), func(of orggraph.ObjectiveTeam) bool { return of.Team() == d.Needer() }) {
			t.Errorf("%s waits for what %s needs", o.Title(), d.Needer().Name())
		}
	}
	if serving < 12 || waiting < 5 {
		t.Errorf("%d objectives serve a problem and %d needs name an objective", serving, waiting)
	}
	level, err := strategy.Alignment(w.Graph(), nil, strategy.AlignmentWhere{}, orggraph.Page{})
	if err != nil {
		t.Fatal(err)
	}
	if v := level.Steps[0]; v.Progress == nil || v.Objectives < 10 || v.AtRisk+v.OffTrack == 0 || len(v.Reasons) == 0 {
		t.Errorf("the vision stands at %+v", v)
	}
}
