// Package diff compares the migrations of a dialect with the Ent schema, by replaying them on an
// empty database: SQLite in memory, PostgreSQL in a private cluster.
package diff

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"ariga.io/atlas/sql/migrate"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"
	_ "github.com/mattn/go-sqlite3" // the database/sql driver "sqlite3"

	entmigrate "cadre/ent/migrate"
	"cadre/internal/store/pgcluster"
)

// Dialect is a database that Cadre runs on, and how to get an empty one.
type Dialect struct {
	Name  string // as Ent names it, and as the folder of its migrations is called
	empty func(context.Context) (db *sql.DB, end func() error, err error)
}

// Dialects lists the databases that Cadre runs on.
func Dialects() []Dialect {
	return []Dialect{{dialect.SQLite, emptySQLite}, {dialect.Postgres, emptyPostgres}}
}

// Write adds to dir the migration that leads from it to the Ent schema. Where they agree it
// writes nothing and returns migrate.ErrNoPlan.
func (d Dialect) Write(ctx context.Context, dir migrate.Dir, name string) (err error) {
	db, end, err := d.empty(ctx)
	if err != nil {
		return fmt.Errorf("open an empty database: %w", err)
	}
	defer func() { err = errors.Join(err, end()) }()
	m, err := schema.NewMigrate(entsql.OpenDB(d.Name, db),
		schema.WithDir(dir),
		schema.WithMigrationMode(schema.ModeReplay),
		schema.WithFormatter(migrate.DefaultFormatter),
		schema.WithDropColumn(true),
		schema.WithDropIndex(true),
		schema.WithErrNoPlan(true))
	if err != nil {
		return err
	}
	return m.NamedDiff(ctx, name, entmigrate.Tables...)
}

func emptySQLite(context.Context) (*sql.DB, func() error, error) {
	db, err := sql.Open("sqlite3", "file::memory:?_fk=1")
	if err != nil {
		return nil, nil, err
	}
	db.SetMaxOpenConns(1)
	return db, db.Close, nil
}

func emptyPostgres(ctx context.Context) (*sql.DB, func() error, error) {
	cluster, err := pgcluster.Start(ctx)
	if err != nil {
		return nil, nil, err
	}
	url, err := cluster.Create(ctx, "empty", "")
	if err != nil {
		return nil, nil, errors.Join(err, cluster.Close())
	}
	db, err := sql.Open("pgx", url)
	if err != nil {
		return nil, nil, errors.Join(err, cluster.Close())
	}
	return db, func() error { return errors.Join(db.Close(), cluster.Close()) }, nil
}
