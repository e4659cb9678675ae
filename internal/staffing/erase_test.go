package staffing_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"cadre/ent/application"
	"cadre/ent/candidate"
	"cadre/ent/confidentialchangeset"
	"cadre/ent/stagemove"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/staffing"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

// planted stands in everything that is written of a candidate.
const planted = "Quillfeather"

// plantCandidate leaves a word wherever hiring keeps words, and returns the application.
func (s search) plantCandidate() string {
	s.t.Helper()
	mail, why, ben := "ida."+strings.ToLower(planted)+"@mail.example", "Because of "+planted, s.As("Ben Ode")
	app, _, err := staffing.AddCandidate(ben, s.World, staffing.AddCandidateInput{Opening: s.opening, Name: "Ida " + planted, Email: &mail, Source: candidate.SourceREFERRAL, Reason: &why})
	s.ok(app, err)
	_, _, err = staffing.MoveApplication(ben, s.World, staffing.MoveApplicationInput{Application: app, From: "sourced", To: "manager", Why: &why})
	s.ok("", err)
	_, _, err = staffing.MoveApplication(ben, s.World, staffing.MoveApplicationInput{Application: app, From: "manager", To: "screen", Why: &why})
	s.ok("", err)
	s.ok("", s.score(s.talk(app, "Dan Poe"), "Dan Poe", 3))
	_, _, err = staffing.DecideApplication(ben, s.World, staffing.DecideApplicationInput{Application: app, Verdict: application.VerdictHIRE, Why: why})
	s.ok("", err)
	_, _, err = staffing.MakeOffer(ben, s.World, staffing.MakeOfferInput{Application: app, StartsOn: "2026-07-01", ExpiresOn: "2026-06-20", Terms: &why})
	s.ok("", err)
	return app
}

// holding lists the files of a folder that hold a word, and the log that a test kept.
func holding(t *testing.T, folder, word string) (list []string) {
	t.Helper()
	files, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		content, err := os.ReadFile(filepath.Join(folder, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(bytes.ToLower(content), []byte(strings.ToLower(word))) {
			list = append(list, f.Name())
		}
	}
	return list
}

// TestErasureLeavesNoTrace plants a word in all that is kept on a candidate and looks for it, after the erasure, in the
// file, its write-ahead log, a backup, the logs, and what of the past was open.
func TestErasureLeavesNoTrace(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "org.cadre")
	db, err := store.Open(t.Context(), store.Options{File: file})
	if err != nil {
		t.Fatal(err)
	}
	s := must(t, db)
	app, other, ben := s.plantCandidate(), s.add("Bo Tallis"), s.As("Ben Ode")
	row, err := s.Client().Application.Get(ben, app)
	if err != nil {
		t.Fatal(err)
	}
	text, err := staffing.Kept(ben, s.World, row.CandidateID)
	if err != nil || text == nil || strings.Count(*text, planted) < 8 || !strings.Contains(*text, "Dan Poe") || !strings.Contains(*text, staffing.ProofOf(row.CandidateID)) {
		t.Fatalf("what is kept is not told: %v, %v", text, err)
	}
	if text, err := staffing.Kept(s.As("Dan Poe"), s.World, row.CandidateID); err != nil || text != nil {
		t.Errorf("an interviewer exports the candidate: %v, %v", text, err)
	}
	before := s.Now().Add(time.Hour)
	s.MustBecome("2026-06-16")
	_, _, err = staffing.MoveApplication(ben, s.World, staffing.MoveApplicationInput{Application: other, From: "sourced", To: "contacted"})
	s.ok("", err)
	past, err := s.Worlds().Open(ben, world.Ref{AsOf: &before})
	if err != nil {
		t.Fatal(err)
	}
	if n := s.candidatesIn(past); n != 2 {
		t.Errorf("the past has %d candidates, want 2", n)
	}
	if len(holding(t, folder, planted)) == 0 {
		t.Fatal("the planted word is nowhere: nothing would be proved")
	}

	_, _, err = staffing.EraseCandidate(s.As("Dan Poe"), s.World, staffing.EraseCandidateInput{Application: app})
	s.refused("an interviewer erases", err, fault.Forbidden)
	key, _, err := staffing.EraseCandidate(ben, s.World, staffing.EraseCandidateInput{Application: app})
	s.ok(key, err)
	if err := db.Backup(t.Context(), filepath.Join(folder, "after.backup")); err != nil {
		t.Fatal(err)
	}
	if list := holding(t, folder, planted); len(list) > 0 {
		t.Errorf("the word stands in %v after the erasure", list)
	}
	for _, gone := range []string{app, row.CandidateID} {
		if list := holding(t, folder, gone); len(list) > 0 {
			t.Errorf("the id %s stands in %v after the erasure", gone, list)
		}
	}
	proof, err := s.Client().Erasure.Get(ben, key)
	if err != nil || proof.Proof != staffing.ProofOf(row.CandidateID) {
		t.Errorf("nothing proves the erasure: %v, %v", proof, err)
	}
	if n := s.candidatesIn(past); n != 1 {
		t.Errorf("the past has %d candidates after the erasure, want 1", n)
	}
	if moves, err := s.Client().StageMove.Query().Where(stagemove.ApplicationID(other)).Count(ben); err != nil || moves != 2 {
		t.Errorf("of another candidate %d moves are left, want 2: %v", moves, err)
	}
	_, _, err = staffing.EraseCandidate(ben, s.World, staffing.EraseCandidateInput{Application: app})
	s.refused("a second erasure", err, fault.NotFound)
}

