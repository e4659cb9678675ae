package server_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"cadre/server"
	"cadre/server/gqlhttp"
	"cadre/server/internal/testschema"
)

// repeat writes a format once for each number below n.
func repeat(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format+" ", i)
	}
	return b.String()
}

// bomb is n fragments, each spreading the next one twice.
func bomb(n int, on, spread, leaf string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " fragment F%d on %s { %s }", i, on, strings.ReplaceAll(spread, "NEXT", fmt.Sprintf("...F%d", i+1)))
	}
	fmt.Fprintf(&b, " fragment F%d on %s { %s }", n, on, leaf)
	return b.String()
}

// soon is less than any of these attacks takes where nothing guards against it, from six seconds to years, and more than a busy
// machine lets anything wait.
const soon = 5 * time.Second

// refused says what an answer must be after an attack: no data, little text, soon.
func refused(t *testing.T, got answer, code string) {
	t.Helper()
	if strings.Contains(got.text, `"data"`) || got.code() != code {
		t.Errorf("%d %.300s", got.status, got.text)
	}
	if len(got.text) > 64<<10 || got.took > soon {
		t.Errorf("%d bytes in %v", len(got.text), got.took)
	}
}

// The attacks on documents, each with the code of its refusal. Numbers are those of the
// conformance notes.
func TestAttacksByDocument(t *testing.T) {
	h := MustHost(t, nil)
	deep := func(n int) string {
		return `{ person(id: "1") {` + strings.Repeat("reports {", n) + "name" + strings.Repeat("}", n+2)
	}
	const limit, invalid = "LIMIT_EXCEEDED", "GRAPHQL_VALIDATION_FAILED"
	tests := []struct{ name, query, code string }{
		{"A01Depth200", deep(200), limit},
		{"A02Depth15", deep(15), limit},
		{"A03ListAliases", "{" + repeat(200, "a%d: people(first: 1) { name }") + "}", limit},
		{"A04ManyAliases", "{" + repeat(20000, "a%d: __typename") + "}", limit},
		{"A06ManyOperations", repeat(2000, "query Q%d { __typename }"), limit},
		{"A07FieldDuplication", "{" + strings.Repeat(" __typename", 20000) + "}", limit},
		{"A07FieldDuplicationBelowTokenLimit", "{" + strings.Repeat(" __typename", 900) + "}", limit},
		{"A08Directives", "{ __typename " + strings.Repeat("@aa", 5000) + "}", limit},
		{"A08DirectivesBelowTokenLimit", "{ __typename " + strings.Repeat("@aa", 900) + "}", limit},
		{"A09UnknownFields", "{" + repeat(5000, "x%d") + "}", limit},
		{"A09UnknownFieldsBelowTokenLimit", "{ people {" + repeat(900, "x%d") + "} }", invalid},
		{"A10FragmentCycle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", invalid},
		{"A11FragmentBomb", "{ ...F0 }" + bomb(26, "Query", "NEXT NEXT", "__typename"), limit},
		{"A12FieldBomb", "{ people { ...F0 } }" + bomb(12, "Person", "a: reports { NEXT } b: reports { NEXT }", "name"), limit},
		{"A13Overlap", "{" + strings.Repeat(" people { name }", 3000) + "}", limit},
		{"A13OverlapBelowTokenLimit", "{ person(id: 1) {" + strings.Repeat(" reports { name }", 450) + "} }", limit},
		{"A14CircularIntrospection", "{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }", invalid},
		{"A19ListLiteral", "{ numbers(list: [" + strings.Repeat("1,", 100000) + "]) }", limit},
		{"A19ListLiteralBelowTokenLimit", "{ numbers(list: [" + strings.Repeat("1,", 1500) + "]) }", limit},
		{"A21HugePage", "{ people(first: 1000000) { name } }", limit},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			refused(t, h.ask(t, tt.query), tt.code)
			if got := h.ask(t, "{ hello }"); got.status != 200 {
				t.Errorf("the server suffered: %d", got.status)
			}
		})
	}
	t.Run("A16Suggestions", func(t *testing.T) {
		if got := h.ask(t, "{ helo }"); strings.Contains(strings.ToLower(got.text), "did you mean") {
			t.Error(got.text)
		}
	})
	t.Run("A20NoPageSize", func(t *testing.T) {
		if got := h.ask(t, "{ people { id name } }"); len(got.text) > 500_000 {
			t.Errorf("%d bytes", len(got.text))
		}
	})
	t.Run("A31MaskedErrors", func(t *testing.T) {
		for _, query := range []string{"{ boom }", "{ crash }", `{ person(id: "x' OR 1=1 --") { id } }`} {
			got := h.ask(t, query)
			for _, leak := range []string{"sql", "pq:", "relation", "strconv", "panic", "goroutine", ".go:"} {
				if strings.Contains(strings.ToLower(got.text), leak) {
					t.Errorf("%s tells %q: %s", query, leak, got.text)
				}
			}
		}
	})
}

