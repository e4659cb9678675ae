package coaching

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// drawQuarters draws three quarters of people who come, go, move and are assessed now and then.
func drawQuarters(t *rapid.T, people int) (quarters [3]ofQuarter) {
	kinds := rapid.IntRange(1, 3).Draw(t, "roles and teams")
	stays := rapid.IntRange(3, 12).Draw(t, "how seldom something happens")
	now := make([]member, people)
	for i := range now {
		now[i] = member{person: fmt.Sprintf("p%02d", i), seat: "none"}
	}
	for q := range quarters {
		seats, members := map[string]string{}, []member{}
		for i := range now {
			m := &now[i]
			if m.seat == "none" || rapid.IntRange(0, stays).Draw(t, "moves") == 0 {
				m.role, m.team = fmt.Sprint(rapid.IntRange(1, kinds).Draw(t, "role")), fmt.Sprint(rapid.IntRange(1, kinds).Draw(t, "team"))
				m.seat = fmt.Sprint("s", q, "-", i)
			}
			if rapid.IntRange(0, stays).Draw(t, "away") == 0 {
				continue
			}
			seats[m.person] = m.seat
			m.rated, m.gap = rapid.IntRange(0, stays).Draw(t, "rated") > 0, float64(rapid.IntRange(-40, 40).Draw(t, "gap"))/10
			members = append(members, *m)
		}
		quarters[q] = expected(seats, members)
	}
	return quarters
}

// checkUntil holds a property of drawn organisations, and draws more of them until parts were told in one: of thirty drawn that
// is one, so that none of a hundred may be. A property of nothing holds nothing.
func checkUntil(t *testing.T, told *int, property func(*rapid.T)) {
	for range 20 {
		if rapid.Check(t, property); *told > 0 || t.Failed() {
			return
		}
	}
	t.Error("no parts were told in any of the drawn organisations")
}

// TestPartsAddUp holds the parts of each change to the change, exactly as told and nearly as worked out, and each part to at
// least five people.
func TestPartsAddUp(t *testing.T) {
	told := 0
	checkUntil(t, &told, func(t *rapid.T) {
		q := drawQuarters(t, rapid.IntRange(10, 70).Draw(t, "people"))
		for _, by := range []Grouping{ByOrganisation, ByRole, ByTeam} {
			for _, c := range changesOf(q[0], q[1], q[2], by) {
				if len(c.Parts) == 0 {
					continue
				}
				told++
				g := group{side: map[Grouping]side{ByOrganisation: -1, ByRole: roleSide, ByTeam: teamSide}[by], key: c.Group}
				s := newSplit(g, q[1], q[2])
				sum, exact, shares, n := 0, 0.0, s.shares(), s.size()
				for _, p := range c.Parts {
					sum, exact = sum+p.Change, exact+shares[p.Kind]
					if math.Abs(float64(p.Change)-100*shares[p.Kind]) > 3 {
						t.Errorf("%s made %f, told as %d hundredths", p.Kind, shares[p.Kind], p.Change)
					}
					if n[p.Kind] < fewest {
						t.Errorf("%s is about %d people", p.Kind, n[p.Kind])
					}
				}
				if sum != c.After-c.Before || math.Abs(exact-(s.after()-s.before())) > 1e-9 {
					t.Fatalf("%v add up to %d of %d hundredths, and to %f of %f", c.Parts, sum, c.After-c.Before, exact, s.after()-s.before())
				}
			}
		}
	})
}

// TestNobodyIsToldByTheParts writes all that is told of three quarters as rows of a matrix, a column for each person in each
// quarter. Something that is about some people alone can be worked out from the rows exactly where, without the columns of those
// people, the rows say less: then there is a sum of rows that is nothing elsewhere. It may be so for no one to four people.
func TestNobodyIsToldByTheParts(t *testing.T) {
	told := 0
	checkUntil(t, &told, func(t *rapid.T) {
		people := rapid.IntRange(10, 17).Draw(t, "people")
		q := drawQuarters(t, people)
		// The middle one and the later one: parts of both changes are told of the middle one.
		before, after := splits(ofQuarter{}, q[0], q[1]), splits(q[0], q[1], q[2])
		told += len(after)
		rows := rowsOf(q, before, after, people)
		all := rank(rows, nil)
		for _, few := range upToFour(people) {
			gone := map[int]bool{}
			for _, p := range few {
				gone[p], gone[people+p], gone[2*people+p] = true, true, true
			}
			if rank(rows, gone) < all {
				t.Fatalf("something is about %v alone; told of %v and %v", few, before, after)
			}
		}
	})
}

