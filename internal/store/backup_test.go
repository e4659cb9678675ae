package store_test

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"cadre/ent"
	"cadre/ent/webhook"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

func TestBackupAndRestore(t *testing.T) {
	ctx := access.System(t.Context())
	file := MustOldFile(t)
	backup := filepath.Join(t.TempDir(), "org.backup")
	s := MustOpen(t, store.Options{File: file})
	s.Client().Token.Create().SetName("tool").SetHash([]byte("h")).SetCreatedAt(time.Now()).SetExpiresAt(time.Now().Add(time.Hour)).ExecX(ctx)
	s.Client().Webhook.Create().SetName("Directory").SetURL("https://hooks.example.com/").SetCursor(0).SetCreatedAt(time.Now()).SetCreatedBy("Olga").ExecX(ctx)
	if err := s.Backup(ctx, backup); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{backup, backup + ".sha256"} {
		if mode := MustStat(t, name).Mode().Perm(); mode != 0o600 {
			t.Errorf("%s has mode %o, want 600", name, mode)
		}
	}
	MustPerson(t, s.Client(), "After the backup")
	if _, err := store.Restore(ctx, backup, file); fault.CodeOf(err) != fault.Conflict {
		t.Fatalf("restoring over an open workspace gave %v", err)
	}
	s.Close()

	kept, err := store.Restore(ctx, backup, file)
	if err != nil {
		t.Fatal(err)
	}
	restored := MustOpen(t, store.Options{File: file})
	defer restored.Close()
	if n := restored.Client().Person.Query().CountX(ctx); n != 1 {
		t.Errorf("%d people are restored, want 1", n)
	}
	if tok := restored.Client().Token.Query().OnlyX(ctx); tok.RevokedAt == nil {
		t.Error("a token came back to life with the backup")
	}
	if hook := restored.Client().Webhook.Query().OnlyX(ctx); hook.State != webhook.StatePAUSED {
		t.Errorf("a webhook of the backup is %s", hook.State)
	}
	old := MustOpen(t, store.Options{File: kept, MustExist: true})
	defer old.Close()
	if n := old.Client().Person.Query().CountX(ctx); n != 2 {
		t.Errorf("what was replaced holds %d people, want 2", n)
	}
}

func TestRestoreToANewPlace(t *testing.T) {
	backup := MustBackup(t)
	file := filepath.Join(t.TempDir(), "new", "org.db")
	kept, err := store.Restore(t.Context(), backup, file)
	if err != nil || kept != "" {
		t.Fatalf("kept %q, %v", kept, err)
	}
	s := MustOpen(t, store.Options{File: file, MustExist: true})
	defer s.Close()
	if names := MustList(t, filepath.Dir(file)); len(names) != 4 {
		t.Errorf("restoring left %v", names)
	}
}

// A killed process leaves a log beside the file; it must not be read into the restored one.
func TestRestoreOverAnUncleanFile(t *testing.T) {
	backup := MustBackup(t)
	file := MustOldFile(t)
	cmd, out, _ := MustStart(t, order{Do: "write", File: file}, nil)
	if !out.Scan() {
		t.Fatal("the child wrote nothing")
	}
	cmd.Process.Kill()
	cmd.Wait()
	kept, err := store.Restore(t.Context(), backup, file)
	if err != nil {
		t.Fatal(err)
	}
	expectPeople(t, file, 1)
	old := MustOpen(t, store.Options{File: kept, MustExist: true})
	defer old.Close()
	if n := old.Client().Person.Query().CountX(access.System(t.Context())); n < 1+membersPerBatch {
		t.Errorf("what was replaced holds %d people: its log is lost", n)
	}
}

