package strategy_test

import (
	"slices"
	"testing"

	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/org/orgtest"
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
