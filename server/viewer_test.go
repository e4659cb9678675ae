package server_test

import (
	"bufio"
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/coder/websocket"

	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/server"
	"cadre/server/internal/testschema"
)

func TestEveryRequestHasAViewer(t *testing.T) {
	h := MustHost(t, nil)
	bearer := []string{"Authorization", "Bearer " + goodToken}
	_, port, _ := strings.Cut(h.Listener.Addr().String(), ":")
	cookie := "cadre-" + port + "="
	tests := []struct {
		name, method, path string
		header             []string
		status             int
	}{
		{"OKToken", "GET", "/graphql?query={hello}", bearer, 200},
		{"OKTokenLowerCase", "GET", "/graphql?query={hello}", []string{"Authorization", "bearer " + goodToken}, 200},
		{"OKSession", "GET", "/graphql?query={hello}", []string{"Cookie", cookie + goodSession}, 200},
		{"ErrNobody", "GET", "/graphql?query={hello}", nil, 401},
		{"ErrWrongToken", "GET", "/graphql?query={hello}", []string{"Authorization", "Bearer wrong"}, 401},
		{"ErrBasic", "GET", "/graphql?query={hello}", []string{"Authorization", "Basic " + goodToken}, 401},
		{"ErrEmptyToken", "GET", "/graphql?query={hello}", []string{"Authorization", "Bearer "}, 401},
		{"ErrTokenAsSession", "GET", "/graphql?query={hello}", []string{"Cookie", cookie + goodToken}, 401},
		{"ErrSessionAsToken", "GET", "/graphql?query={hello}", []string{"Authorization", "Bearer " + goodSession}, 401},
		{"ErrWrongTokenBesideSession", "GET", "/graphql?query={hello}", []string{"Authorization", "Bearer wrong", "Cookie", cookie + goodSession}, 401},
		{"ErrTokenInURL", "GET", "/graphql?query={hello}&token=" + goodToken, nil, 401},
		{"ErrPost", "POST", "/graphql", []string{"Content-Type", "application/json"}, 401},
		{"ErrOptions", "OPTIONS", "/graphql", nil, 401},
		{"ErrEvents", "GET", "/graphql?query={hello}", []string{"Accept", "text/event-stream"}, 401},
		{"ErrUpload", "POST", "/uploads", nil, 401},
		{"ErrMetrics", "GET", "/metrics", nil, 401},
		{"ErrBroken", "GET", "/graphql?query={hello}", []string{"Authorization", "Bearer broken"}, 500},
		{"OKHealth", "GET", "/healthz", nil, 200},
		{"OKApp", "GET", "/chart", nil, 200},
		{"OKGraphiQL", "GET", "/graphiql", nil, 200},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := h.send(t, tt.method, tt.path, "", tt.header...)
			if got.status != tt.status {
				t.Fatalf("status %d, want %d: %s", got.status, tt.status, got.text)
			}
			if got.status == 401 && (got.code() != "UNAUTHENTICATED" || got.header.Get("WWW-Authenticate") == "") {
				t.Errorf("%v %s", got.header, got.text)
			}
			if strings.Contains(got.text, "EOF") {
				t.Errorf("the cause is told: %s", got.text)
			}
		})
	}
}

// The window has no secrets: it says who is asking on the context.
func TestViewerOfTheHost(t *testing.T) {
	s, err := server.New(context.Background(), server.Config{Schema: testschema.New(), Hosts: []string{"wails"}, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		viewer *access.Viewer
		status int
	}{{&access.Viewer{Name: "Owner", Owner: true}, 200}, {nil, 401}} {
		r := httptest.NewRequest("GET", "wails://wails/graphql?query={hello}", nil)
		r.Host = "wails"
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r.WithContext(access.With(r.Context(), tt.viewer)))
		if w.Code != tt.status {
			t.Errorf("viewer %v: status %d", tt.viewer, w.Code)
		}
	}
}

