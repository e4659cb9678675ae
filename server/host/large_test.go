package host_test

import (
	"bytes"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"sync"
	"testing"

	"cadre/internal/access"
	"cadre/internal/demo"
	"cadre/internal/store"
	"cadre/server/host"
)

// TestLargeAnswersAreWrittenOnTheWay asks for large answers of several sizes at once, some of them by clients who leave
// halfway: what is written while it is sent, and held nowhere, is what an event of a stream holds as a whole.
func TestLargeAnswersAreWrittenOnTheWay(t *testing.T) {
	h, err := host.Open(t.Context(), host.Options{
		Store: store.Options{File: filepath.Join(t.TempDir(), "org.cadre"), Logger: slog.New(slog.DiscardHandler)}, Hosts: []string{"127.0.0.1"},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	if _, err := demo.Write(access.With(t.Context(), host.Owner()), h.World, demo.Generate(42, 1500), nil); err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(h.AsOwner())
	t.Cleanup(s.Close)

	const seat = `id title reportsTo location grade managerRef totalReports person { id name } team { id name color } holders { id name kind } roles { id key name }`
	queries := make([]string, 3)
	for i := range queries {
		for n := range 4 + i { // too much for the buffers of a connection
			queries[i] += fmt.Sprintf(` c%d%d: chart { seats { %s } }`, i, n, seat)
		}
		queries[i] = "{ org {" + queries[i] + " } }"
	}
	want := make([][]byte, len(queries))
	for i, query := range queries {
		if want[i] = whole(t, s, query); len(want[i]) < 1<<20 || !bytes.HasPrefix(want[i], []byte(`{"data":`)) {
			t.Fatalf("answer %d is no large one: %d bytes, %.200s", i, len(want[i]), want[i])
		}
	}
	rounds, readers := 4, 8
	if testing.Short() {
		rounds = 2
	}
	for round := range rounds {
		var all, begun sync.WaitGroup
		begun.Add(readers) // nobody takes an answer before all of them are on their way
		for reader := range readers {
			all.Go(func() {
				i := (reader + round) % len(queries)
				begin := func() { begun.Done(); begun.Wait() }
				if reader%4 == 3 {
					read(t, s, queries[i], 100_000, begin)
				} else if got := read(t, s, queries[i], -1, begin); !bytes.Equal(got, want[i]) {
					t.Errorf("reader %d got another answer %d: %d bytes, want %d", reader, i, len(got), len(want[i]))
				}
			})
		}
		all.Wait()
	}
}

// read answers the body of an answer, or only so many bytes of it. It begins to read when begin says so.
func read(t *testing.T, s *httptest.Server, query string, most int64, begin func()) []byte {
	response, err := s.Client().Get(s.URL + "/graphql?query=" + url.QueryEscape(query))
	begin()
	if err != nil {
		t.Error(err)
		return nil
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK || response.ContentLength != -1 {
		t.Errorf("status %d, %d bytes: they were known before they were sent", response.StatusCode, response.ContentLength)
	}
	body := io.Reader(response.Body)
	if most >= 0 {
		body = io.LimitReader(body, most)
	}
	content, err := io.ReadAll(body)
	if err != nil {
		t.Error(err)
	}
	return content
}

// whole answers what an event stream answers: the same, put together before it is sent.
func whole(t *testing.T, s *httptest.Server, query string) []byte {
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL+"/graphql?query="+url.QueryEscape(query), nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept", "text/event-stream")
	response, err := s.Client().Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	_, text, _ = bytes.Cut(text, []byte("\ndata: "))
	text, _, _ = bytes.Cut(text, []byte("\n"))
	return text
}
