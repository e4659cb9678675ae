// Package batch lets the objects of one answer that ask for the same thing be served by one read, so
// that the number of statements depends on the shape of a query and not on how many rows come back.
// A list says whom its elements are about before the first of them is asked; the first that asks
// reads for all. It holds what one viewer may see for the time of one answer, and knows nothing of
// what that is.
package batch

import (
	"context"
	"sync"
)

// most is how many keys a list is read ahead for.
const most = 5000

// Seats is the part of a world whose keys are those of seats: what is read by people knows nothing of them.
func Seats(world string) string { return world + " seats" }

// Teams is the part of a world whose keys are those of teams.
func Teams(world string) string { return world + " teams" }

// Kind names what is read, in one world. What is a value of a type of the reader's own.
type Kind struct {
	World string
	What  any
}

// answer is what one answer has read so far.
type answer struct {
	mu       sync.Mutex
	expected map[string][]string // keys by world, each once
	known    map[string]map[string]bool
	reads    map[Kind]*reads
}

// reads is what was read of one kind.
type reads struct {
	mu    sync.Mutex // held while reading, so that others wait for what they need
	found map[string]any
}

type key struct{}

// With returns the context of one answer.
func With(ctx context.Context) context.Context {
	return context.WithValue(ctx, key{}, &answer{expected: map[string][]string{}, known: map[string]map[string]bool{}, reads: map[Kind]*reads{}})
}

func of(ctx context.Context) *answer {
	a, _ := ctx.Value(key{}).(*answer)
	return a
}

// Expect says that these keys of a world may be asked for.
func Expect(ctx context.Context, world string, keys ...string) {
	a := of(ctx)
	if a == nil {
		return
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	known := a.known[world]
	if known == nil {
		known = map[string]bool{}
		a.known[world] = known
	}
	for _, k := range keys {
		if !known[k] && len(known) < most {
			known[k] = true
			a.expected[world] = append(a.expected[world], k)
		}
	}
}

// Forget drops what was read: something was written.
func Forget(ctx context.Context) {
	a := of(ctx)
	if a == nil {
		return
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.reads = map[Kind]*reads{}
}

// Get returns what a key has, and reads it for all keys that are expected when it must read. A key
// that read leaves out has the zero value.
func Get[T any](ctx context.Context, kind Kind, k string, read func(keys []string) (map[string]T, error)) (T, error) {
	a := of(ctx)
	if a == nil {
		found, err := read([]string{k})
		return found[k], err
	}
	r, keys := a.of(kind, k)
	r.mu.Lock()
	defer r.mu.Unlock()
	if v, ok := r.found[k]; ok {
		return v.(T), nil
	}
	missing := []string{k}
	for _, other := range keys {
		if _, ok := r.found[other]; !ok && other != k {
			missing = append(missing, other)
		}
	}
	found, err := read(missing)
	if err != nil {
		return found[k], err
	}
	for _, k := range missing {
		r.found[k] = found[k]
	}
	return found[k], nil
}

func (a *answer) of(kind Kind, k string) (*reads, []string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	r := a.reads[kind]
	if r == nil {
		r = &reads{found: map[string]any{}}
		a.reads[kind] = r
	}
	return r, a.expected[kind.World]
}
