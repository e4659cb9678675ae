package strategy_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"cadre/internal/fault"
	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/strategy"
	"cadre/internal/topology"
	"cadre/internal/world"
)

const promisePlan = "CPO: Ana\n  PM: Cleo\n  CTO: Tom\n"

// mustRequest asks a team for a promise that Ana follows.
func mustRequest(t *testing.T, o *orgtest.Org, title, team string) string {
	t.Helper()
	manager := o.Person("Ana")
	key, _, err := strategy.RequestCommitment(o.Context(), o.World, strategy.RequestCommitmentInput{Title: title, Team: o.Team(team), Manager: &manager})
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// mustDiscover begins discovery, finds all four risks and sets a day.
func mustDiscover(t *testing.T, o *orgtest.Org, key, due string) {
	t.Helper()
	must := done(t)
	must(strategy.StartDiscovery(o.Context(), o.World, strategy.StartDiscoveryInput{Commitment: key}))
	for _, risk := range orggraph.CommitmentRisks() {
		must(strategy.RecordRisk(o.Context(), o.World, risked(key, risk)))
	}
	must(strategy.ReviseCommitment(o.Context(), o.World, strategy.ReviseCommitmentInput{Commitment: key, DueOn: input.Give(due)}))
}

func risked(key string, risk orggraph.CommitmentRisk) strategy.RecordRiskInput {
	found := "Nothing speaks against it"
	return strategy.RecordRiskInput{Commitment: key, Risk: risk, Found: &found}
}

func mustSign(t *testing.T, o *orgtest.Org, key string) {
	t.Helper()
	for side, name := range map[orggraph.CommitmentSide]string{orggraph.SideTeam: "Cleo", orggraph.SideTechnology: "Tom"} {
		who := o.Person(name)
		done(t)(strategy.SignCommitment(o.Context(), o.World, strategy.SignCommitmentInput{Commitment: key, Side: side, SignedBy: &who}))
	}
}

func promised(ctx context.Context, o *orgtest.Org, key string, due *string) (*world.Commit, error) {
	return strategy.PromiseCommitment(ctx, o.World, strategy.PromiseCommitmentInput{Commitment: key, DueOn: due})
}

// mustPromise brings a request to a promise for a day.
func mustPromise(t *testing.T, o *orgtest.Org, title, team, due string) string {
	t.Helper()
	key := mustRequest(t, o, title, team)
	mustDiscover(t, o, key, due)
	mustSign(t, o, key)
	done(t)(promised(o.Context(), o, key, nil))
	return key
}

func stateOf(t *testing.T, o *orgtest.Org, key string) orggraph.Commitment {
	t.Helper()
	c, ok := o.Graph().Commitment(key)
	if !ok {
		t.Fatalf("there is no commitment %s", key)
	}
	return c
}

// blames reports whether a write was refused for a field, and says some words.
func blames(t *testing.T, err error, field string, says ...string) {
	t.Helper()
	fe, ok := fault.As(err)
	if !ok || fe.Field != "input."+field {
		t.Fatalf("got %v, want a refusal of %s", err, field)
	}
	for _, words := range says {
		if !strings.Contains(fe.Message, words) {
			t.Errorf("%q does not say %q", fe.Message, words)
		}
	}
}

func TestCommitmentIsPromisedOnceNothingIsOpen(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, promisePlan)
		o.MustCreateTeams("Checkout: PM\nPayments: PM\n")
		key := mustRequest(t, o, "Fees are shown", "Checkout")
		ctx, due, yesterday := o.Context(), "2026-07-15", "2026-06-14"

		_, err := promised(ctx, o, key, &due)
		blames(t, err, "commitment", "asked for")
		_, err = strategy.ReviseCommitment(ctx, o.World, strategy.ReviseCommitmentInput{Commitment: key, DueOn: input.Give(due)})
		blames(t, err, "dueOn", "discovery")
		_, err = strategy.RecordRisk(ctx, o.World, risked(key, orggraph.RiskValue))
		blames(t, err, "commitment", "in discovery")

		done(t)(strategy.StartDiscovery(ctx, o.World, strategy.StartDiscoveryInput{Commitment: key}))
		if until := stateOf(t, o, key).DiscoveryUntil(); until == nil || *until != "2026-06-29" {
			t.Errorf("discovery ends on %v, want two weeks from today", until)
		}
		who := o.Person("Cleo")
		_, err = strategy.SignCommitment(ctx, o.World, strategy.SignCommitmentInput{Commitment: key, Side: orggraph.SideTeam, SignedBy: &who})
		blames(t, err, "commitment", "no day yet")
		_, err = promised(ctx, o, key, nil)
		blames(t, err, "dueOn")
		_, err = promised(ctx, o, key, &yesterday)
		blames(t, err, "dueOn", "has passed")
		_, err = promised(ctx, o, key, &due)
		blames(t, err, "commitment", "its value, usability, feasibility and viability", "signed for the team and technology")

		dependency, _, err := topology.RaiseDependency(ctx, o.World, topology.RaiseDependencyInput{Needer: o.Team("Checkout"), Provider: o.Team("Payments"), What: "The fees of each card", Severity: orggraph.SeverityHigh, Commitment: &key})
		if err != nil {
			t.Fatal(err)
		}
		mustDiscover(t, o, key, due)
		mustSign(t, o, key)
		_, err = promised(ctx, o, key, nil)
		blames(t, err, "commitment", "Payments has not agreed to “The fees of each card”")
		if lacks := strategy.CommitmentLacks(stateOf(t, o, key)); len(lacks) != 1 || lacks[0].Kind != strategy.LackDependency || lacks[0].Dependency == nil {
			t.Errorf("missing is %+v, want the dependency alone", lacks)
		}
		done(t)(topology.AdvanceDependency(ctx, o.World, topology.AdvanceDependencyInput{Dependency: dependency, State: orggraph.DependencyAccepted}))

		// Who signs, signs for a day.
		other := "2026-07-20"
		_, err = promised(ctx, o, key, &other)
		blames(t, err, "dueOn", "2026-07-15")
		done(t)(promised(ctx, o, key, nil))
		if c := stateOf(t, o, key); c.State() != orggraph.CommitmentCommitted || *c.CommittedOn() != "2026-06-15" || len(strategy.CommitmentLacks(c)) != 0 {
			t.Errorf("it is %s since %v", c.State(), c.CommittedOn())
		}
	})
}

