package export

import (
	"context"
	"iter"
	"strings"

	"cadre/internal/fault"
	"cadre/internal/interchange"
	"cadre/internal/orggraph"
)

// Cut is the part of an organisation that is written: all of it, a seat with those below it, or a
// team with the teams in it.
type Cut struct {
	g     *orggraph.Graph
	root  *orggraph.Position
	teams map[string]bool // nil where all teams are in
}

// Take cuts an organisation. Empty ids take all of it; both together, those of the team below the seat.
// The errors are NOT_FOUND on root or team.
func Take(g *orggraph.Graph, root, team string) (*Cut, error) {
	c := &Cut{g: g}
	if root != "" {
		seat, ok := g.Position(root)
		if !ok || seat.ClosedOn() != nil {
			return nil, fault.New(fault.NotFound, "There is no such seat.").OnField("root")
		}
		c.root = &seat
	}
	if team != "" {
		t, ok := g.Team(team)
		if !ok || t.ArchivedOn() != nil {
			return nil, fault.New(fault.NotFound, "There is no such team.").OnField("team")
		}
		c.teams = map[string]bool{}
		c.takeTeam(t)
	}
	return c, nil
}

func (c *Cut) takeTeam(t orggraph.Team) {
	if c.teams[t.Key()] {
		return
	}
	c.teams[t.Key()] = true
	for _, child := range t.Children() {
		c.takeTeam(child)
	}
}

// seats goes over the seats of the cut in the order of the chart.
func (c *Cut) seats() iter.Seq[orggraph.Position] {
	tops := c.g.Roots()
	if c.root != nil {
		tops = []orggraph.Position{*c.root}
	}
	return func(yield func(orggraph.Position) bool) {
		for p := range interchange.InChartOrder(tops) {
			if c.inTeam(p) && !yield(p) {
				return
			}
		}
	}
}

// each goes over the seats of the cut until a context ends, and returns its error.
func (c *Cut) each(ctx context.Context, do func(orggraph.Position) error) error {
	n := 0
	for p := range c.seats() {
		if n++; n%512 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if err := do(p); err != nil {
			return err
		}
	}
	return nil
}

func (c *Cut) inTeam(p orggraph.Position) bool {
	if c.teams == nil {
		return true
	}
	for _, m := range p.Memberships() {
		if c.teams[m.Team().Key()] {
			return true
		}
	}
	return false
}

// holds reports whether a seat is in the cut. What is not in it is not named in any file.
func (c *Cut) holds(p orggraph.Position) bool {
	return p.InChart() && (c.root == nil || p.Key() == c.root.Key() || p.Within(*c.root)) && c.inTeam(p)
}

// manager is the seat above, where it is in the cut.
func (c *Cut) manager(p orggraph.Position) (orggraph.Position, bool) {
	m, ok := p.Manager()
	return m, ok && c.holds(m)
}

// teamsOf lists the memberships of a seat in teams of the cut.
func (c *Cut) teamsOf(p orggraph.Position) (list []orggraph.Membership) {
	for _, m := range p.Memberships() {
		if t := m.Team(); t.ArchivedOn() == nil && (c.teams == nil || c.teams[t.Key()]) {
			list = append(list, m)
		}
	}
	return list
}

// allTeams lists the teams of the cut: below a seat, those in which somebody there is, and what they lie in.
func (c *Cut) allTeams() (list []orggraph.Team) {
	var used map[string]bool
	if c.root != nil {
		used = map[string]bool{}
		for p := range c.seats() {
			for _, m := range c.teamsOf(p) {
				for t, ok := m.Team(), true; ok && !used[t.Key()]; t, ok = t.Parent() {
					used[t.Key()] = true
				}
			}
		}
	}
	for _, t := range c.g.ActiveTeams() {
		if (c.teams == nil || c.teams[t.Key()]) && (used == nil || used[t.Key()]) {
			list = append(list, t)
		}
	}
	return list
}

// holderNames names who holds a seat today, "Vacant" where nobody does.
func holderNames(p orggraph.Position) string {
	var names []string
	for who := range p.Holders() {
		names = append(names, who.Name())
	}
	if len(names) == 0 && p.Vacant() {
		return "Vacant"
	}
	return strings.Join(names, " / ")
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
