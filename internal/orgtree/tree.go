// Package orgtree is the reporting tree as flat arrays: ancestors, subtrees, spans, layers and
// cycles without a pointer to chase. Nodes are numbers from 0; what they stand for is the caller's
// affair. It imports the standard library only.
package orgtree

import "slices"

// None is the parent of a root.
const None int32 = -1

// Absent is the parent of a node that is not in the tree at all, such as a closed seat.
const Absent int32 = -2

// Tree is a forest of n nodes. It is immutable.
type Tree struct {
	parent []int32 // None for a root, Absent for a node outside
	first  []int32 // first[i]..first[i+1] are the places of i's children in child
	child  []int32
	roots  []int32
	order  []int32 // the nodes in pre-order
	place  []int32 // where a node stands in order; -1 outside
	size   []int32 // nodes in the subtree, the node itself included
	depth  []int32 // 1 for a root
	height int32
	broken []int32 // nodes whose parent link was cut because it closed a circle
}

// Build makes the tree from each node's parent. Siblings are sorted by compare. A link that would
// close a circle, or that leads to a node outside, is cut: that node becomes a root. Cut circles
// are listed by Broken, the smallest node of each circle being the one that is cut.
func Build(parents []int32, compare func(a, b int32) int) *Tree {
	n := len(parents)
	t := &Tree{parent: slices.Clone(parents)}
	for i, p := range t.parent {
		if p >= 0 && (int(p) >= n || t.parent[p] == Absent) {
			t.parent[i] = None
		}
	}
	t.cutCircles()
	t.groupChildren(compare)
	t.walk()
	return t
}

// cutCircles follows each node upwards once, marking the path, and cuts a link that comes back to
// a mark of the same walk.
func (t *Tree) cutCircles() {
	mark := make([]int32, len(t.parent)) // 0 unseen, else 1 + the node whose walk saw it
	for i := range t.parent {
		start := int32(i)
		v := start
		for v >= 0 && t.parent[v] != Absent && mark[v] == 0 {
			mark[v] = start + 1
			v = t.parent[v]
		}
		if v < 0 || mark[v] != start+1 || t.parent[v] < 0 {
			continue
		}
		cut := v
		for u := t.parent[v]; u != v; u = t.parent[u] {
			cut = min(cut, u)
		}
		t.parent[cut] = None
		t.broken = append(t.broken, cut)
	}
}

func (t *Tree) groupChildren(compare func(a, b int32) int) {
	n := len(t.parent)
	t.first = make([]int32, n+1)
	for _, p := range t.parent {
		if p >= 0 {
			t.first[p+1]++
		}
	}
	for i := range n {
		t.first[i+1] += t.first[i]
	}
	t.child = make([]int32, t.first[n])
	next := slices.Clone(t.first[:n])
	for i, p := range t.parent {
		switch {
		case p >= 0:
			t.child[next[p]] = int32(i)
			next[p]++
		case p == None:
			t.roots = append(t.roots, int32(i))
		}
	}
	for i := range n {
		if c := t.child[t.first[i]:t.first[i+1]]; len(c) > 1 {
			slices.SortFunc(c, compare)
		}
	}
	slices.SortFunc(t.roots, compare)
}

// walk fills order, place, depth and size without recursion, so that depth is no limit.
func (t *Tree) walk() {
	n := len(t.parent)
	t.order = make([]int32, 0, n)
	t.place = slices.Repeat([]int32{-1}, n)
	t.size = make([]int32, n)
	t.depth = make([]int32, n)
	stack := make([]int32, 0, 64)
	for i := len(t.roots) - 1; i >= 0; i-- {
		stack = append(stack, t.roots[i])
	}
	for len(stack) > 0 {
		v := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		t.place[v] = int32(len(t.order))
		t.order = append(t.order, v)
		t.depth[v] = 1
		if p := t.parent[v]; p >= 0 {
			t.depth[v] = t.depth[p] + 1
		}
		t.height = max(t.height, t.depth[v])
		kids := t.child[t.first[v]:t.first[v+1]]
		for i := len(kids) - 1; i >= 0; i-- {
			stack = append(stack, kids[i])
		}
	}
	for i := len(t.order) - 1; i >= 0; i-- {
		v := t.order[i]
		t.size[v]++
		if p := t.parent[v]; p >= 0 {
			t.size[p] += t.size[v]
		}
	}
}

// Len returns the number of nodes in the tree, those outside not counted.
func (t *Tree) Len() int { return len(t.order) }

// Contains reports whether v is in the tree.
func (t *Tree) Contains(v int32) bool {
	return v >= 0 && int(v) < len(t.place) && t.place[v] >= 0
}

// Parent returns the node above v, or None.
func (t *Tree) Parent(v int32) int32 { return max(t.parent[v], None) }

// Children returns the nodes directly below v in order. The slice is the tree's own.
func (t *Tree) Children(v int32) []int32 { return t.child[t.first[v]:t.first[v+1]] }

// Roots returns the nodes without a parent in order. The slice is the tree's own.
func (t *Tree) Roots() []int32 { return t.roots }

// Preorder returns every node, each before its children. The slice is the tree's own.
func (t *Tree) Preorder() []int32 { return t.order }

// Subtree returns v and every node below it, in pre-order. The slice is the tree's own.
func (t *Tree) Subtree(v int32) []int32 {
	if !t.Contains(v) {
		return nil
	}
	return t.order[t.place[v] : t.place[v]+t.size[v]]
}

// Place returns where v stands in the pre-order, or -1.
func (t *Tree) Place(v int32) int32 { return t.place[v] }

// Below returns how many nodes are below v.
func (t *Tree) Below(v int32) int { return max(int(t.size[v])-1, 0) }

// Depth returns the layer of v: 1 for a root, 0 outside the tree.
func (t *Tree) Depth(v int32) int { return int(t.depth[v]) }

// Height returns the number of layers.
func (t *Tree) Height() int { return int(t.height) }

// Within reports whether v is root or below it.
func (t *Tree) Within(v, root int32) bool {
	if !t.Contains(v) || !t.Contains(root) {
		return false
	}
	d := t.place[v] - t.place[root]
	return d >= 0 && d < t.size[root]
}

// Ancestors returns the nodes above v, the nearest first.
func (t *Tree) Ancestors(v int32) []int32 {
	var up []int32
	for p := t.parent[v]; p >= 0; p = t.parent[p] {
		up = append(up, p)
	}
	return up
}

// Broken returns the nodes that became roots because their link closed a circle.
func (t *Tree) Broken() []int32 { return t.broken }
