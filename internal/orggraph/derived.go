package orggraph

import "sync"

// derived holds what others worked out of a graph, by whatever key they chose. It is made with the
// graph and never handed on to the next one.
type derived struct {
	mu     sync.Mutex
	values map[any]func() any
}

// Derive returns what make works out of the graph, which is done once for each key and graph, when
// first asked for. Keys are values of an unexported type of the package that asks, so that no two
// meet. What make returns is shared: nobody may change it.
func (g *Graph) Derive(key any, make func() any) any {
	g.derived.mu.Lock()
	get := g.derived.values[key]
	if get == nil {
		get = sync.OnceValue(make)
		if g.derived.values == nil {
			g.derived.values = map[any]func() any{}
		}
		g.derived.values[key] = get
	}
	g.derived.mu.Unlock()
	return get()
}
