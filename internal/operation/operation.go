// Package operation keeps track of what takes a while, so that whoever asked for it can see how far
// it is and stop it. It knows nothing of what is done.
package operation

import (
	"context"
	"sync"
	"time"

	"cadre/internal/access"
	"cadre/internal/fault"
)

// State is how far an operation is.
type State struct {
	ID       string
	Phase    string // in words
	Done     int
	Total    int // 0 while unknown
	Finished bool
}

// Registry holds the operations that are under way or over for less than a minute. It is safe for
// concurrent use.
type Registry struct {
	now func() time.Time
	mu  sync.Mutex
	all map[key]*running
}

// key keeps viewers apart: nobody sees or stops what somebody else started.
type key struct{ viewer, id string }

type running struct {
	state  State
	cancel context.CancelFunc
	over   time.Time
}

// NewRegistry returns an empty registry.
func NewRegistry(now func() time.Time) *Registry {
	return &Registry{now: now, all: map[key]*running{}}
}

// kept is how long an operation that is over can still be asked for.
const kept = time.Minute

// Report says how far an operation is.
type Report func(phase string, done, total int)

// Start registers an operation under the id that the client gave it. The context ends when the
// operation is cancelled; finish must be called when it is over. Without an id it can be neither
// watched nor stopped.
func (r *Registry) Start(ctx context.Context, id *string) (_ context.Context, report Report, finish func(), err error) {
	ctx, cancel := context.WithCancel(ctx)
	if id == nil {
		return ctx, func(string, int, int) {}, cancel, nil
	}
	k := keyOf(ctx, *id)
	r.mu.Lock()
	defer r.mu.Unlock()
	r.forget()
	if old := r.all[k]; *id == "" || len(*id) > 100 || old != nil && !old.state.Finished {
		cancel()
		return nil, nil, nil, fault.New(fault.InvalidInput, "The operation needs an id of its own, 1 to 100 characters.").OnField("input.operation")
	}
	run := &running{state: State{ID: *id, Phase: "Starting"}, cancel: cancel}
	r.all[k] = run
	report = func(phase string, done, total int) {
		r.mu.Lock()
		defer r.mu.Unlock()
		run.state.Phase, run.state.Done, run.state.Total = phase, done, total
	}
	finish = func() {
		cancel()
		r.mu.Lock()
		defer r.mu.Unlock()
		run.state.Finished, run.over = true, r.now()
	}
	return ctx, report, finish, nil
}

// Find returns how far an operation of the viewer is.
func (r *Registry) Find(ctx context.Context, id string) (State, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.forget()
	run := r.all[keyOf(ctx, id)]
	if run == nil {
		return State{}, false
	}
	return run.state, true
}

// Cancel asks an operation of the viewer to stop.
func (r *Registry) Cancel(ctx context.Context, id string) (State, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	run := r.all[keyOf(ctx, id)]
	if run == nil || run.state.Finished {
		return State{}, false
	}
	run.cancel()
	return run.state, true
}

func (r *Registry) forget() {
	for k, run := range r.all {
		if run.state.Finished && r.now().Sub(run.over) > kept {
			delete(r.all, k)
		}
	}
}

func keyOf(ctx context.Context, id string) key {
	v := access.From(ctx)
	if v == nil {
		return key{"", id}
	}
	return key{v.TokenID + "/" + v.Name, id}
}
