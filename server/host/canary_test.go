package host_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"maps"
	"math"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"cadre/graph"
	"cadre/internal/access"
	"cadre/internal/access/accesstest"
	"cadre/internal/store"
	"cadre/server/host"
)

// journal keeps every line of the log, down to debugging.
type journal struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (j *journal) Write(p []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.b.Write(p)
}

// noon is when the organisations of accesstest live.
func noon() time.Time { return time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC) }

// MustServe opens a file as both programs do.
func MustServe(t *testing.T, file string, log *journal) *host.Host {
	t.Helper()
	h, err := host.Open(t.Context(), host.Options{Allowance: math.MaxInt32, Store: store.Options{File: file, Now: noon, Logger: slog.New(slog.NewTextHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug}))}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	return h
}

// MustOpenFile opens a store on a file, to be closed by the caller.
func MustOpenFile(t *testing.T, file string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), store.Options{File: file})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// schemaOf is the schema, read once.
var schemaOf = sync.OnceValue(func() *ast.Schema { return graph.NewSchema(&graph.Resolver{}).Schema() })

// classesOf reads the classes of the schema's fields, by Type.field.
func classesOf(t *testing.T) map[string]string {
	t.Helper()
	classes := map[string]string{}
	for _, def := range schemaOf().Types {
		of := ""
		if d := def.Directives.ForName("access"); d != nil {
			of = d.Arguments.ForName("class").Value.Raw
		}
		for _, f := range def.Fields {
			classes[def.Name+"."+f.Name] = of
			if d := f.Directives.ForName("access"); d != nil {
				classes[def.Name+"."+f.Name] = d.Arguments.ForName("class").Value.Raw
			}
		}
	}
	return classes
}

// TestCanaries walks everything as everybody. What stands in a confidential row, and its id, turn up where the
// matrix lets them, and nowhere else.
func TestCanaries(t *testing.T) {
	if testing.Short() {
		t.Skip("walks the whole schema; the race detector sees enough without it")
	}
	file := filepath.Join(t.TempDir(), "org.cadre")
	s := MustOpenFile(t, file)
	o := accesstest.Must(t, s)
	words, ids := wordsOf(o)
	rows := map[string]accesstest.Row{}
	for _, list := range o.Rows {
		for _, r := range list {
			rows[r.ID] = r
		}
	}
	lookers := o.Lookers()
	moment := noon().Add(24 * time.Hour).Format(time.RFC3339) // after all that was seeded
	o.Close()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	log := &journal{}
	h := MustServe(t, file, log)
	types := introspect(t, h)
	words["scenario"] = []string{plan(t, h, o)}
	ids = append(ids, words["scenario"][0], "org")
	classes := classesOf(t)
	paths := append(files(), kept(t, h, types, ids)...)

	requests, seen, asked := 0, map[string]int{}, map[string]bool{}
	sent := func(l accesstest.Looker) func(query string, way []step) []byte {
		v := access.From(l.Ctx)
		return func(query string, way []step) []byte {
			raw := ask(t, h, v, query)
			requests++
			if bytes.Contains(raw, []byte("VALIDATION_FAILED")) || bytes.Contains(raw, []byte("PARSE_FAILED")) {
				t.Fatalf("%s was not asked: %.300s", query, raw)
			}
			holds(t, l, query, way, raw, rows, classes, seen)
			return raw
		}
	}
	for _, l := range lookers {
		c := &crawl{types: types, scene: words, ids: ids, send: sent(l), full: true}
		c.walk("query", "Query")
		maps.Copy(asked, c.asked)
		if l.Letter == 'P' || l.Letter == 'G' || l.Letter == 'F' { // the same in the past, and in what is planned
			for _, world := range []string{`(asOf: "` + moment + `")`, `(scenario: "` + words["scenario"][0] + `")`} {
				c.walk("query", "Org", step{owner: "Query", name: "org", text: "org" + world})
				maps.Copy(asked, c.asked)
			}
		}
		requests += channels(t, h, l, paths, types, rows, classes, seen, asked)
	}
	requests += provisions(t, h, o, rows)
	// What may change things comes last: first of those who may change little.
	slices.SortStableFunc(lookers, func(a, b accesstest.Looker) int { return rank(a) - rank(b) })
	mutations := 0
	for _, l := range lookers {
		if rank(l) == 9 {
			continue
		}
		c := &crawl{types: types, scene: words, ids: ids, send: sent(l), asked: asked, edges: map[string]bool{}}
		mutations += c.mutations(func(name string) bool {
			return strings.HasPrefix(name, "loadDemo") || rank(l) == 0 && strings.HasPrefix(name, "setOwner")
		})
	}
	if log := log.b.String(); canary.MatchString(log) {
		t.Errorf("the log tells %s", canary.FindString(log))
	}
	for name, s := range types {
		for _, f := range s.Fields {
			if (s.Kind == "OBJECT" || s.Kind == "INTERFACE") && !asked[name+"."+f.Name] {
				t.Errorf("nobody asked for %s.%s", name, f.Name)
			}
		}
	}
	t.Logf("%d of %d fields, %d viewers, %d requests and %d mutations over 13 channels: queries, node(id), _entities, saved queries, mutations, subscriptions, exports, the log of changes, SCIM, briefings, metrics, schema, log; canaries seen where they may be: %v",
		len(asked), sizeOf(types), len(lookers), requests, mutations, seen)
}

