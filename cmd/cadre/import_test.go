package main_test

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// sharedCSV is where real organisations lie that may not be copied into the project.
const sharedCSV = "../../../shared/data/csv"

// sampleCSV is where the importer keeps organisations that may.
const sampleCSV = "../../internal/interchange/testdata"

type report struct {
	Source   map[string]any
	Plan     map[string]any
	Problems []map[string]any
}

func TestImportCountsRealOrganisations(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join(sharedCSV, "EXPECTED.json"))
	if errors.Is(err, fs.ErrNotExist) {
		t.Skipf("%s is absent: the counts of the real organisations are not checked", sharedCSV)
	}
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range mustJSON[map[string]map[string]any](t, string(raw)) {
		if name == "_diffs" || want["same_graph_as"] != nil {
			continue
		}
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "new.cadre")
			out := must(t, "import", "--file", file, "--json", filepath.Join(sharedCSV, name+".csv"))
			got := mustJSON[report](t, out)
			for key, value := range want {
				if key != "defects" && !reflect.DeepEqual(got.Source[key], value) {
					t.Errorf("%s is %v, want %v", key, got.Source[key], value)
				}
			}
		})
	}
}

func TestImportTwiceChangesNothing(t *testing.T) {
	file := filepath.Join(t.TempDir(), "new.cadre")
	source := filepath.Join(sampleCSV, "adventureworks.csv")
	first := mustJSON[report](t, must(t, "import", "--file", file, "--json", source))
	if first.Plan["added"] != float64(290) || first.Problems == nil {
		t.Errorf("the first import: %v added, problems %v", first.Plan["added"], first.Problems)
	}
	second := mustJSON[report](t, must(t, "import", "--file", file, "--json", source))
	if second.Plan["added"] != float64(0) || second.Plan["unchanged"] != float64(290) {
		t.Errorf("the second import: %v added, %v unchanged", second.Plan["added"], second.Plan["unchanged"])
	}
}

func TestImportThatEndsMuchNeedsADecision(t *testing.T) {
	file := filepath.Join(t.TempDir(), "new.cadre")
	source := filepath.Join(sampleCSV, "adventureworks.csv")
	must(t, "import", "--file", file, source)
	whole, err := os.ReadFile(source)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.SplitAfter(string(whole), "\n")
	part := filepath.Join(t.TempDir(), "part.csv")
	if err := os.WriteFile(part, []byte(strings.Join(lines[:100], "")), 0o600); err != nil {
		t.Fatal(err)
	}
	if r := mustExit(t, 3, "import", "--file", file, "--json", part); mustJSON[report](t, r.out).Plan["needsDecision"] != true || !strings.Contains(r.err, "--yes") {
		t.Errorf("what has to be decided is not said: %s", r.err)
	}
	if seats := countSeats(t, file); seats != 290 {
		t.Fatalf("%d seats after the refused import, want 290", seats)
	}
	must(t, "import", "--file", file, "--part", part)
	if seats := countSeats(t, file); seats != 290 {
		t.Fatalf("%d seats after importing a part, want 290", seats)
	}
	must(t, "import", "--file", file, "--yes", part)
	if seats := countSeats(t, file); seats != 99 {
		t.Fatalf("%d seats after the confirmed import, want 99", seats)
	}
}

func countSeats(t *testing.T, file string) int {
	t.Helper()
	answer := mustJSON[struct {
		Data struct {
			Org struct{ Metrics struct{ Seats int } }
		}
	}](t, must(t, "query", "--file", file, "{ org { metrics { seats } } }"))
	return answer.Data.Org.Metrics.Seats
}

func TestDryRunLeavesNoTrace(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "none.cadre")
	source := filepath.Join(sampleCSV, "adventureworks.csv")
	out := must(t, "import", "--file", file, "--dry-run", "--json", source)
	if plan := mustJSON[report](t, out).Plan; plan["added"] != float64(290) {
		t.Errorf("the plan adds %v, want 290", plan["added"])
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) > 0 {
		t.Errorf("the dry run left %v, %v", entries, err)
	}
	file = demoFile(t)
	before := countSeats(t, file)
	must(t, "import", "--file", file, "--dry-run", source)
	if after := countSeats(t, file); after != before {
		t.Errorf("a dry run changed %d seats to %d", before, after)
	}
}

func TestImportFromStandardInput(t *testing.T) {
	file := filepath.Join(t.TempDir(), "new.cadre")
	text := "Nr;Wer;Chef;Was\n1;Ana Ruiz;;CEO\n2;Bo Lind;Ana Ruiz;CTO\n"
	r := cadreWith(t, text, nil, "import", "--file", file, "--json",
		"--map", "Nr=PERSON_ID", "--map", "Wer=NAME", "--map", "Chef=MANAGER_NAME", "--map", "Was=TITLE", "-")
	if r.code != 0 {
		t.Fatalf("exit code %d: %s", r.code, r.err)
	}
	if got := mustJSON[report](t, r.out).Source; got["resolved_edges"] != float64(1) || got["roots"] != float64(1) {
		t.Errorf("read %v", got)
	}
}

