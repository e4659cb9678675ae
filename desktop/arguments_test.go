package desktop

import (
	"errors"
	"flag"
	"path/filepath"
	"testing"
	"time"
)

func TestParseArguments(t *testing.T) {
	for _, c := range []struct {
		line []string
		want arguments
	}{{nil, arguments{}}, {[]string{"a.cadre"}, arguments{file: "a.cadre"}}, {[]string{"-version"}, arguments{version: true}}} {
		if got, err := parseArguments(c.line); err != nil || got != c.want {
			t.Errorf("%q: %+v, %v", c.line, got, err)
		}
	}
	if _, err := parseArguments([]string{"-h"}); !errors.Is(err, flag.ErrHelp) {
		t.Errorf("-h: %v", err)
	}
	for _, line := range [][]string{{"a", "b"}, {"-unknown"}} {
		if _, err := parseArguments(line); err == nil {
			t.Errorf("%q was taken", line)
		}
	}
}

func TestDefaultWorkspace(t *testing.T) {
	t.Setenv("XDG_DATA_HOME", "/data")
	if got, err := DefaultWorkspace(); err != nil || got != filepath.Join("/data", "cadre", "workspace.cadre") {
		t.Errorf("%q, %v", got, err)
	}
	t.Setenv("XDG_DATA_HOME", "relative")
	if got, err := DefaultWorkspace(); err == nil {
		t.Errorf("%q beside wherever the program was started", got)
	}
}

func TestNames(t *testing.T) {
	at := time.Date(2026, 3, 4, 5, 6, 7, 0, time.UTC)
	if got := backupPath("/a/Plan.cadre", at); got != filepath.Join("/a", "backups", "Plan 2026-03-04 05.06.07.cadre") {
		t.Errorf("backup goes to %q", got)
	}
	for path, want := range map[string]string{"/a/plan": "/a/plan.cadre", "/a/plan.db": "/a/plan.db", "/a/plan.cadre": "/a/plan.cadre"} {
		if got := withExtension(path); got != want {
			t.Errorf("withExtension(%q) = %q", path, got)
		}
	}
	for shown, want := range map[string]string{"": "Plan - Cadre", "Chart": "Chart - Plan - Cadre", "Chart · Cadre": "Chart - Plan - Cadre", "Cadre": "Plan - Cadre"} {
		if got := titleOf(shown, &paper{path: "/a/Plan.cadre"}); got != want {
			t.Errorf("titleOf(%q) = %q", shown, got)
		}
	}
}
