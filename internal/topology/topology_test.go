package topology_test

import (
	"slices"
	"testing"
	"time"

	"cadre/internal/fault"
	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
	"cadre/internal/scenario"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/topology"
	"cadre/internal/world"
)

// mustTeams creates teams of a type and answers their ids by name.
func mustTeams(t *testing.T, o *orgtest.Org, kind orggraph.TopologyType, names ...string) map[string]string {
	t.Helper()
	ids := map[string]string{}
	for _, name := range names {
		id, _, err := org.CreateTeam(o.Context(), o.World, org.CreateTeamInput{Name: name, Kind: orggraph.KindTeam, TopologyType: &kind})
		if err != nil {
			t.Fatal(err)
		}
		ids[name] = id
	}
	return ids
}

func done(t *testing.T, c *world.Commit, err error) *world.Commit {
	t.Helper()
	if err != nil || c.Changeset == nil {
		t.Fatalf("nothing was written: %v", err)
	}
	return c
}

func blamed(t *testing.T, err error, code fault.Code, field string) {
	t.Helper()
	if f, ok := fault.As(err); !ok || f.Code != code || f.Field != field {
		t.Errorf("got %v, want %s on %s", err, code, field)
	}
}

// TestEveryVerbIsUndone: each verb leaves one changeset, and taking all of them back leaves nothing.
func TestEveryVerbIsUndone(t *testing.T) { storetest.Each(t, testEveryVerbIsUndone) }

func testEveryVerbIsUndone(t *testing.T, s *store.Store) {
	o := orgtest.Must(t, s, "CEO: Ana")
	ctx, w := o.Context(), o.World
	teams := mustTeams(t, o, orggraph.StreamAligned, "A", "B", "C")
	start := o.Rows()
	var sets []string
	note := func(c *world.Commit, err error) { sets = append(sets, done(t, c, err).Changeset.ID) }

	ita, c, err := topology.StartInteraction(ctx, w, topology.StartInteractionInput{From: teams["A"], To: teams["B"], Mode: orggraph.Collaboration, Purpose: "P"})
	note(c, err)
	mode, later := orggraph.Facilitating, "2026-12-01"
	c, err = topology.ReviseInteraction(ctx, w, topology.ReviseInteractionInput{Interaction: ita, Mode: &mode, ExitCriterion: input.Give("E")})
	note(c, err)
	c, err = topology.ExtendInteraction(ctx, w, topology.ExtendInteractionInput{Interaction: ita, ExpiresOn: later, Reason: "Why"})
	note(c, err)
	c, err = topology.EndInteraction(ctx, w, topology.EndInteractionInput{Interaction: ita})
	note(c, err)
	dep, c, err := topology.RaiseDependency(ctx, w, topology.RaiseDependencyInput{Needer: teams["A"], Provider: teams["B"], What: "W", Severity: orggraph.SeverityHigh})
	note(c, err)
	provider := teams["C"]
	c, err = topology.ReviseDependency(ctx, w, topology.ReviseDependencyInput{Dependency: dep, Provider: &provider, NeedBy: input.Give(later)})
	note(c, err)
	for _, state := range []orggraph.DependencyState{orggraph.DependencyAccepted, orggraph.DependencyInProgress, orggraph.DependencyMet} {
		c, err = topology.AdvanceDependency(ctx, w, topology.AdvanceDependencyInput{Dependency: dep, State: state})
		note(c, err)
	}
	owner := teams["A"]
	area, c, err := topology.AddProductArea(ctx, w, topology.AddProductAreaInput{Name: "Area", Kind: orggraph.KindService, Team: &owner})
	note(c, err)
	part, c, err := topology.AddProductArea(ctx, w, topology.AddProductAreaInput{Name: "Part", Kind: orggraph.KindData, Parent: &area})
	note(c, err)
	c, err = topology.ReviseProductArea(ctx, w, topology.ReviseProductAreaInput{Area: part, Parent: input.Optional[string]{Set: true}})
	note(c, err)
	why := "Both"
	own, c, err := topology.OwnArea(ctx, w, topology.OwnAreaInput{Area: area, Team: teams["B"], SharedWhy: &why})
	note(c, err)
	_, c, err = topology.DisownArea(ctx, w, topology.DisownAreaInput{Ownership: own})
	note(c, err)
	c, err = topology.RemoveProductArea(ctx, w, topology.RemoveProductAreaInput{Area: area})
	note(c, err)
	c, err = topology.ReviseTeamApi(ctx, w, topology.ReviseTeamApiInput{Team: teams["A"], Mission: input.Give("M")})
	note(c, err)
	o.MustBecome("2026-06-20")
	c, err = topology.ConfirmTeamApi(ctx, w, topology.ConfirmTeamApiInput{Team: teams["A"]})
	note(c, err)

	for _, id := range slices.Backward(sets) {
		if _, err := o.Undo(ctx, id, nil); err != nil {
			t.Fatal(err)
		}
	}
	if diff := orgtest.Diff(start, o.Rows()); len(diff) > 0 {
		t.Errorf("undone, but %v", diff)
	}
}

