package graph

import (
	"context"

	"cadre/graph/view"
	"cadre/internal/fault"
	"cadre/internal/webhook"
	"cadre/internal/world"
)

// follow sends every changeset after a cursor, or from now on, until the client goes, the world
// closes, or as many were sent as asked for. Each follower reads the log from where it is, so that
// none misses or repeats an event, however slow it is.
func (r *subscriptionResolver) follow(ctx context.Context, after *string, first *int, scenario *string, topics []webhook.Topic) (<-chan *view.ChangeEvent, error) {
	if first != nil && *first < 1 {
		return nil, fault.New(fault.InvalidInput, "first is 1 or more.").OnField("first")
	}
	ref := world.Ref{Scenario: deref(scenario)}
	w, err := r.worlds().Open(ctx, ref)
	if err != nil {
		return nil, err
	}
	since := w.Graph().Revision()
	if after != nil {
		if since, err = view.ReadEventCursor(*after); err != nil {
			return nil, err
		}
	}
	events := make(chan *view.ChangeEvent)
	go r.send(ctx, w, events, since, first, topics)
	return events, nil
}

// window is how many events are read from the log at a time.
const window = 50

// send is ended by the client's context, which gqlgen cancels when the subscription is over.
func (r *subscriptionResolver) send(ctx context.Context, w *world.World, events chan<- *view.ChangeEvent, since int64, first *int, topics []webhook.Topic) {
	defer close(events)
	defer w.Hold()()
	defer func() {
		if cause := recover(); cause != nil { // one follower's stream ends; the process serves the others
			r.Log.ErrorContext(ctx, "following changes", "panic", cause)
		}
	}()
	sent := 0
	for {
		// A scenario may have been taken from the viewer, applied or deleted meanwhile.
		if _, err := r.worlds().Open(ctx, w.Ref()); err != nil {
			return
		}
		batch, err := w.Events(ctx, since, window)
		if err != nil {
			r.Log.ErrorContext(ctx, "following changes", "error", err)
			return
		}
		told := view.EventsOf(batch, topics)
		for i, event := range view.Events(w, told) {
			select {
			case events <- event:
			case <-ctx.Done():
				return
			}
			since = told[i].Changeset.Seq
			if sent++; first != nil && sent == *first {
				return
			}
		}
		if len(batch) > 0 {
			since = batch[len(batch)-1].Changeset.Seq // what is of other topics is passed over
			continue
		}
		if !w.Wait(ctx, since) {
			return
		}
	}
}
