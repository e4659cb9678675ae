package strategy_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"cadre/internal/input"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
	"cadre/internal/scenario"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/strategy"
	"cadre/internal/topology"
	"cadre/internal/world"
)

// A moment and a scenario each answer for commitments as they stand there.
func TestCommitmentsInOtherWorlds(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, promisePlan)
		o.MustCreateTeams("Checkout: PM\n")
		key := mustRequest(t, o, "Fees are shown", "Checkout")
		o.MustBecome("2026-06-20")
		mustDiscover(t, o, key, "2026-07-15")
		mustSign(t, o, key)
		plan, err := scenario.Create(o.Context(), o.Worlds(), scenario.CreateInput{Name: "Later"})
		if err != nil {
			t.Fatal(err)
		}
		there := o.In(world.Ref{Scenario: plan.ID})
		done(t)(promised(o.Context(), there, key, nil))

		then := time.Date(2026, 6, 17, 0, 0, 0, 0, time.UTC)
		past := o.In(world.Ref{AsOf: &then}).Graph()
		for what, got := range map[string]orggraph.CommitmentState{"then REQUESTED": must(past.Commitment(key)).State(), "there COMMITTED": must(there.Graph().Commitment(key)).State(), "now DISCOVERY": stateOf(t, o, key).State()} {
			if !strings.HasSuffix(what, string(got)) {
				t.Errorf("%s: it is %s", what, got)
			}
		}
		if lacks := strategy.CommitmentLacks(must(past.Commitment(key))); len(lacks) != 7 {
			t.Errorf("then %d things were missing, want four risks, a day and two signatures", len(lacks))
		}
	})
}

func TestCommitmentAtRiskSaysWhy(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), promisePlan)
	o.MustCreateTeams("Checkout: PM\nPayments: PM\n")
	key := mustPromise(t, o, "Fees are shown", "Checkout", "2026-07-15")
	needBy := "2026-06-20"
	dependency, _, err := topology.RaiseDependency(o.Context(), o.World, topology.RaiseDependencyInput{Needer: o.Team("Checkout"), Provider: o.Team("Payments"), What: "The fees of each card",
		Severity: orggraph.SeverityHigh, NeedBy: &needBy, Commitment: &key})
	if err != nil {
		t.Fatal(err)
	}
	done(t)(topology.AdvanceDependency(o.Context(), o.World, topology.AdvanceDependencyInput{Dependency: dependency, State: orggraph.DependencyAccepted}))
	if reasons := strategy.RiskReasons(stateOf(t, o, key)); len(reasons) != 0 {
		t.Errorf("nothing is late yet: %v", reasons)
	}
	severity := func() strategy.FindingSeverity {
		for _, f := range strategy.CommitmentFindings(o.Graph()) {
			if f.Rule == strategy.CommitmentAtRisk && strings.Contains(f.Text, "“The fees of each card” of Payments is late: it was needed by 2026-06-20.") {
				return f.Severity
			}
		}
		return ""
	}
	for _, c := range []struct {
		day  string
		want strategy.FindingSeverity
	}{{"2026-06-20", ""}, {"2026-06-21", strategy.FindingWarn}, {"2026-06-30", strategy.FindingWarn}, {"2026-07-01", strategy.FindingError}} {
		o.MustBecome(c.day)
		if got := severity(); got != c.want {
			t.Errorf("on %s it is %q, want %q", c.day, got, c.want)
		}
	}
	done(t)(topology.AdvanceDependency(o.Context(), o.World, topology.AdvanceDependencyInput{Dependency: dependency, State: orggraph.DependencyLate}))
	if got := severity(); got != "" {
		t.Errorf("it came, and yet the commitment is at risk: %s", got)
	}
}

