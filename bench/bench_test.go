package main

import (
	"context"
	"log/slog"
	"net/http/httptest"
	"path/filepath"
	"testing"

	"cadre/bench/floor"
	"cadre/internal/store"
	"cadre/server/host"
)

// TestServerAnswersAsTheFloorDoes compares the whole way through our server with SQL written by
// hand, which knows nothing of it, on an organisation that is large enough for every query.
func TestServerAnswersAsTheFloorDoes(t *testing.T) {
	dir := t.TempDir()
	live, copied := filepath.Join(dir, "live.db"), filepath.Join(dir, "floor.db")
	if err := generate(t.Context(), 6000, live); err != nil {
		t.Fatal(err)
	}
	if err := copyForFloor(t.Context(), live, copied); err != nil {
		t.Fatal(err)
	}
	queries, err := reference(t.Context(), copied)
	if err != nil {
		t.Fatal(err)
	}
	ours, theirs := MustServe(t, live), MustServeFloor(t, copied)
	for _, q := range queries {
		t.Run(q.name, func(t *testing.T) {
			for target, text := range map[*target]string{ours: q.text, theirs: q.name} {
				if err := target.prepare(t.Context(), q, text); err != nil {
					t.Fatal(err)
				}
			}
			for i := range min(len(q.variables), 40) {
				got, leaves, err := ours.answer(t.Context(), q.name, i)
				if err != nil {
					t.Fatal(err)
				}
				want, _, err := theirs.answer(t.Context(), q.name, i)
				if err != nil {
					t.Fatal(err)
				}
				if got != want || leaves == 0 {
					t.Errorf("request %d %v: %d leaves, %s instead of %s", i, q.variables[i], leaves, got, want)
				}
			}
		})
	}
}

// MustServe serves a workspace to its owner.
func MustServe(t *testing.T, file string) *target {
	t.Helper()
	h, err := host.Open(t.Context(), host.Options{Store: store.Options{File: file, Logger: slog.New(slog.DiscardHandler)}})
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(h.AsOwner())
	t.Cleanup(func() {
		s.Close()
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	})
	return &target{name: "cadre", url: s.URL, bodies: map[string][][]byte{}}
}

// MustServeFloor serves the floor's copy of it.
func MustServeFloor(t *testing.T, file string) *target {
	t.Helper()
	f, err := floor.Open(context.Background(), file, today())
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(f)
	t.Cleanup(func() {
		s.Close()
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	})
	return &target{name: "floor", url: s.URL, bodies: map[string][][]byte{}}
}