// rank says when a viewer's turn to change things comes; 9: what they may do would change who may see what.
func rank(l accesstest.Looker) int {
	switch v := access.From(l.Ctx); {
	case l.Letter == 'P', l.Letter == 'T', v.Behind != nil:
		return 0
	case l.Tool && !v.Owner:
		return 1
	case v.Owner && v.PersonID == "" && v.Scopes == nil:
		return 2
	}
	return 9
}

// plan makes a scenario that Mia and Pat may see.
func plan(t *testing.T, h *host.Host, o *accesstest.Scene) string {
	t.Helper()
	owner := &access.Viewer{Name: "Owner", Owner: true}
	got := send(t, h, owner, `mutation { createScenario(input: {name: "Plan"}) { scenario { id } } }`, nil)
	id := at(t, got.Data, "createScenario.scenario.id")
	for _, letter := range "MPGF" {
		if got := send(t, h, owner, `mutation($s: ID!, $p: ID!) { shareScenario(input: {scenario: $s, person: $p}) { scenario { id } } }`, map[string]any{"s": id, "p": o.People[byte(letter)]}); len(got.Errors) > 0 {
			t.Fatal(got.Errors)
		}
	}
	return id
}

// holds compares what an answer tells with what the viewer may see.
func holds(t *testing.T, l accesstest.Looker, query string, way []step, raw []byte, rows map[string]accesstest.Row, classes map[string]string, seen map[string]int) {
	t.Helper()
	for _, found := range canary.FindAllSubmatch(raw, -1) {
		class, id := string(found[1]), string(found[2])
		if class == "LOG" {
			v := access.From(l.Ctx)
			if v.PersonID != id || v.Behind != nil {
				t.Errorf("%s reads in the log what %s wrote, by %.300s", l.Name, id, query)
			}
			continue
		}
		if r := rows[id]; !l.Reads(r) {
			t.Errorf("%s reads the %s %s of %c, by %s: %.300s", l.Name, r.State, r.Kind.Entity, r.Author, describe(way), query)
		}
		seen[class]++
		seen[rows[id].Kind.Entity]++
		if len(way) > 0 && !strings.Contains(query, "node") && !declared(t, query, raw, id, class, classes) {
			t.Errorf("%s leads to what is %s, and does not say so", describe(way), class)
		}
	}
	for id, r := range rows {
		if bytes.Contains(raw, []byte(id)) && !strings.Contains(query, id) && !l.Reads(r) {
			t.Errorf("%s is told of the %s %s of %c, by %s: %.300s", l.Name, r.State, r.Kind.Entity, r.Author, describe(way), query)
		}
	}
}

// declared reports whether each way through an answer to a canary goes through a field of its class.
func declared(t *testing.T, query string, raw []byte, id, class string, classes map[string]string) bool {
	t.Helper()
	asked, err := gqlparser.LoadQueryWithRules(schemaOf(), query, rules.NewDefaultRules())
	if err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	var answer struct{ Data any }
	if err := json.Unmarshal(raw, &answer); err != nil {
		t.Fatalf("%s: %v", raw, err)
	}
	return passes(asked.Operations[0].SelectionSet, answer.Data, "CANARY-"+class+"-"+id, func(f *ast.Field) bool { return classes[f.ObjectDefinition.Name+"."+f.Name] == class })
}

// passes reports whether whatever holds the word in a part of an answer is below a field of a kind.
func passes(asked ast.SelectionSet, part any, word string, is func(*ast.Field) bool) bool {
	switch part := part.(type) {
	case string:
		return !strings.Contains(part, word)
	case []any:
		return !slices.ContainsFunc(part, func(one any) bool { return !passes(asked, one, word, is) })
	case map[string]any:
		for key, below := range part {
			// Of fields that several fragments ask for, one is of the type that was answered.
			through := func(f *ast.Field) bool { return f.Alias == key && (is(f) || passes(f.SelectionSet, below, word, is)) }
			if !slices.ContainsFunc(fieldsIn(asked), through) {
				return false
			}
		}
	}
	return true
}

// fieldsIn lists the fields of a selection, those of its fragments included.
func fieldsIn(set ast.SelectionSet) (fields []*ast.Field) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			fields = append(fields, s)
		case *ast.InlineFragment:
			fields = append(fields, fieldsIn(s.SelectionSet)...)
		}
	}
	return fields
}

// channels asks in the other ways that there are.
func channels(t *testing.T, h *host.Host, l accesstest.Looker, paths []string, types map[string]*shape, rows map[string]accesstest.Row, classes map[string]string, seen map[string]int, asked map[string]bool) (n int) {
	t.Helper()
	v := access.From(l.Ctx)
	for _, path := range paths {
		holds(t, l, path, nil, request(t, h, v, http.MethodGet, path, "", ""), rows, classes, seen)
		n++
	}
	c := &crawl{types: types, asked: asked, edges: map[string]bool{}}
	for _, f := range types["Subscription"].Fields {
		query := "subscription { " + f.Name + `(after: "0", first: 3) { ` + c.shallow(types[f.Type.bare()], 2)[0] + " } }"
		asked["Subscription."+f.Name] = true
		c.count(types[f.Type.bare()], 2)
		raw := request(t, h, v, http.MethodPost, "/graphql", query, "text/event-stream")
		if v.Can(access.ScopeRead) && !bytes.Contains(raw, []byte("event: next")) {
			t.Errorf("%s follows nothing: %.300s", l.Name, raw)
		}
		holds(t, l, query, nil, raw, rows, classes, seen)
		n++
	}
	return n
}
