package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect"

	"cadre/ent"
	"cadre/internal/fault"
)

// Copies makes private SQLite databases with the schema of a workspace: what worlds beside live
// are kept in. They lie in a folder of their own, which only this user may enter, and are caches:
// a crash loses nothing, and Close removes them all.
type Copies struct {
	options Options
	made    atomic.Int64

	mu   sync.Mutex // while the folder is made
	dir  string     // empty before the first copy
	lock *fileLock  // tells other processes that the folder is in use
}

// copiesPrefix is what the folders of copies are called.
const copiesPrefix = "cadre-worlds-"

// NewCopies makes no file yet: the folder comes with the first copy.
func NewCopies(s *Store) *Copies {
	return &Copies{options: Options{Logger: s.options.Logger, Now: s.options.Now, migrations: s.options.migrations}}
}

// blank returns an empty copy, which others are copied from, and makes the folder at first.
func (c *Copies) blank() (path string, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.dir != "" {
		path = filepath.Join(c.dir, "blank.db")
		if exists(path) {
			return path, nil
		}
		err := c.lock.release() // somebody cleaned up behind our back
		c.dir, c.lock = "", nil
		if err != nil {
			c.options.Logger.Warn("the folder of worlds is gone", "error", err)
		}
	}
	sweepCopies(c.options.Logger)
	dir, err := os.MkdirTemp("", copiesPrefix)
	if err != nil {
		return "", err
	}
	lock, err := lockFile(filepath.Join(dir, "folder"))
	if err != nil {
		return "", errors.Join(err, os.RemoveAll(dir))
	}
	path = filepath.Join(dir, "blank.db")
	if err = os.WriteFile(path, nil, 0o600); err == nil {
		err = buildSchema(context.Background(), c.options, path)
	}
	if err != nil {
		return "", errors.Join(err, lock.release(), os.RemoveAll(dir))
	}
	c.dir, c.lock = dir, lock
	return path, nil
}

// sweepCopies removes the folders of processes that ended without doing so: nobody holds them.
func sweepCopies(logger *slog.Logger) {
	dirs, err := filepath.Glob(filepath.Join(os.TempDir(), copiesPrefix+"*"))
	if err != nil {
		return // the pattern is ours, and good
	}
	for _, dir := range dirs {
		if info, err := os.Stat(dir); err != nil || time.Since(info.ModTime()) < time.Minute {
			continue // who makes one now may not have locked it yet
		}
		lock, err := lockFile(filepath.Join(dir, "folder"))
		if err != nil {
			continue // in use, or somebody else's
		}
		if err := errors.Join(lock.release(), os.RemoveAll(dir)); err != nil {
			logger.Warn("removing worlds that a process left", "folder", dir, "error", err)
		}
	}
}

// Close removes every copy. The stores must be closed.
func (c *Copies) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.dir == "" {
		return nil
	}
	err := errors.Join(c.lock.release(), os.RemoveAll(c.dir))
	c.dir = ""
	return err
}

// Filling says what a copy begins with.
type Filling struct {
	// From is the workspace whose rows are copied, those of Tables, as they stand together at one
	// moment; nil leaves the copy empty.
	From   *Store
	Tables []string
	// Log is the table of the log that the rows belong to; that of the organisation where empty.
	Log string
	// Prepare, where set, is called with the copy before it can be seen, and the number of the
	// latest changeset whose rows it holds. References are not enforced then; what it leaves must
	// be whole.
	Prepare func(ctx context.Context, c *ent.Client, revision int64) error
}

// New makes a copy and opens it.
func (c *Copies) New(ctx context.Context, f Filling) (_ *Store, err error) {
	blank, err := c.blank()
	if err != nil {
		return nil, fault.Wrap(err, "make an empty world")
	}
	path := filepath.Join(filepath.Dir(blank), "world-"+strconv.FormatInt(c.made.Add(1), 10)+".db")
	defer func() {
		if err != nil {
			err = errors.Join(err, removeDatabase(path))
		}
	}()
	if err := copyFile(blank, path); err != nil {
		return nil, fault.Wrap(err, "copy an empty world")
	}
	if err := c.fill(ctx, path, f); err != nil {
		return nil, fault.Wrap(err, "fill a world")
	}
	d := &driver{dialect: dialect.SQLite, write: connectSQLite(path, forWritingCopy), read: connectSQLite(path, forReading)}
	if err := readyToUse(ctx, d); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	return newStore(c.options, path, d, nil), nil
}

