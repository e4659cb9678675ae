package store_test

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"cadre/ent/person"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/store"
)

// What is no whole workspace is refused with a word about it, and never replaced.
func TestBadFilesAreRefusedUntouched(t *testing.T) {
	good := MustRead(t, MustOldFile(t))
	flipped := bytes.Clone(good)
	for i := 4096 * 3; i < 4096*6; i++ {
		flipped[i] ^= 0x5a
	}
	badHeader := bytes.Clone(good)
	copy(badHeader, "not SQLite at all")
	cases := map[string]struct {
		content []byte
		says    string
	}{
		"empty":        {nil, "is empty"},
		"text":         {[]byte("id,name\n1,Ana\n"), "no Cadre workspace"},
		"bad header":   {badHeader, "no Cadre workspace"},
		"cut in half":  {good[:len(good)/2], "cut off"},
		"pages broken": {flipped, "damaged"},
		"foreign":      {MustForeign(t), "no Cadre workspace"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "org.db")
			MustWrite(t, file, c.content)
			message := MustRefuse(t, store.Options{File: file}, fault.InvalidInput)
			if !strings.Contains(message, c.says) || !strings.Contains(message, file) {
				t.Errorf("the message should name the file and say %q: %s", c.says, message)
			}
			if !bytes.Equal(MustRead(t, file), c.content) {
				t.Error("the refused file was changed")
			}
			if names := MustList(t, filepath.Dir(file)); name != "pages broken" && len(names) != 1 {
				t.Errorf("the refusal left %v", names)
			}
		})
	}
}

// MustForeign returns another program's SQLite database.
func MustForeign(t testing.TB) []byte {
	t.Helper()
	file := filepath.Join(t.TempDir(), "foreign.db")
	db, err := sql.Open("sqlite3", file)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)"); err != nil {
		t.Fatal(err)
	}
	return MustRead(t, file)
}

func TestMissingFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "none", "org.db")
	MustRefuse(t, store.Options{File: file, MustExist: true}, fault.NotFound)
	MustRefuse(t, store.Options{File: file, Beside: true}, fault.NotFound)
	if _, err := os.Stat(filepath.Dir(file)); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a refused open left a folder: %v", err)
	}
}

func TestFolderIsRefused(t *testing.T) {
	MustRefuse(t, store.Options{File: t.TempDir()}, fault.InvalidInput)
}

func TestSecondProcessIsRefused(t *testing.T) {
	file := MustOldFile(t)
	cmd, out, in := MustStart(t, order{Do: "hold", File: file}, nil)
	if !out.Scan() {
		t.Fatal("the child did not open the file")
	}
	message := MustRefuse(t, store.Options{File: file}, fault.Conflict)
	if !strings.Contains(message, file) || !strings.Contains(message, strconv.Itoa(cmd.Process.Pid)) {
		t.Errorf("the message should name the file and process %d: %s", cmd.Process.Pid, message)
	}
	link := filepath.Join(t.TempDir(), "link.db")
	if err := os.Symlink(file, link); err != nil {
		t.Fatal(err)
	}
	MustRefuse(t, store.Options{File: link}, fault.Conflict)

	beside := MustOpen(t, store.Options{File: file, Beside: true})
	if n := beside.Client().Person.Query().CountX(access.System(t.Context())); n != 1 {
		t.Errorf("beside the other process %d people are seen, want 1", n)
	}
	if err := beside.Close(); err != nil {
		t.Fatal(err)
	}
	in.Close()
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
	MustOpen(t, store.Options{File: file}).Close()
}

func TestSameProcessTwiceIsRefused(t *testing.T) {
	file := MustOldFile(t)
	s := MustOpen(t, store.Options{File: file})
	MustRefuse(t, store.Options{File: file}, fault.Conflict)
	MustPerson(t, s.Client(), "still works")
	s.Close()
	MustOpen(t, store.Options{File: file}).Close()
}

