package orggraph

import (
	"strconv"
	"time"
)

// SeatDimension is what seats can be told apart by.
type SeatDimension string

// SeatAggregate is seats in groups.
type SeatAggregate struct {
	*Grouping
	g     *Graph
	seats []int32
}

// SeatGroup is a group of seats. Each of its numbers is worked out when it is asked for.
type SeatGroup struct {
	a *SeatAggregate
	n int
}

// AggregateSeats groups the seats that match by up to three dimensions.
func (g *Graph) AggregateSeats(where *PositionWhere, by []SeatDimension) (*SeatAggregate, error) {
	if err := CheckDimensions(by); err != nil {
		return nil, err
	}
	match, err := g.positionFilter(where)
	if err != nil {
		return nil, err
	}
	a := &SeatAggregate{g: g, seats: matching(present(g.positions.rows), match)}
	dimensions := make([]Dimension, len(by))
	for i, d := range by {
		dimensions[i] = g.seatDimension(d, len(a.seats), func(member int) int32 { return a.seats[member] })
	}
	a.Grouping = GroupMembers(len(a.seats), dimensions)
	return a, nil
}

func matching(list []int32, match func(n int32) bool) []int32 {
	if match == nil {
		return list
	}
	kept := make([]int32, 0, len(list))
	for _, n := range list {
		if match(n) {
			kept = append(kept, n)
		}
	}
	return kept
}

// Total returns everything that matches, as one group.
func (a *SeatAggregate) Total() SeatGroup { return SeatGroup{a, -1} }

// Groups returns the groups in an order.
func (a *SeatAggregate) Groups(first *int, orderBy *GroupOrder) ([]SeatGroup, error) {
	return GroupsOf(a.Grouping, first, orderBy, func(n int) SeatGroup { return SeatGroup{a, n} })
}

// GroupsOf returns the groups of a grouping in an order, at most first of them, as what shows their numbers.
func GroupsOf[G any](of *Grouping, first *int, by *GroupOrder, group func(n int) G) ([]G, error) {
	numbers, err := of.Largest(first, by)
	if err != nil {
		return nil, err
	}
	list := make([]G, len(numbers))
	for i, n := range numbers {
		list[i] = group(n)
	}
	return list, nil
}

// Keys returns what the seats of the group have in common.
func (s SeatGroup) Keys() []GroupKey { return s.a.Keys(s.n) }

func (s SeatGroup) slots() []int32 { return slotsOf(s.a.Grouping, s.n, s.a.seats) }

func slotsOf(of *Grouping, group int, slots []int32) []int32 {
	members := of.Members(group)
	list := make([]int32, len(members))
	for i, m := range members {
		list[i] = slots[m]
	}
	return list
}

// Seats returns how many seats the group has.
func (s SeatGroup) Seats() int { return len(s.a.Members(s.n)) }

// Headcount returns the people in these seats now.
func (s SeatGroup) Headcount() int { return s.a.g.headcount(s.slots()) }

// Vacancies returns how many of the seats nobody holds now.
func (s SeatGroup) Vacancies() int {
	return Metrics{g: s.a.g, seats: s.slots()}.Vacancies()
}

// Managers returns how many of the seats at least one seat reports to.
func (s SeatGroup) Managers() int { return s.Span().Count() }

// Fte measures the full-time equivalents of the seats.
func (s SeatGroup) Fte() Measure {
	return measure(s.slots(), func(n int32) (float64, bool) { return s.a.g.positions.rows[n].FTE, true })
}

// Span measures the direct reports of those that have any.
func (s SeatGroup) Span() Measure {
	return measure(s.slots(), func(n int32) (float64, bool) {
		span := len(s.a.g.tree.Children(n))
		return float64(span), span > 0
	})
}

// Layer measures the level of the seats in the chart.
func (s SeatGroup) Layer() Measure {
	return measure(s.slots(), func(n int32) (float64, bool) { return float64(s.a.g.tree.Depth(n)), s.a.g.tree.Contains(n) })
}

func measure(slots []int32, value func(n int32) (float64, bool)) Measure {
	values := make([]float64, 0, len(slots))
	for _, n := range slots {
		if v, ok := value(n); ok {
			values = append(values, v)
		}
	}
	return Measure{values: values}
}

// seatDimension tells members apart by their seat, -1 for none.
func (g *Graph) seatDimension(d SeatDimension, count int, seat func(member int) int32) Dimension {
	bySeat := func(of func(n int32) int32) func(member int) int32 {
		return func(member int) int32 {
			if n := seat(member); n >= 0 {
				return of(n)
			}
			return -1
		}
	}
	text := func(of func(n int32) string) Dimension {
		return TextDimension(string(d), count, func(member int) string {
			if n := seat(member); n >= 0 {
				return of(n)
			}
			return ""
		})
	}
	switch d {
	case "TEAM":
		return g.teamDimension(string(d), bySeat(g.teamOf))
	case "GROUP":
		top := g.topTeams()
		return g.teamDimension(string(d), bySeat(func(n int32) int32 {
			if t := g.teamOf(n); t >= 0 {
				return top[t]
			}
			return -1
		}))
	case "ROLE":
		return Dimension{string(d), bySeat(func(n int32) int32 { return g.links.role[n] }), g.roleKey}
	case "TRACK":
		return text(func(n int32) string {
			if r := g.links.role[n]; r >= 0 {
				return string(g.roles.rows[r].Track)
			}
			return ""
		})
	case "LOCATION":
		return text(g.locationOf)
	case "GRADE":
		return text(func(n int32) string { return deref(g.positions.rows[n].Grade) })
	case "MANAGER":
		return Dimension{string(d), bySeat(g.tree.Parent), g.seatKey}
	case "LAYER":
		return Dimension{string(d), bySeat(func(n int32) int32 {
			if !g.tree.Contains(n) {
				return -1
			}
			return int32(g.tree.Depth(n))
		}), numberKey}
	case "STATE":
		return text(func(n int32) string { return string(g.seatState(n)) })
	}
	// EMPLOYMENT_TYPE and TENURE are of who holds the seat first.
	return g.personDimension(PersonDimension(d), count, bySeat(g.firstHolder))
}

func numberKey(code int32) GroupKey {
	s := strconv.Itoa(int(code))
	return GroupKey{Key: &s, Label: s, sort: paddedNumber(int(code))}
}

func paddedNumber(n int) string {
	s := strconv.Itoa(n)
	return "0000000000"[min(len(s), 10):] + s
}

func (g *Graph) roleKey(n int32) GroupKey {
	r := Role{g, n}
	id := r.ID()
	return GroupKey{Key: &id, Label: r.Name(), Object: r}
}

func (g *Graph) seatKey(n int32) GroupKey {
	p := Position{g, n}
	id, label := p.ID(), p.Title()
	if who, ok := p.Person(); ok {
		label = who.Name() + ", " + label
	}
	return GroupKey{Key: &id, Label: label, Object: p}
}

// tenure returns the years that somebody has been here, or was.
func (g *Graph) tenure(person int32) (years float64, ok bool) {
	row := g.people.rows[person]
	if row.StartedOn == nil {
		return 0, false
	}
	until := g.today
	if row.LeftOn != nil && *row.LeftOn < until {
		until = *row.LeftOn
	}
	from, errFrom := time.Parse(time.DateOnly, *row.StartedOn)
	to, errTo := time.Parse(time.DateOnly, until)
	if errFrom != nil || errTo != nil || to.Before(from) {
		return 0, false // days are checked where they come in; somebody may begin later
	}
	const year = 365.25 * 24 * time.Hour
	return round(float64(to.Sub(from)) / float64(year)), true
}
