package webhook

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"time"

	"cadre/ent"
	"cadre/ent/webhook"
	"cadre/ent/webhookdelivery"
	"cadre/ent/webhooksecret"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// AddWebhookInput is a webhook to be made.
type AddWebhookInput struct {
	Name, URL string
	Topics    []Topic
	After     *string // a cursor of the log; null: from now on
	Reason    *string
}

// UpdateWebhookInput is what to change of a webhook; only the given fields change.
type UpdateWebhookInput struct {
	Webhook   string
	Name, URL *string
	Topics    []Topic // nil: as they are
	// ExpectedVersion is the one that the client saw; nil: not checked.
	ExpectedVersion *int
	Reason          *string
}

// PauseWebhookInput says which webhook stops.
type PauseWebhookInput struct {
	Webhook string
	Reason  *string
}

// ResumeWebhookInput says which webhook goes on, and whether it passes over what waits.
type ResumeWebhookInput struct {
	Webhook     string
	SkipWaiting bool
	Reason      *string
}

// RotateWebhookSecretInput says which webhook gets another secret.
type RotateWebhookSecretInput struct {
	Webhook string
	Reason  *string
}

// RemoveWebhookInput says which webhook goes.
type RemoveWebhookInput struct {
	Webhook string
	Reason  *string
}

// edit runs one change of webhooks as a changeset that tells of it in words; where fn answers none, nothing had to change.
// Everyone may read the words, so that they name the host of an address and no more of it.
func (k *Keeper) edit(ctx context.Context, action string, reason *string, fn func(ctx context.Context, tx *history.Tx) (told string, err error)) (*world.Commit, error) {
	c, err := k.World.Write(access.AsKeeper(ctx), world.Intent{Action: action, Reason: reason}, func(ctx context.Context, tx *history.Tx) error {
		told, err := fn(access.System(ctx), tx)
		if err == nil && told != "" {
			tx.Note()
			tx.Summarize("%s", told)
		}
		return err
	})
	if err == nil {
		k.wake()
	}
	return c, err
}

// edited is edit of one webhook that there is.
func (k *Keeper) edited(ctx context.Context, action, key string, reason *string, fn func(ctx context.Context, tx *history.Tx, row *ent.Webhook) (told string, err error)) (*world.Commit, error) {
	if err := mayKeep(ctx); err != nil {
		return nil, err
	}
	f := input.Read(k.World)
	key = f.ID("webhook", key, "webhook", id.Webhook)
	reason = f.Reason(reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	return k.edit(ctx, action, reason, func(ctx context.Context, tx *history.Tx) (string, error) {
		row, err := read(ctx, tx.Client, key)
		if err != nil {
			return "", err
		}
		return fn(ctx, tx, row)
	})
}

// Add makes a webhook, and returns its id and its secret, which is told this once.
func (k *Keeper) Add(ctx context.Context, in AddWebhookInput) (string, Secret, *world.Commit, error) {
	if err := mayKeep(ctx); err != nil {
		return "", Secret{}, nil, err
	}
	f := input.Read(k.World)
	in.Name = f.Line("name", "The name", in.Name, maxName)
	in.URL = f.Line("url", "The address", in.URL, maxURL)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return "", Secret{}, nil, f.Err()
	}
	if err := k.checkURL(ctx, in.URL); err != nil {
		return "", Secret{}, nil, onField(err, "url")
	}
	added, secret, by := id.New(id.Webhook), newSecret(), access.From(ctx).Name
	c, err := k.edit(ctx, "webhook.add", in.Reason, func(ctx context.Context, tx *history.Tx) (string, error) {
		if n, err := tx.Webhook.Query().Count(ctx); err != nil || n >= maxWebhooks {
			if err == nil {
				err = fault.New(fault.LimitExceeded, "There are %d webhooks, which is the most. Remove one that nobody needs.", n)
			}
			return "", err
		}
		// This write is the next changeset: whoever begins now is not told of their own beginning.
		latest, err := history.Latest(ctx, tx.Client)
		if err != nil {
			return "", err
		}
		cursor := latest + 1
		if in.After != nil {
			if cursor, err = readCursor(*in.After, latest); err != nil {
				return "", err
			}
		}
		now := k.now()
		err = tx.Webhook.Create().SetID(added).SetName(in.Name).SetURL(in.URL).SetTopics(stored(in.Topics)).SetCursor(cursor).SetCreatedAt(now).SetCreatedBy(by).Exec(ctx)
		if err != nil {
			return "", fmt.Errorf("add a webhook: %w", err)
		}
		return fmt.Sprintf("Added the webhook “%s” to %s", in.Name, hostOf(in.URL)), secret.keep(ctx, tx.Client, added, now)
	})
	return added, secret, c, err
}

