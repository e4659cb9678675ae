package export_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"cadre/internal/access"
	"cadre/internal/demo"
	"cadre/internal/export"
	"cadre/internal/fault"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

// hostile is a title that every format must keep apart from its own signs.
const hostile = `=1+1 "q" <b>&amp; \ # ; 'x' ` + "`é`"

func mustCompany(tb testing.TB, seats int) *orggraph.Graph {
	tb.Helper()
	ctx := access.With(tb.Context(), &access.Viewer{Name: "Tester", Owner: true})
	w, err := world.OpenLive(ctx, storetest.SQLite(tb), world.Options{Now: func() time.Time { return time.Date(2026, 1, 1, 9, 0, 0, 0, time.UTC) }})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(w.Close)
	if _, err := demo.Write(ctx, w, demo.Generate(7, seats), nil); err != nil {
		tb.Fatal(err)
	}
	return w.Graph()
}

func mustWrite(tb testing.TB, g *orggraph.Graph, format, root, team string) string {
	tb.Helper()
	f, ok := export.Named(format)
	if !ok {
		tb.Fatalf("no format %s", format)
	}
	cut, err := export.Take(g, root, team)
	if err != nil {
		tb.Fatal(err)
	}
	var b bytes.Buffer
	if err := f.Write(tb.Context(), cut, &b); err != nil {
		tb.Fatal(err)
	}
	return b.String()
}

func TestGraphML(t *testing.T) {
	g := mustCompany(t, 300)
	var doc struct {
		Nodes []struct {
			ID string `xml:"id,attr"`
		} `xml:"graph>node"`
		Edges []struct {
			Source string `xml:"source,attr"`
			Target string `xml:"target,attr"`
		} `xml:"graph>edge"`
	}
	if err := xml.Unmarshal([]byte(mustWrite(t, g, "graphml", "", "")), &doc); err != nil {
		t.Fatal(err)
	}
	ids := map[string]bool{}
	for _, n := range doc.Nodes {
		if ids[n.ID] {
			t.Errorf("%s is there twice", n.ID)
		}
		ids[n.ID] = true
	}
	if want := len(g.Seats()) + len(g.ActiveTeams()); len(ids) != want {
		t.Errorf("%d nodes, want %d", len(ids), want)
	}
	for _, e := range doc.Edges {
		if !ids[e.Source] || !ids[e.Target] {
			t.Errorf("%s -> %s leads nowhere", e.Source, e.Target)
		}
	}
}

// The catalogue is held against the schemas that Backstage publishes.
func TestBackstage(t *testing.T) {
	compiler := jsonschema.NewCompiler()
	files, err := filepath.Glob("testdata/backstage/*.json")
	if err != nil || len(files) != 5 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
		if err != nil {
			t.Fatal(err)
		}
		if err := compiler.AddResource("http://backstage/"+doc.(map[string]any)["$id"].(string), withoutID(doc)); err != nil {
			t.Fatal(err)
		}
	}
	schemas := map[string]*jsonschema.Schema{"Group": compiler.MustCompile("http://backstage/GroupV1alpha1"), "User": compiler.MustCompile("http://backstage/UserV1alpha1")}
	g := mustCompany(t, 300)
	names := map[string]bool{}
	decoder := yaml.NewDecoder(strings.NewReader(mustWrite(t, g, "yaml", "", "")))
	for {
		var entity map[string]any
		if err := decoder.Decode(&entity); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		raw, err := json.Marshal(entity)
		if err != nil {
			t.Fatal(err)
		}
		plain, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
		if err != nil {
			t.Fatal(err)
		}
		kind := entity["kind"].(string)
		if err := schemas[kind].Validate(plain); err != nil {
			t.Errorf("%s\n%v", raw, err)
		}
		delete(plain.(map[string]any), "spec")
		if schemas[kind].Validate(plain) == nil {
			t.Fatal("the schemas take an entity that says nothing")
		}
		name := kind + ":" + entity["metadata"].(map[string]any)["name"].(string)
		if names[name] || len(name)-len(kind) > 64 {
			t.Errorf("%s is there twice, or too long", name)
		}
		names[name] = true
	}
	if len(names) < len(g.ActiveTeams())+250 {
		t.Errorf("%d entities", len(names))
	}
}

