package orggraph

// Person is a person in one graph.
type Person struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Person) IsNode() {}

// Person finds a person by id.
func (g *Graph) Person(id string) (Person, bool) {
	n := g.people.find(g.keyOf(id))
	return Person{g, n}, n >= 0
}

func (p Person) row() *PersonRow { return p.g.people.rows[p.n] }

// Graph returns the graph that the person is in.
func (p Person) Graph() *Graph { return p.g }

// Key returns the stored id, without its world.
func (p Person) Key() string { return p.row().ID }

// ID returns the id in its world.
func (p Person) ID() string { return p.row().ID + p.g.worldSuffix }

// Name returns the whole name.
func (p Person) Name() string { return p.row().Name }

// Email returns the e-mail address.
func (p Person) Email() *string { return p.row().Email }

// UserName returns the name that an identity provider signs the person in by, where it is not their e-mail address; an
// empty one says that they were deleted there.
func (p Person) UserName() *string { return p.row().UserName }

// Location returns where the person works.
func (p Person) Location() *string { return p.row().Location }

// EmploymentType returns the kind of contract, in the organisation's own words.
func (p Person) EmploymentType() *string { return p.row().EmploymentType }

// StartedOn returns the first day in the organisation.
func (p Person) StartedOn() *string { return p.row().StartedOn }

// LeftOn returns the day from which the person is no longer in the organisation.
func (p Person) LeftOn() *string { return p.row().LeftOn }

// ExternalID returns the id in the source that the person was imported from.
func (p Person) ExternalID() *string { return p.row().ExternalID }

// Source returns the system that ExternalID comes from.
func (p Person) Source() *string { return p.row().Source }

// Position returns the first seat that the person holds today.
func (p Person) Position() (Position, bool) {
	for _, a := range p.g.assignmentsBy.of(p.n) {
		row := p.g.assignments.rows[a]
		if !p.g.inForce(row) {
			break
		}
		if n := p.g.links.held.one[a]; p.g.tree.Contains(n) {
			return Position{p.g, n}, true
		}
	}
	return Position{}, false
}

// Assignments returns the holdings of seats, those in force first.
func (p Person) Assignments(current *bool) []Assignment {
	return p.g.holdings(p.g.assignmentsBy.of(p.n), current)
}

// Manager returns the holder of the seat that the person's first seat reports to.
func (p Person) Manager() (Person, bool) {
	seat, ok := p.Position()
	if !ok {
		return Person{}, false
	}
	above, ok := seat.Manager()
	if !ok {
		return Person{}, false
	}
	return above.Person()
}

func (p Person) hasSeat() bool {
	_, ok := p.Position()
	return ok
}

// anySeat reports whether a seat that the person holds today satisfies ok.
func (p Person) anySeat(ok func(n int32) bool) bool {
	for _, a := range p.g.assignmentsBy.of(p.n) {
		row := p.g.assignments.rows[a]
		if !p.g.inForce(row) {
			return false
		}
		if n := p.g.links.held.one[a]; p.g.tree.Contains(n) && ok(n) {
			return true
		}
	}
	return false
}

// Assignment is the holding of a seat in one graph.
type Assignment struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Assignment) IsNode() {}

// Assignment finds a holding by id.
func (g *Graph) Assignment(id string) (Assignment, bool) {
	n := g.assignments.find(g.keyOf(id))
	return Assignment{g, n}, n >= 0
}

func (a Assignment) row() *AssignmentRow { return a.g.assignments.rows[a.n] }

// Key returns the stored id, without its world.
func (a Assignment) Key() string { return a.row().ID }

// ID returns the id in its world.
func (a Assignment) ID() string { return a.row().ID + a.g.worldSuffix }

// Kind returns how the person holds the seat.
func (a Assignment) Kind() AssignmentKind { return a.row().Kind }

// Fte returns the full-time equivalents that the person gives to the seat.
func (a Assignment) Fte() float64 { return a.row().FTE }

// StartsOn returns the first day in the seat.
func (a Assignment) StartsOn() *string { return a.row().StartsOn }

// EndsOn returns the day from which the seat is no longer theirs.
func (a Assignment) EndsOn() *string { return a.row().EndsOn }

// Current reports whether it is in force today.
func (a Assignment) Current() bool { return a.g.inForce(a.row()) }

// Person returns who holds the seat.
func (a Assignment) Person() Person { return Person{a.g, a.g.links.held.other[a.n]} }

// Position returns the seat that is held.
func (a Assignment) Position() Position { return Position{a.g, a.g.links.held.one[a.n]} }

func (g *Graph) holdings(of []int32, current *bool) []Assignment {
	list := make([]Assignment, 0, len(of))
	for _, n := range of {
		if current != nil && *current && !g.inForce(g.assignments.rows[n]) {
			break
		}
		list = append(list, Assignment{g, n})
	}
	return list
}
