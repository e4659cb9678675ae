package store

import (
	"context"

	"entgo.io/ent/dialect"

	"cadre/internal/fault"
)

// Scrub writes the file anew without what was deleted from it, and empties its write-ahead log: until then both
// hold deleted rows, which nothing shows but a look into the file. PostgreSQL's own vacuum does that.
func (s *Store) Scrub(ctx context.Context) error {
	if s.driver.dialect == dialect.Postgres {
		return nil
	}
	if _, err := s.driver.write.ExecContext(ctx, "VACUUM"); err != nil {
		return fault.Wrap(translate(err), "write the workspace anew")
	}
	var busy, pages, done int
	if err := s.driver.write.QueryRowContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)").Scan(&busy, &pages, &done); err != nil {
		return fault.Wrap(translate(err), "empty the write-ahead log")
	}
	if busy != 0 {
		return fault.New(fault.LimitExceeded, "Somebody reads the workspace for too long: its write-ahead log could not be emptied.")
	}
	return nil
}
