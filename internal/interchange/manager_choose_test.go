package interchange

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"cadre/internal/fault"
)

const twoNamesakes = "Name,Title,Manager\nMia Roth,CEO,\nMia Roth,CFO,\nAda Blum,Analyst,Mia Roth\n"

func parseChoosing(t *testing.T, text string, managers map[int]int) (*Parsed, error) {
	t.Helper()
	table, err := Read(t.Context(), strings.NewReader(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	m, err := Guess(table, "")
	if err != nil {
		t.Fatal(err)
	}
	return Parse(t.Context(), table, m, ParseOptions{Managers: managers})
}

func ambiguous(p *Parsed) []Problem {
	return slices.DeleteFunc(p.Report().Problems, func(each Problem) bool { return each.Code != CodeAmbiguousManager })
}

func TestAManagerIsChosenOfItsCandidates(t *testing.T) {
	p, err := parseChoosing(t, twoNamesakes, nil)
	if err != nil {
		t.Fatal(err)
	}
	open := ambiguous(p)
	if len(open) != 1 || len(open[0].Candidates) != 2 || open[0].Candidates[1].Row != 3 || p.Seats[2].Manager >= 0 {
		t.Fatalf("left open: %+v", open)
	}
	p, err = parseChoosing(t, twoNamesakes, map[int]int{4: 3})
	if err != nil {
		t.Fatal(err)
	}
	if chosen := ambiguous(p); len(chosen) != 1 || chosen[0].Severity != SeverityInfo || p.Seats[2].Manager != 1 || p.Seats[2].ManagerRef != "" {
		t.Fatalf("chosen: %+v, seat %+v", chosen, p.Seats[2])
	}
}

func TestAChoiceThatNothingLeavesOpenIsRefused(t *testing.T) {
	for _, managers := range []map[int]int{{4: 4}, {2: 3}, {99: 2}} {
		_, err := parseChoosing(t, twoNamesakes, managers)
		if f, ok := fault.As(err); !ok || f.Code != fault.InvalidInput || f.Field != "managers" {
			t.Errorf("%v: %v", managers, err)
		}
	}
}

func TestEveryProblemIsListedWhereAllAreAskedFor(t *testing.T) {
	var file strings.Builder
	file.WriteString("Id,Name,Title,Manager Id\n")
	for range 3 * MaxProblems {
		file.WriteString(",Mia Roth,\"=cmd|'/c calc'!A1\",nobody\n")
	}
	all := map[int]int{0: MaxProblems, AllProblems: AllProblems}
	for most := range all {
		table, err := Read(t.Context(), strings.NewReader(file.String()), Options{Problems: most})
		if err != nil {
			t.Fatal(err)
		}
		m, err := Guess(table, "")
		if err != nil {
			t.Fatal(err)
		}
		p, err := Parse(t.Context(), table, m, ParseOptions{})
		if err != nil {
			t.Fatal(err)
		}
		report := p.Report()
		if want := min(report.Total, all[most]); report.Total <= 2*MaxProblems || len(report.Problems) != want {
			t.Fatalf("of %d problems %d are listed", report.Total, len(report.Problems))
		}
		var text bytes.Buffer
		if err := WriteProblems(&text, report.Problems); err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(&text).ReadAll()
		if err != nil || len(rows) != len(report.Problems)+1 {
			t.Fatalf("%d rows: %v", len(rows), err)
		}
		for _, row := range rows {
			if slices.ContainsFunc(row, isFormula) {
				t.Fatalf("a spreadsheet would run %q", row)
			}
		}
	}
}
