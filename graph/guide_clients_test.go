package graph_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The guide shows the examples as they are run, word by word, and each of them.
func TestTheGuideShowsTheExamples(t *testing.T) {
	guide, err := os.ReadFile("../docs/guide-clients.md")
	if err != nil {
		t.Fatal(err)
	}
	mention := regexp.MustCompile("`examples/([^`]+)`")
	var shown []string
	parts := strings.Split(string(guide), "```") // every second one is a block, and the text before it names its file
	for i := 1; i < len(parts); i += 2 {
		named := mention.FindStringSubmatch(parts[i-1])
		if named == nil {
			continue
		}
		_, block, _ := strings.Cut(parts[i], "\n")
		if file, err := os.ReadFile(filepath.Join("../examples", named[1])); err != nil || string(file) != block {
			t.Errorf("the guide shows another %s: %v", named[1], err)
		}
		shown = append(shown, named[1])
	}
	want := []string{"vacancies.graphql", "curl/vacancies.sh", "python/vacancies.py", "go/main.go", "go/genqlient.yaml", "typescript/vacancies.ts", "typescript/codegen.ts"}
	if !slices.Equal(shown, want) {
		t.Errorf("the guide shows %q, want %q", shown, want)
	}
}