func TestImportListsWhatIsInQuestion(t *testing.T) {
	file := filepath.Join(t.TempDir(), "new.cadre")
	r := must(t, "import", "--file", file, "--json", filepath.Join(sampleCSV, "oracle-hr-broken.csv"))
	var codes []string
	for _, p := range mustJSON[report](t, r).Problems {
		codes = append(codes, p["code"].(string))
	}
	all := strings.Join(codes, " ")
	for _, code := range []string{"SELF_MANAGED", "CYCLE", "UNKNOWN_MANAGER", "IMPOSSIBLE_DATE"} {
		if !strings.Contains(all, code) {
			t.Errorf("%s is not listed: %s", code, all)
		}
	}
}

func TestExportReadsBackAsNoChange(t *testing.T) {
	file := demoFile(t)
	csv := filepath.Join(t.TempDir(), "out.csv")
	must(t, "export", "--file", file, "--out", csv)
	if r := cadre(t, "export", "--file", file, "--out", csv); r.code != 1 {
		t.Errorf("an export over a file ended with %d", r.code)
	}
	raw := must(t, "import", "--file", file, "--json", "--dry-run", csv)
	var plan struct {
		Plan struct{ Added, Changed, Moved, Ended int }
	}
	if err := json.Unmarshal([]byte(raw), &plan); err != nil {
		t.Fatal(err)
	}
	if p := plan.Plan; p.Added+p.Changed+p.Moved+p.Ended != 0 {
		t.Errorf("the export reads back as %+v", p)
	}
}

// TestExportOfAnyWorld exports a company before it was there, and as a scenario has it.
func TestExportOfAnyWorld(t *testing.T) {
	file := demoFile(t)
	ask := func(query string) map[string]any {
		t.Helper()
		return mustJSON[struct{ Data map[string]any }](t, must(t, "query", "--file", file, query)).Data
	}
	seat := ask(`{ org { roots { id } } }`)["org"].(map[string]any)["roots"].([]any)[0].(map[string]any)["id"].(string)
	plan := ask(`mutation { createScenario(input: {name: "Plan"}) { scenario { id } } }`)["createScenario"].(map[string]any)["scenario"].(map[string]any)["id"].(string)
	ask(`mutation { renamePosition(input: {scenario: "` + plan + `", position: "` + seat + `", title: "Chief of Everything"}) { position { id } } }`)

	live := must(t, "export", "--file", file)
	planned := strings.Split(must(t, "export", "--file", file, "--scenario", plan), "\r\n")
	var differ []string
	for i, row := range strings.Split(live, "\r\n") {
		if planned[i] != row {
			differ = append(differ, planned[i])
		}
	}
	if len(differ) != 1 || !strings.Contains(differ[0], "Chief of Everything") {
		t.Errorf("the scenario's export differs from live's by %q", differ)
	}
	if rows := strings.Count(must(t, "export", "--file", file, "--as-of", "2020-01-01T00:00:00Z"), "\r\n"); rows != 1 {
		t.Errorf("before there was anything, %d lines were exported", rows)
	}
	if again := must(t, "export", "--file", file, "--as-of", "2100-01-01T00:00:00Z", "--scenario", plan); !strings.Contains(again, "Chief of Everything") {
		t.Error("the scenario has come by 2100, and its export does not say so")
	}
	if r := mustExit(t, 1, "export", "--file", file, "--scenario", "scn_nothing"); !strings.Contains(r.err, "no such scenario") {
		t.Error(r.err)
	}
	mustExit(t, 2, "export", "--file", file, "--scenario", "")
	mustExit(t, 2, "export", "--file", file, "--as-of", "yesterday")
}

// The canonical JSON of a workspace makes the same workspace of an empty one, by preview and in earnest.
func TestImportOfCanonicalJSON(t *testing.T) {
	from, to := filepath.Join(t.TempDir(), "from.cadre"), filepath.Join(t.TempDir(), "to.cadre")
	must(t, "import", "--file", from, filepath.Join(sampleCSV, "adventureworks.csv"))
	written := must(t, "export", "--file", from, "--format", "json")
	path := filepath.Join(t.TempDir(), "org.json")
	if err := os.WriteFile(path, []byte(written), 0o600); err != nil {
		t.Fatal(err)
	}
	rehearsed := mustJSON[report](t, must(t, "import", "--file", to, "--dry-run", "--json", path))
	if _, err := os.Stat(to); !errors.Is(err, fs.ErrNotExist) || rehearsed.Plan["added"] != 290.0 {
		t.Errorf("rehearsed: %v (%v)", rehearsed.Plan["added"], err)
	}
	must(t, "import", "--file", to, path)
	if again := must(t, "export", "--file", to, "--format", "json"); again != written {
		t.Error("what was imported is exported as something else")
	}
	if twice := mustJSON[report](t, must(t, "import", "--file", to, "--json", path)); twice.Plan["unchanged"] != 290.0 || twice.Plan["added"] != 0.0 {
		t.Errorf("a second time: %v", twice.Plan)
	}
}
