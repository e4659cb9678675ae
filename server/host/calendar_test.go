package host_test

import (
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"cadre/ent/oneononeseries"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/org"
	"cadre/internal/store"
	"cadre/server/host"
)

func TestCalendarOfASeries(t *testing.T) {
	h, err := host.Open(t.Context(), host.Options{Store: store.Options{File: filepath.Join(t.TempDir(), "org.cadre")}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	owner := access.WithStanding(access.With(t.Context(), &access.Viewer{Name: "Olga", Owner: true}), h.World.Standing())
	var people [2]string
	var above *string
	for i, name := range []string{"Ana", "Cy"} {
		seat, _, err := org.OpenPosition(owner, h.World, org.OpenPositionInput{Title: "Seat " + name, ReportsTo: above, Fte: 1, StandsFor: 1})
		if err != nil {
			t.Fatal(err)
		}
		done, _, err := org.AssignPerson(owner, h.World, org.AssignPersonInput{Position: seat, NewPerson: &org.NewPersonInput{Name: name}, Kind: "PERMANENT"})
		if err != nil {
			t.Fatal(err)
		}
		a, _ := h.World.Graph().Assignment(done)
		people[i], above = a.Person().Key(), &seat
	}
	as := func(i int) *access.Viewer { return &access.Viewer{Name: "x", PersonID: people[i]} }
	series, _, err := coaching.StartSeries(access.With(owner, as(0)), h.World, coaching.StartOneOnOneSeriesInput{
		Person: people[1], EveryWeeks: 2, Weekday: oneononeseries.WeekdayMONDAY, AtTime: "09:30", TimeZone: "Europe/Berlin", Minutes: 45})
	if err != nil {
		t.Fatal(err)
	}
	get := func(v *access.Viewer, path string) *httptest.ResponseRecorder {
		r := httptest.NewRequestWithContext(access.With(t.Context(), v), http.MethodGet, "http://localhost"+path, nil)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w
	}
	path := "/calendar/" + series + ".ics"
	for i := range people {
		got := get(as(i), path)
		if got.Code != http.StatusOK || !strings.Contains(got.Body.String(), "RRULE:FREQ=WEEKLY;INTERVAL=2") || !strings.Contains(got.Body.String(), "SUMMARY:One-on-one: Cy and Ana") {
			t.Errorf("%d: %s", got.Code, got.Body)
		}
		if kind := got.Header().Get("Content-Type"); !strings.HasPrefix(kind, "text/calendar") {
			t.Errorf("it is said to be %s", kind)
		}
	}
	nobody := &access.Viewer{Name: "Olga", Owner: true}
	missing := get(as(0), "/calendar/ser_01jd3m6p8sf1wvk0v0a4c4e8zq.ics")
	hidden := get(nobody, path)
	if hidden.Code != http.StatusNotFound || missing.Code != http.StatusNotFound || hidden.Body.String() != missing.Body.String() {
		t.Errorf("hidden: %d %s; missing: %d %s", hidden.Code, hidden.Body, missing.Code, missing.Body)
	}
	if tool := get(&access.Viewer{Name: "tool", PersonID: people[0], Scopes: []access.Scope{access.ScopeRead}}, path); tool.Code != http.StatusNotFound {
		t.Errorf("a token without the scope: %d", tool.Code)
	}
}
