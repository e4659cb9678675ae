package coaching

import (
	"maps"
	"slices"
)

// split is what made the difference between the averages of a group in two quarters. With m the average before and n the number of
// those who were assessed in the later quarter, the average after less m is one n-th of the sum of
//   - how much each has changed who was assessed in both quarters,
//   - how much each who was assessed in the later one alone differs from m,
//   - less how much each who was assessed in the earlier one alone differs from m.
//
// So everybody counts to exactly one part, and the parts add up to the difference.
type split struct {
	group   group
	was, is map[string]float64 // gaps of those who were assessed, by person
	part    map[string]Part    // of everybody in either
}

func newSplit(g group, was, is ofQuarter) *split {
	s := &split{group: g, was: map[string]float64{}, is: map[string]float64{}, part: map[string]Part{}}
	for _, person := range was.rated[g] {
		s.was[person] = was.members[person].gap
	}
	for _, person := range is.rated[g] {
		s.is[person] = is.members[person].gap
	}
	for _, gaps := range []map[string]float64{s.was, s.is} {
		for person := range gaps {
			s.part[person] = s.partOf(person, was, is)
		}
	}
	s.join()
	return s
}

// partOf says to which part somebody counts.
func (s *split) partOf(person string, was, is ofQuarter) Part {
	seatBefore, wasHere := was.seats[person]
	seatAfter, isHere := is.seats[person]
	before, expectedBefore := was.members[person]
	after, expectedAfter := is.members[person]
	_, a := s.was[person]
	_, b := s.is[person]
	switch {
	case !wasHere:
		return PartHired
	case !isHere:
		return PartLeft
	case seatBefore != seatAfter, expectedBefore && expectedAfter && before.in(s.group) != after.in(s.group):
		return PartMoved
	case a && b:
		return PartGrew
	}
	return PartOther
}

// size counts the people of each part.
func (s *split) size() map[Part]int {
	n := map[Part]int{}
	for _, p := range s.part {
		n[p]++
	}
	return n
}

// join counts parts that are about too few people to the others, and one part more where those alone are too few.
func (s *split) join() {
	n := s.size()
	for _, p := range []Part{PartHired, PartMoved, PartLeft} {
		if n[p] < fewest {
			s.takeIn(p)
		}
	}
	for n = s.size(); n[PartOther] > 0 && n[PartOther] < fewest; n = s.size() {
		smallest := Part("")
		for _, p := range []Part{PartHired, PartMoved, PartLeft} {
			if n[p] > 0 && (smallest == "" || n[p] < n[smallest]) {
				smallest = p
			}
		}
		if smallest == "" {
			return // nothing is told: see mayTell
		}
		s.takeIn(smallest)
	}
}

// takeIn counts a part to the others.
func (s *split) takeIn(p Part) {
	for person, of := range s.part {
		if of == p {
			s.part[person] = PartOther
		}
	}
}

// mayTell reports whether no part by itself is about too few people.
func (s *split) mayTell() bool {
	n := s.size()
	for _, of := range n {
		if of < fewest {
			return false
		}
	}
	return n[PartGrew] > 0
}

func (s *split) before() float64 { return mean(s.was) }
func (s *split) after() float64  { return mean(s.is) }

// mean adds in the order of people, so that it is the same each time.
func mean(gaps map[string]float64) float64 {
	total := 0.0
	for _, person := range slices.Sorted(maps.Keys(gaps)) {
		total += gaps[person]
	}
	return total / float64(len(gaps))
}

// shares says how much of the difference each part made.
func (s *split) shares() map[Part]float64 {
	m, n, sums := s.before(), float64(len(s.is)), map[Part]float64{}
	for _, person := range slices.Sorted(maps.Keys(s.part)) {
		a, was := s.was[person]
		b, is := s.is[person]
		switch {
		case was && is:
			sums[s.part[person]] += (b - a) / n
		case is:
			sums[s.part[person]] += (b - m) / n
		default:
			sums[s.part[person]] -= (a - m) / n
		}
	}
	return sums
}

// parts tells the parts in hundredths that add up to the change: what rounding leaves over goes to those it took most from.
func (s *split) parts(change int) []PartOfChange {
	shares, left := s.shares(), change
	var list []PartOfChange
	for _, p := range allParts {
		if share, there := shares[p]; there {
			list = append(list, PartOfChange{p, hundredths(share)})
			left -= hundredths(share)
		}
	}
	for ; left != 0 && len(list) > 0; left -= sign(left) {
		most := 0
		for i := range list {
			lack := func(i int) float64 { return (shares[list[i].Kind]*100 - float64(list[i].Change)) * float64(sign(left)) }
			if lack(i) > lack(most) {
				most = i
			}
		}
		list[most].Change += sign(left)
	}
	return list
}

func sign(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}
