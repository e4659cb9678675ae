package host

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"cadre/graph"
	"cadre/internal/access"
	"cadre/internal/org/orgtest"
	"cadre/internal/scenario"
	"cadre/internal/store/storetest"
	"cadre/server"
)

func TestBriefing(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CEO: Ana Ruiz\n  CTO: Ben Ode")
	owner := &access.Viewer{Name: "Olga Owner", Owner: true}
	stranger := &access.Viewer{Name: "Rea Reader", TokenID: "tok_reader", Scopes: []access.Scope{access.ScopeRead}}
	row, err := scenario.Create(access.With(t.Context(), owner), o.Worlds(), scenario.CreateInput{Name: "Spring \"plan\"\\../ä; x=y"})
	if err != nil {
		t.Fatal(err)
	}
	h, err := server.New(t.Context(), server.Config{Schema: graph.NewSchema(&graph.Resolver{World: o.World, Version: "test"}), Briefing: briefingOf(o.World, slog.New(slog.DiscardHandler))})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	get := func(v *access.Viewer, path string) *httptest.ResponseRecorder {
		ctx := context.Context(t.Context())
		if v != nil {
			ctx = access.With(ctx, v)
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequestWithContext(ctx, http.MethodGet, "http://localhost"+path, nil))
		return w
	}
	at := "/briefing/" + row.ID
	for _, c := range []struct {
		about  string
		viewer *access.Viewer
		path   string
		status int
		kind   string
		begins string
	}{
		{"page", owner, at, 200, "text/html; charset=utf-8", "<!doctype html>"},
		{"PDF", owner, at + "?format=pdf&names=true", 200, "application/pdf", "%PDF-"},
		{"ErrFormat", owner, at + "?format=docx", 400, "application/json", `{"errors":[{"message":"The format is html or pdf."`},
		{"ErrNames", owner, at + "?names=yes", 400, "application/json", `{"errors":`},
		{"ErrHidden", stranger, at, 404, "application/json", `{"errors":[{"message":"There is no such scenario`},
		{"ErrUnknown", owner, "/briefing/scn_nothing", 404, "application/json", `{"errors":`},
		{"ErrNobody", nil, at, 401, "application/json", `{"errors":`},
	} {
		t.Run(c.about, func(t *testing.T) {
			got := get(c.viewer, c.path)
			if got.Code != c.status || !strings.HasPrefix(got.Header().Get("Content-Type"), c.kind) || !strings.HasPrefix(got.Body.String(), c.begins) {
				t.Fatalf("%d %s: %.200s", got.Code, got.Header().Get("Content-Type"), got.Body)
			}
			if got.Header().Get("X-Content-Type-Options") != "nosniff" {
				t.Error("may be sniffed")
			}
		})
	}
	got := get(owner, at).Header()
	if d := got.Get("Content-Disposition"); d != `inline; filename="briefing-Spring-plan-x-y.html"` {
		t.Error(d)
	}
	if p := got.Get("Content-Security-Policy"); !strings.HasPrefix(p, "default-src 'none'; style-src 'unsafe-inline'") {
		t.Error(p)
	}
}
