package orggraph

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"cadre/internal/fault"
)

// Metrics are the numbers of a part of the tree. Each is counted when it is asked for.
type Metrics struct {
	g     *Graph
	seats []int32
	top   int // the layer of the part's top
}

// Metrics returns the numbers of the seats at and below a root, or of all.
func (g *Graph) Metrics(root *string) (Metrics, error) {
	m := Metrics{g: g, seats: g.tree.Preorder(), top: 1}
	if root == nil {
		return m, nil
	}
	n := g.positions.find(g.keyOf(*root))
	if n < 0 || !g.tree.Contains(n) {
		return m, fault.New(fault.NotFound, "There is no such seat in the chart.").OnField("root")
	}
	m.seats, m.top = g.tree.Subtree(n), g.tree.Depth(n)
	return m, nil
}

// Headcount returns the people who hold at least one seat of the whole organisation now.
func (g *Graph) Headcount() int { return g.headcount(g.tree.Preorder()) }

// Headcount returns the people who hold at least one of the seats now.
func (m Metrics) Headcount() int { return m.g.headcount(m.seats) }

// Seats returns how many seats there are.
func (m Metrics) Seats() int { return len(m.seats) }

// Vacancies returns how many seats nobody holds now.
func (m Metrics) Vacancies() int {
	total := 0
	for _, n := range m.seats {
		if m.g.vacant(n) {
			total++
		}
	}
	return total
}

// Fte returns the full-time equivalents of all seats.
func (m Metrics) Fte() float64 {
	total := 0.0
	for _, n := range m.seats {
		total += m.g.positions.rows[n].FTE
	}
	return round(total)
}

// FilledFte returns the full-time equivalents of the seats that somebody holds now.
func (m Metrics) FilledFte() float64 {
	total := 0.0
	for _, n := range m.seats {
		if !m.g.vacant(n) {
			total += m.g.positions.rows[n].FTE
		}
	}
	return round(total)
}

// Managers returns how many seats at least one seat reports to.
func (m Metrics) Managers() int {
	managers, _ := m.spans()
	return managers
}

// AverageSpan returns the direct reports of each manager on average.
func (m Metrics) AverageSpan() float64 {
	managers, reports := m.spans()
	if managers == 0 {
		return 0
	}
	return float64(reports) / float64(managers)
}

func (m Metrics) spans() (managers, reports int) {
	for _, n := range m.seats {
		if s := len(m.g.tree.Children(n)); s > 0 {
			managers++
			reports += s
		}
	}
	return managers, reports
}

// Layers returns the levels from the top to the deepest seat.
func (m Metrics) Layers() int {
	deepest := m.top - 1
	for _, n := range m.seats {
		deepest = max(deepest, m.g.tree.Depth(n))
	}
	return deepest - m.top + 1
}

// SpanCount counts managers with the same number of direct reports.
type SpanCount struct{ Span, Managers int }

// Spans returns how many managers have how many direct reports.
func (m Metrics) Spans() []SpanCount {
	counts := map[int]int{}
	for _, n := range m.seats {
		if s := len(m.g.tree.Children(n)); s > 0 {
			counts[s]++
		}
	}
	list := make([]SpanCount, 0, len(counts))
	for s, n := range counts {
		list = append(list, SpanCount{s, n})
	}
	slices.SortFunc(list, func(a, b SpanCount) int { return cmp.Compare(a.Span, b.Span) })
	return list
}

// LayerCount counts the seats on one level.
type LayerCount struct{ Layer, Seats int }

// ByLayer returns how many seats are on each level.
func (m Metrics) ByLayer() []LayerCount {
	list := make([]LayerCount, m.Layers())
	for i := range list {
		list[i].Layer = i + 1
	}
	for _, n := range m.seats {
		list[m.g.tree.Depth(n)-m.top].Seats++
	}
	return list
}

// tally are the numbers of a group of seats.
type tally struct {
	Headcount, Seats, Vacancies int
	Fte                         float64
	Managers                    int
	reports                     int
}

// AverageSpan returns the direct reports of each of the group's managers on average.
func (t *tally) AverageSpan() float64 {
	if t.Managers == 0 {
		return 0
	}
	return float64(t.reports) / float64(t.Managers)
}

// tallies counts the seats of each group; group answers -1 for a seat that belongs to none.
func (m Metrics) tallies(groups int, group func(n int32) int32) []tally {
	list := make([]tally, groups)
	seen := once{}
	for _, n := range m.seats {
		i := group(n)
		if i < 0 {
			continue
		}
		t := &list[i]
		t.Seats++
		t.Fte += m.g.positions.rows[n].FTE
		t.Headcount += m.g.count(n, i, seen)
		if m.g.vacant(n) {
			t.Vacancies++
		}
		if span := len(m.g.tree.Children(n)); span > 0 {
			t.Managers++
			t.reports += span
		}
	}
	for i := range list {
		list[i].Fte = round(list[i].Fte)
	}
	return list
}

// TeamMetrics are the numbers of a team.
type TeamMetrics struct {
	tally
	Team Team
}

// ByTeam returns the numbers of each team, by name.
func (m Metrics) ByTeam() []TeamMetrics {
	all := m.tallies(len(m.g.teams.rows), m.g.teamOf)
	list := make([]TeamMetrics, 0, len(all))
	for _, n := range m.g.list(teamName) {
		if all[n].Seats > 0 {
			list = append(list, TeamMetrics{all[n], Team{m.g, n}})
		}
	}
	return list
}

// RoleMetrics are the numbers of a role.
type RoleMetrics struct {
	tally
	Role Role
}

// ByRole returns the numbers of each role, by name.
func (m Metrics) ByRole() []RoleMetrics {
	all := m.tallies(len(m.g.roles.rows), func(n int32) int32 { return m.g.links.role[n] })
	list := make([]RoleMetrics, 0, len(all))
	for _, n := range m.g.list(roleName) {
		if all[n].Seats > 0 {
			list = append(list, RoleMetrics{all[n], Role{m.g, n}})
		}
	}
	return list
}

// LocationMetrics are the numbers of a location.
type LocationMetrics struct {
	tally
	Location *string
}

// ByLocation returns the numbers of each location, by name, seats without one at the end.
func (m Metrics) ByLocation() []LocationMetrics {
	index := map[string]int32{}
	var names []string
	of := make([]int32, len(m.g.positions.rows))
	for _, n := range m.seats {
		name := m.g.locationOf(n)
		if _, ok := index[name]; !ok {
			index[name] = int32(len(names))
			names = append(names, name)
		}
		of[n] = index[name]
	}
	all := m.tallies(len(names), func(n int32) int32 { return of[n] })
	list := make([]LocationMetrics, len(all))
	for i := range all {
		list[i] = LocationMetrics{all[i], &names[i]}
		if names[i] == "" {
			list[i].Location = nil
		}
	}
	slices.SortFunc(list, func(a, b LocationMetrics) int {
		return strings.Compare(orLast(a.Location), orLast(b.Location))
	})
	return list
}

func (g *Graph) locationOf(n int32) string {
	if at := g.positions.rows[n].Location; at != nil {
		return *at
	}
	if who := g.firstHolder(n); who >= 0 {
		return deref(g.people.rows[who].Location)
	}
	return ""
}

// round takes the noise of adding fractions off.
func round(f float64) float64 {
	const places = 1e6
	return math.Round(f*places) / places
}
