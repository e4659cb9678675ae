package store_test

import (
	"runtime"
	"testing"

	"cadre/internal/store/storetest"
)

// TestRest: after a rest there are as many connections to read with as before, each set up as it must be, and none that
// holds on to what was read.
func TestRest(t *testing.T) {
	s := storetest.SQLite(t)
	for _, conn := range MustHold(t, s.Reader(), 2) {
		if err := conn.Close(); err != nil {
			t.Fatal(err)
		}
	}
	before := s.Reader().Stats()
	if err := s.Rest(t.Context()); err != nil {
		t.Fatal(err)
	}
	after := s.Reader().Stats()
	if before.Idle != 2 || after.Idle != 0 || after.MaxOpenConnections != before.MaxOpenConnections {
		t.Errorf("%d connections were idle, %d are; at most %d, were %d", before.Idle, after.Idle, after.MaxOpenConnections, before.MaxOpenConnections)
	}
	for _, conn := range MustHold(t, s.Reader(), 2*runtime.GOMAXPROCS(0)) {
		expectPragmas(t, "reader after a rest", conn, map[string]string{"query_only": "1"})
	}
	for _, conn := range MustHold(t, s.Writer(), 1) {
		expectPragmas(t, "writer after a rest", conn, map[string]string{"mmap_size": "1073741824", "synchronous": "2"})
	}
}
