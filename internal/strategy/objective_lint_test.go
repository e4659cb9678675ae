package strategy_test

import (
	"encoding/csv"
	"os"
	"testing"

	"cadre/internal/strategy"
)

// Half of the corpus are outcomes, some of which have words of output in them; the other half are outputs, some
// of which have words of outcomes in them.
func TestLintOnTheCorpus(t *testing.T) {
	file, err := os.Open("testdata/keyresults.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	counts := map[string]int{}
	for _, row := range rows[1:] {
		text, expected := row[0], row[1]
		counts[expected]++
		words := strategy.Lint(text)
		if (len(words) > 0) != (expected == "output") {
			t.Errorf("%q is an %s; the lint names %q", text, expected, words)
		}
	}
	if counts["outcome"] != 25 || counts["output"] != 25 {
		t.Errorf("the corpus has %v, want 25 of each", counts)
	}
}

func TestLintNamesTheWords(t *testing.T) {
	for text, want := range map[string]string{"Launch the loyalty programme": "launch", "10 customer interviews conducted": "interviews conducted", "Number of features released": "features released"} {
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
