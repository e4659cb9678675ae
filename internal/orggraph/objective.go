package orggraph

import (
	"cmp"
	"slices"
	"strings"
)

// ObjectiveAmbition says how sure a team means to be of reaching an objective.
type ObjectiveAmbition string

// The ambitions.
const (
	RoofShot ObjectiveAmbition = "ROOF_SHOT"
	MoonShot ObjectiveAmbition = "MOON_SHOT"
)

// ObjectiveState says how far an objective is.
type ObjectiveState string

// The states of objectives, in the order in which they come.
const (
	ObjectiveDraft      ObjectiveState = "DRAFT"
	ObjectiveProposed   ObjectiveState = "PROPOSED"
	ObjectiveNegotiated ObjectiveState = "NEGOTIATED"
	ObjectiveActive     ObjectiveState = "ACTIVE"
	ObjectiveClosing    ObjectiveState = "CLOSING"
	ObjectiveClosed     ObjectiveState = "CLOSED"
	ObjectiveDropped    ObjectiveState = "DROPPED"
)

// ObjectiveSharing says how several teams have one objective.
type ObjectiveSharing string

// The ways to have an objective with others.
const (
	Shared ObjectiveSharing = "SHARED"
	Common ObjectiveSharing = "COMMON"
)

// ObjectiveLinkKind says whether what a link comes from counts as progress.
type ObjectiveLinkKind string

// The kinds of links.
const (
	Contributes ObjectiveLinkKind = "CONTRIBUTES"
	Supports    ObjectiveLinkKind = "SUPPORTS"
)

func objectiveID(r *ObjectiveRow) string         { return r.ID }
func objectiveTeamID(r *ObjectiveTeamRow) string { return r.ID }
func objectiveLinkID(r *ObjectiveLinkRow) string { return r.ID }

// Objective is a problem to solve in a period, in one graph.
type Objective struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Objective) IsNode() {}

// Objective finds an objective by id, closed and dropped ones included.
func (g *Graph) Objective(id string) (Objective, bool) {
	n := g.objectives.find(g.keyOf(id))
	return Objective{g, n}, n >= 0
}

// Objectives returns every objective, in the order of their periods and then of their making.
func (g *Graph) Objectives() []Objective {
	list := make([]Objective, 0, g.objectives.live)
	for _, n := range present(g.objectives.rows) {
		list = append(list, Objective{g, n})
	}
	slices.SortFunc(list, func(a, b Objective) int {
		x, y := a.row(), b.row()
		return cmp.Or(strings.Compare(x.StartsOn, y.StartsOn), strings.Compare(x.ID, y.ID))
	})
	return list
}

func (o Objective) row() *ObjectiveRow { return o.g.objectives.rows[o.n] }

// Graph returns the graph that the objective is in.
func (o Objective) Graph() *Graph { return o.g }

// Key returns the stored id, without its world.
func (o Objective) Key() string { return o.row().ID }

// ID returns the id in its world.
func (o Objective) ID() string { return o.row().ID + o.g.worldSuffix }

// Title returns the problem.
func (o Objective) Title() string { return o.row().Title }

// Folded returns the title as it is compared and searched.
func (o Objective) Folded() string { return o.row().fold }

// Why returns why it matters.
func (o Objective) Why() string { return o.row().Why }

// StartsOn returns the first day of the period.
func (o Objective) StartsOn() string { return o.row().StartsOn }

// EndsOn returns the last day of the period.
func (o Objective) EndsOn() string { return o.row().EndsOn }

// Ambition returns how sure the team means to be.
func (o Objective) Ambition() ObjectiveAmbition { return o.row().Ambition }

// State returns how far it is.
func (o Objective) State() ObjectiveState { return o.row().State }

// Sharing returns how several teams have it; nil where not several have.
func (o Objective) Sharing() *ObjectiveSharing {
	if len(o.g.aims().teamsOf.of(o.n)) < 2 {
		return nil
	}
	return &o.row().Sharing
}

// AssignedBy returns the leader who gave the problem.
func (o Objective) AssignedBy() (Person, bool) { return o.g.someone(o.row().AssignedBy) }

// AcceptedBy returns who accepted it for the team.
func (o Objective) AcceptedBy() (Person, bool) { return o.g.someone(o.row().AcceptedBy) }

