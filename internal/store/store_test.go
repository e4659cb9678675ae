package store_test

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"cadre/ent"
	"cadre/ent/person"
	"cadre/internal/access"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

func TestReadsSeeWhatWasWritten(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := access.System(t.Context())
		MustPerson(t, s.Client(), "Ana Ruiz")
		found, err := s.Client().Person.Query().Where(person.Name("Ana Ruiz")).Only(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Client().Person.UpdateOne(found).SetEmail("ana@example.com").Save(ctx); err != nil {
			t.Fatal(err)
		}
		again, err := s.Client().Person.Get(ctx, found.ID)
		if err != nil {
			t.Fatal(err)
		}
		if again.Email == nil || *again.Email != "ana@example.com" {
			t.Fatalf("email is %v after the update", again.Email)
		}
	})
}

func TestTransactionIsAllOrNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := access.System(t.Context())
		tx, err := s.Client().Tx(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.LockWrites(ctx, tx); err != nil {
			t.Fatal(err)
		}
		tx.Person.Create().SetName("Half done").SaveX(ctx)
		if n := s.Client().Person.Query().CountX(ctx); n != 0 {
			t.Fatalf("%d people are seen before the commit", n)
		}
		if err := tx.Rollback(); err != nil {
			t.Fatal(err)
		}
		if n := s.Client().Person.Query().CountX(ctx); n != 0 {
			t.Fatalf("%d people are left after the rollback", n)
		}
	})
}

func TestReadOnlyTransactionSeesOneMoment(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := access.System(t.Context())
		MustPerson(t, s.Client(), "First")
		tx, err := s.Client().BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		defer tx.Rollback()
		before := tx.Person.Query().CountX(ctx)
		MustPerson(t, s.Client(), "Second")
		if after := tx.Person.Query().CountX(ctx); after != before {
			t.Fatalf("a read-only transaction saw %d people, then %d", before, after)
		}
		if err := tx.Person.Create().SetName("Third").Exec(ctx); err == nil {
			t.Fatal("a read-only transaction wrote")
		}
	})
}

func TestUniqueConstraintIsRecognised(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := access.System(t.Context())
		create := func() error {
			return s.Client().Person.Create().SetName("Ana").SetSource("hr.csv").SetExternalID("007").Exec(ctx)
		}
		if err := create(); err != nil {
			t.Fatal(err)
		}
		if err := create(); !ent.IsConstraintError(err) {
			t.Fatalf("the second person with one external id: %v", err)
		}
	})
}

// Ent loads edges by listing every id; SQLite stops at 32,766 parameters, PostgreSQL at 65,535.
func TestMoreIDsThanParameters(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := access.System(t.Context())
		ids := make([]string, 70_000)
		for i := range ids {
			ids[i] = fmt.Sprintf("per_%d", i)
		}
		want := MustPerson(t, s.Client(), "Ana")
		ids[len(ids)/2] = want
		found, err := s.Client().Person.Query().Where(person.IDIn(ids...)).IDs(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if len(found) != 1 || found[0] != want {
			t.Fatalf("found %v, want [%s]", found, want)
		}
		others, err := s.Client().Person.Query().Where(person.IDNotIn(ids...)).Count(ctx)
		if err != nil || others != 0 {
			t.Fatalf("%d others, %v", others, err)
		}
		n, err := s.Client().Person.Delete().Where(person.IDIn(ids...)).Exec(ctx)
		if err != nil || n != 1 {
			t.Fatalf("deleted %d, %v", n, err)
		}
	})
}

func TestNewFileIsPrivate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "deep", "folder", "org.db")
	s := MustOpen(t, store.Options{File: path})
	defer s.Close()
	MustPerson(t, s.Client(), "Ana")
	for _, name := range []string{path, path + "-wal", path + "-shm", path + ".lock"} {
		if mode := MustStat(t, name).Mode().Perm(); mode != 0o600 {
			t.Errorf("%s has mode %o, want 600", filepath.Base(name), mode)
		}
	}
	if mode := MustStat(t, filepath.Dir(path)).Mode().Perm(); mode != 0o700 {
		t.Errorf("the folder has mode %o, want 700", mode)
	}
}

func TestCloseLeavesOneFile(t *testing.T) {
	dir := t.TempDir()
	s := MustOpen(t, store.Options{File: filepath.Join(dir, "org.db")})
	MustPerson(t, s.Client(), "Ana")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if names := MustList(t, dir); len(names) != 1 || names[0] != "org.db" {
		t.Fatalf("after Close the folder holds %v, want [org.db]", names)
	}
}

func TestPathWithOddCharacters(t *testing.T) {
	path := filepath.Join(t.TempDir(), "Ä 100% sure? #1 & co;.db")
	s := MustOpen(t, store.Options{File: path})
	MustPerson(t, s.Client(), "Ana")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); err != nil {
		t.Fatal(err)
	}
	again := MustOpen(t, store.Options{File: path, MustExist: true})
	defer again.Close()
	if n := again.Client().Person.Query().CountX(access.System(t.Context())); n != 1 {
		t.Fatalf("%d people after reopening, want 1", n)
	}
}

func TestStoreRefusesWithoutViewer(t *testing.T) {
	s := storetest.SQLite(t)
	if _, err := s.Client().Person.Query().Count(t.Context()); err == nil {
		t.Fatal("a read without a viewer was answered: ent/runtime is not loaded")
	}
	if errors.Is(s.Ping(t.Context()), sql.ErrConnDone) {
		t.Fatal("the store does not answer")
	}
}
