package gqlhttp

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"cadre/internal/fault"
	"cadre/server/engine"
)

// serveEvents answers any operation as an event stream (graphql-sse, distinct connections mode):
// `next` for each response, `complete` at the end. A request error is a `next` on an accepted
// stream. GET serves browsers' EventSource.
func (h *Handler) serveEvents(w http.ResponseWriter, r *http.Request, request *engine.Request) {
	ctx, done, ok := h.openStream(w, r)
	if !ok {
		return
	}
	defer done()
	operation, errs := h.engine.Prepare(ctx, request)
	if errs == nil && operation.IsMutation() && r.Method == http.MethodGet {
		w.Header().Set("Allow", "POST, OPTIONS")
		WriteError(w, r, http.StatusMethodNotAllowed, fault.New(fault.InvalidInput, "Send mutations by POST."))
		return
	}
	s := h.openEvents(w)
	if errs != nil {
		s.next(&graphql.Response{Errors: errs})
		s.complete()
		return
	}
	if last := r.Header.Get("Last-Event-ID"); resumable(last) && operation.Declares(h.options.ResumeVariable) {
		operation = h.resumed(ctx, request, last, operation)
	}
	h.stream(ctx, s, operation)
}

// counted begins the ids of events that carry none of their own: they count, and resume nothing.
const counted = "#"

func resumable(id string) bool { return id != "" && !strings.HasPrefix(id, counted) }

// resumed prepares the operation again to go on after the last event that the client saw.
func (h *Handler) resumed(ctx context.Context, request *engine.Request, last string, operation *engine.Operation) *engine.Operation {
	again := *request
	again.Variables = map[string]any{}
	for name, value := range request.Variables {
		again.Variables[name] = value
	}
	again.Variables[h.options.ResumeVariable] = last
	if resumed, errs := h.engine.Prepare(ctx, &again); errs == nil {
		return resumed
	}
	return operation // the id was none of ours: start as asked
}

// stream pumps events until the operation ends, the client leaves or is no longer welcome.
func (h *Handler) stream(ctx context.Context, s *events, operation *engine.Operation) {
	ctx, cancel := context.WithCancel(ctx)
	responses := make(chan *graphql.Response)
	taken := make(chan struct{})
	go produce(ctx, operation, responses, taken)
	defer func() {
		cancel()
		for range responses { // wait for the producer, which owns the operation
		}
	}()
	tick := time.NewTicker(h.options.KeepAlive)
	defer tick.Stop()
	doubted := h.doubt()
	for {
		select {
		case response, more := <-responses:
			if !more {
				if ctx.Err() == nil { // an operation that was cut off is not complete: its client comes back
					s.complete()
				}
				return
			}
			if h.options.StillWelcome(ctx) != nil || !s.next(response) {
				return
			}
			select {
			case taken <- struct{}{}:
			case <-ctx.Done(): // the producer may have left without waiting
				return
			}
		case <-doubted:
			doubted = h.doubt()
			if h.options.StillWelcome(ctx) != nil {
				return
			}
		case <-tick.C:
			if h.options.StillWelcome(ctx) != nil || !s.comment("") {
				return
			}
		case <-ctx.Done():
			return
		}
	}
}

// produce runs an operation and hands over its responses one by one; a response is valid until
// taken is signalled. It closes responses when it ends.
func produce(ctx context.Context, operation *engine.Operation, responses chan<- *graphql.Response, taken <-chan struct{}) {
	defer close(responses)
	next := operation.Stream(ctx)
	for response := next(); response != nil; response = next() {
		select {
		case responses <- response:
		case <-ctx.Done():
			return
		}
		select {
		case <-taken:
		case <-ctx.Done():
			return
		}
	}
}

// events writes the frames of one event stream.
type events struct {
	w       http.ResponseWriter
	control *http.ResponseController
	timeout time.Duration
	eventID func([]byte) string
	count   int
	frame   bytes.Buffer
}

// openEvents accepts a stream. The comment goes out at once, so that the client, and every proxy
// on the way, knows that the stream stands before there is an event.
func (h *Handler) openEvents(w http.ResponseWriter) *events {
	header := w.Header()
	header.Set("Content-Type", "text/event-stream; charset=utf-8")
	header.Set("X-Accel-Buffering", "no")
	w.WriteHeader(http.StatusOK)
	s := &events{w: w, control: http.NewResponseController(w), timeout: h.options.WriteTimeout, eventID: h.options.EventID}
	s.comment("stream open")
	return s
}

// next writes one response, and reports whether the client took it. Its id is where the client may
// resume, or a count that resumes nothing.
func (s *events) next(response *graphql.Response) bool {
	s.count++
	id := s.eventID(response.Data)
	if id == "" || strings.ContainsAny(id, "\r\n\x00") {
		id = counted + strconv.Itoa(s.count)
	}
	s.frame.WriteString("event: next\nid: " + id + "\ndata: ")
	start := s.frame.Len()
	encode(&s.frame, response)
	if text := s.frame.Bytes()[start:]; bytes.ContainsAny(text, "\r\n") {
		// A line break would end the data line; JSON never needs one.
		text = bytes.Clone(text)
		s.frame.Truncate(start)
		if json.Compact(&s.frame, text) != nil {
			s.frame.Truncate(start)
			s.frame.WriteString(`{"errors":[{"message":"The event could not be written."}]}`)
		}
	}
	s.frame.WriteString("\n\n")
	return s.send()
}

// complete has an empty data line: without one, browsers never dispatch the event.
func (s *events) complete() {
	s.frame.WriteString("event: complete\ndata: \n\n")
	s.send()
}

// comment writes a line that clients skip: the sign of life of a quiet stream, by which proxies
// keep it open and a client that is gone is found out.
func (s *events) comment(text string) bool {
	s.frame.WriteString(":" + text + "\n\n")
	return s.send()
}

// send writes the frame and reports whether the client took it. Hosts that know no deadlines or
// flushing (the desktop window) write without.
func (s *events) send() bool {
	defer s.frame.Reset()
	_ = s.control.SetWriteDeadline(time.Now().Add(s.timeout))
	if _, err := s.w.Write(s.frame.Bytes()); err != nil {
		return false
	}
	err := s.control.Flush()
	return err == nil || errors.Is(err, http.ErrNotSupported)
}