// AcceptedOn returns the day the team accepted it.
func (o Objective) AcceptedOn() *string { return o.row().AcceptedOn }

// ActivatedOn returns the day work on it began.
func (o Objective) ActivatedOn() *string { return o.row().ActivatedOn }

// ClosedOn returns the day it was closed.
func (o Objective) ClosedOn() *string { return o.row().ClosedOn }

// DroppedBecause returns why it was dropped.
func (o Objective) DroppedBecause() *string { return o.row().DroppedBecause }

// Learned returns what was learned from it.
func (o Objective) Learned() *string { return o.row().Learned }

// RootCause returns why it was missed.
func (o Objective) RootCause() *string { return o.row().RootCause }

// WhatChanges returns what is done otherwise since it was missed.
func (o Objective) WhatChanges() *string { return o.row().WhatChanges }

// Affected returns who had to bear that it was missed.
func (o Objective) Affected() *string { return o.row().Affected }

// Focus returns the chosen problem of a strategy that it serves.
func (o Objective) Focus() (Focus, bool) {
	n := o.g.focuses.find(deref(o.row().Focus))
	return Focus{o.g, n}, n >= 0
}

type servingKey struct{}

// ServedBy returns the objectives that serve the problem, in the order of their periods.
func (f Focus) ServedBy() []Objective {
	by := f.g.Derive(servingKey{}, func() any {
		return grouped(f.g.objectives.rows, func(o *ObjectiveRow) string { return deref(o.Focus) }, func(a, b *ObjectiveRow) int {
			return cmp.Or(strings.Compare(a.StartsOn, b.StartsOn), strings.Compare(a.ID, b.ID))
		})
	}).(map[string][]int32)
	return handles(by[f.Key()], func(n int32) Objective { return Objective{f.g, n} })
}

// Serves returns the problems that the objective serves: its own, else those of what it contributes to. What was dropped
// leads nowhere.
func (o Objective) Serves() (list []Focus) {
	seen := map[Objective]bool{o: true}
	for wait := []Objective{o}; len(wait) > 0; wait = wait[1:] {
		if f, ok := wait[0].Focus(); ok {
			if !slices.Contains(list, f) {
				list = append(list, f)
			}
			continue
		}
		for _, l := range wait[0].LinksTo() {
			if up := l.Above(); l.Kind() == Contributes && up.State() != ObjectiveDropped && !seen[up] {
				seen[up] = true
				wait = append(wait, up)
			}
		}
	}
	return list
}

// Dependencies returns what the objective waits for, by the day on which it is needed: what is open.
func (o Objective) Dependencies() []Dependency {
	var list []Dependency
	for _, n := range o.g.topology().waitedFor[o.Key()] {
		if d := (Dependency{o.g, n}); d.Open() {
			list = append(list, d)
		}
	}
	return list
}

// Running reports whether somebody works on it, or is about to: it is neither closed nor dropped.
func (o Objective) Running() bool {
	return o.row().State != ObjectiveClosed && o.row().State != ObjectiveDropped
}

// Teams returns which teams have it, the one that answers for it first.
func (o Objective) Teams() []ObjectiveTeam {
	of := o.g.aims().teamsOf.of(o.n)
	list := make([]ObjectiveTeam, len(of))
	for i, n := range of {
		list[i] = ObjectiveTeam{o.g, n}
	}
	return list
}

// KeyResults returns its key results in order.
func (o Objective) KeyResults() []KeyResult {
	of := o.g.aims().keyResultsOf.of(o.n)
	list := make([]KeyResult, len(of))
	for i, n := range of {
		list[i] = KeyResult{o.g, n}
	}
	return list
}

// LinksFrom returns what contributes to it or supports it.
func (o Objective) LinksFrom() []ObjectiveLink { return o.g.linkList(o.g.aims().linksTo.of(o.n)) }

// LinksTo returns what it contributes to or supports.
func (o Objective) LinksTo() []ObjectiveLink { return o.g.linkList(o.g.aims().linksFrom.of(o.n)) }

// Actions returns its actions, those that are due first first.
func (o Objective) Actions() []Action { return o.g.actionList(o.g.aims().actionsOf.of(o.n)) }

