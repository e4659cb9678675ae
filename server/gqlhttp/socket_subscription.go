package gqlhttp

import (
	"bytes"
	"context"
	"encoding/json"

	"github.com/99designs/gqlgen/graphql"
	"github.com/coder/websocket"

	"cadre/internal/fault"
	"cadre/server/engine"
)

// subscription is one live operation of a socket.
type subscription struct {
	id     string
	cancel context.CancelFunc
}

// start runs an operation in a goroutine of its own.
func (s *socket) start(id string, request *engine.Request) (websocket.StatusCode, string) {
	ctx, cancel := context.WithCancel(s.base)
	sub := &subscription{id: id, cancel: cancel}
	s.mu.Lock()
	_, taken := s.live[id]
	full := len(s.live) >= s.handler.options.Subscriptions
	if !taken && !full {
		s.live[id] = sub
	}
	s.mu.Unlock()
	switch {
	case taken:
		cancel()
		return closeDuplicateID, "Subscriber for " + shorten(id) + " already exists"
	case full:
		cancel()
		s.sendErrors(id, engine.Refusal(fault.New(fault.LimitExceeded, "This connection has too many live operations; the limit is %d.", s.handler.options.Subscriptions)))
		return 0, ""
	}
	s.work.Go(func() {
		defer cancel()
		s.run(ctx, sub, request)
	})
	return 0, ""
}

// run answers `next` for each response, then `complete`; or `error` alone for a request error. A
// client that completed the operation hears nothing more of it.
func (s *socket) run(ctx context.Context, sub *subscription, request *engine.Request) {
	if s.handler.options.StillWelcome(ctx) != nil { // a socket may have been quiet for long
		s.close(closeForbidden, closeReasonForbidden)
		return
	}
	operation, errs := s.handler.engine.Prepare(ctx, request)
	if errs != nil {
		if s.finish(sub) {
			s.sendErrors(sub.id, &graphql.Response{Errors: errs})
		}
		return
	}
	next := operation.Stream(ctx)
	for response := next(); response != nil; response = next() {
		if s.handler.options.StillWelcome(ctx) != nil {
			s.close(closeForbidden, closeReasonForbidden)
			return
		}
		if ctx.Err() != nil || !s.sendNext(sub.id, response) {
			break
		}
	}
	if s.finish(sub) && ctx.Err() == nil {
		s.send(message{ID: sub.id, Type: "complete"})
	}
}

// finish takes an operation off the list and reports whether it was still on it. The id is free
// before the client hears of the end, so that it may be used again at once.
func (s *socket) finish(sub *subscription) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.live[sub.id] != sub {
		return false
	}
	delete(s.live, sub.id)
	return true
}

// cancel ends an operation on the client's word. An id that is not live is no error: both sides
// may complete at the same time.
func (s *socket) cancel(id string) {
	s.mu.Lock()
	sub := s.live[id]
	delete(s.live, id)
	s.mu.Unlock()
	if sub != nil {
		sub.cancel()
	}
}

// sendNext frames a response without encoding its data a second time.
func (s *socket) sendNext(id string, response *graphql.Response) bool {
	var frame bytes.Buffer
	frame.WriteString(`{"id":`)
	frame.Write(quote(id))
	frame.WriteString(`,"type":"next","payload":`)
	encode(&frame, response)
	frame.WriteByte('}')
	return s.write(frame.Bytes())
}

func (s *socket) sendErrors(id string, response *graphql.Response) {
	s.send(message{ID: id, Type: "error", Payload: marshal(response.Errors)})
}

func quote(text string) []byte {
	quoted, _ := json.Marshal(text) // strings always encode
	return quoted
}

// shorten keeps a close reason within the 123 bytes that a close frame holds.
func shorten(id string) string {
	if len(id) > 36 {
		return "this id"
	}
	return id
}
