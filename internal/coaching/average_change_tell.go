package coaching

import "maps"

// splits settles for which groups the parts of a change may be told, so that no sum or difference of all that is told of a
// quarter - averages, parts of the change into it, parts of the change out of it - is about fewer than five people.
//
// What is told of one quarter's levels is made of weights that people share: one of their role, one of their team (see tellable),
// and one of each part to which they count. Say somebody chose such weights so that fewer than five people count for anything.
// Where five people or more stand between the same two groups, and no part weighs on them, these two weigh the same but for the
// sign, or else all five would count. So what five lines hold together can be seen as one. A part on whose people nothing else
// weighs, and of whom five stand within what is one, weighs nothing itself; then its people are lines like all others, and so on.
// Where every part is found to weigh nothing, what is left are averages, and those were settled by tellable.
//
// A weight that all people of a group share is one of the group already. So those who grew need no weight of their own, and
// everybody else has theirs.
//
// Parts of the change into a quarter are told before those of the change out of it. So the later ones give way, and count with
// every part that may have been told earlier, whether it was or not. Thus no answer hangs on a quarter that is still to come.
func splits(first, was, is ofQuarter) map[group]bool {
	lines, candidates := weigh(was, is, everySplit(was, is), everySplit(first, was))
	return keepSettled(lines, candidates)
}

// everySplit lists the splits that are not about too few people by themselves.
func everySplit(was, is ofQuarter) map[group]*split {
	groups := map[group]bool{whole: true}
	for g := range was.told.groups {
		groups[g] = true
	}
	list := map[group]*split{}
	for g := range groups {
		if was.tells(g) && is.tells(g) {
			if s := newSplit(g, was, is); s.mayTell() {
				list[g] = s
			}
		}
	}
	return list
}

// weight is what everybody of a part of a split shares.
type weight struct {
	earlier bool // of the change into the earlier quarter
	of      group
	part    Part
}

// end is a group at the end of a line, in one of the two quarters.
type end struct {
	later bool
	group
}

// line is somebody in a quarter, between their role and their team.
type line struct {
	person  string
	a, b    end
	weights []weight
}

// weigh lists everybody who was assessed in either quarter, with the weights of splits between the two, and of those into the
// earlier one.
func weigh(was, is ofQuarter, own, into map[group]*split) (lines []line, candidates map[group]bool) {
	candidates = map[group]bool{}
	for g := range own {
		candidates[g] = true
	}
	for i, q := range []ofQuarter{was, is} {
		for person, m := range q.members {
			if !m.rated {
				continue
			}
			l := line{person: person, a: end{i == 1, q.told.node(roleSide, m.role)}, b: end{i == 1, q.told.node(teamSide, m.team)}}
			for _, g := range []group{whole, groupOf(m, ByRole), groupOf(m, ByTeam)} {
				if s := own[g]; s != nil && s.part[person] != PartGrew {
					l.weights = append(l.weights, weight{of: g, part: s.part[person]})
				}
				if s := into[g]; i == 0 && s != nil && s.part[person] != PartGrew {
					l.weights = append(l.weights, weight{earlier: true, of: g, part: s.part[person]})
				}
			}
			lines = append(lines, l)
		}
	}
	return lines, candidates
}

// keepSettled takes splits away until every part of those that are left weighs nothing.
func keepSettled(lines []line, told map[group]bool) map[group]bool {
	for len(told) > 0 {
		open := unsettled(lines, told)
		if len(open) == 0 {
			return told
		}
		fewer := maps.Clone(told)
		for w := range open {
			if !w.earlier {
				delete(fewer, w.of)
			}
		}
		if len(fewer) == len(told) {
			return map[group]bool{} // what was told earlier cannot be taken back
		}
		told = fewer
	}
	return told
}

// unsettled lists the weights of which it is not found that they are nothing.
func unsettled(lines []line, told map[group]bool) map[weight]bool {
	open := map[weight]bool{}
	for _, l := range lines {
		for _, w := range l.weights {
			if w.earlier || told[w.of] {
				open[w] = true
			}
		}
	}
	for len(open) > 0 {
		one := held(lines, open)
		people := map[weight]map[string]bool{}
		for _, l := range lines {
			w, alone := l.only(open)
			if !alone || one(l.a) != one(l.b) {
				continue
			}
			if people[w] == nil {
				people[w] = map[string]bool{}
			}
			people[w][l.person] = true
		}
		found := false
		for w, of := range people {
			if len(of) >= fewest {
				delete(open, w)
				found = true
			}
		}
		if !found {
			break
		}
	}
	return open
}

// only returns the one weight of a line that is open still.
func (l line) only(open map[weight]bool) (of weight, alone bool) {
	for _, w := range l.weights {
		if open[w] {
			if alone {
				return of, false
			}
			of, alone = w, true
		}
	}
	return of, alone
}

// held finds which ends five lines without an open weight hold together, one after the other.
func held(lines []line, open map[weight]bool) func(end) end {
	between := map[[2]end]int{}
	for _, l := range lines {
		if free := !hasOpen(l, open); free {
			between[[2]end{l.a, l.b}]++
		}
	}
	root := map[end]end{}
	var of func(e end) end
	of = func(e end) end {
		up, ok := root[e]
		if !ok {
			return e
		}
		root[e] = of(up)
		return root[e]
	}
	for again := true; again; {
		again = false
		sum := map[[2]end]int{}
		for ends, n := range between {
			if a, b := of(ends[0]), of(ends[1]); a != b {
				sum[ordered(a, b)] += n
			}
		}
		for ends, n := range sum {
			if a, b := of(ends[0]), of(ends[1]); n >= fewest && a != b {
				root[a], again = b, true
			}
		}
	}
	return of
}

func hasOpen(l line, open map[weight]bool) bool {
	for _, w := range l.weights {
		if open[w] {
			return true
		}
	}
	return false
}

// ordered names two ends the same way, whichever comes first.
func ordered(a, b end) [2]end {
	if compareEndsOf(a, b) > 0 {
		a, b = b, a
	}
	return [2]end{a, b}
}

func compareEndsOf(a, b end) int {
	if a.later != b.later {
		return -compareBools(a.later, b.later)
	}
	return compareGroups(a.group, b.group)
}
