package demo_test

import (
	"context"
	"testing"
	"time"

	"cadre/internal/access"
	"cadre/internal/demo"
	"cadre/internal/fault"
	"cadre/internal/limits"
	"cadre/internal/roles"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

func mustOpenWorld(tb testing.TB, s *store.Store) (context.Context, *world.World) {
	tb.Helper()
	ctx := access.With(tb.Context(), &access.Viewer{Name: "Tester", Owner: true})
	w, err := world.OpenLive(ctx, s, world.Options{Now: func() time.Time { return today.Add(9 * time.Hour) }})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(w.Close)
	return ctx, w
}

func mustWrite(tb testing.TB, ctx context.Context, w *world.World, o demo.Org) *world.Commit {
	tb.Helper()
	commit, err := demo.Write(ctx, w, o, nil)
	if err != nil {
		tb.Fatal(err)
	}
	return commit
}

// mustHold fails the test unless the workspace holds as many rows as the organisation has.
func mustHold(t *testing.T, ctx context.Context, w *world.World, o demo.Org) {
	t.Helper()
	c := w.Client()
	for what, row := range map[string]struct {
		want  int
		count func(context.Context) (int, error)
	}{
		"people": {len(o.People), c.Person.Query().Count}, "seats": {len(o.Positions), c.Position.Query().Count},
		"assignments": {len(o.Assignments), c.Assignment.Query().Count}, "lines": {len(o.Lines), c.ReportingLine.Query().Count},
		"teams": {len(o.Teams), c.Team.Query().Count}, "memberships": {len(o.Memberships), c.Membership.Query().Count},
		"roles of seats": {len(o.PositionRoles), c.PositionRole.Query().Count}, "exceptions": {len(o.Exceptions), c.LimitException.Query().Count},
		"saved queries": {len(o.Queries), c.SavedQuery.Query().Count},
		"interactions":  {len(o.Topology.Interactions), c.Interaction.Query().Count}, "dependencies": {len(o.Topology.Dependencies), c.Dependency.Query().Count},
		"areas": {len(o.Topology.Areas), c.ProductArea.Query().Count}, "ownerships": {len(o.Topology.Ownerships), c.Ownership.Query().Count},
		"team APIs": {len(o.Topology.TeamApis), c.TeamApi.Query().Count},
		"visions":   {len(o.Strategy.Visions), c.Vision.Query().Count}, "strategies": {len(o.Strategy.Plans), c.Strategy.Query().Count},
		"insights": {len(o.Strategy.Insights), c.Insight.Query().Count},
	} {
		if got, err := row.count(ctx); err != nil || got != row.want {
			t.Errorf("the workspace holds %d %s (%v), want %d", got, what, err, row.want)
		}
	}
}

func TestWriteFillsANewWorkspace(t *testing.T) { storetest.Each(t, testWriteFillsANewWorkspace) }

func testWriteFillsANewWorkspace(t *testing.T, s *store.Store) {
	ctx, w := mustOpenWorld(t, s)
	o := demo.Company(today)
	var last, total int
	commit, err := demo.Write(ctx, w, o, func(done, all int) {
		if done <= last {
			t.Errorf("progress goes from %d to %d", last, done)
		}
		last, total = done, all
	})
	if err != nil {
		t.Fatal(err)
	}
	if commit.Changeset == nil || commit.Changeset.Seq != 3 || commit.Changeset.Action != "demo.load" {
		t.Fatalf("the demo left the changeset %v", commit.Changeset)
	}
	if last != total || total < 700 {
		t.Errorf("progress ended at %d of %d", last, total)
	}
	mustHold(t, ctx, w, o)
	m, err := commit.Graph.Metrics(nil)
	if err != nil {
		t.Fatal(err)
	}
	sh := mustBeSound(t, o)
	if m.Seats() != sh.seats || m.Managers() != sh.managers || m.Layers() != sh.depth {
		t.Errorf("the world in memory has %d seats, %d managers and %d layers, want %+v", m.Seats(), m.Managers(), m.Layers(), sh)
	}
	t.Logf("headcount %d, vacancies %d, FTE %.1f of %.1f", m.Headcount(), m.Vacancies(), m.FilledFte(), m.Fte())
	if _, err := demo.Write(ctx, w, o, nil); fault.CodeOf(err) != fault.Conflict {
		t.Errorf("a second organisation on top: %v, want CONFLICT", err)
	}
	mustHold(t, ctx, w, o)
}

func TestWriteAfterSeedingSwitchesRolesOn(t *testing.T) {
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	if _, err := w.Write(ctx, roles.SeedIntent(), roles.Seed); err != nil {
		t.Fatal(err)
	}
	o := demo.Company(today)
	mustWrite(t, ctx, w, o)
	mustHold(t, ctx, w, o)
	active, err := w.Client().Role.Query().All(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range active {
		if r.Key == "EM" && !r.Active {
			t.Error("seats carry the role EM, which is switched off")
		}
		if r.Key == "COACH" && r.Active {
			t.Error("the role COACH is on, though nobody asked for it")
		}
	}
}

func TestWriteCanBeUndoneAndCancelled(t *testing.T) {
	storetest.Each(t, testWriteCanBeUndoneAndCancelled)
}

func testWriteCanBeUndoneAndCancelled(t *testing.T, s *store.Store) {
	ctx, w := mustOpenWorld(t, s)
	o := demo.Generate(5, 300)
	cancelled, cancel := context.WithCancel(ctx)
	if _, err := demo.Write(cancelled, w, o, func(int, int) { cancel() }); err == nil {
		t.Error("a cancelled write went through")
	}
	mustHold(t, ctx, w, demo.Org{})
	commit := mustWrite(t, ctx, w, o)
	if _, err := w.Undo(ctx, commit.Changeset.ID, nil); err != nil {
		t.Fatal(err)
	}
	mustHold(t, ctx, w, demo.Org{})
	mustWrite(t, ctx, w, o)
	mustHold(t, ctx, w, o)
}

// TestCompanyCrossesLimits looks for what a leader should find in the demo.
func TestCompanyCrossesLimits(t *testing.T) {
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	g := mustWrite(t, ctx, w, demo.Company(today)).Graph
	found := map[string]int{}
	for _, f := range limits.Findings(g) {
		kind := string(f.Severity) + " " + string(f.Rule)
		if f.Exception != nil {
			kind = "excepted " + string(f.Rule)
		}
		found[kind]++
	}
	for kind, want := range map[string][2]float64{
		"ERROR TEAM_SIZE": {1, 1}, "WARN TEAM_SIZE": {1, 4}, "WARN SPAN_OF_PLAYER_COACH": {1, 1}, "WARN LAYERS": {1, 1},
		"WARN TEAMS_PER_PERSON": {1, 12}, "INFO LEADS_PER_TEAM": {1, 3}, "excepted PRODUCT_MANAGERS_PER_TEAM": {1, 1},
	} {
		within(t, kind, float64(found[kind]), want[0], want[1])
	}
	within(t, "findings", float64(len(limits.Findings(g))), 15, 30)
}

func BenchmarkWrite100k(b *testing.B) {
	o := demo.Generate(7, 100_000)
	for b.Loop() {
		ctx, w := mustOpenWorld(b, storetest.SQLite(b))
		mustWrite(b, ctx, w, o)
	}
}
