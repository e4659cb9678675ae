package orgtree_test

import (
	"cmp"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"cadre/internal/orgtree"
)

func byNumber(a, b int32) int { return cmp.Compare(a, b) }

func TestBuild(t *testing.T) {
	//      0        5 (root)   4 outside
	//    1   2
	//    3
	tree := orgtree.Build([]int32{orgtree.None, 0, 0, 1, orgtree.Absent, orgtree.None, 4}, byNumber)
	if got, want := tree.Preorder(), []int32{0, 1, 3, 2, 5, 6}; !slices.Equal(got, want) {
		t.Errorf("pre-order is %v, want %v", got, want)
	}
	if got, want := tree.Roots(), []int32{0, 5, 6}; !slices.Equal(got, want) {
		t.Errorf("roots are %v, want %v (6 hangs on a node outside)", got, want)
	}
	if got, want := tree.Ancestors(3), []int32{1, 0}; !slices.Equal(got, want) {
		t.Errorf("ancestors of 3 are %v, want %v", got, want)
	}
	if tree.Below(0) != 3 || tree.Depth(3) != 3 || tree.Height() != 3 || tree.Len() != 6 {
		t.Errorf("below %d, depth %d, height %d, len %d", tree.Below(0), tree.Depth(3), tree.Height(), tree.Len())
	}
	if tree.Contains(4) || tree.Within(4, 0) || !tree.Within(3, 0) || tree.Within(0, 3) {
		t.Error("wrong membership of subtrees")
	}
}

func TestBuildCutsCircles(t *testing.T) {
	tree := orgtree.Build([]int32{1, 2, 0, 2, 4}, byNumber) // 0→1→2→0, 3 below 2, 4 under itself
	if got, want := tree.Broken(), []int32{0, 4}; !slices.Equal(got, want) {
		t.Fatalf("broken are %v, want %v", got, want)
	}
	if got, want := tree.Preorder(), []int32{0, 2, 1, 3, 4}; len(got) != 5 || !slices.Contains(tree.Roots(), 0) {
		t.Fatalf("pre-order is %v, want a walk of all such as %v", got, want)
	}
}

// TestBuildHoldsForAnyParents checks the tree's laws on arbitrary links, circles included.
func TestBuildHoldsForAnyParents(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 60).Draw(t, "n")
		parents := make([]int32, n)
		for i := range parents {
			parents[i] = int32(rapid.IntRange(-2, max(n-1, -1)).Draw(t, "parent"))
		}
		tree := orgtree.Build(parents, byNumber)
		seen := map[int32]bool{}
		for i, v := range tree.Preorder() {
			if seen[v] {
				t.Fatalf("%d is twice in the pre-order", v)
			}
			seen[v] = true
			if p := tree.Parent(v); p != orgtree.None && (!seen[p] || tree.Depth(v) != tree.Depth(p)+1) {
				t.Fatalf("%d comes before its parent %d or on a wrong layer", v, p)
			}
			if int(tree.Place(v)) != i || len(tree.Subtree(v)) != tree.Below(v)+1 {
				t.Fatalf("%d stands wrong", v)
			}
			for _, below := range tree.Subtree(v)[1:] {
				if !slices.Contains(tree.Ancestors(below), v) {
					t.Fatalf("%d is below %d but does not have it above", below, v)
				}
			}
		}
		for i, p := range parents {
			if (p == orgtree.Absent) == seen[int32(i)] {
				t.Fatalf("node %d with parent %d: in the tree %v", i, p, seen[int32(i)])
			}
		}
	})
}
