package view

import "sync"

// lazy holds what is loaded when first asked for, by whichever goroutine comes first.
type lazy[T any] struct {
	once  sync.Once
	value T
	err   error
}

func (l *lazy[T]) get(load func() (T, error)) (T, error) {
	l.once.Do(func() { l.value, l.err = load() })
	return l.value, l.err
}

// keyed holds one lazy value for each key, such as the arguments of a field.
type keyed[K comparable, T any] struct {
	mu     sync.Mutex
	values map[K]*lazy[T]
}

func (k *keyed[K, T]) get(key K, load func() (T, error)) (T, error) {
	k.mu.Lock()
	if k.values == nil {
		k.values = map[K]*lazy[T]{}
	}
	v := k.values[key]
	if v == nil {
		v = &lazy[T]{}
		k.values[key] = v
	}
	k.mu.Unlock()
	return v.get(load)
}
