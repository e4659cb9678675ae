package coaching

import (
	"slices"

	"cadre/internal/orggraph"
)

// ExpectationSource says where an expectation comes from.
type ExpectationSource string

// Where expectations come from.
const (
	FromSeat   ExpectationSource = "SEAT"   // tuned for the seat
	FromRole   ExpectationSource = "ROLE"   // stated by the role itself, or by one that the seat carries
	FromParent ExpectationSource = "PARENT" // inherited along the line of roles
	FromMixin  ExpectationSource = "MIXIN"  // taken in with a mixin
)

// Expectation is the level of a competency that a role or a seat expects, how much it matters there,
// and where that comes from.
type Expectation struct {
	competency        orggraph.Competency
	level, importance int
	source            ExpectationSource
	from              orggraph.Role // who states the level; none for FromSeat
	without           *Expectation  // what would be expected if it were not stated here
}

// Competency returns what is expected.
func (e Expectation) Competency() orggraph.Competency { return e.competency }

// Level returns the level, 1 to 5; 0 where it says that nothing is expected.
func (e Expectation) Level() int { return e.level }

// Importance returns how much it matters, 1 to 5.
func (e Expectation) Importance() int { return e.importance }

// Source returns where it comes from.
func (e Expectation) Source() ExpectationSource { return e.source }

// From returns the role that states the level; none where it was tuned for the seat.
func (e Expectation) From() (orggraph.Role, bool) { return e.from, e.source != FromSeat }

// Inherited returns what would be expected if it were not stated here; none where it is inherited
// itself, or nothing would be.
func (e Expectation) Inherited() (Expectation, bool) {
	if e.without == nil {
		return Expectation{}, false
	}
	return *e.without, true
}

// Overrides reports whether it is stated here in place of something that would be inherited.
func (e Expectation) Overrides() bool { return e.without != nil }

// Expected reports whether something is expected: at least the first level, of a competency that is
// in use.
func (e Expectation) Expected() bool { return e.level > 0 && e.competency.Active() }

// ExpectationsOfRole returns what a role expects, its own and inherited, in the order of the
// competencies. Nobody may change the list.
func ExpectationsOfRole(r orggraph.Role) []Expectation {
	return expectationsIn(r.Graph()).ofRole(r).expected
}

// ExpectationsOfSeat returns what a seat expects: what it was tuned to, else of each of its roles the
// higher level and the higher importance. Nobody may change the list.
func ExpectationsOfSeat(p orggraph.Position) []Expectation {
	return expectationsIn(p.Graph()).ofSeat(p).expected
}

// StatedForRole returns what ExpectationsOfRole does and, beside that, what is stated to be not
// expected and what is stated of competencies that are not in use: what an editor shows.
func StatedForRole(r orggraph.Role) []Expectation {
	return expectationsIn(r.Graph()).ofRole(r).stated
}

// StatedForSeat is to ExpectationsOfSeat what StatedForRole is to ExpectationsOfRole.
func StatedForSeat(p orggraph.Position) []Expectation {
	return expectationsIn(p.Graph()).ofSeat(p).stated
}

// expectations is what the roles and seats of one graph expect.
type expectations struct {
	competencies []orggraph.Competency // in order
	place        map[string]int        // of a competency in the order, by stored id
	own          map[orggraph.Role][]statement
	tuned        map[string][]statement // by stored id of the seat
	roles        map[orggraph.Role]listed
	carried      map[orggraph.Role]listed // the same, as a seat sees it that carries the role
}

// statement is one row: the competency by its place in the order.
type statement struct{ competency, level, importance int }

// listed is a list as editors see it, and as those who are measured by it do.
type listed struct{ stated, expected []Expectation }

// slots holds what is expected of each competency, by its place in the order; nil is nothing.
type slots []*Expectation

type expectationsKey struct{}

func expectationsIn(g *orggraph.Graph) *expectations {
	return g.Derive(expectationsKey{}, func() any { return readExpectations(g) }).(*expectations)
}