// readCursor reads after which changeset a webhook begins.
func readCursor(text string, latest int64) (int64, error) {
	seq, err := strconv.ParseInt(text, 10, 64)
	if err != nil || seq < 0 || seq > latest {
		return 0, input.Invalid("after", "This cursor is not one of the log of changes. Hand cursors back as they came.")
	}
	return seq, nil
}

func onField(err error, field string) error {
	if f, ok := fault.As(err); ok {
		return f.OnField("input." + field)
	}
	return err
}

// hostOf is all of an address that others are told.
func hostOf(text string) string {
	u, err := url.Parse(text)
	if err != nil {
		return "an address"
	}
	return u.Hostname()
}

// Update changes a webhook. A message that waits for its next attempt goes to the new address at once.
func (k *Keeper) Update(ctx context.Context, in UpdateWebhookInput) (*world.Commit, error) {
	if err := mayKeep(ctx); err != nil {
		return nil, err
	}
	f := input.Read(k.World)
	in.Name = f.NewLine("name", "The name", in.Name, maxName)
	in.URL = f.NewLine("url", "The address", in.URL, maxURL)
	if f.Err() != nil {
		return nil, f.Err()
	}
	if in.URL != nil {
		if err := k.checkURL(ctx, *in.URL); err != nil {
			return nil, onField(err, "url")
		}
	}
	return k.edited(ctx, "webhook.update", in.Webhook, in.Reason, func(ctx context.Context, tx *history.Tx, row *ent.Webhook) (string, error) {
		if in.ExpectedVersion != nil && *in.ExpectedVersion != row.Version {
			return "", fault.New(fault.Conflict, "Somebody changed the webhook meanwhile. Nothing of yours was written.").OnField("input.expectedVersion").With("version", row.Version)
		}
		told := fmt.Sprintf("Changed the webhook “%s”", row.Name)
		moved := in.URL != nil && *in.URL != row.URL
		turned := in.Topics != nil && !slices.Equal(stored(in.Topics), row.Topics)
		switch {
		case moved:
			told = fmt.Sprintf("Changed the webhook “%s”, which posts to %s now", row.Name, hostOf(*in.URL))
		case !turned && (in.Name == nil || *in.Name == row.Name):
			return "", nil
		}
		u := tx.Webhook.UpdateOneID(row.ID).SetNillableName(in.Name).SetNillableURL(in.URL).AddVersion(1)
		if turned {
			u.SetTopics(stored(in.Topics))
		}
		if moved || turned { // what failed is tried anew, where it is followed still
			if err := giveUp(ctx, tx.Client, row.ID); err != nil {
				return "", err
			}
			u.SetFailures(0).ClearFailingSince().ClearNextAt()
		}
		if err := u.Exec(ctx); err != nil {
			return "", fmt.Errorf("change the webhook %s: %w", row.ID, err)
		}
		return told, nil
	})
}

