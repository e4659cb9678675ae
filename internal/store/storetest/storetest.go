// Package storetest gives each test a real database of its own: a SQLite file, or a database in a
// private PostgreSQL that runs once for the test binary and ends with it.
package storetest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	"cadre/internal/store"
	"cadre/internal/store/pgcluster"
)

// RequirePostgres is the environment variable that turns a skipped PostgreSQL test into a failed
// one: `make test` sets it to 1.
const RequirePostgres = "CADRE_REQUIRE_POSTGRES"

// template is the name of the migrated database that each test's is a copy of.
const template = "migrated"

// SQLite opens an empty workspace in a file of the test's own, and closes it when the test ends.
func SQLite(t testing.TB) *store.Store {
	t.Helper()
	empty, err := emptyFile()
	if err != nil {
		t.Fatalf("make an empty workspace: %v", err)
	}
	file := filepath.Join(t.TempDir(), "org.db")
	if err := os.WriteFile(file, empty, 0o600); err != nil {
		t.Fatal(err)
	}
	return open(t, store.Options{File: file})
}

// emptyFile is a migrated file without rows: to make one costs ten times as much as to copy it.
var emptyFile = sync.OnceValues(func() ([]byte, error) {
	folder, err := os.MkdirTemp("", "cadre-empty-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(folder) }()
	file := filepath.Join(folder, "org.db")
	s, err := store.Open(context.Background(), store.Options{File: file})
	if err != nil {
		return nil, err
	}
	if err := s.Close(); err != nil {
		return nil, err
	}
	return os.ReadFile(file)
})

// Postgres opens an empty workspace in a PostgreSQL database of the test's own. It skips the test
// where PostgreSQL is not installed, or fails it where RequirePostgres is 1.
func Postgres(t testing.TB) *store.Store {
	t.Helper()
	return open(t, store.Options{URL: create(t, template)})
}

// EmptyPostgres returns the address of a database without any table.
func EmptyPostgres(t testing.TB) string {
	t.Helper()
	return create(t, "")
}

// Each runs a test on every database that Cadre runs on, side by side.
func Each(t *testing.T, test func(t *testing.T, s *store.Store)) {
	t.Helper()
	t.Run("SQLite", func(t *testing.T) {
		t.Parallel()
		test(t, SQLite(t))
	})
	t.Run("PostgreSQL", func(t *testing.T) {
		t.Parallel()
		test(t, Postgres(t))
	})
}

func open(t testing.TB, o store.Options) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), o)
	if err != nil {
		t.Fatalf("open a store: %v", err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("close the store: %v", err)
		}
	})
	return s
}

// cluster starts PostgreSQL on first use. It is never closed: it ends when the test binary does.
var cluster = sync.OnceValues(func() (*pgcluster.Cluster, error) {
	ctx := context.Background()
	c, err := pgcluster.Start(ctx)
	if err != nil {
		return nil, err
	}
	url, err := c.Create(ctx, template, "")
	if err != nil {
		return nil, errors.Join(err, c.Close())
	}
	s, err := store.Open(ctx, store.Options{URL: url})
	if err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, s.Close()
})

var databases atomic.Int64

func create(t testing.TB, from string) string {
	t.Helper()
	c, err := cluster()
	if errors.Is(err, pgcluster.ErrAbsent) && os.Getenv(RequirePostgres) != "1" {
		t.Skipf("skipped on PostgreSQL: %v", err)
	}
	if err != nil {
		t.Fatalf("start PostgreSQL: %v", err)
	}
	name := fmt.Sprintf("test_%d", databases.Add(1))
	url, err := c.Create(t.Context(), name, from)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Drop(context.Background(), name); err != nil {
			t.Errorf("drop database %s: %v", name, err)
		}
	})
	return url
}
