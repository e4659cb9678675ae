package engine

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"cadre/internal/fault"
)

// Request is one GraphQL request as a transport read it.
type Request struct {
	Query         string
	DocumentID    string // names a query that is kept, in place of its text
	OperationName string
	Variables     map[string]any
	Extensions    map[string]any
}

// Prepare does all that can be done without running anything. The errors it answers are request
// errors: nothing was executed, and an answer with them has no data.
func (e *Engine) Prepare(ctx context.Context, r *Request) (op *Operation, errs gqlerror.List) {
	defer func() {
		if p := recover(); p != nil {
			op, errs = nil, gqlerror.List{e.internal(ctx, fmt.Errorf("prepare an operation: panic: %v", p), nil)}
		}
		if errs != nil {
			errs = bounded(errs)
			e.options.Observe(ctx, Observation{Kind: "invalid", Errors: len(errs)})
		}
	}()
	hash, query, err := e.text(ctx, r)
	if err != nil {
		return nil, refuse(err)
	}
	doc, errs := e.document(query)
	if errs != nil {
		return nil, errs
	}
	if hash != "" {
		e.persisted.put(hash, query, len(query))
	}
	return e.operation(ctx, r, query, doc)
}

// document parses, bounds and validates a text, or finds it among those it validated before.
func (e *Engine) document(query string) (*ast.QueryDocument, gqlerror.List) {
	if doc, ok := e.documents.get(query); ok {
		return doc, nil
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: query}, e.options.Limits.Tokens)
	if err != nil {
		return nil, gqlerror.List{parseError(err)}
	}
	if len(doc.Operations) == 0 {
		return nil, refuse(fault.New(fault.InvalidInput, "The document has no operation."))
	}
	if err := e.options.Limits.Check(doc); err != nil {
		return nil, refuse(err)
	}
	if errs := validator.ValidateWithRules(e.schema, doc, discreetRules()); len(errs) > 0 {
		return nil, validationErrors(errs)
	}
	e.documents.put(query, doc, len(query))
	return doc, nil
}

// discreetRules are the rules of the specification in the variants that suggest no names: who does
// not know the schema shall not learn it by guessing.
func discreetRules() *rules.Rules {
	r := rules.NewDefaultRules()
	for loud, quiet := range map[string]validator.Rule{
		"FieldsOnCorrectType": rules.FieldsOnCorrectTypeRuleWithoutSuggestions,
		"ScalarLeafs":         rules.ScalarLeafsRuleWithoutSuggestions,
		"KnownArgumentNames":  rules.KnownArgumentNamesRuleWithoutSuggestions,
		"KnownTypeNames":      rules.KnownTypeNamesRuleWithoutSuggestions,
		"ValuesOfCorrectType": rules.ValuesOfCorrectTypeRuleWithoutSuggestions,
	} {
		r.RemoveRule(loud)
		r.AddRule(quiet.Name, quiet.RuleFunc)
	}
	return r
}

// operation picks the operation, coerces its variables and weighs it.
func (e *Engine) operation(ctx context.Context, r *Request, query string, doc *ast.QueryDocument) (*Operation, gqlerror.List) {
	definition := doc.Operations.ForName(r.OperationName)
	if definition == nil {
		return nil, refuse(fault.New(fault.InvalidInput, "The document has no operation of that name, or more than one and no name was given."))
	}
	if r.DocumentID != "" && definition.Operation != ast.Query {
		return nil, refuse(fault.New(fault.InvalidInput, "What is kept by name is a query."))
	}
	variables, err := validator.VariableValues(e.schema, definition, r.Variables)
	if err != nil {
		return nil, gqlerror.List{coercionError(err)}
	}
	if introspects(definition.SelectionSet, map[string]bool{}) && !e.options.Introspection(ctx) {
		return nil, refuse(fault.New(fault.Forbidden, "Introspection is off for this viewer."))
	}
	cost := e.options.Weights.Cost(definition, variables)
	if cost > e.options.CostLimit {
		return nil, refuse(fault.New(fault.LimitExceeded, "The query may answer more than %d fields; ask for smaller pages or fewer levels.", e.options.CostLimit))
	}
	if err := e.options.Charge(ctx, cost); err != nil {
		return nil, refuse(err)
	}
	patience := e.options.Timeout
	if e.options.Weights.Slow(definition) {
		patience = e.options.SlowTime
	}
	return &Operation{engine: e, cost: cost, patience: patience, context: &graphql.OperationContext{
		RawQuery:      query,
		OperationName: r.OperationName,
		Variables:     variables,
		Extensions:    r.Extensions,
		Doc:           doc,
		Operation:     definition,
		RecoverFunc:   e.recovered,
	}}, nil
}

// introspects reports whether the root asks for the schema, by __schema, by __type or as a gateway by _service, looking at
// each fragment once.
func introspects(set ast.SelectionSet, seen map[string]bool) bool {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			if sel.Name == "__schema" || sel.Name == "__type" || sel.Name == "_service" {
				return true
			}
		case *ast.InlineFragment:
			if introspects(sel.SelectionSet, seen) {
				return true
			}
		case *ast.FragmentSpread:
			if sel.Definition == nil || seen[sel.Name] {
				continue
			}
			seen[sel.Name] = true
			if introspects(sel.Definition.SelectionSet, seen) {
				return true
			}
		}
	}
	return false
}