// Pause stops a webhook; what comes meanwhile waits.
func (k *Keeper) Pause(ctx context.Context, in PauseWebhookInput) (*world.Commit, error) {
	return k.edited(ctx, "webhook.pause", in.Webhook, in.Reason, func(ctx context.Context, tx *history.Tx, row *ent.Webhook) (string, error) {
		if row.State == webhook.StatePAUSED {
			return "", nil
		}
		err := tx.Webhook.UpdateOneID(row.ID).SetState(webhook.StatePAUSED).ClearStateReason().Exec(ctx)
		return fmt.Sprintf("Paused the webhook “%s”", row.Name), err
	})
}

// Resume lets a webhook deliver again: what waits first, or only what comes from now on.
func (k *Keeper) Resume(ctx context.Context, in ResumeWebhookInput) (*world.Commit, error) {
	return k.edited(ctx, "webhook.resume", in.Webhook, in.Reason, func(ctx context.Context, tx *history.Tx, row *ent.Webhook) (string, error) {
		if row.State == webhook.StateACTIVE && !in.SkipWaiting {
			return "", nil
		}
		told := fmt.Sprintf("Resumed the webhook “%s”", row.Name)
		u := tx.Webhook.UpdateOneID(row.ID).SetState(webhook.StateACTIVE).ClearStateReason().SetFailures(0).ClearFailingSince().ClearNextAt()
		if in.SkipWaiting {
			latest, err := history.Latest(ctx, tx.Client)
			if err != nil {
				return "", err
			}
			if err := giveUp(ctx, tx.Client, row.ID); err != nil {
				return "", err
			}
			u.SetCursor(latest + 1)
			told += ", and passed over what waited"
		}
		return told, u.Exec(ctx)
	})
}

// giveUp notes that the message which held up the others is not tried again by itself.
func giveUp(ctx context.Context, c *ent.Client, key string) error {
	return c.WebhookDelivery.Update().Where(webhookdelivery.WebhookID(key), webhookdelivery.StateEQ(webhookdelivery.StateRETRYING)).
		SetState(webhookdelivery.StateFAILED).Exec(ctx)
}

// Rotate gives a webhook another secret, which is told this once. The one before signs beside it for a day, and those
// before that no more.
func (k *Keeper) Rotate(ctx context.Context, in RotateWebhookSecretInput) (Secret, *world.Commit, error) {
	secret := newSecret()
	c, err := k.edited(ctx, "webhook.rotate", in.Webhook, in.Reason, func(ctx context.Context, tx *history.Tx, row *ent.Webhook) (string, error) {
		now := k.now()
		if _, err := tx.WebhookSecret.Delete().Where(webhooksecret.WebhookID(row.ID), webhooksecret.EndsAtNotNil()).Exec(ctx); err != nil {
			return "", err
		}
		if err := tx.WebhookSecret.Update().Where(webhooksecret.WebhookID(row.ID)).SetEndsAt(now.Add(overlap)).Exec(ctx); err != nil {
			return "", err
		}
		return fmt.Sprintf("Gave the webhook “%s” another secret", row.Name), secret.keep(ctx, tx.Client, row.ID, now)
	})
	return secret, c, err
}

// Remove takes a webhook away, with its secrets and its log.
func (k *Keeper) Remove(ctx context.Context, in RemoveWebhookInput) (*world.Commit, error) {
	return k.edited(ctx, "webhook.remove", in.Webhook, in.Reason, func(ctx context.Context, tx *history.Tx, row *ent.Webhook) (string, error) {
		if _, err := tx.WebhookSecret.Delete().Where(webhooksecret.WebhookID(row.ID)).Exec(ctx); err != nil {
			return "", err
		}
		if _, err := tx.WebhookDelivery.Delete().Where(webhookdelivery.WebhookID(row.ID)).Exec(ctx); err != nil {
			return "", err
		}
		return fmt.Sprintf("Removed the webhook “%s”", row.Name), tx.Webhook.DeleteOneID(row.ID).Exec(ctx)
	})
}

// earliest returns the earlier of two moments, of which the first may be nothing.
func earliest(a, b time.Time) time.Time {
	if a.IsZero() || b.Before(a) {
		return b
	}
	return a
}
