package strategy_test

import (
	"slices"
	"testing"

	"cadre/internal/fault"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
	"cadre/internal/scenario"
	"cadre/internal/store/storetest"
	"cadre/internal/strategy"
	"cadre/internal/world"
)

// mustObjective drafts an objective of teams.
func mustObjective(t *testing.T, o *orgtest.Org, title string, teams ...string) string {
	t.Helper()
	why := "It matters"
	in := strategy.DraftObjectiveInput{Title: title, Why: &why, Ambition: orggraph.RoofShot, Sharing: orggraph.Shared}
	for _, team := range teams {
		in.Teams = append(in.Teams, o.Team(team))
	}
	key, _, err := strategy.DraftObjective(o.Context(), o.World, in)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func mustMeasure(t *testing.T, o *orgtest.Org, objective string) (string, *world.Commit) {
	t.Helper()
	why := "It tells more"
	key, c, err := strategy.AddKeyResult(o.Context(), o.World, strategy.AddKeyResultInput{Objective: objective, Metric: "Carts paid", Baseline: 60, Target: 80, CadenceDays: 7,
		Kind: orggraph.Primary, Altitude: orggraph.ProductAltitude, Reason: &why})
	if err != nil {
		t.Fatal(err)
	}
	return key, c
}

// mustRun brings a measured draft to work.
func mustRun(t *testing.T, o *orgtest.Org, objective string) {
	t.Helper()
	move := strategy.MoveObjectiveInput{Objective: objective}
	_, err := strategy.ProposeObjective(o.Context(), o.World, move)
	if err == nil {
		_, err = strategy.AcceptObjective(o.Context(), o.World, strategy.AcceptObjectiveInput{Objective: objective})
	}
	if err == nil {
		_, err = strategy.ActivateObjective(o.Context(), o.World, move)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func mustLink(t *testing.T, o *orgtest.Org, from, to string) string {
	t.Helper()
	key, _, err := strategy.LinkObjectives(o.Context(), o.World, strategy.LinkObjectivesInput{From: from, To: to, Kind: orggraph.Contributes, Weight: 1})
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func done(t *testing.T) func(*world.Commit, error) *world.Commit {
	return func(c *world.Commit, err error) *world.Commit {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
}

// TestUndoKeepsObjectivesSound takes back what fits row by row, while together objectives would break a rule: that is a
// conflict, and what came since can be taken back first.
func TestUndoKeepsObjectivesSound(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO: Ana\n  PM: Cleo\n")
	o.MustCreateTeams("Checkout: PM\nSearch: PM\n")
	why := "Another number tells more"
	for _, c := range []struct {
		name  string
		first func() (undone *world.Commit, later func() *world.Commit)
	}{
		{"CircleThroughAKeyResult", func() (*world.Commit, func() *world.Commit) {
			a, b := mustObjective(t, o, "A"), mustObjective(t, o, "B")
			measure, _ := mustMeasure(t, o, a)
			_, _, unlinked, err := strategy.UnlinkObjectives(o.Context(), o.World, strategy.UnlinkObjectivesInput{Link: mustLink(t, o, b, measure)})
			return done(t)(unlinked, err), func() *world.Commit {
				_, linked, err := strategy.LinkObjectives(o.Context(), o.World, strategy.LinkObjectivesInput{From: a, To: b, Kind: orggraph.Contributes, Weight: 1})
				return done(t)(linked, err)
			}
		}},
		{"LastKeyResult", func() (*world.Commit, func() *world.Commit) {
			a := mustObjective(t, o, "A", "Checkout")
			was, _ := mustMeasure(t, o, a)
			mustRun(t, o, a)
			_, added := mustMeasure(t, o, a)
			return added, func() *world.Commit {
				_, removed, err := strategy.RemoveKeyResult(o.Context(), o.World, strategy.RemoveKeyResultInput{KeyResult: was, Reason: &why})
				return done(t)(removed, err)
			}
		}},
		{"ActionOfAKeyResult", func() (*world.Commit, func() *world.Commit) {
			a := mustObjective(t, o, "A")
			measure, added := mustMeasure(t, o, a)
			return added, func() *world.Commit {
				_, step, err := strategy.AddAction(o.Context(), o.World, strategy.AddActionInput{Of: measure, Title: "Ask ten buyers", Owner: o.Person("Cleo")})
				return done(t)(step, err)
			}
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			undone, later := c.first()
			then := later()
			if _, err := o.Undo(o.Context(), undone.Changeset.ID, nil); fault.CodeOf(err) != fault.Conflict {
				t.Fatalf("undo of %q after %q: %v", undone.Changeset.Summary, then.Changeset.Summary, err)
			}
			for _, set := range []*world.Commit{then, undone} {
				if _, err := o.Undo(o.Context(), set.Changeset.ID, nil); err != nil {
					t.Fatalf("in reverse, undo of %q: %v", set.Changeset.Summary, err)
				}
			}
		})
	}
}

// TestApplyKeepsObjectivesSound lets live and a scenario each do what is sound alone and is not together: rebase asks,
// and once live keeps what it has the rest can be applied.
func TestApplyKeepsObjectivesSound(t *testing.T) {
	why := "Because"
	lead := func(o *orgtest.Org, objective, team string) error {
		_, err := strategy.AddObjectiveTeam(o.Context(), o.World, strategy.AddObjectiveTeamInput{Objective: objective, Team: o.Team(team), Lead: true, Reason: &why})
		return err
	}
	link := func(o *orgtest.Org, from, to string) error {
		_, _, err := strategy.LinkObjectives(o.Context(), o.World, strategy.LinkObjectivesInput{From: from, To: to, Kind: orggraph.Contributes, Weight: 1})
		return err
	}
	remove := func(o *orgtest.Org, key string) error {
		_, _, err := strategy.RemoveKeyResult(o.Context(), o.World, strategy.RemoveKeyResultInput{KeyResult: key, Reason: &why})
		return err
	}
	type made struct{ a, b, measure, other string }
	for _, c := range []struct {
		name       string
		live, plan func(o *orgtest.Org, m made) error
		measures   int // that the objective A has in the end
	}{
		{"Circle", func(o *orgtest.Org, m made) error { return link(o, m.a, m.b) }, func(o *orgtest.Org, m made) error { return link(o, m.b, m.measure) }, 2},
		{"TwoLeads", func(o *orgtest.Org, m made) error { return lead(o, m.b, "Checkout") }, func(o *orgtest.Org, m made) error { return lead(o, m.b, "Search") }, 2},
		{"NoKeyResult", func(o *orgtest.Org, m made) error { return remove(o, m.measure) }, func(o *orgtest.Org, m made) error { return remove(o, m.other) }, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := orgtest.Must(t, storetest.SQLite(t), "CPO: Ana\n  PM: Cleo\n")
			o.MustCreateTeams("Checkout: PM\nSearch: PM\n")
			m := made{a: mustObjective(t, o, "A", "Checkout"), b: mustObjective(t, o, "B")}
			m.measure, _ = mustMeasure(t, o, m.a)
			m.other, _ = mustMeasure(t, o, m.a)
			mustRun(t, o, m.a)
			row, err := scenario.Create(o.Context(), o.Worlds(), scenario.CreateInput{Name: "Plan"})
			if err != nil {
				t.Fatal(err)
			}
			if err := c.plan(o.In(world.Ref{Scenario: row.ID}), m); err != nil {
				t.Fatal(err)
			}
			if err := c.live(o, m); err != nil {
				t.Fatal(err)
			}
			plan, err := scenario.PlanApply(o.Context(), o.Worlds(), row, nil, nil)
			if err != nil || len(plan.Conflicts) == 0 {
				t.Fatalf("nothing is asked: %v", err)
			}
			if _, err := scenario.Apply(o.Context(), o.Worlds(), scenario.ApplyInput{Scenario: row.ID}); fault.CodeOf(err) != fault.Conflict {
				t.Errorf("applied all the same: %v", err)
			}
			if breaches := o.Graph().Breaches(); len(breaches) > 0 {
				t.Errorf("live breaks %v", breaches)
			}
			if a := must(o.Graph().Objective(m.a)); len(a.KeyResults()) != c.measures {
				t.Errorf("A has %d key results", len(a.KeyResults()))
			}
		})
	}
}

// TestPlanOfWhatIsGone: what a scenario hangs on an objective that live has no more is asked about.
func TestPlanOfWhatIsGone(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO: Ana\n")
	a := mustObjective(t, o, "A")
	measure, _ := mustMeasure(t, o, a)
	row, err := scenario.Create(o.Context(), o.Worlds(), scenario.CreateInput{Name: "Plan"})
	if err != nil {
		t.Fatal(err)
	}
	plan := o.In(world.Ref{Scenario: row.ID})
	if _, _, err := strategy.AddAction(plan.Context(), plan.World, strategy.AddActionInput{Of: measure, Title: "Ask", Owner: o.Person("Ana")}); err != nil {
		t.Fatal(err)
	}
	if _, _, err := strategy.RemoveKeyResult(o.Context(), o.World, strategy.RemoveKeyResultInput{KeyResult: measure}); err != nil {
		t.Fatal(err)
	}
	if _, err := scenario.Apply(o.Context(), o.Worlds(), scenario.ApplyInput{Scenario: row.ID}); fault.CodeOf(err) != fault.Conflict {
		t.Errorf("an action of a key result that is gone: %v", err)
	}
}

// refused checks that a field of the input is blamed.
func refused(t *testing.T, err error, field string) {
	t.Helper()
	if f, ok := fault.As(err); !ok || f.Code != fault.InvalidInput || f.Field != field {
		t.Errorf("got %v, want a refusal of %s", err, field)
	}
}

// TestOneTeamAnswers: whoever joins and leaves, exactly one of the teams of an objective answers for the whole.
func TestOneTeamAnswers(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO: Ana\n  PM: Cleo\n")
	o.MustCreateTeams("Checkout: PM\nSearch: PM\nBasket: PM\n")
	// Named twice, it has it once.
	key := mustObjective(t, o, "A", "Checkout", "Search", "Checkout")
	lead := func(want string, teams int) {
		t.Helper()
		list := must(o.Graph().Objective(key)).Teams()
		var leads []string
		for _, x := range list {
			if x.Lead() {
				leads = append(leads, x.Team().Name())
			}
		}
		if len(list) != teams || len(leads) != 1 || leads[0] != want {
			t.Errorf("%v of %d teams answer, want %s of %d", leads, len(list), want, teams)
		}
	}
	add := func(team string, lead bool) error {
		_, err := strategy.AddObjectiveTeam(o.Context(), o.World, strategy.AddObjectiveTeamInput{Objective: key, Team: o.Team(team), Lead: lead})
		return err
	}
	remove := func(team string) {
		t.Helper()
		_, err := strategy.RemoveObjectiveTeam(o.Context(), o.World, strategy.RemoveObjectiveTeamInput{Objective: key, Team: o.Team(team)})
		if err != nil {
			t.Fatal(err)
		}
	}
	lead("Checkout", 2)
	refused(t, add("Checkout", false), "input.lead")
	if err := add("Basket", true); err != nil {
		t.Fatal(err)
	}
	lead("Basket", 3)
	remove("Basket")
	lead("Checkout", 2)
	remove("Checkout")
	remove("Search")
	if err := add("Search", false); err != nil {
		t.Fatal(err)
	}
	lead("Search", 1)
}

// TestWhatIsAcceptedStaysMeasured: the last primary key result and the reason of an objective that a team works on stay.
func TestWhatIsAcceptedStaysMeasured(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO: Ana\n  PM: Cleo\n")
	o.MustCreateTeams("Checkout: PM\n")
	key := mustObjective(t, o, "A", "Checkout")
	measure, _ := mustMeasure(t, o, key)
	mustRun(t, o, key)
	why, nothing, kind := "Because", "", orggraph.Backstop
	update := func() error {
		_, err := strategy.UpdateKeyResult(o.Context(), o.World, strategy.UpdateKeyResultInput{KeyResult: measure, Kind: &kind, Reason: &why})
		return err
	}
	refused(t, update(), "input.kind")
	_, _, err := strategy.RemoveKeyResult(o.Context(), o.World, strategy.RemoveKeyResultInput{KeyResult: measure, Reason: &why})
	refused(t, err, "input.keyResult")
	_, err = strategy.ReviseObjective(o.Context(), o.World, strategy.ReviseObjectiveInput{Objective: key, Why: &nothing, Reason: &why})
	refused(t, err, "input.why")
	mustMeasure(t, o, key)
	if err := update(); err != nil {
		t.Errorf("with another one: %v", err)
	}
}

// TestCheckInsOfTheNameless: a person rewrites what they said of a day; who has no name adds to it.
func TestCheckInsOfTheNameless(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO: Ana\n  PM: Cleo\n")
	o.MustCreateTeams("Checkout: PM\n")
	key := mustObjective(t, o, "A", "Checkout")
	measure, _ := mustMeasure(t, o, key)
	mustRun(t, o, key)
	for _, value := range []float64{61, 62} {
		if _, _, err := strategy.CheckIn(o.Context(), o.World, strategy.CheckInInput{KeyResult: measure, Value: value, Confidence: 50}); err != nil {
			t.Fatal(err)
		}
	}
	if got := len(must(o.Graph().KeyResult(measure)).AllCheckIns()); got != 2 {
		t.Errorf("%d check-ins", got)
	}
}

// TestImportLeavesNothingOutInSilence: what stands in a file twice is said.
func TestImportLeavesNothingOutInSilence(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO: Ana\n  PM: Cleo\n")
	o.MustCreateTeams("Checkout: PM\n")
	target := 3.0
	rows, err := strategy.PlanImport(o.Context(), o.World, []strategy.ImportedObjective{
		{Row: 2, Title: "Faster", Ambition: orggraph.RoofShot, KeyResults: []strategy.ImportedKeyResult{{Row: 2, Metric: "Load", Target: &target, Kind: orggraph.Primary}, {Row: 3, Metric: "load", Target: &target, Kind: orggraph.Primary}}},
		{Row: 4, Title: "Faster", Team: "Checkout", Ambition: orggraph.RoofShot},
		{Row: 5, Title: "Safer", Above: "Faster", Ambition: orggraph.RoofShot},
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := rows[0]; len(got.KeyResults) != 1 || !slices.Equal(got.Problems, []string{"Row 3, “load”, is left out: the file has it twice."}) {
		t.Errorf("the same measure twice: %q, %q", got.KeyResults, got.Problems)
	}
	if got := rows[2]; got.Above != nil || !slices.Equal(got.Problems, []string{"There are 2 of objective “Faster”; none is taken."}) {
		t.Errorf("the same title twice: %q", got.Problems)
	}
}

// TestScoresOfOthersAreBlamed: the error names the score that is of another objective.
func TestScoresOfOthersAreBlamed(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO: Ana\n  PM: Cleo\n")
	o.MustCreateTeams("Checkout: PM\n")
	key, other := mustObjective(t, o, "A", "Checkout"), mustObjective(t, o, "B", "Checkout")
	own, _ := mustMeasure(t, o, key)
	foreign, _ := mustMeasure(t, o, other)
	mustRun(t, o, key)
	one := 1.0
	_, err := strategy.ScoreObjective(o.Context(), o.World, strategy.ScoreObjectiveInput{Objective: key, Scores: []strategy.KeyResultScore{{KeyResult: own, Score: &one}, {KeyResult: foreign, Score: &one}}})
	if f, ok := fault.As(err); !ok || f.Code != fault.NotFound || f.Field != "input.scores[1].keyResult" {
		t.Errorf("%v", err)
	}
}

// TestUnknownIsNoScore: a key result that nobody checked in on is asked for or left out openly, never 0; what was looked at cannot
// be left out.
func TestUnknownIsNoScore(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO: Ana\n  PM: Cleo\n")
	o.MustCreateTeams("Checkout: PM\n")
	key := mustObjective(t, o, "A", "Checkout")
	seen, _ := mustMeasure(t, o, key)
	unseen, _ := mustMeasure(t, o, key)
	mustRun(t, o, key)
	_, c, err := strategy.CheckIn(o.Context(), o.World, strategy.CheckInInput{KeyResult: seen, Value: 80, Confidence: 90})
	done(t)(c, err)
	score := func(scores ...strategy.KeyResultScore) (*world.Commit, error) {
		return strategy.ScoreObjective(o.Context(), o.World, strategy.ScoreObjectiveInput{Objective: key, Scores: scores})
	}
	_, err = score()
	blames(t, err, "scores", "Nobody has checked in")
	_, err = score(strategy.KeyResultScore{KeyResult: unseen}, strategy.KeyResultScore{KeyResult: seen})
	blames(t, err, "scores[1].score", "was checked in on")
	now := done(t)(score(strategy.KeyResultScore{KeyResult: unseen})).Graph
	scored := must(now.Objective(key))
	if got := strategy.Score(scored); got == nil || *got != 0.7 {
		t.Errorf("the score is %v, want 0.7 of what is known", got)
	}
	if left := strategy.Unscored(scored); len(left) != 1 || left[0].Key() != unseen || left[0].Score() != nil {
		t.Errorf("left out are %v", left)
	}
	learned := "Look at every number"
	closed := must(done(t)(strategy.CloseObjective(o.Context(), o.World, strategy.CloseObjectiveInput{Objective: key, Learned: &learned})).Graph.Objective(key))
	if left := strategy.Unscored(closed); len(left) != 1 || strategy.Missed(closed) {
		t.Errorf("once it is closed, left out are %v", left)
	}
}

// TestWhatStaysMeasuredKeepsItsCheckIns: where live keeps a key result that a scenario removed, what was said of it stays too.
func TestWhatStaysMeasuredKeepsItsCheckIns(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO: Ana\n  PM: Cleo\n")
	o.MustCreateTeams("Checkout: PM\n")
	key := mustObjective(t, o, "A", "Checkout")
	first, _ := mustMeasure(t, o, key)
	second, _ := mustMeasure(t, o, key)
	mustRun(t, o, key)
	if _, _, err := strategy.CheckIn(o.Context(), o.World, strategy.CheckInInput{KeyResult: first, Value: 61, Confidence: 50}); err != nil {
		t.Fatal(err)
	}
	row, err := scenario.Create(o.Context(), o.Worlds(), scenario.CreateInput{Name: "Plan"})
	if err != nil {
		t.Fatal(err)
	}
	plan, why := o.In(world.Ref{Scenario: row.ID}), "One is enough"
	for _, remove := range []struct {
		in      *world.World
		measure string
	}{{plan.World, first}, {o.World, second}} {
		if _, _, err := strategy.RemoveKeyResult(o.Context(), remove.in, strategy.RemoveKeyResultInput{KeyResult: remove.measure, Reason: &why}); err != nil {
			t.Fatal(err)
		}
	}
	_, err = scenario.Rebase(o.Context(), o.Worlds(), scenario.RebaseInput{Scenario: row.ID})
	f, _ := fault.As(err)
	if f == nil || f.Details["conflicts"] == nil {
		t.Fatalf("no conflict: %v", err)
	}
	decided := map[string]scenario.Keep{}
	for _, c := range f.Details["conflicts"].([]map[string]any) {
		decided[c["id"].(string)] = scenario.KeepLive
	}
	if _, err := scenario.Rebase(o.Context(), o.Worlds(), scenario.RebaseInput{Scenario: row.ID, Decisions: decided}); err != nil {
		t.Fatal(err)
	}
	if got := len(must(plan.Graph().KeyResult(first)).AllCheckIns()); got != 1 {
		t.Errorf("%d check-ins are left in the scenario", got)
	}
}
