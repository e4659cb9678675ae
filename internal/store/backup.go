package store

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"entgo.io/ent/dialect"

	"cadre/internal/fault"
)

// hashSuffix names the file beside a backup that holds its SHA-256, as sha256sum writes it.
// SQLite's own check does not see a byte that flipped inside a value.
const hashSuffix = ".sha256"

// Backup writes a copy of the workspace as it is at one moment, while others go on reading and
// writing, and beside it the SHA-256 that Restore verifies. The copy appears under its name when
// it is complete. A file that exists is not overwritten (CONFLICT).
func (s *Store) Backup(ctx context.Context, to string) error {
	if s.driver.dialect == dialect.Postgres {
		return fault.New(fault.InvalidInput, "Back up a PostgreSQL database with pg_dump; cadre backup copies workspace files.")
	}
	to, err := filepath.Abs(to)
	if err != nil {
		return fault.New(fault.InvalidInput, "The path %s leads nowhere.", to).Because(err)
	}
	// Not the pool of readers: they are query_only, and writing the copy counts as a write.
	db := connectSQLite(s.path, forCopying)
	return errors.Join(writeBackup(ctx, db, to), db.Close())
}

// writeBackup copies the database behind q: to a temporary name, to the disk, with its hash, then
// to its own name. A failure on the way leaves nothing, and earlier backups as they are.
func writeBackup(ctx context.Context, q querier, to string) (err error) {
	if exists(to) {
		return fault.New(fault.Conflict, "There already is a file at %s. A backup does not overwrite.", to)
	}
	temp, err := claimTemp(to)
	if err != nil {
		return fault.New(fault.Forbidden, "The backup %s cannot be written.", to).Because(err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, removeDatabase(temp))
		}
	}()
	if _, err := q.ExecContext(ctx, "VACUUM INTO ?", temp); err != nil {
		return fault.Wrap(translate(err), "copy the workspace to %s", temp)
	}
	hash, err := hashFile(temp)
	if err != nil {
		return fault.Wrap(err, "read the backup back")
	}
	if err := writeHash(to, hash); err != nil {
		return fault.Wrap(err, "write the hash of the backup")
	}
	if err := publishFile(temp, to); err != nil {
		return fault.Wrap(errors.Join(err, os.Remove(to+hashSuffix)), "publish the backup %s", to)
	}
	return nil
}

// claimTemp makes an empty file that only its owner may read, for SQLite to fill.
func claimTemp(to string) (string, error) {
	temp := to + ".part-" + strings.ToLower(rand.Text()[:8])
	f, err := os.OpenFile(temp, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err != nil {
		return "", err
	}
	return temp, f.Close()
}

func hashFile(path string) (hash string, err error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

func writeHash(path, hash string) error {
	name := path + hashSuffix
	text := fmt.Sprintf("%s  %s\n", hash, filepath.Base(path))
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		return err
	}
	return syncFile(name)
}

// readHash returns the hash that a backup should have. Without its hash file it is NOT_FOUND.
func readHash(path string) (string, error) {
	text, err := os.ReadFile(path + hashSuffix)
	if errors.Is(err, fs.ErrNotExist) {
		return "", fault.New(fault.NotFound, "The backup %s has no %s file beside it, so nothing says whether it is whole.", path, hashSuffix)
	}
	if err != nil {
		return "", fault.Wrap(err, "read the hash of %s", path)
	}
	hash, _, _ := strings.Cut(string(text), " ")
	return strings.TrimSpace(hash), nil
}
