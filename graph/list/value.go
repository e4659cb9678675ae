package list

import (
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// The writers of values, each from the method that gives it.

func text[T any, S ~string](get func(T) S) writer[T] {
	return func(buf []byte, v T) []byte { return appendString(buf, string(get(v))) }
}

func maybeText[T any](get func(T) *string) writer[T] {
	return func(buf []byte, v T) []byte {
		if s := get(v); s != nil {
			return appendString(buf, *s)
		}
		return append(buf, "null"...)
	}
}

func texts[T any](get func(T) []string) writer[T] {
	return func(buf []byte, v T) []byte { return array(buf, get(v), appendString) }
}

func number[T any, N int | int64](get func(T) N) writer[T] {
	return func(buf []byte, v T) []byte { return strconv.AppendInt(buf, int64(get(v)), 10) }
}

func maybeNumber[T any](get func(T) *int) writer[T] {
	return func(buf []byte, v T) []byte {
		if n := get(v); n != nil {
			return strconv.AppendInt(buf, int64(*n), 10)
		}
		return append(buf, "null"...)
	}
}

func fraction[T any](get func(T) float64) writer[T] {
	return func(buf []byte, v T) []byte { return strconv.AppendFloat(buf, get(v), 'g', -1, 64) }
}

func truth[T any](get func(T) bool) writer[T] {
	return func(buf []byte, v T) []byte { return strconv.AppendBool(buf, get(v)) }
}

// The writers of objects that hang on others.

func one[T, U any](p *plan, sel ast.SelectionSet, get func(T) U, of objectOf[U]) writer[T] {
	write := of(p, sel)
	return func(buf []byte, v T) []byte { return write(buf, get(v)) }
}

func maybeOne[T, U any](p *plan, sel ast.SelectionSet, get func(T) (U, bool), of objectOf[U]) writer[T] {
	return maybe(get, of(p, sel))
}

func many[T, U any](p *plan, sel ast.SelectionSet, get func(T) []U, of objectOf[U]) writer[T] {
	write := of(p, sel)
	return func(buf []byte, v T) []byte { return array(buf, get(v), write) }
}

func maybe[T, U any](get func(T) (U, bool), write writer[U]) writer[T] {
	return func(buf []byte, v T) []byte {
		if u, ok := get(v); ok {
			return write(buf, u)
		}
		return append(buf, "null"...)
	}
}

func array[T any](buf []byte, list []T, write writer[T]) []byte {
	buf = append(buf, '[')
	for i, v := range list {
		if i > 0 {
			buf = append(buf, ',')
		}
		buf = write(buf, v)
	}
	return append(buf, ']')
}

// flag reads a boolean argument; nil where it is null or not given and has no default.
func flag(p *plan, f graphql.CollectedField, name string) *bool {
	if v, ok := f.ArgumentMap(p.oc.Variables)[name].(bool); ok {
		return &v
	}
	return nil
}
