package roles_test

import (
	"context"
	"testing"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/roles"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

func mustOpenWorld(t *testing.T, s *store.Store) (context.Context, *world.World) {
	t.Helper()
	ctx := access.With(t.Context(), &access.Viewer{Name: "Tester", Owner: true})
	w, err := world.OpenLive(ctx, s, world.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Close)
	return ctx, w
}

func mustSeed(t *testing.T, ctx context.Context, w *world.World) *world.Commit {
	t.Helper()
	commit, err := w.Write(ctx, roles.SeedIntent(), roles.Seed)
	if err != nil {
		t.Fatal(err)
	}
	return commit
}

func TestSeedStoresTheCatalogueAsItIs(t *testing.T) {
	storetest.Each(t, testSeedStoresTheCatalogueAsItIs)
}

func testSeedStoresTheCatalogueAsItIs(t *testing.T, s *store.Store) {
	ctx, w := mustOpenWorld(t, s)
	commit := mustSeed(t, ctx, w)
	if commit.Changeset == nil || commit.Changeset.Seq != 1 || commit.Changeset.ActorName != "Tester" {
		t.Fatalf("seeding left the changeset %v", commit.Changeset)
	}
	stored, err := w.Client().Role.Query().WithInherits(func(q *ent.RoleInheritanceQuery) {
		q.WithParent().Order(ent.Asc("rank"))
	}).All(ctx)
	if err != nil {
		t.Fatal(err)
	}
	got := make([]roles.Role, len(stored))
	for i, r := range stored {
		got[i] = plain(r)
	}
	if len(got) != len(roles.Defaults()) {
		t.Fatalf("%d roles are stored, want %d", len(got), len(roles.Defaults()))
	}
	for _, r := range roles.Defaults() {
		want, have := roles.Effective(roles.Defaults(), r.Key), roles.Effective(got, r.Key)
		if len(want) != len(have) {
			t.Errorf("%s has %d duties when read back, want %d", r.Key, len(have), len(want))
			continue
		}
		for i := range want {
			if want[i] != have[i] {
				t.Errorf("%s: duty %d is %v when read back, want %v", r.Key, i, have[i], want[i])
			}
		}
	}
}

func TestSeedHappensOnce(t *testing.T) {
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	first := mustSeed(t, ctx, w)
	if again := mustSeed(t, ctx, w); again.Changeset != nil {
		t.Error("a second seeding wrote something")
	}
	if _, err := w.Undo(ctx, first.Changeset.ID, nil); err != nil {
		t.Fatal(err)
	}
	if again := mustSeed(t, ctx, w); again.Changeset != nil {
		t.Error("a catalogue that was taken back came again")
	}
}

// plain turns a stored role into catalogue data.
func plain(r *ent.Role) roles.Role {
	p := roles.Role{Key: r.Key, Name: r.Name, Responsibilities: r.Responsibilities}
	for _, line := range r.Edges.Inherits {
		if line.Kind == "PARENT" {
			p.Parent = line.Edges.Parent.Key
		} else {
			p.Mixins = append(p.Mixins, line.Edges.Parent.Key)
		}
	}
	return p
}
