package server

import (
	"fmt"
	"io"
	"net/http"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"cadre/server/engine"
)

// metrics counts what the server does, in the text format that Prometheus reads. It knows kinds
// and numbers, no names and no texts.
type metrics struct {
	requests [6]atomic.Int64 // by hundreds of the status; 0 for hijacked connections

	further func(w io.Writer)

	mu         sync.Mutex
	operations map[string]*timing
}

// timing sums up the operations of one kind.
type timing struct {
	count, failed int64
	total         time.Duration
	buckets       [len(bounds)]int64
}

// bounds are the upper ends of the histogram's buckets.
var bounds = [...]time.Duration{
	time.Millisecond, 5 * time.Millisecond, 25 * time.Millisecond, 100 * time.Millisecond,
	500 * time.Millisecond, 2500 * time.Millisecond, 10 * time.Second,
}

func newMetrics(further func(w io.Writer)) *metrics {
	return &metrics{operations: map[string]*timing{}, further: further}
}

func (m *metrics) request(status int) { m.requests[min(status/100, len(m.requests)-1)].Add(1) }

func (m *metrics) operation(seen engine.Observation) {
	m.mu.Lock()
	defer m.mu.Unlock()
	t := m.operations[seen.Kind]
	if t == nil {
		t = &timing{}
		m.operations[seen.Kind] = t
	}
	t.count++
	t.total += seen.Duration
	if seen.Errors > 0 {
		t.failed++
	}
	for i, bound := range bounds {
		if seen.Duration <= bound {
			t.buckets[i]++
		}
	}
}

// ServeHTTP writes all counters.
func (m *metrics) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
	fmt.Fprintln(w, "# TYPE cadre_http_requests_total counter")
	for class := range m.requests {
		fmt.Fprintf(w, "cadre_http_requests_total{class=\"%dxx\"} %d\n", class, m.requests[class].Load())
	}
	m.writeOperations(w)
	if m.further != nil {
		m.further(w)
	}
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	fmt.Fprintf(w, "# TYPE go_goroutines gauge\ngo_goroutines %d\n", runtime.NumGoroutine())
	fmt.Fprintf(w, "# TYPE go_memstats_heap_inuse_bytes gauge\ngo_memstats_heap_inuse_bytes %d\n", memory.HeapInuse)
}

// writeOperations writes one histogram a kind of operation, and how many of each had errors.
func (m *metrics) writeOperations(w http.ResponseWriter) {
	m.mu.Lock()
	defer m.mu.Unlock()
	fmt.Fprintln(w, "# TYPE cadre_operation_seconds histogram\n# TYPE cadre_operations_failed_total counter")
	for _, kind := range []string{"query", "mutation", "subscription", "invalid"} {
		t := m.operations[kind]
		if t == nil {
			continue
		}
		for i, bound := range bounds {
			fmt.Fprintf(w, "cadre_operation_seconds_bucket{kind=%q,le=\"%g\"} %d\n", kind, bound.Seconds(), t.buckets[i])
		}
		fmt.Fprintf(w, "cadre_operation_seconds_bucket{kind=%q,le=\"+Inf\"} %d\n", kind, t.count)
		fmt.Fprintf(w, "cadre_operation_seconds_sum{kind=%q} %g\ncadre_operation_seconds_count{kind=%q} %d\n", kind, t.total.Seconds(), kind, t.count)
		fmt.Fprintf(w, "cadre_operations_failed_total{kind=%q} %d\n", kind, t.failed)
	}
}
