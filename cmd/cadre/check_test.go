package main_test

import (
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"
)

// TestSavedQueriesAndChecks runs the saved queries of the demo company as a pipeline and a shell would.
func TestSavedQueriesAndChecks(t *testing.T) {
	file := demoFile(t)
	r := mustExit(t, 4, "check", "--file", file)
	if !strings.Contains(r.out, "team-sizes        NO") || !strings.Contains(r.out, "everyone-coached  yes") || !strings.Contains(r.out, "at most 9") {
		t.Errorf("check printed\n%s", r.out)
	}
	r = mustExit(t, 4, "check", "--file", file, "--format", "json", "team-sizes")
	list := mustJSON[[]struct {
		Name   string
		Holds  bool
		Values []float64
	}](t, r.out)
	if len(list) != 1 || list[0].Name != "team-sizes" || list[0].Holds || len(list[0].Values) != 1 || list[0].Values[0] <= 9 {
		t.Errorf("check printed %s", r.out)
	}
	must(t, "check", "--file", file, "everyone-coached")
	if r := mustExit(t, 1, "check", "--file", file, "nothing"); !strings.Contains(r.err, "nothing") {
		t.Errorf("an unknown check: %s", r.err)
	}
	mustExit(t, 2, "check", "--file", file, "--format", "xml")
	mustExit(t, 2, "query", "--file", file, "--format", "xml", "headcount")
	for _, after := range [][]string{{"--after", "-5"}, {"--after=-5"}} {
		if r := mustExit(t, 2, append([]string{"export", "--file", file, "--format", "changes"}, after...)...); r.out != "" || !strings.Contains(r.err, "--after is a revision, 0 or more, and not -5") {
			t.Errorf("after -5: %s%s", r.out, r.err)
		}
	}

	if out := must(t, "query", "--file", file, "--format", "table", "departments"); !strings.HasPrefix(out, "GROUP ") || !strings.Contains(out, "headcount") {
		t.Errorf("a table of groups:\n%s", out)
	}
	if r := mustExit(t, 1, "query", "--file", file, "nothing-of-the-kind"); !strings.Contains(r.out, "nothing-of-the-kind") {
		t.Errorf("an unknown name printed %s%s", r.out, r.err)
	}
	if out := must(t, "query", "--file", file, "--format", "csv", "{ org { headcount revision } }"); !strings.HasPrefix(out, "headcount,revision\n") {
		t.Errorf("one row: %s", out)
	}
}

// TestPagesAreFollowed reads 160 people in pages of seven.
func TestPagesAreFollowed(t *testing.T) {
	file := demoFile(t)
	query := `query P($after: Cursor) { org { people(first: 7, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { name email } } } } }`
	r := mustExit(t, 0, "query", "--file", file, "--format", "csv", query)
	rows, err := csv.NewReader(strings.NewReader(r.out)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	total := mustJSON[struct {
		Data struct {
			Org struct{ People struct{ TotalCount int } }
		}
	}](t, must(t, "query", "--file", file, `{ org { people { totalCount } } }`)).Data.Org.People.TotalCount
	if len(rows)-1 != total || total < 100 || strings.Join(rows[0], ",") != "name,email" || !strings.Contains(r.err, "7 of ") {
		t.Errorf("%d rows of %d under %q; %.40s", len(rows)-1, total, rows[0], r.err)
	}
	r = mustExit(t, 0, "query", "--file", file, "--format", "jsonl", query)
	lines := strings.Split(strings.TrimSpace(r.out), "\n")
	if len(lines) != total || !json.Valid([]byte(lines[0])) || !strings.HasPrefix(lines[0], `{"name":`) {
		t.Errorf("%d lines, the first %s", len(lines), lines[0])
	}
	// A query that forgets to go on is told so, instead of repeating its first page.
	forgetful := `{ org { people(first: 7) { pageInfo { hasNextPage endCursor } edges { node { name } } } } }`
	if r := mustExit(t, 1, "query", "--file", file, "--format", "csv", forgetful); !strings.Contains(r.err, "$after: Cursor") {
		t.Errorf("said %s", r.err)
	}
}

func TestShellsAreCompleted(t *testing.T) {
	for _, shell := range []string{"bash", "zsh", "fish"} {
		if out := must(t, "completion", shell); !strings.Contains(out, "cadre") {
			t.Errorf("%s: %.80s", shell, out)
		}
	}
	if out := must(t, "--generate-shell-completion"); !strings.Contains(out, "query") || !strings.Contains(out, "check") {
		t.Errorf("completes to %s", out)
	}
}
