// Package store opens the database that a workspace lives in - a SQLite file or a PostgreSQL
// database - brings it to the current schema, and keeps it safe: one process a file, a backup
// before every migration, backups that are verified. It knows tables, but no rules of the
// organisation. It is the one place that imports ent/runtime.
package store

import (
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"log/slog"
	"time"

	"entgo.io/ent/dialect"

	"cadre/ent"
	"cadre/ent/migrate/migrations"
	_ "cadre/ent/runtime" // policies, defaults and validators of every entity
	"cadre/internal/fault"
)

// Options say what to open. Exactly one of File and URL is set.
type Options struct {
	File   string           // path of a SQLite workspace; it is created where there is none
	URL    string           // postgres://user:password@host/database
	Logger *slog.Logger     // slog.Default where nil
	Now    func() time.Time // time.Now where nil

	// MustExist refuses a file that does not exist instead of creating it.
	MustExist bool
	// NoMigrate refuses a database with an older schema instead of migrating it.
	NoMigrate bool
	// Beside opens a file that another process may hold, without taking it for itself. It neither
	// creates nor migrates. It is for rows that no process keeps in memory: tokens, which must be
	// revocable while a server runs.
	Beside bool
	// Observe, where set, is told every statement before it runs, as it is sent to the database.
	Observe func(ctx context.Context, statement string)

	// Tests set these: what is asked before each statement of a migration, and other migrations.
	failpoint  func(statement int) error
	migrations fs.FS
}

// Store is an open database. It is safe for concurrent use.
type Store struct {
	client  *ent.Client
	driver  *driver
	path    string
	options Options
	lock    *fileLock // nil on PostgreSQL and beside another process
}

// Open opens a workspace, creating and migrating it as the options allow. It refuses, with a
// fault for the person who asked: a file that another process has open (CONFLICT), one that does
// not exist and may not be created (NOT_FOUND), one that may not be written (FORBIDDEN), and one
// that is empty, damaged, not Cadre's or newer than this program (INVALID_INPUT).
func Open(ctx context.Context, o Options) (*Store, error) {
	if o.Logger == nil {
		o.Logger = slog.Default()
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.migrations == nil {
		o.migrations = migrations.Files
	}
	switch {
	case o.File != "" && o.URL != "":
		return nil, fault.New(fault.InvalidInput, "Name either a file or a database, not both.")
	case o.File != "":
		return openSQLite(ctx, o)
	case o.URL != "":
		return openPostgres(ctx, o)
	}
	return nil, fault.New(fault.InvalidInput, "Name a file or a database to open.")
}

func newStore(o Options, path string, d *driver, lock *fileLock) *Store {
	return &Store{client: ent.NewClient(ent.Driver(d)), driver: d, path: path, options: o, lock: lock}
}

// Client returns the data access of this database. Its reads go to a pool of readers and see what
// was committed; a transaction begun read-only sees one moment; any other transaction is the
// writer, one at a time on SQLite.
func (s *Store) Client() *ent.Client { return s.client }

// Dialect returns "sqlite3" or "postgres".
func (s *Store) Dialect() string { return s.driver.dialect }

// Path returns the absolute path of the file; empty on PostgreSQL.
func (s *Store) Path() string { return s.path }

// Reader returns the pool of read-only connections, for statements that Ent cannot say.
func (s *Store) Reader() *sql.DB { return s.driver.read }

// Ping reports whether the database answers.
func (s *Store) Ping(ctx context.Context) error {
	if err := s.driver.read.PingContext(ctx); err != nil {
		return fault.Wrap(err, "ping the database")
	}
	return nil
}

// LockWrites makes the transaction the only writer until it ends, so that changesets are numbered
// in the order of their commits. On SQLite it already is.
func (s *Store) LockWrites(ctx context.Context, tx *ent.Tx) error {
	if s.driver.dialect != dialect.Postgres {
		return nil
	}
	_, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock($1)", writeLockKey)
	return err
}

// Close ends every connection and gives the file free.
func (s *Store) Close() error {
	err := s.driver.Close()
	if s.lock != nil {
		err = errors.Join(err, s.lock.release())
	}
	return err
}

// SchemaVersion returns the version of the last migration that the database has.
func (s *Store) SchemaVersion(ctx context.Context) (string, error) {
	var version string
	err := s.driver.read.QueryRowContext(ctx, "SELECT max(version) FROM cadre_revisions").Scan(&version)
	if err != nil {
		return "", fault.Wrap(translate(err), "read the schema's version")
	}
	return version, nil
}
