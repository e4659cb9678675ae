package orggraph

import (
	"slices"

	"cadre/internal/fault"
)

// Position is a seat in one graph.
type Position struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Position) IsNode() {}

// Position finds a seat by id, closed ones included.
func (g *Graph) Position(id string) (Position, bool) {
	n := g.positions.find(g.keyOf(id))
	return Position{g, n}, n >= 0
}

func (p Position) row() *PositionRow { return p.g.positions.rows[p.n] }

// Graph returns the graph that the seat is in.
func (p Position) Graph() *Graph { return p.g }

// Key returns the stored id, without its world.
func (p Position) Key() string { return p.row().ID }

// ID returns the id in its world.
func (p Position) ID() string { return p.row().ID + p.g.worldSuffix }

// Title returns the title.
func (p Position) Title() string { return p.row().Title }

// Rank returns the order among the reports of one seat.
func (p Position) Rank() int64 { return p.row().Rank }

// Fte returns the full-time equivalents of the seat.
func (p Position) Fte() float64 { return p.row().FTE }

// StandsFor returns how many people the seat stands for.
func (p Position) StandsFor() int { return p.row().StandsFor }

// Location returns where the seat is.
func (p Position) Location() *string { return p.row().Location }

// Grade returns the grade or level.
func (p Position) Grade() *string { return p.row().Grade }

// ClosedOn returns the day the seat was closed.
func (p Position) ClosedOn() *string { return p.row().ClosedOn }

// ExternalID returns the id in the source that the seat was imported from.
func (p Position) ExternalID() *string { return p.row().ExternalID }

// Source returns the system that ExternalID comes from.
func (p Position) Source() *string { return p.row().Source }

// ProviderRef marks the manager of a seat whom an identity provider named, apart from those whom imports name.
const ProviderRef = "scim:"

// ManagerRef returns the manager as an import named it, while no seat answers to it; behind ProviderRef, as an identity
// provider named it.
func (p Position) ManagerRef() *string { return p.row().ManagerRef }

// InChart reports whether the seat is open, so that the chart has it.
func (p Position) InChart() bool { return p.g.tree.Contains(p.n) }

// Assistant reports whether the seat assists the one that it reports to, beside its other reports.
func (p Position) Assistant() bool { return p.row().Assistant }

// Lifted reports whether the seat is lifted out of the chart and waits to be placed.
func (p Position) Lifted() bool { return p.row().Lifted }

// Vacant reports whether nobody holds the seat today.
func (p Position) Vacant() bool { return p.g.vacant(p.n) }

// vacant reports whether nobody holds a seat. A seat that stands for several people is held by
// people without names unless it is held by name.
func (g *Graph) vacant(n int32) bool { return g.nameless(n) && g.positions.rows[n].StandsFor <= 1 }

// nameless reports whether no person holds a seat today.
func (g *Graph) nameless(n int32) bool { return len(g.links.holders.of(n)) == 0 }

// Person returns the first holder today.
func (p Position) Person() (Person, bool) {
	n := p.g.firstHolder(p.n)
	return Person{p.g, n}, n >= 0
}

func (g *Graph) firstHolder(n int32) int32 {
	if holders := g.links.holders.of(n); len(holders) > 0 {
		return holders[0]
	}
	return -1
}

// Assignments returns the holdings of the seat, those in force first.
func (p Position) Assignments(current *bool) []Assignment {
	return p.g.holdings(p.g.assignmentsOf.of(p.n), current)
}

// Manager returns the seat that this one reports to.
func (p Position) Manager() (Position, bool) {
	n := p.g.tree.Parent(p.n)
	return Position{p.g, n}, n >= 0
}

// Reports returns the seats that report to this one, in order.
func (p Position) Reports() []Position { return p.g.seats(p.g.tree.Children(p.n)) }

// Chain returns the seats above, from the manager to the top.
func (p Position) Chain() []Position { return p.g.seats(p.g.tree.Ancestors(p.n)) }

// Below returns every seat below in chart order.
func (p Position) Below() []Position {
	all := p.g.tree.Subtree(p.n)
	return p.g.seats(all[min(1, len(all)):])
}

// maxSubtree is how many seats Subtree returns at most; a chart has no such limit.
const maxSubtree = 1000

// Subtree returns the seats below in chart order, down to a depth, at most first of them.
func (p Position) Subtree(depth, first *int) ([]Position, error) {
	limit := 100
	if first != nil {
		limit = *first
	}
	if limit < 1 || limit > maxSubtree {
		return nil, fault.New(fault.InvalidInput, "Ask for 1 to %d seats; for more, use chart.", maxSubtree).OnField("first")
	}
	if depth != nil && *depth < 0 {
		return nil, fault.New(fault.InvalidInput, "The depth is 0 or more.").OnField("depth")
	}
	var list []Position
	for _, n := range p.g.below(p.n) {
		if len(list) == limit {
			break
		}
		if depth == nil || p.g.tree.Depth(n)-p.g.tree.Depth(p.n) <= *depth {
			list = append(list, Position{p.g, n})
		}
	}
	return list, nil
}

