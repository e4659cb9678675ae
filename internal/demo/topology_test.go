package demo_test

import (
	"testing"

	"cadre/internal/demo"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/topology"
)

// TestTopologyOfTheCompany: what does not go well at Northlight is what a product leader would know, and no more.
func TestTopologyOfTheCompany(t *testing.T) { storetest.Each(t, testTopologyOfTheCompany) }

func testTopologyOfTheCompany(t *testing.T, s *store.Store) {
	ctx, w := mustOpenWorld(t, s)
	mustWrite(t, ctx, w, demo.Company(today))
	got := map[topology.Rule]int{}
	for _, f := range topology.Findings(w.Graph()) {
		got[f.Rule]++
		t.Log(f.Severity, f.Rule, f.Text)
	}
	want := map[topology.Rule]int{
		topology.InteractionExpired: 1, topology.InteractionWithoutEnd: 1, topology.StreamsServeEachOther: 1, topology.AreaWithoutOwner: 1,
		topology.ProviderOverloaded: 1, topology.BlockingCycle: 1, topology.DependencyOverdue: 1, topology.RecurringBoundary: 1, topology.TeamApiStale: 1,
	}
	for _, rule := range topology.Rules() {
		if got[rule] != want[rule] {
			t.Errorf("%s: %d, want %d", rule, got[rule], want[rule])
		}
	}
}
