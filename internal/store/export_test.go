package store

import (
	"database/sql"
	"io/fs"
)

// Writer returns the pool of the one writer, for tests that look at its settings.
func (s *Store) Writer() *sql.DB { return s.driver.write }

// WithFailpoint returns options that ask fn before each statement of a migration.
func (o Options) WithFailpoint(fn func(statement int) error) Options {
	o.failpoint = fn
	return o
}

// WithMigrations returns options with other migrations than the embedded ones.
func (o Options) WithMigrations(files fs.FS) Options {
	o.migrations = files
	return o
}

// FoldLists gives tests the rewriting of long lists.
var FoldLists = foldLists
