package webhook

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/changeset"
)

// ContentType is how the body of a message is written.
const ContentType = "application/cloudevents+json"

// event is the body of a message: a CloudEvent 1.0.2 as structured JSON. It is made of the log, which never changes, so
// that each attempt sends the same.
type event struct {
	SpecVersion     string          `json:"specversion"`
	ID              string          `json:"id"`
	Source          string          `json:"source"`
	Type            string          `json:"type"`
	Subject         string          `json:"subject,omitempty"`
	Time            time.Time       `json:"time"`
	DataContentType string          `json:"datacontenttype"`
	Data            json.RawMessage `json:"data"`
}

// typeOf names what happened: cadre. and the verb of the domain, cadre.position.move.
func typeOf(set *ent.Changeset) string { return "cadre." + set.Action }

// sourceOf names the workspace by its first changeset, which no other has.
func sourceOf(ctx context.Context, c *ent.Client) (string, error) {
	first, err := c.Changeset.Query().Order(ent.Asc(changeset.FieldSeq)).FirstID(ctx)
	if err != nil {
		return "", fmt.Errorf("read the first changeset: %w", err)
	}
	return "urn:cadre:" + first, nil
}

// tell makes the body of the message that tells of a changeset.
func (c *Courier) tell(ctx context.Context, set *ent.Changeset) ([]byte, error) {
	client := c.World.Client()
	source, err := sourceOf(ctx, client)
	if err != nil {
		return nil, err
	}
	subject, err := client.Change.Query().Where(change.ChangesetID(set.ID)).Order(ent.Asc(change.FieldOrdinal)).Limit(1).Select(change.FieldEntityID).Strings(ctx)
	if err != nil {
		return nil, fmt.Errorf("read what changeset %s is about: %w", set.ID, err)
	}
	e := event{SpecVersion: "1.0", ID: set.ID, Source: source, Type: typeOf(set), Time: set.At.UTC(), DataContentType: "application/json"}
	if len(subject) > 0 {
		e.Subject = subject[0]
	}
	if e.Data, err = c.describe(ctx, set.Seq); err != nil {
		return nil, fmt.Errorf("describe changeset %s: %w", set.ID, err)
	}
	return json.Marshal(e)
}

// tellTest makes the body of a test event.
func (c *Courier) tellTest(ctx context.Context, hook *ent.Webhook, d *ent.WebhookDelivery) ([]byte, error) {
	source, err := sourceOf(ctx, c.World.Client())
	if err != nil {
		return nil, err
	}
	data, err := json.Marshal(map[string]string{"webhook": hook.ID, "name": hook.Name})
	if err != nil {
		return nil, err
	}
	return json.Marshal(event{SpecVersion: "1.0", ID: d.Message, Source: source, Type: testType, Time: d.CreatedAt.UTC(), DataContentType: "application/json", Data: data})
}

// next returns the first changeset after a cursor that a webhook follows, and how far it was looked: through the log a
// window at a time. It is nil where the window has none, and nothing was passed where the log ends.
func (c *Courier) next(ctx context.Context, hook *ent.Webhook) (set *ent.Changeset, passed int64, err error) {
	client, passed := c.World.Client(), hook.Cursor
	sets, err := client.Changeset.Query().Where(changeset.SeqGT(passed)).Order(ent.Asc(changeset.FieldSeq)).Limit(window).All(ctx)
	if err != nil || len(sets) == 0 {
		return nil, passed, err
	}
	entities := []string{}
	for _, t := range topicsOf(hook) {
		entities = append(entities, t.Entities()...)
	}
	if len(entities) == 0 {
		return sets[0], passed, nil
	}
	ids := make([]string, len(sets))
	for i, set := range sets {
		ids[i] = set.ID
	}
	followed, err := client.Change.Query().Where(change.ChangesetIDIn(ids...), change.EntityIn(entities...)).Unique(true).Select(change.FieldChangesetID).Strings(ctx)
	if err != nil {
		return nil, passed, err
	}
	for _, set := range sets {
		if slices.Contains(followed, set.ID) {
			return set, passed, nil
		}
		passed = set.Seq
	}
	return nil, passed, nil
}

// window is how many changesets are read from the log at a time.
const window = 50
