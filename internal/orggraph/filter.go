package orggraph

import (
	"slices"
	"strings"
	"unicode/utf8"

	"cadre/internal/fault"
)

// PersonWhere says which people to list; every given field must hold.
type PersonWhere struct {
	NameContains, Email, Location *string
	HasSeat                       *bool
	Left                          *bool
	StartedFrom, StartedBefore    *string // days
	LeftFrom, LeftBefore          *string
	EmploymentType                *string
	Team, Role, Under             *string
	Seat                          *PositionWhere
	MemberOf                      *TeamWhere
	Coach                         *PersonWhere
	Not                           *PersonWhere
	Any                           []*PersonWhere
}

// PositionWhere says which seats to list; every given field must hold.
type PositionWhere struct {
	TitleContains, Location      *string
	Grade                        *string
	Layer                        *int
	Vacant                       *bool
	States                       []SeatState
	Team, Role, ReportsTo, Under *string
	UnresolvedManager, Closed    *bool
	HeldBy                       *PersonWhere
	MemberOf                     *TeamWhere
	Carries                      *RoleWhere
	Manager, Not                 *PositionWhere
	Any                          []*PositionWhere
}

// TeamWhere says which teams to list; every given field must hold.
type TeamWhere struct {
	NameContains *string
	Kind         *TeamKind
	TopologyType *TopologyType
	Parent       *string
	Under        *string
	HasLead      *bool
	Archived     *bool
	Member       *PositionWhere
	Objective    ObjectiveTest
	Not          *TeamWhere
	Any          []*TeamWhere
}

// RoleWhere says which roles to list; every given field must hold.
type RoleWhere struct {
	NameContains *string
	Track        *RoleTrack
	Active       *bool
}

// conditions joins tests of which every one must hold.
type conditions []func(n int32) bool

func (c *conditions) add(test func(n int32) bool) { *c = append(*c, test) }

// match returns nil when there is nothing to test.
func (c conditions) match() func(n int32) bool {
	switch len(c) {
	case 0:
		return nil
	case 1:
		return c[0]
	}
	return func(n int32) bool {
		for _, test := range c {
			if !test(n) {
				return false
			}
		}
		return true
	}
}

// maxText bounds the texts that lists are filtered by.
const maxText = 200

func needle(s, field string) (string, error) {
	if utf8.RuneCountInString(s) > maxText {
		return "", fault.New(fault.InvalidInput, "The text is at most %d characters.", maxText).OnField(field)
	}
	return Fold(s), nil
}

func notFound(what, field string) error {
	return fault.New(fault.NotFound, "There is no such %s.", what).OnField(field)
}

func (g *Graph) personFilter(w *PersonWhere) (func(n int32) bool, error) {
	return g.Filtering().person(w)
}

func (f Filtering) person(w *PersonWhere) (func(n int32) bool, error) {
	if w == nil {
		return nil, nil
	}
	var c conditions
	rows := f.g.people.rows
	if w.Location != nil {
		c.add(func(n int32) bool { return rows[n].Location != nil && *rows[n].Location == *w.Location })
	}
	if w.Email != nil {
		c.add(func(n int32) bool { return rows[n].Email != nil && strings.EqualFold(*rows[n].Email, *w.Email) })
	}
	if w.NameContains != nil {
		text, err := needle(*w.NameContains, f.At("nameContains"))
		if err != nil {
			return nil, err
		}
		c.add(func(n int32) bool { return strings.Contains(rows[n].fold, text) })
	}
	if w.HasSeat != nil {
		c.add(func(n int32) bool { return Person{f.g, n}.hasSeat() == *w.HasSeat })
	}
	f.employment(w, &c)
	seat, err := f.seat(w.Team, w.Role, w.Under)
	if err != nil {
		return nil, err
	}
	if seat != nil {
		c.add(func(n int32) bool { return Person{f.g, n}.anySeat(seat) })
	}
	if err := f.personRelations(w, &c); err != nil {
		return nil, err
	}
	return c.match(), nil
}

// employment adds what a filter says of when people came and left, and of their contract. Days compare as they are written.
func (f Filtering) employment(w *PersonWhere, c *conditions) {
	rows := f.g.people.rows
	if w.Left != nil {
		c.add(func(n int32) bool { return f.g.present(rows[n]) != *w.Left })
	}
	if w.EmploymentType != nil {
		c.add(func(n int32) bool {
			return rows[n].EmploymentType != nil && *rows[n].EmploymentType == *w.EmploymentType
		})
	}
	for _, day := range []struct {
		from, before *string
		of           func(*PersonRow) *string
	}{
		{w.StartedFrom, w.StartedBefore, func(r *PersonRow) *string { return r.StartedOn }},
		{w.LeftFrom, w.LeftBefore, func(r *PersonRow) *string { return r.LeftOn }},
	} {
		if day.from != nil {
			c.add(func(n int32) bool { on := day.of(rows[n]); return on != nil && *on >= *day.from })
		}
		if day.before != nil {
			c.add(func(n int32) bool { on := day.of(rows[n]); return on != nil && *on < *day.before })
		}
	}
}

// asksWhen reports whether a filter says when people came or left, so that whoever is gone is meant too.
func (w *PersonWhere) asksWhen() bool {
	return w != nil && (w.Left != nil || w.StartedFrom != nil || w.StartedBefore != nil || w.LeftFrom != nil || w.LeftBefore != nil)
}

