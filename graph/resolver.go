// Package graph serves the organisation as GraphQL. The schema is in schema/, one file a feature;
// resolvers parse, make one call into the domain and return the payload. Rules live below.
package graph

import (
	"context"
	"log/slog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"cadre/graph/generated"
	"cadre/internal/identity"
	"cadre/internal/operation"
	"cadre/internal/webhook"
	"cadre/internal/world"
)

//go:generate sh -c "cd .. && go run ./graph/generate"

// Uploads gives the content of files that were uploaded before they are imported.
type Uploads interface {
	Content(ctx context.Context, id string) ([]byte, error)
}

// Resolver answers the fields that are not answered from memory.
type Resolver struct {
	World      *world.World // live; the worlds beside it are opened from it
	Identity   *identity.Registry
	Uploads    Uploads
	Operations *operation.Registry
	Webhooks   *webhook.Keeper                // one that nothing delivers of where nil
	Bounds     func(*ast.QueryDocument) error // what a text that is to be saved may be; nil for anything
	Log        *slog.Logger
	Version    string
}

// NewSchema returns the schema over a world, ready to be executed.
func NewSchema(r *Resolver) graphql.ExecutableSchema {
	if r.Operations == nil {
		r.Operations = operation.NewRegistry(r.World.Now)
	}
	if r.Log == nil {
		r.Log = slog.Default()
	}
	if r.Webhooks == nil {
		r.Webhooks = webhook.NewKeeper(webhook.Options{World: r.World, Log: r.Log})
	}
	return batched{generated.NewExecutableSchema(generated.Config{Resolvers: r})}
}
