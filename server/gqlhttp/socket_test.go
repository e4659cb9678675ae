package gqlhttp_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"cadre/server/engine"
	"cadre/server/gqlhttp"
)

// socket is a client that speaks graphql-transport-ws message by message.
type socket struct {
	tb   testing.TB
	ctx  context.Context
	conn *websocket.Conn
}

type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

func MustDial(tb testing.TB, server *httptest.Server, header http.Header) *socket {
	tb.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	tb.Cleanup(cancel)
	conn, _, err := websocket.Dial(ctx, server.URL, &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: header})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { conn.CloseNow() })
	return &socket{tb, ctx, conn}
}

func (s *socket) send(texts ...string) *socket {
	s.tb.Helper()
	for _, text := range texts {
		if err := s.conn.Write(s.ctx, websocket.MessageText, []byte(text)); err != nil {
			s.tb.Fatal(err)
		}
	}
	return s
}

func (s *socket) init() *socket {
	s.tb.Helper()
	s.send(`{"type":"connection_init"}`)
	if m := s.next(); m.Type != "connection_ack" {
		s.tb.Fatalf("got %v", m)
	}
	return s
}

func (s *socket) next() message {
	s.tb.Helper()
	_, text, err := s.conn.Read(s.ctx)
	if err != nil {
		s.tb.Fatal(err)
	}
	var m message
	if err := json.Unmarshal(text, &m); err != nil {
		s.tb.Fatal(err)
	}
	return m
}

// until reads up to the first message of an id and type, and answers what else that id got.
func (s *socket) until(id, kind string) string {
	s.tb.Helper()
	var kinds []string
	for {
		m := s.next()
		if m.ID != id {
			continue
		}
		kinds = append(kinds, m.Type)
		if m.Type == kind {
			return strings.Join(kinds, ",")
		}
	}
}

// closed reads to the end and answers the close code.
func (s *socket) closed() websocket.StatusCode {
	for {
		if _, _, err := s.conn.Read(s.ctx); err != nil {
			return websocket.CloseStatus(err)
		}
	}
}

func subscribe(id, text string) string {
	return fmt.Sprintf(`{"id":%q,"type":"subscribe","payload":%s}`, id, query(text))
}

func TestSocketCloseCodes(t *testing.T) {
	server := MustServe(t, engine.Options{}, gqlhttp.Options{})
	forever := subscribe("a", "subscription { forever { n } }")
	tests := []struct {
		name string
		init bool
		send []string
		want websocket.StatusCode
	}{
		{"ErrSecondInit", true, []string{`{"type":"connection_init"}`}, 4429},
		{"ErrSubscribeBeforeAck", false, []string{forever}, 4401},
		{"ErrNotJSON", true, []string{`{not json`}, 4400},
		{"ErrUnknownType", true, []string{`{"type":"start","id":"1"}`}, 4400},
		{"ErrNoID", true, []string{`{"type":"subscribe","payload":{"query":"{ hello }"}}`}, 4400},
		{"ErrNoPayload", true, []string{`{"type":"subscribe","id":"1"}`}, 4400},
		{"ErrNoQuery", true, []string{`{"type":"subscribe","id":"1","payload":{}}`}, 4400},
		{"ErrInitPayload", false, []string{`{"type":"connection_init","payload":7}`}, 4400},
		{"ErrDuplicateID", true, []string{forever, forever}, 4409},
		{"ErrTooLarge", true, []string{subscribe("a", strings.Repeat(" ", 2<<20))}, websocket.StatusMessageTooBig},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := MustDial(t, server, nil)
			s.conn.SetReadLimit(-1)
			if tt.init {
				s.init()
			}
			for _, text := range tt.send { // the server may close before all is sent
				if s.conn.Write(s.ctx, websocket.MessageText, []byte(text)) != nil {
					break
				}
			}
			if got := s.closed(); got != tt.want {
				t.Errorf("close code %d, want %d", got, tt.want)
			}
		})
	}
	t.Run("ErrBinary", func(t *testing.T) {
		s := MustDial(t, server, nil).init()
		if err := s.conn.Write(s.ctx, websocket.MessageBinary, []byte("{}")); err != nil {
			t.Fatal(err)
		}
		if got := s.closed(); got != 4400 {
			t.Errorf("close code %d", got)
		}
	})
}

func TestSocketHandshake(t *testing.T) {
	server := MustServe(t, engine.Options{}, gqlhttp.Options{InitTimeout: time.Millisecond, Origins: []string{"https://app.example"}})
	t.Run("ErrInitTimeout", func(t *testing.T) {
		if got := MustDial(t, server, nil).closed(); got != 4408 {
			t.Errorf("close code %d", got)
		}
	})
	t.Run("ErrLegacySubprotocol", func(t *testing.T) {
		conn, _, err := websocket.Dial(t.Context(), server.URL, &websocket.DialOptions{Subprotocols: []string{"graphql-ws"}})
		if err != nil {
			t.Fatal(err)
		}
		if got := (&socket{t, t.Context(), conn}).closed(); got != 4406 || conn.Subprotocol() != "" {
			t.Errorf("close code %d, subprotocol %q", got, conn.Subprotocol())
		}
	})
	t.Run("OKTrustedOrigin", func(t *testing.T) {
		MustDial(t, server, http.Header{"Origin": {"https://app.example"}})
	})
	t.Run("ErrForeignOrigin", func(t *testing.T) {
		_, response, err := websocket.Dial(t.Context(), server.URL, &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: http.Header{"Origin": {"https://evil.example"}}})
		if err == nil || response.StatusCode != http.StatusForbidden {
			t.Errorf("accepted: %v", err)
		}
	})
}

