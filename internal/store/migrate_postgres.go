package store

import (
	"context"
	"errors"

	"entgo.io/ent/dialect"

	"cadre/internal/fault"
)

// postgresDialect migrates a shared database. Programs that start at once queue at a lock.
type postgresDialect struct{}

func (postgresDialect) folder() string { return dialect.Postgres }

func (postgresDialect) insertRevision() string {
	return "INSERT INTO cadre_revisions (version, hash, applied_at) VALUES ($1, $2, $3)"
}

func (postgresDialect) exclusively(ctx context.Context, q querier, fn func() error) (err error) {
	if _, err := q.ExecContext(ctx, "SELECT pg_advisory_lock($1)", migrateLockKey); err != nil {
		return fault.Wrap(err, "wait for other migrations")
	}
	defer func() {
		// Also after the context ended: the connection goes back to the pool.
		_, e := q.ExecContext(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock($1)", migrateLockKey)
		err = errors.Join(err, e)
	}()
	return fn()
}

func (postgresDialect) hasRevisions(ctx context.Context, q querier, _ int, _ bool) (bool, error) {
	var tables, revisions int
	err := q.QueryRowContext(ctx, `SELECT count(*), count(*) FILTER (WHERE table_name = 'cadre_revisions')
		FROM information_schema.tables WHERE table_schema = current_schema()`).Scan(&tables, &revisions)
	if err != nil {
		return false, fault.Wrap(err, "look at the database's tables")
	}
	if tables > 0 && revisions == 0 {
		return false, fault.New(fault.InvalidInput, "The database holds tables of another program. Give Cadre a database of its own; nothing was changed.")
	}
	return revisions > 0, nil
}

// backup only reminds: a server's operator backs it up with PostgreSQL's own tools, and a
// migration is one transaction.
func (postgresDialect) backup(ctx context.Context, _ querier, o Options, version string) error {
	o.Logger.WarnContext(ctx, "migrating a PostgreSQL database without a backup of our own", "from", version)
	return nil
}

func (postgresDialect) finish(context.Context, querier, int) error { return nil }
