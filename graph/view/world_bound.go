package view

import (
	"context"
	"sync"

	"cadre/internal/fault"
	"cadre/internal/world"
)

// maxWorlds is how many moments and scenarios one answer looks at beside live, by org, node, nodes, _entities and diff: each may
// have to be made first, which takes a thousand times as long as what is asked of it. A series has a bound of its own.
const maxWorlds = 10

// lookedAt are the worlds of one answer.
type lookedAt struct {
	mu   sync.Mutex
	refs map[string]bool
}

type lookedAtKey struct{}

// WithWorldBound returns the context of one answer.
func WithWorldBound(ctx context.Context) context.Context {
	return context.WithValue(ctx, lookedAtKey{}, &lookedAt{refs: map[string]bool{}})
}

// LookAt counts a world, and refuses one too many before it is made.
func LookAt(ctx context.Context, ref world.Ref) error {
	l, ok := ctx.Value(lookedAtKey{}).(*lookedAt)
	if !ok || ref.Live() {
		return nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.refs[ref.Suffix()] = true; len(l.refs) > maxWorlds {
		return fault.New(fault.LimitExceeded, "One request looks at no more than %d moments and scenarios. Ask for the others in requests of their own.", maxWorlds)
	}
	return nil
}
