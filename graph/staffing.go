package graph

import (
	"context"

	"cadre/graph/batch"
	"cadre/graph/generated/model"
	"cadre/graph/view"
	"cadre/internal/world"
)

// People are hired in live. What a write left is read again through the viewer's context, so that a payload shows
// nothing that they may not see.

func openingPayload(ctx context.Context, w *world.World, c *world.Commit, id string) (*model.OpeningPayload, error) {
	batch.Forget(ctx)
	o, err := view.FindOpening(ctx, w, id)
	return &model.OpeningPayload{Changeset: view.ConfidentialChangesetOf(c), Opening: o}, err
}

func applicationPayload(ctx context.Context, w *world.World, c *world.Commit, id string) (*model.ApplicationPayload, error) {
	batch.Forget(ctx)
	a, err := view.FindApplication(ctx, w, id)
	return &model.ApplicationPayload{Changeset: view.ConfidentialChangesetOf(c), Application: a}, err
}
