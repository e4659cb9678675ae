package strategy_test

import (
	"testing"
	"time"

	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/strategy"
	"cadre/internal/world"
)

// A moment shows objectives as they were: what was checked in on, and how that stood on the day.
func TestObjectivesAtAMoment(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, "CPO: Ana\n  PM: Cleo\n")
		o.MustCreateTeams("Checkout: PM\n")
		why := "A third of full carts are left."
		objective, _, err := strategy.DraftObjective(o.Context(), o.World, strategy.DraftObjectiveInput{Title: "Buyers give up", Why: &why, Teams: []string{o.Team("Checkout")},
			Ambition: orggraph.RoofShot, Sharing: orggraph.Shared})
		if err != nil {
			t.Fatal(err)
		}
		key, _, err := strategy.AddKeyResult(o.Context(), o.World, strategy.AddKeyResultInput{Objective: objective, Metric: "Share of carts that are paid", Baseline: 60, Target: 80, CadenceDays: 7,
			Kind: orggraph.Primary, Altitude: orggraph.ProductAltitude})
		if err != nil {
			t.Fatal(err)
		}
		_, err = strategy.ProposeObjective(o.Context(), o.World, strategy.MoveObjectiveInput{Objective: objective})
		if err == nil {
			_, err = strategy.AcceptObjective(o.Context(), o.World, strategy.AcceptObjectiveInput{Objective: objective})
		}
		if err == nil {
			_, err = strategy.ActivateObjective(o.Context(), o.World, strategy.MoveObjectiveInput{Objective: objective})
		}
		if err != nil {
			t.Fatal(err)
		}
		for day, value := range map[string]float64{"2026-06-16": 65, "2026-06-23": 70} {
			o.MustBecome("2026-06-23")
			if _, _, err := strategy.CheckIn(o.Context(), o.World, strategy.CheckInInput{KeyResult: key, CheckedOn: &day, Value: value, Confidence: 80}); err != nil {
				t.Fatal(err)
			}
		}
		o.MustBecome("2026-06-30")
		then := time.Date(2026, 6, 20, 0, 0, 0, 0, time.UTC)
		past := o.In(world.Ref{AsOf: &then}).Graph()
		was, is := must(past.KeyResult(key)), must(o.Graph().KeyResult(key))
		if was.CheckInCount() != 0 || is.CheckInCount() != 2 {
			t.Errorf("then there were %d check-ins, now %d; want 0 and 2", was.CheckInCount(), is.CheckInCount())
		}
		if p := strategy.RollupOf(must(o.Graph().Objective(objective))).Progress; p == nil || *p != 0.5 {
			t.Errorf("now it is half way, got %v", p)
		}
		if h := strategy.OutlookOf(must(past.Objective(objective))).Health; h != strategy.Unknown {
			t.Errorf("then nobody had checked in, and it was %s", h)
		}
		if h := strategy.OutlookOf(must(o.Graph().Objective(objective))).Health; h != strategy.OnTrack {
			t.Errorf("now it is %s", h)
		}
	})
}
