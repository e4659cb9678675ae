package view

import (
	"context"
	"encoding/json"
	"strings"

	"cadre/ent"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	plans "cadre/internal/scenario"
)

// ScenarioConflict is one field in which live and a scenario want different things.
type ScenarioConflict struct {
	conflict plans.Conflict
	suffix   string
	graphs   []*orggraph.Graph // where names are looked for
}

func (s *Scenario) conflicts(ctx context.Context, list []plans.Conflict) ([]*ScenarioConflict, error) {
	w, err := s.shown(ctx)
	if err != nil {
		return nil, err
	}
	graphs := []*orggraph.Graph{w.Graph(), s.worlds.Live().Graph()}
	models := make([]*ScenarioConflict, len(list))
	for i, c := range list {
		models[i] = &ScenarioConflict{c, "@" + s.row.ID, graphs}
	}
	return models, nil
}

// ID names the conflict in a decision.
func (c *ScenarioConflict) ID() string { return c.conflict.ID }

// Kind returns why there is a conflict.
func (c *ScenarioConflict) Kind() plans.Kind { return c.conflict.Kind }

// Entity returns the kind of row.
func (c *ScenarioConflict) Entity() string { return c.conflict.Entity }

// EntityID returns the id of the row in the scenario.
func (c *ScenarioConflict) EntityID() string { return c.conflict.EntityID + c.suffix }

// Field returns the field; empty for the whole row.
func (c *ScenarioConflict) Field() string {
	if c.conflict.Column == "" {
		return ""
	}
	return fieldOf(c.conflict.Column)
}

// Label returns what it is about, in words, and the rule that would break.
func (c *ScenarioConflict) Label() string {
	label := c.name(c.conflict.EntityID)
	if label == "" {
		label = c.words(c.conflict.Wants)
	}
	if label == "" {
		label = c.conflict.Entity
	}
	if c.conflict.Rule != "" {
		label += ": " + c.conflict.Rule
	}
	return label
}

// Seen returns what the scenario had seen, in words.
func (c *ScenarioConflict) Seen() *string { return c.said(c.conflict.Seen) }

// Live returns what live says now, in words.
func (c *ScenarioConflict) Live() *string { return c.said(c.conflict.Live) }

// Wants returns what the scenario wants, in words.
func (c *ScenarioConflict) Wants() *string { return c.said(c.conflict.Wants) }

// Choices returns which decisions are possible.
func (c *ScenarioConflict) Choices() []plans.Keep { return c.conflict.Choices }

// Changesets returns the changesets of the scenario that want it.
func (c *ScenarioConflict) Changesets() []string {
	list := make([]string, len(c.conflict.Changesets))
	for i, key := range c.conflict.Changesets {
		list[i] = key + c.suffix
	}
	return list
}

func (c *ScenarioConflict) said(raw json.RawMessage) *string {
	text := c.words(raw)
	if text == "" {
		return nil
	}
	return &text
}

// words writes a value for people: what it is called where it is an id.
func (c *ScenarioConflict) words(raw json.RawMessage) string {
	var text string
	switch {
	case isNull(raw):
		return ""
	case json.Unmarshal(raw, &text) != nil:
		return strings.Trim(string(raw), `"`)
	}
	if _, ok := id.KindOf(text); ok {
		if name := c.name(text); name != "" {
			return name
		}
	}
	return text
}

// name returns what a row is called, in the scenario or else in live.
func (c *ScenarioConflict) name(key string) string {
	for _, g := range c.graphs {
		if name := nameIn(g, c.conflict.Entity, key); name != "" {
			return name
		}
	}
	return ""
}

func nameIn(g *orggraph.Graph, entity, key string) string {
	if p, ok := g.Position(key); ok {
		if who, held := p.Person(); held {
			return p.Title() + " (" + who.Name() + ")"
		}
		return p.Title()
	}
	if p, ok := g.Person(key); ok {
		return p.Name()
	}
	if t, ok := g.Team(key); ok {
		return t.Name()
	}
	if r, ok := g.Role(key); ok {
		return r.Name()
	}
	switch entity {
	case ent.TypeAssignment:
		if a, ok := g.Assignment(key); ok {
			return a.Person().Name() + " in " + a.Position().Title()
		}
	case ent.TypeMembership:
		if m, ok := g.Membership(key); ok {
			return m.Position().Title() + " in " + m.Team().Name()
		}
	case ent.TypeInteraction:
		if i, ok := g.Interaction(key); ok {
			return i.From().Name() + " and " + i.To().Name()
		}
	case ent.TypeDependency:
		if d, ok := g.Dependency(key); ok {
			return d.What()
		}
	case ent.TypeProductArea:
		if a, ok := g.ProductArea(key); ok {
			return a.Name()
		}
	case ent.TypeOwnership:
		if o, ok := g.Ownership(key); ok {
			return o.Team().Name() + " and " + o.Area().Name()
		}
	case ent.TypeTeamApi:
		if a, ok := g.TeamApi(key); ok {
			return "Team API of " + a.Team().Name()
		}
	case ent.TypeReportingLine:
		if l, ok := g.ReportingLine(key); ok {
			return l.From().Title() + " to " + l.To().Title()
		}
	}
	return nameOfAim(g, key)
}

// nameOfAim names what belongs to visions, strategies and objectives.
func nameOfAim(g *orggraph.Graph, key string) string {
	if v, ok := g.Vision(key); ok {
		return v.Name()
	}
	if p, ok := g.Principle(key); ok {
		return p.Text()
	}
	if s, ok := g.Strategy(key); ok {
		return s.Name()
	}
	if f, ok := g.Focus(key); ok {
		return f.Problem()
	}
	if i, ok := g.Insight(key); ok {
		return i.Statement()
	}
	if o, ok := g.Obstacle(key); ok {
		return o.What()
	}
	if d, ok := g.Decision(key); ok {
		return d.What()
	}
	if o, ok := g.Objective(key); ok {
		return o.Title()
	}
	if k, ok := g.KeyResult(key); ok {
		return k.Metric()
	}
	if c, ok := g.Commitment(key); ok {
		return c.Title()
	}
	if a, ok := g.Action(key); ok {
		return a.Title()
	}
	if c, ok := g.CheckIn(key); ok {
		return c.KeyResult().Metric() + ", " + c.CheckedOn()
	}
	if t, ok := g.ObjectiveTeam(key); ok {
		return t.Objective().Title() + " and " + t.Team().Name()
	}
	if l, ok := g.ObjectiveLink(key); ok {
		return nameOfAim(g, l.From().ID()) + " and " + nameOfAim(g, l.To().ID())
	}
	return ""
}
