package server_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/server"
	"cadre/server/internal/testschema"
)

// secrets is an Authenticator that knows one of each kind until it is revoked.
type secrets struct {
	mu      sync.Mutex
	revoked bool
	opened  bool
}

const (
	goodToken   = "token-s3cr3t"
	goodSession = "session-s3cr3t"
	goodLink    = "link-s3cr3t"
)

func (s *secrets) viewer(secret, good string) (*access.Viewer, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case secret == "broken":
		return nil, io.ErrUnexpectedEOF
	case s.revoked || secret != good:
		return nil, fault.New(fault.Unauthenticated, "Nobody has this secret.")
	}
	return &access.Viewer{Name: "Ana", TokenID: "tok_1", Owner: true}, nil
}

func (s *secrets) Token(_ context.Context, secret string) (*access.Viewer, error) {
	return s.viewer(secret, goodToken)
}

func (s *secrets) Session(_ context.Context, secret string) (*access.Viewer, error) {
	return s.viewer(secret, goodSession)
}

func (s *secrets) OpenSession(_ context.Context, link string) (string, time.Time, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if link != goodLink || s.opened {
		return "", time.Time{}, fault.New(fault.Unauthenticated, "Nobody has this secret.")
	}
	s.opened = true
	return goodSession, time.Now().Add(time.Hour), nil
}

func (s *secrets) Revocations(context.Context) (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return fmt.Sprint(s.revoked), nil
}

func (s *secrets) revoke() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.revoked = true
}

// host is a server under test.
type host struct {
	*httptest.Server
	server  *server.Server
	secrets *secrets
	log     *syncBuffer
}

type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *syncBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *syncBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

var appFiles = fstest.MapFS{
	"index.html":         {Data: []byte("<!doctype html><title>Cadre</title>" + strings.Repeat(" ", 2000))},
	"graphiql.html":      {Data: []byte("<!doctype html><title>Query</title>")},
	"icon.svg":           {Data: []byte("<svg/>")},
	"assets/app-1a2b.js": {Data: []byte("export {};" + strings.Repeat(" ", 2000))},
}

// MustHost serves the test schema as `cadre serve` would, until the test ends.
func MustHost(tb testing.TB, change func(*server.Config)) *host {
	tb.Helper()
	h := &host{secrets: &secrets{}, log: &syncBuffer{}}
	config := server.Config{
		Schema: testschema.New(), Auth: h.secrets, App: appFiles, Log: slog.New(slog.NewTextHandler(h.log, nil)),
	}
	if change != nil {
		change(&config)
	}
	s, err := server.New(context.Background(), config)
	if err != nil {
		tb.Fatal(err)
	}
	h.server = s
	h.Server = httptest.NewUnstartedServer(s)
	h.Server.Config = server.HTTP("", s, config.Log)
	h.Server.Start()
	tb.Cleanup(func() {
		if err := s.Close(); err != nil {
			tb.Error(err)
		}
		h.Server.Close()
	})
	return h
}

type answer struct {
	status int
	header http.Header
	text   string
	took   time.Duration
}

// code is the code of the answer's first error.
func (a answer) code() string {
	var body struct {
		Errors []struct{ Extensions struct{ Code string } }
	}
	if json.Unmarshal([]byte(a.text), &body) != nil || len(body.Errors) == 0 {
		return ""
	}
	return body.Errors[0].Extensions.Code
}

// send sends a request; headers are name, value pairs, and Host is one of them.
func (h *host) send(tb testing.TB, method, path, body string, header ...string) answer {
	tb.Helper()
	r, err := http.NewRequest(method, h.URL+path, strings.NewReader(body))
	if err != nil {
		tb.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		if header[i] == "Host" {
			r.Host = header[i+1]
		}
		r.Header.Set(header[i], header[i+1])
	}
	start := time.Now()
	response, err := (&http.Transport{DisableCompression: true, DisableKeepAlives: true}).RoundTrip(r)
	if err != nil {
		tb.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		tb.Fatal(err)
	}
	return answer{response.StatusCode, response.Header, string(text), time.Since(start)}
}

// ask posts a query with a good token.
func (h *host) ask(tb testing.TB, query string, header ...string) answer {
	tb.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		tb.Fatal(err)
	}
	return h.post(tb, string(body), header...)
}

func (h *host) post(tb testing.TB, body string, header ...string) answer {
	tb.Helper()
	return h.send(tb, "POST", "/graphql", body, append([]string{"Content-Type", "application/json", "Authorization", "Bearer " + goodToken}, header...)...)
}

