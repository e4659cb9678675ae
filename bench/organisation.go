package main

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"cadre/bench/floor"
	"cadre/ent/migrate/migrations"
	"cadre/internal/access"
	"cadre/internal/demo"
	"cadre/internal/store"
	"cadre/internal/world"
)

// seed is that of the organisation that every run measures.
const seed = 42

// workspace is the generated organisation on disk: the file that our server opens, and a copy of
// it with the indexes that hand-written SQL would have, one to measure worlds on, one for coaching, one for staffing, and one for strategy.
type workspace struct{ live, floor, worlds, coaching, staffing, strategy string }

// prepare finds the generated organisation in the user's cache, or writes it, which takes a minute,
// and copies it into dir, because measuring writes to it.
func prepare(ctx context.Context, seats int, dir string, say func(string, ...any)) (workspace, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return workspace{}, err
	}
	cache = filepath.Join(cache, "cadre", "bench")
	if err := os.MkdirAll(cache, 0o700); err != nil {
		return workspace{}, err
	}
	schema, err := schemaVersion()
	if err != nil {
		return workspace{}, err
	}
	name := fmt.Sprintf("generated-%d-%d-%s", seed, seats, schema)
	w := workspace{live: filepath.Join(cache, name+".db"), floor: filepath.Join(cache, name+"-floor.db")}
	if err := once(w.live, func(path string) error {
		if err := removeOlder(cache, seats); err != nil {
			return err
		}
		say("writing an organisation of %d seats, once", seats)
		return generate(ctx, seats, path)
	}); err != nil {
		return w, fmt.Errorf("write the organisation: %w", err)
	}
	if err := once(w.floor, func(path string) error { return copyForFloor(ctx, w.live, path) }); err != nil {
		return w, fmt.Errorf("copy it for the floor: %w", err)
	}
	live := filepath.Join(dir, "live.db")
	w.worlds, w.coaching, w.staffing = filepath.Join(dir, "worlds.db"), filepath.Join(dir, "coaching.db"), filepath.Join(dir, "staffing.db")
	w.strategy = filepath.Join(dir, "strategy.db")
	for _, path := range []string{live, w.worlds, w.coaching, w.staffing, w.strategy} {
		if err := copyFile(w.live, path); err != nil {
			return w, err
		}
	}
	w.live = live
	return w, nil
}

// schemaVersion tells workspaces of different schemas apart, also while one is still being made.
func schemaVersion() (string, error) {
	sum := sha256.New()
	err := fs.WalkDir(migrations.Files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(migrations.Files, name)
		sum.Write(text)
		return err
	})
	return hex.EncodeToString(sum.Sum(nil)[:4]), err
}

// removeOlder removes what was generated for other schemas: hundreds of megabytes that no run of
// this program asks for again.
func removeOlder(cache string, seats int) error {
	files, err := filepath.Glob(filepath.Join(cache, fmt.Sprintf("generated-%d-%d-*", seed, seats)))
	if err != nil {
		return err
	}
	for _, file := range files {
		if err := os.Remove(file); err != nil {
			return err
		}
	}
	return nil
}

// once makes a file under a temporary name, so that an interrupted run leaves no half of it.
func once(path string, write func(path string) error) error {
	if _, err := os.Stat(path); err == nil {
		return nil
	}
	temp := path + ".part"
	for _, left := range []string{temp, temp + "-wal", temp + "-shm"} {
		if err := os.Remove(left); err != nil && !os.IsNotExist(err) {
			return err
		}
	}
	if err := write(temp); err != nil {
		return err
	}
	return os.Rename(temp, path)
}

func generate(ctx context.Context, seats int, path string) error {
	quiet := slog.New(slog.DiscardHandler)
	s, err := store.Open(ctx, store.Options{File: path, Logger: quiet})
	if err != nil {
		return err
	}
	defer s.Close()
	w, err := world.OpenLive(ctx, s, world.Options{Logger: quiet})
	if err != nil {
		return err
	}
	defer w.Close()
	ctx = access.With(ctx, &access.Viewer{Name: "Bench", Owner: true})
	_, err = demo.Write(ctx, w, demo.Generate(seed, seats), nil)
	return err
}

// copyForFloor writes the same rows into a file of its own and gives it its indexes.
func copyForFloor(ctx context.Context, from, to string) error {
	db, err := sql.Open("sqlite3", "file:"+from+"?mode=ro")
	if err != nil {
		return err
	}
	defer db.Close()
	if _, err := db.ExecContext(ctx, "VACUUM INTO ?", to); err != nil {
		return err
	}
	return floor.AddIndexes(ctx, to)
}

func copyFile(from, to string) (err error) {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	defer func() {
		if e := out.Close(); err == nil {
			err = e
		}
	}()
	_, err = io.Copy(out, in)
	return err
}

// today is the day that decides which holdings are in force, for both servers alike.
func today() string { return time.Now().Format(time.DateOnly) }
