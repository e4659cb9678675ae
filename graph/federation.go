package graph

import (
	"bytes"
	"context"
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"github.com/vektah/gqlparser/v2/parser"

	"cadre/graph/generated"
	"cadre/graph/generated/model"
	"cadre/graph/scalar"
	"cadre/graph/view"
	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// Federation is a layer of our own. gqlgen's plugin puts its directives, scalars and ways in beside the schema instead of
// into it, so that graph/schema.graphql would be another schema than the one that is served; it groups by type and starts
// goroutines, where objects are found in memory; and what it hands to resolvers, and answers for the schema, knows neither
// worlds nor who may read it.

// Schema is the text of the schema: every file of schema/, one after the other.
//
//go:embed schema.graphql
var Schema string

// maxRepresentations bounds what a gateway asks for at once. It cannot ask in pages.
const maxRepresentations = 1000

// entityKinds are the types that other graphs may extend, and of which kind their ids are.
var entityKinds = map[string]id.Kind{"Person": id.Person, "Position": id.Position, "Team": id.Team, "Objective": id.Objective}

var _ generated.FederationResolver = (*queryResolver)(nil)

// Entities finds what a gateway names, each in the world of its id and each world opened once.
func (r *queryResolver) Entities(ctx context.Context, representations []scalar.Representation) ([]orggraph.Node, error) {
	if len(representations) > maxRepresentations {
		return nil, fault.New(fault.InvalidInput, "Ask for at most %d objects at once.", maxRepresentations).OnField("representations")
	}
	e := entities{resolver: r, worlds: map[string]*view.Org{}}
	list := make([]orggraph.Node, len(representations))
	for i, named := range representations {
		var err error
		if list[i], err = e.find(ctx, named); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// entities is one look for objects.
type entities struct {
	resolver *queryResolver
	worlds   map[string]*view.Org // by the suffix of their ids; nil where there is none that the viewer may see
	sourced  map[[2]string]orggraph.Person
}

// find answers null for what is not there, as node does.
func (e *entities) find(ctx context.Context, named scalar.Representation) (orggraph.Node, error) {
	kind, known := entityKinds[named.Type()]
	if !known {
		return nil, fault.New(fault.InvalidInput, "%q is no type that other graphs extend.", named.Type()).OnField("representations")
	}
	key, byID := named["id"].(string)
	source, hasSource := named["source"].(string)
	external, hasExternal := named["externalId"].(string)
	switch {
	case byID:
	case kind == id.Person && hasSource && hasExternal:
		return e.sourcedPerson(ctx, source, external)
	default:
		return nil, fault.New(fault.InvalidInput, "This names no %s: give the fields of one of its keys.", named.Type()).OnField("representations")
	}
	bare, ref, ok := world.SplitID(key)
	if of, _ := id.KindOf(bare); !ok || of != kind {
		return nil, nil // null in the schema
	}
	org, err := e.in(ctx, ref)
	if org == nil {
		return nil, err
	}
	node, _ := find(org.Graph, kind, key)
	return node, nil
}

// in opens a world, the first time that something of it is asked for.
func (e *entities) in(ctx context.Context, ref world.Ref) (*view.Org, error) {
	if org, known := e.worlds[ref.Suffix()]; known {
		return org, nil
	}
	org, err := e.resolver.org(ctx, ref)
	if err != nil && fault.CodeOf(err) != fault.NotFound {
		return nil, err
	}
	e.worlds[ref.Suffix()] = org
	return org, nil
}

// sourcedPerson finds a person of now by the id in their source. All are looked through once, however many are asked for.
func (e *entities) sourcedPerson(ctx context.Context, source, external string) (orggraph.Node, error) {
	if e.sourced == nil {
		org, err := e.resolver.org(ctx, world.Ref{})
		if err != nil {
			return nil, err
		}
		e.sourced = map[[2]string]orggraph.Person{}
		for p := range org.Graph.Everyone() {
			if p.Source() != nil && p.ExternalID() != nil {
				e.sourced[[2]string{*p.Source(), *p.ExternalID()}] = p
			}
		}
	}
	p, ok := e.sourced[[2]string{source, external}]
	node, _ := some(p, ok)
	return node, nil
}

// Service answers the schema for a gateway.
func (r *queryResolver) Service(context.Context) (model.Service, error) {
	sdl, err := subgraph()
	if err != nil {
		return model.Service{}, fault.Wrap(err, "write the schema for a gateway")
	}
	return model.Service{Sdl: sdl}, nil
}

// link imports what the schema has of Apollo Federation.
const link = "extend schema @link(url: \"https://specs.apollo.dev/federation/v2.7\", import: [\"@key\"])\n\n"

// subgraph writes the schema without what is a gateway's own business: its directive, its types and its ways in.
var subgraph = sync.OnceValues(func() (string, error) {
	doc, err := parser.ParseSchema(&ast.Source{Name: "schema.graphql", Input: Schema})
	if err != nil {
		return "", err
	}
	doc.Directives = slices.DeleteFunc(doc.Directives, func(d *ast.DirectiveDefinition) bool { return d.Name == "key" })
	doc.Definitions = slices.DeleteFunc(doc.Definitions, func(d *ast.Definition) bool { return strings.HasPrefix(d.Name, "_") })
	for _, list := range []ast.DefinitionList{doc.Definitions, doc.Extensions} {
		for _, d := range list {
			d.Fields = slices.DeleteFunc(d.Fields, func(f *ast.FieldDefinition) bool { return strings.HasPrefix(f.Name, "_") })
		}
	}
	doc.Extensions = slices.DeleteFunc(doc.Extensions, func(d *ast.Definition) bool { return d.Name == "Query" && len(d.Fields) == 0 })
	var text bytes.Buffer
	text.WriteString(link)
	formatter.NewFormatter(&text, formatter.WithIndent("  ")).FormatSchemaDocument(doc)
	return text.String(), nil
})
