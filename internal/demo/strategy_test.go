package demo_test

import (
	"testing"

	"cadre/internal/demo"
	"cadre/internal/orggraph"
	"cadre/internal/store/storetest"
	"cadre/internal/strategy"
)

// TestCompanyHasAStrategy: what the demo says is whole by the rules that everyone else's is held to.
func TestCompanyHasAStrategy(t *testing.T) {
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	g := mustWrite(t, ctx, w, demo.Company(today)).Graph
	visions := g.Visions()
	if len(visions) != 1 || visions[0].State() != orggraph.VisionCurrent || visions[0].ReviewOverdue() {
		t.Fatalf("%d visions", len(visions))
	}
	precedents := 0
	for _, p := range visions[0].Principles(nil) {
		precedents += len(p.Precedents())
		if len(p.Precedents()) == 0 && p.Text() == "" {
			t.Errorf("a principle says nothing")
		}
	}
	within(t, "principles", float64(len(visions[0].Principles(nil))), 5, 7)
	within(t, "precedents", float64(precedents), 6, 12)
	current, ok := visions[0].Strategy()
	if !ok || len(visions[0].Strategies()) != 2 {
		t.Fatal("no strategy is active today, or none was before")
	}
	for _, s := range visions[0].Strategies() {
		if lacks := strategy.Lacks(s); len(lacks) > 0 {
			t.Errorf("%s lacks %v", s.Name(), lacks)
		}
		for _, o := range s.Obstacles(nil) {
			if _, ok := o.Owner(); !ok {
				t.Errorf("nobody owns %q", o.What())
			}
		}
		for _, d := range s.Decisions() {
			if _, ok := d.DecidedBy(); !ok || d.DecidedOn() < s.StartsOn() {
				t.Errorf("%q was decided by nobody, or before the strategy began", d.What())
			}
		}
	}
	if spread := strategy.SpreadOf(current); spread.Verdict != strategy.Focused {
		t.Errorf("the strategy is %s: %s", spread.Verdict, spread.Says())
	}
	kinds := map[orggraph.InsightKind]bool{}
	all, err := g.Insights(orggraph.Page{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range all.Edges() {
		kinds[e.Node().Kind()] = true
	}
	if len(kinds) != 5 {
		t.Errorf("insights of %d kinds, want 5", len(kinds))
	}
}
