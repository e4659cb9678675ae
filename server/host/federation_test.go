package host_test

import (
	"fmt"
	"log/slog"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"cadre/internal/access"
	"cadre/internal/store"
	"cadre/server/host"
)

// mustFederate serves a small organisation that came from payroll, with a team, an objective and a plan of its owner.
func mustFederate(t *testing.T, statements *atomic.Int64) (h *host.Host, id func(path, query string) string) {
	t.Helper()
	h, err := host.Open(t.Context(), host.Options{Store: store.Options{
		File: filepath.Join(t.TempDir(), "org.cadre"), Now: noon, Logger: slog.New(slog.DiscardHandler), Observe: countAsked(statements),
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	owner := &access.Viewer{Name: "Olga Owner", Owner: true}
	id = func(path, query string) string {
		t.Helper()
		got := send(t, h, owner, query, nil)
		if len(got.Errors) > 0 {
			t.Fatalf("%s: %v", query, got.Errors)
		}
		return at(t, got.Data, path)
	}
	var rows strings.Builder
	rows.WriteString("id,name,title,manager\n0,Ana,CEO,\n")
	for i := 1; i <= 60; i++ {
		fmt.Fprintf(&rows, "%04d,Person %d,Dev,0\n", i, i)
	}
	id("importOrg.changeset.id", fmt.Sprintf(`mutation { importOrg(input: {file: {text: %q}, confirm: true}) { changeset { id } } }`, rows.String()))
	return h, id
}

// A gateway finds objects by their keys, in the order in which it names them and in the world of each id; what is not
// there, or not to be seen, is null.
func TestEntitiesAreFoundByTheirKeys(t *testing.T) {
	var statements atomic.Int64
	h, id := mustFederate(t, &statements)
	owner := &access.Viewer{Name: "Olga Owner", Owner: true}
	reader := &access.Viewer{Name: "Gateway", TokenID: "tok_gateway", Scopes: []access.Scope{access.ScopeRead}}
	person := id("org.people.edges.0.node.id", `{ org { people(first: 1, where: {nameContains: "Person 7"}) { edges { node { id } } } } }`)
	source := id("org.people.edges.0.node.source", `{ org { people(first: 1) { edges { node { source } } } } }`)
	seat := id("org.positions.edges.0.node.id", `{ org { positions(first: 1) { edges { node { id } } } } }`)
	team := id("createTeam.team.id", `mutation { createTeam(input: {name: "Core"}) { team { id } } }`)
	moment := id("org.history.edges.0.node.at", `{ org { history(first: 1) { edges { node { at } } } } }`)
	objective := id("draftObjective.objective.id", fmt.Sprintf(`mutation { draftObjective(input: {title: "Buyers wait", startsOn: "2026-04-01", endsOn: "2026-09-30", teams: [%q]}) { objective { id } } }`, team))
	plan := id("createScenario.scenario.id", `mutation { createScenario(input: {name: "Plan"}) { scenario { id } } }`)
	id("renamePosition.position.id", fmt.Sprintf(`mutation { renamePosition(input: {scenario: %q, position: %q, title: "Chief"}) { position { id } } }`, plan, seat))

	const query = `query E($list: [_Any!]!) { _entities(representations: $list) { __typename ... on Person { id name externalId } ... on Position { id title } ... on Team { name } ... on Objective { title } } }`
	named := func(kind, id string) map[string]any { return map[string]any{"__typename": kind, "id": id} }
	list := []map[string]any{
		named("Position", seat), named("Person", person), {"__typename": "Person", "source": source, "externalId": "0009"}, named("Team", team), named("Objective", objective),
		named("Position", seat+"@"+moment), named("Position", seat+"@"+plan),
		named("Team", seat), named("Person", "per_00000000000000000000000000"), named("Person", "nonsense"), named("Position", seat+"@yesterday"), named("Objective", objective+"@"+moment),
		{"__typename": "Person", "source": source, "externalId": "9"},
	}
	ask := func(v *access.Viewer, list any) answer {
		t.Helper()
		return send(t, h, v, query, map[string]any{"list": list})
	}
	shown := func(got answer) (names []string) {
		t.Helper()
		if len(got.Errors) > 0 {
			t.Fatal(got.Errors)
		}
		for _, e := range got.Data.(map[string]any)["_entities"].([]any) {
			e, _ := e.(map[string]any)
			name := ""
			for _, field := range []string{"name", "title"} {
				if text, ok := e[field].(string); ok {
					name = e["__typename"].(string) + " " + text
				}
			}
			names = append(names, name)
		}
		return names
	}
	want := []string{"Position CEO", "Person Person 7", "Person Person 9", "Team Core", "Objective Buyers wait", "Position CEO", "Position Chief", "", "", "", "", "", ""}
	if got := shown(ask(owner, list)); !slices.Equal(got, want) {
		t.Errorf("the owner finds\n%q, want\n%q", got, want)
	}
	want[6] = "" // nobody shared the plan
	if got := shown(ask(reader, list)); !slices.Equal(got, want) {
		t.Errorf("a gateway finds\n%q, want\n%q", got, want)
	}

	for name, tt := range map[string]struct {
		viewer *access.Viewer
		list   any
		code   string
	}{
		"ErrNoRight":     {&access.Viewer{Name: "Okta", TokenID: "tok_okta", Owner: true, Scopes: []access.Scope{access.ScopeProvision}}, list, "FORBIDDEN"},
		"ErrTooMany":     {reader, slices.Repeat(list[:1], 1001), "INVALID_INPUT"},
		"ErrType":        {reader, []map[string]any{named("Role", "rol_00000000000000000000000000")}, "INVALID_INPUT"},
		"ErrNoType":      {reader, []map[string]any{{"id": seat}}, "INVALID_INPUT"},
		"ErrHalfAKey":    {reader, []map[string]any{{"__typename": "Person", "externalId": "0009"}}, "INVALID_INPUT"},
		"ErrKeyOfOthers": {reader, []map[string]any{{"__typename": "Team", "source": source, "externalId": "0009"}}, "INVALID_INPUT"},
		"ErrNoObject":    {reader, []any{"Person"}, "INVALID_INPUT"},
	} {
		if got := ask(tt.viewer, tt.list); len(got.Errors) != 1 || got.Errors[0].Extensions["code"] != tt.code {
			t.Errorf("%s answers %v", name, got.Errors)
		}
	}
}

// A request looks at a few moments, by whichever way it names them: each has to be made first.
func TestARequestLooksAtFewMoments(t *testing.T) {
	var statements atomic.Int64
	h, id := mustFederate(t, &statements)
	seat := id("org.positions.edges.0.node.id", `{ org { positions(first: 1) { edges { node { id } } } } }`)
	owner := &access.Viewer{Name: "Olga Owner", Owner: true}
	at := func(hour int) string { return fmt.Sprintf("2026-06-%02dT%02d:00:00Z", 1+hour/24, hour%24) }
	ids := func(n int) (list []string) {
		for i := range n {
			list = append(list, seat+"@"+at(i), seat+"@"+at(i), seat)
		}
		return list
	}
	entities := func(n int) (list []map[string]any) {
		for _, id := range ids(n) {
			list = append(list, map[string]any{"__typename": "Position", "id": id})
		}
		return list
	}
	aliases := func(n int) string {
		query := "{"
		for i := range n {
			query += fmt.Sprintf(` m%d: org(asOf: %q) { id }`, i, at(i))
		}
		return query + " }"
	}
	diffs := func(n int) string {
		query := "{ org {"
		for i := range n {
			query += fmt.Sprintf(` m%d: diff(from: {asOf: %q}) { empty }`, i, at(i))
		}
		return query + " } }"
	}
	for n, code := range map[int]string{10: "", 11: "LIMIT_EXCEEDED"} {
		for name, got := range map[string]answer{
			"nodes":     send(t, h, owner, `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, map[string]any{"ids": ids(n)}),
			"_entities": send(t, h, owner, `query($list: [_Any!]!) { _entities(representations: $list) { __typename } }`, map[string]any{"list": entities(n)}),
			"org":       send(t, h, owner, aliases(n), nil),
			"diff":      send(t, h, owner, diffs(n), nil),
		} {
			found := ""
			if len(got.Errors) > 0 {
				found, _ = got.Errors[0].Extensions["code"].(string)
			}
			if found != code {
				t.Errorf("%s at %d moments answers %v, want %q", name, n, got.Errors, code)
			}
		}
	}
}

// However many objects a gateway asks for, and what hangs below them, no statement is sent.
func TestEntitiesAreReadTogether(t *testing.T) {
	var statements atomic.Int64
	h, _ := mustFederate(t, &statements)
	reader := &access.Viewer{Name: "Gateway", TokenID: "tok_gateway", Scopes: []access.Scope{access.ScopeRead}}
	people := send(t, h, reader, `{ org { people(first: 60) { edges { node { __typename id } } } } }`, nil).Data
	var list []any
	for _, edge := range people.(map[string]any)["org"].(map[string]any)["people"].(map[string]any)["edges"].([]any) {
		list = append(list, edge.(map[string]any)["node"])
	}
	list = slices.Repeat(list, 16)
	before := statements.Load()
	if before == 0 {
		t.Fatal("no statement of the import was counted")
	}
	got := send(t, h, reader, `query E($list: [_Any!]!) { _entities(representations: $list) { ... on Person { name manager { name } position { title chain { title } } } } }`, map[string]any{"list": list})
	if len(got.Errors) > 0 || len(got.Data.(map[string]any)["_entities"].([]any)) != 960 || statements.Load() != before {
		t.Errorf("%d statements, %v", statements.Load()-before, got.Errors)
	}
}

// What a gateway is given is the schema with its keys and without what the gateway adds itself; it is told to those who
// may read the schema.
func TestTheSchemaForGateways(t *testing.T) {
	var statements atomic.Int64
	_, id := mustFederate(t, &statements)
	sdl := id("_service.sdl", `{ _service { sdl } }`)
	for _, want := range []string{`extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])`, `@key(fields: "id") @key(fields: "source externalId")`, `extend type Team @key(fields: "id")`, "directive @access("} {
		if !strings.Contains(sdl, want) {
			t.Errorf("it lacks %s", want)
		}
	}
	for _, not := range []string{"_Any", "_Entity", "_Service", "_entities", "directive @key"} {
		if strings.Contains(sdl, not) {
			t.Errorf("it has %s", not)
		}
	}
	if _, err := gqlparser.LoadSchema(&ast.Source{Input: sdl + "\ndirective @link(url: String!, import: [String!]) on SCHEMA\ndirective @key(fields: String!) repeatable on OBJECT"}); err != nil {
		t.Error(err)
	}

	for _, hidden := range []bool{false, true} {
		h, err := host.Open(t.Context(), host.Options{HideSchema: hidden, Store: store.Options{File: filepath.Join(t.TempDir(), "org.cadre"), Logger: slog.New(slog.DiscardHandler)}})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = h.Close() })
		reader := &access.Viewer{Name: "Gateway", TokenID: "tok_gateway", Scopes: []access.Scope{access.ScopeRead}}
		for _, query := range []string{`{ _service { sdl } }`, `{ ...F } fragment F on Query { a: _service { sdl } }`} {
			if got := send(t, h, reader, query, nil); (len(got.Errors) > 0) != hidden {
				t.Errorf("hidden %t: %s answers %v", hidden, query, got.Errors)
			}
		}
		for v, told := range map[*access.Viewer]bool{reader: !hidden, nil: false} {
			if file := string(request(t, h, v, http.MethodGet, "/schema.graphql", "", "")); strings.Contains(file, "union _Entity") != told {
				t.Errorf("hidden %t: the file answers %.100s", hidden, file)
			}
		}
	}
}
