package coaching_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"cadre/internal/coaching"
	"cadre/internal/orggraph"
)

// catalogue draws a graph of roles that expect things: "senior < junior + mixin: A3*5 B0" is a role
// with a parent, a mixin, and what it states as level and importance. A line "seat = senior, junior:
// A4*1" is a seat with its roles and its tuning. Competency "old" is not in use.
func catalogue(t testing.TB, lines ...string) *orggraph.Graph {
	t.Helper()
	d := orggraph.Delta{Competencies: map[string]*orggraph.CompetencyRow{}, Roles: map[string]*orggraph.RoleRow{}, Inheritances: map[string]*orggraph.InheritanceRow{},
		RoleExpectations: map[string]*orggraph.RoleExpectationRow{}, Positions: map[string]*orggraph.PositionRow{},
		PositionRoles: map[string]*orggraph.PositionRoleRow{}, PositionExpectations: map[string]*orggraph.PositionExpectationRow{}}
	for i, key := range []string{"A", "B", "C", "old"} {
		d.Competencies[key] = &orggraph.CompetencyRow{ID: key, Key: key, Name: key, Rank: i, Active: key != "old"}
	}
	for i, line := range lines {
		head, stated, _ := strings.Cut(line, ":")
		if seat, carried, ok := strings.Cut(head, " = "); ok {
			d.Positions[seat] = &orggraph.PositionRow{ID: seat, Title: seat}
			for n, r := range strings.Split(carried, ", ") {
				row := &orggraph.PositionRoleRow{ID: fmt.Sprint(i, n), Position: seat, Role: r, Primary: n == 0}
				d.PositionRoles[row.ID] = row
			}
			each(t, stated, func(key string, level, importance int) {
				d.PositionExpectations[seat+key] = &orggraph.PositionExpectationRow{ID: seat + key, Position: seat, Competency: key, Level: level, Importance: importance}
			})
			continue
		}
		names := strings.Split(head, " + ")
		role, parent, _ := strings.Cut(names[0], " < ")
		d.Roles[role] = &orggraph.RoleRow{ID: role, Key: role, Name: role}
		if parent != "" {
			d.Inheritances[role+parent] = &orggraph.InheritanceRow{ID: role + parent, Role: role, Parent: parent}
		}
		for _, mixin := range names[1:] {
			d.Inheritances[role+mixin] = &orggraph.InheritanceRow{ID: role + mixin, Role: role, Parent: mixin, Mixin: true}
		}
		each(t, stated, func(key string, level, importance int) {
			d.RoleExpectations[role+key] = &orggraph.RoleExpectationRow{ID: role + key, Role: role, Competency: key, Level: level, Importance: importance}
		})
	}
	return orggraph.New("", "2026-06-15").Advance(1, d)
}

func each(t testing.TB, stated string, do func(key string, level, importance int)) {
	for _, word := range strings.Fields(stated) {
		at := strings.IndexAny(word, "0123456789")
		level, importance := 0, 1
		if _, err := fmt.Sscanf(word[at:]+"*1", "%d*%d", &level, &importance); err != nil {
			t.Fatal(err)
		}
		do(word[:at], level, importance)
	}
}

// say writes expectations as "A3*5 PARENT junior", and what they override behind a slash.
func say(list []coaching.Expectation) string {
	words := make([]string, len(list))
	for i, e := range list {
		words[i] = sayOne(e)
		if would, ok := e.Inherited(); ok {
			words[i] += "/" + sayOne(would)
		}
	}
	return strings.Join(words, ", ")
}

func sayOne(e coaching.Expectation) string {
	s := fmt.Sprintf("%s%d*%d %s", e.Competency().Key(), e.Level(), e.Importance(), e.Source())
	if from, ok := e.From(); ok {
		s += " " + from.Key()
	}
	return s
}