func TestCommitmentRatio(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), promisePlan)
	o.MustCreateTeams("Checkout: PM\n")
	mustPromise(t, o, "Fees are shown", "Checkout", "2026-06-30")
	if r := strategy.RatioOf(o.Graph(), "2026-06-15"); r.Commitments != 1 || r.Ratio != nil || r.TooMany {
		t.Errorf("without an objective: %+v", r)
	}
	for range 5 {
		key := mustObjective(t, o, "Buyers give up", "Checkout")
		done(t)(strategy.ProposeObjective(o.Context(), o.World, strategy.MoveObjectiveInput{Objective: key}))
	}
	mustObjective(t, o, "A draft counts for nothing", "Checkout")
	mustRequest(t, o, "What is only asked for counts for nothing", "Checkout")
	if r := strategy.RatioOf(o.Graph(), "2026-04-01"); r.From != "2026-04-01" || r.Until != "2026-06-30" || r.Objectives != 5 || *r.Ratio != 0.2 || r.TooMany {
		t.Errorf("one in five is not too many: %+v", r)
	}
	mustPromise(t, o, "Another", "Checkout", "2026-06-29")
	if r := strategy.RatioOf(o.Graph(), "2026-06-30"); *r.Ratio != 0.4 || !r.TooMany || !slices.Contains(rulesOf(o), strategy.CommitmentsNoException) {
		t.Errorf("two in five are: %+v, %v", r, rulesOf(o))
	}
	if r := strategy.RatioOf(o.Graph(), "2026-07-01"); r.Commitments != 0 || r.Objectives != 0 {
		t.Errorf("the next quarter has none: %+v", r)
	}
}

func TestDiscoveryOfUnusualLengthIsWarnedOf(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), promisePlan)
	o.MustCreateTeams("Checkout: PM\n")
	key := mustRequest(t, o, "Fees are shown", "Checkout")
	for _, c := range []struct {
		until string
		warns bool
	}{{"2026-06-21", true}, {"2026-06-22", false}, {"2026-07-06", false}, {"2026-07-07", true}} {
		done(t)(strategy.StartDiscovery(o.Context(), o.World, strategy.StartDiscoveryInput{Commitment: key, Until: &c.until}))
		if warnings := strategy.CommitmentWarnings(stateOf(t, o, key)); (len(warnings) > 0) != c.warns {
			t.Errorf("until %s: %v", c.until, warnings)
		}
	}
}

// TestApplyKeepsCommitmentsSound lets live and a scenario each ask for what is sound alone, and would make commitments wait for
// each other: the rebase asks, and live keeps what it has.
func TestApplyKeepsCommitmentsSound(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), promisePlan)
	o.MustCreateTeams("Checkout: PM\nPayments: PM\n")
	a, b := mustRequest(t, o, "A", "Checkout"), mustRequest(t, o, "B", "Payments")
	need := func(o *orgtest.Org, needer, provider, waits, brings string) {
		t.Helper()
		_, _, err := topology.RaiseDependency(o.Context(), o.World, topology.RaiseDependencyInput{Needer: o.Team(needer), Provider: o.Team(provider), What: "Something",
			Severity: orggraph.SeverityHigh, Commitment: &waits, Promise: &brings})
		if err != nil {
			t.Fatal(err)
		}
	}
	row, err := scenario.Create(o.Context(), o.Worlds(), scenario.CreateInput{Name: "Plan"})
	if err != nil {
		t.Fatal(err)
	}
	need(o.In(world.Ref{Scenario: row.ID}), "Payments", "Checkout", b, a)
	need(o, "Checkout", "Payments", a, b)
	plan, err := scenario.PlanApply(o.Context(), o.Worlds(), row, nil, nil)
	if err != nil || !slices.ContainsFunc(plan.Conflicts, func(c scenario.Conflict) bool { return strings.Contains(c.Rule, "wait for each other in a circle") }) {
		t.Fatalf("the circle is not asked about: %v", err)
	}
	if breaches := o.Graph().Breaches(); len(breaches) > 0 {
		t.Errorf("live breaks %v", breaches)
	}
}

