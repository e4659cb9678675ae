package host_test

import (
	"fmt"
	"strings"
	"testing"

	"cadre/graph"
	"cadre/internal/access"
	"cadre/internal/coaching"
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
		if _, err := o.Write(o.Context(), coaching.SeedIntent(), coaching.Seed); err != nil {
			t.Fatal(err)
		}
		owner := &access.Viewer{Name: "Ana Ruiz", PersonID: o.Person("Ana Ruiz"), Owner: true}
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
			"competency":  fmt.Sprintf("(id: %q)", o.Competency("CUS")),
			"interaction": `(id: "ita_00000000000000000000000000")`, "insight": `(id: "isg_00000000000000000000000000")`, "objective": `(id: "obj_00000000000000000000000000")`, "commitment": `(id: "com_00000000000000000000000000")`,
			"keyResult": `(id: "krs_00000000000000000000000000")`, "strategy": `(id: "sty_00000000000000000000000000")`, "vision": `(id: "vis_00000000000000000000000000")`,
			"series": `(every: MONTH, first: 2)`, "savedQuery": `(name: "none")`,
			"movePreview":            fmt.Sprintf("(positions: [%q])", o.Seat("CEO")),
			"importPreview":          `(input: {text: "id,name,title,manager\n1,Zoe Li,Dev,\n"})`,
			"importProblems":         `(input: {text: "id,name,title,manager\n1,Zoe Li,Dev,\n"})`,
			"objectiveImportPreview": `(input: {text: "Objective,Key result,Baseline,Target\nBuyers wait,Seconds to pay,9,3\n"})`,
			"calendarPreview":        `(input: {text: "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n", timeZone: "Europe/Berlin"})`,
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
		// One world a request: every field of three costs more than one may.
		for world, door := range map[string]string{"now": "", "then": fmt.Sprintf("(asOf: %q)", moment), "plan": fmt.Sprintf("(scenario: %q)", plan)} {
			answered := ask(fmt.Sprintf("{ org%s {%s } }", door, &selection), nil).(map[string]any)["org"].(map[string]any)
			if len(answered) != len(fields) {
				t.Errorf("%s answers %d of %d fields", world, len(answered), len(fields))
			}
			for _, name := range []string{"person", "position", "team", "role", "metrics", "chart", "findings", "competency"} {
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

// A scenario is there for its owner and for those it is shared with, and for nobody else: not by
// id, list, search, history, count, subscription's revision or the error of a mutation.
func TestAScenarioIsForThoseWhoMaySeeIt(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.MustWithRoles(t, s, "CEO: Ana Ruiz\n  CTO: Tom Ode\n    Dev: Dora Li\n")
		handler, err := server.New(t.Context(), server.Config{Schema: graph.NewSchema(&graph.Resolver{World: o.World, Version: "test"})})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = handler.Close() })
		all := access.AllScopes()
		owner := &access.Viewer{Name: "Olga Owner", Owner: true}
		tom := &access.Viewer{Name: "Tom Ode", PersonID: o.Person("Tom Ode"), TokenID: "tok_tom", Scopes: all}
		dora := &access.Viewer{Name: "Dora Li", PersonID: o.Person("Dora Li"), TokenID: "tok_dora", Scopes: all}
		tool := &access.Viewer{Name: "Payroll", Owner: true, TokenID: "tok_tool", Scopes: all}
		ask := func(v *access.Viewer, query string) answer {
			t.Helper()
			return send(t, handler, v, query, nil)
		}
		must := func(v *access.Viewer, query string) any {
			t.Helper()
			got := ask(v, query)
			if len(got.Errors) > 0 {
				t.Fatalf("%s: %s: %v", v.Name, query, got.Errors)
			}
			return got.Data
		}
		revision := at(t, must(owner, `{ org { revision } }`), "org.revision")
		plan := at(t, must(tom, `mutation { createScenario(input: {name: "CANARY"}) { scenario { id } } }`), "createScenario.scenario.id")
		rename := fmt.Sprintf(`mutation { renamePosition(input: {scenario: %q, position: %q, title: "CANARY"}) { changeset { id } } }`, plan, o.Seat("Dev"))
		changeset := at(t, must(tom, rename), "renamePosition.changeset.id")
		see := fmt.Sprintf(`{ scenarios { name } scenario(id: %q) { name } node(id: %q) { id } seat: node(id: "%s@%s") { id } set: node(id: %q) { id } org { revision history { totalCount } search(text: "CANARY") { label } } }`, plan, plan, o.Seat("Dev"), plan, changeset)
		for _, v := range []*access.Viewer{owner, dora, tool} {
			seen := must(v, see)
			if text := fmt.Sprint(seen); strings.Contains(text, "CANARY") || strings.Contains(text, plan) {
				t.Errorf("%s sees %s", v.Name, text)
			}
			if got := at(t, seen, "org.revision"); got != revision {
				t.Errorf("%s sees that something happened: revision %s, was %s", v.Name, got, revision)
			}
			for _, query := range []string{rename, fmt.Sprintf(`{ org(scenario: %q) { headcount } }`, plan), fmt.Sprintf(`mutation { applyScenario(input: {scenario: %q}) { applied } }`, plan),
				fmt.Sprintf(`mutation { undo(input: {changeset: %q}) { changeset { id } } }`, changeset), fmt.Sprintf(`mutation { deleteScenario(input: {scenario: %q}) { scenario } }`, plan),
				fmt.Sprintf(`{ org { diff(from: {scenario: %q}) { empty } } }`, plan)} {
				got := ask(v, query)
				if len(got.Errors) != 1 || got.Errors[0].Extensions["code"] != "NOT_FOUND" || strings.Contains(got.Errors[0].Message, "CANARY") {
					t.Errorf("%s: %s: %v %v", v.Name, query, got.Data, got.Errors)
				}
			}
		}
		share := func(edit bool) {
			must(tom, fmt.Sprintf(`mutation { shareScenario(input: {scenario: %q, person: %q, canEdit: %t}) { scenario { shares { person { name } canEdit } } } }`, plan, o.Person("Dora Li"), edit))
		}
		share(false)
		if got := at(t, must(dora, see), "scenario.name"); got != "CANARY" {
			t.Errorf("shared, Dora sees %s", got)
		}
		if got := ask(dora, strings.Replace(rename, "CANARY", "Dora's", 1)); len(got.Errors) != 1 || got.Errors[0].Extensions["code"] != "FORBIDDEN" {
			t.Errorf("may read, and edits: %v", got)
		}
		share(true)
		must(dora, strings.Replace(rename, "CANARY", "Dora's", 1))
		if got := ask(dora, fmt.Sprintf(`mutation { applyScenario(input: {scenario: %q}) { applied } }`, plan)); len(got.Errors) != 1 || got.Errors[0].Extensions["code"] != "FORBIDDEN" {
			t.Errorf("edits a plan, and makes it live: %v", got)
		}
		must(tom, fmt.Sprintf(`mutation { unshareScenario(input: {scenario: %q, person: %q}) { scenario { id } } }`, plan, o.Person("Dora Li")))
		if text := fmt.Sprint(must(dora, see)); strings.Contains(text, "CANARY") {
			t.Errorf("no longer shared, Dora sees %s", text)
		}
		if got := ask(dora, `mutation { createScenario(input: {name: "Mine"}) { scenario { id } } }`); len(got.Errors) != 1 || got.Errors[0].Extensions["code"] != "FORBIDDEN" {
			t.Errorf("leads nobody, and plans: %v", got)
		}
	})
}
