package host

import (
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"cadre/graph"
	"cadre/internal/access"
	"cadre/internal/export"
	"cadre/internal/org/orgtest"
	"cadre/internal/store/storetest"
	"cadre/server"
)

// A file is in the format of its name, of the part that is asked for, and is sent again only after a change.
func TestExportInAnyFormat(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO: Ana\n  GPM: Ben\n    PM: Cid\n  Design: Dan")
	h, err := server.New(t.Context(), server.Config{Schema: graph.NewSchema(&graph.Resolver{World: o.World, Version: "test"}), Export: exportOrg(o.World, slog.New(slog.DiscardHandler))})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	ask := func(file, tag string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		r := httptest.NewRequestWithContext(access.With(t.Context(), &access.Viewer{Name: "Olga", Owner: true}), http.MethodGet, "http://localhost/exports/"+file, nil)
		r.Header.Set("If-None-Match", tag)
		h.ServeHTTP(w, r)
		return w
	}
	for _, f := range export.Formats() {
		if f.Name == "json" { // of the whole alone
			continue
		}
		got := ask("org."+f.Name+"?root="+o.Seat("GPM"), "")
		if got.Code != http.StatusOK || got.Header().Get("Content-Type") != f.ContentType || got.Body.Len() == 0 || strings.Contains(got.Body.String(), "Dan") {
			t.Errorf("%s: %d %v %.200s", f.Name, got.Code, got.Header(), got.Body)
		}
		tag := got.Header().Get("ETag")
		if again := ask("org."+f.Name+"?root="+o.Seat("GPM"), `"x", W/`+tag); again.Code != http.StatusNotModified || again.Body.Len() > 0 {
			t.Errorf("%s is sent again: %d", f.Name, again.Code)
		}
		if other := ask("org."+f.Name, tag); other.Code != http.StatusOK {
			t.Errorf("%s of all answers %d to the tag of a part", f.Name, other.Code)
		}
	}
	if got := ask("org.json", ""); got.Code != http.StatusOK || !strings.HasPrefix(got.Body.String(), "{\n\"$schema\": \"urn:cadre:org:1\"") {
		t.Errorf("the canonical JSON answers %d %.100s", got.Code, got.Body)
	}
	if got := ask(export.SchemaFile, ""); got.Code != http.StatusOK || !strings.Contains(got.Body.String(), `"$id": "urn:cadre:org:1"`) {
		t.Errorf("its schema answers %d %.100s", got.Code, got.Body)
	}
	log := strings.Split(strings.TrimSpace(ask("changes.jsonl", "").Body.String()), "\n")
	if len(log) != int(o.Graph().Revision()) || !strings.HasPrefix(log[0], `{"revision":1,"at":"`) || !strings.Contains(log[0], `{"table":"positions","id":"`+o.Seat("CPO")+`","operation":"CREATE","after":{`) {
		t.Errorf("the log is %d lines, the first %.300s", len(log), log[0])
	}
	if got := ask(fmt.Sprint("changes.jsonl?after=", o.Graph().Revision()), ""); got.Code != http.StatusOK || got.Body.Len() > 0 || got.Header().Get("Content-Type") != "application/jsonl; charset=utf-8" {
		t.Errorf("after all there is %d %s", got.Code, got.Body)
	}
	for file, want := range map[string]int{"changes.jsonl?after=x": 400, "changes.jsonl?root=" + o.Seat("GPM"): 400, "org.csv?after=1": 400, "org.json?root=" + o.Seat("GPM"): 400, "org.exe": 404, "people.csv": 404, "org.csv?root=pos_x": 404, "org.csv?team=team_x": 404, "org.csv?root=": 400} {
		if got := ask(file, ""); got.Code != want || got.Header().Get("Content-Disposition") != "" {
			t.Errorf("%s answers %d, want %d", file, got.Code, want)
		}
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequestWithContext(access.With(t.Context(), &access.Viewer{Name: "Okta", Owner: true, Scopes: []access.Scope{access.ScopeProvision, access.ScopeCoachingAggregate}}), http.MethodGet, "http://localhost/exports/org.csv", nil))
	if w.Code != http.StatusForbidden {
		t.Errorf("a token that does not read the organisation gets it: %d", w.Code)
	}
}
