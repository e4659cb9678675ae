package host

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"cadre/ent/oneononeseries"
	"cadre/graph"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/identity"
	"cadre/internal/org/orgtest"
	"cadre/internal/scenario"
	"cadre/internal/store/storetest"
	"cadre/server"
)

// TestDownloadsThroughTheEyesOfOthers follows links as a browser does, which sends no headers of the page with them. Who
// looks through somebody's eyes gets what both may see, and nobody but the owner looks so.
func TestDownloadsThroughTheEyesOfOthers(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO: Ana\n  GPM: Ben\n  Design: Dan")
	people, err := identity.New(t.Context(), o.World)
	if err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	h, err := server.New(t.Context(), server.Config{Schema: graph.NewSchema(&graph.Resolver{World: o.World, Identity: people, Version: "test"}), Enter: people.Enter, Log: log,
		Export: exportOrg(o.World, log), Calendar: calendar(o.World, log), Briefing: briefingOf(o.World, log)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	owner := &access.Viewer{Name: "Ana", Owner: true, PersonID: o.Person("Ana")}
	series, _, err := coaching.StartSeries(o.As("Ana"), o.World, coaching.StartOneOnOneSeriesInput{
		Person: o.Person("Ben"), EveryWeeks: 1, Weekday: oneononeseries.WeekdayMONDAY, AtTime: "09:30", TimeZone: "UTC", Minutes: 30})
	if err != nil {
		t.Fatal(err)
	}
	plan, err := scenario.Create(access.With(o.Context(), owner), o.Worlds(), scenario.CreateInput{Name: "Plan"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := scenario.Share(access.With(o.Context(), owner), o.Worlds(), plan.ID, o.Person("Ben"), false); err != nil {
		t.Fatal(err)
	}
	paths := map[string]string{"calendar": "/calendar/" + series + ".ics?", "export": "/exports/org.csv?scenario=" + plan.ID + "&", "briefing": "/briefing/" + plan.ID + "?format=html&"}
	for name, path := range paths {
		for _, tt := range []struct {
			as, query string
			viewer    *access.Viewer
			status    int
		}{
			{"their own", "", owner, http.StatusOK},
			{"Ben's", "viewAs=" + o.Person("Ben"), owner, http.StatusOK},
			{"Dan's", "viewAs=" + o.Person("Dan"), owner, http.StatusNotFound},
			{"nobody's", "viewAs=per_nobody", owner, http.StatusNotFound},
			{"no", "viewAs=", owner, http.StatusBadRequest},
			{"two people's", "viewAs=" + o.Person("Ben") + "&viewAs=" + o.Person("Dan"), owner, http.StatusBadRequest},
			{"unreadable", "viewAs=" + o.Person("Dan") + ";x", owner, http.StatusBadRequest},
			{"Ana's, by Dan,", "viewAs=" + o.Person("Ana"), &access.Viewer{Name: "Dan", PersonID: o.Person("Dan")}, http.StatusForbidden},
		} {
			got := follow(t, h, tt.viewer, path+tt.query, "")
			if got.Code != tt.status || got.Code != http.StatusOK && strings.Contains(got.Body.String(), "VCALENDAR") {
				t.Errorf("the %s through %s eyes: %d %.200s", name, tt.as, got.Code, got.Body)
			}
		}
		// The header is no way around it, nor the other way about.
		if got := follow(t, h, owner, path, o.Person("Dan")); got.Code != http.StatusNotFound {
			t.Errorf("the %s by header: %d", name, got.Code)
		}
	}
}

// follow asks for an address as a link does, and as one through whose eyes a header looks.
func follow(t *testing.T, h http.Handler, v *access.Viewer, path, header string) *httptest.ResponseRecorder {
	r := httptest.NewRequestWithContext(access.With(t.Context(), v), http.MethodGet, "http://localhost"+path, nil)
	if header != "" {
		r.Header.Set("Cadre-View-As", header)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}
