package host_test

import (
	"net/http"
	"testing"
	"time"

	"cadre/graph"
	"cadre/internal/access"
	"cadre/internal/identity"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
	"cadre/server"
)

var demoOwner = &access.Viewer{Name: "Olga Owner", Owner: true}

// mustServeEmpty serves an empty workspace.
func mustServeEmpty(t *testing.T, s *store.Store) http.Handler {
	t.Helper()
	w, err := world.OpenLive(access.With(t.Context(), demoOwner), s, world.Options{Now: func() time.Time { return time.Date(2026, 6, 17, 12, 0, 0, 0, time.UTC) }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Close)
	people, err := identity.New(t.Context(), w)
	if err != nil {
		t.Fatal(err)
	}
	h, err := server.New(t.Context(), server.Config{Enter: people.Enter, Schema: graph.NewSchema(&graph.Resolver{World: w, Identity: people, Version: "test"})})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	return h
}

const loadDemo = `mutation { loadDemo(input: {}) { changeset { id } viewer { name person { name } } } }`

// mustAsk asks and returns the data.
func mustAsk(t *testing.T, h http.Handler, v *access.Viewer, query string, variables any) any {
	t.Helper()
	got := send(t, h, v, query, variables)
	if len(got.Errors) > 0 {
		t.Fatalf("%s: %s", query, got.Errors[0].Message)
	}
	return got.Data
}

// TestDemoBringsSomebodyToLookAs loads the demo company, and says to be nobody, and loads it once more.
func TestDemoBringsSomebodyToLookAs(t *testing.T) {
	if testing.Short() {
		t.Skip("writes the whole demo company five times; the race detector sees enough without it")
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := mustServeEmpty(t, s)
		who := func() any {
			return walk(mustAsk(t, h, demoOwner, `{ viewer { person { name } } }`, nil), "viewer", "person")
		}
		load := func() any { return walk(mustAsk(t, h, demoOwner, loadDemo, nil), "loadDemo") }
		undo := func(loaded any) {
			mustAsk(t, h, demoOwner, `mutation U($id: ID!) { undo(input: {changeset: $id}) { changeset { id } } }`, map[string]any{"id": walk(loaded, "changeset", "id")})
		}
		loaded := load()
		if got := walk(loaded, "viewer", "person", "name"); got != "Anneliese Trautvetter" || walk(who(), "name") != got {
			t.Fatalf("the owner is taken for %v, and then for %v", got, who())
		}
		home := mustAsk(t, h, demoOwner, `{ org { coachingHome { people { person { name } plan { state } daysUnseen } overduePlans { id } overdueActions { id } oneOnOnes { toPrepare } metrics { key value } } } }`, nil)
		if empty(home) || len(walk(home, "org", "coachingHome", "people").([]any)) != 4 {
			t.Errorf("her home shows %v", home)
		}
		undo(loaded)
		if got := who(); got != nil {
			t.Errorf("with everybody gone the owner is %v", got)
		}
		again := load()
		if got := walk(again, "viewer", "person", "name"); got != "Anneliese Trautvetter" {
			t.Errorf("loaded again, the owner is taken for %v", got)
		}
		mustAsk(t, h, demoOwner, `mutation { setOwnerPerson(input: {person: null}) { viewer { name } } }`, nil)
		undo(again)
		if got := walk(load(), "viewer", "person"); got != nil {
			t.Errorf("who said that they are nobody is taken for %v", got)
		}
	})
}

// TestDemoNamesNobodyForATool loads the demo company by a token: a tool does not say who the owner is.
func TestDemoNamesNobodyForATool(t *testing.T) {
	if testing.Short() {
		t.Skip("writes the whole demo company; the race detector sees enough without it")
	}
	h := mustServeEmpty(t, storetest.SQLite(t))
	tool := &access.Viewer{Name: "Setup", TokenID: "tok_01jz0000000000000000000000", Owner: true, Scopes: []access.Scope{access.ScopeWrite}}
	if got := walk(mustAsk(t, h, tool, loadDemo, nil), "loadDemo", "viewer", "person"); got != nil {
		t.Errorf("a tool looks as %v", got)
	}
	if got := walk(mustAsk(t, h, demoOwner, `{ viewer { person { name } } }`, nil), "viewer", "person"); got != nil {
		t.Errorf("a tool said that the owner is %v", got)
	}
	if got := send(t, h, &access.Viewer{Name: "Reader", PersonID: "per_01jz0000000000000000000000"}, loadDemo, nil); len(got.Errors) == 0 {
		t.Error("somebody who may not edit loads the demo company")
	}
}