func TestAnotherPromiseTakesSignaturesBack(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), promisePlan)
	o.MustCreateTeams("Checkout: PM\n")
	key := mustPromise(t, o, "Fees are shown", "Checkout", "2026-07-15")
	ctx, why := o.Context(), "The law moved"
	revise := strategy.ReviseCommitmentInput{Commitment: key, DueOn: input.Give("2026-08-01")}
	_, err := strategy.ReviseCommitment(ctx, o.World, revise)
	blames(t, err, "reason")
	revise.Reason = &why
	done(t)(strategy.ReviseCommitment(ctx, o.World, revise))
	c := stateOf(t, o, key)
	if c.State() != orggraph.CommitmentDiscovery || slices.ContainsFunc(c.Signatures(), func(s orggraph.CommitmentSignature) bool { return s.SignedOn != nil }) {
		t.Errorf("it is %s with signatures %+v", c.State(), c.Signatures())
	}
	// It was promised once: others count on it, so that it is no longer withdrawn but broken.
	_, err = strategy.WithdrawCommitment(ctx, o.World, strategy.RefuseCommitmentInput{Commitment: key, Because: "Nobody wants it"})
	blames(t, err, "commitment", "was promised on 2026-06-15")
	mustSign(t, o, key)
	done(t)(promised(ctx, o, key, nil))
	o.MustBecome("2026-08-02")
	title := "Another thing"
	_, err = strategy.ReviseCommitment(ctx, o.World, strategy.ReviseCommitmentInput{Commitment: key, Title: &title, Reason: &why})
	blames(t, err, "title", "that day has passed")
	// What does not change the promise changes nothing of the signatures.
	done(t)(strategy.ReviseCommitment(ctx, o.World, strategy.ReviseCommitmentInput{Commitment: key, Why: &why}))
	if s := stateOf(t, o, key).State(); s != orggraph.CommitmentCommitted {
		t.Errorf("it is %s after another reason for it", s)
	}
}

