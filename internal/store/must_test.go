package store_test

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"os"
	"testing"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/store"
)

func MustOpen(t testing.TB, o store.Options) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), o)
	if err != nil {
		t.Fatalf("open %s%s: %v", o.File, o.URL, err)
	}
	return s
}

// MustRefuse opens a store that must be refused with a code, and returns the message.
func MustRefuse(t testing.TB, o store.Options, code fault.Code) string {
	t.Helper()
	s, err := store.Open(t.Context(), o)
	if err == nil {
		s.Close()
		t.Fatalf("%s%s was opened, want %s", o.File, o.URL, code)
	}
	f, ok := fault.As(err)
	if !ok || f.Code != code {
		t.Fatalf("opening %s%s: %v, want %s", o.File, o.URL, err, code)
	}
	return f.Message
}

func MustPerson(t testing.TB, c *ent.Client, name string) string {
	t.Helper()
	p, err := c.Person.Create().SetName(name).Save(access.System(t.Context()))
	if err != nil {
		t.Fatalf("create %s: %v", name, err)
	}
	return p.ID
}

func MustStat(t testing.TB, path string) fs.FileInfo {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info
}

func MustList(t testing.TB, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.Name()
	}
	return names
}

func MustRead(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func MustWrite(t testing.TB, path string, content []byte) {
	t.Helper()
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
}

func sha256Of(content []byte) string {
	hash := sha256.Sum256(content)
	return hex.EncodeToString(hash[:])
}
