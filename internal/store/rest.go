package store

import (
	"context"

	"entgo.io/ent/dialect"

	"cadre/internal/fault"
)

// Rest gives back what the connections of a file keep to read the same again: after the whole of it was read, that is nearly all
// of the file, and the organisation is in memory. What is needed again is read again. On a server it does nothing.
func (s *Store) Rest(ctx context.Context) error {
	if s.driver.dialect == dialect.Postgres {
		return nil
	}
	readers := s.driver.read.Stats().MaxOpenConnections
	s.driver.read.SetMaxIdleConns(0) // closes those that nobody uses
	s.driver.read.SetMaxIdleConns(readers)
	// The writer stays, since readers cannot open a file that nobody writes; it maps the file anew.
	if _, err := s.driver.write.ExecContext(ctx, "PRAGMA shrink_memory; PRAGMA mmap_size = 0;"+mapFile); err != nil {
		return fault.Wrap(translate(err), "give back memory")
	}
	return nil
}
