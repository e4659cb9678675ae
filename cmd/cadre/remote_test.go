package main_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestExportAndImportByServer writes and reads what a server has, as a tool on another machine would.
func TestExportAndImportByServer(t *testing.T) {
	file := demoFile(t)
	var want string
	for _, args := range [][]string{{}, {"--format", "json"}, {"--format", "changes", "--after", "0"}} {
		want += must(t, append([]string{"export", "--file", file}, args...)...)
	}
	s := serve(t, "--file", file, "--listen", "127.0.0.1:0")
	env := []string{"CADRE_TOKEN=" + strings.TrimSpace(must(t, "token", "create", "--file", file, "--name", "Nightly"))}
	run := func(exit int, stdin string, args ...string) result {
		t.Helper()
		r := cadreWith(t, stdin, env, append([]string{args[0], "--server", s.url}, args[1:]...)...)
		if r.code != exit {
			t.Fatalf("%v ended with %d: %s%s", args, r.code, r.out, r.err)
		}
		return r
	}
	table := run(0, "", "export").out
	if got := table + run(0, "", "export", "--format", "json").out + run(0, "", "export", "--format", "changes", "--after", "0").out; got != want {
		t.Errorf("the server writes %d bytes, the file has %d", len(got), len(want))
	}
	if r := run(1, "", "export", "--root", "pos_00000000000000000000000000"); !strings.Contains(r.err, "no such seat") {
		t.Errorf("said %s", r.err)
	}
	run(2, "", "export", "--file", file)

	staff := filepath.Join(t.TempDir(), "staff.csv")
	few := "id,name,title,Boss\n1,Ana Ruiz,Head of Design,\n2,Ben Ode,Designer,1\n"
	if err := os.WriteFile(staff, []byte(few), 0o600); err != nil {
		t.Fatal(err)
	}
	first := run(0, "", "import", "--dry-run", "--json", "--map", "Boss=MANAGER_ID", staff)
	told := mustJSON[struct {
		Source map[string]int
		Plan   struct{ Added int }
	}](t, first.out)
	if told.Source["rows"] != 2 || told.Plan.Added != 2 {
		t.Errorf("a rehearsal printed %s", first.out)
	}
	plan := mustJSON[struct {
		Data struct {
			CreateScenario struct{ Scenario struct{ ID string } }
		}
	}](t, run(0, "", "query", `mutation { createScenario(input: {name: "Bought"}) { scenario { id } } }`).out).Data.CreateScenario.Scenario.ID
	if r := run(0, few, "import", "--source", "bought", "--scenario", plan, "-"); !strings.Contains(r.out, "2 seats of this source were added") {
		t.Errorf("into a scenario: %s", r.out)
	}
	if r := run(0, "", "export", "--scenario", plan); !strings.Contains(r.out, "Ben Ode,") || strings.Contains(table, "Head of Design") && strings.Count(r.out, "\n") == strings.Count(table, "\n") {
		t.Errorf("the scenario does not hold what was imported")
	}
	if again := run(0, "", "export").out; again != table {
		t.Error("live holds what was imported into a scenario")
	}
	run(0, few, "import", "--source", "bought", "-")
	if r := run(3, "id,name,title\n9,Zoe Neu,Designer\n", "import", "--source", "bought", "-"); !strings.Contains(r.err, "--yes goes on") {
		t.Errorf("an import that ends much: %s%s", r.out, r.err)
	}
	if r := run(0, "nr|name|title\n1|Ana Ruiz|Chief\n", "import", "--dry-run", "--part", "--source", "other", "--delimiter", "|", "--header-row", "1", "--encoding", "windows-1252", "-"); !strings.Contains(r.out, "1 rows read") {
		t.Errorf("a table that is told how it is written: %s%s", r.out, r.err)
	}
	if r := run(1, few, "import", "--dry-run", "--encoding", "klingon", "-"); !strings.Contains(r.err, "klingon") {
		t.Errorf("an encoding that there is not: %s", r.err)
	}
	if r := run(1, few, "import", "--map", "Chief=MANAGER_ID", "-"); !strings.Contains(r.err, `no column "Chief"`) {
		t.Errorf("said %s", r.err)
	}
}

// TestImportIntoAScenario imports a table into a plan of a file.
func TestImportIntoAScenario(t *testing.T) {
	file := demoFile(t)
	live := must(t, "export", "--file", file)
	answer := must(t, "query", "--file", file, `mutation { createScenario(input: {name: "Bought"}) { scenario { id } } }`)
	var made struct {
		Data struct {
			CreateScenario struct{ Scenario struct{ ID string } }
		}
	}
	if err := json.Unmarshal([]byte(answer), &made); err != nil {
		t.Fatal(err)
	}
	plan, few := made.Data.CreateScenario.Scenario.ID, "id,name,title,manager id\n1,Ana Ruiz,Chief of Everything,\n2,Ben Ode,Designer,1\n"
	for _, args := range [][]string{{"--dry-run"}, {}} {
		r := cadreWith(t, few, nil, append(append([]string{"import", "--file", file, "--scenario", plan, "--source", "bought"}, args...), "-")...)
		if r.code != 0 || !strings.Contains(r.out, "2 seats of this source") {
			t.Fatalf("%v: %d %s%s", args, r.code, r.out, r.err)
		}
	}
	if planned := must(t, "export", "--file", file, "--scenario", plan); !strings.Contains(planned, "Chief of Everything") || must(t, "export", "--file", file) != live {
		t.Error("the import went elsewhere")
	}
	mustExit(t, 1, "import", "--file", file, "--scenario", "scn_00000000000000000000000000", "-")
}