// Discard closes a copy and removes it.
func (c *Copies) Discard(s *Store) error {
	return errors.Join(s.Close(), removeDatabase(s.path))
}

// fill writes the rows of a copy in one transaction that nobody else can see.
func (c *Copies) fill(ctx context.Context, path string, f Filling) (err error) {
	db := connectSQLite(path, forFilling)
	defer func() { err = errors.Join(err, db.Close()) }()
	conn := &driver{dialect: dialect.SQLite, write: db, read: db}
	if f.From != nil && f.From.driver.dialect == dialect.SQLite {
		if _, err := db.ExecContext(ctx, "ATTACH DATABASE ? AS live", attachable(f.From.path)); err != nil {
			return fmt.Errorf("attach the workspace: %w", err)
		}
	}
	client := ent.NewClient(ent.Driver(conn))
	tx, err := client.Tx(ctx)
	if err != nil {
		return err
	}
	revision, err := f.copyRows(ctx, tx)
	if err == nil && f.Prepare != nil {
		err = f.Prepare(ctx, tx.Client(), revision)
	}
	if err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

const latestRevision = "SELECT coalesce(max(seq), 0) FROM "

func (f Filling) copyRows(ctx context.Context, to *ent.Tx) (revision int64, err error) {
	switch {
	case f.From == nil:
		return 0, nil
	case f.From.driver.dialect != dialect.SQLite:
		return f.streamRows(ctx, to)
	}
	for _, table := range f.Tables {
		columns, err := scan[string](to.QueryContext(ctx, `SELECT group_concat('"' || name || '"') FROM pragma_table_info(?)`, table))
		if err != nil {
			return 0, fmt.Errorf("columns of %s: %w", table, err)
		}
		if _, err := to.ExecContext(ctx, `INSERT INTO main."`+table+`" (`+columns+`) SELECT `+columns+` FROM live."`+table+`"`); err != nil {
			return 0, fmt.Errorf("copy %s: %w", table, err)
		}
	}
	return scan[int64](to.QueryContext(ctx, latestRevision+"live."+f.log()))
}

// streamRows copies rows from a database of another kind, a row at a time.
func (f Filling) streamRows(ctx context.Context, to *ent.Tx) (revision int64, err error) {
	from, err := f.From.driver.read.BeginTx(ctx, &sql.TxOptions{ReadOnly: true, Isolation: sql.LevelRepeatableRead})
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, from.Rollback()) }()
	for _, table := range f.Tables {
		if err := streamTable(ctx, from, to, table); err != nil {
			return 0, fmt.Errorf("copy %s: %w", table, err)
		}
	}
	return scan[int64](from.QueryContext(ctx, latestRevision+f.log()))
}

func (f Filling) log() string {
	if f.Log == "" {
		return "changesets"
	}
	return f.Log
}

func streamTable(ctx context.Context, from *sql.Tx, to *ent.Tx, table string) error {
	rows, err := from.QueryContext(ctx, `SELECT * FROM "`+table+`"`)
	if err != nil {
		return err
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return err
	}
	const together = 500 // rows of one statement: below the number of values that it may bind
	row := "(" + strings.Repeat("?, ", len(columns)-1) + "?)"
	into := `INSERT INTO "` + table + `" ("` + strings.Join(columns, `", "`) + `") VALUES `
	held := make([]any, 0, together*len(columns))
	flush := func() error {
		n := len(held) / len(columns)
		if n == 0 {
			return nil
		}
		_, err := to.ExecContext(ctx, into+strings.Repeat(row+", ", n-1)+row, held...)
		held = held[:0]
		return err
	}
	values, pointers := make([]any, len(columns)), make([]any, len(columns))
	for i := range values {
		pointers[i] = &values[i]
	}
	for rows.Next() {
		if err := rows.Scan(pointers...); err != nil {
			return err
		}
		for _, v := range values {
			if raw, ok := v.([]byte); ok { // jsonb
				v = string(raw)
			}
			held = append(held, v)
		}
		if len(held) == cap(held) {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	return flush()
}

// scan reads the one value that a statement answers.
func scan[T any](rows *sql.Rows, err error) (v T, _ error) {
	if err != nil {
		return v, err
	}
	defer rows.Close()
	if rows.Next() {
		if err := rows.Scan(&v); err != nil {
			return v, err
		}
	}
	return v, rows.Err()
}
