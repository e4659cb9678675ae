package graph

import (
	"context"

	"cadre/graph/generated/model"
	"cadre/graph/view"
	"cadre/internal/webhook"
	"cadre/internal/world"
)

// told is what a change of a webhook is answered with: the changeset that says so, and the webhook as it is now.
func (r *mutationResolver) told(ctx context.Context, key string, c *world.Commit) (*view.Changeset, *webhook.Webhook, error) {
	found, err := r.Webhooks.Find(ctx, key)
	return r.committed(r.World, c).set, found, err
}

func (r *mutationResolver) webhookPayload(ctx context.Context, key string, c *world.Commit, err error) (*model.WebhookPayload, error) {
	if err != nil {
		return nil, err
	}
	set, found, err := r.told(ctx, key, c)
	return &model.WebhookPayload{Changeset: set, Webhook: found}, err
}

func (r *mutationResolver) webhookSecretPayload(ctx context.Context, key string, secret webhook.Secret, c *world.Commit, err error) (*model.WebhookSecretPayload, error) {
	if err != nil {
		return nil, err
	}
	set, found, err := r.told(ctx, key, c)
	return &model.WebhookSecretPayload{Changeset: set, Webhook: found, Secret: secret.Reveal()}, err
}

func deliveryPayload(d *webhook.Delivery, err error) (*model.WebhookDeliveryPayload, error) {
	if err != nil {
		return nil, err
	}
	return &model.WebhookDeliveryPayload{Delivery: d}, nil
}