func TestRestoreOverADamagedFile(t *testing.T) {
	backup, file := MustBackup(t), MustOldFile(t)
	damage := MustRead(t, file)
	copy(damage, "damaged damaged damaged")
	MustWrite(t, file, damage)
	kept, err := store.Restore(t.Context(), backup, file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(MustRead(t, kept), damage) {
		t.Error("the damaged file was not kept as it was")
	}
	expectPeople(t, file, 1)
}

func expectPeople(t *testing.T, file string, want int) {
	t.Helper()
	s := MustOpen(t, store.Options{File: file, MustExist: true})
	defer s.Close()
	if n := s.Client().Person.Query().CountX(access.System(t.Context())); n != want {
		t.Errorf("%s holds %d people, want %d", file, n, want)
	}
}

func TestBadBackupsTouchNothing(t *testing.T) {
	cases := map[string]struct {
		spoil func(t *testing.T, backup string)
		code  fault.Code
	}{
		"one byte flipped": {func(t *testing.T, backup string) {
			content := MustRead(t, backup)
			at := bytes.Index(content, []byte("Ana"))
			content[at] = 'E'
			MustWrite(t, backup, content)
		}, fault.InvalidInput},
		"cut off": {func(t *testing.T, backup string) {
			MustWrite(t, backup, MustRead(t, backup)[:4096])
		}, fault.InvalidInput},
		"no hash": {func(t *testing.T, backup string) {
			if err := os.Remove(backup + ".sha256"); err != nil {
				t.Fatal(err)
			}
		}, fault.NotFound},
		"no backup": {func(t *testing.T, backup string) {
			if err := os.Remove(backup); err != nil {
				t.Fatal(err)
			}
		}, fault.NotFound},
		"foreign": {func(t *testing.T, backup string) {
			MustWrite(t, backup, MustForeign(t))
			MustWrite(t, backup+".sha256", []byte(sha256Of(MustForeign(t))))
		}, fault.InvalidInput},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			backup, file := MustBackup(t), MustOldFile(t)
			c.spoil(t, backup)
			before := MustRead(t, file)
			if _, err := store.Restore(t.Context(), backup, file); fault.CodeOf(err) != c.code {
				t.Fatalf("restoring gave %v, want %s", err, c.code)
			}
			if !bytes.Equal(before, MustRead(t, file)) {
				t.Error("the workspace was touched")
			}
			if names := MustList(t, filepath.Dir(file)); len(names) != 1 {
				t.Errorf("the refusal left %v", names)
			}
		})
	}
}

func TestBackupDoesNotOverwrite(t *testing.T) {
	s := storetest.SQLite(t)
	to := filepath.Join(t.TempDir(), "there")
	MustWrite(t, to, []byte("precious"))
	if err := s.Backup(t.Context(), to); fault.CodeOf(err) != fault.Conflict {
		t.Fatalf("backing up over a file gave %v", err)
	}
	if names := MustList(t, filepath.Dir(to)); len(names) != 1 || string(MustRead(t, to)) != "precious" {
		t.Errorf("the refused backup left %v", names)
	}
	missing := filepath.Join(t.TempDir(), "no", "such", "folder", "b")
	if err := s.Backup(t.Context(), missing); fault.CodeOf(err) != fault.Forbidden {
		t.Errorf("backing up into a missing folder gave %v", err)
	}
	if _, err := os.Stat(filepath.Dir(missing)); !errors.Is(err, fs.ErrNotExist) {
		t.Error("a refused backup made a folder")
	}
}

// Money moves between two accounts while the file is copied: a copy of one moment has the same sum.
func TestBackupUnderLoadIsOfOneMoment(t *testing.T) {
	ctx := access.System(t.Context())
	s := storetest.SQLite(t)
	a := s.Client().Position.Create().SetTitle("a").SetRank(1000).SaveX(ctx).ID
	b := s.Client().Position.Create().SetTitle("b").SetRank(0).SaveX(ctx).ID
	writing, stop := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- transferUntil(writing, s.Client(), a, b) }()
	for range 10 {
		to := filepath.Join(t.TempDir(), "copy")
		if err := s.Backup(ctx, to); err != nil {
			t.Fatal(err)
		}
		copied := MustOpen(t, store.Options{File: to})
		sum := copied.Client().Position.Query().Aggregate(ent.Sum("rank")).IntX(ctx)
		copied.Close()
		if sum != 1000 {
			t.Errorf("the copy has a sum of %d, want 1000", sum)
		}
	}
	stop()
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
}

func transferUntil(ctx context.Context, c *ent.Client, from, to string) error {
	for ctx.Err() == nil {
		tx, err := c.Tx(context.WithoutCancel(ctx))
		if err != nil {
			return err
		}
		work := context.WithoutCancel(ctx)
		err = errors.Join(
			tx.Position.UpdateOneID(from).AddRank(-1).Exec(work),
			tx.Position.UpdateOneID(to).AddRank(1).Exec(work))
		if err != nil {
			return errors.Join(err, tx.Rollback())
		}
		if err := tx.Commit(); err != nil {
			return err
		}
	}
	return nil
}

func TestPostgresBackupNamesTheTool(t *testing.T) {
	s := storetest.Postgres(t)
	err := s.Backup(t.Context(), filepath.Join(t.TempDir(), "b"))
	if f, ok := fault.As(err); !ok || !strings.Contains(f.Message, "pg_dump") {
		t.Fatalf("backing up PostgreSQL gave %v", err)
	}
}

// MustBackup returns a backup of a workspace with one person.
func MustBackup(t testing.TB) string {
	t.Helper()
	s := MustOpen(t, store.Options{File: MustOldFile(t)})
	defer s.Close()
	to := filepath.Join(t.TempDir(), "org.backup")
	if err := s.Backup(t.Context(), to); err != nil {
		t.Fatal(err)
	}
	return to
}
