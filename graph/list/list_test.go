package list_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"pgregory.net/rapid"

	"cadre/graph"
	"cadre/graph/list"
	"cadre/internal/access"
	"cadre/internal/demo"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

// MustSchema returns the schema over the demo company, which has vacant seats, job shares,
// interims, lines beside the tree and roles, and a context of its owner.
func MustSchema(t *testing.T) (graphql.ExecutableSchema, context.Context) {
	t.Helper()
	now := time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC)
	ctx := access.With(t.Context(), &access.Viewer{Name: "Olga Owner", Owner: true})
	w, err := world.OpenLive(ctx, storetest.SQLite(t), world.Options{Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Close)
	if _, err := demo.Write(ctx, w, demo.Company(now), nil); err != nil {
		t.Fatal(err)
	}
	return graph.NewSchema(&graph.Resolver{World: w}), ctx
}

// execute runs a query as a server would, with a charge for each field.
func execute(ctx context.Context, schema graphql.ExecutableSchema, query string, charge graphql.FieldMiddleware) (*graphql.Response, error) {
	e := executor.New(schema)
	ctx = graphql.StartOperationTrace(ctx)
	oc, errs := e.CreateOperationContext(ctx, &graphql.RawParams{Query: query})
	if len(errs) > 0 {
		return nil, errs
	}
	oc.ResolverMiddleware = charge
	responses, ctx := e.DispatchOperation(ctx, oc)
	return responses(ctx), nil
}

func free(ctx context.Context, next graphql.Resolver) (any, error) { return next(ctx) }

// TestDirectWritesWhatElementByElementDoes asks random questions both ways.
func TestDirectWritesWhatElementByElementDoes(t *testing.T) {
	schema, ctx := MustSchema(t)
	rapid.Check(t, func(t *rapid.T) {
		q := &question{t: t, schema: schema.Schema(), fragments: &strings.Builder{}}
		text := q.draw() + q.fragments.String()
		direct, err := execute(ctx, schema, text, free)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		plain, err := execute(list.ElementByElement(ctx), schema, text, free)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if len(direct.Errors)+len(plain.Errors) > 0 {
			t.Fatalf("%s:\n%v\n%v", text, direct.Errors, plain.Errors)
		}
		if !bytes.Equal(direct.Data, plain.Data) {
			t.Fatalf("%s:\ndirect\n%.2000s\nelement by element\n%.2000s", text, direct.Data, plain.Data)
		}
	})
}

// question draws a query.
type question struct {
	t         *rapid.T
	schema    *ast.Schema
	fragments *strings.Builder
	names     int
}

func (q *question) chance(percent int) bool {
	return rapid.IntRange(1, 100).Draw(q.t, "of 100") <= percent
}

func (q *question) name() string {
	q.names++
	return fmt.Sprintf("n%d", q.names)
}

func (q *question) draw() string {
	lists := [][]string{
		{"chart { seats ", "ChartSeat", " }"},
		{"chart { lines ", "ChartLine", " }"},
		{"people(first: 7) { edges ", "PersonEdge", " }"},
		{"positions(first: 7) { edges ", "PositionEdge", " }"},
		{"teams(first: 7) { edges ", "TeamEdge", " }"},
		{"roots ", "Position", ""},
		{"metrics { byTeam ", "TeamMetrics", " }"},
		{"metrics { byRole ", "RoleMetrics", " }"},
		{"metrics { byLocation ", "LocationMetrics", " }"},
	}
	of := rapid.SampledFrom(lists).Draw(q.t, "list")
	return "{ org { " + of[0] + q.set(of[1], 4) + of[2] + " } }"
}

// set draws the selections on a type, at least one.
func (q *question) set(typename string, depth int) string {
	definition := q.schema.Types[typename]
	var b strings.Builder
	b.WriteString("{ __typename")
	for range rapid.IntRange(1, 4).Draw(q.t, "selections") {
		b.WriteByte(' ')
		switch {
		case depth <= 0:
			b.WriteString(q.field(definition, 0))
		case q.chance(10):
			b.WriteString("... on " + typename + q.directive() + " " + q.set(typename, depth-1))
		case q.chance(10):
			b.WriteString("..." + q.directive() + " " + q.set(typename, depth-1))
		case q.chance(10) && len(definition.Interfaces) > 0:
			b.WriteString("... on Node { " + q.name() + ": id }")
		case q.chance(10):
			name := q.name()
			body := q.set(typename, depth-1)
			q.fragments.WriteString(" fragment " + name + " on " + typename + " " + body)
			b.WriteString("..." + name + q.directive())
		default:
			b.WriteString(q.field(definition, depth))
		}
	}
	return b.String() + " }"
}

// field draws a field that is answered from memory, sometimes with an alias, sometimes twice.
func (q *question) field(on *ast.Definition, depth int) string {
	var known []string
	for _, f := range on.Fields {
		leaf := q.schema.Types[f.Type.Name()].IsLeafType()
		if !strings.HasPrefix(f.Name, "__") && (leaf || depth > 0) && f.Arguments.ForName("first") == nil {
			known = append(known, f.Name)
		}
	}
	if len(known) == 0 {
		return "" // objects alone, at the end of what is drawn: __typename is there
	}
	f := on.Fields.ForName(rapid.SampledFrom(known).Draw(q.t, "field"))
	text := f.Name
	if f.Arguments.ForName("current") != nil {
		text = q.name() + ": " + f.Name + rapid.SampledFrom([]string{"", "(current: true)", "(current: false)", "(current: null)"}).Draw(q.t, "current")
	} else if q.chance(20) {
		text = q.name() + ": " + f.Name
	}
	text += q.directive()
	if kind := q.schema.Types[f.Type.Name()]; !kind.IsLeafType() {
		text += " " + q.set(kind.Name, depth-1)
	}
	return text
}

func (q *question) directive() string {
	return rapid.SampledFrom([]string{"", "", "", "", " @include(if: true)", " @include(if: false)", " @skip(if: true)", " @skip(if: false)"}).Draw(q.t, "directive")
}

// TestDirectStopsWhereTheBudgetEnds lets a query multiply until its fields are used up.
func TestDirectStopsWhereTheBudgetEnds(t *testing.T) {
	schema, ctx := MustSchema(t)
	const fields = 200
	spent := 0
	response, err := execute(ctx, schema, `{ org { roots { reports { manager { reports { manager { reports { id } } } } } } } }`, func(ctx context.Context, next graphql.Resolver) (any, error) {
		if spent++; spent > fields {
			return nil, errors.New("used up")
		}
		return next(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(response.Errors) != 1 || response.Errors[0].Path.String() != "org.roots" || spent != fields+1 {
		t.Errorf("spent %d of %d: %v", spent, fields, response.Errors)
	}
	if len(response.Data) > 100 {
		t.Errorf("a part of the list was sent: %.200s", response.Data)
	}
}
