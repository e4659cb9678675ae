package host_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"cadre/graph"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/scenario"
	"cadre/internal/store"
	"cadre/server"
)

// TestStatementsDependOnTheShape asks the same queries of a small and a larger organisation: the
// number of statements may depend on what is asked, not on how much comes back.
func TestStatementsDependOnTheShape(t *testing.T) {
	if testing.Short() {
		t.Skip("counts statements, which the race detector does not change")
	}
	queries := map[string]string{
		"chart":     `{ org { chart { seats { id title reportsTo person { name } holders { name } team { name } roles { name } } lines { id } } } }`,
		"people":    `{ org { people(first: 100) { totalCount edges { node { name manager { name } position { title chain { title } memberships { team { name } } reports { title person { name } } } assignments { kind } } } } } }`,
		"numbers":   `{ org { headcount metrics { headcount byTeam { headcount } byLocation { seats } spans { span } } search(text: "seat") { label detail } } }`,
		"map":       `{ org { alignment { totalCount steps { progress reasons steps aim { ... on Vision { name } ... on Objective { title } } } } coverage { rowCount idleSeats { title } idleTeams { name } unstaffed { title } crowded { team { name } } } collaboration { cells { taker { name } } } teams(first: 50) { edges { node { context { lacks contacts { about } } } } } } }`,
		"history":   `{ org { history(first: 100) { totalCount edges { node { summary actorPerson { name } undoes { id } undoneBy { id } changeCount changes(first: 5) { totalCount edges { node { id fields { field } } } } } } } } }`,
		"scenarios": `{ scenarios { id name state canEdit owned behind changesetCount madeFrom { name } shares { person { name } canEdit } reviews { reviewer } ownerPerson { name } } }`,
		"changes":   `{ org { changes(first: 100) { events { seats { title } changeset { summary undoneBy { id } changes(first: 2) { edges { node { id } } } } } } } }`,
	}
	small, large := statements(t, 3, queries), statements(t, 60, queries)
	for name := range queries {
		t.Logf("%s: %d statements", name, large[name])
		if small[name] != large[name] {
			t.Errorf("%s: %d statements for few rows, %d for many", name, small[name], large[name])
		}
	}
	for _, name := range []string{"chart", "people", "numbers", "map"} {
		if large[name] != 0 {
			t.Errorf("%s: %d statements, want none: the organisation is in memory", name, large[name])
		}
	}
}

// statements counts the statements of each query over an organisation of so many seats, each
// opened, and half of them renamed and undone, in changesets of their own.
func statements(t *testing.T, seats int, queries map[string]string) map[string]int64 {
	var count atomic.Int64
	s, err := store.Open(t.Context(), store.Options{
		File:    filepath.Join(t.TempDir(), "org.cadre"),
		Observe: countAsked(&count),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	o := orgtest.Must(t, s, "CEO: Ana")
	for i := range seats {
		id, _, err := org.OpenPosition(o.Context(), o.World, org.OpenPositionInput{Title: fmt.Sprint("Seat ", i), ReportsTo: ptr(o.Seat("CEO")), Fte: 1, StandsFor: 1})
		if err != nil {
			t.Fatal(err)
		}
		_, c, err := org.AssignPerson(o.Context(), o.World, org.AssignPersonInput{Position: id, NewPerson: &org.NewPersonInput{Name: fmt.Sprint("Person ", i)}, Kind: "PERMANENT"})
		if err != nil {
			t.Fatal(err)
		}
		if i%2 == 0 {
			if _, err := o.Undo(o.Context(), c.Changeset.ID, nil); err != nil {
				t.Fatal(err)
			}
		}
	}
	first, err := scenario.Create(o.Context(), o.Worlds(), scenario.CreateInput{Name: "First"})
	if err != nil {
		t.Fatal(err)
	}
	for i := range seats {
		plan, err := scenario.Create(o.Context(), o.Worlds(), scenario.CreateInput{Name: fmt.Sprint("Plan ", i), From: &first.ID})
		if err == nil {
			_, err = scenario.Share(o.Context(), o.Worlds(), plan.ID, o.Person("Ana"), true)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	h, err := server.New(t.Context(), server.Config{Schema: graph.NewSchema(&graph.Resolver{World: o.World, Version: "test"})})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	counts := map[string]int64{}
	for name, query := range queries {
		before := count.Load()
		got := send(t, h, viewerNamed(t, nil, "owner"), strings.TrimSpace(query), nil)
		if len(got.Errors) > 0 {
			t.Fatalf("%s: %s", name, got.Errors[0].Message)
		}
		counts[name] = count.Load() - before
	}
	return counts
}

func ptr[T any](v T) *T { return &v }
