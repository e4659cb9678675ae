package store_test

import (
	"math/rand/v2"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"cadre/internal/access"
	"cadre/internal/store"
)

// crashRounds and the window of a round keep the test within a few seconds.
const (
	crashRounds = 8
	killFrom    = 40 * time.Millisecond
	killWithin  = 160 * time.Millisecond
)

// A process killed in the middle of writing loses nothing that it acknowledged, and leaves no
// transaction half done.
func TestKillWhileWriting(t *testing.T) {
	file := filepath.Join(t.TempDir(), "org.db")
	MustOpen(t, store.Options{File: file}).Close()
	acknowledged := map[string]bool{}
	for round := range crashRounds {
		cmd, out, _ := MustStart(t, order{Do: "write", File: file}, nil)
		if !out.Scan() {
			t.Fatalf("round %d: the child wrote nothing", round)
		}
		acknowledged[out.Text()] = true
		kill := time.AfterFunc(killFrom+rand.N(killWithin), func() { cmd.Process.Kill() })
		for out.Scan() { // to the end: what was acknowledged may still sit in the pipe
			acknowledged[out.Text()] = true
		}
		if err := cmd.Wait(); err == nil {
			t.Fatal("the child ended by itself")
		}
		kill.Stop()
		expectWhole(t, file, acknowledged)
	}
	if len(acknowledged) < crashRounds {
		t.Fatalf("only %d batches were acknowledged", len(acknowledged))
	}
	t.Logf("%d rounds, %d transactions acknowledged, none lost", crashRounds, len(acknowledged))
}

func expectWhole(t *testing.T, file string, acknowledged map[string]bool) {
	t.Helper()
	s := MustOpen(t, store.Options{File: file, MustExist: true})
	defer s.Close()
	ctx := access.System(t.Context())
	stored := map[string]int{}
	for _, p := range s.Client().Person.Query().AllX(ctx) {
		stored[p.Name]++
	}
	for batch := range acknowledged {
		if stored[batch] == 0 {
			t.Errorf("batch %s was acknowledged and is lost", batch)
		}
	}
	for batch, n := range stored {
		if n != membersPerBatch {
			t.Errorf("batch %s is half done: %d of %d rows", batch, n, membersPerBatch)
		}
		if _, err := strconv.Atoi(batch); err != nil {
			t.Errorf("a row that nobody wrote: %q", batch)
		}
	}
	if problems, err := s.Check(ctx); err != nil || len(problems) > 0 {
		t.Errorf("check: %v, %v", problems, err)
	}
}
