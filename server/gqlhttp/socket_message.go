package gqlhttp

import (
	"encoding/json"

	"github.com/coder/websocket"
)

// handle takes one message of the client. A code that is not zero closes the socket.
func (s *socket) handle(text []byte) (code websocket.StatusCode, reason string) {
	var m message
	if json.Unmarshal(text, &m) != nil {
		return closeBadRequest, "Invalid message received"
	}
	switch m.Type {
	case "connection_init":
		return s.init(m)
	case "ping":
		s.send(message{Type: "pong", Payload: m.Payload})
	case "pong":
	case "subscribe":
		return s.subscribe(m)
	case "complete":
		s.cancel(m.ID)
	default:
		return closeBadRequest, "Invalid message received"
	}
	return 0, ""
}

// init acknowledges the connection once it is known who is asking. Nothing runs before: the closed
// channel is what every other goroutine of the socket waits for.
func (s *socket) init(m message) (websocket.StatusCode, string) {
	if s.initialised {
		return closeTooManyInits, "Too many initialisation requests"
	}
	s.initialised = true
	var payload map[string]any
	if len(m.Payload) > 0 && json.Unmarshal(m.Payload, &payload) != nil {
		return closeBadRequest, "Invalid message received"
	}
	if connect := s.handler.options.Connect; connect != nil {
		ctx, err := connect(s.base, payload)
		if err != nil {
			return closeForbidden, closeReasonForbidden
		}
		s.base = ctx
	}
	s.send(message{Type: "connection_ack"})
	close(s.acknowledged)
	return 0, ""
}

// subscribe checks the form of a request. What is wrong with its content is told by an `error`
// message of the operation, and leaves the socket open.
func (s *socket) subscribe(m message) (websocket.StatusCode, string) {
	select {
	case <-s.acknowledged:
	default:
		return closeUnauthorized, "Unauthorized"
	}
	if m.ID == "" || len(m.Payload) == 0 || string(m.Payload) == "null" {
		return closeBadRequest, "Invalid message received"
	}
	request, bad := decode(m.Payload)
	if bad != nil {
		return closeBadRequest, "Invalid message received"
	}
	return s.start(m.ID, request)
}
