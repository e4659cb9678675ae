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

// Part is what made a part of a change.
type Part string

// The parts, in the order in which they are told.
const (
	PartGrew  Part = "GREW"  // in the same seat, and assessed in both quarters
	PartHired Part = "HIRED" // held no seat before
	PartMoved Part = "MOVED" // came from another group, went to one, or took another seat within
	PartLeft  Part = "LEFT"  // holds no seat any more
	PartOther Part = "OTHER" // assessed in one of the quarters alone, or too few to be told apart
)

var allParts = []Part{PartGrew, PartHired, PartMoved, PartLeft, PartOther}

// Change is how the average gap of a group differs between two quarters that follow each other. All numbers are hundredths of
// a level, so that parts add up to the change exactly.
type Change struct {
	From, To      string // last days of the quarters
	Group         string // as in Average
	Competency    orggraph.Competency
	Before, After int
	Parts         []PartOfChange // none where they could tell what one of few people can
}

// PartOfChange is how much of a change something made.
type PartOfChange struct {
	Kind   Part
	Change int
}

// Changes returns how averages have changed from one quarter to the next, and what made the change: see split. What is told of
// either quarter stays as it is, as in Averages, and all that is told of both together is about at least five people: see splits.
func Changes(ctx context.Context, w *world.World, by Grouping, on *string) ([]Change, error) {
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
	var three [3]map[string]ofQuarter
	for i, one := range []quarter{q.before().before(), q.before(), q} {
		g, known, err := one.released(ctx, w)
		if err != nil {
			return nil, err
		}
		three[i] = quarterly(g, known)
	}
	g, list := w.Graph(), []Change{}
	for key, last := range three[2] {
		c, ok := g.Competency(key)
		if !ok {
			continue
		}
		for _, one := range changesOf(three[0][key], three[1][key], last, by) { // no members where nobody was expected to have it
			one.From, one.To, one.Competency = q.before().lastDay(), q.lastDay(), c
			if by.has(g, one.Group) {
				list = append(list, one)
			}
		}
	}
	order, name := orderOf(g.Competencies()), namer(g, by)
	slices.SortFunc(list, func(a, b Change) int {
		return cmp.Or(cmp.Compare(name(a.Group), name(b.Group)), cmp.Compare(a.Group, b.Group), cmp.Compare(order[a.Competency], order[b.Competency]))
	})
	return list, nil
}

// changesOf makes the changes of one competency that may be told, given its members in three quarters.
func changesOf(first, was, is ofQuarter, by Grouping) (list []Change) {
	told := splits(first, was, is)
	groups := map[group]bool{}
	for _, m := range was.members {
		groups[groupOf(m, by)] = true
	}
	for g := range groups {
		if !was.tells(g) || !is.tells(g) {
			continue
		}
		s := newSplit(g, was, is)
		c := Change{Group: g.key, Before: hundredths(s.before()), After: hundredths(s.after())}
		if told[g] {
			c.Parts = s.parts(c.After - c.Before)
		}
		list = append(list, c)
	}
	return list
}

// whole is the group of everyone.
var whole = group{side: -1}

// groupOf is the group that somebody counts to in a grouping.
func groupOf(m member, by Grouping) group {
	switch by {
	case ByRole:
		return group{side: roleSide, key: m.role}
	case ByTeam:
		return group{side: teamSide, key: m.team}
	}
	return whole
}

// in reports whether somebody counts to a group.
func (m member) in(g group) bool {
	switch g.side {
	case roleSide:
		return m.role == g.key
	case teamSide:
		return m.team == g.key
	}
	return true
}

// ofQuarter is of whom one competency was expected at the end of a quarter, and what of it is told.
type ofQuarter struct {
	seats   map[string]string  // of everyone who held one, by person
	members map[string]member  // of whom the competency was expected, by person
	rated   map[group][]string // who of them was assessed, by group
	told    told
}

// quarterly reads a quarter, by the stored ids of competencies, which are the same in every one.
func quarterly(g *orggraph.Graph, known map[string]map[string]Known) map[string]ofQuarter {
	seats, list := map[string]string{}, map[string]ofQuarter{}
	for p := range g.Everyone() {
		if seat, ok := p.Position(); ok {
			seats[p.Key()] = seat.Key()
		}
	}
	for c, of := range membersOf(g, known) {
		list[c.StoredID()] = expected(seats, of)
	}
	return list
}

func expected(seats map[string]string, members []member) ofQuarter {
	q := ofQuarter{seats, make(map[string]member, len(members)), map[group][]string{}, tellable(members)}
	for _, m := range members {
		q.members[m.person] = m
		if !m.rated {
			continue
		}
		for _, g := range []group{whole, groupOf(m, ByRole), groupOf(m, ByTeam)} {
			q.rated[g] = append(q.rated[g], m.person)
		}
	}
	return q
}

// tells reports whether the average of a group is told.
func (q ofQuarter) tells(g group) bool {
	if g == whole {
		return q.told.whole
	}
	return q.told.groups[g]
}

func hundredths(v float64) int { return int(math.Round(v * 100)) }
