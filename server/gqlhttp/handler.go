// Package gqlhttp carries GraphQL over HTTP: POST and GET after the GraphQL-over-HTTP draft, event
// streams after graphql-sse's distinct connections mode, and WebSockets after
// graphql-transport-ws. It knows an engine and no schema, and answers every failure as JSON that
// quotes nothing of the request.
package gqlhttp

import (
	"context"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"cadre/internal/answer"
	"cadre/internal/fault"
	"cadre/server/engine"
	"cadre/server/guard"
)

// Options are the limits and neighbours of a handler. Zero fields take defaults.
type Options struct {
	// Origins are allowed for WebSockets besides the host itself, as "https://host".
	Origins []string
	// Connect authenticates a WebSocket by the payload of its connection_init, where the request
	// itself named nobody. It answers the context of who is asking, or an error for "forbidden".
	Connect func(ctx context.Context, payload map[string]any) (context.Context, error)
	// StillWelcome is asked before every event of a stream and at every keep-alive: a session that
	// ended or a token that was revoked ends its streams. Nil means always.
	StillWelcome func(ctx context.Context) error
	// Proxied says that clients which seem to be on this machine may be far away.
	Proxied bool
	// EventID finds in an event's data the id under which a client may resume; nil or "" counts.
	EventID func(data []byte) string
	// ResumeVariable is set to Last-Event-ID where an operation declares it.
	ResumeVariable string

	MaxBody       int64         // bytes of a POST, and of one WebSocket message
	InitTimeout   time.Duration // from handshake to connection_init
	KeepAlive     time.Duration // between signs of life on a quiet stream
	WriteTimeout  time.Duration // for one event to be taken
	Subscriptions int           // live operations on one WebSocket
	Sockets       int           // WebSockets and event streams open at once
}

func (o Options) withDefaults() Options {
	orDuration(&o.InitTimeout, 3*time.Second)
	orDuration(&o.KeepAlive, 10*time.Second)
	orDuration(&o.WriteTimeout, 15*time.Second)
	if o.MaxBody == 0 {
		o.MaxBody = 1 << 20
	}
	if o.Subscriptions == 0 {
		o.Subscriptions = 32
	}
	if o.Sockets == 0 {
		o.Sockets = 1000
	}
	if o.StillWelcome == nil {
		o.StillWelcome = func(context.Context) error { return nil }
	}
	if o.EventID == nil {
		o.EventID = func([]byte) string { return "" }
	}
	return o
}

func orDuration(d *time.Duration, fallback time.Duration) {
	if *d == 0 {
		*d = fallback
	}
}

// Handler serves one GraphQL endpoint.
type Handler struct {
	engine  *engine.Engine
	options Options
	slots   chan struct{}   // one for each open stream
	running context.Context // done once the handler is closed
	stop    context.CancelFunc

	mu      sync.Mutex
	closed  bool
	doubted chan struct{}  // closed, and another made, when every stream shall ask anew who its client is
	streams sync.WaitGroup // open streams; none is added once closed
}

// New returns a handler over an engine. Its streams end with ctx.
func New(ctx context.Context, e *engine.Engine, options Options) *Handler {
	options = options.withDefaults()
	running, stop := context.WithCancel(ctx)
	return &Handler{engine: e, options: options, slots: make(chan struct{}, options.Sockets), running: running, stop: stop, doubted: make(chan struct{})}
}

// Close ends all streams and waits for them. Later ones are refused.
func (h *Handler) Close() {
	h.mu.Lock()
	h.closed = true
	h.mu.Unlock()
	h.stop()
	h.streams.Wait()
}

// Open returns how many streams are open.
func (h *Handler) Open() int { return len(h.slots) }

// Recheck has every open stream ask at once whether its client is still welcome, however quiet it is.
func (h *Handler) Recheck() {
	h.mu.Lock()
	defer h.mu.Unlock()
	close(h.doubted)
	h.doubted = make(chan struct{})
}

// doubt returns what is closed at the next Recheck.
func (h *Handler) doubt() <-chan struct{} {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.doubted
}

// admit counts a stream in, unless there are too many or the handler is closed.
func (h *Handler) admit() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return false
	}
	select {
	case h.slots <- struct{}{}:
		h.streams.Add(1)
		return true
	default:
		return false
	}
}

// openStream takes a slot for a stream, or answers 503 where there is none. Its context ends with
// the handler too; the caller calls done when the stream is over.
func (h *Handler) openStream(w http.ResponseWriter, r *http.Request) (ctx context.Context, done func(), ok bool) {
	if !h.admit() {
		WriteError(w, r, http.StatusServiceUnavailable, fault.New(fault.LimitExceeded, "Too many streams are open."))
		return nil, nil, false
	}
	ctx, cancel := context.WithCancel(r.Context())
	unwatch := context.AfterFunc(h.running, cancel)
	return ctx, func() {
		unwatch()
		cancel()
		<-h.slots
		h.streams.Done()
	}, true
}

