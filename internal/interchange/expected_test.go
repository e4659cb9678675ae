package interchange_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"cadre/internal/interchange"
)

// today keeps tests from depending on the clock.
const today = "2026-01-01"

// sharedCSV is where real organisations lie that may not be copied into the project.
const sharedCSV = "../../../shared/data/csv"

func mustParse(t *testing.T, path string) *interchange.Parsed {
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
	return mustParseTable(t, table)
}

func mustParseBytes(t testing.TB, raw []byte) *interchange.Parsed {
	t.Helper()
	table, err := interchange.Read(t.Context(), bytes.NewReader(raw), interchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return mustParseTable(t, table)
}

func mustParseTable(t testing.TB, table *interchange.Table) *interchange.Parsed {
	t.Helper()
	mapping, err := interchange.Guess(table, "")
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := interchange.Parse(t.Context(), table, mapping, interchange.ParseOptions{Today: today})
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

func mustParseText(t *testing.T, text string) *interchange.Parsed {
	t.Helper()
	return mustParseTable(t, mustRead(t, text, interchange.Options{}))
}

func mustRead(t *testing.T, text string, o interchange.Options) *interchange.Table {
	t.Helper()
	table, err := interchange.Read(context.Background(), strings.NewReader(text), o)
	if err != nil {
		t.Fatal(err)
	}
	return table
}

// expectations reads EXPECTED.json, or skips where the shared data is absent.
func expectations(t *testing.T) map[string]map[string]any {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(sharedCSV, "EXPECTED.json"))
	if os.IsNotExist(err) {
		t.Skipf("%s is absent: the counts of the real organisations are not checked", sharedCSV)
	}
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]map[string]any
	if err := json.Unmarshal(raw, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

func TestCountsOfRealOrganisations(t *testing.T) {
	for name, want := range expectations(t) {
		if name == "_diffs" || want["same_graph_as"] != nil {
			continue
		}
		t.Run(name, func(t *testing.T) {
			assertCounts(t, mustParse(t, filepath.Join(sharedCSV, name+".csv")).Counts, want)
		})
	}
}

func assertCounts(t *testing.T, counts interchange.Counts, want map[string]any) {
	t.Helper()
	raw, err := json.Marshal(counts)
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]any
	if err := json.Unmarshal(raw, &got); err != nil {
		t.Fatal(err)
	}
	for key, value := range want {
		if key == "defects" { // told in words, checked by TestBrokenFile
			continue
		}
		if !reflect.DeepEqual(got[key], value) {
			t.Errorf("%s is %v, want %v", key, got[key], value)
		}
	}
}

func TestCountsOfSampleOrganisations(t *testing.T) {
	raw, err := os.ReadFile("testdata/expected.json")
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]map[string]any
	if err := json.Unmarshal(raw, &all); err != nil {
		t.Fatal(err)
	}
	for name, want := range all {
		t.Run(name, func(t *testing.T) {
			assertCounts(t, mustParse(t, "testdata/"+name+".csv").Counts, want)
		})
	}
}

// neutral spells out what a file says of each seat, in the order of the file, so that two files can
// be compared. Zeros before an id are a matter of spelling.
func neutral(p *interchange.Parsed) []string {
	unit := func(i int) string {
		if i < 0 {
			return ""
		}
		return p.Teams[i].Name
	}
	id := func(seat int) string {
		if seat < 0 {
			return ""
		}
		return strings.TrimLeft(p.Rows[p.Seats[seat].Row].ID, "0")
	}
	list := make([]string, len(p.Seats))
	for s, seat := range p.Seats {
		r := p.Rows[seat.Row]
		list[s] = strings.Join([]string{id(s), r.Name, string(r.Holding), r.Title, unit(seat.Department), unit(seat.Team), id(seat.Manager), seat.ManagerRef, r.Start, r.End, r.Location, r.Email}, " | ")
	}
	return list
}

func TestVariantsAreOneOrganisation(t *testing.T) {
	want := neutral(mustParse(t, "testdata/adventureworks.csv"))
	files, err := filepath.Glob("testdata/variants/*")
	if err != nil || len(files) != 6 {
		t.Fatalf("found %d variants, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			got := neutral(mustParse(t, file))
			if len(got) != len(want) {
				t.Fatalf("%d seats, want %d", len(got), len(want))
			}
			for i := range want {
				if got[i] != want[i] {
					t.Fatalf("seat %d is\n%s, want\n%s", i, got[i], want[i])
				}
			}
		})
	}
}

func TestBrokenFile(t *testing.T) {
	p := mustParse(t, "testdata/oracle-hr-broken.csv")
	want := []struct {
		row    int
		column string
		code   interchange.Code
		says   string
	}{
		{5, "Manager ID", interchange.CodeSelfManaged, "103"},
		{2, "Manager ID", interchange.CodeCycle, "Steven King (100) → Neena Yang (101)"},
		{109, "Employee ID", interchange.CodeExactDuplicate, "row 52"},
		{110, "Employee ID", interchange.CodeConflictDuplicate, "Sales Manager"},
		{62, "Manager ID", interchange.CodeUnknownManager, "999"},
		{63, "Name", interchange.CodeBlankName, "no name"},
		{64, "Employee ID", interchange.CodeBlankID, "no id"},
		{65, "Start Date", interchange.CodeImpossibleDate, "31/02/2016"},
		{72, "Manager ID", interchange.CodeEdgeSpace, " 149 "},
		{73, "Name", interchange.CodeFormula, "HYPERLINK"},
		{74, "Name", interchange.CodeNewlineInCell, "O'Brien"},
	}
	report := p.Report()
	if report.Total != len(want) || len(report.Problems) != len(want) {
		t.Errorf("%d problems, want %d", report.Total, len(want))
	}
	for _, w := range want {
		found := false
		for _, got := range report.Problems {
			if got.Row == w.row && got.Column == w.column && got.Code == w.code && strings.Contains(got.Message, w.says) {
				found = got.Action != "" && got.Severity != ""
			}
		}
		if !found {
			t.Errorf("no problem %s in row %d, column %s, that says %q", w.code, w.row, w.column, w.says)
		}
	}
}

func TestReportIsTheSameEveryTime(t *testing.T) {
	first := mustParse(t, "testdata/oracle-hr-broken.csv").Report()
	for range 3 {
		if again := mustParse(t, "testdata/oracle-hr-broken.csv").Report(); !reflect.DeepEqual(first, again) {
			t.Fatalf("two readings of one file differ:\n%v\n%v", first, again)
		}
	}
}
