package orggraph

import "cadre/internal/fault"

// Chart is a cut of the tree in compact form.
type Chart struct {
	g     *Graph
	seats []int32
	all   bool
}

// Chart returns the seats at and below a root, or all, down to a depth.
func (g *Graph) Chart(root *string, depth *int) (Chart, error) {
	c := Chart{g: g, seats: g.tree.Preorder(), all: root == nil && depth == nil}
	if depth != nil && *depth < 0 {
		return c, fault.New(fault.InvalidInput, "The depth is 0 or more.").OnField("depth")
	}
	top := 1
	if root != nil {
		n := g.positions.find(g.keyOf(*root))
		if n < 0 || !g.tree.Contains(n) {
			return c, fault.New(fault.NotFound, "There is no such seat in the chart.").OnField("root")
		}
		c.seats = g.tree.Subtree(n)
		top = g.tree.Depth(n)
	}
	if depth != nil {
		var cut []int32
		for _, n := range c.seats {
			if g.tree.Depth(n)-top <= *depth {
				cut = append(cut, n)
			}
		}
		c.seats = cut
	}
	return c, nil
}

// Revision returns the seq of the latest changeset.
func (c Chart) Revision() int64 { return c.g.revision }

// Seats returns the seats in chart order.
func (c Chart) Seats() []ChartSeat {
	list := make([]ChartSeat, len(c.seats))
	for i, n := range c.seats {
		list[i] = ChartSeat{c.g, n}
	}
	return list
}

// Lines returns the lines beside the tree between these seats.
func (c Chart) Lines() []ChartLine {
	var inside map[int32]bool
	if !c.all {
		inside = make(map[int32]bool, len(c.seats))
		for _, n := range c.seats {
			inside[n] = true
		}
	}
	var list []ChartLine
	for i, l := range c.g.lines.rows {
		if l == nil {
			continue
		}
		from, to := c.g.links.lines.one[i], c.g.links.lines.other[i]
		if c.g.tree.Contains(from) && c.g.tree.Contains(to) && (c.all || inside[from] && inside[to]) {
			list = append(list, ChartLine{c.g, int32(i)})
		}
	}
	return list
}

// ChartSeat is a seat in compact form.
type ChartSeat struct {
	g *Graph
	n int32
}

// ChartSeat returns a seat of the chart by its stored id; false when the chart has none.
func (g *Graph) ChartSeat(id string) (ChartSeat, bool) {
	n := g.positions.find(g.keyOf(id))
	return ChartSeat{g, n}, n >= 0 && g.tree.Contains(n)
}

func (s ChartSeat) row() *PositionRow { return s.g.positions.rows[s.n] }

// ID returns the id in its world.
func (s ChartSeat) ID() string { return s.row().ID + s.g.worldSuffix }

// Title returns the title.
func (s ChartSeat) Title() string { return s.row().Title }

// ReportsTo returns the id of the seat it reports to.
func (s ChartSeat) ReportsTo() *string {
	above, ok := s.Above()
	if !ok {
		return nil
	}
	id := above.ID()
	return &id
}

// Above returns the seat it reports to.
func (s ChartSeat) Above() (ChartSeat, bool) {
	n := s.g.tree.Parent(s.n)
	return ChartSeat{s.g, n}, n >= 0
}

// Rank returns the order among the reports of one seat.
func (s ChartSeat) Rank() int64 { return s.row().Rank }

// Fte returns the full-time equivalents of the seat.
func (s ChartSeat) Fte() float64 { return s.row().FTE }

// StandsFor returns how many people the seat stands for.
func (s ChartSeat) StandsFor() int { return s.row().StandsFor }

// Assistant reports whether the seat assists the one that it reports to.
func (s ChartSeat) Assistant() bool { return s.row().Assistant }

// Location returns where the seat is.
func (s ChartSeat) Location() *string { return s.row().Location }

// Grade returns the grade or level.
func (s ChartSeat) Grade() *string { return s.row().Grade }

// ManagerRef returns the manager as an import named it, while no seat answers to it.
func (s ChartSeat) ManagerRef() *string { return s.row().ManagerRef }

// Vacant reports whether nobody holds the seat today.
func (s ChartSeat) Vacant() bool { return s.g.vacant(s.n) }

// Lifted reports whether the seat is lifted out of the chart and waits to be placed.
func (s ChartSeat) Lifted() bool { return s.row().Lifted }

// Person returns the first holder today.
func (s ChartSeat) Person() (ChartPerson, bool) {
	n := s.g.firstHolder(s.n)
	return ChartPerson{s.g, n}, n >= 0
}

