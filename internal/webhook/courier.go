package webhook

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"cadre/ent"
	"cadre/ent/webhook"
	"cadre/ent/webhookdelivery"
	"cadre/ent/webhooksecret"
	"cadre/internal/access"
)

// Letter is a message as it goes out.
type Letter struct {
	URL, ID   string
	At        time.Time
	Signature string
	Body      []byte
}

// Answer is what came back of a letter.
type Answer struct {
	Status     int           // 0 where none came
	Body       string        // its beginning
	RetryAfter time.Duration // how long the receiver asks to be left alone
	Err        error         // why none came
}

// Carrier posts letters. It bounds how long that takes and how much it reads, and refuses what may not be reached.
type Carrier interface {
	Carry(ctx context.Context, l Letter) Answer
}

// Describe answers what a changeset did, as everyone in the workspace may read it.
type Describe func(ctx context.Context, revision int64) (json.RawMessage, error)

const (
	// atOnce is how many webhooks are delivered to at the same time.
	atOnce = 8
	// leaseFor is how long a node has a webhook for itself. It is longer than an attempt may take.
	leaseFor = time.Minute
	// restFor is how long a webhook rests that another node has, or where the database failed.
	restFor = 5 * time.Second
)

// Courier delivers the webhooks of a workspace. On a shared database each node has one; a lease in the row of a webhook
// lets one deliver at a time.
type Courier struct {
	*Keeper
	carrier  Carrier
	describe Describe
	node     string
	rest     time.Duration
	slots    chan struct{}
	workers  sync.WaitGroup

	mu      sync.Mutex
	working map[string]bool

	delivered, failed atomic.Int64
}

// NewCourier returns a courier for what a keeper keeps. It does nothing until it runs.
func NewCourier(k *Keeper, carrier Carrier, describe Describe) *Courier {
	c := &Courier{Keeper: k, carrier: carrier, describe: describe, node: rand.Text(), rest: restFor, slots: make(chan struct{}, atOnce), working: map[string]bool{}}
	if !c.shared() {
		c.node = "file" // one process has it, which takes up its own lease after a crash
	}
	return c
}

func (c *Courier) shared() bool { return c.World.Store().Dialect() != "sqlite3" }

// Count returns how many attempts were taken and how many were not, since the process began.
func (c *Courier) Count() (delivered, failed int64) { return c.delivered.Load(), c.failed.Load() }

// Run delivers until ctx ends, and then waits for the attempts under way. Where there is no webhook it only waits.
func (c *Courier) Run(ctx context.Context) {
	ctx = access.System(ctx)
	var following sync.WaitGroup
	following.Go(func() {
		for seen := c.World.Graph().Revision(); c.World.Wait(ctx, seen); seen = c.World.Graph().Revision() {
			c.wake()
		}
	})
	defer following.Wait()
	defer c.workers.Wait()
	for ctx.Err() == nil {
		next, err := c.begin(ctx)
		if err != nil && ctx.Err() == nil {
			c.Log.ErrorContext(ctx, "looking for what webhooks are due", "error", err)
			next = c.now().Add(c.rest)
		}
		c.await(ctx, next)
	}
}

// await returns when something may be due.
func (c *Courier) await(ctx context.Context, next time.Time) {
	var due <-chan time.Time // never, where nothing waits for a time
	if !next.IsZero() {
		timer := time.NewTimer(next.Sub(c.now()))
		defer timer.Stop()
		due = timer.C
	}
	select {
	case <-c.woken:
	case <-due:
	case <-ctx.Done():
	}
}

// begin starts to work on each webhook that has something to deliver, and says when to look again by itself; zero for never.
func (c *Courier) begin(ctx context.Context) (next time.Time, err error) {
	client, now := c.World.Client(), c.now()
	hooks, err := client.Webhook.Query().All(ctx)
	if err != nil || len(hooks) == 0 {
		return next, err
	}
	waiting, err := client.WebhookDelivery.Query().Where(webhookdelivery.StateEQ(webhookdelivery.StateWAITING)).Unique(true).Select(webhookdelivery.FieldWebhookID).Strings(ctx)
	if err != nil {
		return next, err
	}
	asked := map[string]bool{}
	for _, key := range waiting {
		asked[key] = true
	}
	revision := c.World.Graph().Revision()
	for _, hook := range hooks {
		switch {
		case asked[hook.ID], delivers(hook, now) && hook.Cursor < revision:
			c.start(ctx, hook.ID)
		case hook.State == webhook.StateACTIVE && hook.NextAt != nil && hook.NextAt.After(now):
			next = earliest(next, *hook.NextAt)
		}
	}
	if c.shared() { // a node may have ended with a lease, or have taken what somebody asked for
		next = earliest(next, now.Add(c.rest))
	}
	return next, nil
}

