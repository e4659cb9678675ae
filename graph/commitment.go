package graph

import (
	"context"

	"cadre/graph/generated/model"
	"cadre/internal/strategy"
	"cadre/internal/world"
)

// promise runs one write about a commitment, and answers with the commitment as it is then.
func (r *mutationResolver) promise(ctx context.Context, scenario *string, commitment string, write func(w *world.World) (*world.Commit, error)) (*model.CommitmentPayload, error) {
	w, err := r.edited(ctx, scenario, commitment)
	if err != nil {
		return nil, err
	}
	c, err := write(w)
	if err != nil {
		return nil, err
	}
	return r.commitmentPayload(w, c, commitment), nil
}

func (r *mutationResolver) commitmentPayload(w *world.World, c *world.Commit, id string) *model.CommitmentPayload {
	done := r.committed(w, c)
	payload := &model.CommitmentPayload{Changeset: done.set, Commitment: done.commitment(id), Warnings: []string{}}
	if payload.Commitment != nil {
		payload.Warnings = strategy.CommitmentWarnings(*payload.Commitment)
	}
	return payload
}

func (r *mutationResolver) postMortemPayload(w *world.World, c *world.Commit, id string) *model.PostMortemPayload {
	done := r.committed(w, c)
	payload := &model.PostMortemPayload{Changeset: done.set}
	if of := done.commitment(id); of != nil {
		payload.Of = *of
	} else if of := done.objective(id); of != nil {
		payload.Of = *of
	}
	return payload
}
