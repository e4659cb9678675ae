package demo

import (
	"math"
	"math/rand/v2"
)

// tree is a reporting tree as flat arrays, every seat after the seat above it.
type tree struct {
	parent     []int32 // -1 at the top
	order      []int32 // place among the reports of the seat above
	height     []int16 // levels below
	reports    []int32 // direct reports
	department []uint8 // index of a department; 0 for the top seat
}

func (t *tree) len() int { return len(t.parent) }

// part is a subtree still to grow: its top seat and how many seats it is to have, that one included.
type part struct {
	seat int32
	size int
}

// growTree makes a tree of exactly n seats by splitting: the top seat shares all others out among
// its reports, unevenly, and each of them does the same with its share. So there are flat corners
// and deep ones, and leads who also have contributors beside their managers.
func growTree(rng *rand.Rand, n int) tree {
	t := tree{
		parent: make([]int32, 1, n), order: make([]int32, 1, n), department: make([]uint8, 1, n),
	}
	t.parent[0] = -1
	parts := splitByDepartment(&t, n-1)
	for len(parts) > 0 {
		p := parts[len(parts)-1]
		parts = parts[:len(parts)-1]
		if p.size > 1 {
			parts = t.split(rng, p, parts)
		}
	}
	t.measure()
	return t
}

// add appends a report of a seat.
func (t *tree) add(above int32, place int, department uint8) int32 {
	t.parent = append(t.parent, above)
	t.order = append(t.order, int32(place))
	t.department = append(t.department, department)
	return int32(len(t.parent) - 1)
}

// splitByDepartment shares all seats but the top one among the departments by their weights. Those
// too small for a single seat are left out.
func splitByDepartment(t *tree, rest int) []part {
	all := departments()
	total := 0
	for _, d := range all {
		total += d.weight
	}
	var parts []part
	given, weighed := 0, 0
	for i, d := range all {
		weighed += d.weight
		size := rest*weighed/total - given
		if size > 0 {
			given += size
			parts = append(parts, part{t.add(0, len(parts), uint8(i+1)), size})
		}
	}
	return parts
}

// split gives a seat its reports and shares the rest of its part among them.
func (t *tree) split(rng *rand.Rand, p part, todo []part) []part {
	rest := p.size - 1
	span := spanFor(rng, rest)
	sizes := shares(rng, rest, span)
	department := t.department[p.seat]
	for i, size := range sizes {
		todo = append(todo, part{t.add(p.seat, i, department), size})
	}
	return todo
}

// leastLead is how many others a lead answers for, unless there are not enough.
const leastLead = 4

// largePart is where a seat answers for leads of leads.
const largePart = 100

// spanFor draws how many reports a seat has that answers for so many others. Small parts stay flat.
func spanFor(rng *rand.Rand, rest int) int {
	drawn := int(math.Round(7.3 * math.Exp(0.36*rng.NormFloat64())))
	drawn = min(max(drawn, 3), 24)
	if rest > largePart {
		drawn = max(drawn, 7) // the head of many has a full round of leads below
	}
	if rest < drawn+leastLead {
		return rest
	}
	return drawn
}

// shares splits a number among so many reports: contributors with nobody below, and leads who
// share what is left unevenly. The leads stand at the front.
func shares(rng *rand.Rand, rest, span int) []int {
	sizes := make([]int, span)
	for i := range sizes {
		sizes[i] = 1
	}
	spare := rest - span
	leads := min(spare/(leastLead+2), span-rng.IntN(span/4+1))
	if spare > 0 {
		leads = max(leads, 1)
	}
	weights, total := make([]float64, leads), 0.0
	for i := range weights {
		weights[i] = math.Exp(0.3 * rng.NormFloat64())
		total += weights[i]
	}
	least := 0
	if leads > 0 {
		least = min(leastLead, spare/leads)
	}
	given, weighed, uneven := 0, 0.0, spare-least*leads
	for i, w := range weights {
		weighed += w
		upTo := int(float64(uneven) * weighed / total)
		if i == leads-1 {
			upTo = uneven
		}
		sizes[i] += least + upTo - given
		given = upTo
	}
	return sizes
}

// measure counts direct reports and the levels below each seat. Reports stand after the seat
// above, so one walk from the end sees each seat after all that is below it.
func (t *tree) measure() {
	t.height = make([]int16, t.len())
	t.reports = make([]int32, t.len())
	for i := t.len() - 1; i > 0; i-- {
		above := t.parent[i]
		t.reports[above]++
		t.height[above] = max(t.height[above], t.height[i]+1)
	}
}