func TestOpen(t *testing.T) {
	for _, tt := range []struct {
		name   string
		secure bool
		cookie string
	}{{"OK", false, "cadre-"}, {"OKSecure", true, "__Host-cadre="}} {
		t.Run(tt.name, func(t *testing.T) {
			h := MustHost(t, func(c *server.Config) { c.Secure = tt.secure })
			got := h.send(t, "GET", "/open?secret="+goodLink, "")
			cookie := got.header.Get("Set-Cookie")
			for _, part := range []string{"HttpOnly", "SameSite=Strict", "Path=/", "Max-Age="} {
				if !strings.Contains(cookie, part) {
					t.Errorf("%q is not in %q", part, cookie)
				}
			}
			if got.status != 303 || got.header.Get("Location") != "/" || !strings.HasPrefix(cookie, tt.cookie) || strings.Contains(cookie, "Secure") != tt.secure || got.header.Get("Referrer-Policy") != "no-referrer" {
				t.Fatalf("%d %v", got.status, got.header)
			}
			pair, _, _ := strings.Cut(cookie, ";")
			if asked := h.send(t, "GET", "/graphql?query={hello}", "", "Cookie", pair); asked.status != 200 {
				t.Errorf("the session is no good: %s", asked.text)
			}
			if again := h.send(t, "GET", "/open?secret="+goodLink, ""); again.status != 401 || again.header.Get("Set-Cookie") != "" {
				t.Errorf("the link opened twice: %d", again.status)
			}
		})
	}
	t.Run("ErrPrefetch", func(t *testing.T) {
		h := MustHost(t, nil)
		if got := h.send(t, "GET", "/open?secret="+goodLink, "", "Sec-Purpose", "prefetch"); got.status != 503 {
			t.Errorf("status %d", got.status)
		}
		if got := h.send(t, "GET", "/open?secret="+goodLink, ""); got.status != 303 {
			t.Errorf("the prefetch used the link up: %d", got.status)
		}
	})
}

func dial(t *testing.T, h *host, header http.Header, init string) (*websocket.Conn, error) {
	t.Helper()
	conn, _, err := websocket.Dial(t.Context(), h.URL+"/graphql", &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: header})
	if err != nil {
		return nil, err
	}
	t.Cleanup(func() { conn.CloseNow() })
	if err := conn.Write(t.Context(), websocket.MessageText, []byte(init)); err != nil {
		t.Fatal(err)
	}
	_, _, err = conn.Read(t.Context())
	return conn, err
}

func TestSocketViewer(t *testing.T) {
	h := MustHost(t, nil)
	plain := `{"type":"connection_init"}`
	withToken := func(token string) string {
		return `{"type":"connection_init","payload":{"Authorization":"Bearer ` + token + `"}}`
	}
	tests := []struct {
		name   string
		header http.Header
		init   string
		close  websocket.StatusCode // -1: stays open
	}{
		{"OKHeader", http.Header{"Authorization": {"Bearer " + goodToken}}, plain, -1},
		{"OKPayload", nil, withToken(goodToken), -1},
		{"ErrNobody", nil, plain, 4403},
		{"ErrWrongPayload", nil, withToken("wrong"), 4403},
		{"ErrWrongPayloadBesideHeader", http.Header{"Authorization": {"Bearer " + goodToken}}, withToken("wrong"), 4403},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := dial(t, h, tt.header, tt.init); websocket.CloseStatus(err) != tt.close {
				t.Errorf("got %v, want %d", err, tt.close)
			}
		})
	}
	t.Run("ErrWrongHeader", func(t *testing.T) {
		if _, err := dial(t, h, http.Header{"Authorization": {"Bearer wrong"}}, plain); err == nil {
			t.Error("accepted")
		}
	})
}

