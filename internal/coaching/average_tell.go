package coaching

import (
	"cmp"
	"maps"
	"slices"
)

// fewest is the smallest number of people that an average may be told of, or worked out for.
const fewest = 5

// side is one of the two groupings that are told beside the whole.
type side int

const (
	roleSide side = iota
	teamSide
)

// group is a group of a grouping; the rest of a side is those of its groups that are not told, which
// anybody can work out by taking the others from the whole.
type group struct {
	side side
	key  string
	rest bool
}

// told says which groups may be told.
type told struct {
	whole  bool
	groups map[group]bool
}

func (t told) group(m member, by Grouping) (key string, tell bool) {
	switch by {
	case ByRole:
		return m.role, t.groups[group{side: roleSide, key: m.role}]
	case ByTeam:
		return m.team, t.groups[group{side: teamSide, key: m.team}]
	}
	return "", t.whole
}

// tellable settles which groups of one competency may be told, so that no sum or difference of what is
// told is about fewer than five people.
//
// Think of each assessed person as a line between their role and their team. Adding groups up and
// taking others away leaves those people whose two ends were counted differently: the lines that a
// cut through this graph crosses. So nobody can be told from the rest exactly if no cut crosses one
// to four lines. What is not told of a side counts as one group, because it is the whole less what is
// told. While there is such a cut, one group more is not told.
//
// Several choices would be safe, but not two of them together. So the same people give the same answer,
// whoever asks and however often.
func tellable(members []member) told {
	t := told{groups: map[group]bool{}}
	var rated []member
	size := map[group]int{}
	for _, m := range members {
		if m.rated {
			rated = append(rated, m)
			size[group{side: roleSide, key: m.role}]++
			size[group{side: teamSide, key: m.team}]++
		}
	}
	if t.whole = len(rated) >= fewest; !t.whole {
		return t
	}
	for g, n := range size {
		t.groups[g] = n >= fewest
	}
	for {
		cut := smallCut(t.lines(rated), fewest)
		if cut == nil {
			return t
		}
		t.groups[t.victim(cut, size)] = false
	}
}

// node is the group that somebody counts to on a side.
func (t told) node(s side, key string) group {
	if g := (group{side: s, key: key}); t.groups[g] {
		return g
	}
	return group{side: s, rest: true}
}

// lines counts the people between two groups.
func (t told) lines(rated []member) map[[2]group]int {
	lines := map[[2]group]int{}
	for _, m := range rated {
		lines[[2]group{t.node(roleSide, m.role), t.node(teamSide, m.team)}]++
	}
	return lines
}

// victim chooses what is not told any more: the smallest group on the near side of a cut, else the
// smallest one that the rest there can be hidden among.
func (t told) victim(cut []group, size map[group]int) group {
	near, sides := []group(nil), map[side]bool{}
	for _, g := range cut {
		sides[g.side] = true
		if !g.rest {
			near = append(near, g)
		}
	}
	if len(near) == 0 {
		for g, tell := range t.groups {
			if tell && sides[g.side] {
				near = append(near, g)
			}
		}
	}
	return slices.MinFunc(near, func(a, b group) int {
		return cmp.Or(cmp.Compare(size[a], size[b]), cmp.Compare(a.side, b.side), cmp.Compare(a.key, b.key))
	})
}

// smallCut finds groups that at least one and fewer than k lines connect with the others; nil where
// there are none. It contracts what k lines hold together: groups are visited in the order of how
// many lines lead to those visited before, and by then k of them hold two neighbours together
// (Nagamochi and Ibaraki).
func smallCut(lines map[[2]group]int, k int) []group {
	c := newContraction(lines)
	for {
		cut, merged := c.pass(k)
		if cut != nil || !merged {
			return cut
		}
	}
}

// contraction is a graph whose nodes are groups that are held together.
type contraction struct {
	in    [][]group // the groups of each node
	edges []map[int]int
}

func newContraction(lines map[[2]group]int) *contraction {
	c := &contraction{}
	place := map[group]int{}
	node := func(g group) int {
		n, ok := place[g]
		if !ok {
			n = len(c.in)
			place[g] = n
			c.in, c.edges = append(c.in, []group{g}), append(c.edges, map[int]int{})
		}
		return n
	}
	for _, ends := range slices.SortedFunc(maps.Keys(lines), compareEnds) { // so that nodes have the same numbers each time
		a, b := node(ends[0]), node(ends[1])
		c.edges[a][b] += lines[ends]
		c.edges[b][a] += lines[ends]
	}
	return c
}

