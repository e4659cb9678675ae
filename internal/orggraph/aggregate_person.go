package orggraph

import (
	"slices"
	"strconv"
)

// PersonDimension is what people can be told apart by.
type PersonDimension string

// PersonAggregate is people in groups.
type PersonAggregate struct {
	*Grouping
	g      *Graph
	people []int32
}

// PersonGroup is a group of people. Each of its numbers is worked out when it is asked for.
type PersonGroup struct {
	a *PersonAggregate
	n int
}

// The dimensions that are about when people came and left.
const (
	startedMonth PersonDimension = "STARTED_MONTH"
	leftMonth    PersonDimension = "LEFT_MONTH"
)

// AggregatePeople groups the people who match by up to three dimensions. Whoever has left is not of the organisation now, and
// is left out unless the filter or a dimension asks when people came or left.
func (g *Graph) AggregatePeople(where *PersonWhere, by []PersonDimension) (*PersonAggregate, error) {
	if err := CheckDimensions(by); err != nil {
		return nil, err
	}
	match, err := g.personFilter(where)
	if err != nil {
		return nil, err
	}
	people := matching(present(g.people.rows), match)
	if !where.asksWhen() && !slices.Contains(by, startedMonth) && !slices.Contains(by, leftMonth) {
		people = matching(people, func(n int32) bool { return g.present(g.people.rows[n]) })
	}
	a := &PersonAggregate{g: g, people: people}
	dimensions := make([]Dimension, len(by))
	for i, d := range by {
		dimensions[i] = g.personDimension(d, len(a.people), func(member int) int32 { return a.people[member] })
	}
	a.Grouping = GroupMembers(len(a.people), dimensions)
	return a, nil
}

// Total returns everybody who matches, as one group.
func (a *PersonAggregate) Total() PersonGroup { return PersonGroup{a, -1} }

// Groups returns the groups in an order.
func (a *PersonAggregate) Groups(first *int, orderBy *GroupOrder) ([]PersonGroup, error) {
	return GroupsOf(a.Grouping, first, orderBy, func(n int) PersonGroup { return PersonGroup{a, n} })
}

// Keys returns what the people of the group have in common.
func (p PersonGroup) Keys() []GroupKey { return p.a.Keys(p.n) }

func (p PersonGroup) slots() []int32 { return slotsOf(p.a.Grouping, p.n, p.a.people) }

// People returns how many people the group has.
func (p PersonGroup) People() int { return len(p.a.Members(p.n)) }

// Fte measures the full-time equivalents that those who hold a seat give to their seats now.
func (p PersonGroup) Fte() Measure {
	return measure(p.slots(), func(n int32) (total float64, seated bool) {
		for _, a := range p.a.g.assignmentsBy.of(n) {
			row := p.a.g.assignments.rows[a]
			if !p.a.g.inForce(row) {
				break
			}
			if p.a.g.tree.Contains(p.a.g.links.held.one[a]) {
				total, seated = total+row.FTE, true
			}
		}
		return round(total), seated
	})
}

// Span measures the direct reports that the first seats of those have who lead anybody.
func (p PersonGroup) Span() Measure {
	return measure(p.slots(), func(n int32) (float64, bool) {
		seat, ok := Person{p.a.g, n}.Position()
		if !ok {
			return 0, false
		}
		return float64(seat.Span()), seat.Span() > 0
	})
}

// Layer measures the level of their first seats in the chart.
func (p PersonGroup) Layer() Measure {
	return measure(p.slots(), func(n int32) (float64, bool) {
		seat, ok := Person{p.a.g, n}.Position()
		if !ok {
			return 0, false
		}
		return float64(seat.Layer()), true
	})
}

// Tenure measures the years since their first day; whoever has left stopped counting then.
func (p PersonGroup) Tenure() Measure {
	m := measure(p.slots(), p.a.g.tenure)
	m.step = 1
	return m
}

// personDimension tells members apart by a person, -1 for none: by who they are, or by their first seat.
func (g *Graph) personDimension(d PersonDimension, count int, person func(member int) int32) Dimension {
	text := func(of func(row *PersonRow) *string) Dimension {
		return TextDimension(string(d), count, func(member int) string {
			if n := person(member); n >= 0 {
				return deref(of(g.people.rows[n]))
			}
			return ""
		})
	}
	switch d {
	case "LOCATION":
		return text(func(row *PersonRow) *string { return row.Location })
	case "EMPLOYMENT_TYPE":
		return text(func(row *PersonRow) *string { return row.EmploymentType })
	case startedMonth:
		return text(func(row *PersonRow) *string { return monthOf(row.StartedOn) })
	case leftMonth:
		return text(func(row *PersonRow) *string { return monthOf(row.LeftOn) })
	case "TENURE":
		return g.tenureDimension(person)
	case "COACH":
		coaching := g.coaching()
		return Dimension{string(d), func(member int) int32 {
			if n := person(member); n >= 0 {
				coach, _ := Person{g, n}.coachIn(coaching)
				return coach
			}
			return -1
		}, g.personKey}
	}
	return g.seatDimension(SeatDimension(d), count, func(member int) int32 {
		if n := person(member); n >= 0 {
			if seat, ok := (Person{g, n}).Position(); ok {
				return seat.n
			}
		}
		return -1
	})
}

// monthOf returns the month of a day: 2026-03.
func monthOf(day *string) *string {
	if day == nil || len(*day) < len("2026-03") {
		return nil
	}
	return new((*day)[:len("2026-03")])
}

func (g *Graph) personKey(n int32) GroupKey {
	p := Person{g, n}
	id := p.ID()
	return GroupKey{Key: &id, Label: p.Name(), Object: p}
}

// tenureFrom is where the bands of tenure begin, in years.
var tenureFrom = [...]int{0, 1, 2, 5, 10}

func (g *Graph) tenureDimension(person func(member int) int32) Dimension {
	return Dimension{"TENURE", func(member int) int32 {
		n := person(member)
		if n < 0 {
			return -1
		}
		years, ok := g.tenure(n)
		if !ok {
			return -1
		}
		band := int32(0)
		for i, from := range tenureFrom {
			if years >= float64(from) {
				band = int32(i)
			}
		}
		return band
	}, tenureKey}
}

func tenureKey(band int32) GroupKey {
	from := strconv.Itoa(tenureFrom[band])
	label := from + " years and more"
	switch {
	case band == 0:
		label = "under 1 year"
	case int(band) < len(tenureFrom)-1:
		label = from + " to " + strconv.Itoa(tenureFrom[band+1]) + " years"
	}
	return GroupKey{Key: &from, Label: label, sort: paddedNumber(tenureFrom[band])}
}
