package topology_test

import (
	"testing"

	"cadre/internal/fault"
	"cadre/internal/input"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
	"cadre/internal/scenario"
	"cadre/internal/store/storetest"
	"cadre/internal/topology"
	"cadre/internal/world"
)

// mustHang puts an area below another one, or at the top.
func mustHang(t *testing.T, o *orgtest.Org, area string, parent input.Optional[string]) *world.Commit {
	t.Helper()
	c, err := topology.ReviseProductArea(o.Context(), o.World, topology.ReviseProductAreaInput{Area: area, Parent: parent})
	return done(t, c, err)
}

func mustAddArea(t *testing.T, o *orgtest.Org, name string, parent *string) string {
	t.Helper()
	area, c, err := topology.AddProductArea(o.Context(), o.World, topology.AddProductAreaInput{Name: name, Kind: orggraph.KindArea, Parent: parent})
	done(t, c, err)
	return area
}

// TestUndoKeepsAreasFreeOfCircles: what each change left sound can go round once one of them is taken back.
func TestUndoKeepsAreasFreeOfCircles(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CEO: Ana")
	upper := mustAddArea(t, o, "Upper", nil)
	lower := mustAddArea(t, o, "Lower", &upper)
	apart := mustHang(t, o, lower, input.TakeAway[string]())
	turned := mustHang(t, o, upper, input.Give(lower))
	if _, err := o.Undo(o.Context(), apart.Changeset.ID, nil); fault.CodeOf(err) != fault.Conflict {
		t.Fatalf("an area that is a part of itself: %v", err)
	}
	for _, c := range []*world.Commit{turned, apart} {
		if _, err := o.Undo(o.Context(), c.Changeset.ID, nil); err != nil {
			t.Fatalf("in reverse, undo of %q: %v", c.Changeset.Summary, err)
		}
	}
}

// TestApplyKeepsTopologySound lets live and a scenario each do what is sound alone and is not together.
func TestApplyKeepsTopologySound(t *testing.T) {
	revise := func(change func(*topology.ReviseInteractionInput)) func(*testing.T, *orgtest.Org, []string) {
		return func(t *testing.T, o *orgtest.Org, keys []string) {
			in := topology.ReviseInteractionInput{Interaction: keys[2]}
			change(&in)
			c, err := topology.ReviseInteraction(o.Context(), o.World, in)
			done(t, c, err)
		}
	}
	later := "2026-08-20"
	for _, tt := range []struct {
		name       string
		live, plan func(*testing.T, *orgtest.Org, []string)
	}{
		{"Circle", func(t *testing.T, o *orgtest.Org, keys []string) { mustHang(t, o, keys[0], input.Give(keys[1])) },
			func(t *testing.T, o *orgtest.Org, keys []string) { mustHang(t, o, keys[1], input.Give(keys[0])) }},
		{"EndsBeforeItStarts", revise(func(in *topology.ReviseInteractionInput) { in.ExpiresOn = input.Give("2026-07-01") }),
			revise(func(in *topology.ReviseInteractionInput) { in.StartsOn = &later })},
	} {
		t.Run(tt.name, func(t *testing.T) {
			o := orgtest.Must(t, storetest.SQLite(t), "CEO: Ana")
			teams := mustTeams(t, o, orggraph.StreamAligned, "A", "B")
			ita, c, err := topology.StartInteraction(o.Context(), o.World, topology.StartInteractionInput{From: teams["A"], To: teams["B"], Mode: orggraph.Collaboration, Purpose: "P"})
			done(t, c, err)
			keys := []string{mustAddArea(t, o, "One", nil), mustAddArea(t, o, "Other", nil), ita}
			row, err := scenario.Create(o.Context(), o.Worlds(), scenario.CreateInput{Name: "Plan"})
			if err != nil {
				t.Fatal(err)
			}
			tt.plan(t, o.In(world.Ref{Scenario: row.ID}), keys)
			tt.live(t, o, keys)
			if plan, err := scenario.PlanApply(o.Context(), o.Worlds(), row, nil, nil); err != nil || len(plan.Conflicts) == 0 {
				t.Errorf("nothing is asked: %v", err)
			}
			if _, err := scenario.Apply(o.Context(), o.Worlds(), scenario.ApplyInput{Scenario: row.ID}); fault.CodeOf(err) != fault.Conflict {
				t.Errorf("applied all the same: %v", err)
			}
		})
	}
}

