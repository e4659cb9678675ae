package orggraph

import "maps"

// table keeps rows of one kind in slots that never move, so that other arrays can refer to a row
// by its slot. It is immutable: with returns a new one that shares what did not change.
type table[T any] struct {
	rows  []*T             // nil where the row is gone
	base  map[string]int32 // slot by id; shared between revisions
	extra map[string]int32 // slots of ids added since base was made
	live  int
}

// mergeAt is how many added ids a table carries beside base before it makes a new base.
const mergeAt = 1024

func (t *table[T]) slot(id string) int32 {
	if s, ok := t.extra[id]; ok {
		return s
	}
	if s, ok := t.base[id]; ok {
		return s
	}
	return -1
}

// find returns the slot of a row that exists, or -1.
func (t *table[T]) find(id string) int32 {
	if s := t.slot(id); s >= 0 && t.rows[s] != nil {
		return s
	}
	return -1
}

func (t *table[T]) get(id string) *T {
	if s := t.slot(id); s >= 0 {
		return t.rows[s]
	}
	return nil
}

func (t *table[T]) with(changed map[string]*T) table[T] {
	if len(changed) == 0 {
		return *t
	}
	next := table[T]{rows: make([]*T, len(t.rows), len(t.rows)+len(changed)), base: t.base, live: t.live}
	copy(next.rows, t.rows)
	if len(t.extra)+len(changed) > mergeAt {
		next.base = make(map[string]int32, len(t.base)+len(t.extra)+len(changed))
		maps.Copy(next.base, t.base)
		maps.Copy(next.base, t.extra)
		next.extra = next.base // being filled below, before anybody else can see it
	} else {
		next.extra = maps.Clone(t.extra)
		if next.extra == nil {
			next.extra = make(map[string]int32)
		}
	}
	for id, row := range changed {
		next.put(t, id, row)
	}
	if len(t.extra)+len(changed) > mergeAt {
		next.extra = nil
	}
	return next
}

// put writes one row while the table is being made.
func (t *table[T]) put(old *table[T], id string, row *T) {
	s := old.slot(id)
	switch {
	case s < 0 && row == nil:
		return
	case s < 0:
		t.extra[id] = int32(len(t.rows))
		t.rows = append(t.rows, row)
		t.live++
		return
	case t.rows[s] == nil && row != nil:
		t.live++
	case t.rows[s] != nil && row == nil:
		t.live--
	}
	t.rows[s] = row
}

// groups lists, for each of n owners, the members that belong to it.
type groups struct{ first, items []int32 }

// group makes groups of members by their owner; a negative owner leaves a member out.
func group(n int, owner []int32) groups {
	first := make([]int32, n+1)
	for _, o := range owner {
		if o >= 0 {
			first[o+1]++
		}
	}
	for i := range n {
		first[i+1] += first[i]
	}
	items := make([]int32, first[n])
	next := make([]int32, n)
	copy(next, first)
	for i, o := range owner {
		if o >= 0 {
			items[next[o]] = int32(i)
			next[o]++
		}
	}
	return groups{first: first, items: items}
}

func (g *groups) of(owner int32) []int32 { return g.items[g.first[owner]:g.first[owner+1]] }
