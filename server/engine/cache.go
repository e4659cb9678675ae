package engine

import (
	"container/list"
	"sync"
)

// cache keeps the values that were used last, up to a total weight. It is safe for concurrent use.
type cache[V any] struct {
	mu     sync.Mutex
	room   int
	order  *list.List // front: used last
	places map[string]*list.Element
}

type entry[V any] struct {
	key    string
	value  V
	weight int
}

func newCache[V any](room int) *cache[V] {
	return &cache[V]{room: room, order: list.New(), places: map[string]*list.Element{}}
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
// more than a tenth of the room is not stored: it would drive out all others.
func (c *cache[V]) put(key string, value V, weight int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, known := c.places[key]; known || weight > c.room/10 {
		return
	}
	c.places[key] = c.order.PushFront(&entry[V]{key, value, weight})
	for c.room -= weight; c.room < 0; {
		oldest := c.order.Remove(c.order.Back()).(*entry[V])
		delete(c.places, oldest.key)
		c.room += oldest.weight
	}
}
