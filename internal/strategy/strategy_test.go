package strategy_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"cadre/internal/fault"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
	"cadre/internal/scenario"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/strategy"
	"cadre/internal/world"
)

func mustVision(t *testing.T, o *orgtest.Org, name string) string {
	t.Helper()
	key, _, err := strategy.DraftVision(o.Context(), o.World, strategy.DraftVisionInput{Name: name, Statement: "S"})
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func mustStrategy(t *testing.T, o *orgtest.Org, vision, from, to string) string {
	t.Helper()
	key, _, err := strategy.DraftStrategy(o.Context(), o.World, strategy.DraftStrategyInput{Vision: vision, Name: "S", StartsOn: from, EndsOn: to})
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func mustInsight(t *testing.T, o *orgtest.Org) string {
	t.Helper()
	key, _, err := strategy.RecordInsight(o.Context(), o.World, strategy.RecordInsightInput{Kind: orggraph.Quantitative, Statement: "I"})
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// mustBeWhole gives a strategy two problems that rest on an insight, and one that is left.
func mustBeWhole(t *testing.T, o *orgtest.Org, key string) {
	t.Helper()
	insight := mustInsight(t, o)
	for i, kind := range []orggraph.FocusKind{orggraph.Chosen, orggraph.Chosen, orggraph.NotNow} {
		in := strategy.AddFocusInput{Strategy: key, Kind: kind, Problem: fmt.Sprintf("P%d", i)}
		if kind == orggraph.Chosen {
			in.Insights = []string{insight}
		}
		if _, _, err := strategy.AddFocus(o.Context(), o.World, in); err != nil {
			t.Fatal(err)
		}
	}
}

// TestOnlyTheWholeIsActive walks at random through the edits of a strategy: whatever they are, one that is active lacks
// nothing, and one that lacks something is refused with a sentence for each thing.
func TestOnlyTheWholeIsActive(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO")
	rng := rand.New(rand.NewPCG(7, 11))
	why := "Because"
	refused, activated := 0, 0
	for round := range 12 {
		vision := mustVision(t, o, fmt.Sprint("Line ", round))
		key := mustStrategy(t, o, vision, "2026-01-01", "2026-12-31")
		var focuses, insights []string
		for range 60 {
			switch pick := rng.IntN(9); {
			case pick == 0:
				insights = append(insights, mustInsight(t, o))
			case pick == 1:
				kind := []orggraph.FocusKind{orggraph.Chosen, orggraph.NotNow}[rng.IntN(2)]
				if made, _, err := strategy.AddFocus(o.Context(), o.World, strategy.AddFocusInput{Strategy: key, Kind: kind, Problem: "P", Reason: &why}); err == nil {
					focuses = append(focuses, made)
				}
			case (pick == 2 || pick > 5) && len(focuses)*len(insights) > 0:
				_, _ = strategy.CiteInsight(o.Context(), o.World, strategy.CiteInsightInput{Focus: focuses[rng.IntN(len(focuses))], Insight: insights[rng.IntN(len(insights))]})
			case pick == 3 && len(focuses)*len(insights) > 0:
				_, _ = strategy.UnciteInsight(o.Context(), o.World, strategy.UnciteInsightInput{Focus: focuses[rng.IntN(len(focuses))], Insight: insights[rng.IntN(len(insights))]})
			case pick == 4 && len(focuses) > 0:
				kind := []orggraph.FocusKind{orggraph.Chosen, orggraph.NotNow}[rng.IntN(2)]
				_, _ = strategy.UpdateFocus(o.Context(), o.World, strategy.UpdateFocusInput{Focus: focuses[rng.IntN(len(focuses))], Kind: &kind, Reason: &why})
			default:
				s, _ := o.Graph().Strategy(key)
				lacks := strategy.Lacks(s)
				_, err := strategy.ActivateStrategy(o.Context(), o.World, strategy.ActivateStrategyInput{Strategy: key})
				if (err == nil) != (len(lacks) == 0) {
					t.Fatalf("it lacks %v, and activating answers %v", lacks, err)
				}
				if err == nil {
					activated++
					break
				}
				refused++
				for _, l := range lacks {
					if f, _ := fault.As(err); f == nil || !strings.Contains(f.Message, l.Says) {
						t.Fatalf("%q is missing from %v", l.Says, err)
					}
				}
			}
			if s, _ := o.Graph().Strategy(key); s.State() == orggraph.StrategyActive && len(strategy.Lacks(s)) > 0 {
				t.Fatalf("an active strategy lacks %v", strategy.Lacks(s))
			}
		}
	}
	if refused == 0 || activated == 0 {
		t.Errorf("%d were refused and %d activated: the walk shows nothing", refused, activated)
	}
}

// TestOneStrategyADay gives strategies periods at random: whichever are activated, no day has two of one vision.
func TestOneStrategyADay(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO")
	rng := rand.New(rand.NewPCG(3, 5))
	visions := []string{mustVision(t, o, "A"), mustVision(t, o, "B")}
	day := func(n int) string { return time.Date(2026, 1, 1+n, 0, 0, 0, 0, time.UTC).Format(time.DateOnly) }
	active := 0
	for range 30 {
		from := rng.IntN(300)
		key := mustStrategy(t, o, visions[rng.IntN(2)], day(from), day(from+rng.IntN(40)))
		mustBeWhole(t, o, key)
		if _, err := strategy.ActivateStrategy(o.Context(), o.World, strategy.ActivateStrategyInput{Strategy: key}); err == nil {
			active++
		}
	}
	for n := range 345 {
		for _, v := range visions {
			of, _ := o.Graph().OnDay(day(n)).Vision(v)
			current := 0
			for _, s := range of.Strategies() {
				if s.Current() {
					current++
				}
			}
			if current > 1 {
				t.Fatalf("on %s %d strategies lead to %s", day(n), current, of.Name())
			}
		}
	}
	if active < 5 || active == 30 {
		t.Errorf("%d of 30 were activated: the periods show nothing", active)
	}
}

// TestSpread checks the test for spreading too thin by hand.
func TestSpread(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO")
	key := mustStrategy(t, o, mustVision(t, o, "A"), "2026-01-01", "2026-12-31")
	spread := func() strategy.Spread {
		s, _ := o.Graph().Strategy(key)
		return strategy.SpreadOf(s)
	}
	if s := spread(); s.Verdict != strategy.Untold || s.Ratio != nil {
		t.Errorf("without teams: %+v", s)
	}
	mustBeWhole(t, o, key)
	for _, want := range []struct {
		kind    orggraph.TeamKind
		teams   int
		verdict strategy.SpreadVerdict
		says    string
	}{
		{orggraph.KindDepartment, 0, strategy.Untold, "There are no teams yet"},
		{orggraph.KindTeam, 1, strategy.Thin, "about 0.5 teams"},
		{orggraph.KindTeam, 2, strategy.Thin, "about 1 team to each"},
		{orggraph.KindTeam, 3, strategy.Thin, "about 1.5 teams"},
		{orggraph.KindTeam, 4, strategy.Focused, "2 problems for 4 teams: about 2 teams"},
		{orggraph.KindCommittee, 4, strategy.Focused, "2 problems for 4 teams"},
	} {
		_, _, err := org.CreateTeam(o.Context(), o.World, org.CreateTeamInput{Name: "T", Kind: want.kind})
		if err != nil {
			t.Fatal(err)
		}
		s := spread()
		if s.Problems != 2 || s.Teams != want.teams || s.Verdict != want.verdict || !strings.Contains(s.Says(), want.says) {
			t.Errorf("want %+v, got %+v: %s", want, s, s.Says())
		}
	}
}

// TestEveryWorldAnswers: a moment has what was said then, a scenario what it says, and applying brings it to live.
func TestEveryWorldAnswers(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, "CPO")
		vision := mustVision(t, o, "Shops")
		before := o.Now().Add(time.Second)
		o.MustBecome("2026-07-01")
		other, why := "Otherwise", "It was too long"
		if _, err := strategy.ReviseVision(o.Context(), o.World, strategy.ReviseVisionInput{Vision: vision, Statement: &other, Reason: &why}); err != nil {
			t.Fatal(err)
		}
		insight := mustInsight(t, o)
		row, err := scenario.Create(o.Context(), o.Worlds(), scenario.CreateInput{Name: "Plan"})
		if err != nil {
			t.Fatal(err)
		}
		plan := o.In(world.Ref{Scenario: row.ID})
		planned := mustStrategy(t, plan, vision, "2026-07-01", "2026-12-31")
		mustBeWhole(t, plan, planned)
		mustCite(t, plan, planned, insight)
		if _, err := strategy.ActivateStrategy(plan.Context(), plan.World, strategy.ActivateStrategyInput{Strategy: planned}); err != nil {
			t.Fatal(err)
		}
		if v, _ := o.Graph().Vision(vision); v.Statement() != other || len(v.Strategies()) != 0 {
			t.Errorf("live says %q and has %d strategies", v.Statement(), len(v.Strategies()))
		}
		then := o.In(world.Ref{AsOf: &before})
		if v, ok := then.Graph().Vision(vision); !ok || v.Statement() != "S" {
			t.Error("the moment does not say what was said then")
		}
		if _, ok := then.Graph().Insight(insight); ok {
			t.Error("the moment knows what was learned later")
		}
		p, _ := plan.Graph().Vision(vision)
		if of, ok := p.Strategy(); !ok || len(of.Focuses(nil)) != 3 || len(of.Focuses(nil)[0].Insights()) != 2 {
			t.Error("the scenario does not have its strategy")
		}
		if _, err := scenario.Apply(o.Context(), o.Worlds(), scenario.ApplyInput{Scenario: row.ID}); err != nil {
			t.Fatal(err)
		}
		v, _ := o.Graph().Vision(vision)
		of, ok := v.Strategy()
		if !ok || len(strategy.Lacks(of)) != 0 {
			t.Error("applied, live does not have the strategy")
		}
	})
}