func TestCommitmentIsKeptOrBroken(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), promisePlan)
	o.MustCreateTeams("Checkout: PM\n")
	ctx := o.Context()
	kept, broken := mustPromise(t, o, "Kept", "Checkout", "2026-07-15"), mustPromise(t, o, "Broken", "Checkout", "2026-07-15")
	o.MustBecome("2026-07-15")
	done(t)(strategy.DeliverCommitment(ctx, o.World, strategy.DeliverCommitmentInput{Commitment: kept}))
	o.MustBecome("2026-07-16")
	if rules := rulesOf(o); !slices.Contains(rules, strategy.CommitmentOverdue) {
		t.Errorf("nobody is told that the day has passed: %v", rules)
	}
	_, err := strategy.DeliverCommitment(ctx, o.World, strategy.DeliverCommitmentInput{Commitment: broken})
	blames(t, err, "deliveredOn", "that is broken")
	mortem := strategy.WritePostMortemInput{Of: broken, RootCause: "The review", WhatChanges: "An earlier day", Affected: "All shops"}
	_, err = strategy.WritePostMortem(ctx, o.World, mortem)
	blames(t, err, "of", "is promised")
	done(t)(strategy.BreakCommitment(ctx, o.World, strategy.BreakCommitmentInput{Commitment: broken}))
	if rules := rulesOf(o); !slices.Contains(rules, strategy.PostMortemMissing) {
		t.Errorf("nobody is told that the post-mortem is missing: %v", rules)
	}
	mortem.Affected = " "
	_, err = strategy.WritePostMortem(ctx, o.World, mortem)
	blames(t, err, "affected")
	mortem.Affected = "All shops"
	done(t)(strategy.WritePostMortem(ctx, o.World, mortem))
	if rules := rulesOf(o); slices.Contains(rules, strategy.PostMortemMissing) {
		t.Errorf("it is written, and yet: %v", rules)
	}
}

func rulesOf(o *orgtest.Org) (rules []strategy.CommitmentRule) {
	for _, f := range strategy.CommitmentFindings(o.Graph()) {
		rules = append(rules, f.Rule)
	}
	return rules
}

func TestPostMortemOfAMissedObjective(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), promisePlan)
	o.MustCreateTeams("Checkout: PM\n")
	ctx, key := o.Context(), mustObjective(t, o, "Buyers give up", "Checkout")
	measure, _ := mustMeasure(t, o, key)
	mustRun(t, o, key)
	mortem := strategy.WritePostMortemInput{Of: key, RootCause: "We asked too late", WhatChanges: "A week in shops first", Affected: "Support"}
	_, err := strategy.WritePostMortem(ctx, o.World, mortem)
	blames(t, err, "of", "is active")
	score := func(score float64) {
		t.Helper()
		done(t)(strategy.ScoreObjective(ctx, o.World, strategy.ScoreObjectiveInput{Objective: key, Scores: []strategy.KeyResultScore{{KeyResult: measure, Score: &score}}}))
	}
	score(0.7)
	_, err = strategy.WritePostMortem(ctx, o.World, mortem)
	blames(t, err, "of", "was not missed")
	score(0.1)
	done(t)(strategy.WritePostMortem(ctx, o.World, mortem))
	if got := must(o.Graph().Objective(key)); got.Affected() == nil || *got.Affected() != "Support" {
		t.Errorf("affected is %v", got.Affected())
	}
}

func TestCommitmentsWaitForEachOtherInNoCircle(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, promisePlan)
		o.MustCreateTeams("Checkout: PM\nPayments: PM\nRisk: PM\n")
		ctx := o.Context()
		a, b, c := mustRequest(t, o, "A", "Checkout"), mustRequest(t, o, "B", "Payments"), mustRequest(t, o, "C", "Risk")
		teams := map[string]string{a: "Checkout", b: "Payments", c: "Risk"}
		need := func(needer, promise string) (string, *world.Commit, error) {
			return topology.RaiseDependency(ctx, o.World, topology.RaiseDependencyInput{Needer: o.Team(teams[needer]), Provider: o.Team(teams[promise]), What: "Something",
				Severity: orggraph.SeverityHigh, Commitment: &needer, Promise: &promise})
		}
		for _, pair := range [][2]string{{a, b}, {b, c}} {
			if _, _, err := need(pair[0], pair[1]); err != nil {
				t.Fatal(err)
			}
		}
		_, _, err := need(c, a)
		blames(t, err, "promise", "“C” → “A” → “B” → “C”")
		// Of another team it is refused whether or not there is a circle.
		_, _, err = topology.RaiseDependency(ctx, o.World, topology.RaiseDependencyInput{Needer: o.Team("Risk"), Provider: o.Team("Checkout"), What: "Something", Severity: orggraph.SeverityHigh, Commitment: &a})
		blames(t, err, "commitment", "another team")

		bare, raised, err := topology.RaiseDependency(ctx, o.World, topology.RaiseDependencyInput{Needer: o.Team("Risk"), Provider: o.Team("Checkout"), What: "Something", Severity: orggraph.SeverityHigh, Commitment: &c})
		if err != nil || raised.Changeset == nil {
			t.Fatal(err)
		}
		_, err = topology.ReviseDependency(ctx, o.World, topology.ReviseDependencyInput{Dependency: bare, Promise: input.Give(a)})
		blames(t, err, "promise", "circle")
		// What is over waits for nothing: the way through it is no circle.
		done(t)(strategy.DeclineCommitment(ctx, o.World, strategy.RefuseCommitmentInput{Commitment: b, Because: "Nobody needs it"}))
		if _, _, err := need(c, a); err != nil {
			t.Errorf("a way through what is over is called a circle: %v", err)
		}
		if circles := o.Graph().CommitmentCircles(); len(circles) != 0 {
			t.Errorf("there is a circle: %v", circles)
		}
	})
}

