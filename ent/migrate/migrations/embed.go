// Package migrations holds the versioned migrations of both databases, one folder a dialect. They
// only go forward and are never edited once released; `go run ./internal/store/migrategen NAME`
// writes the next one from what the Ent schema asks for.
package migrations

import "embed"

// Files has one folder a dialect, named as Ent names the dialect.
//
//go:embed sqlite3/*.sql sqlite3/atlas.sum postgres/*.sql postgres/atlas.sum
var Files embed.FS