func mustCite(t *testing.T, o *orgtest.Org, key, insight string) {
	t.Helper()
	s, _ := o.Graph().Strategy(key)
	if _, err := strategy.CiteInsight(o.Context(), o.World, strategy.CiteInsightInput{Focus: s.Focuses(nil)[0].Key(), Insight: insight}); err != nil {
		t.Fatal(err)
	}
}

// TestTwoPlansOfOneProductLine: what two scenarios each publish cannot both be live.
func TestTwoPlansOfOneProductLine(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO")
	publish := func(o *orgtest.Org) {
		t.Helper()
		if _, err := strategy.PublishVision(o.Context(), o.World, strategy.PublishVisionInput{Vision: mustVision(t, o, "Shops")}); err != nil {
			t.Fatal(err)
		}
	}
	row, err := scenario.Create(o.Context(), o.Worlds(), scenario.CreateInput{Name: "Plan"})
	if err != nil {
		t.Fatal(err)
	}
	publish(o.In(world.Ref{Scenario: row.ID}))
	publish(o)
	if _, err := scenario.Apply(o.Context(), o.Worlds(), scenario.ApplyInput{Scenario: row.ID}); fault.CodeOf(err) != fault.Conflict {
		t.Errorf("two current visions of one product line: %v", err)
	}
}