// TestEndsOfInteractions: an end is put off with a reason, a service needs none, and what has not begun can be called off.
func TestEndsOfInteractions(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CEO: Ana")
	ctx, w := o.Context(), o.World
	teams := mustTeams(t, o, orggraph.StreamAligned, "A", "B", "C")
	ita, c, err := topology.StartInteraction(ctx, w, topology.StartInteractionInput{From: teams["A"], To: teams["B"], Mode: orggraph.Collaboration, Purpose: "P", ExpiresOn: input.Give("2026-07-01")})
	done(t, c, err)
	none := input.TakeAway[string]()
	for _, end := range []input.Optional[string]{input.Give("2026-07-02"), none} {
		_, err = topology.ReviseInteraction(ctx, w, topology.ReviseInteractionInput{Interaction: ita, ExpiresOn: end})
		blamed(t, err, fault.InvalidInput, "input.expiresOn")
	}
	service := orggraph.AsAService
	c, err = topology.ReviseInteraction(ctx, w, topology.ReviseInteractionInput{Interaction: ita, Mode: &service, ExpiresOn: none})
	done(t, c, err)

	// A detour through a service puts the end off too, so that it leads around the limit no more than twice.
	together := orggraph.Collaboration
	for range 2 {
		c, err = topology.ReviseInteraction(ctx, w, topology.ReviseInteractionInput{Interaction: ita, Mode: &together, ExpiresOn: input.Give("2026-12-01")})
		done(t, c, err)
		c, err = topology.ReviseInteraction(ctx, w, topology.ReviseInteractionInput{Interaction: ita, Mode: &service, ExpiresOn: none})
		done(t, c, err)
	}
	_, err = topology.ReviseInteraction(ctx, w, topology.ReviseInteractionInput{Interaction: ita, Mode: &together, ExpiresOn: input.Give("2027-12-01")})
	blamed(t, err, fault.InvalidInput, "input.mode")

	starts := "2026-09-01"
	planned, c, err := topology.StartInteraction(ctx, w, topology.StartInteractionInput{From: teams["A"], To: teams["C"], Mode: orggraph.Facilitating, Purpose: "P", StartsOn: &starts})
	done(t, c, err)
	c, err = topology.EndInteraction(ctx, w, topology.EndInteractionInput{Interaction: planned})
	g := done(t, c, err).Graph
	if i, ok := g.Interaction(planned); !ok || i.State() != orggraph.InteractionEnded {
		t.Error("what was called off is not over")
	}
}

// TestDaysOfDependencies: what is still to come is not noted, and late is what came after the day of need.
func TestDaysOfDependencies(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CEO: Ana")
	ctx, w := o.Context(), o.World
	teams := mustTeams(t, o, orggraph.StreamAligned, "A", "B")
	needed := "2026-06-20"
	dep, c, err := topology.RaiseDependency(ctx, w, topology.RaiseDependencyInput{Needer: teams["A"], Provider: teams["B"], What: "W", Severity: orggraph.SeverityHigh, NeedBy: &needed})
	done(t, c, err)
	for _, state := range []orggraph.DependencyState{orggraph.DependencyAccepted, orggraph.DependencyInProgress} {
		c, err = topology.AdvanceDependency(ctx, w, topology.AdvanceDependencyInput{Dependency: dep, State: state})
		done(t, c, err)
	}
	for _, tt := range []struct {
		state orggraph.DependencyState
		on    string
		field string
	}{
		{orggraph.DependencyMet, "2026-06-16", "input.on"},
		{orggraph.DependencyMet, "2026-06-14", "input.on"},
		{orggraph.DependencyLate, "", "input.state"},
	} {
		in := topology.AdvanceDependencyInput{Dependency: dep, State: tt.state}
		if tt.on != "" {
			in.On = &tt.on
		}
		_, err := topology.AdvanceDependency(ctx, w, in)
		blamed(t, err, fault.InvalidInput, tt.field)
	}
	o.MustBecome("2026-06-25")
	_, err = topology.AdvanceDependency(ctx, w, topology.AdvanceDependencyInput{Dependency: dep, State: orggraph.DependencyMet})
	blamed(t, err, fault.InvalidInput, "input.state")
	c, err = topology.AdvanceDependency(ctx, w, topology.AdvanceDependencyInput{Dependency: dep, State: orggraph.DependencyLate})
	done(t, c, err)
}

// TestArchivedTeamsTakeNothing: who is gone is a finding of its own, and overloads nobody.
func TestArchivedTeamsTakeNothing(t *testing.T) {
	kind, gone, end := orggraph.StreamAligned, "2026-06-01", "2026-09-01"
	rows := orggraph.Rows{}
	for i := range 8 {
		team := orggraph.TeamRow{ID: key(i), Name: "T", Kind: orggraph.KindTeam, TopologyType: &kind}
		if i > 2 {
			team.ArchivedOn = &gone
		}
		rows.Teams = append(rows.Teams, team)
		if i > 0 {
			rows.Interactions = append(rows.Interactions, orggraph.InteractionRow{ID: "ita_" + key(i)[4:], From: key(0), To: key(i), Mode: orggraph.Collaboration, Purpose: "P", ExpiresOn: &end})
			rows.Dependencies = append(rows.Dependencies, blocks(i, i, 0), blocks(10+i, 0, i))
		}
	}
	over := []topology.Rule{topology.TooManyCollaborations, topology.ProviderOverloaded, topology.TooMuchBlocks}
	for _, f := range topology.Select(orggraph.Load("", "2026-06-15", 1, rows), topology.Where{Rules: over}) {
		t.Errorf("%s: %s", f.Rule, f.Text)
	}
}

