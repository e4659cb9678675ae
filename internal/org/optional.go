package org

// Optional is an input field that tells "not given" from null, which takes the value away.
type Optional[T any] struct {
	Set   bool
	Value *T
}

// Give is a field with a value.
func Give[T any](v T) Optional[T] { return Optional[T]{Set: true, Value: &v} }

// TakeAway is a field given as null.
func TakeAway[T any]() Optional[T] { return Optional[T]{Set: true} }

// differs reports whether the field is given and is not what is stored.
func differs[T comparable](o Optional[T], stored *T) bool {
	return o.Set && !same(o.Value, stored)
}

// same reports whether two values that may be absent are alike.
func same[T comparable](a, b *T) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

// patch hands a given field to the setter or the clearer of a builder.
func patch[T, B any](o Optional[T], set func(T) B, clear func() B) {
	switch {
	case !o.Set:
	case o.Value == nil:
		clear()
	default:
		set(*o.Value)
	}
}
