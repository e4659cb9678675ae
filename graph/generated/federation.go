package generated

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"cadre/graph/generated/model"
	"cadre/graph/scalar"
	"cadre/internal/orggraph"
)

// FederationResolver answers the two fields that a gateway asks. gqlgen asks them of methods that its own plugin writes;
// these hand them on to the resolvers of Query instead.
type FederationResolver interface {
	Entities(ctx context.Context, representations []scalar.Representation) ([]orggraph.Node, error)
	Service(ctx context.Context) (model.Service, error)
}

func (ec *executionContext) __resolve_entities(ctx context.Context, representations []scalar.Representation) []orggraph.Node {
	found, err := ec.Resolvers.Query().(FederationResolver).Entities(ctx, representations)
	if err != nil {
		graphql.AddError(ctx, err)
		return nil
	}
	return found
}

func (ec *executionContext) __resolve__service(ctx context.Context) (model.Service, error) {
	return ec.Resolvers.Query().(FederationResolver).Service(ctx)
}
