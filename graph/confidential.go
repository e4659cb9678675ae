package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"cadre/graph/batch"
	"cadre/graph/generated/model"
	"cadre/graph/view"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// batched answers with the batch of each answer in its context.
type batched struct{ graphql.ExecutableSchema }

// Exec begins an operation. A subscription answers many times, each with a batch of its own.
func (b batched) Exec(ctx context.Context) graphql.ResponseHandler {
	next := b.ExecutableSchema.Exec(ctx)
	return func(ctx context.Context) *graphql.Response { return next(view.WithWorldBound(batch.With(ctx))) }
}

// firstOf returns the first id that is given, as a list of none or one.
func firstOf(ids ...*string) []string {
	for _, id := range ids {
		if id != nil {
			return []string{*id}
		}
	}
	return nil
}

// What a mutation has written is read again as its viewer may see it: what an answer has read before
// is outdated, and what was written may no longer be theirs to see.

func assessmentPayload(ctx context.Context, w *world.World, c *world.Commit, id string) (*model.AssessmentPayload, error) {
	batch.Forget(ctx)
	key, _ := w.Key(id)
	a, err := view.FindAssessment(ctx, w, key)
	return &model.AssessmentPayload{Assessment: a, Changeset: view.ConfidentialChangesetOf(c)}, err
}

func feedbackPayload(ctx context.Context, w *world.World, c *world.Commit, id string) (*model.FeedbackPayload, error) {
	batch.Forget(ctx)
	f, err := view.FindFeedback(ctx, w, id)
	return &model.FeedbackPayload{Feedback: f, Changeset: view.ConfidentialChangesetOf(c)}, err
}

// competence makes the map of a group of people.
func (r *Resolver) competence(ctx context.Context, g *orggraph.Graph, people []orggraph.Person) (*view.CompetenceMap, error) {
	w, err := r.of(ctx, g)
	if err != nil {
		return nil, err
	}
	return view.MapOf(ctx, w, g, people)
}

// followConfidential tells a follower what has changed of what they may see, from now on, until the
// client goes or the world closes. Rights are looked up anew at each event; a write that touched
// nothing of theirs sends nothing.
func (r *subscriptionResolver) followConfidential(ctx context.Context, first *int) (<-chan *view.ConfidentialEvent, error) {
	if first != nil && *first < 1 {
		return nil, fault.New(fault.InvalidInput, "first is 1 or more.").OnField("first")
	}
	events := make(chan *view.ConfidentialEvent)
	go r.sendConfidential(ctx, events, r.World.ConfidentialNow(), first)
	return events, nil
}

// sendConfidential is ended by the client's context, which gqlgen cancels when the subscription is over.
func (r *subscriptionResolver) sendConfidential(ctx context.Context, events chan<- *view.ConfidentialEvent, since int64, first *int) {
	defer close(events)
	defer func() {
		if cause := recover(); cause != nil { // one follower's stream ends; the process serves the others
			r.Log.ErrorContext(ctx, "following what is not open", "panic", cause)
		}
	}()
	sent := 0
	for {
		written, err := r.World.ConfidentialAfter(ctx, since)
		if len(written) == 0 {
			if err != nil {
				r.Log.ErrorContext(ctx, "following what is not open", "error", err)
			}
			return
		}
		since = written[len(written)-1].Seq
		event, err := view.ConfidentialEventOf(ctx, r.World, written)
		if err != nil {
			r.Log.ErrorContext(ctx, "following what is not open", "error", err)
			return
		}
		if event == nil {
			continue
		}
		select {
		case events <- event:
		case <-ctx.Done():
			return
		}
		if sent++; first != nil && sent == *first {
			return
		}
	}
}