// below returns the seats under n, without n.
func (g *Graph) below(n int32) []int32 {
	all := g.tree.Subtree(n)
	if len(all) == 0 {
		return nil
	}
	return all[1:]
}

// Span returns how many seats report to this one directly.
func (p Position) Span() int { return len(p.g.tree.Children(p.n)) }

// Layer returns how many levels below the top it is, 1 at the top.
func (p Position) Layer() int { return p.g.tree.Depth(p.n) }

// Headcount returns the people in this seat and below.
func (p Position) Headcount() int { return p.g.headcount(p.g.tree.Subtree(p.n)) }

// TotalReports returns how many seats are below this one.
func (p Position) TotalReports() int { return p.g.tree.Below(p.n) }

// headcount counts the people who hold at least one of the seats today, each once; a seat that
// stands for several people counts for all of them, whether or not they have names here.
func (g *Graph) headcount(seats []int32) int {
	total := 0
	seen := once{}
	for _, n := range seats {
		total += g.count(n, 0, seen)
	}
	return total
}

// once remembers in which groups of seats a person was counted. Only those with several holdings
// are in it: the others cannot come twice.
type once map[[2]int32]bool

// count returns the people of a seat who were not counted in a group before.
func (g *Graph) count(n, group int32, seen once) int {
	holders := g.links.holders.of(n)
	total := g.unnamed(n, len(holders))
	for _, who := range holders {
		if len(g.assignmentsBy.of(who)) > 1 {
			key := [2]int32{who, group}
			if seen[key] {
				continue
			}
			seen[key] = true
		}
		total++
	}
	return total
}

// unnamed returns how many people a seat stands for beside those who hold it by name.
func (g *Graph) unnamed(n int32, named int) int {
	if standsFor := g.positions.rows[n].StandsFor; standsFor > 1 {
		return max(standsFor-named, 0)
	}
	return 0
}

// Team returns the team of the membership with the largest allocation.
func (p Position) Team() (Team, bool) {
	n := p.g.teamOf(p.n)
	return Team{p.g, n}, n >= 0
}

func (g *Graph) teamOf(n int32) int32 {
	return g.links.home[n]
}

// Memberships returns every team the seat belongs to, the largest allocation first.
func (p Position) Memberships() []Membership { return p.g.members(p.g.membershipsOf.of(p.n)) }

// Roles returns the roles that the seat carries, the primary first.
func (p Position) Roles() []PositionRole {
	of := p.g.rolesOf.of(p.n)
	list := make([]PositionRole, len(of))
	for i, n := range of {
		list[i] = PositionRole{p.g, n}
	}
	return list
}

// Duties returns every duty that the seat has by its roles, each once.
func (p Position) Duties() []Duty {
	var list []Duty
	seen := map[string]bool{}
	for _, pr := range p.Roles() {
		list = pr.Role().appendDuties(list, seen)
	}
	return list
}

// Lines returns the lines beside the tree from and to this seat.
func (p Position) Lines() []ReportingLine {
	from, to := p.g.linesFrom.of(p.n), p.g.linesTo.of(p.n)
	list := make([]ReportingLine, 0, len(from)+len(to))
	for _, of := range [][]int32{from, to} {
		for _, n := range of {
			list = append(list, ReportingLine{p.g, n})
		}
	}
	return list
}

func (g *Graph) seats(of []int32) []Position {
	list := make([]Position, len(of))
	for i, n := range of {
		list[i] = Position{g, n}
	}
	return list
}

// ReportingLine is a line beside the tree in one graph.
type ReportingLine struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (ReportingLine) IsNode() {}

// ReportingLine finds a line by id.
func (g *Graph) ReportingLine(id string) (ReportingLine, bool) {
	n := g.lines.find(g.keyOf(id))
	return ReportingLine{g, n}, n >= 0
}

func (l ReportingLine) row() *LineRow { return l.g.lines.rows[l.n] }

// ID returns the id in its world.
func (l ReportingLine) ID() string { return l.row().ID + l.g.worldSuffix }

// Key returns the stored id, without its world.
func (l ReportingLine) Key() string { return l.row().ID }

// Kind returns the kind of line.
func (l ReportingLine) Kind() LineKind { return l.row().Kind }

// Note returns what the line is for.
func (l ReportingLine) Note() *string { return l.row().Note }

// From returns the seat that reports.
func (l ReportingLine) From() Position { return Position{l.g, l.g.links.lines.one[l.n]} }

// To returns the seat that is reported to.
func (l ReportingLine) To() Position { return Position{l.g, l.g.links.lines.other[l.n]} }

// Roots returns the seats that report to nobody, in order, without those that are lifted out.
func (g *Graph) Roots() []Position {
	return slices.DeleteFunc(g.seats(g.tree.Roots()), Position.Lifted)
}

// Lifted returns the seats that are lifted out and wait to be placed, in order.
func (g *Graph) Lifted() []Position {
	return slices.DeleteFunc(g.seats(g.tree.Roots()), func(p Position) bool { return !p.Lifted() })
}
