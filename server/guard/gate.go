package guard

import (
	"context"
	"sync/atomic"
	"time"

	"cadre/internal/fault"
)

// Gate lets a few expensive operations in at a time. Others wait outside for a while, and a
// crowd is sent away at once, so that a flood of large queries cannot starve the small ones.
type Gate struct {
	slots    chan struct{}
	waiting  atomic.Int64
	crowd    int64
	patience time.Duration
}

// NewGate makes a gate with room for a number of operations inside and a crowd of them outside,
// each of which waits no longer than patience.
func NewGate(room, crowd int, patience time.Duration) *Gate {
	return &Gate{slots: make(chan struct{}, room), crowd: int64(crowd), patience: patience}
}

// Enter waits for room. The caller calls leave when the work is done. It answers LIMIT_EXCEEDED
// where too many wait already or patience ends, and the context's error where the client left.
func (g *Gate) Enter(ctx context.Context) (leave func(), err error) {
	select {
	case g.slots <- struct{}{}:
		return g.leave, nil
	default:
	}
	if g.waiting.Add(1) > g.crowd {
		g.waiting.Add(-1)
		return nil, busy()
	}
	defer g.waiting.Add(-1)
	timer := time.NewTimer(g.patience)
	defer timer.Stop()
	select {
	case g.slots <- struct{}{}:
		return g.leave, nil
	case <-timer.C:
		return nil, busy()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (g *Gate) leave() { <-g.slots }

// busy carries a mark by which the transports answer 503, so that clients try again.
func busy() error {
	return fault.New(fault.LimitExceeded, "Too many large queries are running; try again in a moment.").With("busy", true).With(RetryAfter, 1)
}

// RetryAfter is the detail of a fault that says in how many seconds the same request may be welcome.
const RetryAfter = "retryAfter"
