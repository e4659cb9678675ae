package graph

import (
	"context"

	"cadre/graph/batch"
	"cadre/graph/generated/model"
	"cadre/graph/view"
	"cadre/internal/world"
)

// replacementPayload reads what a leaving left through the viewer's context.
func replacementPayload(ctx context.Context, w *world.World, done committed, c *world.Commit, person, opened string) (*model.ReplacementPayload, error) {
	batch.Forget(ctx)
	key, _ := w.Key(person)
	payload := &model.ReplacementPayload{Changeset: done.set, Person: done.person(key), Undoable: c.Confidential == nil}
	if opened == "" {
		return payload, nil
	}
	var err error
	payload.Opening, err = view.FindOpening(ctx, w, opened)
	return payload, err
}

// erasurePayload reads the proof of an erasure through the viewer's context.
func erasurePayload(ctx context.Context, w *world.World, c *world.Commit, id string) (*model.ErasurePayload, error) {
	batch.Forget(ctx)
	e, err := view.FindErasure(ctx, w, id)
	return &model.ErasurePayload{Changeset: view.ConfidentialChangesetOf(c), Erasure: e}, err
}

// successorPayload is the seat of whose succession was written.
func successorPayload(ctx context.Context, w *world.World, c *world.Commit, seat string) *model.SuccessorPayload {
	batch.Forget(ctx)
	key, _ := w.Key(seat)
	return &model.SuccessorPayload{Changeset: view.ConfidentialChangesetOf(c), Position: found(w.Graph().Position(key))}
}
