package gqlhttp_test

import (
	"bufio"
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"cadre/server/engine"
	"cadre/server/gqlhttp"
)

// event is one frame of an event stream; a comment has no fields.
type event map[string]string

// MustStream opens an event stream and answers a function that reads its next frame, nil at the end.
func MustStream(tb testing.TB, method, address string, header map[string]string, body string) (*http.Response, func() event) {
	tb.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	tb.Cleanup(cancel)
	r, err := http.NewRequestWithContext(ctx, method, address, strings.NewReader(body))
	if err != nil {
		tb.Fatal(err)
	}
	r.Header.Set("Accept", "text/event-stream")
	r.Header.Set("Content-Type", plainJSON)
	for name, value := range header {
		r.Header.Set(name, value)
	}
	response, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { response.Body.Close() })
	lines := bufio.NewScanner(response.Body)
	return response, func() event {
		frame, any := event{}, false
		for lines.Scan() {
			line := lines.Text()
			if line == "" && any {
				return frame
			}
			any = true
			if name, value, ok := strings.Cut(line, ": "); ok && name != "" {
				frame[name] = value
			}
		}
		return nil
	}
}

// kinds reads a stream to its end and answers the kinds of its events, with their ids.
func kinds(next func() event) (all []string) {
	for e := next(); e != nil; e = next() {
		if e["event"] != "" {
			all = append(all, strings.TrimSuffix(e["event"]+" "+e["id"], " "))
		}
	}
	return all
}

func TestEvents(t *testing.T) {
	cursor := func(data []byte) string {
		_, rest, _ := strings.Cut(string(data), `"cursor":"`)
		id, _, _ := strings.Cut(rest, `"`)
		return id
	}
	server := MustServe(t, engine.Options{}, gqlhttp.Options{EventID: cursor, ResumeVariable: "after"})
	get := func(text string) string { return server.URL + "?" + url.Values{"query": {text}}.Encode() }
	ticks := "subscription($after: String) { tick(n: 3, after: $after) { n cursor } }"
	tests := []struct {
		name, method, address, body, last string
		want                              string
	}{
		{"OKSubscription", "POST", server.URL, query("subscription { tick(n: 3) { n } }"), "", "next #1,next #2,next #3,complete"},
		{"OKEventSource", "GET", get("subscription { tick(n: 2) { n } }"), "", "", "next #1,next #2,complete"},
		{"OKQuery", "POST", server.URL, query("{ hello }"), "", "next #1,complete"},
		{"OKMutation", "POST", server.URL, query(`mutation { setName(input: {id: "1", name: "n"}) { id } }`), "", "next #1,complete"},
		{"OKOwnIDs", "POST", server.URL, query(ticks), "", "next c1,next c2,next c3,complete"},
		{"OKResumed", "POST", server.URL, query(ticks), "c2", "next c3,complete"},
		{"OKCountsResumeNothing", "POST", server.URL, query(ticks), "#2", "next c1,next c2,next c3,complete"},
		{"ErrParse", "POST", server.URL, query("{"), "", "next #1,complete"},
		{"ErrInvalid", "POST", server.URL, query("{ helo }"), "", "next #1,complete"},
		{"ErrResolver", "POST", server.URL, query("subscription { faulty { n } }"), "", "next #1,complete"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			header := map[string]string{}
			if tt.last != "" {
				header["Last-Event-ID"] = tt.last
			}
			response, next := MustStream(t, tt.method, tt.address, header, tt.body)
			if response.StatusCode != 200 || response.Header.Get("Content-Type") != "text/event-stream; charset=utf-8" ||
				response.Header.Get("X-Accel-Buffering") != "no" || response.Header.Get("Cache-Control") != "no-store" {
				t.Errorf("%d %v", response.StatusCode, response.Header)
			}
			if got := strings.Join(kinds(next), ","); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
	t.Run("ErrMutationByGet", func(t *testing.T) {
		response, _ := MustStream(t, "GET", get(`mutation { setName(input: {id: "1", name: "n"}) { id } }`), nil, "")
		if response.StatusCode != http.StatusMethodNotAllowed {
			t.Errorf("status %d", response.StatusCode)
		}
	})
	t.Run("CompleteHasData", func(t *testing.T) {
		got := MustSend(t, "POST", server.URL, map[string]string{"Accept": "text/event-stream", "Content-Type": plainJSON}, query("{ hello }"))
		if !strings.Contains(got.text, "event: complete\ndata:") {
			t.Errorf("browsers would not see the end: %q", got.text)
		}
	})
}

func TestEventsKeepAlive(t *testing.T) {
	server := MustServe(t, engine.Options{}, gqlhttp.Options{KeepAlive: time.Millisecond})
	_, next := MustStream(t, "POST", server.URL, nil, query("subscription { idle { n } }"))
	for range 3 { // the opening comment, and two signs of life
		if frame := next(); frame == nil || len(frame) != 0 {
			t.Fatalf("got %v, want a comment", frame)
		}
	}
}

func TestEventsOfUnwelcome(t *testing.T) {
	var asked atomic.Int64
	server := MustServe(t, engine.Options{}, gqlhttp.Options{StillWelcome: func(context.Context) error {
		if asked.Add(1) > 2 {
			return errors.New("revoked")
		}
		return nil
	}})
	_, next := MustStream(t, "POST", server.URL, nil, query("subscription { forever { n } }"))
	if got := strings.Join(kinds(next), ","); got != "next #1,next #2" {
		t.Errorf("got %s", got)
	}
}

// A client that leaves between two events must not leave its stream behind, whichever of the two
// sides of the stream notices first.
func TestEventsOfClientsThatLeave(t *testing.T) {
	server := MustServe(t, engine.Options{}, gqlhttp.Options{})
	for range 200 {
		response, next := MustStream(t, "POST", server.URL, nil, query("subscription { forever { n } }"))
		next()
		response.Body.Close()
	}
	// The end of the test waits for every stream.
}

func TestStreamsAreCapped(t *testing.T) {
	server := MustServe(t, engine.Options{}, gqlhttp.Options{Sockets: 1})
	if response, next := MustStream(t, "POST", server.URL, nil, query("subscription { idle { n } }")); response.StatusCode != 200 || next() == nil {
		t.Fatal("the first stream was refused")
	}
	if response, _ := MustStream(t, "POST", server.URL, nil, query("subscription { idle { n } }")); response.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("status %d", response.StatusCode)
	}
}
