package host_test

import (
	"cmp"
	"fmt"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"cadre/internal/demo"
	"cadre/internal/roles"
	"cadre/internal/world"
)

// plain is the demo company as the lists that it was written from, counted the long way: a second opinion on what the
// analysts' guide answers.
type plain struct {
	demo.Org
	today   string
	holders map[string][]string // people who hold a seat today, by seat
	reports map[string][]string // seats below, by seat
	home    map[string]string   // team of the largest share, by seat
	above   map[string]string   // team above, by team
	people  map[string]demo.Person
	teams   map[string]demo.Team
	atRisk  []string // titles of objectives, as question 19 tells them
}

func newPlain(o demo.Org, today string) *plain {
	p := &plain{Org: o, today: today, holders: map[string][]string{}, reports: map[string][]string{}, home: map[string]string{}, above: map[string]string{}, people: map[string]demo.Person{}, teams: map[string]demo.Team{}}
	for _, a := range o.Assignments {
		if a.StartsOn <= today && (a.EndsOn == "" || a.EndsOn > today) {
			p.holders[a.Position] = append(p.holders[a.Position], a.Person)
		}
	}
	for _, s := range o.Positions {
		p.reports[s.ReportsTo] = append(p.reports[s.ReportsTo], s.Key)
	}
	share := map[string]int{}
	for _, m := range o.Memberships {
		if m.Allocation > share[m.Position] || p.home[m.Position] == "" {
			share[m.Position], p.home[m.Position] = m.Allocation, m.Team
		}
	}
	for _, t := range o.Teams {
		p.above[t.Key], p.teams[t.Key] = t.Parent, t
	}
	for _, who := range o.People {
		p.people[who.Key] = who
	}
	return p
}

func (p *plain) vacant(s demo.Position) bool { return len(p.holders[s.Key]) == 0 && s.StandsFor <= 1 }

// headcount counts people once, and an aggregate post by the people whom it stands for.
func (p *plain) headcount(seats []demo.Position) int {
	named, more := map[string]bool{}, 0
	for _, s := range seats {
		for _, who := range p.holders[s.Key] {
			named[who] = true
		}
		if s.StandsFor > 1 {
			more += max(s.StandsFor-len(p.holders[s.Key]), 0)
		}
	}
	return len(named) + more
}

// department is the name of the team at the top of the teams that a seat is in; empty for none.
func (p *plain) department(seat string) string {
	team := p.home[seat]
	for team != "" && p.above[team] != "" {
		team = p.above[team]
	}
	return p.teams[team].Name
}

func (p *plain) location(s demo.Position) string {
	if s.Location == "" && len(p.holders[s.Key]) > 0 {
		return p.people[p.holders[s.Key][0]].Location
	}
	return s.Location
}

func (p *plain) depth(seat string) int {
	deepest := 0
	for _, below := range p.reports[seat] {
		deepest = max(deepest, p.depth(below))
	}
	if seat == "" {
		return deepest
	}
	return deepest + 1
}

// filter returns the seats that match.
func (p *plain) filter(match func(demo.Position) bool) (list []demo.Position) {
	for _, s := range p.Positions {
		if match(s) {
			list = append(list, s)
		}
	}
	return list
}

var question = regexp.MustCompile("(?ms)^## ([0-9]+)\\..*?^```graphql\n(.*?)^```$")

// mustCountAsTold holds what the analysts' guide answers against the long way.
func mustCountAsTold(t *testing.T, o demo.Org, w *world.World, ask func(query string) any) {
	t.Helper()
	text, err := os.ReadFile("../../docs/guide-analysts.md")
	if err != nil {
		t.Fatal(err)
	}
	queries := map[string]string{}
	for _, q := range question.FindAllStringSubmatch(string(text), -1) {
		queries[q[1]] = q[2]
	}
	if len(queries) < 25 {
		t.Errorf("the analysts' guide has %d questions, want 25", len(queries))
	}
	p := newPlain(o, w.Today())
	p.atRisk = titles(nodes(ask(queries["19"]), "org", "objectives"), "title")
	for number, want := range p.told() {
		data := ask(queries[number])
		if got := want.read(walk(data, "org")); !reflect.DeepEqual(got, want.count) {
			t.Errorf("question %s: the guide's query answers\n%v\ncounted\n%v", number, got, want.count)
		}
		delete(queries, number)
	}
	for number, want := range p.further(t, w) {
		if got := want.read(ask(queries[number])); !reflect.DeepEqual(got, want.count) {
			t.Errorf("question %s: the guide's query answers\n%v\ncounted\n%v", number, got, want.count)
		}
		delete(queries, number)
	}
	for number := range queries {
		t.Errorf("nobody counts what question %s answers", number)
	}
}

