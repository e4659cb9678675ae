package org

import (
	"fmt"
	"slices"
	"strings"

	"cadre/ent"
)

// named is how many names a summary spells out before it counts the rest.
const named = 3

// count writes a number with its noun: 1 seat, 2 seats.
func count(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %ss", n, one)
}

// enumerate writes names as a sentence does: A; A and B; A, B and 4 others. What comes with them
// is told last and always: A and 6 below.
func enumerate(names []string, with ...string) string {
	parts := slices.Clone(names)
	if n := len(parts); n > named {
		parts = append(parts[:named-1], count(n-named+1, "other"))
	}
	parts = append(parts, with...)
	switch n := len(parts); n {
	case 0:
		return "nothing"
	case 1:
		return parts[0]
	default:
		return strings.Join(parts[:n-1], ", ") + " and " + parts[n-1]
	}
}

// titles lists what seats are called.
func titles(seats []*ent.Position) []string {
	list := make([]string, len(seats))
	for i, s := range seats {
		list[i] = s.Title
	}
	return list
}

// under says where a seat hangs: "under VP Design", or "at the top".
func under(manager *ent.Position) string {
	if manager == nil {
		return "at the top"
	}
	return "under " + manager.Title
}

// to says where something goes: "to VP Design", or "to the top".
func to(manager *ent.Position) string {
	if manager == nil {
		return "to the top"
	}
	return "to " + manager.Title
}
