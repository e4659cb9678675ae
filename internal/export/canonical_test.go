package export_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/migrate"
	"cadre/internal/access"
	"cadre/internal/demo"
	"cadre/internal/export"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/interchange"
	"cadre/internal/orggraph"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
	"cadre/server/host"
)

var writeSchema = flag.Bool("write-schema", false, "write docs/"+export.SchemaFile)

// The schema that is published is made from what is stored, and nothing open that is stored is missing in it.
func TestSchemaIsPublished(t *testing.T) {
	made, err := export.Schema()
	if err != nil {
		t.Fatal(err)
	}
	const path = "../../docs/" + export.SchemaFile
	if *writeSchema {
		if err := os.WriteFile(path, made, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	published, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(published, made) {
		t.Errorf("%s is not current: go test ./internal/export -run Schema -write-schema (%v)", path, err)
	}
	tables := map[string]orggraph.StoredTable{}
	for _, table := range orggraph.New("", "").Stored() {
		tables[ent.Table(table.Entity)] = table
	}
	for _, entity := range ent.Entities() {
		if history.Outside(entity) || history.Confidential(entity) {
			continue
		}
		table, ok := tables[ent.Table(entity)]
		if !ok {
			t.Errorf("%s is not exported", entity)
			continue
		}
		for _, stored := range migrate.Tables {
			for _, c := range stored.Columns {
				if stored.Name == ent.Table(entity) && c.Name != "id" && !slices.Contains(table.Columns, c.Name) {
					t.Errorf("column %s of %s is not exported", c.Name, entity)
				}
			}
		}
	}
}

func mustOpen(t *testing.T) (context.Context, *world.World) {
	t.Helper()
	return mustOpenOn(t, storetest.SQLite(t))
}

func mustOpenOn(t *testing.T, s *store.Store) (context.Context, *world.World) {
	t.Helper()
	ctx := access.With(t.Context(), &access.Viewer{Name: "Tester", Owner: true})
	w, err := world.OpenLive(ctx, s, world.Options{Now: func() time.Time { return time.Date(2026, 1, 1, 9, 0, 0, 0, time.UTC) }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Close)
	return ctx, w
}

// Any organisation is exported, imported into nothing and exported again byte for byte the same; over another
// organisation too, and once more without a change. Every file is as its schema says.
func TestCanonicalIsLossless(t *testing.T) {
	raw, err := export.Schema()
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource(interchange.CanonicalSchema, doc); err != nil {
		t.Fatal(err)
	}
	schema := compiler.MustCompile(interchange.CanonicalSchema)
	ctx, target := mustOpen(t)
	if err := host.Seed(ctx, target); err != nil {
		t.Fatal(err)
	}
	for name, org := range map[string]demo.Org{"Company": demo.Company(time.Date(2026, 1, 1, 9, 0, 0, 0, time.UTC)), "Random1": demo.Generate(1, 40), "Random2": demo.Generate(2, 150), "Random3": demo.Generate(3, 1)} {
		ctx, source := mustOpen(t)
		if _, err := demo.Write(ctx, source, org, nil); err != nil {
			t.Fatal(err)
		}
		file := mustWrite(t, source.Graph(), "json", "", "")
		plain, err := jsonschema.UnmarshalJSON(strings.NewReader(file))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(plain); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		read := mustRead(t, file)
		if _, err := interchange.ApplyCanonical(ctx, target, read, interchange.ApplyOptions{Confirm: true}); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if again := mustWrite(t, target.Graph(), "json", "", ""); again != file {
			t.Errorf("%s is exported as something else:\n%s", name, firstDifference(file, again))
		}
		idle, err := interchange.ApplyCanonical(ctx, target, read, interchange.ApplyOptions{})
		if err != nil || idle.Commit.Changeset != nil || !idle.Plan.Nothing() {
			t.Errorf("%s is imported a second time: %v %+v", name, err, idle)
		}
		if problems, err := target.Store().Check(ctx); err != nil || len(problems) > 0 {
			t.Errorf("%s leaves %v %v", name, problems, err)
		}
	}
}

// sharedCSV is where real organisations lie that may not be copied into the project.
const sharedCSV = "../../../shared/data/csv"

// What real organisations export is as lossless as what is generated.
func TestCanonicalOfRealOrganisations(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(sharedCSV, "*.csv"))
	if err != nil {
		t.Fatal(err)
	}
	more, err := filepath.Glob(filepath.Join(sharedCSV, "pseudonymised", "*.csv"))
	if err != nil {
		t.Fatal(err)
	}
	if len(files)+len(more) == 0 {
		t.Skipf("%s is absent: the real organisations are not exported", sharedCSV)
	}
	for _, path := range append(files, more...) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			t.Parallel()
			raw, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			ctx, source := mustOpen(t)
			mustImport(t, ctx, source, string(raw))
			file := mustWrite(t, source.Graph(), "json", "", "")
			ctx, target := mustOpen(t)
			if _, err := interchange.ApplyCanonical(ctx, target, mustRead(t, file), interchange.ApplyOptions{Confirm: true}); err != nil {
				t.Fatal(err)
			}
			if again := mustWrite(t, target.Graph(), "json", "", ""); again != file {
				t.Errorf("it is exported as something else:\n%s", firstDifference(file, again))
			}
		})
	}
}