// told is what an answer says, and what was counted.
type told struct {
	read  func(org any) any
	count any
}

// countAt reads a number of JSON as an int.
func countAt(v any, path ...any) int { return int(walk(v, path...).(float64)) }

// nodes reads the nodes of a connection.
func nodes(v any, path ...any) (list []any) {
	for _, e := range walk(v, path...).(map[string]any)["edges"].([]any) {
		list = append(list, walk(e, "node"))
	}
	return list
}

// groupsOf reads one number of each group under the labels of its keys.
func groupsOf(v any, measure ...any) map[string]int {
	m := map[string]int{}
	for _, g := range v.([]any) {
		var labels []string
		for _, k := range walk(g, "keys").([]any) {
			labels = append(labels, walk(k, "label").(string))
		}
		m[strings.Join(labels, "|")] = countAt(g, measure...)
	}
	return m
}

// tally counts the seats of each key.
func tally[T any](list []T, key func(T) string) map[string]int {
	m := map[string]int{}
	for _, v := range list {
		m[key(v)]++
	}
	return m
}

func (p *plain) told() map[string]told {
	all := p.filter(func(demo.Position) bool { return true })
	vacant := p.filter(p.vacant)
	all20 := func(s demo.Position) string { return p.department(s.Key) + "|" + p.location(s) }
	return map[string]told{
		"1": {func(org any) any {
			return []int{countAt(org, "metrics", "headcount"), countAt(org, "metrics", "seats"), countAt(org, "metrics", "vacancies")}
		}, []int{p.headcount(all), len(all), len(vacant)}},
		"2": {func(org any) any {
			m := map[string]int{}
			for _, row := range walk(org, "metrics", "byTeam").([]any) {
				if n := countAt(row, "vacancies"); n > 0 {
					m[walk(row, "team", "name").(string)] = n
				}
			}
			return m
		}, tally(slices.DeleteFunc(slices.Clone(vacant), func(s demo.Position) bool { return p.home[s.Key] == "" }), func(s demo.Position) string { return p.teams[p.home[s.Key]].Name })},
		"3": {func(org any) any {
			m := map[string]int{}
			for _, row := range walk(org, "metrics", "spans").([]any) {
				m[fmt.Sprint(countAt(row, "span"))] = countAt(row, "managers")
			}
			return m
		}, tally(p.filter(func(s demo.Position) bool { return len(p.reports[s.Key]) > 0 }), func(s demo.Position) string { return fmt.Sprint(len(p.reports[s.Key])) })},
		"4": {func(org any) any {
			var spans []int
			for _, n := range nodes(org, "positions") {
				spans = append(spans, countAt(n, "span"))
			}
			return spans
		}, p.widest(10)},
		"5": {func(org any) any { return countAt(org, "metrics", "layers") }, p.depth("")},
		"6": {func(org any) any { return countAt(org, "positions", "totalCount") }, len(vacant)},
		"7": {func(org any) any { return titles(nodes(org, "teams"), "name") }, p.leaderless()},
		"8": {func(org any) any {
			m := map[string]int{}
			for _, role := range nodes(org, "roles") {
				if n := countAt(role, "positions", "totalCount"); n > 0 {
					m[walk(role, "key").(string)] = n
				}
			}
			return m
		}, p.managing("product manager")},
		"20": {func(org any) any {
			return []map[string]int{groupsOf(walk(org, "aggregateSeats", "groups"), "seats"), groupsOf(walk(org, "aggregateSeats", "groups"), "vacancies"), {"all": countAt(org, "aggregateSeats", "total", "headcount")}}
		}, []map[string]int{tally(all, all20), p.zeros(all, vacant, all20), {"all": p.headcount(all)}}},
		"22": {func(org any) any {
			byGroup := map[string]int{}
			for keys, n := range groupsOf(walk(org, "aggregateObjectives", "groups"), "objectives") {
				group, _, _ := strings.Cut(keys, "|")
				byGroup[group] += n
			}
			return []any{countAt(org, "people", "totalCount"), len(nodes(org, "positions")), byGroup}
		}, []any{len(p.atRiskPeople()), len(slices.DeleteFunc(slices.Clone(vacant), func(s demo.Position) bool { return !p.works(s.Key) })), p.objectivesByGroup()}},
		"23": {func(org any) any {
			return []int{countAt(org, "aggregateTeams", "total", "teams"), countAt(org, "aggregateTeams", "total", "headcount", "max")}
		}, p.largest()},
		"24": {func(org any) any {
			return groupsOf(walk(org, "aggregatePeople", "groups"), "people")
		}, p.coached()},
		"25": {func(org any) any { return titles(walk(org, "savedQueries").([]any), "name") }, p.saved()},
	}
}

