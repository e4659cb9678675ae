package orggraph

import (
	"fmt"
	"slices"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
)

// order is every item of one kind in one order. It is made when first asked for.
type order struct {
	once  sync.Once
	made  atomic.Bool // so that who does not wait for it can tell
	items []int32
}

// get makes the order on first use.
func (o *order) get(build func() []int32) []int32 {
	o.once.Do(func() {
		o.items = build()
		o.made.Store(true)
	})
	return o.items
}

// orders are the sorted lists that pages are cut from, one for each kind and field.
type orders struct {
	mu    sync.Mutex
	lists map[string]*order
}

func newOrders() *orders { return &orders{lists: map[string]*order{}} }

func (o *orders) of(name string) *order {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.lists[name] == nil {
		o.lists[name] = &order{}
	}
	return o.lists[name]
}

// inherit takes over the lists that a change did not touch, and mends the list of people by name,
// the largest one, instead of sorting it anew.
func (o *orders) inherit(old, now *Graph, d Delta) {
	old.orders.mu.Lock()
	defer old.orders.mu.Unlock()
	for name, list := range old.orders.lists {
		switch {
		case len(d.People) == 0 && (name == personName || name == personLocation || name == personStarted),
			len(d.Teams) == 0 && name == teamName,
			len(d.Roles) == 0 && len(d.PositionRoles) == 0 && (name == roleName || name == roleTrack),
			len(d.Positions) == 0 && name == positionTitle:
			o.lists[name] = list
		case name == personName && list.made.Load() && len(d.People) < 1000:
			kept := list.items
			o.lists[name] = &order{}
			o.lists[name].get(func() []int32 { return now.mendPeopleByName(kept, d.People) })
		}
	}
}

// mendPeopleByName takes the changed people out of a sorted list and puts them where they belong now.
func (g *Graph) mendPeopleByName(sorted []int32, changed map[string]*PersonRow) []int32 {
	touched := make(map[int32]bool, len(changed))
	for id := range changed {
		touched[g.people.slot(id)] = true
	}
	items := make([]int32, 0, len(sorted)+len(changed))
	for _, n := range sorted {
		if !touched[n] {
			items = append(items, n)
		}
	}
	for n := range touched {
		if n < 0 || g.people.rows[n] == nil {
			continue
		}
		key := g.personNameKey(n)
		at := sort.Search(len(items), func(i int) bool { return g.personNameKey(items[i]) > key })
		items = slices.Insert(items, at, n)
	}
	return items
}

// The names of the lists.
const (
	personName     = "person.name"
	personLocation = "person.location"
	personStarted  = "person.started"
	personTitle    = "person.title"
	positionChart  = "position.chart"
	positionTitle  = "position.title"
	positionSpan   = "position.span"
	positionLayer  = "position.layer"
	teamName       = "team.name"
	teamHeadcount  = "team.headcount"
	roleName       = "role.name"
	roleTrack      = "role.track"

	interactionStart = "interaction.start"
	dependencyNeed   = "dependency.need"
	areaName         = "area.name"
)

// roleTracks is the order of the schema.
var roleTracks = []RoleTrack{TrackIC, TrackPC, TrackPL, TrackMixin}

// last sorts after every text that a key can hold.
const last = "\U0010ffff"

func orLast(s *string) string {
	if s == nil {
		return last
	}
	return *s
}

func (g *Graph) personNameKey(n int32) string {
	row := g.people.rows[n]
	return row.fold + "\x00" + row.ID
}