// TestCommitmentsOfWhoIsGone says of a promise that its team or who follows it is no longer there, and lets nobody promise so.
func TestCommitmentsOfWhoIsGone(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, promisePlan)
		o.MustCreateTeams("Checkout: PM\nPayments: PM\n")
		ctx := o.Context()
		kept, ready := mustPromise(t, o, "Fees are shown", "Checkout", "2026-07-15"), mustRequest(t, o, "Taxes are shown", "Checkout")
		mustDiscover(t, o, ready, "2026-07-15")
		mustSign(t, o, ready)
		tom := o.Person("Tom")
		done(t)(strategy.ReviseCommitment(ctx, o.World, strategy.ReviseCommitmentInput{Commitment: ready, Manager: input.Give(tom)}))
		done(t)(org.RecordLeaving(ctx, o.World, org.RecordLeavingInput{Person: tom}))
		if lacks := strategy.CommitmentLacks(stateOf(t, o, ready)); len(lacks) != 1 || lacks[0].Kind != strategy.LackManager {
			t.Errorf("who follows it has left, and it lacks %+v", lacks)
		}
		if w := strategy.CommitmentWarnings(stateOf(t, o, ready)); !slices.Contains(w, "The delivery manager has left.") {
			t.Errorf("who follows it has left, and it is warned of %q", w)
		}
		_, err := promised(ctx, o, ready, nil)
		blames(t, err, "commitment", "No delivery manager follows it")
		if reasons := strategy.RiskReasons(stateOf(t, o, kept)); len(reasons) != 0 {
			t.Errorf("nobody who answers for it has left: %q", reasons)
		}
		done(t)(strategy.ReviseCommitment(ctx, o.World, strategy.ReviseCommitmentInput{Commitment: ready, Manager: input.Give(o.Person("Ana"))}))
		done(t)(org.MergeTeams(ctx, o.World, org.MergeTeamsInput{From: o.Team("Checkout"), Into: o.Team("Payments")}))
		_, err = promised(ctx, o, ready, nil)
		blames(t, err, "commitment", "Checkout was archived")
		if reasons := strategy.RiskReasons(stateOf(t, o, kept)); len(reasons) != 1 || !strings.Contains(reasons[0], "Checkout was archived on 2026-06-15") {
			t.Errorf("its team is gone, and at risk is %q", reasons)
		}
		if !slices.Contains(rulesOf(o), strategy.CommitmentAtRisk) {
			t.Errorf("its team is gone, and it is found %v", rulesOf(o))
		}
	})
}

