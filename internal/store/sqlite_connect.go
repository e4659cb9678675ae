package store

import (
	"context"
	"database/sql"
	sqldriver "database/sql/driver"
	"net/url"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/mattn/go-sqlite3"
)

// access says what a connection is for.
type access int

const (
	forReading     access = iota // one of the pool of readers
	forWriting                   // the one writer
	forMigrating                 // a writer that rebuilds tables, and so must not enforce foreign keys
	forCopying                   // a reader outside the pool that writes a copy
	forFilling                   // the first writer of a copy, before anybody can see it
	forWritingCopy               // the one writer of a copy: a cache that need not survive a power cut
)

// sqliteDSN is the one place where a connection's settings are chosen.
//
// synchronous=FULL: go-sqlite3's default, NORMAL, may lose acknowledged commits in a power cut.
// txlock=immediate: a transaction that reads first and writes later would fail at once where
// another wrote in between, whatever the busy timeout. Readers are read-only twice, by mode and
// by query_only, so that a write that strays to them fails in every test.
func sqliteDSN(path string, a access) string {
	q := url.Values{
		"_journal_mode":    {"WAL"},
		"_synchronous":     {"FULL"},
		"_foreign_keys":    {"on"},
		"_busy_timeout":    {"5000"},
		"_stmt_cache_size": {"128"},
		"_cache_size":      {"-65536"},
		"mode":             {"rw"},
	}
	switch a {
	case forReading:
		q.Del("_journal_mode") // a property of the file; a reader cannot set it
		q.Set("mode", "ro")
		q.Set("_query_only", "on")
		q.Set("_mutex", "no")
	case forCopying:
		q.Del("_journal_mode")
		q.Set("mode", "ro")
	case forMigrating:
		q.Set("_foreign_keys", "off")
		q.Set("_txlock", "immediate")
	case forWriting:
		q.Set("_txlock", "immediate")
	case forFilling:
		q.Set("_journal_mode", "OFF")
		q.Set("_synchronous", "OFF")
		q.Set("_foreign_keys", "off")
	case forWritingCopy:
		q.Set("_txlock", "immediate")
		q.Set("_synchronous", "OFF")
	}
	return fileURI(path, q)
}

// attachable is the address under which a connection to another file reads this one.
func attachable(path string) string { return fileURI(path, url.Values{"mode": {"ro"}}) }

func fileURI(path string, q url.Values) string {
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // a Windows drive
	}
	u := url.URL{Scheme: "file", OmitHost: true, Path: path, RawQuery: q.Encode()}
	return u.String()
}

// mapFile has a connection read the file where the system keeps it.
const mapFile = "PRAGMA mmap_size = 1073741824;"

// onConnect sets what a DSN cannot. fullfsync makes macOS write through its disk's cache, which a
// plain fsync does not; elsewhere it means nothing. Of a file up to mmap_size, pages are read where the
// system keeps them; of what lies beyond, each connection keeps copies up to cache_size.
func onConnect(conn *sqlite3.SQLiteConn) error {
	_, err := conn.Exec(mapFile+`
		PRAGMA temp_store = MEMORY;
		PRAGMA trusted_schema = OFF;
		PRAGMA journal_size_limit = 67108864;
		PRAGMA fullfsync = ON;
		PRAGMA checkpoint_fullfsync = ON;`, nil)
	return err
}

// connector opens connections without registering a driver by name in the whole program.
type connector struct {
	dsn    string
	driver sqlite3.SQLiteDriver
}

func (c *connector) Connect(context.Context) (sqldriver.Conn, error) { return c.driver.Open(c.dsn) }
func (c *connector) Driver() sqldriver.Driver                        { return &c.driver }

// connectSQLite returns a pool for one kind of access. Nothing is opened before its first use.
func connectSQLite(path string, a access) *sql.DB {
	db := sql.OpenDB(&connector{sqliteDSN(path, a), sqlite3.SQLiteDriver{ConnectHook: onConnect}})
	size := 1
	if a == forReading {
		size = 2 * runtime.GOMAXPROCS(0)
	}
	db.SetMaxOpenConns(size)
	db.SetMaxIdleConns(size)
	return db
}
