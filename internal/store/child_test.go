package store_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"syscall"
	"testing"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/store"
)

// childEnv makes the test binary run one of the children below instead of the tests: the only way
// to see what a killed process, or one of another user, leaves behind.
const childEnv = "CADRE_STORE_CHILD"

// order is what a child is told.
type order struct {
	Do        string // a key of children
	File      string
	Statement int // where to die
}

func TestMain(m *testing.M) {
	if text := os.Getenv(childEnv); text != "" {
		var o order
		if err := json.Unmarshal([]byte(text), &o); err != nil {
			panic(err)
		}
		children[o.Do](o)
		os.Exit(0)
	}
	os.Exit(m.Run())
}

var children = map[string]func(order){
	"hold":    holdChild,
	"write":   writeChild,
	"migrate": migrateChild,
	"open":    openChild,
}

// MustStart starts a child and returns what it prints, and its standard input.
func MustStart(t testing.TB, o order, set func(*exec.Cmd)) (*exec.Cmd, *bufio.Scanner, io.Closer) {
	t.Helper()
	text, err := json.Marshal(o)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childEnv+"="+string(text))
	cmd.Stderr = os.Stderr
	if set != nil {
		set(cmd)
	}
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, bufio.NewScanner(out), in
}

func childOpen(o store.Options) *store.Store {
	s, err := store.Open(context.Background(), o)
	if err != nil {
		fmt.Fprintln(os.Stderr, "child:", err)
		os.Exit(1)
	}
	return s
}

// holdChild keeps the file open until its standard input ends.
func holdChild(o order) {
	s := childOpen(store.Options{File: o.File})
	fmt.Println("open")
	io.Copy(io.Discard, os.Stdin)
	s.Close()
}

// membersPerBatch is how many rows writeChild writes in one transaction.
const membersPerBatch = 3

// writeChild writes batches for ever and prints the number of each after its commit.
func writeChild(o order) {
	ctx := access.System(context.Background())
	s := childOpen(store.Options{File: o.File})
	first := s.Client().Person.Query().CountX(ctx)
	for batch := first; ; batch++ {
		tx, err := s.Client().Tx(ctx)
		if err != nil {
			panic(err)
		}
		for range membersPerBatch {
			tx.Person.Create().SetName(strconv.Itoa(batch)).ExecX(ctx)
		}
		if err := tx.Commit(); err != nil {
			panic(err)
		}
		fmt.Println(batch)
	}
}

// migrateChild dies before one statement of the migration that testMigrations adds.
func migrateChild(o order) {
	childOpen(store.Options{File: o.File}.WithMigrations(testMigrations()).WithFailpoint(func(statement int) error {
		if statement == o.Statement {
			return syscall.Kill(os.Getpid(), syscall.SIGKILL)
		}
		return nil
	}))
}

// openChild prints how opening the file ended.
func openChild(o order) {
	s, err := store.Open(context.Background(), store.Options{File: o.File, MustExist: true})
	if err == nil {
		defer s.Close()
		err = s.Client().Person.Create().SetName("Ana").Exec(access.System(context.Background()))
	}
	f, ok := fault.As(err)
	switch {
	case err == nil:
		fmt.Println("OK")
	case ok && !ent.IsConstraintError(err):
		fmt.Println(f.Code, f.Message)
	default:
		fmt.Println("unexpected:", err)
	}
}
