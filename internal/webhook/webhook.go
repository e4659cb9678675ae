// Package webhook tells others what was changed: it keeps addresses that follow the log of the organisation, and delivers
// each changeset to them, in order, signed, and again until it is taken. It owns where may be posted to, how a message is
// signed and told, and how long it is tried. It knows no HTTP: a Carrier posts. It reads the open log alone, so that nothing
// that is not open can be told.
package webhook

import (
	"context"
	"fmt"
	"log/slog"
	"net/netip"
	"strconv"
	"time"

	"cadre/ent"
	"cadre/ent/webhook"
	"cadre/ent/webhooksecret"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/world"
)

// The most characters that texts may have; ent/schema has the same numbers.
const (
	maxName   = 200
	maxURL    = 2000
	maxReason = 500
)

// maxWebhooks is how many webhooks a workspace has.
const maxWebhooks = 50

// Webhook is an address that is told of each change, as who keeps it sees it.
type Webhook struct {
	ID, Name, URL string
	Topics        []Topic
	State         webhook.State
	Version       int // of what its owner says
	StateReason   *string
	Cursor        string // of the log of changes
	Behind        int    // changesets that came since
	Failures      int
	FailingSince  *time.Time
	NextAttemptAt *time.Time
	CreatedAt     time.Time
	CreatedBy     string
	// EarlierSecretUntil is until when the secret before this one signs too.
	EarlierSecretUntil *time.Time
	keeper             *Keeper
}

// Options say where webhooks are kept, and how they reach others.
type Options struct {
	World *world.World
	Reach Reach
	// Resolve looks up a host when a webhook is saved; nil leaves that to the delivery, which looks anyway.
	Resolve func(ctx context.Context, host string) ([]netip.Addr, error)
	Log     *slog.Logger // slog.Default where nil
}

// Keeper makes, changes and lists webhooks. It is safe for concurrent use.
type Keeper struct {
	Options
	woken chan struct{} // holds one where something may be due
}

// NewKeeper keeps the webhooks of live.
func NewKeeper(o Options) *Keeper {
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return &Keeper{Options: o, woken: make(chan struct{}, 1)}
}

// now is the moment by the workspace's clock. SQLite compares moments as texts, which are in order in one zone alone.
func (k *Keeper) now() time.Time { return k.World.Now().UTC() }

// wake tells the courier of this process, where one runs, to look again.
func (k *Keeper) wake() {
	select {
	case k.woken <- struct{}{}:
	default: // it will look anyway
	}
}

// mayKeep refuses those who may not keep webhooks.
func mayKeep(ctx context.Context) error {
	switch v := access.From(ctx); {
	case v == nil:
		return fault.New(fault.Unauthenticated, "Nobody is asking.")
	case !v.MayKeepWebhooks():
		return fault.New(fault.Forbidden, "Only the owner of the workspace keeps webhooks, or a token of theirs that covers %s.", access.ScopeWebhooks)
	}
	return nil
}

// List returns every webhook, the oldest first; none to those who may not keep them.
func (k *Keeper) List(ctx context.Context) ([]*Webhook, error) {
	if mayKeep(ctx) != nil {
		return nil, nil
	}
	rows, err := k.World.Client().Webhook.Query().Order(ent.Asc(webhook.FieldID)).All(ctx)
	if err != nil {
		return nil, fault.Wrap(err, "list webhooks")
	}
	return k.shown(ctx, rows)
}

// Find returns a webhook; nil where there is none, or none that the viewer may see.
func (k *Keeper) Find(ctx context.Context, key string) (*Webhook, error) {
	if mayKeep(ctx) != nil {
		return nil, nil // null in the schema
	}
	rows, err := k.World.Client().Webhook.Query().Where(webhook.ID(key)).All(ctx)
	if err != nil {
		return nil, fault.Wrap(err, "read a webhook")
	}
	shown, err := k.shown(ctx, rows)
	if err != nil || len(shown) == 0 {
		return nil, err
	}
	return shown[0], nil
}

// shown makes what is answered of rows.
func (k *Keeper) shown(ctx context.Context, rows []*ent.Webhook) ([]*Webhook, error) {
	ending, err := k.World.Client().WebhookSecret.Query().Where(webhooksecret.EndsAtGT(k.now())).All(access.System(ctx))
	if err != nil {
		return nil, fault.Wrap(err, "read until when secrets sign")
	}
	until := map[string]*time.Time{}
	for _, s := range ending {
		if known := until[s.WebhookID]; known == nil || known.Before(*s.EndsAt) {
			until[s.WebhookID] = s.EndsAt
		}
	}
	revision := k.World.Graph().Revision()
	list := make([]*Webhook, len(rows))
	for i, row := range rows {
		list[i] = &Webhook{
			ID: row.ID, Name: row.Name, URL: row.URL, Topics: topicsOf(row), State: row.State, Version: row.Version, StateReason: row.StateReason,
			Cursor: strconv.FormatInt(row.Cursor, 10), Behind: int(max(0, revision-row.Cursor)), Failures: row.Failures, FailingSince: row.FailingSince,
			NextAttemptAt: row.NextAt, CreatedAt: row.CreatedAt, CreatedBy: row.CreatedBy, EarlierSecretUntil: until[row.ID], keeper: k,
		}
	}
	return list, nil
}

// read returns the row of a webhook within a write.
func read(ctx context.Context, c *ent.Client, key string) (*ent.Webhook, error) {
	row, err := c.Webhook.Get(access.System(ctx), key)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "There is no such webhook.").OnField("input.webhook")
	}
	if err != nil {
		return nil, fmt.Errorf("read the webhook %s: %w", key, err)
	}
	return row, nil
}