// What was revoked ends the streams that it opened, soon after the next event.
func TestRevokedStreamsEnd(t *testing.T) {
	h := MustHost(t, nil)
	r, err := http.NewRequestWithContext(t.Context(), "GET", h.URL+"/graphql?query=subscription{forever{n}}", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept", "text/event-stream")
	r.Header.Set("Authorization", "Bearer "+goodToken)
	response, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	h.secrets.revoke()
	for lines := bufio.NewScanner(response.Body); lines.Scan(); {
		if strings.HasPrefix(lines.Text(), "event: complete") {
			t.Error("the stream ended as if it were over")
		}
	}
}

// What was revoked ends quiet streams too, long before the next sign of life would be due.
func TestRevokedQuietStreamsEnd(t *testing.T) {
	h := MustHost(t, func(c *server.Config) { c.Streams.KeepAlive = time.Hour })
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, "GET", h.URL+"/graphql?query=subscription{idle{n}}", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept", "text/event-stream")
	r.Header.Set("Authorization", "Bearer "+goodToken)
	response, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	conn, err := dial(t, h, nil, `{"type":"connection_init","payload":{"Authorization":"Bearer `+goodToken+`"}}`)
	if err != nil {
		t.Fatal(err)
	}
	h.secrets.revoke()
	if said, err := io.ReadAll(response.Body); ctx.Err() != nil || strings.Contains(string(said), "complete") {
		t.Errorf("the stream: %v, %v, %s", err, ctx.Err(), said)
	}
	if _, text, err := conn.Read(ctx); websocket.CloseStatus(err) != 4403 {
		t.Errorf("the socket: %s %v", text, err)
	}
}

// Through somebody's eyes: by the header, or in the payload of a socket; nothing can be changed, and who turns out to be
// somebody else while a stream is open is let go.
func TestThroughTheEyesOfOthers(t *testing.T) {
	var person atomic.Value
	person.Store("per_me")
	h := MustHost(t, func(c *server.Config) {
		c.Enter = func(ctx context.Context, viewAs string) (context.Context, error) {
			v := *access.From(ctx)
			v.PersonID, _ = person.Load().(string)
			if viewAs == "per_nobody" {
				return nil, fault.New(fault.NotFound, "There is no such person to look as.")
			}
			if viewAs != "" {
				return access.With(ctx, v.ViewAs(viewAs, "Ben")), nil
			}
			return access.With(ctx, &v), nil
		}
	})
	bearer := []string{"Authorization", "Bearer " + goodToken}
	as := append([]string{"Cadre-View-As", "per_ben"}, bearer...)
	for name, tt := range map[string]struct {
		method, path string
		header       []string
		status       int
	}{
		"OKQuery":    {"GET", "/graphql?query={hello}", as, 200},
		"OKMetrics":  {"GET", "/metrics", bearer, 200},
		"ErrMetrics": {"GET", "/metrics", as, 403},
		"ErrUpload":  {"POST", "/uploads", as, 403},
		"ErrNobody":  {"GET", "/graphql?query={hello}", append([]string{"Cadre-View-As", "per_nobody"}, bearer...), 404},
	} {
		if got := h.send(t, tt.method, tt.path, "x", tt.header...); got.status != tt.status {
			t.Errorf("%s: %d: %s", name, got.status, got.text)
		}
	}
	payload := `{"type":"connection_init","payload":{"Authorization":"Bearer ` + goodToken + `","Cadre-View-As":"` + "%s" + `"}}`
	if _, err := dial(t, h, nil, strings.Replace(payload, "%s", "per_nobody", 1)); websocket.CloseStatus(err) != 4403 {
		t.Errorf("a socket through nobody's eyes: %v", err)
	}
	conn, err := dial(t, h, nil, strings.Replace(payload, "%s", "per_ben", 1))
	if err != nil {
		t.Fatal(err)
	}
	person.Store("per_other")
	if err := conn.Write(t.Context(), websocket.MessageText, []byte(`{"id":"1","type":"subscribe","payload":{"query":"{hello}"}}`)); err != nil {
		t.Fatal(err)
	}
	if _, text, err := conn.Read(t.Context()); websocket.CloseStatus(err) != 4403 {
		t.Errorf("who became somebody else was answered: %s %v", text, err)
	}
}

// A socket that was quiet runs nothing for who was revoked meanwhile.
func TestRevokedSocketRunsNothing(t *testing.T) {
	h := MustHost(t, nil)
	conn, err := dial(t, h, http.Header{"Authorization": {"Bearer " + goodToken}}, `{"type":"connection_init"}`)
	if err != nil {
		t.Fatal(err)
	}
	h.secrets.revoke()
	if err := conn.Write(t.Context(), websocket.MessageText, []byte(`{"id":"1","type":"subscribe","payload":{"query":"{hello}"}}`)); err != nil {
		t.Fatal(err)
	}
	if _, text, err := conn.Read(t.Context()); websocket.CloseStatus(err) != 4403 {
		t.Errorf("answered: %s %v", text, err)
	}
}