// TestNoOtherWordsUnderSignatures: nobody signs in a scenario, and where it changes what live has signed or promised since, that
// is taken back as where somebody revises it.
func TestNoOtherWordsUnderSignatures(t *testing.T) {
	for _, promise := range []bool{false, true} {
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			o := orgtest.Must(t, s, promisePlan)
			o.MustCreateTeams("Checkout: PM\n")
			key := mustRequest(t, o, "Fees are shown", "Checkout")
			mustDiscover(t, o, key, "2026-07-15")
			row, err := scenario.Create(o.Context(), o.Worlds(), scenario.CreateInput{Name: "Plan"})
			if err != nil {
				t.Fatal(err)
			}
			there, other, who := o.In(world.Ref{Scenario: row.ID}), "Fees are shown, and taxes", o.Person("Cleo")
			done(t)(strategy.ReviseCommitment(o.Context(), there.World, strategy.ReviseCommitmentInput{Commitment: key, Title: &other}))
			_, err = strategy.SignCommitment(o.Context(), there.World, strategy.SignCommitmentInput{Commitment: key, Side: orggraph.SideTeam, SignedBy: &who})
			blames(t, err, "scenario", "go back to now")
			mustSign(t, o, key)
			if promise {
				done(t)(promised(o.Context(), o, key, nil))
			}
			if _, err := scenario.Apply(o.Context(), o.Worlds(), scenario.ApplyInput{Scenario: row.ID}); err != nil {
				t.Fatal(err)
			}
			c := stateOf(t, o, key)
			if lacks := strategy.CommitmentLacks(c); c.Title() != other || c.State() != "DISCOVERY" || len(lacks) != 2 {
				t.Errorf("“%s” is %s and lacks %v", c.Title(), c.State(), lacks)
			}
		})
	}
}

// TestCommitmentsOnTheMap: what was promised stands below the objective that it serves, counts towards nothing, and has its
// actions below it.
func TestCommitmentsOnTheMap(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), promisePlan)
	o.MustCreateTeams("Checkout: PM\n")
	objective := mustObjective(t, o, "Buyers give up", "Checkout")
	key := mustRequest(t, o, "Fees are shown", "Checkout")
	done(t)(strategy.ReviseCommitment(o.Context(), o.World, strategy.ReviseCommitmentInput{Commitment: key, Objective: input.Give(objective)}))
	action, _, err := strategy.AddAction(o.Context(), o.World, strategy.AddActionInput{Of: key, Title: "Ask ten shops", Owner: o.Person("Ana")})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range [][2]string{{objective, key}, {key, action}} {
		if got := mustLevel(t, o.Graph(), c[0], strategy.AlignmentWhere{}); len(got.Steps) != 1 || got.Steps[0].Aim.ID() != c[1] || got.Steps[0].Weight != nil {
			t.Errorf("below %s stands %+v", c[0], got.Steps)
		}
	}
	if top := mustLevel(t, o.Graph(), "", strategy.AlignmentWhere{Troubled: true}); len(top.Steps) != 0 {
		t.Errorf("nothing is wrong yet: %+v", top.Steps)
	}
	done(t)(strategy.StartDiscovery(o.Context(), o.World, strategy.StartDiscoveryInput{Commitment: key}))
	o.MustBecome("2026-07-15")
	if top := mustLevel(t, o.Graph(), "", strategy.AlignmentWhere{Troubled: true}); len(top.Steps) != 1 || !slices.ContainsFunc(top.Steps[0].Reasons, func(r string) bool { return strings.HasPrefix(r, "Discovery of “Fees are shown” was to end") }) {
		t.Errorf("the way to what is wrong is %+v", top.Steps)
	}
	done(t)(strategy.DeclineCommitment(o.Context(), o.World, strategy.RefuseCommitmentInput{Commitment: key, Because: "No hands"}))
	if got := mustLevel(t, o.Graph(), objective, strategy.AlignmentWhere{}); len(got.Steps) != 0 {
		t.Errorf("what was declined stands on the map: %+v", got.Steps)
	}
}
