// Package list marshals the lists of an answer. Lists of what the organisation in memory holds are
// written in one go, without a goroutine, a field context or a map for each of their elements;
// other lists element by element, in order. Both ways give the same bytes: the same fields,
// aliases, directives and fragments. Everyone in the workspace may read what is written here, as
// package orggraph says; a field that asks who is asking has no place in it.
package list

import (
	"bytes"
	"context"
	"io"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"cadre/internal/answer"
	"cadre/internal/orggraph"
)

// Direct returns the whole list as it stands in the answer, or nil for lists that are marshalled
// element by element: those of other types, and those of which a field is selected that is not
// answered from memory.
func Direct(ctx context.Context, sel ast.SelectionSet, v any) graphql.Marshaler {
	switch v := v.(type) {
	case []orggraph.ChartSeat:
		return stream(ctx, sel, v, "ChartSeat", chartSeatField)
	case []orggraph.ChartLine:
		return stream(ctx, sel, v, "ChartLine", chartLineField)
	case []orggraph.PersonEdge:
		return whole(ctx, sel, v, personEdge)
	case []orggraph.PositionEdge:
		return whole(ctx, sel, v, positionEdge)
	case []orggraph.TeamEdge:
		return whole(ctx, sel, v, teamEdge)
	case []orggraph.Person:
		return whole(ctx, sel, v, person)
	case []*orggraph.Person:
		return whole(ctx, sel, v, pointer(person))
	case []orggraph.Position:
		return whole(ctx, sel, v, position)
	case []*orggraph.Position:
		return whole(ctx, sel, v, pointer(position))
	case []orggraph.Team:
		return whole(ctx, sel, v, team)
	case []orggraph.Interaction:
		return whole(ctx, sel, v, interaction)
	case []orggraph.Dependency:
		return whole(ctx, sel, v, dependency)
	case []orggraph.Assignment:
		return whole(ctx, sel, v, assignment)
	case []orggraph.Membership:
		return whole(ctx, sel, v, membership)
	case []orggraph.PositionRole:
		return whole(ctx, sel, v, positionRole)
	case []orggraph.TeamMetrics:
		return whole(ctx, sel, v, teamMetrics)
	case []orggraph.RoleMetrics:
		return whole(ctx, sel, v, roleMetrics)
	case []orggraph.LocationMetrics:
		return whole(ctx, sel, v, locationMetrics)
	}
	return nil
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

type plainly struct{}

// ElementByElement returns a context in which Direct leaves every list to gqlgen's own way. Tests
// compare the two.
func ElementByElement(ctx context.Context) context.Context {
	return context.WithValue(ctx, plainly{}, true)
}

// whole writes a list at once. What hangs on its elements can be many times larger than the list,
// so it is paid for out of the operation's budget; where that ends, so does the list.
func whole[T any](ctx context.Context, sel ast.SelectionSet, list []T, of objectOf[T]) graphql.Marshaler {
	p := newPlan(ctx)
	write := of(p, sel)
	if p.unknown || ctx.Value(plainly{}) != nil {
		lookAhead(ctx, p, list, write)
		return nil
	}
	p.pay = &payment{ctx: ctx, charge: p.oc.ResolverMiddleware}
	buf := array(make([]byte, 0, 64*len(list)+2), list, write)
	if p.pay.refused != nil {
		graphql.AddError(ctx, p.pay.refused)
		return graphql.Null
	}
	return graphql.WriterFunc(func(w io.Writer) {
		_, _ = w.Write(buf) // the writer is the answer's buffer, which does not fail
	})
}

// chunk is how much of a large list is written into memory of its own before it goes on.
const chunk = 64 << 10

// aloneFrom is how many rows a list has that is not held as text, but written while the answer is sent.
const aloneFrom = 1024

// stream writes the rows of a chart straight to who asks: there may be a hundred thousand, and they cannot be more than
// there are seats. Nothing of them can fail, and all of it is in a graph that never changes, so that it can be written when
// the operation is over. They go by columns where the request asks for that.
func stream[T any](ctx context.Context, sel ast.SelectionSet, list []T, typename string, field fieldOf[T]) graphql.Marshaler {
	p := newPlan(ctx)
	columns := columnsOf(p, sel, []string{typename}, field)
	if p.unknown || ctx.Value(plainly{}) != nil {
		return nil
	}
	write := func(w io.Writer) error { return writeColumns(w, list, columns) }
	if !byColumns(p.oc) {
		write = func(w io.Writer) error { return writeRows(w, list, row(p, columns)) }
	}
	return graphql.WriterFunc(func(w io.Writer) {
		if len(list) >= aloneFrom && answer.From(ctx).Leave(w, len(list)*len(row(p, columns)(nil, list[0])), write) {
			return
		}
		_ = write(w) // the writer is the answer's buffer, which does not fail
	})
}

func writeRows[T any](w io.Writer, list []T, write writer[T]) error {
	out := &chunked{w: w, buf: append(make([]byte, 0, chunk), '[')}
	reserved := false
	for i, v := range list {
		if i > 0 {
			out.buf = append(out.buf, ',')
		}
		out.buf = write(out.buf, v)
		if !reserved && out.full() {
			reserve(w, len(out.buf)/(i+1)*(len(list)-i))
			reserved = true
		}
		if !out.goesOn() {
			return out.err
		}
	}
	out.buf = append(out.buf, ']')
	return out.end()
}

// reserve makes room for what is to come, with a twentieth to spare: a buffer that doubles its way
// up to a large answer holds it three times.
func reserve(w io.Writer, size int) {
	if b, ok := w.(*bytes.Buffer); ok {
		b.Grow(size + size/20)
	}
}

// chunked sends what is appended to buf on whenever it is full, until that fails.
type chunked struct {
	w   io.Writer
	buf []byte
	err error
}

func (c *chunked) full() bool { return len(c.buf) >= chunk*3/4 }

// goesOn reports whether there is still somebody to write for.
func (c *chunked) goesOn() bool {
	if c.full() {
		_ = c.end()
	}
	return c.err == nil
}

// end sends what is left.
func (c *chunked) end() error {
	if c.err == nil {
		_, c.err = c.w.Write(c.buf)
	}
	c.buf = c.buf[:0]
	return c.err
}
