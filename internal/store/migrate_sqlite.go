package store

import (
	"context"
	"fmt"
	"path/filepath"

	"entgo.io/ent/dialect"

	"cadre/internal/fault"
)

// sqliteDialect migrates a file. Its lock is the one that the process holds on the workspace.
type sqliteDialect struct{ path string }

func (sqliteDialect) folder() string { return dialect.SQLite }

func (sqliteDialect) exclusively(_ context.Context, _ querier, fn func() error) error { return fn() }

func (sqliteDialect) insertRevision() string {
	return "INSERT INTO cadre_revisions (version, hash, applied_at) VALUES (?, ?, ?)"
}

// hasRevisions reads the marks that every Cadre file carries. The header on disk was looked at
// before; the marks in a log that waits beside the file are seen only here.
func (d sqliteDialect) hasRevisions(ctx context.Context, q querier, known int, created bool) (bool, error) {
	if created {
		return false, nil
	}
	var app, count, table int
	for pragma, into := range map[string]*int{
		"PRAGMA application_id": &app,
		"PRAGMA user_version":   &count,
		"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'cadre_revisions'": &table,
	} {
		if err := q.QueryRowContext(ctx, pragma).Scan(into); err != nil {
			return false, fault.Wrap(damaged(d.path, err), "read the marks of %s", d.path)
		}
	}
	switch {
	case app != applicationID:
		return false, fault.New(fault.InvalidInput, "The file %s is a database, but no Cadre workspace. It was left as it is.", d.path)
	case count > known:
		return false, newerRefused()
	case table == 0:
		return false, fault.New(fault.InvalidInput, "The workspace %s is damaged: its list of migrations is missing. It was left as it is; restore a backup.", d.path)
	}
	return true, d.quickCheck(ctx, q)
}

// quickCheck reads every page once, which takes 50 ms for 100,000 seats: damage is told at the
// start instead of in the middle of somebody's work.
func (d sqliteDialect) quickCheck(ctx context.Context, q querier) error {
	var found string
	if err := q.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&found); err != nil {
		return fault.Wrap(damaged(d.path, err), "check %s", d.path)
	}
	if found != "ok" {
		return fault.New(fault.InvalidInput, "The workspace %s is damaged: %s. It was left as it is; restore a backup.", d.path, found)
	}
	return nil
}

// backup copies the file beside itself: org.db to org.backup-<schema>-<time>.db.
func (d sqliteDialect) backup(ctx context.Context, q querier, o Options, version string) error {
	ext := filepath.Ext(d.path)
	to := fmt.Sprintf("%s.backup-%s-%s%s", d.path[:len(d.path)-len(ext)], version, o.Now().UTC().Format("20060102T150405.000Z"), ext)
	if err := writeBackup(ctx, q, to); err != nil {
		return err
	}
	o.Logger.InfoContext(ctx, "backed up before a migration", "file", to)
	return nil
}

// finish checks the foreign keys, which are not enforced while tables are rebuilt.
func (sqliteDialect) finish(ctx context.Context, q querier, count int) error {
	broken, err := foreignKeyProblems(ctx, q)
	if err != nil {
		return err
	}
	if len(broken) > 0 {
		return fmt.Errorf("the migration broke foreign keys: %v", broken)
	}
	for _, pragma := range []string{
		fmt.Sprintf("PRAGMA application_id = %d", applicationID),
		fmt.Sprintf("PRAGMA user_version = %d", count),
	} {
		if _, err := q.ExecContext(ctx, pragma); err != nil {
			return err
		}
	}
	return nil
}
