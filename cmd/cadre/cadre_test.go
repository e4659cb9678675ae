package main_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// binary is the program under test, built once for all tests of this package.
var binary string

func TestMain(m *testing.M) { os.Exit(runTests(m)) }

func runTests(m *testing.M) int {
	dir, err := os.MkdirTemp("", "cadre-cli-")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	binary = filepath.Join(dir, "cadre")
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "build the program: %v\n%s", err, out)
		return 1
	}
	return m.Run()
}

// result is how a command ended.
type result struct {
	code     int
	out, err string
}

// cadre runs a command line to its end.
func cadre(t testing.TB, args ...string) result {
	t.Helper()
	return cadreWith(t, "", nil, args...)
}

func cadreWith(t testing.TB, stdin string, env []string, args ...string) result {
	t.Helper()
	var out, errs bytes.Buffer
	cmd := exec.CommandContext(t.Context(), binary, args...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(stdin), &out, &errs
	cmd.Env = append(cleanEnv(), env...)
	err := cmd.Run()
	var ended *exec.ExitError
	if err != nil && !errors.As(err, &ended) {
		t.Fatalf("cadre %s: %v", strings.Join(args, " "), err)
	}
	return result{cmd.ProcessState.ExitCode(), out.String(), errs.String()}
}

// cleanEnv is the environment without what the program reads from it.
func cleanEnv() []string {
	var env []string
	for _, pair := range os.Environ() {
		if !strings.HasPrefix(pair, "CADRE_") {
			env = append(env, pair)
		}
	}
	return env
}

// must runs a command that has to succeed and returns what it printed.
func must(t testing.TB, args ...string) string {
	t.Helper()
	return mustExit(t, 0, args...).out
}

// mustExit runs a command that has to end with a code.
func mustExit(t testing.TB, code int, args ...string) result {
	t.Helper()
	r := cadre(t, args...)
	if r.code != code {
		t.Fatalf("cadre %s: exit code %d, want %d\n%s%s", strings.Join(args, " "), r.code, code, r.out, r.err)
	}
	return r
}

// mustJSON reads one JSON value.
func mustJSON[T any](t testing.TB, text string) T {
	t.Helper()
	var v T
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatalf("%v in %.300s", err, text)
	}
	return v
}

// demoFile makes a workspace with the demo company.
func demoFile(t testing.TB) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "demo.cadre")
	must(t, "demo", "--file", file)
	return file
}

// served is a running `cadre serve`.
type served struct {
	cmd       *exec.Cmd
	url, link string
	errs      *bytes.Buffer
}

// serve starts a server, waits until it says that it is ready, and stops it when the test ends.
func serve(t testing.TB, args ...string) *served {
	t.Helper()
	s := &served{cmd: exec.CommandContext(context.Background(), binary, append([]string{"serve"}, args...)...), errs: &bytes.Buffer{}}
	s.cmd.Env, s.cmd.Stderr = cleanEnv(), s.errs
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if s.cmd.ProcessState == nil {
			s.cmd.Process.Kill()
			s.cmd.Wait()
		}
	})
	lines := bufio.NewScanner(out)
	for s.link == "" && lines.Scan() {
		if _, url, ok := strings.Cut(lines.Text(), "ready at "); ok {
			s.url = url
		}
		if _, link, ok := strings.Cut(lines.Text(), "once: "); ok {
			s.link = link
		}
	}
	if s.url == "" || s.link == "" {
		t.Fatalf("the server is not ready: %v\n%s", s.cmd.Wait(), s.errs)
	}
	return s
}

// stop ends the server as an operator does and returns its exit code.
func (s *served) stop(t testing.TB) int {
	t.Helper()
	if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	s.cmd.Wait()
	return s.cmd.ProcessState.ExitCode()
}
