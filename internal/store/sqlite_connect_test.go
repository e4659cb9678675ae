package store_test

import (
	"context"
	"database/sql"
	"runtime"
	"testing"

	"cadre/internal/access"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// A killed process proves nothing about power cuts, so the settings that do are asserted on every
// connection of both pools.
func TestEveryConnectionIsSetUp(t *testing.T) {
	s := storetest.SQLite(t)
	common := map[string]string{
		"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "busy_timeout": "5000", "cache_size": "-65536",
		"mmap_size": "1073741824", "fullfsync": "1", "checkpoint_fullfsync": "1", "trusted_schema": "0", "temp_store": "2",
	}
	for _, conn := range MustHold(t, s.Writer(), 1) {
		expectPragmas(t, "writer", conn, common)
		expectPragmas(t, "writer", conn, map[string]string{"query_only": "0"})
	}
	readers := MustHold(t, s.Reader(), 2*runtime.GOMAXPROCS(0))
	for _, conn := range readers {
		expectPragmas(t, "reader", conn, common)
		expectPragmas(t, "reader", conn, map[string]string{"query_only": "1"})
	}
	for pool, db := range map[string]*sql.DB{"writer": s.Writer(), "reader": s.Reader()} {
		if st := db.Stats(); st.OpenConnections != st.MaxOpenConnections {
			t.Errorf("%s: looked at %d of %d connections", pool, st.OpenConnections, st.MaxOpenConnections)
		}
	}
}

// MustHold takes n connections of a pool at once, so that each is another.
func MustHold(t *testing.T, db *sql.DB, n int) []*sql.Conn {
	t.Helper()
	conns := make([]*sql.Conn, n)
	for i := range conns {
		conn, err := db.Conn(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { conn.Close() })
		conns[i] = conn
	}
	return conns
}

func expectPragmas(t *testing.T, pool string, conn *sql.Conn, want map[string]string) {
	t.Helper()
	for pragma, value := range want {
		var got string
		if err := conn.QueryRowContext(context.Background(), "PRAGMA "+pragma).Scan(&got); err != nil {
			t.Fatalf("%s: read %s: %v", pool, pragma, err)
		}
		if got != value {
			t.Errorf("%s: %s is %s, want %s", pool, pragma, got, value)
		}
	}
}

func TestReadersCannotWrite(t *testing.T) {
	s := storetest.SQLite(t)
	if _, err := s.Reader().Exec("DELETE FROM persons"); err == nil {
		t.Fatal("a reader wrote")
	}
}

// A transaction that locks only at its first write fails at once where another wrote in between.
func TestTransactionsLockAtTheirStart(t *testing.T) {
	path := t.TempDir() + "/org.db"
	s := MustOpen(t, store.Options{File: path})
	defer s.Close()
	tx, err := s.Client().Tx(access.System(t.Context()))
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	other, err := sql.Open("sqlite3", "file:"+path+"?_busy_timeout=0")
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	if _, err := other.Exec("DELETE FROM persons"); err == nil {
		t.Fatal("another connection wrote while a transaction was open")
	}
}

func TestReturningGoesToTheWriter(t *testing.T) {
	s := storetest.SQLite(t)
	rows, err := s.Client().QueryContext(t.Context(), "INSERT INTO persons (id, name) VALUES ('per_1', 'Ana') RETURNING id")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	if !rows.Next() {
		t.Fatalf("nothing returned: %v", rows.Err())
	}
}

func TestObserveSeesEveryStatement(t *testing.T) {
	var seen []string
	s := MustOpen(t, store.Options{
		File:    t.TempDir() + "/org.db",
		Observe: func(_ context.Context, statement string) { seen = append(seen, statement) },
	})
	defer s.Close()
	s.Client().Person.Query().CountX(access.System(t.Context()))
	if len(seen) != 1 {
		t.Fatalf("one count was observed as %d statements: %v", len(seen), seen)
	}
}
