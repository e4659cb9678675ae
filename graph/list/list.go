// Package list marshals the lists of an answer. Chart rows, of which there may be a hundred
// thousand, are written straight from memory; other lists element by element, in order. Both are
// typed by the schema: the same fields, aliases, directives and fragments.
package list

import (
	"context"
	"io"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"cadre/internal/orggraph"
)

// Direct returns the whole list as it stands in the answer, or nil for lists that are marshalled
// element by element.
func Direct(ctx context.Context, sel ast.SelectionSet, v any) graphql.Marshaler {
	seats, ok := v.([]orggraph.ChartSeat)
	if !ok {
		return nil
	}
	write := seatWriter(graphql.GetOperationContext(ctx), sel)
	return graphql.WriterFunc(func(w io.Writer) {
		buf := make([]byte, 0, 64<<10)
		buf = append(buf, '[')
		for i := range seats {
			if i > 0 {
				buf = append(buf, ',')
			}
			buf = write(buf, &seats[i])
			if len(buf) > 48<<10 {
				_, _ = w.Write(buf) // the writer is the answer's buffer, which does not fail
				buf = buf[:0]
			}
		}
		_, _ = w.Write(append(buf, ']'))
	})
}

// Marshal marshals the elements of a list one after the other.
func Marshal(ctx context.Context, n int, element func(ctx context.Context, i int) graphql.Marshaler) graphql.Array {
	list := make(graphql.Array, n)
	for i := range n {
		fc := &graphql.FieldContext{Index: &i}
		list[i] = element(graphql.WithFieldContext(ctx, fc), i)
	}
	return list
}