func TestHealth(t *testing.T) {
	if got := MustHost(t, nil).send(t, "GET", "/healthz", ""); got.status != 200 {
		t.Errorf("status %d", got.status)
	}
	ill := MustHost(t, func(c *server.Config) { c.Health = func(context.Context) error { return io.ErrUnexpectedEOF } })
	if got := ill.send(t, "GET", "/healthz", ""); got.status != 503 || strings.Contains(got.text, "EOF") {
		t.Errorf("status %d: %s", got.status, got.text)
	}
}

func TestSecurityHeaders(t *testing.T) {
	h := MustHost(t, func(c *server.Config) { c.Secure = true })
	for _, path := range []string{"/", "/graphql", "/nowhere.js", "/healthz"} {
		got := h.send(t, "GET", path, "")
		policy := got.header.Get("Content-Security-Policy")
		for _, part := range []string{"default-src 'self'", "script-src 'self';", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"} {
			if !strings.Contains(policy, part) {
				t.Errorf("%s: %q is not in %q", path, part, policy)
			}
		}
		if got.header.Get("X-Content-Type-Options") != "nosniff" || got.header.Get("Referrer-Policy") != "same-origin" ||
			got.header.Get("Strict-Transport-Security") == "" || got.header.Get("Access-Control-Allow-Origin") != "" || got.header.Get("X-Request-Id") == "" {
			t.Errorf("%s: %v", path, got.header)
		}
	}
}

func TestLogsTellNoSecrets(t *testing.T) {
	h := MustHost(t, nil)
	h.ask(t, `{ hello(name: "s3cr3t") }`)
	h.ask(t, `{ helo(name: "s3cr3t") }`)
	h.ask(t, "{ boom }")
	h.send(t, "GET", "/open?secret="+goodLink, "")
	h.send(t, "GET", "/open?secret=wrong-s3cr3t", "")
	h.post(t, `{"query":"s3cr3t`)
	h.send(t, "POST", "/graphql", "", "Authorization", "Bearer broken")
	lines := h.log.String()
	if strings.Contains(lines, "s3cr3t") || !strings.Contains(lines, "path=/open status=303") || !strings.Contains(lines, "secret_table") {
		t.Errorf("log:\n%s", lines)
	}
	for line := range strings.Lines(lines) {
		if !strings.Contains(line, "request=") {
			t.Errorf("no request id: %s", line)
		}
	}
}

func TestSlowOperationsAreNamed(t *testing.T) {
	h := MustHost(t, func(c *server.Config) { c.Limits.Timeout = 1100 * time.Millisecond })
	h.ask(t, "query Dawdle { slow }")
	if !strings.Contains(h.log.String(), "name=Dawdle") {
		t.Errorf("log:\n%s", h.log)
	}
}

func TestMetrics(t *testing.T) {
	h := MustHost(t, nil)
	h.ask(t, "{ hello }")
	h.ask(t, "{ boom }")
	if got := h.send(t, "GET", "/metrics", ""); got.status != 401 {
		t.Errorf("status %d without a viewer", got.status)
	}
	got := h.send(t, "GET", "/metrics", "", "Authorization", "Bearer "+goodToken)
	for _, line := range []string{`cadre_http_requests_total{class="2xx"} 2`, `cadre_operation_seconds_count{kind="query"} 2`, `cadre_operations_failed_total{kind="query"} 1`, "go_goroutines "} {
		if !strings.Contains(got.text, line) {
			t.Errorf("%q is missing in\n%s", line, got.text)
		}
	}
}

func TestPanicIsAnswered(t *testing.T) {
	h := MustHost(t, func(c *server.Config) {
		c.Export = http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("the cause") })
	})
	got := h.send(t, "GET", "/exports/org.csv", "", "Authorization", "Bearer "+goodToken)
	if got.status != 500 || got.code() != "INTERNAL" || strings.Contains(got.text, "the cause") || !strings.Contains(h.log.String(), "the cause") {
		t.Errorf("%d %s; log %s", got.status, got.text, h.log)
	}
}

// What was begun must not look like the whole, however it is delimited.
func TestPanicBreaksOffWhatHasBegun(t *testing.T) {
	h := MustHost(t, func(c *server.Config) {
		c.Export = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write([]byte("the beginning"))
			_ = http.NewResponseController(w).Flush()
			panic("the cause")
		})
	})
	r, err := http.NewRequest(http.MethodGet, h.URL+"/exports/org.csv", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+goodToken)
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if text, err := io.ReadAll(response.Body); err == nil || string(text) != "the beginning" || !strings.Contains(h.log.String(), "the cause") {
		t.Errorf("%q, %v; log %s", text, err, h.log)
	}
}
