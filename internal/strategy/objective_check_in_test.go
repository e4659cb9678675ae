package strategy_test

import (
	"slices"
	"testing"

	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/strategy"
)

// TestCheckInIsOfWhoWroteIt: whoever of the team checks in is the author, not who leads it or owns the workspace; each has one a
// day.
func TestCheckInIsOfWhoWroteIt(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, "CPO: Ana\n  PM: Cleo\n  Dev: Dora\n")
		o.MustCreateTeams("Checkout: PM, Dev\n")
		objective := mustObjective(t, o, "Buyers give up", "Checkout")
		measure, _ := mustMeasure(t, o, objective)
		mustRun(t, o, objective)
		for _, c := range []struct {
			name  string
			value float64
		}{{"Cleo", 65}, {"Dora", 66}, {"Dora", 67}} {
			if _, _, err := strategy.CheckIn(o.As(c.name), o.World, strategy.CheckInInput{KeyResult: measure, Value: c.value, Confidence: 80}); err != nil {
				t.Fatalf("%s checks in: %v", c.name, err)
			}
		}
		if _, _, err := strategy.CheckIn(o.As("Ana"), o.World, strategy.CheckInInput{KeyResult: measure, Value: 1, Confidence: 80}); fault.CodeOf(err) != fault.Forbidden {
			t.Errorf("who is in none of its teams and edits nothing checks in: %v", err)
		}
		behind := access.With(t.Context(), access.From(o.As("Ana")).ViewAs(o.Person("Cleo"), "Cleo"))
		if _, _, err := strategy.CheckIn(behind, o.World, strategy.CheckInInput{KeyResult: measure, Value: 1, Confidence: 80}); fault.CodeOf(err) != fault.Forbidden {
			t.Errorf("somebody writes through the eyes of Cleo: %v", err)
		}
		if _, err := strategy.DropObjective(o.As("Cleo"), o.World, strategy.DropObjectiveInput{Objective: objective, Because: "B"}); fault.CodeOf(err) != fault.Forbidden {
			t.Errorf("who works in the team drops its objective: %v", err)
		}
		for name, want := range map[string]bool{"Cleo": true, "Ana": false} {
			if got := strategy.MayCheckIn(o.As(name), must(o.Graph().Objective(objective))); got != want {
				t.Errorf("%s may check in: %v", name, got)
			}
		}
		var got []string
		for _, c := range must(o.Graph().KeyResult(measure)).AllCheckIns() {
			author, ok := c.Author()
			if !ok {
				t.Fatal("a check-in has no author")
			}
			got = append(got, author.Name())
		}
		slices.Sort(got)
		if want := []string{"Cleo", "Dora"}; !slices.Equal(got, want) {
			t.Errorf("check-ins are of %v, want %v", got, want)
		}
	})
}

// TestTeamsNegotiate: who works in the team proposes key results, accepts and sends back, while it is proposed and no longer; who is
// of no team of it does not, and nobody accepts in the name of who is not of it.
func TestTeamsNegotiate(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, "CPO: Ana\n  PM: Cleo\n  Dev: Dora\n")
		o.MustCreateTeams("Checkout: PM\nSearch: Dev\n")
		key := mustObjective(t, o, "Buyers give up", "Checkout")
		move, why := strategy.MoveObjectiveInput{Objective: key}, "It is too large for a quarter"
		back := strategy.MoveObjectiveInput{Objective: key, Reason: &why}
		measure := strategy.AddKeyResultInput{Objective: key, Metric: "Carts paid", Baseline: 60, Target: 80, CadenceDays: 7, Kind: orggraph.Primary, Altitude: orggraph.ProductAltitude}
		forbidden := func(what string, err error) {
			t.Helper()
			if fault.CodeOf(err) != fault.Forbidden {
				t.Errorf("%s: %v", what, err)
			}
		}
		_, _, err := strategy.AddKeyResult(o.As("Cleo"), o.World, measure)
		forbidden("the team measures a draft", err)
		done(t)(strategy.ProposeObjective(o.Context(), o.World, move))
		for name, want := range map[string]bool{"Cleo": true, "Dora": false} {
			if got := strategy.MayNegotiate(o.As(name), must(o.Graph().Objective(key))); got != want {
				t.Errorf("%s may negotiate: %v", name, got)
			}
		}
		_, _, err = strategy.AddKeyResult(o.As("Dora"), o.World, measure)
		forbidden("another team measures it", err)
		_, err = strategy.ReturnObjective(o.As("Dora"), o.World, back)
		forbidden("another team sends it back", err)
		_, err = strategy.ReturnObjective(o.As("Cleo"), o.World, move)
		blames(t, err, "reason")
		if got := must(done(t)(strategy.ReturnObjective(o.As("Cleo"), o.World, back)).Graph.Objective(key)); got.State() != orggraph.ObjectiveDraft {
			t.Errorf("what the team sent back is %s", got.State())
		}

		done(t)(strategy.ProposeObjective(o.Context(), o.World, move))
		_, c, err := strategy.AddKeyResult(o.As("Cleo"), o.World, measure)
		done(t)(c, err)
		dora := o.Person("Dora")
		_, err = strategy.AcceptObjective(o.Context(), o.World, strategy.AcceptObjectiveInput{Objective: key, AcceptedBy: &dora})
		blames(t, err, "acceptedBy")
		accepted := done(t)(strategy.AcceptObjective(o.As("Cleo"), o.World, strategy.AcceptObjectiveInput{Objective: key}))
		if by, ok := must(accepted.Graph.Objective(key)).AcceptedBy(); !ok || by.Name() != "Cleo" {
			t.Errorf("accepted by %v", by)
		}
		_, _, err = strategy.AddKeyResult(o.As("Cleo"), o.World, measure)
		forbidden("the team measures anew what it accepted", err)
	})
}
