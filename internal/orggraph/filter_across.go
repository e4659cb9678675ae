package orggraph

import "cadre/internal/fault"

// How far filters reach across relations, and how many there are in one. Each is one walk over all rows of its kind.
const (
	maxAcross  = 4
	maxFilters = 24
)

// Filtering makes tests of filters, which may hold filters of what is related.
type Filtering struct {
	g     *Graph
	field string // where the filter stands in the arguments
	depth int
	made  *int
}

// ObjectiveTest tells which objectives match. How they stand is the business of package strategy, which makes it.
type ObjectiveTest interface {
	Test(f Filtering) (func(Objective) bool, error)
}

// Filtering returns what makes the tests of a filter that stands in the argument where.
func (g *Graph) Filtering() Filtering { return Filtering{g: g, field: "where", made: new(int)} }

// Graph returns the graph whose rows are tested.
func (f Filtering) Graph() *Graph { return f.g }

// At names a field of the filter in an error.
func (f Filtering) At(field string) string { return f.field + "." + field }

// across goes to a filter within.
func (f Filtering) across(field string) (Filtering, error) {
	f.field, f.depth = f.At(field), f.depth+1
	*f.made++
	if f.depth > maxAcross {
		return f, fault.New(fault.InvalidInput, "Filters reach across at most %d relations.", maxAcross).OnField(f.field)
	}
	if *f.made > maxFilters {
		return f, fault.New(fault.InvalidInput, "There are at most %d filters within one.", maxFilters).OnField(f.field)
	}
	return f, nil
}

// Teams returns what tells whether a team matches; nil where the filter is.
func (f Filtering) Teams(w *TeamWhere, field string) (func(Team) bool, error) {
	set, err := within(f, field, w, Filtering.team, f.g.teams.rows)
	if set == nil {
		return nil, err
	}
	return func(t Team) bool { return set[t.n] }, nil
}

// within tests each row of a kind once, and answers which match; nil where there is no filter.
func within[W, R any](f Filtering, field string, w *W, filter func(Filtering, *W) (func(n int32) bool, error), rows []*R) ([]bool, error) {
	if w == nil {
		return nil, nil
	}
	f, err := f.across(field)
	if err != nil {
		return nil, err
	}
	match, err := filter(f, w)
	if err != nil {
		return nil, err
	}
	set := make([]bool, len(rows))
	for n, row := range rows {
		set[n] = row != nil && (match == nil || match(int32(n)))
	}
	return set, nil
}

// logic adds what a filter says of itself: that it must not hold, and that any of several must.
func logic[W, R any](f Filtering, c *conditions, not *W, any []*W, filter func(Filtering, *W) (func(n int32) bool, error), rows []*R) error {
	if not != nil {
		set, err := within(f, "not", not, filter, rows)
		if err != nil {
			return err
		}
		c.add(func(n int32) bool { return !set[n] })
	}
	if len(any) == 0 {
		return nil
	}
	joined := make([]bool, len(rows))
	for _, w := range any {
		set, err := within(f, "any", w, filter, rows)
		if err != nil {
			return err
		}
		for n := range set {
			joined[n] = joined[n] || set[n]
		}
	}
	c.add(func(n int32) bool { return joined[n] })
	return nil
}

func (f Filtering) personRelations(w *PersonWhere, c *conditions) error {
	g := f.g
	seats, err := within(f, "seat", w.Seat, Filtering.position, g.positions.rows)
	if err != nil {
		return err
	}
	if seats != nil {
		c.add(func(n int32) bool { return Person{g, n}.anySeat(func(seat int32) bool { return seats[seat] }) })
	}
	teams, err := within(f, "memberOf", w.MemberOf, Filtering.team, g.teams.rows)
	if err != nil {
		return err
	}
	if teams != nil {
		c.add(func(n int32) bool { return Person{g, n}.anySeat(func(seat int32) bool { return g.inAny(seat, teams) }) })
	}
	coaches, err := within(f, "coach", w.Coach, Filtering.person, g.people.rows)
	if err != nil {
		return err
	}
	if coaches != nil {
		coaching := g.coaching()
		c.add(func(n int32) bool {
			coach, _ := Person{g, n}.coachIn(coaching)
			return coach >= 0 && coaches[coach]
		})
	}
	return logic(f, c, w.Not, w.Any, Filtering.person, g.people.rows)
}

// inAny reports whether a seat is in one of a set of teams.
func (g *Graph) inAny(seat int32, teams []bool) bool {
	for _, m := range g.membershipsOf.of(seat) {
		if teams[g.links.members.other[m]] {
			return true
		}
	}
	return false
}

func (f Filtering) positionRelations(w *PositionWhere, c *conditions) error {
	g := f.g
	holders, err := within(f, "heldBy", w.HeldBy, Filtering.person, g.people.rows)
	if err != nil {
		return err
	}
	if holders != nil {
		c.add(func(n int32) bool { return anyIn(g.links.holders.of(n), holders) })
	}
	teams, err := within(f, "memberOf", w.MemberOf, Filtering.team, g.teams.rows)
	if err != nil {
		return err
	}
	if teams != nil {
		c.add(func(n int32) bool { return g.inAny(n, teams) })
	}
	roles, err := within(f, "carries", w.Carries, Filtering.role, g.roles.rows)
	if err != nil {
		return err
	}
	if roles != nil {
		c.add(func(n int32) bool {
			for _, r := range g.rolesOf.of(n) {
				if roles[g.links.carried.other[r]] {
					return true
				}
			}
			return false
		})
	}
	managers, err := within(f, "manager", w.Manager, Filtering.position, g.positions.rows)
	if err != nil {
		return err
	}
	if managers != nil {
		c.add(func(n int32) bool {
			above := g.tree.Parent(n)
			return above >= 0 && managers[above]
		})
	}
	return logic(f, c, w.Not, w.Any, Filtering.position, g.positions.rows)
}

func anyIn(slots []int32, set []bool) bool {
	for _, n := range slots {
		if set[n] {
			return true
		}
	}
	return false
}

func (f Filtering) teamRelations(w *TeamWhere, c *conditions) error {
	g := f.g
	seats, err := within(f, "member", w.Member, Filtering.position, g.positions.rows)
	if err != nil {
		return err
	}
	if seats != nil {
		c.add(func(n int32) bool {
			for _, m := range g.membershipsIn.of(n) {
				if seats[g.links.members.one[m]] {
					return true
				}
			}
			return false
		})
	}
	if w.Objective != nil {
		if err := f.objectives(w.Objective, c); err != nil {
			return err
		}
	}
	return logic(f, c, w.Not, w.Any, Filtering.team, g.teams.rows)
}

// objectives adds that a team has an objective that matches.
func (f Filtering) objectives(test ObjectiveTest, c *conditions) error {
	inner, err := f.across("objective")
	if err != nil {
		return err
	}
	match, err := test.Test(inner)
	if err != nil {
		return err
	}
	teams := make([]bool, len(f.g.teams.rows))
	for _, o := range f.g.Objectives() {
		if match(o) {
			for _, t := range o.Teams() {
				teams[t.Team().n] = true
			}
		}
	}
	c.add(func(n int32) bool { return teams[n] })
	return nil
}