// TestEachWorldAnswers: what was, what is and what is planned differ, and each answers for itself.
func TestEachWorldAnswers(t *testing.T) { storetest.Each(t, testEachWorldAnswers) }

func testEachWorldAnswers(t *testing.T, s *store.Store) {
	o := orgtest.Must(t, s, "CEO: Ana")
	ctx := o.Context()
	teams := mustTeams(t, o, orggraph.StreamAligned, "A", "B")
	ita, c, err := topology.StartInteraction(ctx, o.World, topology.StartInteractionInput{From: teams["A"], To: teams["B"], Mode: orggraph.Collaboration, Purpose: "Before"})
	done(t, c, err)
	api, err := topology.ReviseTeamApi(ctx, o.World, topology.ReviseTeamApiInput{Team: teams["A"], Mission: input.Give("Before")})
	done(t, api, err)
	area, c, err := topology.AddProductArea(ctx, o.World, topology.AddProductAreaInput{Name: "Before", Kind: orggraph.KindArea})
	done(t, c, err)
	dep, c, err := topology.RaiseDependency(ctx, o.World, topology.RaiseDependencyInput{Needer: teams["A"], Provider: teams["B"], What: "Before", Severity: orggraph.SeverityLow})
	done(t, c, err)
	then := o.Now().Add(time.Hour)

	o.MustBecome("2026-06-16")
	plan, err := scenario.Create(ctx, o.Worlds(), scenario.CreateInput{Name: "Plan"})
	if err != nil {
		t.Fatal(err)
	}
	o.MustBecome("2026-06-17")
	after := "After"
	c, err = topology.ReviseInteraction(ctx, o.World, topology.ReviseInteractionInput{Interaction: ita, Purpose: &after})
	done(t, c, err)
	c, err = topology.ReviseProductArea(ctx, o.World, topology.ReviseProductAreaInput{Area: area, Name: &after})
	done(t, c, err)
	c, err = topology.ReviseDependency(ctx, o.World, topology.ReviseDependencyInput{Dependency: dep, What: &after})
	done(t, c, err)
	_, c, err = topology.OwnArea(ctx, o.World, topology.OwnAreaInput{Area: area, Team: teams["A"]})
	done(t, c, err)
	planned := o.In(world.Ref{Scenario: plan.ID})
	c, err = topology.EndInteraction(ctx, planned.World, topology.EndInteractionInput{Interaction: ita + planned.Ref().Suffix()})
	done(t, c, err)
	c, err = topology.ReviseTeamApi(ctx, planned.World, topology.ReviseTeamApiInput{Team: teams["A"], Mission: input.Give("Planned")})
	done(t, c, err)

	type told struct {
		purpose, area, what, mission string
		ended                        bool
		owners                       int
	}
	tell := func(g *orggraph.Graph) told {
		i, _ := g.Interaction(ita)
		a, _ := g.ProductArea(area)
		d, _ := g.Dependency(dep)
		team, _ := g.Team(teams["A"])
		api, _ := team.API()
		return told{i.Purpose(), a.Name(), d.What(), *api.Mission(), i.State() == orggraph.InteractionEnded, len(a.Owners())}
	}
	for name, tt := range map[string]struct {
		world *world.World
		want  told
	}{
		"live": {o.World, told{"After", "After", "After", "Before", false, 1}},
		"then": {o.In(world.Ref{AsOf: &then}).World, told{"Before", "Before", "Before", "Before", false, 0}},
		"plan": {planned.World, told{"Before", "Before", "Before", "Planned", true, 0}},
	} {
		if got := tell(tt.world.Graph()); got != tt.want {
			t.Errorf("%s: %+v, want %+v", name, got, tt.want)
		}
	}
}