// TestPublishKeepsOneStrategyADay: a vision takes over what is active, unless it has an active strategy on the same days.
func TestPublishKeepsOneStrategyADay(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO")
	activate := func(vision, from, to string) {
		t.Helper()
		key := mustStrategy(t, o, vision, from, to)
		mustBeWhole(t, o, key)
		if _, err := strategy.ActivateStrategy(o.Context(), o.World, strategy.ActivateStrategyInput{Strategy: key}); err != nil {
			t.Fatal(err)
		}
	}
	publish := func(vision string) error {
		_, err := strategy.PublishVision(o.Context(), o.World, strategy.PublishVisionInput{Vision: vision})
		return err
	}
	former, same, apart := mustVision(t, o, "Shops"), mustVision(t, o, "Shops"), mustVision(t, o, "Shops")
	if err := publish(former); err != nil {
		t.Fatal(err)
	}
	activate(former, "2026-01-01", "2026-06-30")
	activate(same, "2026-06-30", "2026-12-31")
	activate(apart, "2026-07-01", "2026-12-31")
	if f, ok := fault.As(publish(same)); !ok || f.Code != fault.InvalidInput || f.Field != "input.vision" {
		t.Errorf("two strategies on 30 June: %v", f)
	}
	if err := publish(apart); err != nil {
		t.Error(err)
	}
	if breaches := o.Graph().Breaches(); len(breaches) > 0 {
		t.Errorf("live breaks %v", breaches)
	}
}

// TestNothingIsActiveForARetiredVision: who takes back and forth leaves no strategy on the way to what is over.
func TestNothingIsActiveForARetiredVision(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO")
	vision := mustVision(t, o, "Shops")
	key := mustStrategy(t, o, vision, "2026-01-01", "2026-12-31")
	mustBeWhole(t, o, key)
	retired, err := strategy.RetireVision(o.Context(), o.World, strategy.RetireVisionInput{Vision: vision})
	if err != nil {
		t.Fatal(err)
	}
	undone, err := o.Undo(o.Context(), retired.Changeset.ID, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := strategy.ActivateStrategy(o.Context(), o.World, strategy.ActivateStrategyInput{Strategy: key}); err != nil {
		t.Fatal(err)
	}
	if _, err := o.Undo(o.Context(), undone.Changeset.ID, nil); fault.CodeOf(err) != fault.Conflict {
		t.Errorf("the vision was retired under an active strategy: %v", err)
	}
}

// TestUndoKeepsTheWhole: what an active strategy rests on is not undone from under it.
func TestUndoKeepsTheWhole(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO")
	key := mustStrategy(t, o, mustVision(t, o, "Shops"), "2026-01-01", "2026-12-31")
	mustBeWhole(t, o, key)
	s, _ := o.Graph().Strategy(key)
	first := s.Focuses(nil)[0]
	if _, err := strategy.UnciteInsight(o.Context(), o.World, strategy.UnciteInsightInput{Focus: first.Key(), Insight: first.Insights()[0].Key()}); err != nil {
		t.Fatal(err)
	}
	cited, err := strategy.CiteInsight(o.Context(), o.World, strategy.CiteInsightInput{Focus: first.Key(), Insight: mustInsight(t, o)})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := strategy.ActivateStrategy(o.Context(), o.World, strategy.ActivateStrategyInput{Strategy: key}); err != nil {
		t.Fatal(err)
	}
	if _, err := o.Undo(o.Context(), cited.Changeset.ID, nil); fault.CodeOf(err) != fault.Conflict {
		t.Errorf("the last citation of an active strategy was undone: %v", err)
	}
}
