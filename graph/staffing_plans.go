package graph

import (
	"context"

	"cadre/graph/batch"
	"cadre/graph/generated/model"
	"cadre/graph/view"
	"cadre/internal/world"
)

// What a write left is read again through the viewer's context, so that a payload shows nothing that they may not see.

func improvementPayload(ctx context.Context, w *world.World, c *world.Commit, id string) (*model.ImprovementPlanPayload, error) {
	batch.Forget(ctx)
	p, err := view.FindImprovementPlan(ctx, w, id)
	return &model.ImprovementPlanPayload{Changeset: view.ConfidentialChangesetOf(c), Plan: p}, err
}

func headcountPayload(ctx context.Context, w *world.World, c *world.Commit, id string) (*model.HeadcountPlanPayload, error) {
	batch.Forget(ctx)
	p, err := view.FindHeadcountPlan(ctx, w, id)
	return &model.HeadcountPlanPayload{Changeset: view.ConfidentialChangesetOf(c), Plan: p}, err
}

func plannedSeatPayload(ctx context.Context, w *world.World, done committed, id string) (*model.PlannedSeatPayload, error) {
	batch.Forget(ctx)
	p, err := view.FindHeadcountPlan(ctx, w, id)
	return &model.PlannedSeatPayload{Changeset: done.set, Plan: p}, err
}

func leavingPayload(ctx context.Context, w *world.World, c *world.Commit, person string) *model.PersonLeavingPayload {
	batch.Forget(ctx)
	return &model.PersonLeavingPayload{Changeset: view.ConfidentialChangesetOf(c), Leaving: view.LeavingOfPerson(w, person)}
}

func knowledgePayload(ctx context.Context, w *world.World, c *world.Commit, id string) (*model.KnowledgeTaskPayload, error) {
	batch.Forget(ctx)
	t, err := view.FindKnowledgeTask(ctx, w, id)
	return &model.KnowledgeTaskPayload{Changeset: view.ConfidentialChangesetOf(c), Task: t}, err
}

func templatePayload(ctx context.Context, w *world.World, c *world.Commit, role string) (*model.OnboardingTemplatePayload, error) {
	batch.Forget(ctx)
	t, err := view.FindOnboardingTemplate(ctx, w, role)
	return &model.OnboardingTemplatePayload{Changeset: view.ConfidentialChangesetOf(c), Template: t}, err
}
