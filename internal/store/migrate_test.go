package store_test

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"ariga.io/atlas/sql/migrate"

	"cadre/ent/migrate/migrations"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/store"
	"cadre/internal/store/migrategen/diff"
	"cadre/internal/store/pgcluster"
	"cadre/internal/store/storetest"
)

// testStatements is how many statements testMigrations adds on SQLite.
const testStatements = 4

// testMigrations returns the embedded migrations and one more, as a newer Cadre would have.
func testMigrations() fs.FS {
	files := fstest.MapFS{}
	for _, d := range diff.Dialects() {
		names, err := fs.Glob(migrations.Files, d.Name+"/*.sql")
		if err != nil {
			panic(err)
		}
		for _, name := range names {
			text, err := fs.ReadFile(migrations.Files, name)
			if err != nil {
				panic(err)
			}
			files[name] = &fstest.MapFile{Data: text}
		}
		files[d.Name+"/29990101000000_next.sql"] = &fstest.MapFile{Data: []byte(`
			CREATE TABLE next_things (id text NOT NULL PRIMARY KEY);
			INSERT INTO next_things (id) SELECT id FROM persons;
			ALTER TABLE persons ADD COLUMN nickname text;
			UPDATE persons SET nickname = name;`)}
	}
	return files
}

func TestMigrationsAndSchemaAgree(t *testing.T) {
	for _, d := range diff.Dialects() {
		t.Run(d.Name, func(t *testing.T) {
			dir := &migrate.MemDir{}
			names, err := fs.Glob(migrations.Files, d.Name+"/*")
			if err != nil {
				t.Fatal(err)
			}
			for _, name := range names {
				text, err := fs.ReadFile(migrations.Files, name)
				if err != nil {
					t.Fatal(err)
				}
				if err := dir.WriteFile(strings.TrimPrefix(name, d.Name+"/"), text); err != nil {
					t.Fatal(err)
				}
			}
			if err := migrate.Validate(dir); err != nil {
				t.Fatalf("the sum file does not fit the migrations: %v", err)
			}
			switch err := d.Write(t.Context(), dir, "missing"); {
			case errors.Is(err, migrate.ErrNoPlan):
			case errors.Is(err, pgcluster.ErrAbsent) && os.Getenv(storetest.RequirePostgres) != "1":
				t.Skip(err)
			case err != nil:
				t.Fatal(err)
			default:
				files, _ := dir.Files()
				t.Fatalf("the Ent schema needs another migration; run: go run ./internal/store/migrategen NAME\n%s", files[len(files)-1].Bytes())
			}
		})
	}
}

func TestMigrationKeepsABackup(t *testing.T) {
	file := MustOldFile(t)
	s := MustOpen(t, store.Options{File: file}.WithMigrations(testMigrations()))
	defer s.Close()
	expectMigrated(t, s)
	backups, err := filepath.Glob(filepath.Join(filepath.Dir(file), "org.backup-*.db"))
	if err != nil || len(backups) != 1 {
		t.Fatalf("backups: %v, %v", backups, err)
	}
	if mode := MustStat(t, backups[0]).Mode().Perm(); mode != 0o600 {
		t.Errorf("the backup has mode %o, want 600", mode)
	}
	old := MustOpen(t, store.Options{File: backups[0]})
	defer old.Close()
	if n := old.Client().Person.Query().CountX(access.System(t.Context())); n != 1 {
		t.Fatalf("the backup holds %d people, want 1", n)
	}
}

func TestMigrationThatFailsLeavesNothing(t *testing.T) {
	for statement := range testStatements {
		t.Run(fmt.Sprint("statement", statement), func(t *testing.T) {
			file := MustOldFile(t)
			boom := errors.New("boom")
			o := store.Options{File: file}.WithMigrations(testMigrations())
			_, err := store.Open(t.Context(), o.WithFailpoint(func(i int) error {
				if i == statement {
					return boom
				}
				return nil
			}))
			if !errors.Is(err, boom) {
				t.Fatalf("opening gave %v, want the failure", err)
			}
			expectOldThenMigrate(t, file)
		})
	}
}

func TestMigrationKilledLeavesNothing(t *testing.T) {
	for statement := range testStatements {
		t.Run(fmt.Sprint("statement", statement), func(t *testing.T) {
			file := MustOldFile(t)
			cmd, _, _ := MustStart(t, order{Do: "migrate", File: file, Statement: statement}, nil)
			if err := cmd.Wait(); err == nil {
				t.Fatal("the child was not killed")
			}
			expectOldThenMigrate(t, file)
		})
	}
}

func TestCreationKilledLeavesNoFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "org.db")
	cmd, _, _ := MustStart(t, order{Do: "migrate", File: file, Statement: 2}, nil)
	if err := cmd.Wait(); err == nil {
		t.Fatal("the child was not killed")
	}
	if _, err := os.Stat(file); !errors.Is(err, fs.ErrNotExist) {
		t.Fatalf("a half-made file stands under the real name: %v", err)
	}
	s := MustOpen(t, store.Options{File: file})
	defer s.Close()
}

// expectOldThenMigrate opens the file as the older Cadre would, then as the newer one.
func expectOldThenMigrate(t *testing.T, file string) {
	t.Helper()
	s := MustOpen(t, store.Options{File: file})
	if n := s.Client().Person.Query().CountX(access.System(t.Context())); n != 1 {
		t.Fatalf("%d people after the interruption, want 1", n)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = MustOpen(t, store.Options{File: file}.WithMigrations(testMigrations()))
	defer s.Close()
	expectMigrated(t, s)
}

func expectMigrated(t *testing.T, s *store.Store) {
	t.Helper()
	var nickname string
	err := s.Reader().QueryRow("SELECT nickname FROM persons JOIN next_things USING (id)").Scan(&nickname)
	if err != nil || nickname != "Ana" {
		t.Fatalf("after the migration: %q, %v", nickname, err)
	}
}

// MustOldFile makes a closed workspace of this version with one person.
func MustOldFile(t testing.TB) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "org.db")
	s := MustOpen(t, store.Options{File: file})
	MustPerson(t, s.Client(), "Ana")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestNewerFileIsRefusedUntouched(t *testing.T) {
	file := MustOldFile(t)
	MustOpen(t, store.Options{File: file}.WithMigrations(testMigrations())).Close()
	before := MustRead(t, file)
	if m := MustRefuse(t, store.Options{File: file}, fault.InvalidInput); !strings.Contains(m, "newer version") {
		t.Errorf("the message does not say why: %s", m)
	}
	if !bytes.Equal(before, MustRead(t, file)) {
		t.Error("the refused file was changed")
	}
}

func TestOtherBuildIsRefused(t *testing.T) {
	file := MustOldFile(t)
	changed := testMigrations().(fstest.MapFS)
	for name, f := range changed {
		f.Data = append(f.Data, "\n-- edited"...)
		changed[name] = f
	}
	MustRefuse(t, store.Options{File: file}.WithMigrations(changed), fault.InvalidInput)
}

func TestNoMigrateRefusesAnOlderFile(t *testing.T) {
	file := MustOldFile(t)
	MustRefuse(t, store.Options{File: file, NoMigrate: true}.WithMigrations(testMigrations()), fault.Conflict)
	MustOpen(t, store.Options{File: file, NoMigrate: true}).Close()
}

func TestPostgresMigrations(t *testing.T) {
	t.Run("NewerIsRefused", func(t *testing.T) {
		url := storetest.EmptyPostgres(t)
		MustOpen(t, store.Options{URL: url}).Close()
		MustOpen(t, store.Options{URL: url}.WithMigrations(testMigrations())).Close()
		MustRefuse(t, store.Options{URL: url}, fault.InvalidInput)
	})
	t.Run("FailureLeavesNothing", func(t *testing.T) {
		url := storetest.EmptyPostgres(t)
		boom := errors.New("boom")
		_, err := store.Open(t.Context(), store.Options{URL: url}.WithFailpoint(func(i int) error {
			if i == 3 {
				return boom
			}
			return nil
		}))
		if !errors.Is(err, boom) {
			t.Fatalf("opening gave %v, want the failure", err)
		}
		MustOpen(t, store.Options{URL: url}).Close()
	})
	t.Run("SeveralStartAtOnce", func(t *testing.T) {
		url := storetest.EmptyPostgres(t)
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				s, err := store.Open(t.Context(), store.Options{URL: url})
				if err != nil {
					t.Error(err)
					return
				}
				s.Close()
			})
		}
		wg.Wait()
	})
	t.Run("ForeignTablesAreRefused", func(t *testing.T) {
		url := storetest.EmptyPostgres(t)
		s := MustOpen(t, store.Options{URL: url})
		for _, q := range []string{"CREATE TABLE theirs (id text)", "DROP TABLE cadre_revisions"} {
			if _, err := s.Writer().Exec(q); err != nil {
				t.Fatal(err)
			}
		}
		s.Close()
		MustRefuse(t, store.Options{URL: url}, fault.InvalidInput)
	})
	t.Run("NoServerIsRefusedWithoutThePassword", func(t *testing.T) {
		m := MustRefuse(t, store.Options{URL: "postgres://ana:geheim@127.0.0.1:1/org?connect_timeout=2"}, fault.InvalidInput)
		if strings.Contains(m, "geheim") {
			t.Errorf("the message tells the password: %s", m)
		}
	})
}
