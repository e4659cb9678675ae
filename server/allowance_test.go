package server_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/coder/websocket"

	"cadre/internal/access"
	"cadre/server"
)

// TestAllowance asks until a token has nothing left, and reads in the headers what the answers say.
func TestAllowance(t *testing.T) {
	h := MustHost(t, func(c *server.Config) { c.Allowance, c.Auth = 10, &tool{} })
	first := h.ask(t, "{ hello }")
	if first.status != 200 || first.header.Get("RateLimit-Policy") != `"cost";q=10;w=60` || first.header.Get("RateLimit") != `"cost";r=9;t=6` {
		t.Fatalf("%d %v %s", first.status, first.header, first.text)
	}
	left := regexp.MustCompile(`r=(\d+)`)
	for range 20 {
		got := h.ask(t, "{ hello }")
		if got.status == 200 {
			continue
		}
		wait, err := strconv.Atoi(got.header.Get("Retry-After"))
		if got.status != 429 || err != nil || wait < 1 || wait > 6 || left.FindStringSubmatch(got.header.Get("RateLimit"))[1] != "0" {
			t.Fatalf("%d %v %s", got.status, got.header, got.text)
		}
		if !strings.Contains(got.text, "LIMIT_EXCEEDED") || !strings.Contains(got.text, "this costs 1") {
			t.Errorf("%s", got.text)
		}
		return
	}
	t.Error("a token with an allowance of 10 may ask 21 times")
}

// TestAllowanceOfPeople bounds nobody who is at a screen.
func TestAllowanceOfPeople(t *testing.T) {
	h := MustHost(t, func(c *server.Config) { c.Allowance = 1 })
	for range 5 {
		if got := h.ask(t, "{ hello }"); got.status != 200 || got.header.Get("RateLimit") != "" {
			t.Fatalf("%d %v", got.status, got.header)
		}
	}
}

// tool knows one token, with a scope.
type tool struct{ secrets }

func (*tool) Token(context.Context, string) (*access.Viewer, error) {
	return &access.Viewer{Name: "Payroll", TokenID: "tok_2", Owner: true, Scopes: []access.Scope{access.ScopeRead}}, nil
}

// TestAllowanceOfOne sends nobody to wait for what no minute would let in.
func TestAllowanceOfOne(t *testing.T) {
	h := MustHost(t, func(c *server.Config) { c.Allowance, c.Auth = 1, &tool{} })
	if got := h.ask(t, "{ a: hello b: hello }"); got.status == 429 || got.header.Get("Retry-After") != "" || !strings.Contains(got.text, "LIMIT_EXCEEDED") {
		t.Errorf("%d %s", got.status, got.text)
	}
}

// TestAllowanceOfASocket has the operations of a WebSocket, which run at the same time, charged without writing into the
// headers that they share: they were sent long ago.
func TestAllowanceOfASocket(t *testing.T) {
	const many = 30
	h := MustHost(t, func(c *server.Config) { c.Allowance, c.Auth = many/2, &tool{} })
	written := make(chan http.Header, 1)
	outer := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h.server.ServeHTTP(w, r)
		written <- w.Header()
	}))
	defer outer.Close()
	h.URL = outer.URL
	conn, err := dial(t, h, http.Header{"Authorization": {"Bearer " + goodToken}}, `{"type":"connection_init"}`)
	if err != nil {
		t.Fatal(err)
	}
	for i := range many {
		if err := conn.Write(t.Context(), websocket.MessageText, []byte(fmt.Sprintf(`{"id":"%d","type":"subscribe","payload":{"query":"{ hello }"}}`, i))); err != nil {
			t.Fatal(err)
		}
	}
	answered, refused := 0, 0
	for answered+refused < many {
		_, text, err := conn.Read(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case strings.Contains(string(text), `"type":"complete"`):
			answered++
		case strings.Contains(string(text), "LIMIT_EXCEEDED"):
			refused++
		}
	}
	if answered < many/2 || refused == 0 {
		t.Errorf("%d were answered and %d refused, with an allowance of %d", answered, refused, many/2)
	}
	conn.CloseNow()
	if got := (<-written).Get("RateLimit"); got != "" {
		t.Errorf("operations wrote %q into the headers of the socket", got)
	}
}