// rowsOf lists the averages and parts that are told, as weights of people in quarters.
func rowsOf(q [3]ofQuarter, before, after map[group]bool, people int) (rows [][]float64) {
	at := func(quarter int, person string) int {
		var n int
		if _, err := fmt.Sscanf(person, "p%d", &n); err != nil {
			panic(err)
		}
		return quarter*people + n
	}
	for i, one := range q {
		for _, g := range slices.Collect(maps.Keys(withWhole(one.told.groups))) {
			if !one.tells(g) {
				continue
			}
			row := make([]float64, 3*people)
			for _, m := range one.members {
				if m.rated && m.in(g) {
					row[at(i, m.person)] = 1
				}
			}
			rows = append(rows, row)
		}
	}
	for i, told := range []map[group]bool{before, after} {
		for g := range told {
			s := newSplit(g, q[i], q[i+1])
			for _, p := range allParts {
				row := make([]float64, 3*people)
				for person, of := range s.part {
					if _, was := s.was[person]; of == p && was {
						row[at(i, person)] = -1
					}
					if _, is := s.is[person]; of == p && is {
						row[at(i+1, person)] = 1
					}
				}
				rows = append(rows, row)
			}
		}
	}
	return rows
}

func withWhole(groups map[group]bool) map[group]bool {
	all := maps.Clone(groups)
	if all == nil {
		all = map[group]bool{}
	}
	all[whole] = true
	return all
}

// rank counts independent rows, leaving some columns out.
func rank(rows [][]float64, without map[int]bool) int {
	var left [][]float64
	for _, r := range rows {
		row := slices.Clone(r)
		for c := range without {
			row[c] = 0
		}
		left = append(left, row)
	}
	n := 0
	for c := 0; len(left) > n && c < len(left[0]); c++ {
		best := n
		for i := n; i < len(left); i++ {
			if math.Abs(left[i][c]) > math.Abs(left[best][c]) {
				best = i
			}
		}
		if math.Abs(left[best][c]) < 1e-9 {
			continue
		}
		left[n], left[best] = left[best], left[n]
		for i := n + 1; i < len(left); i++ {
			f := left[i][c] / left[n][c]
			for k := c; f != 0 && k < len(left[i]); k++ {
				left[i][k] -= f * left[n][k]
			}
		}
		n++
	}
	return n
}

// upToFour lists every choice of one to four of some people. Three are of no more than four, so that fours alone would do.
func upToFour(n int) (list [][]int) {
	for a := range n {
		for b := a + 1; b < n; b++ {
			for c := b + 1; c < n; c++ {
				for d := c + 1; d < n; d++ {
					list = append(list, []int{a, b, c, d})
				}
			}
		}
	}
	return list
}

// BenchmarkChanges makes the changes of one competency, by team, of 20,000 people in 2,000 teams of whom a few move, come and go.
func BenchmarkChanges(b *testing.B) {
	var quarters [3]ofQuarter
	for q := range quarters {
		seats, members := map[string]string{}, []member{}
		for i := range 20_000 {
			m := member{person: fmt.Sprintf("per_%05d", i), seat: fmt.Sprintf("pos_%05d", i), role: fmt.Sprint(i % 10), team: fmt.Sprint(i / 10), rated: true, gap: float64(i%5 - 2 + q)}
			switch (i + 7*q) % 40 {
			case 0:
				continue
			case 1:
				m.seat, m.team = fmt.Sprintf("pos_%05d_%d", i, q), fmt.Sprint((i/10+q)%2000)
			}
			seats[m.person] = m.seat
			members = append(members, m)
		}
		quarters[q] = expected(seats, members)
	}
	for b.Loop() {
		if list := changesOf(quarters[0], quarters[1], quarters[2], ByTeam); len(list) < 1500 {
			b.Fatalf("%d teams are told", len(list))
		}
	}
}