func mustRead(t *testing.T, file string) *interchange.Canonical {
	t.Helper()
	read, err := interchange.ReadCanonical(t.Context(), strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	return read
}

// A file passes from one database to the other and back without a byte changed, and the log tells of it as one change.
func TestCanonicalOnEachDatabase(t *testing.T) {
	ctx, source := mustOpen(t)
	if _, err := demo.Write(ctx, source, demo.Generate(4, 300), nil); err != nil {
		t.Fatal(err)
	}
	file := mustWrite(t, source.Graph(), "json", "", "")
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, target := mustOpenOn(t, s)
		if _, err := interchange.ApplyCanonical(ctx, target, mustRead(t, file), interchange.ApplyOptions{Confirm: true}); err != nil {
			t.Fatal(err)
		}
		again := mustWrite(t, target.Graph(), "json", "", "")
		if again != file {
			t.Errorf("it is exported as something else:\n%s", firstDifference(file, again))
		}
		reopened, err := world.OpenLive(ctx, s, world.Options{Now: target.Now})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(reopened.Close)
		if again := mustWrite(t, reopened.Graph(), "json", "", ""); again != file {
			t.Errorf("from the database it is another:\n%s", firstDifference(file, again))
		}
		var log bytes.Buffer
		if err := export.Changes(ctx, target, 0, nil, &log); err != nil {
			t.Fatal(err)
		}
		var line struct {
			Revision int64
			Changes  []struct {
				ID, Operation string
				After         map[string]any
			}
		}
		if err := json.Unmarshal(log.Bytes(), &line); err != nil || line.Revision != 1 {
			t.Fatalf("the log is %d bytes, %v", log.Len(), err)
		}
		stored, err := s.Client().Change.Query().Order(change.ByOrdinal()).All(ctx)
		if err != nil || len(stored) < 1300 || len(line.Changes) != len(stored) {
			t.Fatalf("%d changes of %d, %v", len(line.Changes), len(stored), err)
		}
		for i, c := range line.Changes {
			if c.ID != stored[i].EntityID || c.Operation != "CREATE" || len(c.After) != len(stored[i].After) {
				t.Fatalf("change %d is %v, stored is %v", i, c, stored[i])
			}
		}
	})
}

func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return x[i] + "\n" + y[i]
		}
	}
	return "one of them is longer"
}

