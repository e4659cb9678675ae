package host_test

import (
	"bytes"
	"path/filepath"
	"regexp"
	"testing"

	"cadre/internal/access"
	"cadre/internal/access/accesstest"
)

// TestObjectivesScopeTellsNobody walks every field, argument, order, filter and id as a token for objectives alone: no person,
// seat or membership is ever told, by name or by id, and what it is for is told.
func TestObjectivesScopeTellsNobody(t *testing.T) {
	if testing.Short() {
		t.Skip("walks the whole schema; the race detector sees enough without it")
	}
	file := filepath.Join(t.TempDir(), "org.cadre")
	s := MustOpenFile(t, file)
	o := accesstest.Must(t, s)
	words, ids := wordsOf(o)
	var names []string
	for _, seat := range o.Graph().Seats() {
		for who := range seat.Holders() {
			names = append(names, who.Name())
		}
	}
	o.Close()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	h := MustServe(t, file, &journal{})
	owner := &access.Viewer{Name: "Owner", Owner: true}
	for _, mutation := range []string{
		`mutation { draftVision(input: {name: "Shops", statement: "Every shop is found."}) { vision { id } } }`,
		`mutation { draftObjective(input: {title: "Buyers give up", assignedBy: "` + o.People['M'] + `"}) { objective { id } } }`,
	} {
		if got := send(t, h, owner, mutation, nil); len(got.Errors) > 0 {
			t.Fatal(got.Errors)
		}
	}
	somebody := regexp.MustCompile(`"(?:per|pos|asg|mem|lin)_[0-9a-z]{26}`)
	requests, told, leaks := 0, 0, map[string]bool{}
	tool := &access.Viewer{Name: "Reports", TokenID: "tok_objectives", Owner: true, Scopes: []access.Scope{access.ScopeObjectives}}
	c := &crawl{types: introspect(t, h), scene: words, ids: ids, full: true, send: func(query string, way []step) []byte {
		raw := ask(t, h, tool, query)
		requests++
		answer, _, _ := bytes.Cut(raw, []byte(`"errors"`)) // an error repeats the id that was asked for
		found := string(somebody.Find(answer))
		for _, name := range names {
			if bytes.Contains(answer, []byte(name)) {
				found = name
			}
		}
		if found != "" && !leaks[way[0].name] {
			leaks[way[0].name] = true
			t.Errorf("%s is told: %.300s\nby %.300s", found, raw, query)
		}
		told += bytes.Count(raw, []byte("Buyers give up")) + bytes.Count(raw, []byte("Every shop is found."))
		return raw
	}}
	c.walk("query", "Query")
	if told == 0 || len(names) == 0 {
		t.Errorf("%d requests told nothing of %d people's objectives", requests, len(names))
	}
	t.Logf("%d requests; objectives and visions were told %d times, and nobody of %d", requests, told, len(names))
}
