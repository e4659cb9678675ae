package server

import "cadre/server/guard"

// weightsOfWebhooks are those of webhooks, which are few, and of the log of each.
func weightsOfWebhooks() guard.Weights {
	return guard.Weights{
		"Query.webhooks":           {Cost: 50, Size: 10},
		"Query.webhook":            {Cost: 50},
		"Webhook.topics":           {Size: 3},
		"Webhook.deliveries":       {Cost: 50},
		"WebhookDelivery.attempts": {Size: 3},
	}
}