func TestAttackA15Introspection(t *testing.T) {
	const query = "{ __schema { types { name } } }"
	if got := MustHost(t, nil).ask(t, query); got.status != 200 || got.code() != "" {
		t.Errorf("a viewer may not read the schema: %s", got.text)
	}
	h := MustHost(t, nil)
	refused(t, h.send(t, "POST", "/graphql", `{"query":"`+query+`"}`, "Content-Type", "application/json"), "UNAUTHENTICATED")
	hidden := MustHost(t, func(c *server.Config) { c.HideSchema = true })
	refused(t, hidden.ask(t, query), "FORBIDDEN")
}

// The attacks on the request around a document.
func TestAttacksByRequest(t *testing.T) {
	h := MustHost(t, nil)
	hello, bearer := `{"query":"{ hello }"}`, []string{"Authorization", "Bearer " + goodToken}
	get := "/graphql?" + url.Values{"query": {"{ hello }"}}.Encode()
	mutation := "/graphql?" + url.Values{"query": {`mutation { setName(input: {id: "1", name: "n"}) { id } }`}}.Encode()
	json := []string{"Content-Type", "application/json"}
	tests := []struct {
		name, method, path, body string
		header                   []string
		status                   int
	}{
		{"A05Batch", "POST", "/graphql", "[" + strings.Repeat(hello+",", 49) + hello + "]", json, 400},
		{"A18DeepVariables", "POST", "/graphql", `{"query":"{ hello }","variables":{"x":` + strings.Repeat("[", 1e5) + strings.Repeat("]", 1e5) + `}}`, json, 400},
		{"A22MutationByGet", "GET", mutation, "", nil, 405},
		{"A23Text", "POST", "/graphql", hello, []string{"Content-Type", "text/plain"}, 415},
		{"A23Form", "POST", "/graphql", "query=%7Bhello%7D", []string{"Content-Type", "application/x-www-form-urlencoded"}, 415},
		{"A23Multipart", "POST", "/graphql", "--x--", []string{"Content-Type", "multipart/form-data; boundary=x"}, 415},
		{"A24CrossSiteGet", "GET", get, "", []string{"Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site"}, 403},
		{"A24CrossSiteGetWithoutOrigin", "GET", get, "", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate"}, 403},
		{"A24CrossSiteCalendar", "GET", "/calendar/ser_x.ics", "", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate"}, 403},
		{"A24CrossSiteBriefing", "GET", "/briefing/scn_x", "", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate"}, 403},
		{"A24SameSiteGet", "GET", get, "", []string{"Sec-Fetch-Site", "same-site"}, 403},
		{"A24OriginOnly", "GET", get, "", []string{"Origin", "https://evil.example"}, 403},
		{"A24OpaqueOrigin", "GET", get, "", []string{"Origin", "null"}, 403},
		{"A25CrossSitePost", "POST", "/graphql", hello, append([]string{"Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site"}, json...), 403},
		{"A25CrossSiteUpload", "POST", "/uploads", "x", []string{"Sec-Fetch-Site", "cross-site"}, 403},
		{"A26Rebinding", "POST", "/graphql", hello, append([]string{"Host", "evil.example"}, json...), 421},
		{"A26RebindingWithPort", "POST", "/graphql", hello, append([]string{"Host", "evil.example:80"}, json...), 421},
		{"A26RebindingOfTheApp", "GET", "/", "", []string{"Host", "localhost.evil.example"}, 421},
		{"A30CompressedBody", "POST", "/graphql", "\x1f\x8b", append([]string{"Content-Encoding", "gzip"}, json...), 415},
		{"A32BadBody", "POST", "/graphql", `{"query":"s3cr3t`, json, 400},
		{"OKOwnPage", "GET", get, "", []string{"Origin", h.URL, "Sec-Fetch-Site", "same-origin"}, 200},
		{"OKTyped", "GET", "/chart", "", []string{"Sec-Fetch-Site", "none"}, 200},
		{"OKLinkFromElsewhere", "GET", "/chart", "", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate"}, 200},
		{"OKLocalhost", "GET", get, "", []string{"Host", "LOCALHOST:8080"}, 200},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := h.send(t, tt.method, tt.path, tt.body, append(tt.header, bearer...)...)
			if got.status != tt.status || got.header.Get("Access-Control-Allow-Origin") != "" {
				t.Errorf("%d, want %d: %.200s", got.status, tt.status, got.text)
			}
			if len(got.text) > 10_000 || strings.Contains(got.text, "s3cr3t") {
				t.Errorf("%d bytes: %.200s", len(got.text), got.text)
			}
		})
	}
}

func TestTrustedOrigin(t *testing.T) {
	h := MustHost(t, func(c *server.Config) {
		c.Hosts, c.Origins = []string{"cadre.example"}, []string{"https://intranet.example"}
	})
	for origin, status := range map[string]int{"https://intranet.example": 200, "http://intranet.example": 403, "https://cadre.example": 200} {
		got := h.ask(t, "{ hello }", "Host", "cadre.example", "Origin", origin)
		if got.status != status {
			t.Errorf("%s: %d", origin, got.status)
		}
	}
}

func TestAttackA17LargeBody(t *testing.T) {
	h := MustHost(t, nil)
	r, err := http.NewRequest("POST", h.URL+"/graphql", io.LimitReader(endless{}, 20<<20))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Authorization", "Bearer "+goodToken)
	response, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		return // cut while sending
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusRequestEntityTooLarge {
		t.Errorf("status %d", response.StatusCode)
	}
}

type endless struct{}

func (endless) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = ' '
	}
	return len(b), nil
}

