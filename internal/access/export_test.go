package access

import "context"

// Without returns a context in which a line of the rules is left out.
func Without(ctx context.Context, l Line) context.Context {
	return context.WithValue(ctx, withoutKey{}, l)
}

// WithMatrix returns a context in which rights follow another matrix.
func WithMatrix(ctx context.Context, m map[Class]map[Relation]Right) context.Context {
	return context.WithValue(ctx, matrixKey{}, m)
}
