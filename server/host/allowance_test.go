package host

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"cadre/graph"
	"cadre/internal/access"
	"cadre/internal/org/orgtest"
	"cadre/internal/store/storetest"
	"cadre/server"
)

// What is fetched as a file and what is provisioned takes of the same allowance as queries, and says so.
func TestAllowanceOfFilesAndProvisioning(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CEO: Ana\n  PM: Ben")
	log := slog.New(slog.DiscardHandler)
	h, err := server.New(t.Context(), server.Config{Schema: graph.NewSchema(&graph.Resolver{World: o.World, Version: "test"}), Allowance: 45_000, Log: log,
		Export: exportOrg(o.World, log), Provision: provision(o.World, true, log)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	tool := &access.Viewer{Name: "Tool", TokenID: "tok_1", Owner: true, Scopes: []access.Scope{access.ScopeRead}}
	okta := &access.Viewer{Name: "Okta", TokenID: "tok_2", Owner: true, Scopes: []access.Scope{access.ScopeProvision}}
	ask := func(v *access.Viewer, method, path, tag, body string) *httptest.ResponseRecorder {
		r := httptest.NewRequestWithContext(access.With(context.Background(), v), method, "http://localhost"+path, strings.NewReader(body))
		r.Header.Set("If-None-Match", tag)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w
	}
	left := func(w *httptest.ResponseRecorder) int {
		t.Helper()
		_, rest, _ := strings.Cut(w.Header().Get("RateLimit"), "r=")
		number, _, _ := strings.Cut(rest, ";")
		n, err := strconv.Atoi(number)
		if err != nil || w.Header().Get("RateLimit-Policy") != `"cost";q=45000;w=60` {
			t.Fatalf("%d %v", w.Code, w.Header())
		}
		return n
	}
	start := time.Now() // 750 come back a second, however long a busy machine takes
	near := func(what string, w *httptest.ResponseRecorder, status, want int) {
		t.Helper()
		if got := left(w); w.Code != status || got < want || got > want+750+int(750*time.Since(start).Seconds()) {
			t.Errorf("%s: %d, %d are left, want %d: %.200s", what, w.Code, got, want, w.Body)
		}
	}
	sheet := ask(tool, http.MethodGet, "/exports/org.csv", "", "")
	near("a sheet", sheet, 200, 25_000)
	near("what has not changed", ask(tool, http.MethodGet, "/exports/org.csv", sheet.Header().Get("ETag"), ""), 304, 24_999)
	near("the log", ask(tool, http.MethodGet, "/exports/changes.jsonl", "", ""), 200, 4_999)
	refused := ask(tool, http.MethodGet, "/exports/org.json", "", "")
	wait, err := strconv.Atoi(refused.Header().Get("Retry-After"))
	if refused.Code != 429 || err != nil || wait < 1 || wait > 21 || refused.Header().Get("ETag") != "" || !strings.Contains(refused.Body.String(), "LIMIT_EXCEEDED") {
		t.Errorf("%d %v %s", refused.Code, refused.Header(), refused.Body)
	}

	near("a list", ask(okta, http.MethodGet, "/scim/v2/Users", "", ""), 200, 43_000)
	made := ask(okta, http.MethodPost, "/scim/v2/Users", "", `{"userName": "zoe@acme.example"}`)
	near("somebody new", made, 201, 42_000)
	near("one", ask(okta, http.MethodGet, "/scim/v2/Users/"+o.Person("Ana"), "", ""), 200, 41_990)
	for range 60 {
		got := ask(okta, http.MethodGet, "/scim/v2/Groups", "", "")
		if got.Code == 200 {
			continue
		}
		if got.Code != 429 || got.Header().Get("Retry-After") == "" || !strings.Contains(got.Body.String(), `"status":"429"`) {
			t.Errorf("%d %v %s", got.Code, got.Header(), got.Body)
		}
		return
	}
	t.Error("a provider may list without end")
}
