package coaching

import (
	"cmp"
	"context"
	"math"
	"slices"

	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// Grouping says by what people are grouped for averages. There are few and fixed ones: with groups of
// one's own choice anybody could be told from the rest.
type Grouping string

// The groupings.
const (
	ByOrganisation Grouping = "ORGANISATION"
	ByRole         Grouping = "ROLE"
	ByTeam         Grouping = "TEAM"
)

// Average is how far a group of people is from what is expected of one competency.
type Average struct {
	LastDay    string // of the quarter that it is of
	Group      string // stored id of the role or team; empty: of those without one, or of everyone
	Competency orggraph.Competency
	Assessed   int // percent of those who are expected to have it, rounded to 5
	Gap, Level float64
}

// Averages returns averages from which nobody can be told: see tellable. They are of those who were
// assessed in one quarter that is over, in the organisation as it was when it ended; the last one where no
// day of another is given. So what is told of a quarter stays as it is, whoever is assessed or moved
// afterwards, and each assessment is in one quarter alone: who asks again, before and after something
// happened, learns nothing by the difference. There are none of a scenario, because whoever edits it
// chooses the groups.
func Averages(ctx context.Context, w *world.World, by Grouping, on *string) ([]Average, error) {
	switch v := access.From(ctx); {
	case v == nil:
		return nil, fault.New(fault.Unauthenticated, "Nobody is asking.")
	case !access.MayCount(ctx, access.ClassDevelopment):
		return nil, fault.New(fault.Forbidden, "Averages are for the owner of the workspace, and for tokens that cover %s.", access.ScopeCoachingAggregate)
	}
	q, err := quarterOf(w, on)
	if err != nil {
		return nil, err
	}
	then, known, err := q.released(ctx, w)
	if err != nil {
		return nil, err
	}
	g := w.Graph()
	var list []Average
	for c, members := range membersOf(then, known) {
		now, ok := g.Competency(c.StoredID())
		if !ok {
			continue
		}
		for _, a := range c.averages(members, by) {
			if a.Competency, a.LastDay = now, q.lastDay(); by.has(g, a.Group) {
				list = append(list, a)
			}
		}
	}
	order, name := orderOf(g.Competencies()), namer(g, by)
	slices.SortFunc(list, func(a, b Average) int {
		return cmp.Or(cmp.Compare(order[a.Competency], order[b.Competency]), cmp.Compare(name(a.Group), name(b.Group)), cmp.Compare(a.Group, b.Group))
	})
	return list, nil
}

// has reports whether a group that was is still known, so that it can be named.
func (by Grouping) has(g *orggraph.Graph, group string) bool {
	ok := group == ""
	switch {
	case ok:
	case by == ByRole:
		_, ok = g.Role(group)
	case by == ByTeam:
		_, ok = g.Team(group)
	}
	return ok
}

// averaged is a competency with what is needed to average it.
type averaged struct{ orggraph.Competency }

// member is somebody of whom a competency is expected.
type member struct {
	person, seat string // stored ids
	role, team   string
	rated        bool
	level, gap   float64
}

// membersOf lists of whom each competency is expected, by their first seats.
func membersOf(g *orggraph.Graph, known map[string]map[string]Known) map[averaged][]member {
	members := map[averaged][]member{}
	for p := range g.Everyone() {
		seat, ok := p.Position()
		if !ok {
			continue
		}
		m := member{person: p.Key(), seat: seat.Key(), role: orNone(primaryRole(seat))}
		if team, ok := seat.Team(); ok {
			m.team = team.Key()
		}
		for _, gap := range GapsOf(p, nil, known[p.Key()]) {
			one := m
			if one.gap, one.rated = gap.Value(); one.rated {
				one.level = gap.Known.Level
			}
			c := averaged{gap.Competency()}
			members[c] = append(members[c], one)
		}
	}
	return members
}

// averages makes the averages of one competency that may be told.
func (c averaged) averages(members []member, by Grouping) []Average {
	told := tellable(members)
	sums := map[string]*sum{}
	for _, m := range members {
		group, tell := told.group(m, by)
		if !tell {
			continue
		}
		s := sums[group]
		if s == nil {
			s = &sum{}
			sums[group] = s
		}
		s.add(m)
	}
	list := make([]Average, 0, len(sums))
	for group, s := range sums {
		if s.rated >= fewest {
			list = append(list, Average{Group: group, Competency: c.Competency, Assessed: s.percent(), Gap: tenth(s.gap / float64(s.rated)), Level: tenth(s.level / float64(s.rated))})
		}
	}
	return list
}

// sum adds a group up.
type sum struct {
	all, rated int
	gap, level float64
}

func (s *sum) add(m member) {
	s.all++
	if m.rated {
		s.rated++
		s.gap += m.gap
		s.level += m.level
	}
}

// percent is the share of those who were assessed, rounded to 5, so that it counts nobody.
func (s *sum) percent() int { return 5 * int(math.Round(20*float64(s.rated)/float64(s.all))) }

func tenth(v float64) float64 { return math.Round(v*10) / 10 }

func orderOf(list []orggraph.Competency) map[orggraph.Competency]int {
	order := make(map[orggraph.Competency]int, len(list))
	for i, c := range list {
		order[c] = i
	}
	return order
}

// namer returns what a group of a grouping is called, for sorting.
func namer(g *orggraph.Graph, by Grouping) func(string) string {
	return func(group string) string {
		if by == ByRole {
			if r, ok := g.Role(group); ok {
				return orggraph.Fold(r.Name())
			}
		} else if t, ok := g.Team(group); ok {
			return orggraph.Fold(t.Name())
		}
		return ""
	}
}
