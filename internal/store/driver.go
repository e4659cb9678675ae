package store

import (
	"context"
	"database/sql"
	"errors"
	"strings"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
)

// driver is Ent's way to the database. What reads goes to one pool, what writes to another: on
// SQLite the writer is a single connection whose transactions lock at their start, so that no
// transaction can fail in the middle because another wrote first. On PostgreSQL both are one pool.
type driver struct {
	dialect string
	write   *sql.DB
	read    *sql.DB
	observe func(context.Context, string)
}

var _ dialect.Driver = (*driver)(nil)

// Dialect implements dialect.Driver.
func (d *driver) Dialect() string { return d.dialect }

// Exec implements dialect.Driver.
func (d *driver) Exec(ctx context.Context, query string, args, v any) error {
	return d.conn(d.write).Exec(ctx, query, args, v)
}

// Query implements dialect.Driver.
func (d *driver) Query(ctx context.Context, query string, args, v any) error {
	return d.conn(d.poolFor(query)).Query(ctx, query, args, v)
}

// ExecContext is what the generated ExecContext of a client calls.
func (d *driver) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return d.statements(d.write).ExecContext(ctx, query, args...)
}

// QueryContext is what the generated QueryContext of a client calls.
func (d *driver) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return d.statements(d.poolFor(query)).QueryContext(ctx, query, args...)
}

// poolFor sends a statement that returns rows without being a plain read, such as INSERT ...
// RETURNING, to the writer.
func (d *driver) poolFor(query string) *sql.DB {
	first, _, _ := strings.Cut(strings.TrimLeft(query, " \t\r\n("), " ")
	switch strings.ToUpper(first) {
	case "INSERT", "UPDATE", "DELETE", "REPLACE":
		return d.write
	}
	return d.read
}

// Tx implements dialect.Driver.
func (d *driver) Tx(ctx context.Context) (dialect.Tx, error) { return d.BeginTx(ctx, nil) }

// BeginTx begins a transaction: on the writer, or on a reader where opts say read-only. A
// read-only transaction sees one moment of the database on both dialects.
func (d *driver) BeginTx(ctx context.Context, opts *sql.TxOptions) (dialect.Tx, error) {
	pool := d.write
	if opts != nil && opts.ReadOnly {
		pool = d.read
		if d.dialect == dialect.Postgres && opts.Isolation == sql.LevelDefault {
			opts = &sql.TxOptions{ReadOnly: true, Isolation: sql.LevelRepeatableRead}
		}
	}
	tx, err := pool.BeginTx(ctx, opts)
	if err != nil {
		return nil, translate(err)
	}
	return &transaction{Conn: d.conn(tx), tx: tx}, nil
}

// Close closes both pools, the readers first: SQLite folds the log into the file when the last
// connection, the writer, goes.
func (d *driver) Close() error {
	if d.read == d.write {
		return d.write.Close()
	}
	return errors.Join(d.read.Close(), d.write.Close())
}

func (d *driver) conn(to entsql.ExecQuerier) entsql.Conn {
	return entsql.Conn{ExecQuerier: d.statements(to)}
}

func (d *driver) statements(to entsql.ExecQuerier) statements {
	return statements{to: to, dialect: d.dialect, observe: d.observe}
}

// transaction is an open transaction as Ent sees it.
type transaction struct {
	entsql.Conn
	tx *sql.Tx
}

func (t *transaction) Commit() error   { return translate(t.tx.Commit()) }
func (t *transaction) Rollback() error { return translate(t.tx.Rollback()) }

// statements is the last stop before the database: long lists become one parameter, and errors
// that a person can do something about get words.
type statements struct {
	to      entsql.ExecQuerier
	dialect string
	observe func(context.Context, string)
}

func (s statements) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	query, args = s.prepare(ctx, query, args)
	res, err := s.to.ExecContext(ctx, query, args...)
	return res, translate(err)
}

func (s statements) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	query, args = s.prepare(ctx, query, args)
	rows, err := s.to.QueryContext(ctx, query, args...)
	return rows, translate(err)
}

func (s statements) prepare(ctx context.Context, query string, args []any) (string, []any) {
	query, args = foldLists(s.dialect, query, args)
	if s.observe != nil {
		s.observe(ctx, query)
	}
	return query, args
}