// withoutID takes the id off a schema, which is a bare word there; its address says it instead.
func withoutID(doc any) any {
	delete(doc.(map[string]any), "$id")
	return doc
}

func TestJSONLDAndTurtleSayTheSame(t *testing.T) {
	g := mustCompany(t, 300)
	var doc struct {
		Graph []map[string]any `json:"@graph"`
	}
	if err := json.Unmarshal([]byte(mustWrite(t, g, "jsonld", "", "")), &doc); err != nil {
		t.Fatal(err)
	}
	turtle := mustWrite(t, g, "ttl", "", "")
	for _, thing := range doc.Graph {
		if !strings.Contains(turtle, "<"+thing["@id"].(string)+"> a "+thing["@type"].(string)+" ;") {
			t.Errorf("the Turtle lacks %v", thing)
		}
	}
	if n := strings.Count(turtle, "> a "); n != len(doc.Graph) || n < 600 {
		t.Errorf("%d things in Turtle, %d in JSON-LD", n, len(doc.Graph))
	}
}

// Mermaid's limit is kept: what it would not draw is refused, with subtrees that it does draw.
func TestMermaidNamesSubtrees(t *testing.T) {
	g := mustCompany(t, 1500)
	f, _ := export.Named("mmd")
	cut, err := export.Take(g, "", "")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	err = f.Write(t.Context(), cut, &b)
	refused, ok := fault.As(err)
	if !ok || refused.Code != fault.LimitExceeded || b.Len() > 0 {
		t.Fatalf("%v, %d bytes", err, b.Len())
	}
	named := strings.Split(refused.Message, "(root=")[1:]
	if len(named) == 0 {
		t.Fatal(refused.Message)
	}
	for _, part := range named {
		root, _, _ := strings.Cut(part, ")")
		drawn := mustWrite(t, g, "mmd", root, "")
		if !strings.HasPrefix(drawn, "flowchart TB\n") || strings.Count(drawn, " --> ") == 0 || strings.Count(drawn, " --> ")+strings.Count(drawn, " -.-> ") > 500 {
			t.Errorf("%s: %.200s", root, drawn)
		}
	}
}

func TestSheetsNameManagersThatTheyHold(t *testing.T) {
	g := mustCompany(t, 300)
	for name, columns := range map[string][2]int{"visio.csv": {0, 4}, "orgchartnow.csv": {0, 1}, "organimi.csv": {0, 3}, "m365.csv": {0, 1}, "unaric.csv": {2, 3}} {
		rows, err := csv.NewReader(strings.NewReader(mustWrite(t, g, name, "", ""))).ReadAll()
		if err != nil || len(rows) < 200 {
			t.Fatal(name, len(rows), err)
		}
		there, tops := map[string]bool{}, 0
		for _, row := range rows[1:] {
			there[row[columns[0]]] = true
		}
		for _, row := range rows[1:] {
			if above := row[columns[1]]; above == "" {
				tops++
			} else if !there[above] {
				t.Errorf("%s: %s is nowhere in the file", name, above)
			}
		}
		if tops != len(g.Roots()) {
			t.Errorf("%s has %d at the top, want %d", name, tops, len(g.Roots()))
		}
	}
}

// A part names nobody outside of it, in any format.
func TestPartsHoldNothingElse(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO: Ana\n  GPM: Ben\n    PM: Cid\n  Design: Dan")
	for _, f := range export.Formats() {
		if f.Name == "json" { // of the whole alone
			continue
		}
		if f.Name == "csv" || f.Name == "xlsx" {
			continue // these keep the manager, so that the part can be read back
		}
		got := mustWrite(t, o.World.Graph(), f.Name, o.Seat("GPM"), "")
		for _, other := range []string{"Ana", "Dan", "CPO", o.Seat("CPO")} {
			if strings.Contains(got, other) {
				t.Errorf("%s of a part names %s:\n%s", f.Name, other, got)
			}
		}
	}
}

func TestEndedContext(t *testing.T) {
	g := mustCompany(t, 1500)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, f := range export.Formats() {
		cut, err := export.Take(g, "", "")
		if err != nil {
			t.Fatal(err)
		}
		if err := f.Write(ctx, cut, io.Discard); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
}
