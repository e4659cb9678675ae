package host_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"cadre/internal/access"
	"cadre/internal/store"
	"cadre/server/host"
)

// A saved query is asked by its name with the rights of who asks; one that reads nothing but what is open need not be
// answered again while nothing has changed.
func TestSavedQueriesAreAskedByName(t *testing.T) {
	h, err := host.Open(t.Context(), host.Options{Store: store.Options{
		File: filepath.Join(t.TempDir(), "org.cadre"), Now: func() time.Time { return time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC) }, Logger: slog.New(slog.DiscardHandler),
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	owner := &access.Viewer{Name: "Olga Owner", Owner: true}
	reader := &access.Viewer{Name: "Rea Reader", TokenID: "tok_reader", Scopes: []access.Scope{access.ScopeRead}}
	blind := &access.Viewer{Name: "Bo Blind", TokenID: "tok_blind", Scopes: []access.Scope{access.ScopeCoachingRead}}
	save := func(name, query string) {
		t.Helper()
		got := send(t, h, owner, `mutation S($in: SaveQueryInput!) { saveQuery(input: $in) { changeset { id } } }`, map[string]any{"in": map[string]any{"name": name, "title": name, "query": query}})
		if len(got.Errors) > 0 {
			t.Fatal(got.Errors[0].Message)
		}
	}
	save("seats", `query S($title: String!) { org { positions(where: {titleContains: $title}) { totalCount } } }`)
	save("plans", `{ scenarios { name } }`)
	save("months", `{ org { series(every: MONTH, first: 1) { at } } }`)
	wide := send(t, h, owner, `mutation S($in: SaveQueryInput!) { saveQuery(input: $in) { changeset { id } } }`, map[string]any{"in": map[string]any{"name": "wide", "title": "Wide", "query": "{ org { " + strings.Repeat("a: id ", 101) + "} }"}})
	if len(wide.Errors) == 0 || wide.Errors[0].Extensions["code"] != "LIMIT_EXCEEDED" {
		t.Errorf("what could not be asked is saved: %v", wide)
	}
	get := func(v *access.Viewer, name, query, tag string) *httptest.ResponseRecorder {
		t.Helper()
		r := httptest.NewRequestWithContext(access.With(t.Context(), v), http.MethodGet, "http://localhost/graphql/saved/"+name+"?"+query, nil)
		r.Header.Set("Accept", "application/graphql-response+json")
		if tag != "" {
			r.Header.Set("If-None-Match", tag)
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w
	}
	ceo := url.Values{"variables": {`{"title": "ceo"}`}}.Encode()
	open := func() {
		t.Helper()
		if got := send(t, h, owner, `mutation { openPosition(input: {title: "CEO"}) { position { id } } }`, nil); len(got.Errors) > 0 {
			t.Fatal(got.Errors[0].Message)
		}
	}

	open()
	first := get(reader, "seats", ceo, "")
	tag := first.Header().Get("ETag")
	if first.Code != 200 || tag == "" || !strings.Contains(first.Body.String(), `"totalCount":1`) || !strings.Contains(fmt.Sprint(first.Header()["Vary"]), "Authorization") {
		t.Fatalf("%d %v: %s", first.Code, first.Header(), first.Body)
	}
	if again := get(reader, "seats", ceo, tag); again.Code != 304 || again.Body.Len() > 0 {
		t.Errorf("again: %d %s", again.Code, again.Body)
	}
	if other := get(reader, "seats", url.Values{"variables": {`{"title": "cto"}`}}.Encode(), tag); other.Code != 200 || other.Header().Get("ETag") == tag {
		t.Errorf("with another variable: %d", other.Code)
	}
	open()
	if later := get(reader, "seats", ceo, tag); later.Code != 200 || !strings.Contains(later.Body.String(), `"totalCount":2`) {
		t.Errorf("after a change: %d %s", later.Code, later.Body)
	}
	for name, got := range map[string]*httptest.ResponseRecorder{
		"an unknown name": get(reader, "nothing", "", ""), "a missing variable": get(reader, "seats", "", ""), "a query beside the name": get(reader, "seats", "query={org{id}}", ""),
		"no right to read": get(blind, "seats", ceo, tag),
	} {
		if got.Code < 400 || got.Header().Get("ETag") != "" {
			t.Errorf("%s: %d %v %s", name, got.Code, got.Header(), got.Body)
		}
	}
	// What hangs on more than the revision has no tag: whom a plan is shared with, and the time of day.
	for _, name := range []string{"plans", "months"} {
		if got := get(owner, name, "", "*"); got.Code != 200 || got.Header().Get("ETag") != "" {
			t.Errorf("%s: %d %v", name, got.Code, got.Header())
		}
	}

	post := func(body map[string]any) answer {
		t.Helper()
		text, err := json.Marshal(body)
		if err != nil {
			t.Fatal(err)
		}
		r := httptest.NewRequestWithContext(access.With(t.Context(), reader), http.MethodPost, "http://localhost/graphql", strings.NewReader(string(text)))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		var got answer
		if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil {
			t.Fatalf("%d: %s", w.Code, w.Body)
		}
		return got
	}
	if got := post(map[string]any{"documentId": "seats", "variables": map[string]any{"title": "ceo"}}); len(got.Errors) > 0 || at(t, got.Data, "org.positions.totalCount") != "2" {
		t.Errorf("by documentId: %v", got)
	}
	if got := post(map[string]any{"documentId": "seats", "query": "{ org { id } }"}); len(got.Errors) == 0 || got.Errors[0].Extensions["code"] != "INVALID_INPUT" {
		t.Errorf("both: %v", got)
	}
	if got := post(map[string]any{"documentId": "nothing"}); len(got.Errors) == 0 || got.Errors[0].Extensions["code"] != "NOT_FOUND" {
		t.Errorf("unknown: %v", got)
	}
}
