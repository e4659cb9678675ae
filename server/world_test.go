package server_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"cadre/graph"
	"cadre/internal/access"
	"cadre/internal/demo"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
	"cadre/server"
)

// MustHostWorld serves the demo company over the real schema.
func MustHostWorld(tb testing.TB) *host {
	tb.Helper()
	owner := access.With(context.Background(), &access.Viewer{Name: "Ana", Owner: true})
	w, err := world.OpenLive(owner, storetest.SQLite(tb), world.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(w.Close)
	if _, err := demo.Write(owner, w, demo.Generate(1, 30), nil); err != nil {
		tb.Fatal(err)
	}
	return MustHost(tb, func(c *server.Config) {
		c.Uploads = server.NewUploads(server.UploadLimits{})
		c.Schema = graph.NewSchema(&graph.Resolver{World: w, Uploads: c.Uploads, Log: c.Log, Version: "test"})
	})
}

// streamIDs reads an event stream until it has so many ids.
func (h *host) streamIDs(tb testing.TB, query, last string, n int) (ids []string) {
	tb.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, "GET", h.URL+"/graphql?"+url.Values{"query": {query}}.Encode(), nil)
	if err != nil {
		tb.Fatal(err)
	}
	r.Header.Set("Accept", "text/event-stream")
	r.Header.Set("Authorization", "Bearer "+goodToken)
	r.Header.Set("Last-Event-ID", last)
	response, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		tb.Fatal(err)
	}
	defer response.Body.Close()
	for lines := bufio.NewScanner(response.Body); len(ids) < n && lines.Scan(); {
		if id, ok := strings.CutPrefix(lines.Text(), "id: "); ok {
			ids = append(ids, id)
		}
	}
	return ids
}

func TestWorldOverHTTP(t *testing.T) {
	h := MustHostWorld(t)
	var chart struct {
		Data struct {
			Org struct {
				Chart struct {
					Seats []struct{ ID, Title string }
				}
			}
		}
	}
	got := h.ask(t, "{ org { chart { seats { id title } } } }")
	if err := json.Unmarshal([]byte(got.text), &chart); err != nil || len(chart.Data.Org.Chart.Seats) != 30 {
		t.Fatalf("%d seats: %v: %.200s", len(chart.Data.Org.Chart.Seats), err, got.text)
	}
	t.Run("EditIsFollowed", func(t *testing.T) {
		rename := fmt.Sprintf(`mutation { renamePosition(input: {position: %q, title: "Ünï"}) { position { title } changeset { actor } } }`, chart.Data.Org.Chart.Seats[0].ID)
		if got := h.ask(t, rename); !strings.Contains(got.text, `"title":"Ünï"`) || !strings.Contains(got.text, `"actor":"Ana"`) {
			t.Fatal(got.text)
		}
		follow := `subscription($after: Cursor = "0") { changes(after: $after) { cursor } }`
		all := h.streamIDs(t, follow, "", 3)
		if len(all) != 3 {
			t.Fatalf("got %v", all)
		}
		if rest := h.streamIDs(t, follow, all[1], 1); len(rest) != 1 || rest[0] != all[2] {
			t.Errorf("resumed after %s with %v, not %s", all[1], rest, all[2])
		}
	})
	t.Run("ErrFields", func(t *testing.T) {
		for query, code := range map[string]string{
			`{ org(asOf: "yesterday") { id } }`:                        "INVALID_INPUT",
			`{ org { people(first: -1) { totalCount } } }`:             "INVALID_INPUT",
			`{ org { people(after: "not a cursor") { totalCount } } }`: "INVALID_INPUT",
			`mutation { renamePosition(input: {position: "pos_00000000000000000000000000", title: "x"}) { changeset { id } } }`: "NOT_FOUND",
		} {
			if got := h.ask(t, query); got.code() != code || got.status != 200 {
				t.Errorf("%s: %d %s", query, got.status, got.text)
			}
		}
	})
	t.Run("A12FieldBomb", func(t *testing.T) {
		query := "{ org { roots { ...F0 } } }" + bomb(16, "Position", "a: reports { NEXT } b: reports { NEXT }", "title")
		refused(t, h.ask(t, query), "LIMIT_EXCEEDED")
	})
}