// TestTimePassesByItself: an interaction passes its end, and words about a team become old, without a write.
func TestTimePassesByItself(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CEO: Ana")
	teams := mustTeams(t, o, orggraph.StreamAligned, "A", "B")
	_, c, err := topology.StartInteraction(o.Context(), o.World, topology.StartInteractionInput{From: teams["A"], To: teams["B"], Mode: orggraph.Facilitating, Purpose: "P"})
	done(t, c, err)
	c, err = topology.ReviseTeamApi(o.Context(), o.World, topology.ReviseTeamApiInput{Team: teams["A"], Mission: input.Give("M")})
	g := done(t, c, err).Graph
	for day, want := range map[string][]topology.Rule{
		"2026-06-15": nil, "2026-08-09": nil, "2026-08-10": {topology.InteractionExpired}, "2026-09-13": {topology.InteractionExpired},
		"2026-09-14": {topology.InteractionExpired, topology.TeamApiStale},
	} {
		var got []topology.Rule
		for _, f := range topology.Findings(g.OnDay(day)) {
			got = append(got, f.Rule)
		}
		if !slices.Equal(got, want) {
			t.Errorf("on %s: %v, want %v", day, got, want)
		}
	}
}

func TestRefusals(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CEO: Ana")
	ctx, w := o.Context(), o.World
	teams := mustTeams(t, o, orggraph.StreamAligned, "A", "B")
	gone := "2026-01-01"
	start := func(change func(*topology.StartInteractionInput)) error {
		in := topology.StartInteractionInput{From: teams["A"], To: teams["B"], Mode: orggraph.AsAService, Purpose: "P"}
		change(&in)
		_, _, err := topology.StartInteraction(ctx, w, in)
		return err
	}
	nobody := "per_00000000000000000000000000"
	blamed(t, start(func(in *topology.StartInteractionInput) { in.Mode = "OTHER" }), fault.InvalidInput, "input.mode")
	blamed(t, start(func(in *topology.StartInteractionInput) { in.From = "tea_00000000000000000000000000" }), fault.NotFound, "input.from")
	blamed(t, start(func(in *topology.StartInteractionInput) { in.To = in.To + "@scn_00000000000000000000000000" }), fault.NotFound, "input.to")
	blamed(t, start(func(in *topology.StartInteractionInput) { in.Owner = &nobody }), fault.NotFound, "input.owner")
	blamed(t, start(func(in *topology.StartInteractionInput) { in.ExpiresOn = input.Give(gone) }), fault.InvalidInput, "input.expiresOn")
	blamed(t, start(func(in *topology.StartInteractionInput) { in.ExpiresOn = input.Give("2026-02-30") }), fault.InvalidInput, "input.expiresOn")
	if _, err := org.ArchiveTeam(ctx, w, org.ArchiveTeamInput{Team: teams["B"]}); err != nil {
		t.Fatal(err)
	}
	blamed(t, start(func(*topology.StartInteractionInput) {}), fault.InvalidInput, "input.to")
	_, _, err := topology.RaiseDependency(ctx, w, topology.RaiseDependencyInput{Needer: teams["A"], Provider: teams["B"], What: "W", Severity: "NONE"})
	blamed(t, err, fault.InvalidInput, "input.severity")
	_, err = topology.ConfirmTeamApi(ctx, w, topology.ConfirmTeamApiInput{Team: teams["B"]})
	blamed(t, err, fault.InvalidInput, "input.team")
}

// TestExpectedRevision: who did not see what somebody else changed overwrites nothing.
func TestExpectedRevision(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CEO: Ana")
	teams := mustTeams(t, o, orggraph.StreamAligned, "A", "B")
	ita, c, err := topology.StartInteraction(o.Context(), o.World, topology.StartInteractionInput{From: teams["A"], To: teams["B"], Mode: orggraph.AsAService, Purpose: "P"})
	seen := done(t, c, err).Graph.Revision()
	words := "Theirs"
	c, err = topology.ReviseInteraction(o.Context(), o.World, topology.ReviseInteractionInput{Interaction: ita, Purpose: &words, ExpectedRevision: &seen})
	done(t, c, err)
	mine := "Mine"
	_, err = topology.ReviseInteraction(o.Context(), o.World, topology.ReviseInteractionInput{Interaction: ita, Purpose: &mine, ExpectedRevision: &seen})
	if fault.CodeOf(err) != fault.Conflict {
		t.Errorf("got %v", err)
	}
}