// TestUndoKeepsCommitmentsSound takes back what fits row by row, while a commitment would stand on what is no longer there.
func TestUndoKeepsCommitmentsSound(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, promisePlan)
		o.MustCreateTeams("Checkout: PM\nPayments: PM\n")
		ctx := o.Context()
		was := o.Rows()
		key := mustRequest(t, o, "Fees are shown", "Checkout")
		mustDiscover(t, o, key, "2026-07-15")
		who := o.Person("Cleo")
		done(t)(strategy.RecordRisk(ctx, o.World, strategy.RecordRiskInput{Commitment: key, Risk: orggraph.RiskValue}))
		again := done(t)(strategy.RecordRisk(ctx, o.World, risked(key, orggraph.RiskValue)))
		signedByTeam := done(t)(strategy.SignCommitment(ctx, o.World, strategy.SignCommitmentInput{Commitment: key, Side: orggraph.SideTeam, SignedBy: &who}))
		done(t)(strategy.SignCommitment(ctx, o.World, strategy.SignCommitmentInput{Commitment: key, Side: orggraph.SideTechnology, SignedBy: &who}))
		given := done(t)(promised(ctx, o, key, nil))
		for _, c := range []*world.Commit{again, signedByTeam} {
			if _, err := o.Undo(ctx, c.Changeset.ID, nil); fault.CodeOf(err) != fault.Conflict {
				t.Errorf("undo of %q below a promise: %v", c.Changeset.Summary, err)
			}
		}
		if _, err := o.Undo(ctx, given.Changeset.ID, nil); err != nil {
			t.Fatal(err)
		}
		if _, err := o.Undo(ctx, signedByTeam.Changeset.ID, nil); err != nil {
			t.Fatal(err)
		}
		// An action hangs on it, so that the request is not taken back before the action.
		request := firstChangeset(t, o, "commitment.request")
		_, step, err := strategy.AddAction(ctx, o.World, strategy.AddActionInput{Of: key, Title: "Ask ten shops", Owner: who})
		if err != nil {
			t.Fatal(err)
		}
		if list := stateOf(t, o, key).Actions(); len(list) != 1 || list[0].Of() != stateOf(t, o, key) {
			t.Errorf("its actions are %v", list)
		}
		if _, err := o.Undo(ctx, request, nil); fault.CodeOf(err) != fault.Conflict {
			t.Errorf("undo of the request below an action: %v", err)
		}
		if _, err := o.Undo(ctx, step.Changeset.ID, nil); err != nil {
			t.Fatal(err)
		}
		if len(orgtest.Diff(was, o.Rows())) == 0 {
			t.Error("the commitment is gone with its action")
		}
	})
}

// TestUndoKeepsSignaturesToWhatWasSigned takes back another title or another day, each in a changeset of its own, while those who
// signed did so for it.
func TestUndoKeepsSignaturesToWhatWasSigned(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, promisePlan)
		o.MustCreateTeams("Checkout: PM\n")
		ctx := o.Context()
		key := mustRequest(t, o, "Fees are shown", "Checkout")
		mustDiscover(t, o, key, "2026-07-15")
		title, day := "Fees and taxes are shown", "2026-08-15"
		another := done(t)(strategy.ReviseCommitment(ctx, o.World, strategy.ReviseCommitmentInput{Commitment: key, Title: &title}))
		later := done(t)(strategy.ReviseCommitment(ctx, o.World, strategy.ReviseCommitmentInput{Commitment: key, DueOn: input.Give(day)}))
		mustSign(t, o, key)
		undone := func() error {
			for _, c := range []*world.Commit{later, another} {
				if _, err := o.Undo(ctx, c.Changeset.ID, nil); err != nil {
					return err
				}
			}
			return nil
		}
		if err := undone(); fault.CodeOf(err) != fault.Conflict {
			t.Errorf("undo of the day below signatures for it: %v", err)
		}
		given := done(t)(promised(ctx, o, key, nil))
		if _, err := o.Undo(ctx, another.Changeset.ID, nil); fault.CodeOf(err) != fault.Conflict {
			t.Errorf("undo of the title of a promise: %v", err)
		}
		if c := stateOf(t, o, key); c.Title() != title || *c.DueOn() != day {
			t.Errorf("what was signed is now “%s” by %s", c.Title(), *c.DueOn())
		}
		// What takes the signatures back takes the other title back with them, and with them gone it is free.
		reason := "Asked for again"
		plain := "Fees are shown everywhere"
		c := done(t)(strategy.ReviseCommitment(ctx, o.World, strategy.ReviseCommitmentInput{Commitment: key, Title: &plain, Reason: &reason}))
		for _, set := range []string{c.Changeset.ID, given.Changeset.ID} {
			if _, err := o.Undo(ctx, set, nil); err != nil {
				t.Fatal(err)
			}
		}
		if c := stateOf(t, o, key); c.Title() != title || len(strategy.CommitmentLacks(c)) != 0 {
			t.Errorf("the signatures did not come back with what was signed: %+v", strategy.CommitmentLacks(c))
		}
	})
}

func firstChangeset(t *testing.T, o *orgtest.Org, action string) string {
	t.Helper()
	rows, err := o.Log().Changeset.Query().All(o.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		if row.Action == action {
			return row.ID
		}
	}
	t.Fatalf("no changeset says %s", action)
	return ""
}
