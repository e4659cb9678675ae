// Package engine turns the text of a GraphQL request into an answer: it parses, guards, validates,
// weighs and runs one operation against an executable schema, and presents what goes wrong. It
// knows neither HTTP nor which schema it runs; the transports of package gqlhttp stand before it.
//
// One operation passes these stations, each cheaper than the next: persisted query, cached
// document or token limit, written limits, validation, variables, introspection, cost, allowance,
// gate, deadline, execution under a budget.
package engine

import (
	"context"
	"log/slog"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"

	"cadre/internal/fault"
	"cadre/server/guard"
)

// Options are an engine's limits and neighbours. Zero fields take the defaults of withDefaults.
type Options struct {
	Limits     guard.Limits
	Weights    guard.Weights
	CostLimit  int           // operations that cost more are refused
	HeavyCost  int           // operations that cost more pass the gate
	Gate       *guard.Gate   // room for heavy operations
	FieldLimit int           // fields really resolved in one operation
	Timeout    time.Duration // of a query or mutation
	SlowTime   time.Duration // of one with a field that its weight calls slow

	// Introspection says whether who is asking in ctx may read the schema; nil means nobody may.
	Introspection func(ctx context.Context) bool
	// MayChange refuses mutations of those who may change nothing; nil refuses none.
	MayChange func(ctx context.Context) error
	// Within answers the context that an operation runs in, or refuses it for what it asks for; nil runs all as they come.
	Within func(ctx context.Context, op *ast.OperationDefinition, variables map[string]any) (context.Context, error)
	// Documents finds the text of a query that is kept under a name; nil knows none.
	Documents func(ctx context.Context, name string) (query string, err error)
	// Charge takes an operation's cost off what is left to who is asking, or refuses it; nil lets everybody ask.
	Charge func(ctx context.Context, cost int) error
	// Observe is told of every operation when it ends; may be nil.
	Observe func(ctx context.Context, seen Observation)
	Log     *slog.Logger
}

// Observation is what logs and metrics may know of an operation: nothing of its text or answer.
type Observation struct {
	Kind     string // query, mutation, subscription; "invalid" where it was refused
	Name     string // the operation's name, for a human
	Cost     int
	Errors   int
	Duration time.Duration
}

func (o Options) withDefaults() Options {
	if o.Limits == (guard.Limits{}) {
		o.Limits = guard.DefaultLimits()
	}
	if o.CostLimit == 0 {
		o.CostLimit = 300_000 // every field of the organisation in three worlds at once
	}
	if o.HeavyCost == 0 {
		o.HeavyCost = 10_000
	}
	if o.Gate == nil {
		o.Gate = guard.NewGate(4, 64, 5*time.Second)
	}
	if o.FieldLimit == 0 {
		o.FieldLimit = 3_000_000
	}
	if o.Timeout == 0 {
		o.Timeout = 30 * time.Second
	}
	if o.SlowTime == 0 {
		o.SlowTime = 15 * time.Minute
	}
	if o.Introspection == nil {
		o.Introspection = func(context.Context) bool { return false }
	}
	if o.Documents == nil {
		o.Documents = func(context.Context, string) (string, error) {
			return "", fault.New(fault.NotFound, "No queries are kept by name here.")
		}
	}
	if o.Charge == nil {
		o.Charge = func(context.Context, int) error { return nil }
	}
	if o.Observe == nil {
		o.Observe = func(context.Context, Observation) {}
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return o
}

// Engine runs operations. It is safe for concurrent use.
type Engine struct {
	schema    *ast.Schema
	executor  *executor.Executor
	options   Options
	documents *cache[*ast.QueryDocument]
	persisted *cache[string]
}

// The caches are bounded by the length of the texts in them: a syntax tree takes some hundred
// times its text.
const (
	documentBytes  = 512 << 10
	persistedBytes = 4 << 20
)

// New returns an engine over a schema.
func New(schema graphql.ExecutableSchema, options Options) *Engine {
	e := &Engine{
		schema:    schema.Schema(),
		executor:  executor.New(schema),
		options:   options.withDefaults(),
		documents: newCache[*ast.QueryDocument](documentBytes),
		persisted: newCache[string](persistedBytes),
	}
	e.executor.SetErrorPresenter(e.present)
	e.executor.SetRecoverFunc(e.recovered)
	return e
}
