package main_test

import (
	"bufio"
	"bytes"
	"net/http"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"cadre/internal/store/storetest"
)

func TestServeLetsInWhoHoldsAToken(t *testing.T) {
	file := demoFile(t)
	s := serve(t, "--file", file, "--listen", "127.0.0.1:0")
	token := strings.TrimSpace(must(t, "token", "create", "--file", file, "--name", "Payroll export", "--scopes", "org:read"))

	if r := cadre(t, "query", "--server", s.url, "headcount"); r.code != 1 || !strings.Contains(r.out, "UNAUTHENTICATED") {
		t.Errorf("without a token: exit code %d, %s", r.code, r.out)
	}
	env := []string{"CADRE_TOKEN=" + token}
	if r := cadreWith(t, "", env, "query", "--server", s.url, "headcount"); r.code != 0 || !strings.Contains(r.out, `"headcount":`) {
		t.Errorf("with a token: exit code %d, %s%s", r.code, r.out, r.err)
	}
	write := `mutation { addPerson(input: {name: "Zoe Neu"}) { person { id } } }`
	if r := cadreWith(t, "", env, "query", "--server", s.url, write); r.code != 1 || !strings.Contains(r.out, "FORBIDDEN") {
		t.Errorf("writing with a token that reads: exit code %d, %s", r.code, r.out)
	}
	must(t, "token", "revoke", "--file", file, token)
	if r := cadreWith(t, "", env, "query", "--server", s.url, "headcount"); !strings.Contains(r.out, "UNAUTHENTICATED") {
		t.Errorf("with a revoked token: %s", r.out)
	}
}

func TestServeOpensTheAppOnce(t *testing.T) {
	file := demoFile(t)
	s := serve(t, "--file", file, "--listen", "127.0.0.1:0")
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	open := func(link string) *http.Response {
		t.Helper()
		answer, err := client.Get(link)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		return answer
	}
	first := open(s.link)
	if first.StatusCode != http.StatusSeeOther || len(first.Cookies()) != 1 {
		t.Fatalf("the link answers %s with %d cookies", first.Status, len(first.Cookies()))
	}
	if c := first.Cookies()[0]; !c.HttpOnly || c.SameSite != http.SameSiteStrictMode {
		t.Errorf("the session's cookie is %v", c)
	}
	if again := open(s.link); again.StatusCode != http.StatusUnauthorized {
		t.Errorf("the used link answers %s", again.Status)
	}
	another := strings.TrimSpace(must(t, "token", "link", "--file", file, "--server", s.url))
	if answer := open(another); answer.StatusCode != http.StatusSeeOther {
		t.Errorf("another link answers %s", answer.Status)
	}
	ask, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.url+"/graphql", strings.NewReader(`{"query":"{ org { headcount } }"}`))
	if err != nil {
		t.Fatal(err)
	}
	ask.Header.Set("Content-Type", "application/json")
	ask.AddCookie(first.Cookies()[0])
	answer, err := client.Do(ask)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		t.Errorf("asking with the session answers %s", answer.Status)
	}
}

func TestServeEndsCleanly(t *testing.T) {
	file := demoFile(t)
	s := serve(t, "--file", file, "--listen", "127.0.0.1:0")
	if r := cadre(t, "demo", "--file", file); r.code != 1 || !strings.Contains(r.err, file) {
		t.Errorf("a second process on the file: exit code %d, %s", r.code, r.err)
	}
	if code := s.stop(t); code != 0 {
		t.Errorf("exit code %d after SIGTERM: %s", code, s.errs)
	}
	if s.errs.Len() > 0 {
		t.Errorf("the server complained: %s", s.errs)
	}
	if left, err := filepath.Glob(file + "*"); err != nil || len(left) != 1 {
		t.Errorf("the server left %v, %v", left, err)
	}
}

