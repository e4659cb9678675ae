package store

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"

	"entgo.io/ent/dialect"

	"cadre/internal/fault"
)

// openSQLite opens a file in five steps, each of which may refuse it: make the path absolute and
// take the file for this process; create it where there is none; look at its header before SQLite
// may touch it; migrate it; open the pools, the writer first, because a read-only connection
// cannot make the shared memory that the log needs.
func openSQLite(ctx context.Context, o Options) (_ *Store, err error) {
	path, err := resolve(o.File)
	if err != nil {
		return nil, fault.New(fault.InvalidInput, "The path %s leads nowhere.", o.File).Because(err)
	}
	if o.Beside {
		return openBeside(ctx, o, path)
	}
	if o.MustExist && !exists(path) {
		return nil, fault.New(fault.NotFound, "There is no workspace at %s.", path)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fault.New(fault.Forbidden, "The folder %s cannot be made.", filepath.Dir(path)).Because(err)
	}
	lock, err := lockFile(path)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, lock.release())
		}
	}()
	if !exists(path) {
		if err := createSQLite(ctx, o, path); err != nil {
			return nil, err
		}
	}
	if err := inspectFile(path); err != nil {
		return nil, err
	}
	if err := migrateSQLite(ctx, o, path); err != nil {
		return nil, err
	}
	return connectStore(ctx, o, path, lock)
}

// openBeside opens a file that another process may hold. It must be whole and current already.
func openBeside(ctx context.Context, o Options, path string) (*Store, error) {
	if !exists(path) {
		return nil, fault.New(fault.NotFound, "There is no workspace at %s.", path)
	}
	db := connectSQLite(path, forMigrating)
	defer db.Close()
	m := &migrator{db: db, dialect: sqliteDialect{path}, options: o}
	pending, err := m.pending(ctx)
	if err != nil {
		return nil, err
	}
	if len(pending) > 0 {
		return nil, fault.New(fault.Conflict, "The workspace %s is of an older version. Open it with Cadre once, which migrates it.", path)
	}
	return connectStore(ctx, o, path, nil)
}

func connectStore(ctx context.Context, o Options, path string, lock *fileLock) (*Store, error) {
	d := &driver{dialect: dialect.SQLite, write: connectSQLite(path, forWriting), read: connectSQLite(path, forReading), observe: o.Observe}
	if err := readyToUse(ctx, d); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	return newStore(o, path, d, lock), nil
}

// readyToUse opens the first connection of each pool and makes sure that the log is on: a file
// system without shared memory, such as a network share, leaves SQLite in another journal mode
// without an error.
func readyToUse(ctx context.Context, d *driver) error {
	var mode string
	if err := d.write.QueryRowContext(ctx, "PRAGMA journal_mode").Scan(&mode); err != nil {
		return fault.Wrap(translate(err), "open the workspace for writing")
	}
	if mode != "wal" {
		return fault.New(fault.InvalidInput, "The workspace lies where SQLite cannot keep its write-ahead log, such as a network share. Move it to a local disk.")
	}
	if err := d.read.PingContext(ctx); err != nil {
		return fault.Wrap(translate(err), "open the workspace for reading")
	}
	return nil
}

// createSQLite makes a workspace under a temporary name and renames it when it is complete, so
// that an interrupted creation leaves no half-made file under the real name.
func createSQLite(ctx context.Context, o Options, path string) (err error) {
	temp := path + ".new"
	if err := removeDatabase(temp); err != nil { // left by a process that was killed here
		return fault.Wrap(err, "remove %s", temp)
	}
	f, err := os.OpenFile(temp, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err != nil {
		return fault.New(fault.Forbidden, "The workspace %s cannot be created.", path).Because(err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, removeDatabase(temp))
		}
	}()
	if err := f.Close(); err != nil {
		return fault.Wrap(err, "create %s", temp)
	}
	if err := buildSchema(ctx, o, temp); err != nil {
		return err
	}
	if err := publishFile(temp, path); err != nil {
		return fault.Wrap(err, "create %s", path)
	}
	return nil
}

// buildSchema runs every migration on an empty file and folds the log into it.
func buildSchema(ctx context.Context, o Options, path string) error {
	db := connectSQLite(path, forMigrating)
	m := &migrator{db: db, dialect: sqliteDialect{path}, options: o, created: true}
	if err := m.run(ctx); err != nil {
		return errors.Join(err, db.Close())
	}
	return closeFolded(ctx, db)
}

// closeFolded folds the log into the file and closes it, after which the file is complete alone.
func closeFolded(ctx context.Context, db *sql.DB) error {
	_, err := db.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)")
	if err := errors.Join(err, db.Close()); err != nil {
		return fault.Wrap(translate(err), "fold the log into the file")
	}
	return nil
}

func migrateSQLite(ctx context.Context, o Options, path string) (err error) {
	db := connectSQLite(path, forMigrating)
	defer func() {
		if e := db.Close(); e != nil {
			err = errors.Join(err, fault.Wrap(e, "close %s after its migration", path))
		}
	}()
	m := &migrator{db: db, dialect: sqliteDialect{path}, options: o}
	return m.run(ctx)
}
