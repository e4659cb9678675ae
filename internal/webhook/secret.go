package webhook

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"log/slog"
	"strconv"
	"strings"
	"time"

	"cadre/ent"
	"cadre/ent/webhooksecret"
	"cadre/internal/access"
)

// overlap is how long messages carry the signature of the secret before too, so that receivers can be told one by one.
const overlap = 24 * time.Hour

// Secret is the text of a signing key. Whatever prints it prints none of it; Reveal answers it.
type Secret struct{ key []byte }

const secretPrefix = "whsec_"

func newSecret() Secret {
	key := make([]byte, 32)
	_, _ = rand.Read(key) // never fails: see crypto/rand
	return Secret{key}
}

// Reveal returns the text, for whoever has just made the webhook.
func (s Secret) Reveal() string { return secretPrefix + base64.StdEncoding.EncodeToString(s.key) }

// String hides the secret.
func (Secret) String() string { return secretPrefix + "…" }

// GoString hides the secret.
func (s Secret) GoString() string { return s.String() }

// LogValue hides the secret from logs.
func (s Secret) LogValue() slog.Value { return slog.StringValue(s.String()) }

// MarshalJSON hides the secret.
func (s Secret) MarshalJSON() ([]byte, error) { return strconv.AppendQuote(nil, s.String()), nil }

// keep stores a secret of a webhook from now on.
func (s Secret) keep(ctx context.Context, c *ent.Client, key string, now time.Time) error {
	err := c.WebhookSecret.Create().SetWebhookID(key).SetSecret(s.key).SetCreatedAt(now).Exec(access.System(ctx))
	if err != nil {
		return fmt.Errorf("keep a secret: %w", err)
	}
	return nil
}

// sign returns the signatures of a message, one for each secret that holds now, the newest first: "v1,…" as Standard
// Webhooks has it.
func sign(secrets []*ent.WebhookSecret, message string, at time.Time, body []byte) string {
	list := make([]string, len(secrets))
	for i, s := range secrets {
		mac := hmac.New(sha256.New, s.Secret)
		fmt.Fprintf(mac, "%s.%d.", message, at.Unix())
		mac.Write(body)
		list[i] = "v1," + base64.StdEncoding.EncodeToString(mac.Sum(nil))
	}
	return strings.Join(list, " ")
}

// secretsOf returns the secrets of a webhook that hold at a moment, the newest first.
func secretsOf(ctx context.Context, c *ent.Client, key string, now time.Time) ([]*ent.WebhookSecret, error) {
	rows, err := c.WebhookSecret.Query().Where(webhooksecret.WebhookID(key), webhooksecret.Or(webhooksecret.EndsAtIsNil(), webhooksecret.EndsAtGT(now))).
		Order(ent.Desc(webhooksecret.FieldID)).All(access.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("read the secrets of %s: %w", key, err)
	}
	return rows, nil
}
