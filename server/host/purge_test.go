package host_test

import (
	"path/filepath"
	"testing"
	"time"

	"cadre/ent/setting"
	"cadre/internal/access"
	"cadre/internal/access/accesstest"
	"cadre/internal/store"
	"cadre/internal/world"
	"cadre/server/host"
)

// TestConsentThatHasEnded opens a workspace after the consent of its candidates has ended: they are erased.
func TestConsentThatHasEnded(t *testing.T) {
	file := filepath.Join(t.TempDir(), "org.cadre")
	s := MustOpenFile(t, file)
	accesstest.Must(t, s).Close()
	kept := s.Client().Candidate.Query().CountX(access.System(t.Context()))
	proven := s.Client().Erasure.Query().CountX(access.System(t.Context()))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	later := func() time.Time { return time.Date(2027, 1, 1, 12, 0, 0, 0, time.UTC) }
	h, err := host.Open(t.Context(), host.Options{Store: store.Options{File: file, Now: later}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	system := access.System(t.Context())
	for wait := time.Now().Add(time.Minute); ; time.Sleep(10 * time.Millisecond) {
		left, err := h.Store.Client().Candidate.Query().Count(system)
		if err != nil {
			t.Fatal(err)
		}
		proofs, err := h.Store.Client().Erasure.Query().Count(system)
		if err != nil {
			t.Fatal(err)
		}
		if left == 0 && proofs == proven+kept {
			return
		}
		if time.Now().After(wait) {
			t.Fatalf("%d candidates are left, with %d proofs", left, proofs)
		}
	}
}

// TestTheFileIsCleanedAfterTheAnswer: who has something forgotten does not wait until the file is written anew, and it is
// written anew nevertheless. At its start a host does so twice by itself.
func TestTheFileIsCleanedAfterTheAnswer(t *testing.T) {
	h, err := host.Open(t.Context(), host.Options{Store: store.Options{File: filepath.Join(t.TempDir(), "org.cadre")}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	system := access.System(t.Context())
	for n := range 3 {
		if err := world.BeginForgetting(system, h.Store.Client()); err != nil {
			t.Fatal(err)
		}
		h.World.CleanSoon()
		for wait := time.Now().Add(time.Minute); ; time.Sleep(time.Millisecond) {
			pending, err := h.Store.Client().Setting.Query().Where(setting.Key("scrub_pending")).Exist(system)
			if err != nil {
				t.Fatal(err)
			}
			if !pending {
				break
			}
			if time.Now().After(wait) {
				t.Fatalf("time %d: the file was not cleaned", n)
			}
		}
	}
}
