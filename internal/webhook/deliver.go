package webhook

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"cadre/ent"
	"cadre/ent/changeset"
	"cadre/ent/predicate"
	"cadre/ent/webhook"
	"cadre/ent/webhookdelivery"
	"cadre/internal/id"
)

// gone is the status by which a receiver says that it wants no more messages.
const gone = 410

// post sends a message and tells how it went. An error is ours, and no attempt.
func (c *Courier) post(ctx context.Context, hook *ent.Webhook, message string, body []byte) (Attempt, Answer, error) {
	at := c.now()
	secrets, err := secretsOf(ctx, c.World.Client(), hook.ID, at)
	if err != nil {
		return Attempt{}, Answer{}, err
	}
	begun := time.Now() // a length of time, not a moment of the workspace's clock
	answer := c.carrier.Carry(ctx, Letter{URL: hook.URL, ID: message, At: at, Signature: sign(secrets, message, at, body), Body: body})
	attempt := Attempt{At: at, Duration: int(time.Since(begun).Milliseconds())}
	if text := readable(answer.Body); text != "" {
		attempt.Answer = &text
	}
	if answer.Status != 0 {
		attempt.Status = &answer.Status
	}
	if why := failure(answer); why != "" {
		attempt.Error = &why
		c.failed.Add(1)
	} else {
		c.delivered.Add(1)
	}
	return attempt, answer, nil
}

// failure says why a message was not taken; empty where it was.
func failure(a Answer) string {
	switch {
	case a.Err != nil:
		return readable(a.Err.Error())
	case a.Status >= 200 && a.Status < 300:
		return ""
	case a.Status >= 300 && a.Status < 400:
		return fmt.Sprintf("The receiver answered %d, a redirect, which is not followed.", a.Status)
	}
	return fmt.Sprintf("The receiver answered %d.", a.Status)
}

// readable keeps of a text what a page can show.
func readable(text string) string {
	text = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == 0x7f || r == utf8.RuneError {
			return -1
		}
		return r
	}, text)
	return strings.TrimSpace(text)
}

// deliver sends the next changeset in the order of the log, and reports whether the one after it may follow.
func (c *Courier) deliver(ctx context.Context, hook *ent.Webhook, set *ent.Changeset) (more bool, err error) {
	body, err := c.tell(ctx, set)
	if err != nil {
		return false, err
	}
	attempt, answer, err := c.post(ctx, hook, set.ID, body)
	if err != nil || ctx.Err() != nil && attempt.Error != nil { // who ends now breaks the attempt off, which says nothing of the receiver
		return false, err
	}
	state, still := webhookdelivery.StateDELIVERED, c.still(hook)
	write := func(u *ent.WebhookUpdate) {
		u.SetCursor(set.Seq).SetFailures(0).ClearFailingSince().ClearNextAt()
	}
	if attempt.Error != nil {
		// A failure counts against the address that failed, and against who still wants to be told.
		still = append(still, webhook.URL(hook.URL), webhook.StateEQ(hook.State), webhook.Failures(hook.Failures))
		state, write = c.failedBy(hook, attempt, answer)
	}
	err = c.note(ctx, still, attempt, write, func(tx *ent.Tx) (*ent.WebhookDelivery, error) {
		row, err := tx.WebhookDelivery.Query().Where(webhookdelivery.WebhookID(hook.ID), webhookdelivery.Message(set.ID)).Only(ctx)
		if !ent.IsNotFound(err) {
			return row, err
		}
		return tx.WebhookDelivery.Create().SetID(id.New(id.WebhookDelivery)).SetWebhookID(hook.ID).SetMessage(set.ID).SetType(typeOf(set)).SetRevision(set.Seq).
			SetState(state).SetCreatedAt(attempt.At).SetAttempts(json.RawMessage("[]")).Save(ctx)
	}, state)
	return attempt.Error == nil, err
}

