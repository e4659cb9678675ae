package list

import (
	"context"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"cadre/graph/batch"
	"cadre/internal/orggraph"
)

// farthest is how many fields are walked to see whom a list leads to.
const farthest = 200_000

var errFarEnough = errors.New("far enough")

// lookAhead walks a list that is marshalled element by element, as far as it is in memory, and says
// about whom the fields will ask that are not: so that the first of them reads for all.
func lookAhead[T any](ctx context.Context, p *plan, list []T, write writer[T]) {
	walked := 0
	p.pay = &payment{ctx: ctx, charge: func(context.Context, graphql.Resolver) (any, error) {
		if walked++; walked > farthest {
			return nil, errFarEnough
		}
		return nil, nil
	}}
	p.meet = func(v any) { expect(ctx, v) }
	buf := make([]byte, 0, 4096)
	for _, v := range list {
		buf = write(buf[:0], v)
	}
}

// expect says that somebody will ask about those whom an object stands for.
func expect(ctx context.Context, v any) {
	switch v := v.(type) {
	case orggraph.Person:
		batch.Expect(ctx, v.Graph().Suffix(), v.Key())
	case orggraph.Position:
		batch.Expect(ctx, batch.Seats(v.Graph().Suffix()), v.Key())
		for _, below := range append(v.Reports(), v) {
			expectHolders(ctx, below)
		}
	case orggraph.Team:
		batch.Expect(ctx, batch.Teams(v.Graph().Suffix()), v.Key())
		for _, m := range v.Memberships() {
			expectHolders(ctx, m.Position())
		}
	}
}

func expectHolders(ctx context.Context, seat orggraph.Position) {
	today := true
	for _, a := range seat.Assignments(&today) {
		batch.Expect(ctx, seat.Graph().Suffix(), a.Person().Key())
	}
}

// pointer makes the writer of what resolvers return by pointer; null where there is none.
func pointer[T any](of objectOf[T]) objectOf[*T] {
	return func(p *plan, sel ast.SelectionSet) writer[*T] {
		write := of(p, sel)
		return func(buf []byte, v *T) []byte {
			if v == nil {
				return append(buf, "null"...)
			}
			return write(buf, *v)
		}
	}
}
