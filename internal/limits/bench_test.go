package limits_test

import (
	"context"
	"testing"
	"time"

	"cadre/internal/access"
	"cadre/internal/demo"
	"cadre/internal/limits"
	"cadre/internal/orggraph"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

// BenchmarkFindings100k judges 100,000 seats anew each time.
func BenchmarkFindings100k(b *testing.B) {
	ctx := access.With(b.Context(), &access.Viewer{Name: "Tester", Owner: true})
	w := mustLoad(b, ctx, demo.Generate(7, 100_000))
	g := w.Graph()
	b.ReportAllocs()
	for b.Loop() {
		if len(limits.Findings(g.Advance(g.Revision(), orggraph.Delta{}))) == 0 {
			b.Fatal("nothing found")
		}
	}
	b.ReportMetric(float64(len(limits.Findings(g))), "findings")
}

func mustLoad(tb testing.TB, ctx context.Context, o demo.Org) *world.World {
	tb.Helper()
	now := time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC)
	w, err := world.OpenLive(ctx, storetest.SQLite(tb), world.Options{Now: func() time.Time { return now }})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(w.Close)
	if _, err := demo.Write(ctx, w, o, nil); err != nil {
		tb.Fatal(err)
	}
	return w
}