func TestServeStaysOnTheLoopbackWithoutTokenOrCertificate(t *testing.T) {
	file := demoFile(t)
	if r := mustExit(t, 1, "serve", "--file", file, "--listen", "0.0.0.0:0"); !strings.Contains(r.err, "token") {
		t.Errorf("without a token: %s", r.err)
	}
	if r := mustExit(t, 1, "serve", "--file", file, "--webhooks-allow", "localhost"); !strings.Contains(r.err, "no network") {
		t.Errorf("a name as a network: %s", r.err)
	}
	must(t, "token", "create", "--file", file, "--name", "n")
	if r := mustExit(t, 1, "serve", "--file", file, "--listen", "0.0.0.0:0"); !strings.Contains(r.err, "certificate") {
		t.Errorf("without a certificate: %s", r.err)
	}
	s := serve(t, "--file", file, "--listen", "0.0.0.0:0", "--proxy", "--host", "cadre.example")
	if s.url != "https://cadre.example" || !strings.HasPrefix(s.link, "https://cadre.example/open?") {
		t.Errorf("behind a proxy the address is %s", s.url)
	}
}

// The link that is printed leads somewhere, also where no name was given.
func TestServeAnswersWhereItListens(t *testing.T) {
	file := demoFile(t)
	s := serve(t, "--file", file, "--listen", "127.0.0.2:0")
	token := strings.TrimSpace(must(t, "token", "create", "--file", file, "--name", "n"))
	if r := cadre(t, "query", "--server", s.url, "--token", token, "headcount"); r.code != 0 || !strings.HasPrefix(s.url, "http://127.0.0.2:") {
		t.Errorf("at %s, exit code %d: %s%s", s.url, r.code, r.out, r.err)
	}
}

func TestServeOnPostgres(t *testing.T) {
	database := storetest.EmptyPostgres(t)
	must(t, "demo", "--database", database)
	s := serve(t, "--database", database, "--listen", "127.0.0.1:0")
	token := strings.TrimSpace(must(t, "token", "create", "--database", database, "--name", "n"))
	if r := cadre(t, "query", "--server", s.url, "--token", token, "headcount"); r.code != 0 {
		t.Errorf("exit code %d: %s%s", r.code, r.out, r.err)
	}
	if r := mustExit(t, 1, "backup", "--database", database, filepath.Join(t.TempDir(), "b")); !strings.Contains(r.err, "pg_dump") {
		t.Errorf("a backup of PostgreSQL: %s", r.err)
	}
}

// A watch goes on over a restart of the server, without gap or repeat.
func TestWatchSurvivesARestart(t *testing.T) {
	file := demoFile(t)
	token := strings.TrimSpace(must(t, "token", "create", "--file", file, "--name", "n"))
	s := serve(t, "--file", file, "--listen", "127.0.0.1:0")
	add := func(name string) {
		t.Helper()
		must(t, "query", "--server", s.url, "--token", token, `mutation { addPerson(input: {name: "`+name+`"}) { person { id } } }`)
	}
	var errs bytes.Buffer
	cmd := exec.Command(binary, "watch", "--server", s.url, "--token", token, "--after", "1", "--first", "3")
	cmd.Env, cmd.Stderr = cleanEnv(), &errs
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill() })
	lines := bufio.NewReaderSize(out, 1<<20)
	next := func(action string) {
		t.Helper()
		line, err := lines.ReadString('\n')
		if err != nil || !strings.Contains(line, `"action":"`+action+`"`) {
			t.Fatalf("%v; want %s in %.300s\n%s", err, action, line, &errs)
		}
	}
	next("demo.load")
	add("First")
	next("person.add")
	if code := s.stop(t); code != 0 {
		t.Errorf("the watched server ended with %d: %s", code, s.errs)
	}
	s = serve(t, "--file", file, "--listen", strings.TrimPrefix(s.url, "http://"))
	add("Second")
	next("person.add")
	if err := cmd.Wait(); err != nil {
		t.Errorf("the watch ended with %v: %s", err, &errs)
	}
}