// What is wrong in a file is named, and nothing of it is written; what would end too much asks first.
func TestCanonicalRefuses(t *testing.T) {
	ctx, source := mustOpen(t)
	if _, err := demo.Write(ctx, source, demo.Generate(5, 30), nil); err != nil {
		t.Fatal(err)
	}
	file := mustWrite(t, source.Graph(), "json", "", "")
	for name, broken := range map[string]string{
		"ErrNoObject":     `[]`,
		"ErrVersion":      strings.Replace(file, "org:1", "org:2", 1),
		"ErrTable":        strings.Replace(file, `"persons"`, `"people"`, 1),
		"ErrColumn":       strings.Replace(file, `"title"`, `"titel"`, 1),
		"ErrType":         strings.Replace(file, `"rank": `, `"rank": "x", "grade": `, 1),
		"ErrTwice":        strings.Replace(file, `"persons": [`, `"persons": [`+firstRow(file, "persons")+",", 1),
		"ErrBreaksOff":    file[:len(file)/2],
		"ErrNoMoreRows":   strings.Split(file, "\n")[0] + "\n\"persons\": [\n",
		"ErrTwoFiles":     file + file,
		"ErrReference":    strings.Replace(file, `"reports_to_id": "pos_`, `"reports_to_id": "pos_0`, 1),
		"ErrCircle":       circle(file),
		"ErrNoneOfKind":   strings.Replace(file, `"kind": "PERMANENT"`, `"kind": "FOREVER"`, 1),
		"ErrMissingTitle": strings.Replace(file, `"title": "`, `"grade": "`, 1),
	} {
		t.Run(name, func(t *testing.T) {
			ctx, target := mustOpen(t)
			read, err := interchange.ReadCanonical(ctx, strings.NewReader(broken))
			if err == nil {
				_, err = interchange.ApplyCanonical(ctx, target, read, interchange.ApplyOptions{})
			}
			if f, ok := fault.As(err); !ok || f.Code != fault.InvalidInput {
				t.Errorf("answers %v", err)
			}
			if target.Graph().Revision() != 0 {
				t.Error("something was written")
			}
		})
	}
	lacking := mustRead(t, `{"$schema": "urn:cadre:org:1", "persons": []}`)
	if _, err := lacking.Plan(ctx, source, interchange.ScopeWhole); fault.CodeOf(err) != fault.InvalidInput || !strings.Contains(err.Error(), "positions") {
		t.Errorf("a file without most tables answers %v", err)
	}
	if plan, err := lacking.Plan(ctx, source, interchange.ScopePart); err != nil || !plan.Nothing() {
		t.Errorf("as a part it is planned as %v %v", plan, err)
	}
	small := mustRead(t, mustWrite(t, orggraph.New("", "2026-01-01"), "json", "", ""))
	_, err := interchange.ApplyCanonical(ctx, source, small, interchange.ApplyOptions{})
	if f, ok := fault.As(err); !ok || f.Code != fault.Conflict || f.Details[interchange.NeedsDecision] != true {
		t.Errorf("an empty file answers %v", err)
	}
	if plan, err := small.Plan(ctx, source, interchange.ScopePart); err != nil || !plan.Nothing() {
		t.Errorf("a part with nothing in it is planned as %v %v", plan, err)
	}
	if _, err := interchange.ApplyCanonical(ctx, source, small, interchange.ApplyOptions{Confirm: true}); err != nil || len(source.Graph().Seats()) != 0 {
		t.Errorf("confirmed it answers %v", err)
	}
}

func firstRow(file, table string) string {
	_, rest, _ := strings.Cut(file, `"`+table+`": [`)
	row, _, _ := strings.Cut(strings.TrimSpace(rest), "\n")
	return strings.TrimSuffix(row, ",")
}

// circle lets the top report to the first seat that reports to somebody.
func circle(file string) string {
	_, rest, _ := strings.Cut(file, `"positions": [`)
	for row := range strings.SplitSeq(rest, "\n") {
		if strings.Contains(row, `"reports_to_id"`) {
			_, rest, _ := strings.Cut(row, `"id": "`)
			key, _, _ := strings.Cut(rest, `"`)
			_, rest, _ = strings.Cut(row, `"reports_to_id": "`)
			above, _, _ := strings.Cut(rest, `"`)
			return strings.Replace(file, `{"id": "`+above+`", `, `{"id": "`+above+`", "reports_to_id": "`+key+`", `, 1)
		}
	}
	return file
}
