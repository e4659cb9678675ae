package host_test

import (
	"context"
	"encoding/csv"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"cadre/internal/access"
	"cadre/internal/store"
	"cadre/server/host"
)

// An export is of the world that the address names, for who may see it, and its file says which.
func TestExportOfAnyWorld(t *testing.T) {
	var passed atomic.Int64 // read by what the host does by itself, too
	now := func() time.Time {
		return time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC).Add(time.Duration(passed.Load()))
	}
	h, err := host.Open(t.Context(), host.Options{Store: store.Options{
		File: filepath.Join(t.TempDir(), "org.cadre"), Now: now, Logger: slog.New(slog.DiscardHandler),
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	owner := &access.Viewer{Name: "Olga Owner", Owner: true}
	stranger := &access.Viewer{Name: "Rea Reader", TokenID: "tok_reader", Scopes: []access.Scope{access.ScopeRead}}
	must := func(query string, path string) string {
		t.Helper()
		got := send(t, h, owner, query, nil)
		if len(got.Errors) > 0 {
			t.Fatalf("%s: %v", query, got.Errors)
		}
		return at(t, got.Data, path)
	}
	ceo := must(`mutation { openPosition(input: {title: "CEO"}) { position { id } } }`, "openPosition.position.id")
	before := "2026-06-15T12:30:00Z"
	passed.Add(int64(time.Hour))
	cto := must(fmt.Sprintf(`mutation { openPosition(input: {title: "CTO", reportsTo: %q}) { position { id } } }`, ceo), "openPosition.position.id")
	plan := must(`mutation { createScenario(input: {name: "Spring \"plan\"/../ä"}) { scenario { id } } }`, "createScenario.scenario.id")
	other := must(`mutation { createScenario(input: {name: "秋天"}) { scenario { id } } }`, "createScenario.scenario.id")
	rename := func(seat, title string) string {
		return must(fmt.Sprintf(`mutation { renamePosition(input: {scenario: %q, position: %q, title: %q}) { changeset { id } } }`, plan, seat, title), "renamePosition.changeset.id")
	}
	rename(ceo, "Chief")
	later := rename(cto, "Technologist")
	must(fmt.Sprintf(`mutation { scheduleChangesets(input: {scenario: %q, changesets: [%q], effectiveOn: "2026-09-01"}) { scenario { id } } }`, plan, later), "scheduleChangesets.scenario.id")

	for _, tt := range []struct {
		name   string
		query  url.Values
		viewer *access.Viewer
		file   string
		titles []string
	}{
		{"Live", nil, stranger, "org", []string{"CEO", "CTO"}},
		{"Moment", url.Values{"asOf": {before}}, stranger, "org-2026-06-15T12-30-00Z", []string{"CEO"}},
		{"MomentOfAnotherZone", url.Values{"asOf": {"2026-06-15T14:30:00+02:00"}}, stranger, "org-2026-06-15T12-30-00Z", []string{"CEO"}},
		{"Scenario", url.Values{"scenario": {plan}}, owner, "org-Spring-plan", []string{"Chief", "Technologist"}},
		{"BeforeAWave", url.Values{"scenario": {plan}, "asOf": {"2026-08-31T00:00:00Z"}}, owner, "org-Spring-plan-2026-08-31T00-00-00Z", []string{"Chief", "CTO"}},
		{"OnceAWaveHasCome", url.Values{"scenario": {plan}, "asOf": {"2026-09-01T00:00:00Z"}}, owner, "org-Spring-plan-2026-09-01T00-00-00Z", []string{"Chief", "Technologist"}},
		{"NameInOtherLetters", url.Values{"scenario": {other}}, owner, "org-" + strings.ReplaceAll(other, "_", "-"), []string{"CEO", "CTO"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := export(t, h, http.MethodGet, tt.viewer, tt.query.Encode())
			if got.Code != http.StatusOK || got.Header().Get("Content-Type") != "text/csv; charset=utf-8" {
				t.Fatalf("%d: %.200s", got.Code, got.Body)
			}
			if file := got.Header().Get("Content-Disposition"); file != `attachment; filename="`+tt.file+`.csv"` {
				t.Error(file)
			}
			if titles := titlesOf(t, got.Body.String()); !slices.Equal(titles, tt.titles) {
				t.Errorf("the seats are %q, want %q", titles, tt.titles)
			}
			head := export(t, h, http.MethodHead, tt.viewer, tt.query.Encode())
			if head.Code != http.StatusOK || head.Header().Get("Content-Disposition") != got.Header().Get("Content-Disposition") || head.Body.Len() > 0 {
				t.Errorf("asked for the head alone: %d, %v, %d bytes", head.Code, head.Header(), head.Body.Len())
			}
		})
	}
	for _, tt := range []struct {
		name   string
		query  string
		viewer *access.Viewer
		status int
	}{
		{"ErrStranger", "scenario=" + plan, stranger, http.StatusNotFound},
		{"ErrStrangerAtAWave", "scenario=" + plan + "&asOf=2026-09-01T00:00:00Z", stranger, http.StatusNotFound},
		{"ErrNoScenario", "scenario=scn_nothing", owner, http.StatusNotFound},
		{"ErrNobody", "", nil, http.StatusUnauthorized},
		{"ErrMoment", "asOf=yesterday", owner, http.StatusBadRequest},
		{"ErrEmpty", "scenario=", owner, http.StatusBadRequest},
		{"ErrTwice", "asOf=" + before + "&asOf=" + before, owner, http.StatusBadRequest},
		{"ErrOtherName", "as_of=" + before, owner, http.StatusBadRequest},
		{"ErrSemicolon", "scenario=" + plan + ";asOf=" + before, owner, http.StatusBadRequest},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := export(t, h, http.MethodGet, tt.viewer, tt.query)
			if got.Code != tt.status || !strings.HasPrefix(got.Body.String(), `{"errors":[{"message":"`) || strings.Contains(got.Body.String(), "Spring") {
				t.Errorf("%d: %.200s", got.Code, got.Body)
			}
			if file := got.Header().Get("Content-Disposition"); file != "" {
				t.Errorf("an error is saved as %s", file)
			}
		})
	}
}

func export(t *testing.T, h http.Handler, method string, v *access.Viewer, query string) *httptest.ResponseRecorder {
	ctx := context.Context(t.Context())
	if v != nil {
		ctx = access.With(ctx, v)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequestWithContext(ctx, method, "http://localhost/exports/org.csv?"+query, nil))
	return w
}

// titlesOf returns the titles of the seats in an export, which is sound.
func titlesOf(t *testing.T, file string) (titles []string) {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(file)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	column := slices.Index(rows[0], "Job Title")
	for _, row := range rows[1:] {
		titles = append(titles, row[column])
	}
	return titles
}