// key returns the sort key of an item in a list. Keys end in the id, so that no two are alike.
func (g *Graph) key(list string) func(n int32) string {
	switch list {
	case personName:
		return g.personNameKey
	case personLocation:
		return func(n int32) string { return orLast(g.people.rows[n].Location) + "\x00" + g.personNameKey(n) }
	case personStarted:
		return func(n int32) string { return orLast(g.people.rows[n].StartedOn) + "\x00" + g.personNameKey(n) }
	case personTitle:
		return func(n int32) string {
			if seat, ok := (Person{g, n}).Position(); ok {
				return seat.row().fold + "\x00" + g.personNameKey(n)
			}
			return last + "\x00" + g.personNameKey(n)
		}
	case positionTitle:
		return func(n int32) string { return g.positions.rows[n].fold + "\x00" + g.positions.rows[n].ID }
	case positionSpan:
		return func(n int32) string { return number(len(g.tree.Children(n))) + g.positions.rows[n].ID }
	case positionLayer:
		return func(n int32) string { return number(g.tree.Depth(n)) + g.positions.rows[n].ID }
	case teamName:
		return func(n int32) string { return g.teams.rows[n].fold + "\x00" + g.teams.rows[n].ID }
	case teamHeadcount:
		return func(n int32) string { return number(Team{g, n}.Headcount()) + g.teams.rows[n].ID }
	case roleName:
		return func(n int32) string { return g.roles.rows[n].fold + "\x00" + g.roles.rows[n].ID }
	case roleTrack:
		return func(n int32) string {
			row := g.roles.rows[n]
			return number(slices.Index(roleTracks, row.Track)) + row.fold + "\x00" + row.ID
		}
	case interactionStart:
		return func(n int32) string {
			return deref(g.interactions.rows[n].StartsOn) + "\x00" + g.interactions.rows[n].ID
		}
	case dependencyNeed:
		return func(n int32) string {
			return orLast(g.dependencies.rows[n].NeedBy) + "\x00" + g.dependencies.rows[n].ID
		}
	case areaName:
		return func(n int32) string { return g.areas.rows[n].fold + "\x00" + g.areas.rows[n].ID }
	}
	panic("orggraph: no list " + list) // the names above are the only callers
}

// number writes a number so that its text sorts as it does.
func number(n int) string { return fmt.Sprintf("%09d ", n) }

// list returns the items of a kind in an order.
func (g *Graph) list(name string) []int32 {
	return g.orders.of(name).get(func() []int32 {
		kind, _, _ := strings.Cut(name, ".")
		items := g.all(kind)
		if name == positionChart {
			return items
		}
		key := g.key(name)
		keys := make([]string, g.slots(kind))
		for _, n := range items {
			keys[n] = key(n)
		}
		slices.SortFunc(items, func(a, b int32) int { return strings.Compare(keys[a], keys[b]) })
		return items
	})
}

func (g *Graph) slots(kind string) int {
	switch kind {
	case "person":
		return len(g.people.rows)
	case "position":
		return len(g.positions.rows)
	case "team":
		return len(g.teams.rows)
	case "interaction":
		return len(g.interactions.rows)
	case "dependency":
		return len(g.dependencies.rows)
	case "area":
		return len(g.areas.rows)
	}
	return len(g.roles.rows)
}

// all returns every item of a kind: seats in chart order, closed ones behind.
func (g *Graph) all(kind string) []int32 {
	switch kind {
	case "person":
		return present(g.people.rows)
	case "position":
		items := slices.Clone(g.tree.Preorder())
		for i, p := range g.positions.rows {
			if p != nil && !g.tree.Contains(int32(i)) {
				items = append(items, int32(i))
			}
		}
		return items
	case "team":
		return present(g.teams.rows)
	case "interaction":
		return both(g, g.interactions.rows, func(r *InteractionRow) (string, string) { return r.From, r.To })
	case "dependency":
		return both(g, g.dependencies.rows, func(r *DependencyRow) (string, string) { return r.Needer, r.Provider })
	case "area":
		return present(g.areas.rows)
	}
	return present(g.roles.rows)
}

func present[T any](rows []*T) []int32 {
	items := make([]int32, 0, len(rows))
	for i, row := range rows {
		if row != nil {
			items = append(items, int32(i))
		}
	}
	return items
}

// both returns the rows of which both teams have rows: another one connects nothing.
func both[T any](g *Graph, rows []*T, teams func(*T) (string, string)) []int32 {
	items := make([]int32, 0, len(rows))
	for i, row := range rows {
		if row == nil {
			continue
		}
		if one, other := teams(row); g.teams.find(one) >= 0 && g.teams.find(other) >= 0 {
			items = append(items, int32(i))
		}
	}
	return items
}