// TestVacatedPlatformIsTold: seats that stay members and lose whoever holds them leave a team as empty as taking them out.
func TestVacatedPlatformIsTold(t *testing.T) {
	platform := orggraph.PlatformTeam
	graph := func(held bool) *orggraph.Graph {
		rows := orggraph.Rows{
			Teams:       []orggraph.TeamRow{{ID: key(0), Name: "Ledger", Kind: orggraph.KindTeam, TopologyType: &platform}, {ID: key(1), Name: "Checkout", Kind: orggraph.KindTeam}},
			Positions:   []orggraph.PositionRow{{ID: "p", Title: "Dev", FTE: 1, StandsFor: 1}},
			Memberships: []orggraph.MembershipRow{{ID: "m", Position: "p", Team: key(0), Allocation: 100}},
			People:      []orggraph.PersonRow{{ID: "x", Name: "Ana"}}, Dependencies: []orggraph.DependencyRow{blocks(1, 1, 0)},
		}
		if held {
			rows.Assignments = []orggraph.AssignmentRow{{ID: "h", Position: "p", Person: "x", Kind: orggraph.Permanent, FTE: 1}}
		}
		return orggraph.Load("", "2026-06-15", 1, rows)
	}
	var told []string
	for _, e := range topology.Effects(orggraph.Compare(graph(true), graph(false))) {
		if e.Kind == "topology.teamEmpty" {
			told = append(told, e.Text)
		}
	}
	if len(told) != 1 || told[0] != "Nobody is left in Ledger, which has 1 open dependency." {
		t.Errorf("told is %q", told)
	}
}

// TestDepartmentsAreOfOneLevel: a team right below a department and one in a group of another are compared by department; below
// one department alone, by its groups.
func TestDepartmentsAreOfOneLevel(t *testing.T) {
	team := func(id string, kind orggraph.TeamKind, parent string) orggraph.TeamRow {
		row := orggraph.TeamRow{ID: id, Name: id, Kind: kind}
		if parent != "" {
			row.Parent = &parent
		}
		return row
	}
	need := func(needer, provider string) []orggraph.DependencyRow {
		return []orggraph.DependencyRow{{ID: "d", Needer: needer, Provider: provider, What: "W", Severity: orggraph.SeverityLow, State: orggraph.DependencyRaised}}
	}
	teams := []orggraph.TeamRow{team("company", orggraph.KindDepartment, ""), team("product", orggraph.KindDepartment, "company"), team("sales", orggraph.KindDepartment, "company"),
		team("growth", orggraph.KindGroup, "product"), team("core", orggraph.KindGroup, "product"), team("funnel", orggraph.KindTeam, "growth"), team("ledger", orggraph.KindTeam, "core"), team("field", orggraph.KindTeam, "sales")}
	for _, c := range []struct{ needer, provider, want string }{{"field", "funnel", "product sales "}, {"funnel", "ledger", "core growth "}} {
		got := ""
		for _, d := range topology.CollaborationOf(orggraph.Load("", "2026-06-15", 1, orggraph.Rows{Teams: teams, Dependencies: need(c.needer, c.provider)})).Departments {
			got += d.Name() + " "
		}
		if got != c.want {
			t.Errorf("%s needs of %s: compared are %s, want %s", c.needer, c.provider, got, c.want)
		}
	}
}

// TestEffectsOfTheSame: what was only read anew has no effect, and what matters less still holds.
func TestEffectsOfTheSame(t *testing.T) {
	due := "2026-06-01"
	overdue := func(severity orggraph.DependencySeverity) *orggraph.Graph {
		row := blocks(1, 0, 1)
		row.Severity, row.NeedBy = severity, &due
		return teamsOf(2, nil, []orggraph.DependencyRow{row})
	}
	for _, e := range topology.Effects(orggraph.Compare(overdue(orggraph.SeverityBlocking), overdue(orggraph.SeverityBlocking))) {
		t.Errorf("of nothing: %s", e.Text)
	}
	effects := topology.Effects(orggraph.Compare(overdue(orggraph.SeverityBlocking), overdue(orggraph.SeverityHigh)))
	if len(effects) == 0 {
		t.Error("a dependency that blocks no more has no effect")
	}
	for _, e := range effects {
		if e.Kind == "topology.resolved" {
			t.Errorf("still holds: %s", e.Text)
		}
	}
}
