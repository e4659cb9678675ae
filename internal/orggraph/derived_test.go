package orggraph_test

import (
	"sync"
	"sync/atomic"
	"testing"

	"cadre/internal/orggraph"
)

type derivedKey struct{}

// TestDeriveWorksOutOnce asks for one value from several sides, and again of the graphs that follow.
func TestDeriveWorksOutOnce(t *testing.T) {
	var made atomic.Int64
	ask := func(g *orggraph.Graph) int64 {
		return g.Derive(derivedKey{}, func() any { return made.Add(1) }).(int64)
	}
	g := orggraph.New("", today)
	var asking sync.WaitGroup
	for range 8 {
		asking.Go(func() {
			if got := ask(g); got != 1 {
				t.Errorf("worked out %d times", got)
			}
		})
	}
	asking.Wait()
	if a, b, c := ask(g.Advance(1, orggraph.Delta{})), ask(g.OnDay("2026-06-16")), ask(g); a != 2 || b != 3 || c != 1 {
		t.Errorf("a later revision has %d, another day %d, and the graph itself %d", a, b, c)
	}
}
