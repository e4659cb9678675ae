package host_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"cadre/graph"
	"cadre/internal/access"
	"cadre/internal/interchange"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
	"cadre/server"
)

// company is one organisation at six moments over two years, as it was exported.
const company = "../../../shared/data/csv/pseudonymised/company-250-"

// Six exports of one company, imported one after another: live as it was after each has that
// export's numbers, and two moments differ as the exports do.
func TestMomentsOfACompany(t *testing.T) {
	days := []string{"2022-02-14", "2022-04-29", "2022-08-01", "2023-01-12", "2023-06-29", "2024-05-22"}
	raw, err := os.ReadFile(filepath.Join(filepath.Dir(company), "..", "EXPECTED.json"))
	if err != nil {
		t.Skip("the folder shared/data is not here: ", err)
	}
	var expected map[string]json.RawMessage
	if err := json.Unmarshal(raw, &expected); err != nil {
		t.Fatal(err)
	}
	var diffs map[string]map[string]int
	if err := json.Unmarshal(expected["_diffs"], &diffs); err != nil {
		t.Fatal(err)
	}
	owner := &access.Viewer{Name: "Olga Owner", Owner: true}
	ctx := access.With(t.Context(), owner)
	now := time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC)
	w, err := world.OpenLive(ctx, storetest.SQLite(t), world.Options{Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Close)
	handler, err := server.New(ctx, server.Config{Schema: graph.NewSchema(&graph.Resolver{World: w})})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = handler.Close() })

	moments := make([]string, len(days))
	for i, day := range days {
		now = now.Add(time.Hour)
		done, err := interchange.Apply(ctx, w, mustRead(t, company+day+".csv"), interchange.ApplyOptions{Source: "company", Confirm: true})
		if err != nil {
			t.Fatal(err)
		}
		moments[i] = done.Commit.Changeset.At.Format(time.RFC3339Nano)
	}
	for i, day := range days {
		var want struct{ Rows, Roots, Max_Depth, Managers, Widest_Span, Vacant int }
		if err := json.Unmarshal(expected["pseudonymised/company-250-"+day], &want); err != nil {
			t.Fatal(err)
		}
		got := send(t, handler, owner, `query($at: DateTime!) { org(asOf: $at) { id roots { id } metrics { seats vacancies managers layers spans { span } } positions(first: 1) { totalCount } } }`, map[string]any{"at": moments[i]})
		if len(got.Errors) > 0 {
			t.Fatal(got.Errors)
		}
		org := got.Data.(map[string]any)["org"].(map[string]any)
		m := org["metrics"].(map[string]any)
		spans := m["spans"].([]any)
		have := map[string]int{
			"rows": number(m["seats"]), "listed": number(org["positions"].(map[string]any)["totalCount"]), "vacant": number(m["vacancies"]), "managers": number(m["managers"]), "max_depth": number(m["layers"]),
			"roots": len(org["roots"].([]any)), "widest_span": number(spans[len(spans)-1].(map[string]any)["span"]),
		}
		wish := map[string]int{"rows": want.Rows, "listed": want.Rows, "vacant": want.Vacant, "managers": want.Managers, "max_depth": want.Max_Depth, "roots": want.Roots, "widest_span": want.Widest_Span}
		for name := range wish {
			if have[name] != wish[name] {
				t.Errorf("%s: %s is %d, want %d", day, name, have[name], wish[name])
			}
		}
	}
	for i := range days[1:] {
		want := diffs["pseudonymised/company-250-"+days[i]+" -> pseudonymised/company-250-"+days[i+1]]
		got := send(t, handler, owner, `query($from: DateTime!, $to: DateTime!) { org(asOf: $to) { diff(from: {asOf: $from}) { counts { seatsOpened seatsClosed seatsKept seatsMoved seatsRenamed peopleRenamed seatsInOtherTeam vacancyChanged } } } }`,
			map[string]any{"from": moments[i], "to": moments[i+1]})
		if len(got.Errors) > 0 {
			t.Fatal(got.Errors)
		}
		counts := got.Data.(map[string]any)["org"].(map[string]any)["diff"].(map[string]any)["counts"].(map[string]any)
		for ours, theirs := range map[string]string{"seatsOpened": "added", "seatsClosed": "removed", "seatsKept": "kept", "seatsMoved": "manager_changed",
			"seatsRenamed": "title_changed", "peopleRenamed": "name_changed", "seatsInOtherTeam": "team_changed", "vacancyChanged": "status_changed"} {
			if number(counts[ours]) != want[theirs] {
				t.Errorf("%s to %s: %s is %d, %s %d", days[i], days[i+1], ours, number(counts[ours]), theirs, want[theirs])
			}
		}
	}
}

func number(v any) int { f, _ := v.(float64); return int(f) }

func mustRead(t *testing.T, path string) *interchange.Parsed {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	table, err := interchange.Read(t.Context(), f, interchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	mapping, err := interchange.Guess(table, "")
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := interchange.Parse(t.Context(), table, mapping, interchange.ParseOptions{Today: "2026-06-15"})
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}
