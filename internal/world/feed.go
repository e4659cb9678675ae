package world

import (
	"context"
	"sync"
)

// feed keeps the latest events for followers and wakes them. Each follower asks for what comes
// after what it has seen, so that none misses or repeats one, however slow it is.
type feed[E interface{ seq() int64 }] struct {
	mu     sync.Mutex
	recent []E
	woken  chan struct{} // closed and replaced at each event; nil before the first wait
	ended  bool
}

// keep is how many events followers find without asking the database.
const keep = 256

func (f *feed[E]) publish(events []E) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.recent = append(f.recent, events...)
	if n := len(f.recent); n > keep {
		f.recent = append([]E(nil), f.recent[n-keep:]...)
	}
	if f.woken != nil {
		close(f.woken)
		f.woken = nil
	}
}

// after returns the events after a revision when memory holds all of them.
func (f *feed[E]) after(revision int64, limit int) ([]E, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.recent) == 0 || f.recent[0].seq() > revision+1 {
		return nil, false
	}
	var list []E
	for _, e := range f.recent {
		if e.seq() > revision && len(list) < limit {
			list = append(list, e)
		}
	}
	return list, true
}

func (f *feed[E]) wait(ctx context.Context, after int64) bool {
	for {
		f.mu.Lock()
		if n := len(f.recent); n > 0 && f.recent[n-1].seq() > after {
			f.mu.Unlock()
			return true
		}
		if f.ended {
			f.mu.Unlock()
			return false
		}
		if f.woken == nil {
			f.woken = make(chan struct{})
		}
		woken := f.woken
		f.mu.Unlock()
		select {
		case <-woken:
		case <-ctx.Done():
			return false
		}
	}
}

func (f *feed[E]) close() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.ended = true
	if f.woken != nil {
		close(f.woken)
		f.woken = nil
	}
}
