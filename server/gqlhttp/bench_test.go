package gqlhttp_test

import (
	"context"
	"log/slog"
	"net/http/httptest"
	"strings"
	"testing"

	"cadre/server/engine"
	"cadre/server/gqlhttp"
	"cadre/server/internal/testschema"
)

// MustEngine returns an engine over the test schema.
func MustEngine(tb testing.TB) *engine.Engine {
	tb.Helper()
	return engine.New(testschema.New(), engine.Options{
		Log: slog.New(slog.DiscardHandler), Introspection: func(context.Context) bool { return true },
	})
}

// BenchmarkPost measures what lies between a request and its resolver, without a network.
func BenchmarkPost(b *testing.B) {
	handler := gqlhttp.New(context.Background(), MustEngine(b), gqlhttp.Options{})
	for _, bench := range []struct{ name, body string }{
		{"trivial", query("{ hello }")},
		{"megabyte", query("{ long(bytes: 1000000) }")},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r := httptest.NewRequest("POST", "/graphql", strings.NewReader(bench.body))
				r.Header.Set("Content-Type", plainJSON)
				w := httptest.NewRecorder()
				handler.ServeHTTP(w, r)
				if w.Code != 200 {
					b.Fatal(w.Body)
				}
			}
		})
	}
}