// ObjectiveTeams returns which objectives the team has, in the order of their periods.
func (t Team) ObjectiveTeams() []ObjectiveTeam {
	of := t.g.aims().objectivesOf.of(t.n)
	list := make([]ObjectiveTeam, len(of))
	for i, n := range of {
		list[i] = ObjectiveTeam{t.g, n}
	}
	return list
}

// ObjectiveTeam says that a team has an objective, in one graph.
type ObjectiveTeam struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (ObjectiveTeam) IsNode() {}

// ObjectiveTeam finds what says that a team has an objective, by id.
func (g *Graph) ObjectiveTeam(id string) (ObjectiveTeam, bool) {
	n := g.objectiveTeams.find(g.keyOf(id))
	return ObjectiveTeam{g, n}, n >= 0 && g.aims().teamObjective[n] >= 0
}

func (t ObjectiveTeam) row() *ObjectiveTeamRow { return t.g.objectiveTeams.rows[t.n] }

// ID returns the id in its world.
func (t ObjectiveTeam) ID() string { return t.row().ID + t.g.worldSuffix }

// Lead reports whether the team answers for the whole.
func (t ObjectiveTeam) Lead() bool { return t.row().Lead }

// Objective returns the objective.
func (t ObjectiveTeam) Objective() Objective { return Objective{t.g, t.g.aims().teamObjective[t.n]} }

// Team returns the team.
func (t ObjectiveTeam) Team() Team { return Team{t.g, t.g.aims().teamTeam[t.n]} }

// ObjectiveLink is a link between objectives and key results, in one graph.
type ObjectiveLink struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (ObjectiveLink) IsNode() {}

// ObjectiveLink finds a link by id, if both of its ends are there.
func (g *Graph) ObjectiveLink(id string) (ObjectiveLink, bool) {
	n := g.objectiveLinks.find(g.keyOf(id))
	return ObjectiveLink{g, n}, n >= 0 && g.aims().linkFrom[n] >= 0
}

func (l ObjectiveLink) row() *ObjectiveLinkRow { return l.g.objectiveLinks.rows[l.n] }

// ID returns the id in its world.
func (l ObjectiveLink) ID() string { return l.row().ID + l.g.worldSuffix }

// Kind returns whether what it comes from counts as progress.
func (l ObjectiveLink) Kind() ObjectiveLinkKind { return l.row().Kind }

// Weight returns how much it counts beside the other parts.
func (l ObjectiveLink) Weight() float64 { return l.row().Weight }

// From returns what contributes or supports.
func (l ObjectiveLink) From() Node { return l.g.aimAt(l.g.aims().linkFrom[l.n]) }

// To returns what it contributes to or supports.
func (l ObjectiveLink) To() Node { return l.g.aimAt(l.g.aims().linkTo[l.n]) }

// Above returns the objective that it leads to: where it leads to a key result, that of the key result.
func (l ObjectiveLink) Above() Objective {
	if k, ok := l.To().(KeyResult); ok {
		return k.Objective()
	}
	return Objective{l.g, l.g.aims().linkTo[l.n]}
}

func (g *Graph) linkList(of []int32) []ObjectiveLink {
	list := make([]ObjectiveLink, len(of))
	for i, n := range of {
		list[i] = ObjectiveLink{g, n}
	}
	return list
}

// someone finds a person who may be named.
func (g *Graph) someone(id *string) (Person, bool) {
	if id == nil {
		return Person{}, false
	}
	n := g.people.find(*id)
	return Person{g, n}, n >= 0
}

// Rows returns the stored ids of the objective and of what hangs on it.
func (o Objective) Rows() []string {
	list := []string{o.Key()}
	for _, t := range o.Teams() {
		list = append(list, t.row().ID)
	}
	note := func(links []ObjectiveLink, actions []Action) {
		for _, l := range links {
			list = append(list, l.row().ID)
		}
		for _, a := range actions {
			list = append(list, a.row().ID)
		}
	}
	note(o.LinksFrom(), o.Actions())
	note(o.LinksTo(), nil)
	for _, k := range o.KeyResults() {
		list = append(list, k.Key())
		note(k.LinksFrom(), k.Actions())
		for _, c := range k.AllCheckIns() {
			list = append(list, c.row().ID)
		}
	}
	return list
}
