package orggraph

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"cadre/internal/fault"
)

// MaxDimensions is how many dimensions an aggregate is told by at most.
const MaxDimensions = 3

// MaxGroups is how many groups of an aggregate are told at once.
const MaxGroups = 1000

// Dimension tells the members of an aggregate apart.
type Dimension struct {
	Name string
	Code func(member int) int32 // the value of a member; -1 where it has none
	Key  func(code int32) GroupKey
}

// GroupKey is the value of a dimension that a group has. All but Dimension is empty where its members have none.
type GroupKey struct {
	Dimension string
	Key       *string // an id, or the value itself
	Label     string
	Object    Node   // what the id names
	sort      string // orders numbers as numbers; Label where empty
}

// Node returns what the key names.
func (k GroupKey) Node() Node { return k.Object }

// GroupOrder says how the groups of an aggregate are ordered.
type GroupOrder string

// The orders of groups.
const (
	GroupsBySize GroupOrder = "SIZE"
	GroupsByKey  GroupOrder = "KEY"
)

// Grouping is the members of a list in groups by up to three dimensions, each in exactly one.
type Grouping struct {
	dimensions []Dimension
	codes      [][MaxDimensions]int32 // by group
	members    groups                 // by group
	count      int
	places     func() []string // by group
}

// CheckDimensions refuses more dimensions than an aggregate has, and one that is given twice: each costs a walk over all
// members, so that it is asked before any is made.
func CheckDimensions[D ~string](by []D) error {
	if len(by) > MaxDimensions {
		return fault.New(fault.InvalidInput, "Give up to %d dimensions.", MaxDimensions).OnField("by")
	}
	for i, d := range by {
		if slices.Contains(by[:i], d) {
			return fault.New(fault.InvalidInput, "%s is given twice.", d).OnField("by")
		}
	}
	return nil
}

// GroupMembers sorts a number of members into groups, by dimensions that CheckDimensions lets pass.
func GroupMembers(count int, by []Dimension) *Grouping {
	g := &Grouping{dimensions: by, count: count}
	of := make([]int32, count)
	index := map[[MaxDimensions]int32]int32{}
	for i := range of {
		var code [MaxDimensions]int32
		for d := range by {
			code[d] = by[d].Code(i)
		}
		n, ok := index[code]
		if !ok {
			n = int32(len(g.codes))
			index[code] = n
			g.codes = append(g.codes, code)
		}
		of[i] = n
	}
	g.members = group(len(g.codes), of)
	g.places = sync.OnceValue(g.placed)
	return g
}

// placed works out what orders the groups: it folds every label, which the many lists of one answer need not do anew.
func (g *Grouping) placed() []string {
	places := make([]string, len(g.codes))
	for i := range places {
		places[i] = placeOf(g.Keys(i))
	}
	return places
}

// GroupCount returns how many groups there are.
func (g *Grouping) GroupCount() int { return len(g.codes) }

// Members returns the members of a group; of all for a negative one.
func (g *Grouping) Members(group int) []int32 {
	if group >= 0 {
		return g.members.of(int32(group))
	}
	return g.members.items
}

// Keys returns the values of a group, in the order of the dimensions; none for a negative one.
func (g *Grouping) Keys(group int) []GroupKey {
	list := []GroupKey{}
	if group < 0 {
		return list
	}
	for d, dimension := range g.dimensions {
		key := GroupKey{}
		if code := g.codes[group][d]; code >= 0 {
			key = dimension.Key(code)
		}
		key.Dimension = dimension.Name
		list = append(list, key)
	}
	return list
}

// Largest returns the numbers of the groups in an order, at most first of them. By size the largest come first; by key
// they are in the order of their values, those without one last.
func (g *Grouping) Largest(first *int, by *GroupOrder) ([]int, error) {
	limit := 100
	if first != nil {
		limit = *first
	}
	if limit < 1 || limit > MaxGroups {
		return nil, fault.New(fault.InvalidInput, "Ask for 1 to %d groups.", MaxGroups).OnField("first")
	}
	places := g.places()
	list := make([]int, len(g.codes))
	for i := range list {
		list[i] = i
	}
	bySize := by == nil || *by == GroupsBySize
	slices.SortFunc(list, func(a, b int) int {
		if c := cmp.Compare(len(g.Members(b)), len(g.Members(a))); bySize && c != 0 {
			return c
		}
		return strings.Compare(places[a], places[b])
	})
	return list[:min(limit, len(list))], nil
}

// placeOf is a text that sorts as keys do. It ends in the keys themselves, so that names that are alike keep an order.
func placeOf(keys []GroupKey) string {
	var place, exact strings.Builder
	for _, k := range keys {
		if k.Key == nil {
			place.WriteString("\uffff\x00")
			continue
		}
		place.WriteString(cmp.Or(k.sort, Fold(k.Label)) + "\x00")
		exact.WriteString(*k.Key + "\x00")
	}
	return place.String() + exact.String()
}

// TextDimension tells members apart by a text of theirs, empty for none.
func TextDimension(name string, count int, text func(member int) string) Dimension {
	index, texts, of := map[string]int32{}, []string{}, make([]int32, count)
	for i := range of {
		s := text(i)
		if s == "" {
			of[i] = -1
			continue
		}
		n, ok := index[s]
		if !ok {
			n = int32(len(texts))
			index[s] = n
			texts = append(texts, s)
		}
		of[i] = n
	}
	return Dimension{name, func(i int) int32 { return of[i] }, func(code int32) GroupKey {
		return GroupKey{Key: &texts[code], Label: texts[code]}
	}}
}

// TeamDimension tells members apart by a team.
func (g *Graph) TeamDimension(name string, team func(member int) (Team, bool)) Dimension {
	return g.teamDimension(name, func(member int) int32 {
		if t, ok := team(member); ok {
			return t.n
		}
		return -1
	})
}

func (g *Graph) teamDimension(name string, team func(member int) int32) Dimension {
	return Dimension{name, team, func(n int32) GroupKey {
		t := Team{g, n}
		id := t.ID()
		return GroupKey{Key: &id, Label: t.Name(), Object: t}
	}}
}

// topTeams returns, for each team, the one at the top of the teams that it is in; -1 where it is archived.
func (g *Graph) topTeams() []int32 {
	top := make([]int32, len(g.teams.rows))
	for n := range top {
		top[n] = -1
	}
	for _, n := range g.teamTree.Preorder() { // those above come first
		top[n] = n
		if above := g.teamTree.Parent(n); above >= 0 {
			top[n] = top[above]
		}
	}
	return top
}

// TopTeam returns the team at the top of the teams that this one is in; itself where it is archived.
func (t Team) TopTeam() Team {
	for t.g.teamTree.Contains(t.n) && t.g.teamTree.Parent(t.n) >= 0 {
		t.n = t.g.teamTree.Parent(t.n)
	}
	return t
}