func TestExpectationsOfRole(t *testing.T) {
	for name, c := range map[string]struct {
		lines        []string
		want, stated string // of the role called it; stated where that is more
	}{
		"its own":                {[]string{"it: A3*5"}, "A3*5 ROLE it", ""},
		"nothing":                {[]string{"it"}, "", ""},
		"from its parent":        {[]string{"top: A2*3", "mid < top", "it < mid: B1"}, "A2*3 PARENT top, B1*1 ROLE it", ""},
		"in place of its parent": {[]string{"top: A2*3", "it < top: A4*5"}, "A4*5 ROLE it/A2*3 PARENT top", ""},
		"nothing, where its parent expects something":  {[]string{"top: A2*3 B2", "it < top: A0"}, "B2*1 PARENT top", "A0*1 ROLE it/A2*3 PARENT top, B2*1 PARENT top"},
		"nothing, as its parent states":                {[]string{"m: A5", "top + m: A0", "it < top + m"}, "", "A0*1 PARENT top"},
		"the higher of two mixins":                     {[]string{"m: A2*5 B1", "n: A4*3", "it + m + n"}, "A4*5 MIXIN n, B1*1 MIXIN m", ""},
		"of its parent before its mixins":              {[]string{"m: A5*5 B2", "top: A2*3", "it < top + m"}, "A2*3 PARENT top, B2*1 MIXIN m", ""},
		"of a mixin of its parent":                     {[]string{"m: A3", "top + m", "it < top"}, "A3*1 PARENT m", ""},
		"nothing of what is not in use":                {[]string{"it: A1 old5"}, "A1*1 ROLE it", "A1*1 ROLE it, old5*1 ROLE it"},
		"what it can in a circle that should not be":   {[]string{"other < it: B2", "it < other: A1"}, "A1*1 ROLE it, B2*1 PARENT other", ""},
		"the same by two ways":                         {[]string{"m: A3*2", "n + m", "it + m + n"}, "A3*2 MIXIN m", ""},
		"less than its parent, where it says so":       {[]string{"top: A4*5", "it < top: A3*5"}, "A3*5 ROLE it/A4*5 PARENT top", ""},
		"of what a mixin of a mixin expects":           {[]string{"m: A3*2", "n + m: B1", "it + n"}, "A3*2 MIXIN m, B1*1 MIXIN n", ""},
		"only what is nearest in a long line of roles": {[]string{"a: A1 B1 C1", "b < a: A2", "it < b: C3"}, "A2*1 PARENT b, B1*1 PARENT a, C3*1 ROLE it/C1*1 PARENT a", ""},
	} {
		t.Run(name, func(t *testing.T) {
			r, _ := catalogue(t, c.lines...).Role("it")
			if got := say(coaching.ExpectationsOfRole(r)); got != c.want {
				t.Errorf("expects %q, want %q", got, c.want)
			}
			if c.stated == "" {
				c.stated = c.want
			}
			if got := say(coaching.StatedForRole(r)); got != c.stated {
				t.Errorf("states %q, want %q", got, c.stated)
			}
		})
	}
}

func TestExpectationsOfSeat(t *testing.T) {
	catalog := []string{"top: A2*3 B1*5", "one < top: A3*1", "two: A2*5 C4*2"}
	for name, c := range map[string]struct{ seat, want, stated string }{
		"as its role does":                 {"it = one", "A3*1 ROLE one, B1*5 PARENT top", ""},
		"of two roles the higher of each":  {"it = one, two", "A3*5 ROLE one, B1*5 PARENT top, C4*2 ROLE two", ""},
		"whichever comes first":            {"it = two, one", "A3*5 ROLE one, B1*5 PARENT top, C4*2 ROLE two", ""},
		"as it was tuned":                  {"it = one: A5*5 C1*2", "A5*5 SEAT/A3*1 ROLE one, B1*5 PARENT top, C1*2 SEAT", ""},
		"nothing of what was taken out":    {"it = one: A0", "B1*5 PARENT top", "A0*1 SEAT/A3*1 ROLE one, B1*5 PARENT top"},
		"only what it was tuned to":        {"it = nowhere: B2", "B2*1 SEAT", ""},
		"nothing where it carries no role": {"it = nowhere", "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			p, _ := catalogue(t, append(slices.Clone(catalog), c.seat)...).Position("it")
			if got := say(coaching.ExpectationsOfSeat(p)); got != c.want {
				t.Errorf("expects %q, want %q", got, c.want)
			}
			if c.stated == "" {
				c.stated = c.want
			}
			if got := say(coaching.StatedForSeat(p)); got != c.stated {
				t.Errorf("states %q, want %q", got, c.stated)
			}
		})
	}
}

// What was worked out of one graph does not show in the next one, nor the other way round.
func TestExpectationsBelongToTheirGraph(t *testing.T) {
	before := catalogue(t, "top: A2", "it < top", "seat = it")
	r, _ := before.Role("it")
	if got := say(coaching.ExpectationsOfRole(r)); got != "A2*1 PARENT top" {
		t.Fatalf("before: %q", got)
	}
	after := before.Advance(2, orggraph.Delta{RoleExpectations: map[string]*orggraph.RoleExpectationRow{
		"itA": {ID: "itA", Role: "it", Competency: "A", Level: 4, Importance: 5}}})
	plan := after.InWorld("@scn_x")
	for _, g := range []*orggraph.Graph{after, plan} {
		p, _ := g.Position("seat")
		if got := say(coaching.ExpectationsOfSeat(p)); got != "A4*5 ROLE it" {
			t.Errorf("after: %q", got)
		}
		if c := coaching.ExpectationsOfSeat(p)[0].Competency(); c.Graph() != g {
			t.Error("a competency is of another graph")
		}
	}
	if got := say(coaching.ExpectationsOfRole(r)); got != "A2*1 PARENT top" {
		t.Errorf("before, asked again: %q", got)
	}
}

func BenchmarkExpectationsOfSeats(b *testing.B) {
	var lines []string
	for i := range 30 {
		lines = append(lines, fmt.Sprintf("role%d < role%d: A3*5", i, max(i-1, 0)))
	}
	lines[0] = "role0: A1 B2 C3"
	for i := range 1000 {
		lines = append(lines, fmt.Sprintf("seat%d = role%d", i, i%30))
	}
	g := catalogue(b, lines...)
	seats := make([]orggraph.Position, 1000)
	for i := range seats {
		seats[i], _ = g.Position(fmt.Sprintf("seat%d", i))
	}
	for b.Loop() {
		for _, p := range seats {
			_ = coaching.ExpectationsOfSeat(p)
		}
	}
}
