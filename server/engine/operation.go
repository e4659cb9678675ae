package engine

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"cadre/internal/fault"
	"cadre/server/guard"
)

// Operation is a prepared operation, to be run once.
type Operation struct {
	engine   *Engine
	context  *graphql.OperationContext
	cost     int
	patience time.Duration
}

// IsMutation reports whether running it may change something.
func (o *Operation) IsMutation() bool { return o.context.Operation.Operation == ast.Mutation }

// IsSubscription reports whether it answers a stream.
func (o *Operation) IsSubscription() bool { return o.context.Operation.Operation == ast.Subscription }

// Declares reports whether the operation has a variable of that name.
func (o *Operation) Declares(variable string) bool {
	return o.context.Operation.VariableDefinitions.ForName(variable) != nil
}

// Patience is how long a query or mutation may take.
func (o *Operation) Patience() time.Duration { return o.patience }

// Answer runs a query or mutation to its one response, within its patience. It answers nil
// where the client left before there was anything to say.
func (o *Operation) Answer(ctx context.Context) *graphql.Response {
	start := time.Now()
	ctx, cancel := context.WithTimeout(ctx, o.patience)
	defer cancel()
	response := o.answer(ctx)
	switch {
	case response == nil && ctx.Err() == context.DeadlineExceeded:
		response = Refusal(fault.New(fault.LimitExceeded, tooSlow))
	case response == nil:
		return nil
	}
	o.observe(ctx, start, len(response.Errors))
	return response
}

// answer waits at the gate where the operation is heavy. Nil means that the client left or the
// time ran out; the context says which.
func (o *Operation) answer(ctx context.Context) *graphql.Response {
	if may := o.engine.options.MayChange; may != nil && o.IsMutation() {
		if err := may(ctx); err != nil {
			return Refusal(err)
		}
	}
	if within := o.engine.options.Within; within != nil {
		inner, err := within(ctx, o.context.Operation, o.context.Variables)
		if err != nil {
			return Refusal(err)
		}
		ctx = inner
	}
	if o.cost > o.engine.options.HeavyCost {
		leave, err := o.engine.options.Gate.Enter(ctx)
		if err != nil && ctx.Err() == nil {
			return Refusal(err)
		}
		if err != nil {
			return nil
		}
		defer leave()
	}
	return o.run(ctx)(ctx)
}

// Stream runs a subscription. Each call of next answers one event, and nil at the end or when ctx
// is done. A query or mutation is a stream of one.
func (o *Operation) Stream(ctx context.Context) (next func() *graphql.Response) {
	if !o.IsSubscription() {
		answered := false
		return func() *graphql.Response {
			if answered {
				return nil
			}
			answered = true
			return o.Answer(ctx)
		}
	}
	start, ended, failures := time.Now(), false, 0
	responses := o.run(ctx)
	return func() *graphql.Response {
		if ended {
			return nil
		}
		response := responses(ctx)
		if response == nil {
			ended = true
			o.observe(ctx, start, failures)
			return nil
		}
		failures += len(response.Errors)
		return response
	}
}

// run dispatches to the schema. A subscription gets a new budget for every event.
func (o *Operation) run(ctx context.Context) graphql.ResponseHandler {
	budget := guard.NewBudget(o.engine.options.FieldLimit)
	o.context.ResolverMiddleware = func(ctx context.Context, next graphql.Resolver) (any, error) {
		if err := budget.Spend(ctx); err != nil {
			return nil, err
		}
		return next(ctx)
	}
	o.context.RootResolverMiddleware = func(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
		return next(ctx)
	}
	failures := &failures{}
	responses, runCtx := o.engine.executor.DispatchOperation(withFailures(ctx, failures), o.context)
	return func(context.Context) *graphql.Response {
		response := responses(runCtx)
		if o.IsSubscription() {
			budget.Renew(o.engine.options.FieldLimit)
			failures.renew()
		}
		if response != nil {
			response.Errors = bounded(response.Errors)
		}
		return response
	}
}

// observe tells of the operation once, when it is over.
func (o *Operation) observe(ctx context.Context, start time.Time, failures int) {
	o.engine.options.Observe(ctx, Observation{
		Kind:     string(o.context.Operation.Operation),
		Name:     o.context.Operation.Name,
		Cost:     o.cost,
		Errors:   failures,
		Duration: time.Since(start),
	})
}
