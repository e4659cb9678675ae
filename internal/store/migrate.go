package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"time"

	"ariga.io/atlas/sql/migrate"

	"cadre/internal/fault"
)

// migration is one step from schema to schema, as embedded in the program.
type migration struct {
	version    string // its time, which orders it
	hash       string // SHA-256 of the file
	statements []string
}

// revision is a migration that a database says it has.
type revision struct{ version, hash string }

// querier is what both a connection and a transaction can do.
type querier interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// migrationDialect is what differs between the databases while migrating.
type migrationDialect interface {
	folder() string
	// exclusively runs fn while no other process migrates the same database.
	exclusively(ctx context.Context, q querier, fn func() error) error
	// hasRevisions reports whether the table of revisions is there. It refuses a database that is
	// another program's or newer than known migrations.
	hasRevisions(ctx context.Context, q querier, known int, created bool) (bool, error)
	// backup keeps a copy of the database before its data is touched.
	backup(ctx context.Context, q querier, o Options, version string) error
	// finish checks what a migration left and marks the database as having count of them.
	finish(ctx context.Context, q querier, count int) error
	insertRevision() string
}

// migrator brings one database to the schema of this program, forward only. Each migration is one
// transaction with its entry in the table of revisions, so that an interrupted one left nothing.
type migrator struct {
	db      *sql.DB
	dialect migrationDialect
	options Options
	created bool // the database was just made by us: empty, and with nothing to back up
}

const createRevisions = `CREATE TABLE IF NOT EXISTS cadre_revisions (
	version text NOT NULL PRIMARY KEY, hash text NOT NULL, applied_at text NOT NULL)`

// run applies what is pending.
func (m *migrator) run(ctx context.Context) (err error) {
	conn, err := m.db.Conn(ctx)
	if err != nil {
		return fault.Wrap(translate(err), "connect for the migrations")
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	return m.dialect.exclusively(ctx, conn, func() error {
		applied, pending, err := m.state(ctx, conn)
		if err != nil || len(pending) == 0 {
			return err
		}
		if m.options.NoMigrate {
			return fault.New(fault.Conflict, "The workspace is of an older version and migrating it was not asked for.")
		}
		if len(applied) > 0 {
			if err := m.dialect.backup(ctx, conn, m.options, applied[len(applied)-1].version); err != nil {
				return fault.Wrap(err, "back up before the migration")
			}
		}
		for i, step := range pending {
			if err := m.apply(ctx, conn, step, len(applied)+i+1); err != nil {
				return fault.Wrap(translate(err), "apply migration %s", step.version)
			}
			m.options.Logger.DebugContext(ctx, "applied migration", "version", step.version)
		}
		return nil
	})
}

// pending returns the migrations that the database does not have yet.
func (m *migrator) pending(ctx context.Context) ([]migration, error) {
	_, pending, err := m.state(ctx, m.db)
	return pending, err
}

// state compares what the database has with what the program knows.
func (m *migrator) state(ctx context.Context, q querier) (applied []revision, pending []migration, err error) {
	known, err := readMigrations(m.options.migrations, m.dialect.folder())
	if err != nil {
		return nil, nil, fault.Wrap(err, "read the embedded migrations")
	}
	has, err := m.dialect.hasRevisions(ctx, q, len(known), m.created)
	if err != nil || !has {
		return nil, known, err
	}
	if applied, err = readRevisions(ctx, q); err != nil {
		return nil, nil, fault.Wrap(translate(err), "read the applied migrations")
	}
	if len(applied) > len(known) {
		return nil, nil, newerRefused()
	}
	for i, r := range applied {
		switch {
		case r.version > known[i].version:
			return nil, nil, newerRefused()
		case r.version != known[i].version || r.hash != known[i].hash:
			return nil, nil, fault.New(fault.InvalidInput,
				"The workspace was made by another build of Cadre: its migration %s is not the one that this program knows. Nothing was changed.", r.version)
		}
	}
	return applied, known[len(applied):], nil
}

func newerRefused() error {
	return fault.New(fault.InvalidInput, "The workspace was made by a newer version of Cadre. Nothing was changed; install that version to open it.")
}

// apply runs one migration and its entry in one transaction.
func (m *migrator) apply(ctx context.Context, conn *sql.Conn, step migration, count int) (err error) {
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, ignoreDone(tx.Rollback()))
		}
	}()
	if _, err := tx.ExecContext(ctx, createRevisions); err != nil {
		return err
	}
	for i, statement := range step.statements {
		if m.options.failpoint != nil {
			if err := m.options.failpoint(i); err != nil {
				return err
			}
		}
		if _, err := tx.ExecContext(ctx, statement); err != nil {
			return fmt.Errorf("statement %d: %w", i+1, err)
		}
	}
	now := m.options.Now().UTC().Format(time.RFC3339)
	if _, err := tx.ExecContext(ctx, m.dialect.insertRevision(), step.version, step.hash, now); err != nil {
		return err
	}
	if err := m.dialect.finish(ctx, tx, count); err != nil {
		return err
	}
	return tx.Commit()
}

// ignoreDone takes away the error of rolling back what the database already rolled back itself.
func ignoreDone(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}

func readRevisions(ctx context.Context, q querier) (applied []revision, err error) {
	rows, err := q.QueryContext(ctx, "SELECT version, hash FROM cadre_revisions ORDER BY version")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var r revision
		if err := rows.Scan(&r.version, &r.hash); err != nil {
			return nil, err
		}
		applied = append(applied, r)
	}
	return applied, rows.Err()
}

// readMigrations returns a dialect's migrations in order.
func readMigrations(from fs.FS, folder string) ([]migration, error) {
	names, err := fs.Glob(from, folder+"/*.sql")
	if err != nil {
		return nil, err
	}
	all := make([]migration, 0, len(names))
	for _, name := range names { // Glob sorts, and names begin with the version
		text, err := fs.ReadFile(from, name)
		if err != nil {
			return nil, err
		}
		file := migrate.NewLocalFile(name[len(folder)+1:], text)
		statements, err := file.Stmts()
		if err != nil {
			return nil, fmt.Errorf("split %s into statements: %w", name, err)
		}
		hash := sha256.Sum256(text)
		all = append(all, migration{file.Version(), hex.EncodeToString(hash[:]), statements})
	}
	return all, nil
}
