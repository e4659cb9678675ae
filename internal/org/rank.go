package org

import (
	"cmp"
	"strings"
)

const (
	// rankGap is how far apart ranks are set, so that most seats find a place between two others
	// without anybody else being written.
	rankGap = 1024
	// rankLimit keeps ranks within the API's Int of 32 bits.
	rankLimit = 1 << 30
)

// ranks returns the rank of each place of a list. Seats that were not moved keep theirs; those
// that were get one in the gap where they stand, or keep theirs where it fits already. Only where
// a gap is too small is the whole list numbered anew.
func ranks(list []*place) []int64 {
	result := make([]int64, len(list))
	for from := 0; from < len(list); {
		if !list[from].moved {
			result[from] = list[from].rank
			from++
			continue
		}
		until := from
		for until < len(list) && list[until].moved {
			until++
		}
		if !fill(result, list, from, until) {
			return renumbered(len(list))
		}
		from = until
	}
	return result
}

// fill ranks the moved places from..until-1 between their neighbours, and reports whether they fit.
func fill(result []int64, list []*place, from, until int) bool {
	if unmoved(list, from, until) {
		for i := from; i < until; i++ {
			result[i] = list[i].rank
		}
		return true
	}
	n := int64(until - from)
	low, step := int64(-rankGap), int64(rankGap)
	switch {
	case from == 0 && until == len(list):
	case from == 0:
		low = list[until].rank - (n+1)*rankGap
	case until == len(list):
		low = list[from-1].rank
	default:
		low = list[from-1].rank
		step = (list[until].rank - low) / (n + 1)
	}
	if step < 1 || low+step < -rankLimit || low+n*step > rankLimit {
		return false
	}
	for i := from; i < until; i++ {
		low += step
		result[i] = low
	}
	return true
}

// unmoved reports whether the places from..until-1 were put back where they stood.
func unmoved(list []*place, from, until int) bool {
	for i := from; i < until; i++ {
		p := list[i]
		if p.fresh || p.was != p.manager || i > 0 && !before(list[i-1], p) {
			return false
		}
	}
	return until == len(list) || before(list[until-1], list[until])
}

// before reports whether a stands before b by what is stored; ids decide between equal ranks.
func before(a, b *place) bool {
	if c := cmp.Compare(a.rank, b.rank); c != 0 {
		return c < 0
	}
	return strings.Compare(a.id, b.id) < 0
}

// renumbered is the ranks of a list that is numbered from the start.
func renumbered(n int) []int64 {
	step := int64(rankGap)
	for int64(n)*step > rankLimit && step > 1 {
		step /= 2
	}
	result := make([]int64, n)
	for i := range result {
		result[i] = int64(i) * step
	}
	return result
}