// seat tests a seat for its team, its role and whether it is at or below another one.
func (f Filtering) seat(team, role, under *string) (func(n int32) bool, error) {
	var c conditions
	g := f.g
	if team != nil {
		key := g.keyOf(*team)
		if g.teams.find(key) < 0 {
			return nil, notFound("team", f.At("team"))
		}
		c.add(func(n int32) bool { return g.inTeam(n, key) })
	}
	if role != nil {
		key := g.keyOf(*role)
		if g.roles.find(key) < 0 {
			return nil, notFound("role", f.At("role"))
		}
		c.add(func(n int32) bool { return g.carries(n, key) })
	}
	if under != nil {
		top := g.positions.find(g.keyOf(*under))
		if top < 0 {
			return nil, notFound("seat", f.At("under"))
		}
		c.add(func(n int32) bool { return g.tree.Within(n, top) })
	}
	return c.match(), nil
}

func (g *Graph) inTeam(n int32, team string) bool {
	for _, m := range g.membershipsOf.of(n) {
		if g.memberships.rows[m].Team == team {
			return true
		}
	}
	return false
}

func (g *Graph) carries(n int32, role string) bool {
	for _, r := range g.rolesOf.of(n) {
		if g.positionRoles.rows[r].Role == role {
			return true
		}
	}
	return false
}

func (g *Graph) positionFilter(w *PositionWhere) (func(n int32) bool, error) {
	return g.Filtering().position(w)
}

func (f Filtering) position(w *PositionWhere) (func(n int32) bool, error) {
	if w == nil {
		w = &PositionWhere{}
	}
	var c conditions
	g := f.g
	rows := g.positions.rows
	closed := w.Closed != nil && *w.Closed
	c.add(func(n int32) bool { return g.tree.Contains(n) != closed })
	if w.Location != nil {
		c.add(func(n int32) bool { return rows[n].Location != nil && *rows[n].Location == *w.Location })
	}
	if w.TitleContains != nil {
		text, err := needle(*w.TitleContains, f.At("titleContains"))
		if err != nil {
			return nil, err
		}
		c.add(func(n int32) bool { return strings.Contains(rows[n].fold, text) })
	}
	if w.Grade != nil {
		c.add(func(n int32) bool { return rows[n].Grade != nil && *rows[n].Grade == *w.Grade })
	}
	if w.Layer != nil {
		c.add(func(n int32) bool { return Position{g, n}.Layer() == *w.Layer })
	}
	if w.Vacant != nil {
		c.add(func(n int32) bool { return g.vacant(n) == *w.Vacant })
	}
	if len(w.States) > 0 {
		c.add(func(n int32) bool { return slices.Contains(w.States, g.seatState(n)) })
	}
	if w.UnresolvedManager != nil {
		c.add(func(n int32) bool { return (rows[n].ManagerRef != nil) == *w.UnresolvedManager })
	}
	if w.ReportsTo != nil {
		top := g.positions.find(g.keyOf(*w.ReportsTo))
		if top < 0 {
			return nil, notFound("seat", f.At("reportsTo"))
		}
		c.add(func(n int32) bool { return g.tree.Contains(n) && g.tree.Parent(n) == top })
	}
	seat, err := f.seat(w.Team, w.Role, w.Under)
	if err != nil {
		return nil, err
	}
	if seat != nil {
		c.add(seat)
	}
	if err := f.positionRelations(w, &c); err != nil {
		return nil, err
	}
	return c.match(), nil
}

func (g *Graph) teamFilter(w *TeamWhere) (func(n int32) bool, error) { return g.Filtering().team(w) }

func (f Filtering) team(w *TeamWhere) (func(n int32) bool, error) {
	if w == nil {
		w = &TeamWhere{}
	}
	var c conditions
	g := f.g
	rows := g.teams.rows
	archived := w.Archived != nil && *w.Archived
	c.add(func(n int32) bool { return (rows[n].ArchivedOn != nil) == archived })
	if w.NameContains != nil {
		text, err := needle(*w.NameContains, f.At("nameContains"))
		if err != nil {
			return nil, err
		}
		c.add(func(n int32) bool { return strings.Contains(rows[n].fold, text) })
	}
	if w.Kind != nil {
		c.add(func(n int32) bool { return rows[n].Kind == *w.Kind })
	}
	if w.TopologyType != nil {
		c.add(func(n int32) bool { return rows[n].TopologyType != nil && *rows[n].TopologyType == *w.TopologyType })
	}
	if w.Parent != nil {
		key := g.keyOf(*w.Parent)
		if g.teams.find(key) < 0 {
			return nil, notFound("team", f.At("parent"))
		}
		c.add(func(n int32) bool { return rows[n].Parent != nil && *rows[n].Parent == key })
	}
	if w.Under != nil {
		top := g.teams.find(g.keyOf(*w.Under))
		if top < 0 {
			return nil, notFound("team", f.At("under"))
		}
		c.add(func(n int32) bool { return g.teamTree.Within(n, top) })
	}
	if w.HasLead != nil {
		c.add(func(n int32) bool { return (len(Team{g, n}.Leads()) > 0) == *w.HasLead })
	}
	if err := f.teamRelations(w, &c); err != nil {
		return nil, err
	}
	return c.match(), nil
}

func (g *Graph) roleFilter(w *RoleWhere) (func(n int32) bool, error) { return g.Filtering().role(w) }

func (f Filtering) role(w *RoleWhere) (func(n int32) bool, error) {
	if w == nil {
		return nil, nil
	}
	var c conditions
	rows := f.g.roles.rows
	if w.NameContains != nil {
		text, err := needle(*w.NameContains, f.At("nameContains"))
		if err != nil {
			return nil, err
		}
		c.add(func(n int32) bool { return strings.Contains(rows[n].fold, text) })
	}
	if w.Track != nil {
		c.add(func(n int32) bool { return rows[n].Track == *w.Track })
	}
	if w.Active != nil {
		c.add(func(n int32) bool { return rows[n].Active == *w.Active })
	}
	return c.match(), nil
}
