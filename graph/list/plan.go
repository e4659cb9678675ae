package list

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// writer appends one object or value of T to an answer.
type writer[T any] func(buf []byte, v T) []byte

// objectOf makes the writer of an object from what is selected of it.
type objectOf[T any] func(p *plan, sel ast.SelectionSet) writer[T]

// plan is made of the selection of one list: fields are looked up once, not for each element.
type plan struct {
	oc      *graphql.OperationContext
	unknown bool        // a field is selected that this package cannot write
	pay     *payment    // nil where the size of the list is bounded
	meet    func(v any) // called with each object of which such a field is selected, when looking ahead
}

func newPlan(ctx context.Context) *plan { return &plan{oc: graphql.GetOperationContext(ctx)} }

// object makes a writer from a selection on a type, whose interfaces are named behind it.
func object[T any](p *plan, sel ast.SelectionSet, types []string, field func(p *plan, f graphql.CollectedField) writer[T]) writer[T] {
	collected := graphql.CollectFields(p.oc, sel, types)
	keys := make([]string, len(collected))
	values := make([]writer[T], len(collected))
	for i, f := range collected {
		keys[i] = `"` + f.Alias + `":`
		if i > 0 {
			keys[i] = "," + keys[i]
		}
		if f.Name == "__typename" {
			values[i] = func(buf []byte, _ T) []byte { return appendString(buf, types[0]) }
		} else {
			values[i] = field(p, f)
		}
		if values[i] == nil || len(f.Deferrables) > 0 {
			p.unknown = true
		}
		if values[i] == nil { // called only when looking ahead
			values[i] = func(buf []byte, v T) []byte {
				p.meet(v)
				return buf
			}
		}
	}
	return func(buf []byte, v T) []byte {
		if !p.pay.fields(len(values)) {
			return buf
		}
		buf = append(buf, '{')
		for i := range values {
			buf = append(buf, keys[i]...)
			buf = values[i](buf, v)
		}
		return append(buf, '}')
	}
}

// payment charges the operation for each field, as if it had been resolved by itself. Once it is
// refused nothing more is written.
type payment struct {
	ctx     context.Context
	charge  graphql.FieldMiddleware
	refused error
}

func (p *payment) fields(n int) bool {
	if p == nil {
		return true
	}
	for range n {
		if p.refused != nil {
			return false
		}
		_, p.refused = p.charge(p.ctx, nothing)
	}
	return p.refused == nil
}

func nothing(context.Context) (any, error) { return nil, nil }