func TestKilledProcessGivesTheFileFree(t *testing.T) {
	file := MustOldFile(t)
	cmd, out, _ := MustStart(t, order{Do: "hold", File: file}, nil)
	if !out.Scan() {
		t.Fatal("the child did not open the file")
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	cmd.Wait()
	MustOpen(t, store.Options{File: file}).Close()
}

// Root may write everywhere, so the child runs as nobody where the tests run as root.
func TestReadOnlyFileIsRefused(t *testing.T) {
	for name, modes := range map[string][2]fs.FileMode{"file": {0o444, 0o777}, "folder": {0o666, 0o555}} {
		t.Run(name, func(t *testing.T) {
			dir, err := os.MkdirTemp("/tmp", "cadre-readonly-")
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { os.Chmod(dir, 0o700); os.RemoveAll(dir) })
			file := filepath.Join(dir, "org.db")
			MustWrite(t, file, MustRead(t, MustOldFile(t)))
			if err := errors.Join(os.Chmod(file, modes[0]), os.Chmod(dir, modes[1])); err != nil {
				t.Fatal(err)
			}
			cmd, out, _ := MustStart(t, order{Do: "open", File: file}, asNobody(t, dir))
			if !out.Scan() {
				t.Fatalf("the child said nothing: %v", cmd.Wait())
			}
			answer := out.Text()
			cmd.Wait()
			if !strings.HasPrefix(answer, "FORBIDDEN ") || !strings.Contains(answer, file) {
				t.Errorf("a read-only %s was answered %q", name, answer)
			}
		})
	}
}

// asNobody lets a child run as an unprivileged user. The test binary lies where only root may
// read, so it gets a copy.
func asNobody(t *testing.T, dir string) func(*exec.Cmd) {
	if os.Getuid() != 0 {
		return nil
	}
	const nobody = 65534
	binary := filepath.Join("/tmp", filepath.Base(dir)+"-test")
	if err := os.WriteFile(binary, MustRead(t, os.Args[0]), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Remove(binary) })
	return func(cmd *exec.Cmd) {
		cmd.Path = binary
		cmd.Dir = "/"
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	}
}

// A full disk is played by a limit on the number of pages.
func TestDiskFull(t *testing.T) {
	ctx := access.System(t.Context())
	file := MustOldFile(t)
	s := MustOpen(t, store.Options{File: file})
	kept := MustPerson(t, s.Client(), "Kept")
	var pages int
	if err := s.Writer().QueryRow("PRAGMA page_count").Scan(&pages); err != nil {
		t.Fatal(err)
	}
	setLimit(t, s, pages+2)
	if err := fill(t, s); fault.CodeOf(err) != fault.LimitExceeded {
		t.Fatalf("writing to a full disk gave %v, want %s", err, fault.LimitExceeded)
	}
	if n := s.Client().Person.Query().Where(person.NameHasPrefix("Filler")).CountX(ctx); n != 0 {
		t.Errorf("%d rows of the failed change are stored", n)
	}
	if _, err := s.Client().Person.Get(ctx, kept); err != nil {
		t.Errorf("what was acknowledged is gone: %v", err)
	}
	setLimit(t, s, 1<<20)
	if err := fill(t, s); err != nil {
		t.Fatalf("writing does not resume: %v", err)
	}
	if problems, err := s.Check(ctx); err != nil || len(problems) > 0 {
		t.Errorf("check: %v, %v", problems, err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

func setLimit(t *testing.T, s *store.Store, pages int) {
	t.Helper()
	if _, err := s.Writer().Exec(fmt.Sprintf("PRAGMA max_page_count = %d", pages)); err != nil {
		t.Fatal(err)
	}
}

// fill writes some hundred kilobytes in one transaction.
func fill(t *testing.T, s *store.Store) error {
	ctx := access.System(t.Context())
	tx, err := s.Client().Tx(ctx)
	if err != nil {
		return err
	}
	for i := range 500 {
		if err := tx.Person.Create().SetName(fmt.Sprintf("Filler %d %s", i, strings.Repeat("x", 200))).Exec(ctx); err != nil {
			tx.Rollback() // SQLite already rolled back
			return err
		}
	}
	return tx.Commit()
}
