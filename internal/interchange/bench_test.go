package interchange_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"testing"

	"cadre/internal/interchange"
	"cadre/internal/store/storetest"
)

// company writes a well-formed file of an organisation, the same for the same seed.
func company(rows int, seed uint64) []byte {
	rng := rand.New(rand.NewPCG(seed, seed))
	var b bytes.Buffer
	b.WriteString("Employee ID,Name,Email,Job Title,Department,Team,Manager ID,Location,Start Date,FTE\r\n")
	titles := []string{"Product Manager", "Engineer", "Designer", "Analyst", "Group Product Manager"}
	for i := range rows {
		manager := ""
		if i > 0 {
			manager = fmt.Sprint(max(0, i/8-rng.IntN(3)))
		}
		fmt.Fprintf(&b, "%d,Person %d Name %d,p%d@example.org,%s,Department %d,Team %d,%s,City %d,20%02d-0%d-1%d,1\r\n", i, i, i%977, i, titles[rng.IntN(5)], i/1000%20, i/20, manager, i%7, rng.IntN(20)+5, rng.IntN(9)+1, rng.IntN(9))
	}
	return b.Bytes()
}

func BenchmarkRead100k(b *testing.B) {
	raw := company(100_000, 1)
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		if _, err := interchange.Read(b.Context(), bytes.NewReader(raw), interchange.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func benchmarkApply(b *testing.B, rows int) {
	raw := company(rows, 1)
	for b.Loop() {
		b.StopTimer()
		ctx, w := mustOpenWorld(b, storetest.SQLite(b))
		b.StartTimer()
		p := mustParseBytes(b, raw)
		if result := mustApply(b, ctx, w, p); result.Plan.Added != rows {
			b.Fatalf("%d seats of %d", result.Plan.Added, rows)
		}
	}
}

func BenchmarkImport10k(b *testing.B)  { benchmarkApply(b, 10_000) }
func BenchmarkImport100k(b *testing.B) { benchmarkApply(b, 100_000) }

// BenchmarkChange10k changes every seat of a company: another title, manager and team for each.
func BenchmarkChange10k(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		ctx, w := mustOpenWorld(b, storetest.SQLite(b))
		mustApply(b, ctx, w, mustParseBytes(b, company(10_000, 1)))
		next := mustParseBytes(b, company(10_000, 2))
		b.StartTimer()
		if result := mustApply(b, ctx, w, next); result.Plan.Changed < 5_000 {
			b.Fatalf("%d seats changed", result.Plan.Changed)
		}
	}
}

// BenchmarkNoChange100k imports a company of 100,000 that is there already.
func BenchmarkNoChange100k(b *testing.B) {
	ctx, w := mustOpenWorld(b, storetest.SQLite(b))
	p := mustParseBytes(b, company(100_000, 1))
	mustApply(b, ctx, w, p)
	for b.Loop() {
		if result := mustApply(b, ctx, w, p); !result.Plan.Nothing() {
			b.Fatal("something changed")
		}
	}
}
