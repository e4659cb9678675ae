package desktop

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestMemory(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "config", "window.json")
	first := mustRemember(t, file)
	var paths []string
	for i := range mostRecent + 2 {
		path := filepath.Join(folder, fmt.Sprintf("%d.cadre", i))
		mustWrite(t, path, "")
		mustDo(t, first.opened(path))
		paths = append([]string{path}, paths...)
	}
	mustDo(t, first.opened(paths[3]))
	mustDo(t, first.placed(place{X: 1, Y: 2, Width: 900, Height: 700, Maximised: true}))

	second := mustRemember(t, file)
	want := slices.Concat([]string{paths[3]}, paths[:3], paths[4:mostRecent])
	if got := second.recent(); !slices.Equal(got, want) {
		t.Errorf("recent = %v, want %v", got, want)
	}
	if got := second.place(); got != (place{X: 1, Y: 2, Width: 900, Height: 700, Maximised: true}) {
		t.Errorf("place = %+v", got)
	}

	mustDo(t, os.Remove(paths[3]))
	if slices.Contains(second.recent(), paths[3]) {
		t.Error("a workspace that is gone is still offered")
	}
}

func TestMemoryThatCannotBeRead(t *testing.T) {
	file := filepath.Join(t.TempDir(), "window.json")
	mustWrite(t, file, `{"recent": 7`)
	m, err := remember(file)
	if err == nil {
		t.Error("nothing said that the file is damaged")
	}
	if m == nil || len(m.recent()) != 0 {
		t.Fatal("the window does not start afresh")
	}
	mustDo(t, m.opened(file))
	if got := mustRemember(t, file).recent(); len(got) != 1 {
		t.Errorf("the damaged file was not replaced: %v", got)
	}
}

func mustRemember(t *testing.T, file string) *memory {
	t.Helper()
	m, err := remember(file)
	mustDo(t, err)
	return m
}

func mustWrite(t *testing.T, path, content string) {
	t.Helper()
	mustDo(t, os.WriteFile(path, []byte(content), 0o600))
}

func mustDo(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// TestFirstWorkspace expects a start to come back to where one was, where that is still there.
func TestFirstWorkspace(t *testing.T) {
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	m, err := remember(filepath.Join(t.TempDir(), "window.json"))
	mustDo(t, err)
	usual, err := DefaultWorkspace()
	mustDo(t, err)
	expect := func(file, want string) {
		t.Helper()
		if got, err := firstWorkspace(file, m); err != nil || got != want {
			t.Errorf("opens %q first, %v, not %q", got, err, want)
		}
	}
	expect("", usual)
	other := filepath.Join(t.TempDir(), "other.cadre")
	mustDo(t, os.WriteFile(other, nil, 0o600))
	mustDo(t, m.opened(other))
	expect("", other)
	expect("/asked.cadre", "/asked.cadre")
	mustDo(t, os.Remove(other))
	expect("", usual)
}