func compareEnds(a, b [2]group) int {
	return cmp.Or(compareGroups(a[0], b[0]), compareGroups(a[1], b[1]))
}

// compareGroups orders groups: the rest of a side, which has no key, first.
func compareGroups(a, b group) int {
	return cmp.Or(cmp.Compare(a.side, b.side), -compareBools(a.rest, b.rest), cmp.Compare(a.key, b.key))
}

func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// pass visits every node once. It returns the side with fewer groups of a cut of fewer than k lines, or
// reports whether it merged some nodes.
func (c *contraction) pass(k int) (cut []group, merged bool) {
	together := newUnion(len(c.in))
	visited, lead := make([]bool, len(c.in)), make([]int, len(c.in))
	for start := range c.in {
		if visited[start] {
			continue
		}
		queue := &heap{}
		queue.push(start, 0)
		last, first, others := start, true, []group(nil)
		for {
			n, ok := queue.pop(visited, lead)
			if !ok {
				break
			}
			visited[n] = true
			if n != start {
				others, last, first = append(others, c.in[last]...), n, false
			}
			for to, w := range c.edges[n] {
				if visited[to] {
					continue
				}
				lead[to] += w
				queue.push(to, lead[to])
				if lead[to] >= k {
					together.join(n, to)
					merged = true
				}
			}
		}
		if !first && lead[last] < k {
			if len(others) < len(c.in[last]) {
				return others, false
			}
			return c.in[last], false
		}
	}
	c.merge(together)
	return nil, merged
}

// merge makes one node of those that are held together.
func (c *contraction) merge(u union) {
	next := &contraction{}
	place := map[int]int{}
	for n := range c.in {
		root := u.root(n)
		at, ok := place[root]
		if !ok {
			at = len(next.in)
			place[root] = at
			next.in, next.edges = append(next.in, nil), append(next.edges, map[int]int{})
		}
		next.in[at] = append(next.in[at], c.in[n]...)
	}
	for n, edges := range c.edges {
		a := place[u.root(n)]
		for to, w := range edges {
			if b := place[u.root(to)]; a != b {
				next.edges[a][b] += w
			}
		}
	}
	*c = *next
}

// union tells which nodes are held together.
type union []int

func newUnion(n int) union {
	u := make(union, n)
	for i := range u {
		u[i] = i
	}
	return u
}

func (u union) root(n int) int {
	for u[n] != n {
		u[n] = u[u[n]]
		n = u[n]
	}
	return n
}

func (u union) join(a, b int) { u[u.root(a)] = u.root(b) }

// heap gives the node with the most lines first; of two with as many, the one with the lower number. A
// node may be in it several times; what is outdated is passed over.
type heap struct{ items [][2]int } // node, lines

// before reports whether one item comes before another.
func before(a, b [2]int) bool { return a[1] > b[1] || a[1] == b[1] && a[0] < b[0] }

func (h *heap) push(node, lines int) {
	h.items = append(h.items, [2]int{node, lines})
	for i := len(h.items) - 1; i > 0; {
		up := (i - 1) / 2
		if !before(h.items[i], h.items[up]) {
			break
		}
		h.items[up], h.items[i] = h.items[i], h.items[up]
		i = up
	}
}

func (h *heap) pop(visited []bool, lead []int) (int, bool) {
	for len(h.items) > 0 {
		top := h.items[0]
		end := len(h.items) - 1
		h.items[0] = h.items[end]
		h.items = h.items[:end]
		h.sink()
		if !visited[top[0]] && lead[top[0]] == top[1] {
			return top[0], true
		}
	}
	return 0, false
}

func (h *heap) sink() {
	for i := 0; ; {
		largest := i
		for _, down := range []int{2*i + 1, 2*i + 2} {
			if down < len(h.items) && before(h.items[down], h.items[largest]) {
				largest = down
			}
		}
		if largest == i {
			return
		}
		h.items[i], h.items[largest] = h.items[largest], h.items[i]
		i = largest
	}
}
