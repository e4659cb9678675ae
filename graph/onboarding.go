package graph

import (
	"context"

	"cadre/graph/batch"
	"cadre/graph/generated/model"
	"cadre/graph/view"
	"cadre/internal/world"
)

// onboardingPayload reads the onboarding again through the viewer's context: a review may have taken it from them.
func onboardingPayload(ctx context.Context, w *world.World, c *world.Commit, id string) (*model.OnboardingPayload, error) {
	batch.Forget(ctx)
	o, err := view.FindOnboarding(ctx, w, id)
	return &model.OnboardingPayload{Changeset: view.ConfidentialChangesetOf(c), Onboarding: o}, err
}
