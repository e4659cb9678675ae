package demo_test

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"cadre/internal/demo"
)

func TestGenerateAtScale(t *testing.T) {
	const seats = 100_000
	o := demo.Generate(7, seats)
	sh := mustBeSound(t, o)
	t.Logf("%+v", sh)
	within(t, "seats", float64(sh.seats), seats, seats)
	within(t, "levels below the top", float64(sh.depth-1), 6, 9)
	within(t, "mean span", sh.meanSpan, 6.4, 7.6)
	within(t, "widest span", float64(sh.maxSpan), 15, 28)
	within(t, "share vacant", float64(sh.vacant)/seats, 0.04, 0.06)
	within(t, "teams", float64(sh.teams), 7_000, 9_000)
	within(t, "memberships a seat", float64(sh.memberships)/seats, 1.1, 1.3)
	within(t, "seats with a role", float64(len(o.PositionRoles))/seats, 0.5, 0.8)
	cities := map[string]bool{}
	for _, p := range o.Positions {
		cities[p.Location] = true
	}
	within(t, "cities", float64(len(cities)), 40, 40)
	kinds := map[string]int{}
	for _, a := range o.Assignments {
		kinds[a.Kind]++
	}
	for _, l := range o.Lines {
		kinds[l.Kind]++
	}
	for _, kind := range []string{"JOB_SHARE", "INTERIM", "DOTTED", "FUNCTIONAL", "PROJECT", "MENTOR"} {
		if kinds[kind] < 10 {
			t.Errorf("only %d of kind %s", kinds[kind], kind)
		}
	}
}

func TestGenerateIsSoundAtAnySizeFromAnySeed(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		seed, seats := rapid.Uint64().Draw(rt, "seed"), rapid.IntRange(0, 3000).Draw(rt, "seats")
		o := demo.Generate(seed, seats)
		if len(o.Positions) != seats {
			rt.Fatalf("%d seats, want %d", len(o.Positions), seats)
		}
		mustBeSound(t, o)
	})
}

func TestGenerateFewSeats(t *testing.T) {
	for _, seats := range []int{-1, 0, 1, 2, 3, 10} {
		o := demo.Generate(1, seats)
		mustBeSound(t, o)
		if len(o.Positions) != max(seats, 0) {
			t.Errorf("%d seats, want %d", len(o.Positions), seats)
		}
	}
}

func TestGenerateIsDeterministic(t *testing.T) {
	if !reflect.DeepEqual(demo.Generate(3, 2000), demo.Generate(3, 2000)) {
		t.Error("one seed gives two organisations")
	}
	if reflect.DeepEqual(demo.Generate(3, 2000), demo.Generate(4, 2000)) {
		t.Error("two seeds give one organisation")
	}
}

func BenchmarkGenerate100k(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		demo.Generate(7, 100_000)
	}
}
