package orggraph

// Team is a team in one graph.
type Team struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Team) IsNode() {}

// Team finds a team by id, archived ones included.
func (g *Graph) Team(id string) (Team, bool) {
	n := g.teams.find(g.keyOf(id))
	return Team{g, n}, n >= 0
}

func (t Team) row() *TeamRow { return t.g.teams.rows[t.n] }

// Graph returns the graph that the team is in.
func (t Team) Graph() *Graph { return t.g }

// Key returns the stored id, without its world.
func (t Team) Key() string { return t.row().ID }

// ID returns the id in its world.
func (t Team) ID() string { return t.row().ID + t.g.worldSuffix }

// Name returns the name.
func (t Team) Name() string { return t.row().Name }

// Kind returns what the team is in the structure.
func (t Team) Kind() TeamKind { return t.row().Kind }

// Purpose returns what the team is there for.
func (t Team) Purpose() *string { return t.row().Purpose }

// Color returns the index into the palette of twelve.
func (t Team) Color() int { return t.row().Color }

// ArchivedOn returns the day the team was archived.
func (t Team) ArchivedOn() *string { return t.row().ArchivedOn }

// ExternalID returns the id in the source that the team was imported from.
func (t Team) ExternalID() *string { return t.row().ExternalID }

// Source returns the system that ExternalID comes from.
func (t Team) Source() *string { return t.row().Source }

// Parent returns the team above.
func (t Team) Parent() (Team, bool) {
	if t.row().Parent == nil {
		return Team{}, false
	}
	n := t.g.teams.find(*t.row().Parent)
	return Team{t.g, n}, n >= 0
}

// Children returns the teams directly below, by name.
func (t Team) Children() []Team {
	of := t.g.teamTree.Children(t.n)
	list := make([]Team, len(of))
	for i, n := range of {
		list[i] = Team{t.g, n}
	}
	return list
}

// Memberships returns the seats of the team, leads first.
func (t Team) Memberships() []Membership { return t.g.members(t.g.membershipsIn.of(t.n)) }

// Holders lists who holds a seat of the team today, each once, in the order of its memberships.
func (t Team) Holders() (people []Person) {
	seen := map[int32]bool{}
	for _, m := range t.Memberships() {
		for p := range m.Position().Holders() {
			if !seen[p.n] {
				seen[p.n] = true
				people = append(people, p)
			}
		}
	}
	return people
}

// Leads returns the seats that lead the team.
func (t Team) Leads() []Position {
	var list []Position
	for _, m := range t.Memberships() {
		if m.Lead() {
			list = append(list, m.Position())
		}
	}
	return list
}

// Headcount returns the people in the team's own seats.
func (t Team) Headcount() int {
	of := t.g.membershipsIn.of(t.n)
	seats := make([]int32, len(of))
	for i, m := range of {
		seats[i] = t.g.links.members.one[m]
	}
	return t.g.headcount(seats)
}

// Membership is the place of a seat in a team in one graph.
type Membership struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Membership) IsNode() {}

// Membership finds a membership by id.
func (g *Graph) Membership(id string) (Membership, bool) {
	n := g.memberships.find(g.keyOf(id))
	return Membership{g, n}, n >= 0
}

func (m Membership) row() *MembershipRow { return m.g.memberships.rows[m.n] }

// ID returns the id in its world.
func (m Membership) ID() string { return m.row().ID + m.g.worldSuffix }

// Allocation returns the per cent of the seat's time.
func (m Membership) Allocation() int { return m.row().Allocation }

// Function returns what the seat does in the team.
func (m Membership) Function() *string { return m.row().Function }

// Lead reports whether the seat leads the team.
func (m Membership) Lead() bool { return m.row().Lead }

// Position returns the seat.
func (m Membership) Position() Position { return Position{m.g, m.g.links.members.one[m.n]} }

// Team returns the team.
func (m Membership) Team() Team { return Team{m.g, m.g.links.members.other[m.n]} }

func (g *Graph) members(of []int32) []Membership {
	list := make([]Membership, len(of))
	for i, n := range of {
		list[i] = Membership{g, n}
	}
	return list
}