const allow = "GET, POST, OPTIONS"

// ServeHTTP picks the transport. WebSockets come as GET with an Upgrade header.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Add("Vary", "Accept, Accept-Encoding")
	switch r.Method {
	case http.MethodOptions:
		w.Header().Set("Allow", allow)
		w.WriteHeader(http.StatusNoContent)
	case http.MethodGet, http.MethodPost:
		if r.Method == http.MethodGet && IsWebSocket(r) {
			h.serveSocket(w, r)
			return
		}
		h.serveRequest(w, r)
	default:
		w.Header().Set("Allow", allow)
		WriteError(w, r, http.StatusMethodNotAllowed, fault.New(fault.InvalidInput, "Use POST, or GET for queries."))
	}
}

// IsWebSocket reports whether a request asks to become a WebSocket.
func IsWebSocket(r *http.Request) bool {
	return strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
}

func (h *Handler) serveRequest(w http.ResponseWriter, r *http.Request) {
	kind, ok := negotiate(r.Header)
	if !ok {
		WriteError(w, r, http.StatusNotAcceptable, fault.New(fault.InvalidInput, "Accept application/graphql-response+json, application/json or text/event-stream."))
		return
	}
	request, bad := h.read(w, r)
	if bad != nil {
		WriteError(w, r, bad.status, fault.New(fault.InvalidInput, "%s", bad.message))
		return
	}
	// The body is in: from here on only the operation's own deadline counts, and the connection is
	// watched for the client's leaving, which a read deadline would look like.
	_ = http.NewResponseController(w).SetReadDeadline(time.Time{})
	if kind == eventStream {
		h.serveEvents(w, r, request)
		return
	}
	h.serveOnce(w, r, kind, request)
}

func (h *Handler) read(w http.ResponseWriter, r *http.Request) (*engine.Request, *rejection) {
	if r.Method == http.MethodGet {
		return fromURL(r.URL)
	}
	r.Body = http.MaxBytesReader(w, r.Body, h.options.MaxBody)
	return fromBody(r)
}

// sendTime is what a client has to take an answer once it is there.
const sendTime = 30 * time.Second

// serveOnce answers a query or mutation.
func (h *Handler) serveOnce(w http.ResponseWriter, r *http.Request, kind mediaType, request *engine.Request) {
	operation, errs := h.engine.Prepare(r.Context(), request)
	if errs != nil {
		write(w, kind, statusOf(kind, errs), &graphql.Response{Errors: errs}, nil, h.gzipTo(r))
		return
	}
	if status, message := misplaced(operation, r.Method); status != 0 {
		if status == http.StatusMethodNotAllowed {
			w.Header().Set("Allow", "POST, OPTIONS")
		}
		WriteError(w, r, status, fault.New(fault.InvalidInput, "%s", message))
		return
	}
	_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(operation.Patience() + sendTime))
	ctx, parts := answer.With(r.Context())
	response := operation.Answer(ctx)
	if response == nil {
		return // the client has left
	}
	status := http.StatusOK
	if response.Data == nil {
		status = statusOf(kind, response.Errors)
	}
	if tag, ok := r.Context().Value(tagKey{}).(string); ok && len(response.Errors) == 0 {
		w.Header().Set("ETag", tag)
		w.Header().Set("Cache-Control", "private, no-cache")
	}
	write(w, kind, status, response, parts, h.gzipTo(r))
}

type tagKey struct{}

// WithTag returns a context in which an answer without errors carries an entity tag, so that it need not be sent again.
func WithTag(ctx context.Context, tag string) context.Context {
	return context.WithValue(ctx, tagKey{}, tag)
}

// misplaced says why an operation may not run over this method as a single answer; zero if it may.
func misplaced(operation *engine.Operation, method string) (status int, message string) {
	switch {
	case operation.IsMutation() && method == http.MethodGet:
		return http.StatusMethodNotAllowed, "Send mutations by POST."
	case operation.IsSubscription():
		return http.StatusNotAcceptable, "Subscriptions are answered as text/event-stream or over a WebSocket."
	}
	return 0, ""
}

// refusalStatus is the status of a request error: clients of the older media type expect 200 for
// whatever is well-formed JSON.
func refusalStatus(kind mediaType) int {
	if kind == legacyJSON {
		return http.StatusOK
	}
	return http.StatusBadRequest
}

// statusOf is the status of an operation that was not run.
func statusOf(kind mediaType, errs gqlerror.List) int {
	for _, err := range errs {
		if err.Extensions["busy"] == true {
			return http.StatusServiceUnavailable
		}
		if _, later := err.Extensions[guard.RetryAfter]; later {
			return http.StatusTooManyRequests
		}
	}
	return refusalStatus(kind)
}