// TestErasureReachesOtherNodes shows the past of a shared database on one node, and erases a candidate on another.
func TestErasureReachesOtherNodes(t *testing.T) {
	url := storetest.EmptyPostgres(t)
	node := func() *store.Store {
		db, err := store.Open(t.Context(), store.Options{URL: url})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = db.Close() })
		return db
	}
	s := must(t, node())
	app, other, ben := s.plantCandidate(), s.add("Bo Tallis"), s.As("Ben Ode")
	before := s.Now().Add(time.Hour)
	s.MustBecome("2026-06-16")
	_, _, err := staffing.MoveApplication(ben, s.World, staffing.MoveApplicationInput{Application: other, From: "sourced", To: "contacted"})
	s.ok("", err)
	there, err := world.OpenLive(s.Context(), node(), world.Options{Now: s.Now, Follow: time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(there.Close)
	past, err := there.Worlds().Open(ben, world.Ref{AsOf: &before})
	if err != nil {
		t.Fatal(err)
	}
	if n := s.candidatesIn(past); n != 2 {
		t.Fatalf("the past has %d candidates, want 2", n)
	}
	_, _, err = staffing.EraseCandidate(ben, s.World, staffing.EraseCandidateInput{Application: app})
	s.ok("", err)
	for end := time.Now().Add(10 * time.Second); s.candidatesIn(past) != 1; time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("the other node still shows the candidate in the past")
		}
	}
}

// candidatesIn counts the candidates whom Ben sees in a world.
func (s search) candidatesIn(w *world.World) int {
	s.t.Helper()
	c, err := w.Confidential(s.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	n, err := c.Candidate.Query().Count(access.System(s.Context()))
	if err != nil {
		s.t.Fatal(err)
	}
	return n
}

// TestPurge keeps whoever said nothing until half a year after the search, and who named a day until that day.
func TestPurge(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s, until := must(t, db), "2026-08-01"
		ben := s.As("Ben Ode")
		_, _, err := staffing.AddCandidate(ben, s.World, staffing.AddCandidateInput{Opening: s.opening, Name: "Named Day", Source: candidate.SourceINBOUND, ConsentUntil: &until})
		s.ok("", err)
		s.add("Said Nothing")
		left := func(day string, purged, want int) {
			t.Helper()
			s.MustBecome(day)
			if n, err := staffing.Purge(s.Context(), s.World); err != nil || n != purged {
				t.Errorf("on %s %d were purged, want %d: %v", day, n, purged, err)
			}
			if n := s.candidatesIn(s.World); n != want {
				t.Errorf("on %s %d are left, want %d", day, n, want)
			}
		}
		left("2026-08-01", 0, 2)
		left("2026-08-02", 1, 1)
		left("2027-02-01", 0, 1) // the search goes on
		_, _, err = staffing.CancelOpening(ben, s.World, staffing.CancelOpeningInput{Opening: s.opening, Why: "No money"})
		s.ok("", err)
		left("2027-08-01", 0, 1)
		left("2027-08-02", 1, 0)
		rows, err := s.Client().Erasure.Query().All(access.System(s.Context()))
		if err != nil || len(rows) != 2 || rows[0].AuthorID != "" {
			t.Errorf("the proofs are %v: %v", rows, err)
		}
	})
}

// TestPurgeOfMany erases the candidates of a long search in several writes, and each once, however many processes look
// for them.
func TestPurgeOfMany(t *testing.T) {
	s, until := must(t, storetest.SQLite(t)), "2026-06-20"
	const many = 101
	for i := range many {
		_, _, err := staffing.AddCandidate(s.As("Ben Ode"), s.World, staffing.AddCandidateInput{Opening: s.opening, Name: fmt.Sprint("Number ", i), Source: candidate.SourceINBOUND, ConsentUntil: &until})
		s.ok("", err)
	}
	s.MustBecome("2026-06-21")
	var purged atomic.Int64
	var both sync.WaitGroup
	for range 2 {
		both.Go(func() {
			n, err := staffing.Purge(s.Context(), s.World)
			if purged.Add(int64(n)); err != nil {
				t.Error(err)
			}
		})
	}
	both.Wait()
	if purged.Load() != many || s.candidatesIn(s.World) != 0 {
		t.Errorf("%d were purged, and %d are left of %d", purged.Load(), s.candidatesIn(s.World), many)
	}
	writes, err := s.Client().ConfidentialChangeset.Query().Where(confidentialchangeset.Action("candidate.purge")).Count(access.System(s.Context()))
	if err != nil || writes != 2 {
		t.Errorf("it took %d writes, want 2: %v", writes, err)
	}
}