func TestSocketOperations(t *testing.T) {
	server := MustServe(t, engine.Options{}, gqlhttp.Options{Subscriptions: 2})
	tests := []struct{ name, query, want string }{
		{"OKQuery", "{ hello }", "next,complete"},
		{"OKMutation", `mutation { setName(input: {id: "1", name: "n"}) { id } }`, "next,complete"},
		{"OKSubscription", "subscription { tick(n: 3) { n } }", "next,next,next,complete"},
		{"OKFieldError", "{ boom }", "next,complete"},
	}
	s := MustDial(t, server, nil).init()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for range 2 { // a finished id may be used again at once
				if got := s.send(subscribe("x", tt.query)).until("x", "complete"); got != tt.want {
					t.Errorf("got %s, want %s", got, tt.want)
				}
			}
		})
	}
	t.Run("Pong", func(t *testing.T) {
		if m := s.send(`{"type":"ping","payload":{"a":1}}`).next(); m.Type != "pong" || string(m.Payload) != `{"a":1}` {
			t.Errorf("got %s %s", m.Type, m.Payload)
		}
	})
	t.Run("ErrInvalidWithoutComplete", func(t *testing.T) {
		m := s.send(subscribe("x", "{ helo }")).next()
		var errors []struct{ Message string }
		if m.Type != "error" || json.Unmarshal(m.Payload, &errors) != nil || errors[0].Message == "" {
			t.Errorf("got %s %s", m.Type, m.Payload)
		}
		if m = s.send(subscribe("y", "{ hello }")).next(); m.ID != "y" {
			t.Errorf("after the error came %s of %s", m.Type, m.ID)
		}
		s.until("y", "complete")
	})
	t.Run("ClientCompletes", func(t *testing.T) {
		forever := "subscription { forever { n } }"
		s.send(subscribe("a", forever)).until("a", "next")
		s.send(`{"id":"a","type":"complete"}`, subscribe("b", "{ hello }")).until("b", "complete")
		// Another stream under the same id would close the socket if the first one still lived.
		if got := s.send(subscribe("a", "{ hello }")).until("a", "complete"); strings.Count(got, "complete") != 1 {
			t.Errorf("got %s", got)
		}
	})
	t.Run("ErrTooManyLive", func(t *testing.T) {
		s := MustDial(t, server, nil).init()
		idle := "subscription { idle { n } }"
		s.send(subscribe("1", idle), subscribe("2", idle), subscribe("3", idle))
		if m := s.next(); m.ID != "3" || m.Type != "error" || !strings.Contains(string(m.Payload), "LIMIT_EXCEEDED") {
			t.Errorf("got %v", m)
		}
	})
}

type userKey struct{}

func TestSocketConnect(t *testing.T) {
	server := MustServe(t, engine.Options{Introspection: func(ctx context.Context) bool { return ctx.Value(userKey{}) != nil }}, gqlhttp.Options{
		Connect: func(ctx context.Context, payload map[string]any) (context.Context, error) {
			if payload["authorization"] != "Bearer good" {
				return nil, errors.New("who?")
			}
			return context.WithValue(ctx, userKey{}, true), nil
		},
	})
	t.Run("OK", func(t *testing.T) {
		s := MustDial(t, server, nil).send(`{"type":"connection_init","payload":{"authorization":"Bearer good"}}`)
		if m := s.next(); m.Type != "connection_ack" {
			t.Fatalf("got %v", m)
		}
		if got := s.send(subscribe("x", "{ __schema { queryType { name } } }")).until("x", "complete"); got != "next,complete" {
			t.Errorf("got %s", got)
		}
	})
	t.Run("ErrForbidden", func(t *testing.T) {
		s := MustDial(t, server, nil).send(`{"type":"connection_init","payload":{"authorization":"Bearer bad"}}`)
		if got := s.closed(); got != 4403 {
			t.Errorf("close code %d", got)
		}
	})
}

func TestSocketOfUnwelcome(t *testing.T) {
	server := MustServe(t, engine.Options{}, gqlhttp.Options{KeepAlive: time.Millisecond, StillWelcome: func(context.Context) error { return errors.New("revoked") }})
	if got := MustDial(t, server, nil).init().closed(); got != 4403 {
		t.Errorf("close code %d", got)
	}
}

func TestCloseEndsStreams(t *testing.T) {
	handler := gqlhttp.New(context.Background(), MustEngine(t), gqlhttp.Options{})
	server := httptest.NewServer(handler)
	defer server.Close()
	s := MustDial(t, server, nil).init().send(subscribe("a", "subscription { idle { n } }"))
	_, next := MustStream(t, "POST", server.URL, nil, query("subscription { idle { n } }"))
	next()
	done := make(chan struct{})
	go func() {
		handler.Close()
		close(done)
	}()
	if got := s.closed(); got != websocket.StatusGoingAway {
		t.Errorf("close code %d", got)
	}
	<-done
	if frame := next(); frame != nil {
		t.Errorf("the event stream went on: %v", frame)
	}
	if response, _ := MustStream(t, "POST", server.URL, nil, query("subscription { idle { n } }")); response.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("a stream opened after the end: %d", response.StatusCode)
	}
}
