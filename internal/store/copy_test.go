package store_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// What a process left that was killed is removed by the next one; what another one uses stays.
func TestCopiesOfTheDeadAreRemoved(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	s := storetest.SQLite(t)
	dead := filepath.Join(os.TempDir(), "cadre-worlds-dead")
	if err := os.Mkdir(dead, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dead, "world-1.db"), []byte("what it left"), 0o600); err != nil {
		t.Fatal(err)
	}
	long := time.Now().Add(-time.Hour)
	if err := os.Chtimes(dead, long, long); err != nil {
		t.Fatal(err)
	}
	mustCopy := func() *store.Copies {
		t.Helper()
		c := store.NewCopies(s)
		made, err := c.New(t.Context(), store.Filling{From: s, Tables: []string{"positions"}})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = made.Close() })
		return c
	}
	first := mustCopy()
	if _, err := os.Stat(dead); !os.IsNotExist(err) {
		t.Error("the folder of the dead is still there")
	}
	second := mustCopy()
	if dirs, _ := filepath.Glob(filepath.Join(os.TempDir(), "cadre-worlds-*")); len(dirs) != 2 {
		t.Errorf("there are %v, want one folder for each", dirs)
	}
	for _, c := range []*store.Copies{first, second} {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	}
	if dirs, _ := filepath.Glob(filepath.Join(os.TempDir(), "cadre-worlds-*")); len(dirs) != 0 {
		t.Errorf("closed, there are still %v", dirs)
	}
}
