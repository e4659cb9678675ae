package host_test

import (
	"fmt"
	"strings"
	"testing"

	"cadre/graph"
	"cadre/internal/access"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/server"
)

// One query opens three worlds by aliases, and every root field of Org answers in each.
func TestEveryFieldInThreeWorlds(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.MustWithRoles(t, s, "CEO: Ana Ruiz\n  CTO: Tom Ode\n    Dev\n")
		o.MustCreateTeams("Core: Dev\n")
		owner := &access.Viewer{Name: "Olga Owner", Owner: true}
		handler, err := server.New(t.Context(), server.Config{Schema: graph.NewSchema(&graph.Resolver{World: o.World, Version: "test"})})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = handler.Close() })
		ask := func(query string, variables map[string]any) any {
			t.Helper()
			got := send(t, handler, owner, query, variables)
			if len(got.Errors) > 0 {
				t.Fatalf("%s\n%v", query, got.Errors)
			}
			return got.Data
		}
		changeset := at(t, ask(`{ org { history(first: 1) { edges { node { id } } } } }`, nil), "org.history.edges.0.node.id")
		moment := at(t, ask(`{ org { history(first: 1) { edges { node { at } } } } }`, nil), "org.history.edges.0.node.at")
		plan := at(t, ask(`mutation { createScenario(input: {name: "Plan"}) { scenario { id } } }`, nil), "createScenario.scenario.id")
		ask(`mutation($s: ID!, $p: ID!) { renamePosition(input: {scenario: $s, position: $p, title: "Chief"}) { position { id } } }`, map[string]any{"s": plan, "p": o.Seat("CEO")})

		arguments := map[string]string{
			"person": fmt.Sprintf("(id: %q)", o.Person("Ana Ruiz")), "position": fmt.Sprintf("(id: %q)", o.Seat("CEO")), "team": fmt.Sprintf("(id: %q)", o.Team("Core")),
			"role": fmt.Sprintf("(id: %q)", o.Role("PM")), "changeset": fmt.Sprintf("(id: %q)", changeset), "search": `(text: "ana")`,
			"importPreview": `(input: {text: "id,name,title,manager\n1,Zoe Li,Dev,\n"})`,
		}
		introspected := ask(`{ __type(name: "Org") { fields { name args { name type { kind } defaultValue } type { kind ofType { kind ofType { kind ofType { kind } } } } } } }`, nil)
		fields := introspected.(map[string]any)["__type"].(map[string]any)["fields"].([]any)
		if len(fields) < 15 {
			t.Fatalf("only %d fields", len(fields))
		}
		var selection strings.Builder
		for _, f := range fields {
			f := f.(map[string]any)
			name := f["name"].(string)
			for _, a := range f["args"].([]any) {
				if a := a.(map[string]any); a["type"].(map[string]any)["kind"] == "NON_NULL" && a["defaultValue"] == nil && arguments[name] == "" {
					t.Fatalf("%s needs %s: say what to ask it", name, a["name"])
				}
			}
			selection.WriteString(" " + name + arguments[name])
			if !leaf(f["type"].(map[string]any)) {
				selection.WriteString(" { __typename }")
			}
		}
		query := fmt.Sprintf("query($at: DateTime!, $plan: ID!) { now: org {%s } then: org(asOf: $at) {%s } plan: org(scenario: $plan) {%s } }", &selection, &selection, &selection)
		data := ask(query, map[string]any{"at": moment, "plan": plan}).(map[string]any)
		for _, world := range []string{"now", "then", "plan"} {
			answered := data[world].(map[string]any)
			if len(answered) != len(fields) {
				t.Errorf("%s answers %d of %d fields", world, len(answered), len(fields))
			}
			for _, name := range []string{"person", "position", "team", "role", "metrics", "chart", "findings"} {
				if answered[name] == nil {
					t.Errorf("%s has no %s", world, name)
				}
			}
		}
		titles := ask(`query($at: DateTime!, $plan: ID!, $p: ID!) { now: org { position(id: $p) { title id } } then: org(asOf: $at) { position(id: $p) { title id } } plan: org(scenario: $plan) { position(id: $p) { title id } } }`,
			map[string]any{"at": moment, "plan": plan, "p": o.Seat("CEO")})
		for path, want := range map[string]string{"now.position.title": "CEO", "then.position.title": "CEO", "plan.position.title": "Chief",
			"now.position.id": o.Seat("CEO"), "then.position.id": o.Seat("CEO") + "@" + moment, "plan.position.id": o.Seat("CEO") + "@" + plan} {
			if got := at(t, titles, path); got != want {
				t.Errorf("%s is %s, want %s", path, got, want)
			}
		}
	})
}

// leaf reports whether a type of the schema has no fields to select.
func leaf(of map[string]any) bool {
	for of["kind"] == "NON_NULL" || of["kind"] == "LIST" {
		of = of["ofType"].(map[string]any)
	}
	return of["kind"] == "SCALAR" || of["kind"] == "ENUM"
}