// start works on a webhook, unless this courier does already.
func (c *Courier) start(ctx context.Context, key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.working[key] {
		return
	}
	c.working[key] = true
	c.workers.Go(func() {
		c.slots <- struct{}{}
		mine, err := c.work(ctx, key)
		<-c.slots
		if err != nil && ctx.Err() == nil {
			c.Log.ErrorContext(ctx, "delivering a webhook", "webhook", key, "error", err)
		}
		if err != nil || !mine {
			select {
			case <-time.After(c.rest):
			case <-ctx.Done():
			}
		}
		c.mu.Lock()
		delete(c.working, key)
		c.mu.Unlock()
		c.wake() // something may have come since it last looked
	})
}

// work delivers what is due of a webhook, and reports whether this node could.
func (c *Courier) work(ctx context.Context, key string) (mine bool, err error) {
	defer func() {
		if cause := recover(); cause != nil { // one webhook stops; the others go on
			err = fmt.Errorf("panic: %v", cause)
		}
	}()
	var until time.Time
	for more := true; more && ctx.Err() == nil; {
		if until.Sub(c.now()) < leaseFor/2 {
			if until, err = c.lease(ctx, key); err != nil || until.IsZero() {
				return mine, err
			}
			mine = true
		}
		if more, err = c.step(ctx, key); err != nil {
			break
		}
	}
	ctx = context.WithoutCancel(ctx) // who ends now leaves no lease behind
	if err == nil {
		err = c.tidy(ctx, key)
	}
	if end := c.World.Client().Webhook.Update().Where(webhook.ID(key), webhook.LeaseOwner(c.node)).ClearLeaseOwner().ClearLeaseUntil().Exec(ctx); err == nil && end != nil {
		err = fmt.Errorf("end the lease: %w", end)
	}
	return mine, err
}

// lease takes a webhook for this node, or keeps it, and returns until when; zero where another node has it, or where it is
// gone.
func (c *Courier) lease(ctx context.Context, key string) (until time.Time, err error) {
	now := c.now()
	until = now.Add(leaseFor)
	n, err := c.World.Client().Webhook.Update().
		Where(webhook.ID(key), webhook.Or(webhook.LeaseUntilIsNil(), webhook.LeaseUntilLTE(now), webhook.LeaseOwner(c.node))).
		SetLeaseOwner(c.node).SetLeaseUntil(until).Save(ctx)
	if err != nil || n == 0 {
		return time.Time{}, err
	}
	return until, nil
}

// step delivers one message, and reports whether there may be another.
func (c *Courier) step(ctx context.Context, key string) (more bool, err error) {
	client := c.World.Client()
	hook, err := client.Webhook.Get(ctx, key)
	if ent.IsNotFound(err) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("read the webhook: %w", err)
	}
	asked, err := client.WebhookDelivery.Query().Where(webhookdelivery.WebhookID(key), webhookdelivery.StateEQ(webhookdelivery.StateWAITING)).
		Order(ent.Asc(webhookdelivery.FieldID)).First(ctx)
	switch {
	case err == nil:
		return true, c.deliverAsked(ctx, hook, asked)
	case !ent.IsNotFound(err):
		return false, fmt.Errorf("look for what was asked for: %w", err)
	case !delivers(hook, c.now()):
		return false, nil
	}
	set, passed, err := c.next(ctx, hook)
	if err != nil {
		return false, fmt.Errorf("read the log: %w", err)
	}
	if set == nil {
		if passed == hook.Cursor {
			return false, nil
		}
		return true, client.Webhook.Update().Where(c.still(hook)...).SetCursor(passed).Exec(ctx)
	}
	return c.deliver(ctx, hook, set)
}

// dropSecrets drops those that sign no more.
func (c *Courier) dropSecrets(ctx context.Context, key string, now time.Time) error {
	if _, err := c.World.Client().WebhookSecret.Delete().Where(webhooksecret.WebhookID(key), webhooksecret.EndsAtLTE(now)).Exec(ctx); err != nil {
		return fmt.Errorf("drop old secrets: %w", err)
	}
	return nil
}
