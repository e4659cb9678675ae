package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"cadre/ent/migrate/migrations"
	"cadre/internal/fault"
)

// Restore puts a backup in the place of a workspace that no process has open. The backup is copied
// and verified before anything is touched: its SHA-256, SQLite's checks, that it is Cadre's and not
// newer than this program. What was there is kept, under the returned path (empty where nothing
// was). Every token and session of the restored workspace is revoked: one that was revoked since
// the backup must not come back to life. Its webhooks are paused: who is told of changes heard of what came since the
// backup, or hears of the workspace that it is a copy of.
//
// It refuses a damaged or foreign backup with INVALID_INPUT, one without its hash with NOT_FOUND,
// and a workspace that is open with CONFLICT.
func Restore(ctx context.Context, from, to string) (kept string, err error) {
	to, err = resolve(to)
	if err != nil {
		return "", fault.New(fault.InvalidInput, "The path %s leads nowhere.", to).Because(err)
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return "", fault.New(fault.Forbidden, "The folder %s cannot be made.", filepath.Dir(to)).Because(err)
	}
	lock, err := lockFile(to)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, lock.release()) }()
	temp, err := claimTemp(to)
	if err != nil {
		return "", fault.New(fault.Forbidden, "The folder %s may not be written.", filepath.Dir(to)).Because(err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, removeDatabase(temp))
		}
	}()
	if err := copyVerified(from, temp); err != nil {
		return "", err
	}
	if err := verifyCopy(ctx, from, temp); err != nil {
		return "", err
	}
	return swapIn(ctx, temp, to)
}

// copyVerified copies a backup and compares what was copied with its hash.
func copyVerified(from, temp string) error {
	want, err := readHash(from)
	if err != nil {
		return err
	}
	if err := copyFile(from, temp); errors.Is(err, fs.ErrNotExist) {
		return fault.New(fault.NotFound, "There is no backup at %s.", from)
	} else if err != nil {
		return fault.Wrap(err, "copy %s", from)
	}
	got, err := hashFile(temp)
	if err != nil {
		return fault.Wrap(err, "read the copy of %s", from)
	}
	if got != want {
		return fault.New(fault.InvalidInput, "The backup %s is damaged: its SHA-256 is not the one noted when it was made.", from)
	}
	return nil
}

func copyFile(from, to string) (err error) {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, in.Close()) }()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

// verifyCopy makes sure that the copy is a whole workspace of ours, revokes its tokens and pauses its webhooks.
func verifyCopy(ctx context.Context, from, temp string) error {
	if err := inspectFile(temp); err != nil {
		return err
	}
	db := connectSQLite(temp, forMigrating)
	defer db.Close()
	m := &migrator{db: db, dialect: sqliteDialect{temp}, options: Options{migrations: migrations.Files}}
	if _, err := m.pending(ctx); err != nil {
		return err
	}
	problems, err := fileProblems(ctx, db)
	if err != nil {
		return damaged(from, err)
	}
	if len(problems) > 0 {
		return fault.New(fault.InvalidInput, "The backup %s is damaged: %s.", from, strings.Join(problems[:min(3, len(problems))], "; "))
	}
	if _, err := db.ExecContext(ctx, "UPDATE tokens SET revoked_at = ? WHERE revoked_at IS NULL", time.Now().UTC()); err != nil {
		return fault.Wrap(translate(err), "revoke the tokens of the backup")
	}
	if err := pauseWebhooks(ctx, db); err != nil {
		return fault.Wrap(translate(err), "pause the webhooks of the backup")
	}
	return closeFolded(ctx, db)
}

// pauseWebhooks stops what would post by itself. A backup of an older version has no webhooks.
func pauseWebhooks(ctx context.Context, db *sql.DB) error {
	var there bool
	if err := db.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'webhooks')").Scan(&there); err != nil || !there {
		return err
	}
	_, err := db.ExecContext(ctx, "UPDATE webhooks SET state = 'PAUSED' WHERE state = 'ACTIVE'")
	return err
}

// swapIn gives the copy the workspace's name, after keeping what had it under another.
func swapIn(ctx context.Context, temp, to string) (kept string, err error) {
	if err := syncFile(temp); err != nil {
		return "", fault.Wrap(err, "write %s to the disk", temp)
	}
	if !exists(to) {
		return "", wrapSwap(publishFile(temp, to), to)
	}
	// Folding the log first makes the old workspace one file. Where it is damaged this fails, and
	// its log is kept beside it: a log left in place would be read into the new file.
	old := connectSQLite(to, forMigrating)
	foldErr := closeFolded(ctx, old)
	ext := filepath.Ext(to)
	kept = fmt.Sprintf("%s.replaced-%s%s", strings.TrimSuffix(to, ext), time.Now().UTC().Format("20060102T150405.000Z"), ext)
	if err := os.Link(to, kept); err != nil {
		return "", wrapSwap(errors.Join(err, foldErr), to)
	}
	for _, suffix := range []string{"-wal", "-shm"} {
		if err := os.Rename(to+suffix, kept+suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return "", wrapSwap(errors.Join(err, foldErr), to)
		}
	}
	if err := os.Rename(temp, to); err != nil {
		return "", wrapSwap(err, to)
	}
	return kept, wrapSwap(syncFolder(filepath.Dir(to)), to)
}

func wrapSwap(err error, to string) error {
	if err == nil {
		return nil
	}
	return fault.Wrap(err, "put the backup in the place of %s", to)
}
