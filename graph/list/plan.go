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

// column is one selected field: what it is called in the answer, and the writer of its value.
type column[T any] struct {
	alias string
	write writer[T]
}

// fieldOf finds the writer of a field of T; nil where this package cannot write it.
type fieldOf[T any] func(p *plan, f graphql.CollectedField) writer[T]

// columnsOf reads a selection on a type, whose interfaces are named behind it.
func columnsOf[T any](p *plan, sel ast.SelectionSet, types []string, field fieldOf[T]) []column[T] {
	collected := graphql.CollectFields(p.oc, sel, types)
	columns := make([]column[T], len(collected))
	for i, f := range collected {
		var write writer[T]
		if f.Name == "__typename" {
			write = func(buf []byte, _ T) []byte { return appendString(buf, types[0]) }
		} else {
			write = field(p, f)
		}
		if write == nil || len(f.Deferrables) > 0 {
			p.unknown = true
		}
		if write == nil { // called only when looking ahead
			write = func(buf []byte, v T) []byte {
				p.meet(v)
				return buf
			}
		}
		columns[i] = column[T]{f.Alias, write}
	}
	return columns
}

// object makes a writer from a selection on a type.
func object[T any](p *plan, sel ast.SelectionSet, types []string, field fieldOf[T]) writer[T] {
	return row(p, columnsOf(p, sel, types, field))
}

// row makes the writer of an object that has these fields.
func row[T any](p *plan, columns []column[T]) writer[T] {
	keys := make([]string, len(columns))
	for i, c := range columns {
		keys[i] = `"` + c.alias + `":`
		if i > 0 {
			keys[i] = "," + keys[i]
		}
	}
	return func(buf []byte, v T) []byte {
		if !p.pay.fields(len(columns)) {
			return buf
		}
		buf = append(buf, '{')
		for i, c := range columns {
			buf = append(buf, keys[i]...)
			buf = c.write(buf, v)
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
