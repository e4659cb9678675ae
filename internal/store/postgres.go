package store

import (
	"context"
	"errors"
	"runtime"

	"entgo.io/ent/dialect"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"

	"cadre/internal/fault"
)

// writeLockKey is the advisory lock that the writers of one database queue at; migrateLockKey the
// one that programs starting at once migrate under. Both spell "CADR" and a number.
const (
	writeLockKey   = applicationID<<8 | 1
	migrateLockKey = applicationID<<8 | 2
)

// openPostgres opens a database that several Cadres may share. pgx prepares and caches statements
// by their text on its own.
func openPostgres(ctx context.Context, o Options) (*Store, error) {
	config, err := pgx.ParseConfig(o.URL)
	if err != nil {
		// pgx leaves the password out of its message, but not out of every cause.
		return nil, fault.New(fault.InvalidInput, "The address of the database is not one of PostgreSQL: postgres://user:password@host/database.")
	}
	config.RuntimeParams["timezone"] = "UTC"
	if config.RuntimeParams["application_name"] == "" {
		config.RuntimeParams["application_name"] = "cadre"
	}
	db := stdlib.OpenDB(*config)
	size := max(8, 4*runtime.GOMAXPROCS(0))
	db.SetMaxOpenConns(size)
	db.SetMaxIdleConns(size)
	if err := db.PingContext(ctx); err != nil {
		err = errors.Join(err, db.Close())
		return nil, fault.New(fault.InvalidInput, "The database %s on %s does not answer.", config.Database, config.Host).Because(err)
	}
	m := &migrator{db: db, dialect: postgresDialect{}, options: o}
	if err := m.run(ctx); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return newStore(o, "", &driver{dialect: dialect.Postgres, write: db, read: db, observe: o.Observe}, nil), nil
}
