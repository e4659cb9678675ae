package export_test

import (
	"errors"
	"io"
	"runtime"
	"testing"
	"time"

	"cadre/internal/export"
	"cadre/internal/fault"
)

// BenchmarkExport100k writes a company of 100,000 in each format, and reports how far the heap rose.
func BenchmarkExport100k(b *testing.B) {
	g := mustCompany(b, 100_000)
	for _, f := range export.Formats() {
		b.Run(f.Name, func(b *testing.B) {
			cut, err := export.Take(g, "", "")
			if err != nil {
				b.Fatal(err)
			}
			peak := watchHeap(b)
			for b.Loop() {
				err := f.Write(b.Context(), cut, io.Discard)
				if refused := (*fault.Error)(nil); err != nil && !errors.As(err, &refused) {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(peak())/(1<<20), "MB-peak")
		})
	}
}

// watchHeap tells by how much the heap grew at most since it was called.
func watchHeap(b *testing.B) func() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	before, most := m.HeapAlloc, uint64(0)
	stop, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		for {
			runtime.ReadMemStats(&m)
			if m.HeapAlloc > before {
				most = max(most, m.HeapAlloc-before)
			}
			select {
			case <-stop:
				return
			case <-time.After(5 * time.Millisecond):
			}
		}
	}()
	return func() uint64 { close(stop); <-done; return most }
}
