package graph

import (
	"context"

	"cadre/graph/batch"
	"cadre/graph/generated/model"
	"cadre/graph/view"
	"cadre/internal/world"
)

// What a write left is read again through the viewer's context, so that a payload shows nothing that they may not see.

func evaluationCyclePayload(ctx context.Context, w *world.World, c *world.Commit, id string) (*model.EvaluationCyclePayload, error) {
	batch.Forget(ctx)
	cycle, err := view.FindEvaluationCycle(ctx, w, id)
	return &model.EvaluationCyclePayload{Changeset: view.ConfidentialChangesetOf(c), Cycle: cycle}, err
}

func evaluationPayload(ctx context.Context, w *world.World, c *world.Commit, id string) (*model.EvaluationPayload, error) {
	batch.Forget(ctx)
	e, err := view.FindEvaluation(ctx, w, id)
	return &model.EvaluationPayload{Changeset: view.ConfidentialChangesetOf(c), Evaluation: e}, err
}

func evaluationVoicePayload(ctx context.Context, w *world.World, c *world.Commit, id string) (*model.EvaluationVoicePayload, error) {
	batch.Forget(ctx)
	v, err := view.FindEvaluationVoice(ctx, w, id)
	return &model.EvaluationVoicePayload{Changeset: view.ConfidentialChangesetOf(c), Voice: v}, err
}
