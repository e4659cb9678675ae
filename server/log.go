package server

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"
	"time"

	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/server/engine"
	"cadre/server/gqlhttp"
)

// requestKey finds a request's id in its context. The id goes out as X-Request-Id, and stands on
// every line that the log has about the request.
type requestKey struct{}

func newRequestID() string {
	var b [8]byte
	rand.Read(b[:]) // never fails: crypto/rand ends the program instead
	return hex.EncodeToString(b[:])
}

// tagged adds the id of the request to every line that is logged on its behalf.
type tagged struct{ slog.Handler }

func (t tagged) Handle(ctx context.Context, record slog.Record) error {
	if id, ok := ctx.Value(requestKey{}).(string); ok {
		record.AddAttrs(slog.String("request", id))
	}
	return t.Handler.Handle(ctx, record)
}

func (t tagged) WithAttrs(attrs []slog.Attr) slog.Handler { return tagged{t.Handler.WithAttrs(attrs)} }
func (t tagged) WithGroup(name string) slog.Handler       { return tagged{t.Handler.WithGroup(name)} }

// logged writes one line for each request that is over: never the query string, a header or a
// body, where secrets and names are. It also keeps a panic from taking the connection down.
func (s *Server) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start, id := time.Now(), newRequestID()
		w.Header().Set("X-Request-Id", id)
		r = r.WithContext(context.WithValue(r.Context(), requestKey{}, id))
		seen := &recorder{ResponseWriter: w}
		defer func() {
			broken := false
			if p := recover(); p != nil {
				broken = s.recovered(seen, r, p)
			}
			s.metrics.request(seen.status)
			s.log.InfoContext(r.Context(), "request", "method", r.Method, "path", shown(r.URL.Path), "status", seen.status, "bytes", seen.bytes, "ms", time.Since(start).Milliseconds())
			if broken {
				panic(http.ErrAbortHandler)
			}
		}()
		next.ServeHTTP(seen, r)
	})
}

// shown bounds what a client can write into the log.
func shown(text string) string {
	const most = 200
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "") + "…"
}

// slowFrom is how long an operation may take without a line of its own in the log.
const slowFrom = time.Second

// observe counts every operation and names the slow ones.
func (s *Server) observe(ctx context.Context, seen engine.Observation) {
	s.metrics.operation(seen)
	if seen.Duration >= slowFrom && seen.Kind != "subscription" {
		s.log.WarnContext(ctx, "slow operation", "kind", seen.Kind, "name", shown(seen.Name), "cost", seen.Cost, "ms", seen.Duration.Milliseconds())
	}
}

// recovered answers for a panic where no answer has begun. The program goes on: one request failed. Where one has begun, it is
// to be broken off, so that nobody takes it for whole.
func (s *Server) recovered(w *recorder, r *http.Request, p any) (broken bool) {
	if p == http.ErrAbortHandler {
		return true
	}
	s.log.ErrorContext(r.Context(), "panic", "cause", p, "stack", string(debug.Stack()))
	if w.status != 0 {
		return true
	}
	gqlhttp.WriteError(w, r, http.StatusInternalServerError, fault.New(fault.Internal, "Something went wrong on our side. The log has it under request %s.", requestID(r)))
	return false
}

// fail answers for an error of ours, whose cause only the log gets.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, doing string, err error) {
	s.log.ErrorContext(r.Context(), "internal error", "doing", doing, "cause", err)
	gqlhttp.WriteError(w, r, http.StatusInternalServerError, fault.New(fault.Internal, "Something went wrong on our side. The log has it under request %s.", requestID(r)))
}

func requestID(r *http.Request) string {
	id, _ := r.Context().Value(requestKey{}).(string)
	return id
}

// mayReadSchema is the rule of introspection: whoever is known may, unless it is off.
func (s *Server) mayReadSchema(ctx context.Context) bool {
	return s.introspection && access.From(ctx) != nil
}

// recorder remembers what was answered. Unwrap lets deadlines, flushing and hijacking through.
type recorder struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (w *recorder) Unwrap() http.ResponseWriter { return w.ResponseWriter }

func (w *recorder) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *recorder) Write(b []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	n, err := w.ResponseWriter.Write(b)
	w.bytes += int64(n)
	return n, err
}
