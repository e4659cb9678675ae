package host

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"

	"cadre/internal/access"
	"cadre/internal/webhook"
)

// eventQuery is what a webhook is told of a changeset: it is asked of the schema, so that a message says it as an answer does.
//
//go:embed webhook.graphql
var eventQuery string

// describe answers a changeset as a tool reads it whose token covers org:read and nothing else: the walls that stand before
// a tool stand before a webhook.
func describe(schema graphql.ExecutableSchema) webhook.Describe {
	e := executor.New(schema)
	return func(ctx context.Context, revision int64) (json.RawMessage, error) {
		ctx = access.With(ctx, &access.Viewer{Name: "Webhook", Scopes: []access.Scope{access.ScopeRead}})
		ctx = graphql.StartOperationTrace(ctx)
		after := strconv.FormatInt(revision-1, 10)
		operation, refused := e.CreateOperationContext(ctx, &graphql.RawParams{Query: eventQuery, Variables: map[string]any{"after": after}})
		if len(refused) > 0 {
			return nil, refused
		}
		next, ctx := e.DispatchOperation(ctx, operation)
		response := next(ctx)
		if len(response.Errors) > 0 {
			return nil, response.Errors
		}
		var data struct {
			Org struct {
				Changes struct{ Events []json.RawMessage }
			}
		}
		if err := json.Unmarshal(response.Data, &data); err != nil {
			return nil, err
		}
		events := data.Org.Changes.Events
		var found struct{ Changeset struct{ Revision int64 } }
		if len(events) == 1 {
			if err := json.Unmarshal(events[0], &found); err != nil {
				return nil, err
			}
		}
		if found.Changeset.Revision != revision {
			return nil, fmt.Errorf("the log has no changeset %d", revision)
		}
		return events[0], nil
	}
}

// courierMetrics writes how deliveries went, in the text format that Prometheus reads.
func courierMetrics(c *webhook.Courier) func(w io.Writer) {
	return func(w io.Writer) {
		delivered, failed := c.Count()
		fmt.Fprintf(w, "# TYPE cadre_webhook_attempts_total counter\ncadre_webhook_attempts_total{outcome=\"delivered\"} %d\ncadre_webhook_attempts_total{outcome=\"failed\"} %d\n", delivered, failed)
	}
}