// failedBy says what becomes of a message that was not taken, and of its webhook.
func (c *Courier) failedBy(hook *ent.Webhook, attempt Attempt, answer Answer) (webhookdelivery.State, func(u *ent.WebhookUpdate)) {
	since := attempt.At
	if hook.FailingSince != nil {
		since = *hook.FailingSince
	}
	failures := hook.Failures + 1
	pause, again := pauseAfter(failures, answer.RetryAfter)
	why := fmt.Sprintf("No message was taken since %s. The last attempt: %s", since.UTC().Format("2 January 2006 15:04 UTC"), *attempt.Error)
	if answer.Status == gone {
		again, why = false, "The receiver answered 410: it is gone, and wants no more messages."
	}
	if again {
		return webhookdelivery.StateRETRYING, func(u *ent.WebhookUpdate) {
			u.SetFailures(failures).SetFailingSince(since).SetNextAt(attempt.At.Add(pause))
		}
	}
	c.Log.Warn("disabled a webhook", "webhook", hook.ID, "failures", failures, "status", answer.Status)
	return webhookdelivery.StateFAILED, func(u *ent.WebhookUpdate) {
		u.SetFailures(failures).SetFailingSince(since).ClearNextAt().SetState(webhook.StateDISABLED).SetStateReason(shortened(why))
	}
}

func shortened(why string) string {
	if letters := []rune(why); len(letters) > maxReason {
		return string(letters[:maxReason-1]) + "…"
	}
	return why
}

// deliverAsked sends a message that somebody asked for, once, and leaves the order of the others alone. Where it is the one
// that the others wait for, and it is taken, they go on after it.
func (c *Courier) deliverAsked(ctx context.Context, hook *ent.Webhook, d *ent.WebhookDelivery) error {
	body, err := c.tellAsked(ctx, hook, d)
	if err != nil {
		return err
	}
	attempt, _, err := c.post(ctx, hook, d.Message, body)
	if err != nil || ctx.Err() != nil && attempt.Error != nil {
		return err
	}
	state, write := webhookdelivery.StateDELIVERED, func(*ent.WebhookUpdate) {}
	switch {
	case attempt.Error != nil:
		state = webhookdelivery.StateFAILED
	case d.Revision != nil && *d.Revision > hook.Cursor:
		write = func(u *ent.WebhookUpdate) { u.SetCursor(*d.Revision).SetFailures(0).ClearFailingSince().ClearNextAt() }
	}
	return c.note(ctx, c.still(hook), attempt, write, func(*ent.Tx) (*ent.WebhookDelivery, error) { return d, nil }, state)
}

func (c *Courier) tellAsked(ctx context.Context, hook *ent.Webhook, d *ent.WebhookDelivery) ([]byte, error) {
	if d.Revision == nil {
		return c.tellTest(ctx, hook, d)
	}
	set, err := c.World.Client().Changeset.Query().Where(changeset.Seq(*d.Revision)).Only(ctx)
	if err != nil {
		return nil, fmt.Errorf("read changeset %d: %w", *d.Revision, err)
	}
	return c.tell(ctx, set)
}

// still are the conditions under which what came of an attempt may be written: the webhook is there, this node has it, and
// nobody moved its cursor meanwhile.
func (c *Courier) still(hook *ent.Webhook) []predicate.Webhook {
	return []predicate.Webhook{webhook.ID(hook.ID), webhook.LeaseOwner(c.node), webhook.Cursor(hook.Cursor)}
}

// note writes what came of an attempt in one transaction: in the log, and where the webhook stands. Where somebody changed
// that meanwhile nothing is written, and the next look goes by what they said.
func (c *Courier) note(ctx context.Context, still []predicate.Webhook, attempt Attempt, write func(*ent.WebhookUpdate), row func(*ent.Tx) (*ent.WebhookDelivery, error), state webhookdelivery.State) (err error) {
	ctx = context.WithoutCancel(ctx) // the message is out; forgetting that would repeat it
	tx, err := c.World.Client().Tx(ctx)
	if err != nil {
		return fmt.Errorf("begin to note an attempt: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
		}
	}()
	update := tx.Webhook.Update().Where(still...).SetLeaseOwner(c.node)
	write(update)
	if n, err := update.Save(ctx); err != nil || n == 0 {
		if err == nil {
			err = tx.Rollback()
		}
		return err
	}
	d, err := row(tx)
	if err != nil {
		return fmt.Errorf("note an attempt: %w", err)
	}
	attempts, err := attemptsOf(d)
	if err != nil {
		return err
	}
	attempts = append(attempts, attempt)
	if n := len(attempts); n > keepAttempts {
		attempts = attempts[n-keepAttempts:]
	}
	kept, err := json.Marshal(attempts)
	if err != nil {
		return err
	}
	if err := tx.WebhookDelivery.UpdateOneID(d.ID).SetState(state).SetAttempts(kept).Exec(ctx); err != nil {
		return fmt.Errorf("note an attempt: %w", err)
	}
	return tx.Commit()
}
