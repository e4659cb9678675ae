package engine

import (
	"container/list"
	"sync"
)

// cache keeps the values that were used last, up to a total weight. It is safe for concurrent use.
type cache[V any] struct {
	mu     sync.Mutex
	most   int // the total weight allowed
	total  int
	order  *list.List // front: used last
	places map[string]*list.Element
}

type entry[V any] struct {
	key    string
	value  V
	weight int
}

func newCache[V any](most int) *cache[V] {
	return &cache[V]{most: most, order: list.New(), places: map[string]*list.Element{}}
}

func (c *cache[V]) get(key string) (value V, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	place, ok := c.places[key]
	if !ok {
		return value, false
	}
	c.order.MoveToFront(place)
	return place.Value.(*entry[V]).value, true
}

// put stores a value and forgets the longest unused ones until the rest fits. A value that takes
// more than a tenth of all is not stored: it would drive out all others.
func (c *cache[V]) put(key string, value V, weight int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, known := c.places[key]; known || weight > c.most/10 {
		return
	}
	c.places[key] = c.order.PushFront(&entry[V]{key, value, weight})
	for c.total += weight; c.total > c.most; {
		oldest := c.order.Remove(c.order.Back()).(*entry[V])
		delete(c.places, oldest.key)
		c.total -= oldest.weight
	}
}
