package webhook

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/ent/webhook"
	"cadre/ent/webhookdelivery"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/id"
)

// How much of the log of deliveries is kept of each webhook, and for how long.
const (
	keepDeliveries = 200
	keepFor        = 30 * 24 * time.Hour
	keepAttempts   = 20
)

// maxWaiting is how many messages of a webhook may wait that somebody asked for.
const maxWaiting = 20

// testType is the type of a test event.
const testType = "cadre.webhook.test"

// Delivery is one message of a webhook, as who keeps it sees it.
type Delivery struct {
	ID, Message, Type string
	Revision          *int64
	State             webhookdelivery.State
	CreatedAt         time.Time
	Attempts          []Attempt
}

// Attempt is how one try to deliver went.
type Attempt struct {
	At       time.Time `json:"at"`
	Status   *int      `json:"status,omitempty"`
	Duration int       `json:"duration"` // milliseconds
	Error    *string   `json:"error,omitempty"`
	Answer   *string   `json:"answer,omitempty"`
}

// deliveryOf makes what is answered of a row.
func deliveryOf(row *ent.WebhookDelivery) (*Delivery, error) {
	attempts, err := attemptsOf(row)
	if err != nil {
		return nil, err
	}
	return &Delivery{ID: row.ID, Message: row.Message, Type: row.Type, Revision: row.Revision, State: row.State, CreatedAt: row.CreatedAt, Attempts: attempts}, nil
}

func attemptsOf(row *ent.WebhookDelivery) ([]Attempt, error) {
	var list []Attempt
	if err := json.Unmarshal(row.Attempts, &list); err != nil {
		return nil, fmt.Errorf("read the attempts of %s: %w", row.ID, err)
	}
	return list, nil
}

// Deliveries returns the messages of the webhook, the latest first.
func (w *Webhook) Deliveries(ctx context.Context, first *int) ([]*Delivery, error) {
	size := 50
	if first != nil {
		size = *first
	}
	if size < 1 || size > keepDeliveries {
		return nil, fault.New(fault.InvalidInput, "first is 1 to %d.", keepDeliveries).OnField("first")
	}
	rows, err := w.keeper.World.Client().WebhookDelivery.Query().Where(webhookdelivery.WebhookID(w.ID)).
		Order(ent.Desc(webhookdelivery.FieldID)).Limit(size).All(ctx)
	if err != nil {
		return nil, fault.Wrap(err, "read the deliveries of a webhook")
	}
	list := make([]*Delivery, len(rows))
	for i, row := range rows {
		if list[i], err = deliveryOf(row); err != nil {
			return nil, fault.Wrap(err, "read a delivery")
		}
	}
	return list, nil
}

// Test asks for a test event of a webhook, which is sent once, whether or not the webhook delivers.
func (k *Keeper) Test(ctx context.Context, key string) (*Delivery, error) {
	if err := mayKeep(ctx); err != nil {
		return nil, err
	}
	client := k.World.Client()
	row, err := read(ctx, client, key)
	if err != nil {
		return nil, err
	}
	if err := k.mayWait(ctx, row.ID); err != nil {
		return nil, err
	}
	message := id.New(id.WebhookDelivery)
	made, err := client.WebhookDelivery.Create().SetID(message).SetMessage(message).SetWebhookID(row.ID).SetType(testType).
		SetState(webhookdelivery.StateWAITING).SetCreatedAt(k.now()).SetAttempts(json.RawMessage("[]")).Save(access.System(ctx))
	if err != nil {
		return nil, fault.Wrap(err, "ask for a test event")
	}
	k.wake()
	return deliveryOf(made)
}

// Redeliver asks for a message to be sent again under its id: at once where it waits for its next attempt, else once,
// beside the order.
func (k *Keeper) Redeliver(ctx context.Context, key string) (*Delivery, error) {
	if err := mayKeep(ctx); err != nil {
		return nil, err
	}
	client, system := k.World.Client(), access.System(ctx)
	row, err := client.WebhookDelivery.Get(system, key)
	switch {
	case ent.IsNotFound(err):
		return nil, fault.New(fault.NotFound, "There is no such delivery; the last %d are kept.", keepDeliveries).OnField("input.delivery")
	case err != nil:
		return nil, fault.Wrap(err, "read a delivery")
	}
	next := 0 // of a webhook that delivers, where this one is what the others wait for
	if row.State == webhookdelivery.StateRETRYING {
		next, err = client.Webhook.Update().Where(webhook.ID(row.WebhookID), webhook.StateEQ(webhook.StateACTIVE)).ClearNextAt().Save(system)
	}
	if err == nil && next == 0 && row.State != webhookdelivery.StateWAITING {
		if err := k.mayWait(ctx, row.WebhookID); err != nil {
			return nil, err
		}
		row, err = client.WebhookDelivery.UpdateOneID(row.ID).SetState(webhookdelivery.StateWAITING).Save(system)
	}
	if err != nil {
		return nil, fault.Wrap(err, "ask for a message to be sent again")
	}
	k.wake()
	return deliveryOf(row)
}

func (k *Keeper) mayWait(ctx context.Context, key string) error {
	n, err := k.World.Client().WebhookDelivery.Query().Where(webhookdelivery.WebhookID(key), webhookdelivery.StateEQ(webhookdelivery.StateWAITING)).Count(access.System(ctx))
	if err != nil {
		return fault.Wrap(err, "count what waits")
	}
	if n >= maxWaiting {
		return fault.New(fault.LimitExceeded, "%d messages of this webhook wait to be sent already.", n)
	}
	return nil
}

// tidy keeps the log of a webhook bounded, and drops secrets that sign no more.
func (c *Courier) tidy(ctx context.Context, key string) error {
	client, now := c.World.Client(), c.now()
	ended := webhookdelivery.StateIn(webhookdelivery.StateDELIVERED, webhookdelivery.StateFAILED)
	tooMany, err := client.WebhookDelivery.Query().Where(webhookdelivery.WebhookID(key)).Order(ent.Desc(webhookdelivery.FieldID)).Offset(keepDeliveries).Limit(1).IDs(ctx)
	if err != nil {
		return fmt.Errorf("look for old deliveries: %w", err)
	}
	old := webhookdelivery.CreatedAtLT(now.Add(-keepFor))
	if len(tooMany) > 0 {
		old = webhookdelivery.Or(old, webhookdelivery.IDLTE(tooMany[0]))
	}
	if _, err := client.WebhookDelivery.Delete().Where(webhookdelivery.WebhookID(key), ended, old).Exec(ctx); err != nil {
		return fmt.Errorf("drop old deliveries: %w", err)
	}
	return c.dropSecrets(ctx, key, now)
}

// delivers reports whether a webhook takes its next message now.
func delivers(row *ent.Webhook, now time.Time) bool {
	return row.State == webhook.StateACTIVE && (row.NextAt == nil || !row.NextAt.After(now))
}
