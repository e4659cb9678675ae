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
	if r := mustExit(t, 0, "query", "--file", file, forgetful); !strings.Contains(r.err, "more than this page") || !json.Valid([]byte(r.out)) {
		t.Errorf("one page of several printed %.80s and said %q", r.out, r.err)
	}
	if r := mustExit(t, 0, "query", "--file", file, "{ org { people(first: 100) { pageInfo { hasPreviousPage } } } }"); r.err != "" {
		t.Errorf("said %q", r.err)
	}
	if r := mustExit(t, 1, "query", "--file", file, "--format", "csv", forgetful); !strings.Contains(r.err, "$after: Cursor") {
		t.Errorf("said %s", r.err)
	}
}

// TestChecksReadEverything holds checks whose first page keeps to the threshold and whose later ones do not.
func TestChecksReadEverything(t *testing.T) {
	file := demoFile(t)
	save := func(name, value, threshold, query string) {
		t.Helper()
		variables, err := json.Marshal(map[string]any{"query": query, "value": value})
		if err != nil {
			t.Fatal(err)
		}
		must(t, "query", "--file", file, "--variables", string(variables), `mutation Save($query: String!, $value: String) { saveQuery(input: {name: "`+name+`", title: "T", query: $query, value: $value, `+threshold+`}) { savedQuery { name checkQuery } } }`)
	}
	type result struct {
		Name   string
		Holds  bool
		Values []float64
		Broken []struct {
			Value float64
			Of    string
		}
		Error string
	}
	check := func(exit int, args ...string) result {
		t.Helper()
		r := mustExit(t, exit, append([]string{"check", "--file", file, "--format", "json"}, args...)...)
		list := mustJSON[[]result](t, r.out)
		if len(list) != 1 {
			t.Fatalf("%v printed %s", args, r.out)
		}
		return list[0]
	}
	seats := len(mustJSON[struct {
		Data struct {
			Org struct {
				Chart struct{ Seats []struct{ ID string } }
			}
		}
	}](t, must(t, "query", "--file", file, `{ org { chart { seats { id } } } }`)).Data.Org.Chart.Seats)

	// No page is asked for, and the seats with the most reports are far from the first fifty titles alone.
	save("all-spans", "org.positions.edges.node.span", "atMost: 1", `{ org { positions(orderBy: {field: TITLE}) { edges { node { title span } } } } }`)
	if got := check(4, "all-spans"); len(got.Values) != seats || len(got.Broken) == 0 || got.Broken[0].Of == "" {
		t.Errorf("%d numbers of %d seats; beyond: %v", len(got.Values), seats, got.Broken)
	}
	save("few-spans", "org.positions.edges.node.span", "atMost: 1000", `{ org { positions(first: 2) { edges { node { title span } } } } }`)
	if got := check(0, "few-spans"); len(got.Values) != seats {
		t.Errorf("%d numbers of %d seats", len(got.Values), seats)
	}
	save("widest", "org.positions.edges.node.span", "atLeast: 1", `{ org { positions(first: 3, orderBy: {field: SPAN, direction: DESC}) { edges { node { title span } } } } }`)
	if got := check(0, "widest"); len(got.Values) != 3 {
		t.Errorf("the three widest spans: %v", got.Values)
	}
	save("managers", "org.aggregateSeats.groups.seats", "atMost: 1000", `{ org { aggregateSeats(by: [ROLE, LOCATION, MANAGER]) { groups { keys { label } seats } } } }`)
	count := mustJSON[struct {
		Data struct {
			Org struct{ AggregateSeats struct{ GroupCount int } }
		}
	}](t, must(t, "query", "--file", file, `{ org { aggregateSeats(by: [ROLE, LOCATION, MANAGER]) { groupCount } } }`)).Data.Org.AggregateSeats.GroupCount
	if got := check(0, "managers"); len(got.Values) != count || count <= 100 {
		t.Errorf("%d of %d groups", len(got.Values), count)
	}
	save("nobody", "org.people.edges.node.position.span", "atMost: 1", `query Q($name: String = "nobody of that name") { org { people(where: {nameContains: $name}) { edges { node { name position { span } } } } } }`)
	if got := check(4, "nobody"); got.Holds || len(got.Values) != 0 {
		t.Errorf("without a number: %v", got)
	}
	if r := mustExit(t, 4, "check", "--file", file, "nobody"); !strings.Contains(r.out, "no number") {
		t.Errorf("printed %s", r.out)
	}
	check(0, "--allow-empty", "nobody", "nobody")
	if got := check(4, "--variables", `{"name": "", "unknown": 1}`, "nobody"); len(got.Values) < 100 {
		t.Errorf("with a variable: %d numbers", len(got.Values))
	}
	if got := check(4, "--as-of", "2001-01-01T00:00:00Z", "widest"); len(got.Values) != 0 {
		t.Errorf("before the beginning: %v", got)
	}
	if r := mustExit(t, 4, "check", "--file", file, "all-spans"); !strings.Contains(r.out, " more)") {
		t.Errorf("printed %s", r.out)
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
