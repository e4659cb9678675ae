package host_test

import (
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"cadre/graph"
	"cadre/internal/access"
	"cadre/internal/demo"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
	"cadre/server"
)

var fenced = regexp.MustCompile("(?ms)^ *```graphql\n(.*?)^ *```$")

// TestGuides runs every query of the guides against the demo company: a guide that the schema has
// outgrown is a failure, and so is an example that finds nothing.
func TestGuides(t *testing.T) {
	owner := &access.Viewer{Name: "Olga Owner", Owner: true}
	w, err := world.OpenLive(access.With(t.Context(), owner), storetest.SQLite(t), world.Options{Now: func() time.Time { return time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC) }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Close)
	company := demo.Company(w.Now())
	if _, err := demo.Write(access.With(t.Context(), owner), w, company, nil); err != nil {
		t.Fatal(err)
	}
	h, err := server.New(t.Context(), server.Config{Schema: graph.NewSchema(&graph.Resolver{World: w, Version: "test"})})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	variables := planned(t, h, owner)
	mustCountAsTold(t, company, w, func(query string) any { return mustAsk(t, h, owner, query, variables) })
	for _, guide := range []string{"guide-analysts.md", "guide-tools.md"} {
		text, err := os.ReadFile("../../docs/" + guide)
		if err != nil {
			t.Fatal(err)
		}
		queries := fenced.FindAllStringSubmatch(string(text), -1)
		if len(queries) == 0 {
			t.Fatalf("%s shows no query", guide)
		}
		for _, q := range queries {
			if strings.HasPrefix(strings.TrimSpace(q[1]), "subscription") {
				continue // followed over the real transports in package server
			}
			got := send(t, h, owner, q[1], variables)
			if len(got.Errors) > 0 {
				t.Errorf("%s: %s\n%s", guide, got.Errors[0].Message, q[1])
			}
			if empty(got.Data) {
				t.Errorf("%s: finds nothing in the demo company\n%s", guide, q[1])
			}
		}
	}
}

// planned makes what the guides name by variables: a scenario in which a seat was moved, and moments.
func planned(t *testing.T, h http.Handler, owner *access.Viewer) map[string]any {
	t.Helper()
	ask := func(query string, variables any) any {
		got := send(t, h, owner, query, variables)
		if len(got.Errors) > 0 {
			t.Fatal(got.Errors[0].Message)
		}
		return got.Data
	}
	plan := walk(ask(`mutation { createScenario(input: {name: "Guide"}) { scenario { id } } }`, nil), "createScenario", "scenario", "id")
	top := walk(ask(`{ org { roots { reports { id reports { id } } } } }`, nil), "org", "roots", 0, "reports")
	ask(`mutation M($plan: ID!, $seat: ID!, $to: ID!) { movePosition(input: {scenario: $plan, positions: [$seat], reportsTo: $to}) { changeset { id } } }`,
		map[string]any{"plan": plan, "seat": walk(top, 1, "reports", 0, "id"), "to": walk(top, 0, "id")})
	return map[string]any{"plan": plan, "then": "2026-06-15T11:59:59Z", "now": "2026-06-15T12:00:01Z"}
}

// walk follows names and numbers into an answer.
func walk(v any, path ...any) any {
	for _, step := range path {
		switch step := step.(type) {
		case string:
			v = v.(map[string]any)[step]
		case int:
			v = v.([]any)[step]
		}
	}
	return v
}

// empty reports whether an answer holds no list with anything in it and no number but 0.
func empty(v any) bool {
	switch v := v.(type) {
	case map[string]any:
		for _, x := range v {
			if !empty(x) {
				return false
			}
		}
		return true
	case []any:
		return len(v) == 0
	case float64:
		return v == 0
	}
	return true
}