// titles reads one text of each row, in order.
func titles(rows []any, field string) []string {
	list := []string{}
	for _, row := range rows {
		list = append(list, walk(row, field).(string))
	}
	slices.Sort(list)
	return list
}

func (p *plain) widest(first int) (spans []int) {
	for _, s := range p.Positions {
		spans = append(spans, len(p.reports[s.Key]))
	}
	slices.SortFunc(spans, func(a, b int) int { return cmp.Compare(b, a) })
	return spans[:first]
}

func (p *plain) leaderless() []string {
	led, list := map[string]bool{}, []string{}
	for _, m := range p.Memberships {
		led[m.Team] = led[m.Team] || m.Lead
	}
	for _, t := range p.Teams {
		if t.Kind == "TEAM" && !led[t.Key] {
			list = append(list, t.Name)
		}
	}
	slices.Sort(list)
	return list
}

// managing counts the seats that carry each role of a name, or an alias.
func (p *plain) managing(name string) map[string]int {
	m := map[string]int{}
	for _, r := range p.PositionRoles {
		if slices.ContainsFunc(roles.Defaults(), func(of roles.Role) bool {
			return of.Key == r.Role && strings.Contains(strings.ToLower(of.Name+"\n"+strings.Join(of.Aliases, "\n")), name)
		}) {
			m[r.Role]++
		}
	}
	return m
}

// zeros counts a part of the seats under all keys of the whole.
func (p *plain) zeros(all, part []demo.Position, key func(demo.Position) string) map[string]int {
	m := map[string]int{}
	for _, s := range all {
		m[key(s)] = 0
	}
	for _, s := range part {
		m[key(s)]++
	}
	return m
}

// works reports whether a seat is in a team with an objective that is being worked on.
func (p *plain) works(seat string) bool {
	return slices.ContainsFunc(p.Memberships, func(m demo.Membership) bool {
		return m.Position == seat && slices.ContainsFunc(p.Objectives, func(o demo.Objective) bool {
			return o.State == "ACTIVE" && slices.Contains(o.Teams, m.Team)
		})
	})
}

// largest counts the teams of kind TEAM, and the people of the largest.
func (p *plain) largest() []int {
	teams, most := 0, 0
	for _, t := range p.Teams {
		if t.Kind != "TEAM" {
			continue
		}
		teams++
		most = max(most, p.headcount(p.filter(func(s demo.Position) bool {
			return slices.ContainsFunc(p.Memberships, func(m demo.Membership) bool { return m.Position == s.Key && m.Team == t.Key })
		})))
	}
	return []int{teams, most}
}

func (p *plain) saved() (names []string) {
	for _, q := range p.Queries {
		names = append(names, q.Name)
	}
	slices.Sort(names)
	return names
}
