package schema

import (
	"encoding/json"

	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Webhook is an address that is told what was changed in the organisation. It is no part of the organisation: no world
// shows it, and it is for the owner of the workspace alone, because its address may be a secret.
type Webhook struct{ ent.Schema }

// Mixin of Webhook.
func (Webhook) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Webhook}} }

// Fields of Webhook.
func (Webhook) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(200),
		field.String("url").NotEmpty().MaxRuneLen(2000).Sensitive().Comment("Where it posts to; its path may be a secret."),
		field.Strings("topics").Optional().Comment("What it follows; empty: everything."),
		field.Int("version").Default(1).Positive().Comment("Grows when its owner changes it, and not with what it delivers."),
		field.Enum("state").Values("ACTIVE", "PAUSED", "DISABLED").Default("ACTIVE"),
		field.String("state_reason").Optional().Nillable().MaxRuneLen(500).Comment("Why Cadre disabled it."),
		field.Int64("cursor").Comment("The last changeset that was delivered or passed over."),
		field.Int("failures").Default(0).Comment("How often the changeset after it was tried in vain."),
		field.Time("failing_since").Optional().Nillable(),
		field.Time("next_at").Optional().Nillable().Comment("When it is tried again; at once where null."),
		field.Time("created_at").Immutable(),
		field.String("created_by").Immutable().MaxRuneLen(300),
		field.String("lease_owner").Optional().Nillable().MaxRuneLen(60).Comment("The node that delivers."),
		field.Time("lease_until").Optional().Nillable().Comment("When another node may."),
	}
}

// Policy of Webhook.
func (Webhook) Policy() ent.Policy { return access.Kept() }

// WebhookSecret is a key that messages of a webhook are signed with. It has to sign, so that no hash would do: it is kept
// as it is, in a table that only Cadre itself reads, and no answer, log, history or export has it.
type WebhookSecret struct{ ent.Schema }

// Mixin of WebhookSecret.
func (WebhookSecret) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.WebhookSecret}} }

// Fields of WebhookSecret.
func (WebhookSecret) Fields() []ent.Field {
	return []ent.Field{
		field.String("webhook_id").Immutable(),
		field.Bytes("secret").Immutable().Sensitive(),
		field.Time("created_at").Immutable(),
		field.Time("ends_at").Optional().Nillable().Comment("Until when it signs beside the one that took its place."),
	}
}

// Indexes of WebhookSecret.
func (WebhookSecret) Indexes() []ent.Index { return []ent.Index{index.Fields("webhook_id")} }

// Policy of WebhookSecret.
func (WebhookSecret) Policy() ent.Policy { return access.Sealed() }

// WebhookDelivery is one message of a webhook, and how each attempt to deliver it went. It holds no content: what was
// sent is made anew from the log.
type WebhookDelivery struct{ ent.Schema }

// Mixin of WebhookDelivery.
func (WebhookDelivery) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.WebhookDelivery}} }

// Fields of WebhookDelivery.
func (WebhookDelivery) Fields() []ent.Field {
	return []ent.Field{
		field.String("webhook_id").Immutable(),
		field.String("message").Immutable().MaxRuneLen(60).Comment("The id of the message, the same at each attempt."),
		field.String("type").Immutable().MaxRuneLen(120).Comment("The type of the event: cadre.position.move."),
		field.Int64("revision").Optional().Nillable().Immutable().Comment("The changeset that it tells of; null for a test."),
		field.Enum("state").Values("DELIVERED", "RETRYING", "WAITING", "FAILED").
			Comment("RETRYING: it holds up those after it. WAITING: somebody asked for it to be sent, beside the order."),
		field.Time("created_at").Immutable(),
		field.JSON("attempts", json.RawMessage{}).Comment("How each attempt went, the oldest first."),
	}
}

// Indexes of WebhookDelivery.
func (WebhookDelivery) Indexes() []ent.Index {
	return []ent.Index{index.Fields("webhook_id", "message").Unique(), index.Fields("state")}
}

// Policy of WebhookDelivery.
func (WebhookDelivery) Policy() ent.Policy { return access.Kept() }
