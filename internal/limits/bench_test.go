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

// BenchmarkCompare100k tells what one moved seat among 100,000 has to do with limits.
func BenchmarkCompare100k(b *testing.B) {
	ctx := access.With(b.Context(), &access.Viewer{Name: "Tester", Owner: true})
	before := mustLoad(b, ctx, demo.Generate(7, 100_000)).Graph()
	seats := before.Seats()
	row := orggraph.PositionRow{ID: seats[len(seats)-1].Key(), Title: "Moved", FTE: 1, StandsFor: 1, ReportsTo: new(seats[1].Key())}
	d := orggraph.Compare(before, before.Branch("@scn_1", before.Today(), 2, orggraph.Delta{Positions: map[string]*orggraph.PositionRow{row.ID: &row}}))
	limits.Findings(before)
	b.ReportAllocs()
	for b.Loop() {
		limits.Compare(d)
	}
}

// BenchmarkOfMove100k foretells a move among 100,000 seats, from nothing but the graph and its findings.
func BenchmarkOfMove100k(b *testing.B) {
	ctx := access.With(b.Context(), &access.Viewer{Name: "Tester", Owner: true})
	g := mustLoad(b, ctx, demo.Generate(7, 100_000)).Graph()
	seats := g.Seats()
	limits.Findings(g)
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := limits.OfMove(g, seats[len(seats)-1:], &seats[1]); err != nil {
			b.Fatal(err)
		}
	}
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
