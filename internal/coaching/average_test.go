package coaching

import (
	"fmt"
	"maps"
	"testing"

	"pgregory.net/rapid"
)

// TestNobodyIsToldBySubtraction draws people in roles and teams, and tries every way of adding groups
// that are told up and taking others away, the whole included: none may be about one to four people.
func TestNobodyIsToldBySubtraction(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var members []member
		for range rapid.IntRange(0, 45).Draw(t, "people") {
			members = append(members, member{
				role:  fmt.Sprint("role ", rapid.IntRange(1, 4).Draw(t, "role")),
				team:  fmt.Sprint("team ", rapid.IntRange(1, 4).Draw(t, "team")),
				rated: rapid.IntRange(0, 9).Draw(t, "rated") > 0,
			})
		}
		told := tellable(members)
		groups := []group{{}} // the whole
		for g, tell := range told.groups {
			if tell {
				groups = append(groups, g)
			}
		}
		if !told.whole {
			if len(groups) > 1 {
				t.Fatal("parts are told of a whole that is not")
			}
			return
		}
		for _, weights := range combinations(len(groups)) {
			concerned := 0
			for _, m := range members {
				sum := weights[0]
				for i, g := range groups[1:] {
					if g.side == roleSide && g.key == m.role || g.side == teamSide && g.key == m.team {
						sum += weights[i+1]
					}
				}
				if m.rated && sum != 0 {
					concerned++
				}
			}
			if concerned > 0 && concerned < fewest {
				t.Fatalf("%v of %v is about %d people", weights, groups, concerned)
			}
		}
	})
}

// TestTheSameIsToldEachTime asks again, with the same people in another order: what is told one time and what is told another
// would together tell more than either.
func TestTheSameIsToldEachTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var members []member
		for range rapid.IntRange(5, 60).Draw(t, "people") {
			members = append(members, member{role: fmt.Sprint(rapid.IntRange(1, 6).Draw(t, "role")), team: fmt.Sprint(rapid.IntRange(1, 6).Draw(t, "team")), rated: true})
		}
		first := tellable(members)
		for range 5 {
			again := tellable(rapid.Permutation(members).Draw(t, "order"))
			if !maps.Equal(first.groups, again.groups) {
				t.Fatalf("told %v, and then %v", first.groups, again.groups)
			}
		}
	})
}

// combinations returns every way of taking groups once, not at all, or away.
func combinations(n int) [][]int {
	if n == 0 {
		return [][]int{{}}
	}
	var all [][]int
	for _, rest := range combinations(n - 1) {
		for _, w := range []int{-1, 0, 1} {
			all = append(all, append(append([]int{}, rest...), w))
		}
	}
	return all
}

// TestAveragesAreTold shows that what is safe is told: suppressing everything would be safe too.
func TestAveragesAreTold(t *testing.T) {
	var members []member
	for role := range 3 {
		for team := range 4 {
			for range 3 {
				members = append(members, member{role: fmt.Sprint(role), team: fmt.Sprint(team), rated: true})
			}
		}
	}
	members = append(members, member{role: "3", team: "0", rated: true}) // one of a kind
	told := tellable(members)
	n := 0
	for _, tell := range told.groups {
		if tell {
			n++
		}
	}
	// Hidden: the one of a kind, and one role more, so that they are not the rest.
	if !told.whole || n != 6 || told.groups[group{side: roleSide, key: "3"}] {
		t.Errorf("told %d groups of 8: %v", n, told.groups)
	}
}

// BenchmarkTellable settles what may be told of one competency of 20,000 assessed people.
func BenchmarkTellable(b *testing.B) {
	members := make([]member, 20_000)
	for i := range members {
		members[i] = member{role: fmt.Sprint(i * 7 % 19), team: fmt.Sprint(i / 7), rated: i%11 != 0}
	}
	for b.Loop() {
		tellable(members)
	}
}
