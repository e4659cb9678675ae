package host_test

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/goccy/go-yaml"

	"cadre/graph"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/identity"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/server"
)

// apiCase is one YAML file of cases/: an organisation, and requests that are sent to the real
// handler one after the other. Adding a case needs no Go.
//
// In queries, variables and expectations, ${seat:CTO}, ${person:Ana Ruiz}, ${team:Core},
// ${role:PM}, ${competency:CUS} and ${name} stand for ids: of the outline, of the catalogue, or saved by a step.
type apiCase struct {
	About   string
	Roles   bool   // start with the default role catalogue
	Outline string // see orgtest
	Steps   []apiStep

	Competencies bool // start with the default competencies, of the default roles where they are there
}

// apiStep is one request. Expect is compared with the whole of data; Error with the first error.
type apiStep struct {
	Viewer    string // owner (default), reader, objectives, nobody, or the name of a person
	ViewAs    string `yaml:"viewAs"` // the name of the person through whose eyes the viewer looks
	Query     string
	Variables map[string]any
	Expect    any
	Error     *apiError
	Save      map[string]string // name: path in data, such as renamePosition.changeset.id; Expect may name it too
}

type apiError struct{ Code, Field, Says string }

func viewerNamed(t *testing.T, o *orgtest.Org, name string) *access.Viewer {
	switch name {
	case "", "owner":
		return &access.Viewer{Name: "Olga Owner", Owner: true}
	case "reader":
		return &access.Viewer{Name: "Rea Reader", TokenID: "tok_reader", Scopes: []access.Scope{access.ScopeRead}}
	case "objectives":
		return &access.Viewer{Name: "Obi Reporter", TokenID: "tok_objectives", Owner: true, Scopes: []access.Scope{access.ScopeObjectives}}
	case "nobody":
		return nil
	}
	return &access.Viewer{Name: name, PersonID: o.Person(name)}
}

// sharing are the cases whose answers many resolvers put together at the same time: those that the race detector sees.
var sharing = []string{"aggregates", "assessment", "coaching_home", "coaching_plan", "gaps", "objectives", "one_on_one", "staffing_of_seats", "strategy", "topology"}

func TestCases(t *testing.T) {
	files, err := filepath.Glob("cases/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".yaml")
		if testing.Short() && !slices.Contains(sharing, name) {
			continue
		}
		t.Run(name, func(t *testing.T) {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var c apiCase
			if err := yaml.UnmarshalWithOptions(source, &c, yaml.Strict()); err != nil {
				t.Fatal(err)
			}
			storetest.Each(t, func(t *testing.T, s *store.Store) { c.run(t, s) })
		})
	}
}

func (c apiCase) run(t *testing.T, s *store.Store) {
	must := orgtest.Must
	if c.Roles {
		must = orgtest.MustWithRoles
	}
	org := must(t, s, c.Outline)
	if c.Competencies {
		if _, err := org.Write(org.Context(), coaching.SeedIntent(), coaching.Seed); err != nil {
			t.Fatal(err)
		}
	}
	people, err := identity.New(t.Context(), org.World)
	if err != nil {
		t.Fatal(err)
	}
	handler, err := server.New(t.Context(), server.Config{Enter: people.Enter, Schema: graph.NewSchema(&graph.Resolver{World: org.World, Identity: people, Version: "test"})})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = handler.Close() })
	saved := map[string]string{}
	for i, step := range c.Steps {
		fill := func(text string) string { return fillIn(t, org, saved, text) }
		viewAs := ""
		if step.ViewAs != "" {
			viewAs = org.Person(step.ViewAs)
		}
		got := sendAs(t, handler, viewerNamed(t, org, step.Viewer), viewAs, fill(step.Query), filled(step.Variables, fill))
		if len(got.Errors) == 0 { // else the check below says what went wrong
			for name, path := range step.Save {
				saved[name] = at(t, got.Data, path)
			}
		}
		step.check(t, i+1, got, fill)
	}
}

type answer struct {
	Data   any
	Errors []struct {
		Message    string
		Extensions map[string]any
	}
}

