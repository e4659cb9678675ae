package main_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWrongCommandLinesAreExplained(t *testing.T) {
	file := filepath.Join(t.TempDir(), "none.cadre")
	for _, line := range [][]string{
		{"bogus"},
		{"query"},
		{"query", "{ org { headcount } }"},
		{"query", "--file", file, "headcount", "more"},
		{"query", "--file", file, "--variables", "{", "headcount"},
		{"query", "--server", "localhost:80", "headcount"},
		{"query", "--server", "http://localhost", "--file", file, "headcount"},
		{"demo", "--file", file, "--database", "postgres://localhost/x"},
		{"demo", "--file", file, "--seats", "many"},
		{"demo", "--file", file, "--seats", "0"},
		{"demo", "--file", file, "--seed", "7"},
		{"demo", "--no-such-flag"},
		{"import", "--file", file},
		{"import", "--file", file, "--map", "Boss", os.DevNull},
		{"token"},
		{"token", "bogus"},
		{"token", "create", "--file", file},
		{"token", "create", "--file", file, "--name", "n", "--expires", "forever"},
		{"token", "revoke", "--file", file},
		{"serve", "--file", file, "--certificate", "c.pem"},
		{"serve", "--file", file, "--allowance", "0"},
		{"watch", "--file", file, "--first", "0"},
		{"restore", "--file", file},
	} {
		if r := cadre(t, line...); r.code != 2 || r.out != "" || !strings.Contains(r.err, "--help") {
			t.Errorf("cadre %s: exit code %d, %s%s", strings.Join(line, " "), r.code, r.out, r.err)
		}
	}
	if _, err := os.Stat(file); err == nil {
		t.Error("a wrong command line made a workspace")
	}
}

func TestReadersMakeNoWorkspace(t *testing.T) {
	file := filepath.Join(t.TempDir(), "none.cadre")
	for _, line := range [][]string{
		{"query", "--file", file, "headcount"}, {"export", "--file", file}, {"check", "--file", file}, {"verify", "--file", file}, {"migrate", "--file", file},
		{"backup", "--file", file, file + ".backup"}, {"watch", "--file", file}, {"token", "list", "--file", file},
	} {
		if r := cadre(t, line...); r.code != 1 || !strings.Contains(r.err, "no workspace at "+file) {
			t.Errorf("cadre %s: exit code %d, %s", line[0], r.code, r.err)
		}
	}
}

func TestHelpHasExamples(t *testing.T) {
	for _, name := range []string{"serve", "demo", "import", "export", "query", "watch", "backup", "restore", "check", "verify", "migrate"} {
		if out := must(t, name, "--help"); !strings.Contains(out, "cadre "+name+" --") {
			t.Errorf("the help of %s has no example:\n%s", name, out)
		}
	}
	for _, name := range []string{"create", "list", "revoke", "link"} {
		if out := must(t, "token", name, "--help"); !strings.Contains(out, "cadre token "+name+" --") {
			t.Errorf("the help of token %s has no example:\n%s", name, out)
		}
	}
	if out := must(t, "version"); strings.TrimSpace(out) == "" {
		t.Error("version prints nothing")
	}
}

func TestEveryQueryOfTheLibraryAnswers(t *testing.T) {
	file := demoFile(t)
	names, err := filepath.Glob("queries/*.graphql")
	if err != nil || len(names) == 0 {
		t.Fatalf("no queries: %v", err)
	}
	for _, path := range names {
		name := strings.TrimSuffix(filepath.Base(path), ".graphql")
		t.Run(name, func(t *testing.T) {
			line := []string{"query", "--file", file, name}
			if name == "search" {
				line = append(line, "--variables", `{"text": "designer"}`)
			}
			if out := must(t, line...); !strings.HasPrefix(out, `{"data":{"org":{`) {
				t.Errorf("answered %.200s", out)
			}
			if text, err := os.ReadFile(path); err != nil || !strings.HasPrefix(string(text), "# ") {
				t.Errorf("the first line does not say what it answers: %v", err)
			}
		})
	}
}

func TestQueryFromFileAndStandardInput(t *testing.T) {
	file := demoFile(t)
	text := "query Seats { org { metrics { seats } } } query Layers { org { metrics { layers } } }"
	path := filepath.Join(t.TempDir(), "q.graphql")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if out := must(t, "query", "--file", file, "--operation", "Layers", "@"+path); !strings.Contains(out, `"layers":`) {
		t.Errorf("answered %s", out)
	}
	if r := cadreWith(t, text, nil, "query", "--file", file, "--operation", "Seats", "@-"); r.code != 0 || !strings.Contains(r.out, `"seats":`) {
		t.Errorf("exit code %d, %s%s", r.code, r.out, r.err)
	}
	if r := mustExit(t, 1, "query", "--file", file, "{ org { nonsense } }"); !strings.Contains(r.out, `"errors"`) {
		t.Errorf("a wrong query printed %s", r.out)
	}
}