// Holders returns everyone who holds the seat today.
func (s ChartSeat) Holders() []ChartHolder {
	var list []ChartHolder
	for _, a := range s.g.assignmentsOf.of(s.n) {
		if !s.g.inForce(s.g.assignments.rows[a]) {
			break
		}
		list = append(list, ChartHolder{s.g, a})
	}
	return list
}

// Team returns the team of the membership with the largest allocation.
func (s ChartSeat) Team() (ChartTeam, bool) {
	n := s.g.teamOf(s.n)
	return ChartTeam{s.g, n}, n >= 0
}

// Roles returns the roles that the seat carries, the primary first.
func (s ChartSeat) Roles() []ChartRole {
	of := s.g.rolesOf.of(s.n)
	list := make([]ChartRole, len(of))
	for i, n := range of {
		list[i] = ChartRole{s.g, s.g.roles.find(s.g.positionRoles.rows[n].Role)}
	}
	return list
}

// DirectReports returns how many seats report to it directly.
func (s ChartSeat) DirectReports() int { return len(s.g.tree.Children(s.n)) }

// TotalReports returns how many seats are below it in all.
func (s ChartSeat) TotalReports() int { return s.g.tree.Below(s.n) }

// ChartPerson is a person in compact form.
type ChartPerson struct {
	g *Graph
	n int32
}

// ID returns the id in its world.
func (p ChartPerson) ID() string { return p.g.people.rows[p.n].ID + p.g.worldSuffix }

// Name returns the whole name.
func (p ChartPerson) Name() string { return p.g.people.rows[p.n].Name }

// ChartHolder is a holder of a seat in compact form.
type ChartHolder struct {
	g *Graph
	n int32
}

func (h ChartHolder) person() *PersonRow { return h.g.people.get(h.g.assignments.rows[h.n].Person) }

// ID returns the id of the person in its world.
func (h ChartHolder) ID() string { return h.person().ID + h.g.worldSuffix }

// Name returns the whole name.
func (h ChartHolder) Name() string { return h.person().Name }

// Assignment returns the id of the holding in its world.
func (h ChartHolder) Assignment() string { return h.g.assignments.rows[h.n].ID + h.g.worldSuffix }

// Kind returns how the person holds the seat.
func (h ChartHolder) Kind() AssignmentKind { return h.g.assignments.rows[h.n].Kind }

// StartsOn returns the day from which the person holds the seat.
func (h ChartHolder) StartsOn() *string { return h.g.assignments.rows[h.n].StartsOn }

// EndsOn returns the day from which the seat is no longer theirs.
func (h ChartHolder) EndsOn() *string { return h.g.assignments.rows[h.n].EndsOn }

// ChartTeam is a team in compact form.
type ChartTeam struct {
	g *Graph
	n int32
}

// ID returns the id in its world.
func (t ChartTeam) ID() string { return t.g.teams.rows[t.n].ID + t.g.worldSuffix }

// Name returns the name.
func (t ChartTeam) Name() string { return t.g.teams.rows[t.n].Name }

// Color returns the index into the palette of twelve.
func (t ChartTeam) Color() int { return t.g.teams.rows[t.n].Color }

// TopologyType returns what the team is for in the words of Team Topologies; nil where nobody has said.
func (t ChartTeam) TopologyType() *TopologyType { return t.g.teams.rows[t.n].TopologyType }

// ChartRole is a role in compact form.
type ChartRole struct {
	g *Graph
	n int32
}

// ID returns the id in its world.
func (r ChartRole) ID() string { return r.g.roles.rows[r.n].ID + r.g.worldSuffix }

// Key returns the short name that stays when the name is edited.
func (r ChartRole) Key() string { return r.g.roles.rows[r.n].Key }

// Name returns the name.
func (r ChartRole) Name() string { return r.g.roles.rows[r.n].Name }

// ChartLine is a line beside the tree in compact form.
type ChartLine struct {
	g *Graph
	n int32
}

// ChartLine returns a line of the chart by its stored id; false when the chart has none.
func (g *Graph) ChartLine(id string) (ChartLine, bool) {
	n := g.lines.find(g.keyOf(id))
	if n < 0 {
		return ChartLine{}, false
	}
	return ChartLine{g, n}, g.tree.Contains(g.links.lines.one[n]) && g.tree.Contains(g.links.lines.other[n])
}

// ID returns the id in its world.
func (l ChartLine) ID() string { return l.g.lines.rows[l.n].ID + l.g.worldSuffix }

// From returns the id of the seat that reports.
func (l ChartLine) From() string { return l.g.lines.rows[l.n].From + l.g.worldSuffix }

// To returns the id of the seat that is reported to.
func (l ChartLine) To() string { return l.g.lines.rows[l.n].To + l.g.worldSuffix }

// Kind returns the kind of line.
func (l ChartLine) Kind() LineKind { return l.g.lines.rows[l.n].Kind }