func send(t *testing.T, h http.Handler, v *access.Viewer, query string, variables any) answer {
	return sendAs(t, h, v, "", query, variables)
}

// asked marks what is done for a request, apart from what a server does by itself meanwhile.
type asked struct{}

// countAsked counts the statements that requests send.
func countAsked(n *atomic.Int64) func(context.Context, string) {
	return func(ctx context.Context, _ string) {
		if ctx.Value(asked{}) != nil {
			n.Add(1)
		}
	}
}

func sendAs(t *testing.T, h http.Handler, v *access.Viewer, viewAs, query string, variables any) answer {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.WithValue(t.Context(), asked{}, true)
	if v != nil {
		ctx = access.With(ctx, v)
	}
	r := httptest.NewRequestWithContext(ctx, http.MethodPost, "http://localhost/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	if viewAs != "" {
		r.Header.Set("Cadre-View-As", viewAs)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	var got answer
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil {
		t.Fatalf("%d: %s", w.Code, w.Body)
	}
	return got
}

func (s apiStep) check(t *testing.T, n int, got answer, fill func(string) string) {
	t.Helper()
	if s.Error == nil && len(got.Errors) > 0 {
		t.Fatalf("step %d: %s %v", n, got.Errors[0].Message, got.Errors[0].Extensions)
	}
	if s.Error != nil {
		if len(got.Errors) == 0 {
			t.Fatalf("step %d: no error, want %s; data %v", n, s.Error.Code, got.Data)
		}
		first := got.Errors[0]
		field, _ := first.Extensions["field"].(string)
		if first.Extensions["code"] != s.Error.Code || s.Error.Field != "" && field != s.Error.Field || !strings.Contains(first.Message, s.Error.Says) {
			t.Fatalf("step %d: got %v on %q: %s", n, first.Extensions["code"], field, first.Message)
		}
	}
	if s.Expect == nil {
		return
	}
	if want := normal(t, filled(s.Expect, fill)); !reflect.DeepEqual(got.Data, want) {
		have, _ := json.MarshalIndent(got.Data, "", " ")
		wish, _ := json.MarshalIndent(want, "", " ")
		t.Fatalf("step %d: got\n%s\nwant\n%s", n, have, wish)
	}
}

// normal brings YAML's values into the form of JSON's.
func normal(t *testing.T, v any) any {
	raw, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	var out any
	if err := json.Unmarshal(raw, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

var placeholder = regexp.MustCompile(`\$\{([^}]+)\}`)

func fillIn(t *testing.T, org *orgtest.Org, saved map[string]string, text string) string {
	return placeholder.ReplaceAllStringFunc(text, func(match string) string {
		name := placeholder.FindStringSubmatch(match)[1]
		kind, rest, _ := strings.Cut(name, ":")
		switch kind {
		case "seat":
			return org.Seat(rest)
		case "person":
			return org.Person(rest)
		case "team":
			return org.Team(rest)
		case "role":
			return org.Role(rest)
		case "competency":
			return org.Competency(rest)
		}
		if saved[name] == "" {
			t.Fatalf("nothing saved as %s", name)
		}
		return saved[name]
	})
}

func filled(v any, fill func(string) string) any {
	switch v := v.(type) {
	case string:
		return fill(v)
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = filled(v[i], fill)
		}
		return list
	case map[string]any:
		m := make(map[string]any, len(v))
		for k := range v {
			m[k] = filled(v[k], fill)
		}
		return m
	}
	return v
}

func at(t *testing.T, v any, path string) string {
	for _, key := range strings.Split(path, ".") {
		if list, ok := v.([]any); ok {
			n, err := strconv.Atoi(key)
			if err != nil || n >= len(list) {
				t.Fatalf("no %s in %v", path, v)
			}
			v = list[n]
			continue
		}
		m, ok := v.(map[string]any)
		if !ok {
			t.Fatalf("no %s in %v", path, v)
		}
		v = m[key]
	}
	switch v := v.(type) {
	case string:
		return v
	default:
		raw, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		return string(raw)
	}
}