func TestGeneratedOrganisationComesFromItsSeed(t *testing.T) {
	chart := func(seed string) string {
		file := filepath.Join(t.TempDir(), "g.cadre")
		must(t, "demo", "--file", file, "--seats", "200", "--seed", seed)
		return must(t, "query", "--file", file, "{ org { chart { seats { title directReports person { name } } } } }")
	}
	first := chart("7")
	if chart("7") != first {
		t.Error("one seed gave two organisations")
	}
	if chart("8") == first {
		t.Error("two seeds gave one organisation")
	}
}

func TestDemoSaysWhomOneLooksAtItAs(t *testing.T) {
	file := filepath.Join(t.TempDir(), "demo.cadre")
	if out := must(t, "demo", "--file", file); !strings.Contains(out, "You look at it as Anneliese Trautvetter") {
		t.Errorf("the demo says %q", out)
	}
	large := filepath.Join(t.TempDir(), "large.cadre")
	if out := must(t, "demo", "--file", large, "--seats", "50"); strings.Contains(out, "You look at it") {
		t.Errorf("a generated organisation says %q", out)
	}
}

func TestTokens(t *testing.T) {
	file := demoFile(t)
	secret := strings.TrimSpace(must(t, "token", "create", "--file", file, "--name", "Payroll export", "--expires", "12h"))
	if strings.ContainsAny(secret, " \n") || !strings.HasPrefix(secret, "cadre_") {
		t.Errorf("the token is not printed alone: %q", secret)
	}
	list := must(t, "token", "list", "--file", file, "--json")
	if infos := mustJSON[[]map[string]any](t, list); len(infos) != 1 || infos[0]["name"] != "Payroll export" {
		t.Errorf("listed %s", list)
	}
	if part := strings.Split(secret, "_")[2]; strings.Contains(list, part) {
		t.Error("the list shows the secret")
	}
	must(t, "token", "revoke", "--file", file, secret)
	if out := must(t, "token", "list", "--file", file); !strings.Contains(out, "revoked") {
		t.Errorf("after revoking: %s", out)
	}
	if r := mustExit(t, 1, "token", "create", "--file", file, "--name", "n", "--scopes", "org:everything"); !strings.Contains(r.err, "org:read") {
		t.Errorf("an unknown scope: %s", r.err)
	}
	if r := mustExit(t, 1, "token", "create", "--file", file, "--name", "n", "--person", "Nobody Known"); !strings.Contains(r.err, "Nobody Known") {
		t.Errorf("an unknown person: %s", r.err)
	}
}

func TestBackupRestoreCheck(t *testing.T) {
	file := demoFile(t)
	backup := filepath.Join(t.TempDir(), "monday.backup")
	must(t, "backup", "--file", file, backup)
	mustExit(t, 1, "backup", "--file", file, backup)
	must(t, "query", "--file", file, `mutation { addPerson(input: {name: "Zoe Neu"}) { person { id } } }`)
	if r := mustExit(t, 3, "restore", "--file", file, backup); !strings.Contains(r.err, "--yes") {
		t.Errorf("restoring over a workspace: %s", r.err)
	}
	r := mustExit(t, 0, "restore", "--file", file, "--yes", backup)
	_, kept, found := strings.Cut(strings.TrimSpace(r.err), "kept as ")
	if !found {
		t.Fatalf("where the old workspace went is not said: %s", r.err)
	}
	find := `{ org { people(where: {nameContains: "Zoe Neu"}) { totalCount } } }`
	if out := must(t, "query", "--file", file, find); !strings.Contains(out, `"totalCount":0`) {
		t.Errorf("the restored workspace answers %s", out)
	}
	if out := must(t, "query", "--file", kept, find); !strings.Contains(out, `"totalCount":1`) {
		t.Errorf("the kept workspace answers %s", out)
	}
	if out := must(t, "verify", "--file", file); out != "ok\n" {
		t.Errorf("verify printed %s", out)
	}
	if out := must(t, "migrate", "--file", file); strings.TrimSpace(out) == "" {
		t.Error("migrate does not print the version")
	}
	must(t, "restore", "--file", filepath.Join(t.TempDir(), "new.cadre"), backup)
}
