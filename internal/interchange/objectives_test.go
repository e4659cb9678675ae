package interchange_test

import (
	"testing"

	"cadre/internal/interchange"
)

// A row that names no objective belongs to the one above it, and so does one that repeats its title alone.
func TestRowsGoOnWithTheObjectiveAbove(t *testing.T) {
	table := &interchange.Table{Header: []string{"Objective", "Team", "Key result", "Target"}}
	for i, cells := range [][]string{
		{"Faster", "Web", "Load", "1"}, {"Safer", "Core", "Breaches", "0"}, {"Faster", "Web", "Paint", "2"},
		{"", "", "Input", "3"}, {"Safer", "Core", "Audits", "4"}, {"safer", "", "Patches", "5"},
	} {
		table.Records = append(table.Records, interchange.Record{Row: i + 2, Cells: cells})
	}
	list := interchange.ReadObjectives(table, interchange.GuessObjectives(table))
	if len(list) != 2 {
		t.Fatalf("%d objectives: %+v", len(list), list)
	}
	for i, want := range [][]string{{"Load", "Paint", "Input"}, {"Breaches", "Audits", "Patches"}} {
		for j, k := range list[i].KeyResults {
			if len(list[i].KeyResults) != 3 || k.Metric != want[j] {
				t.Errorf("%s has %+v, want %v", list[i].Title, list[i].KeyResults, want)
				break
			}
		}
	}
}
