package input

// Optional is an input field that tells "not given" from null, which takes the value away.
type Optional[T any] struct {
	Set   bool
	Value *T
}

// Give is a field with a value.
func Give[T any](v T) Optional[T] { return Optional[T]{Set: true, Value: &v} }

// TakeAway is a field given as null.
func TakeAway[T any]() Optional[T] { return Optional[T]{Set: true} }

// Over is what holds after an edit: the given value, or what is stored.
func (o Optional[T]) Over(stored *T) *T {
	if o.Set {
		return o.Value
	}
	return stored
}

// Differs reports whether a field is given and is not what is stored.
func Differs[T comparable](o Optional[T], stored *T) bool {
	return o.Set && !Same(o.Value, stored)
}

// Same reports whether two values that may be absent are alike.
func Same[T comparable](a, b *T) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

// Patch hands a given field to the setter or the clearer of a builder.
func Patch[T, B any](o Optional[T], set func(T) B, clear func() B) {
	switch {
	case !o.Set:
	case o.Value == nil:
		clear()
	default:
		set(*o.Value)
	}
}

// Stored is what a column holds of a text: nil where it says nothing.
func Stored(value *string) *string {
	if value == nil || *value == "" {
		return nil
	}
	return value
}
