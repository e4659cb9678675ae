package host_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"cadre/internal/access"
	"cadre/internal/access/accesstest"
	formats "cadre/internal/export"
	"cadre/server/host"
)

// files are the addresses at which everybody is answered what is no query: each export, the log, what is provisioned and
// the schema.
func files() []string {
	paths := []string{"/briefing/scn_x?names=true", "/metrics", "/healthz", "/schema.graphql", "/exports/" + formats.ChangesFile, "/exports/" + formats.SchemaFile, "/scim/v2/Users?count=1000", "/scim/v2/Groups?count=1000"}
	for _, f := range formats.Formats() {
		paths = append(paths, "/exports/org."+f.Name)
	}
	return paths
}

// kept saves queries that ask of people, and of everything by its id, as much as one query may, and returns the addresses at
// which they are asked.
func kept(t *testing.T, h *host.Host, types map[string]*shape, ids []string) (paths []string) {
	t.Helper()
	owner := &access.Viewer{Name: "Owner", Owner: true}
	c := &crawl{types: types}
	save := func(query string, variables ...any) {
		name := fmt.Sprint("canary-", len(paths))
		got := send(t, h, owner, `mutation S($in: SaveQueryInput!) { saveQuery(input: $in) { savedQuery { id } } }`, map[string]any{"in": map[string]any{"name": name, "title": name, "query": query}})
		if len(got.Errors) > 0 {
			t.Fatalf("%v\n%s", got.Errors, query)
		}
		if len(variables) == 0 {
			paths = append(paths, "/graphql/saved/"+name)
		}
		for _, v := range variables {
			raw, err := json.Marshal(v)
			if err != nil {
				t.Fatal(err)
			}
			paths = append(paths, "/graphql/saved/"+name+"?variables="+url.QueryEscape(string(raw)))
		}
	}
	save("{ viewer { person { " + c.plain(types["Person"], 2, false) + " } } org { people(first: 20) { edges { node { " + c.plain(types["Person"], 2, false) + " } } } } }")
	var pages []any
	for page := range slices.Chunk(ids, 100) {
		pages = append(pages, map[string]any{"ids": page})
	}
	for _, selection := range c.shallow(types["Node"], 2) {
		save("query N($ids: [ID!]!) { nodes(ids: $ids) { "+selection+" } }", pages...)
	}
	return paths
}

// provisions has an identity provider read and change everybody: nothing that is not open to everyone is told to it.
func provisions(t *testing.T, h *host.Host, o *accesstest.Scene, rows map[string]accesstest.Row) (n int) {
	t.Helper()
	okta := &access.Viewer{Name: "Okta", TokenID: "tok_okta", Owner: true, Scopes: []access.Scope{access.ScopeProvision}}
	calls := [][3]string{{http.MethodGet, "/scim/v2/Users?count=1000"}, {http.MethodGet, "/scim/v2/Groups?count=1000"}, {http.MethodPost, "/scim/v2/Groups", `{"displayName": "New"}`}}
	for _, person := range o.People {
		calls = append(calls, [3]string{http.MethodGet, "/scim/v2/Users/" + person}, [3]string{http.MethodPatch, "/scim/v2/Users/" + person, `{"Operations": [{"op": "replace", "path": "externalId", "value": "x` + person + `"}]}`})
	}
	for id := range rows {
		calls = append(calls, [3]string{http.MethodGet, "/scim/v2/Users/" + id})
	}
	answered := 0
	for _, call := range calls {
		raw := sendBody(t, h, okta, call[0], call[1], call[2], "")
		if bytes.Contains(raw, []byte("urn:ietf:params:scim:schemas:core:2.0:")) {
			answered++
		}
		if canary.Match(raw) {
			t.Errorf("a provider reads %s, by %s %s", canary.Find(raw), call[0], call[1])
		}
		for id := range rows {
			if bytes.Contains(raw, []byte(id)) && !strings.Contains(call[1], id) {
				t.Errorf("a provider is told of the %s %s, by %s %s", rows[id].Kind.Entity, id, call[0], call[1])
			}
		}
	}
	if answered < 2+2*len(o.People) {
		t.Errorf("a provider is answered %d times in %d calls", answered, len(calls))
	}
	return len(calls)
}
