package view_test

import (
	"testing"

	"cadre/graph/view"
	"cadre/internal/access"
	"cadre/internal/demo"
	"cadre/internal/orggraph"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

// BenchmarkAggregate100k groups 100,000 seats by one, two and three dimensions, and asks each group for all its numbers.
func BenchmarkAggregate100k(b *testing.B) {
	ctx := access.With(b.Context(), &access.Viewer{Name: "Tester", Owner: true})
	w, err := world.OpenLive(ctx, storetest.SQLite(b), world.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(w.Close)
	if _, err := demo.Write(ctx, w, demo.Generate(7, 100_000), nil); err != nil {
		b.Fatal(err)
	}
	o := view.Of(w)
	for name, by := range map[string][]orggraph.SeatDimension{"1": {"TEAM"}, "2": {"GROUP", "LOCATION"}, "3": {"ROLE", "LOCATION", "TENURE"}} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				a, err := o.AggregateSeats(nil, by)
				if err != nil {
					b.Fatal(err)
				}
				groups, err := a.Groups(new(orggraph.MaxGroups), nil)
				if err != nil {
					b.Fatal(err)
				}
				for _, g := range groups {
					g.Keys()
					g.Headcount()
					g.Vacancies()
					g.Fte().Average()
					g.Span().Median()
				}
			}
		})
	}
	b.Run("Filtered", func(b *testing.B) {
		where := &orggraph.PositionWhere{MemberOf: &orggraph.TeamWhere{Member: &orggraph.PositionWhere{Vacant: new(true)}}}
		for b.Loop() {
			if _, err := o.AggregateSeats(where, []orggraph.SeatDimension{"TEAM"}); err != nil {
				b.Fatal(err)
			}
		}
	})
}