func readExpectations(g *orggraph.Graph) *expectations {
	x := &expectations{competencies: g.Competencies(), place: map[string]int{},
		own: map[orggraph.Role][]statement{}, tuned: map[string][]statement{}, roles: map[orggraph.Role]listed{}, carried: map[orggraph.Role]listed{}}
	for i, c := range x.competencies {
		x.place[c.StoredID()] = i
	}
	for _, row := range g.RoleExpectations() {
		role, ok := g.Role(row.Role)
		if n, known := x.place[row.Competency]; ok && known {
			x.own[role] = append(x.own[role], statement{n, row.Level, row.Importance})
		}
	}
	for _, row := range g.PositionExpectations() {
		if n, known := x.place[row.Competency]; known {
			x.tuned[row.Position] = append(x.tuned[row.Position], statement{n, row.Level, row.Importance})
		}
	}
	done := map[orggraph.Role]slots{}
	for _, role := range g.Catalogue() {
		s := x.resolve(role, done, map[orggraph.Role]bool{})
		x.roles[role], x.carried[role] = list(s), list(carried(s))
	}
	return x
}

// resolve works out what a role expects: its own word, else its parent's, else the highest of its
// mixins. Open holds the roles that are being worked out, so that a circle ends.
func (x *expectations) resolve(role orggraph.Role, done map[orggraph.Role]slots, open map[orggraph.Role]bool) slots {
	if s, ok := done[role]; ok || open[role] {
		return s
	}
	open[role] = true
	s := make(slots, len(x.competencies))
	for _, mixin := range role.Mixins() {
		s.raise(inherited(x.resolve(mixin, done, open), FromMixin))
	}
	if parent, ok := role.Parent(); ok {
		for n, e := range inherited(x.resolve(parent, done, open), FromParent) {
			if e != nil {
				s[n] = e
			}
		}
	}
	x.state(s, x.own[role], FromRole, role)
	delete(open, role)
	done[role] = s
	return s
}

// inherited is what another role expects, as an heir sees it: it knows nothing of what that overrides.
func inherited(from slots, source ExpectationSource) slots {
	s := carried(from)
	for _, e := range s {
		if e != nil {
			e.source = source
		}
	}
	return s
}

// raise takes in what is expected at a higher level, or matters more.
func (s slots) raise(with slots) {
	for n, e := range with {
		switch was := s[n]; {
		case e == nil:
		case was == nil:
			s[n] = e
		case e.level > was.level:
			higher := *e
			higher.importance = max(e.importance, was.importance)
			s[n] = &higher
		case e.importance > was.importance:
			weightier := *was
			weightier.importance = e.importance
			s[n] = &weightier
		}
	}
}

// state lays what somebody states over what they would inherit.
func (x *expectations) state(s slots, own []statement, source ExpectationSource, from orggraph.Role) {
	for _, o := range own {
		s[o.competency] = &Expectation{competency: x.competencies[o.competency], level: o.level, importance: o.importance,
			source: source, from: from, without: s[o.competency]}
	}
}

func list(s slots) listed {
	var l listed
	for _, e := range s {
		if e != nil {
			l.stated = append(l.stated, *e)
		}
	}
	l.expected = l.stated
	if slices.ContainsFunc(l.stated, func(e Expectation) bool { return !e.Expected() }) {
		l.expected = slices.DeleteFunc(slices.Clone(l.stated), func(e Expectation) bool { return !e.Expected() })
	}
	return l
}

func (x *expectations) ofRole(r orggraph.Role) listed { return x.roles[r] }

// ofSeat shares the list of the role where the seat carries one and was not tuned, as nearly all do.
func (x *expectations) ofSeat(p orggraph.Position) listed {
	roles, tuned := p.Roles(), x.tuned[p.Key()]
	if len(roles) == 1 && len(tuned) == 0 {
		return x.carried[roles[0].Role()]
	}
	s := make(slots, len(x.competencies))
	for _, of := range roles {
		s.raise(x.slotsOf(of.Role()))
	}
	x.state(s, tuned, FromSeat, orggraph.Role{})
	return list(s)
}

// slotsOf lays the list of a role that a seat carries out again.
func (x *expectations) slotsOf(r orggraph.Role) slots {
	s := make(slots, len(x.competencies))
	for _, e := range x.carried[r].stated {
		s[x.place[e.competency.StoredID()]] = &e
	}
	return s
}

// carried is what a role expects, without what each statement of it overrides.
func carried(s slots) slots {
	c := make(slots, len(s))
	for n, e := range s {
		if e != nil {
			c[n] = &Expectation{competency: e.competency, level: e.level, importance: e.importance, source: e.source, from: e.from}
		}
	}
	return c
}