func TestAttackA27ForeignSocket(t *testing.T) {
	h := MustHost(t, nil)
	header := http.Header{"Origin": {"https://evil.example"}, "Authorization": {"Bearer " + goodToken}}
	if _, err := dial(t, h, header, `{"type":"connection_init"}`); err == nil {
		t.Error("accepted")
	}
}

func TestAttackA28SilentSocket(t *testing.T) {
	h := MustHost(t, func(c *server.Config) { c.Streams = gqlhttp.Options{InitTimeout: time.Millisecond} })
	conn, _, err := websocket.Dial(t.Context(), h.URL+"/graphql", &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}})
	if err != nil {
		t.Fatal(err)
	}
	defer conn.CloseNow()
	if _, _, err = conn.Read(t.Context()); websocket.CloseStatus(err) != 4408 {
		t.Errorf("got %v", err)
	}
}

func TestAttackA29SlowBody(t *testing.T) {
	h := MustHost(t, nil)
	slow := server.HTTP("", h.server, slog.New(slog.DiscardHandler))
	slow.ReadTimeout = 300 * time.Millisecond // 15 s in service; see TestHTTPTimeouts
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go slow.Serve(listener) // ends with Close
	defer slow.Close()
	conn, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	fmt.Fprintf(conn, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{", goodToken)
	if _, err := io.ReadAll(conn); err != nil { // returns when the server closes
		t.Error(err)
	}
}

func TestAttackA33PersistedQueries(t *testing.T) {
	h := MustHost(t, nil)
	got := h.post(t, `{"query":"{ hello }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"`+strings.Repeat("0", 64)+`"}}}`)
	refused(t, got, "PERSISTED_QUERY_MISMATCH")
	// That the store is bounded is shown in package engine.
}

// A client that leaves takes its work with it.
func TestAttackA34ClientsThatLeave(t *testing.T) {
	started := make(chan struct{})
	h := MustHost(t, func(c *server.Config) {
		c.Schema, c.Limits.Timeout = testschema.NewWatched(started), time.Hour
	})
	for range 20 {
		ctx, cancel := context.WithCancel(t.Context())
		r, err := http.NewRequestWithContext(ctx, "GET", h.URL+"/graphql?query={slow}", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Authorization", "Bearer "+goodToken)
		done := make(chan struct{})
		go func() {
			defer close(done)
			if response, err := http.DefaultTransport.RoundTrip(r); err == nil {
				response.Body.Close()
			}
		}()
		<-started
		cancel()
		<-done
	}
	if got := h.ask(t, "{ hello }"); got.status != 200 {
		t.Errorf("the next one is answered %d %s", got.status, got.text)
	}
	h.Server.Close() // waits for every request, each of which would take an hour
}
