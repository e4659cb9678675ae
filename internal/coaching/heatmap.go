package coaching

import (
	"cmp"
	"slices"

	"cadre/internal/fault"
	"cadre/internal/orggraph"
)

// MaxMapped is how many people a map of competence shows at most.
const MaxMapped = 500

// Map is what the people of a group can, against what their seats expect.
type Map struct {
	Competencies []orggraph.Competency // that a seat of the group expects, in order
	Rows         []MapRow
	Lacks        []Lack
}

// MapRow is what one person of a group can.
type MapRow struct {
	Person orggraph.Person
	Cells  []Gap                 // in the order of the map's competencies
	Missed []orggraph.Competency // what nobody else in the group meets
}

// Lack is a competency that nobody meets whose seat expects it.
type Lack struct {
	Competency        orggraph.Competency
	ExpectedBy, Rated int
	Nearest           float64 // the smallest gap
}

// MembersOf returns who holds a seat in a team today, unless they are more than a map has room for.
func MembersOf(t orggraph.Team) ([]orggraph.Person, error) { return mapped(t.Holders()) }

// PeopleBelow returns who holds a seat at most so many levels below one, in the order of the chart;
// the direct reports where no depth is given.
func PeopleBelow(seat orggraph.Position, depth *int) ([]orggraph.Person, error) {
	direct, many := 1, 1000
	if depth == nil {
		depth = &direct
	}
	if *depth < 1 {
		return nil, fault.New(fault.InvalidInput, "depth is 1 or more.").OnField("depth")
	}
	seats, err := seat.Subtree(depth, &many)
	if err != nil {
		return nil, err
	}
	if len(seats) == many {
		return nil, tooMany()
	}
	return holdersOf(seats)
}

func tooMany() error {
	return fault.New(fault.LimitExceeded, "At most %d people fit on one map. Ask for fewer levels, or for a seat further down.", MaxMapped)
}

func holdersOf(seats []orggraph.Position) ([]orggraph.Person, error) {
	seen := map[orggraph.Person]bool{}
	var people []orggraph.Person
	for _, seat := range seats {
		for p := range seat.Holders() {
			if !seen[p] {
				seen[p] = true
				people = append(people, p)
			}
		}
	}
	return mapped(people)
}

// mapped refuses more people than a map has room for.
func mapped(people []orggraph.Person) ([]orggraph.Person, error) {
	if len(people) > MaxMapped {
		return nil, tooMany()
	}
	return people, nil
}

// MapOf measures people against their seats. Known holds the levels of each, by stored id, that the
// viewer may see.
func MapOf(people []orggraph.Person, known map[string]map[string]Known) Map {
	var m Map
	columns := map[orggraph.Competency]*column{}
	for _, p := range people {
		row := MapRow{Person: p, Cells: GapsOf(p, nil, known[p.Key()])}
		for _, g := range row.Cells {
			c := columns[g.Competency()]
			if c == nil {
				c = &column{}
				columns[g.Competency()] = c
			}
			c.take(len(m.Rows), g)
		}
		m.Rows = append(m.Rows, row)
	}
	order := map[orggraph.Competency]int{}
	for c := range columns {
		m.Competencies = append(m.Competencies, c)
	}
	m.Competencies = inOrder(m.Competencies)
	for i, c := range m.Competencies {
		order[c] = i
		switch col := columns[c]; {
		case col.met == 0 && col.rated > 0:
			m.Lacks = append(m.Lacks, Lack{c, col.expectedBy, col.rated, col.nearest})
		case col.met == 1:
			m.Rows[col.by].Missed = append(m.Rows[col.by].Missed, c)
		}
	}
	for _, row := range m.Rows {
		slices.SortFunc(row.Cells, func(a, b Gap) int { return cmp.Compare(order[a.Competency()], order[b.Competency()]) })
	}
	slices.SortStableFunc(m.Lacks, func(a, b Lack) int {
		return cmp.Or(cmp.Compare(b.Nearest, a.Nearest), cmp.Compare(b.ExpectedBy, a.ExpectedBy))
	})
	return m
}

// column counts one competency over a group.
type column struct {
	expectedBy, rated, met, by int // by: the row that meets it, where one does
	nearest                    float64
}

func (c *column) take(row int, g Gap) {
	c.expectedBy++
	gap, ok := g.Value()
	if !ok {
		return
	}
	if c.rated == 0 || gap < c.nearest {
		c.nearest = gap
	}
	c.rated++
	if g.Met() {
		c.met++
		c.by = row
	}
}

// inOrder sorts competencies as their graph has them.
func inOrder(list []orggraph.Competency) []orggraph.Competency {
	if len(list) == 0 {
		return nil
	}
	wanted := map[orggraph.Competency]bool{}
	for _, c := range list {
		wanted[c] = true
	}
	sorted := make([]orggraph.Competency, 0, len(list))
	for _, c := range list[0].Graph().Competencies() {
		if wanted[c] {
			sorted = append(sorted, c)
		}
	}
	return sorted
}
