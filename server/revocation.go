package server

import (
	"context"
	"time"
)

// revocationsAsked is how often the server asks whether something was revoked, while a stream is open: one question for
// all of them, so that a quiet stream ends within a second and a thousand of them cost no more than one.
const revocationsAsked = 500 * time.Millisecond

// watchRevocations has open streams ask anew who their client is as soon as a token or a session was revoked, also by
// another program that has the workspace open.
func (s *Server) watchRevocations(ctx context.Context) {
	tick := time.NewTicker(revocationsAsked)
	defer tick.Stop()
	known := ""
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if s.graphql.Open() == 0 {
			continue
		}
		now, err := s.auth.Revocations(ctx)
		if err != nil {
			if ctx.Err() == nil {
				s.log.ErrorContext(ctx, "ask what was revoked", "cause", err) // streams still ask at each event and sign of life
			}
			continue
		}
		if now != known { // the first time too: a stream may be older than its first question
			known = now
			s.graphql.Recheck()
		}
	}
}
