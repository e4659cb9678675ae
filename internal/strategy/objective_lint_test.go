package strategy_test

import (
	"encoding/csv"
	"os"
	"testing"

	"cadre/internal/strategy"
)

// Half of the first corpus are outcomes, some of which have words of output in them; the other half are outputs, some of which
// have words of outcomes in them. The second was written before the words were chosen that it is held against now.
func TestLintOnTheCorpora(t *testing.T) {
	for name, want := range map[string][2]int{"keyresults.csv": {25, 25}, "keyresults_heldout.csv": {31, 33}} {
		t.Run(name, func(t *testing.T) {
			counts := map[string]int{}
			for _, row := range corpus(t, name) {
				text, expected := row[0], row[1]
				counts[expected]++
				words := strategy.Lint(text)
				if (len(words) > 0) != (expected == "output") {
					t.Errorf("%q is an %s; the lint names %q", text, expected, words)
				}
			}
			if counts["outcome"] != want[0] || counts["output"] != want[1] {
				t.Errorf("the corpus has %v, want %v outcomes and outputs", counts, want)
			}
		})
	}
}

func corpus(t *testing.T, name string) [][]string {
	t.Helper()
	file, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}

func TestLintNamesTheWords(t *testing.T) {
	for text, want := range map[string]string{"Launch the loyalty programme": "launch programme", "10 customer interviews conducted": "interviews conducted", "Number of features released": "features released"} {
		got := ""
		for i, w := range strategy.Lint(text) {
			if i > 0 {
				got += " "
			}
			got += w
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	if got := strategy.Lint("  … "); got != nil {
		t.Errorf("nothing said: %q", got)
	}
}
