package gqlhttp

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/coder/websocket"
)

// subprotocol is the only one spoken; the legacy graphql-ws is not offered.
const subprotocol = "graphql-transport-ws"

// Close codes of graphql-transport-ws. A client library tells by them whether it may try again:
// 4400 to 4409 and 4429 are its own mistakes, and it must not.
const (
	closeBadRequest      websocket.StatusCode = 4400
	closeUnauthorized    websocket.StatusCode = 4401 // a subscribe before the acknowledgement
	closeForbidden       websocket.StatusCode = 4403
	closeBadSubprotocol  websocket.StatusCode = 4406
	closeInitTimeout     websocket.StatusCode = 4408
	closeDuplicateID     websocket.StatusCode = 4409
	closeTooManyInits    websocket.StatusCode = 4429
	closeGoingAway                            = websocket.StatusGoingAway
	closeReasonForbidden                      = "Forbidden"
)

// socket is one WebSocket. Its reader is the handler's goroutine; every live operation has one
// goroutine that writes its responses.
type socket struct {
	handler *Handler
	conn    *websocket.Conn

	// base is who is asking: of the request at first, of connection_init later. Only the reader
	// changes it, before any operation starts.
	base         context.Context
	initialised  bool
	acknowledged chan struct{} // closed with the acknowledgement

	mu   sync.Mutex
	live map[string]*subscription
	work sync.WaitGroup
}

// serveSocket upgrades and serves until one side closes. All operations have ended when it returns.
func (h *Handler) serveSocket(w http.ResponseWriter, r *http.Request) {
	ctx, done, ok := h.openStream(w, r)
	if !ok {
		return
	}
	defer done()
	conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{
		Subprotocols:    []string{subprotocol},
		OriginPatterns:  originHosts(h.options.Origins),
		CompressionMode: websocket.CompressionDisabled,
	})
	if err != nil {
		return // Accept has answered
	}
	defer conn.CloseNow() // closed already, unless a write failed
	if conn.Subprotocol() != subprotocol {
		_ = conn.Close(closeBadSubprotocol, "Subprotocol not acceptable")
		return
	}
	conn.SetReadLimit(h.options.MaxBody)
	s := &socket{handler: h, conn: conn, acknowledged: make(chan struct{}), live: map[string]*subscription{}}
	s.serve(ctx)
}

// serve reads until one side closes, then ends all that the socket started. Reading itself is not
// cut by ctx, which would close the socket without a code: the end of ctx says goodbye instead.
func (s *socket) serve(ctx context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	s.base = ctx
	s.work.Go(func() { s.awaitInit(ctx) })
	s.work.Go(func() { s.keepAlive(ctx) })
	s.work.Go(func() {
		<-ctx.Done()
		s.close(closeGoingAway, "The server is closing")
	})
	s.read(context.WithoutCancel(ctx))
	cancel()
	s.work.Wait()
}

// originHosts turns origins into the patterns that the library compares with scheme and host. The
// host of the request itself is always allowed.
func originHosts(origins []string) []string {
	hosts := make([]string, 0, len(origins))
	for _, origin := range origins {
		if u, err := url.Parse(origin); err == nil && u.Host != "" {
			hosts = append(hosts, u.Scheme+"://"+u.Host)
		}
	}
	return hosts
}

// read takes messages until the socket ends.
func (s *socket) read(ctx context.Context) {
	for {
		kind, text, err := s.conn.Read(ctx)
		if err != nil {
			return
		}
		if kind != websocket.MessageText {
			s.close(closeBadRequest, "Only text messages are understood")
			return
		}
		if code, reason := s.handle(text); code != 0 {
			s.close(code, reason)
			return
		}
	}
}

func (s *socket) close(code websocket.StatusCode, reason string) {
	_ = s.conn.Close(code, reason) // fails only where the client has closed before
}

// awaitInit closes a socket whose client never says connection_init.
func (s *socket) awaitInit(ctx context.Context) {
	timer := time.NewTimer(s.handler.options.InitTimeout)
	defer timer.Stop()
	select {
	case <-timer.C:
		s.close(closeInitTimeout, "Connection initialisation timeout")
	case <-s.acknowledged:
	case <-ctx.Done():
	}
}

// keepAlive pings, which finds dead peers, and ends the socket of who is no longer welcome.
func (s *socket) keepAlive(ctx context.Context) {
	select {
	case <-s.acknowledged:
	case <-ctx.Done():
		return
	}
	tick := time.NewTicker(s.handler.options.KeepAlive)
	defer tick.Stop()
	for doubted := s.handler.doubt(); ; {
		quiet := false
		select {
		case <-ctx.Done():
			return
		case <-doubted:
			doubted = s.handler.doubt()
		case <-tick.C:
			quiet = true
		}
		if s.handler.options.StillWelcome(s.base) != nil {
			s.close(closeForbidden, closeReasonForbidden)
			return
		}
		if !quiet {
			continue
		}
		ping, cancel := context.WithTimeout(ctx, s.handler.options.WriteTimeout)
		err := s.conn.Ping(ping)
		cancel()
		if err != nil {
			s.close(closeGoingAway, "No sign of life")
			return
		}
	}
}

// message is one message of the protocol, in either direction.
type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

func (s *socket) send(m message) bool {
	text, err := json.Marshal(m)
	return err == nil && s.write(text)
}

// write sends a text; a client that does not take it in time loses the socket.
func (s *socket) write(text []byte) bool {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(s.base), s.handler.options.WriteTimeout)
	defer cancel()
	return s.conn.Write(ctx, websocket.MessageText, text) == nil
}
