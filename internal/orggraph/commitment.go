package orggraph

import (
	"cmp"
	"slices"
	"strings"
)

// CommitmentState says how far a commitment is.
type CommitmentState string

// The states of commitments: asked for, looked into, promised, and how it ended.
const (
	CommitmentRequested CommitmentState = "REQUESTED"
	CommitmentDiscovery CommitmentState = "DISCOVERY"
	CommitmentCommitted CommitmentState = "COMMITTED"
	CommitmentDeclined  CommitmentState = "DECLINED"
	CommitmentDelivered CommitmentState = "DELIVERED"
	CommitmentBroken    CommitmentState = "BROKEN"
	CommitmentWithdrawn CommitmentState = "WITHDRAWN"
)

// CommitmentRisk is one of the four things that have to be known before somebody can promise.
type CommitmentRisk string

// The risks.
const (
	RiskValue       CommitmentRisk = "VALUE"
	RiskUsability   CommitmentRisk = "USABILITY"
	RiskFeasibility CommitmentRisk = "FEASIBILITY"
	RiskViability   CommitmentRisk = "VIABILITY"
)

// CommitmentRisks returns the four risks in the order in which they are looked at.
func CommitmentRisks() []CommitmentRisk {
	return []CommitmentRisk{RiskValue, RiskUsability, RiskFeasibility, RiskViability}
}

// CommitmentSide is whom somebody signs for.
type CommitmentSide string

// The sides that sign.
const (
	SideTeam       CommitmentSide = "TEAM"
	SideTechnology CommitmentSide = "TECHNOLOGY"
)

// CommitmentSides returns the two sides that sign.
func CommitmentSides() []CommitmentSide { return []CommitmentSide{SideTeam, SideTechnology} }

// CommitmentRow is a stored commitment.
type CommitmentRow struct {
	ID, Title, Why, Team                         string
	Objective, AskedBy, Manager                  *string
	State                                        CommitmentState
	RequestedOn                                  string
	NeededBy, DiscoveryFrom, DiscoveryUntil      *string
	DueOn, CommittedOn, EndedOn                  *string
	Because                                      *string
	RootCause, WhatChanges, Affected             *string
	ValueFound, ValueOn                          *string
	UsabilityFound, UsabilityOn                  *string
	FeasibilityFound, FeasibilityOn              *string
	ViabilityFound, ViabilityOn                  *string
	TeamSigned, TeamSignedOn, TechSigned, TechOn *string
	fold                                         string
}

func commitmentID(r *CommitmentRow) string { return r.ID }

// Commitment is a promise to deliver something by a day, in one graph.
type Commitment struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Commitment) IsNode() {}

// Commitment finds a commitment by id, if its team is there.
func (g *Graph) Commitment(id string) (Commitment, bool) {
	n := g.commitments.find(g.keyOf(id))
	return Commitment{g, n}, n >= 0 && g.promises().team[n] >= 0
}

// Commitments returns every commitment, by the day that it is for, those without one last.
func (g *Graph) Commitments() []Commitment {
	return handles(g.promises().all, func(n int32) Commitment { return Commitment{g, n} })
}

// promises are how commitments hang on others, found once for each graph.
type promises struct {
	team        []int32 // by commitment; -1 where it is missing
	all         []int32
	ofTeam      [][]int32          // by team
	ofObjective map[string][]int32 // by the objective that it serves
	kept        map[string][]int32 // dependencies by the commitment by which they come
}

type promisesKey struct{}

func (g *Graph) promises() *promises {
	return g.Derive(promisesKey{}, func() any {
		p := &promises{ofTeam: make([][]int32, len(g.teams.rows)), ofObjective: map[string][]int32{}, kept: map[string][]int32{}}
		p.team = refer(g.commitments.rows, nil, nil, &g.teams, func(r *CommitmentRow) string { return r.Team })
		for n, team := range p.team {
			if team >= 0 {
				p.all = append(p.all, int32(n))
			}
		}
		slices.SortFunc(p.all, func(a, b int32) int {
			x, y := g.commitments.rows[a], g.commitments.rows[b]
			return cmp.Or(strings.Compare(orLast(x.day()), orLast(y.day())), strings.Compare(x.ID, y.ID))
		})
		for _, n := range p.all {
			p.ofTeam[p.team[n]] = append(p.ofTeam[p.team[n]], n)
			if of := deref(g.commitments.rows[n].Objective); of != "" {
				p.ofObjective[of] = append(p.ofObjective[of], n)
			}
		}
		for _, n := range g.list(dependencyNeed) {
			if by := deref(g.dependencies.rows[n].Promise); by != "" {
				p.kept[by] = append(p.kept[by], n)
			}
		}
		return p
	}).(*promises)
}

// day is the day that a commitment is for: the one that is signed for, else the one on which it is needed.
func (r *CommitmentRow) day() *string {
	if r.DueOn != nil {
		return r.DueOn
	}
	return r.NeededBy
}

// Ready reports whether the row has what a promise rests on: a day, four risks that are known, two signatures.
func (r *CommitmentRow) Ready() bool {
	return r.DueOn != nil && r.ValueFound != nil && r.UsabilityFound != nil && r.FeasibilityFound != nil && r.ViabilityFound != nil && r.TeamSignedOn != nil && r.TechOn != nil
}

func (c Commitment) row() *CommitmentRow { return c.g.commitments.rows[c.n] }

// Graph returns the graph that the commitment is in.
func (c Commitment) Graph() *Graph { return c.g }

// Key returns the stored id, without its world.
func (c Commitment) Key() string { return c.row().ID }

// ID returns the id in its world.
func (c Commitment) ID() string { return c.row().ID + c.g.worldSuffix }

// Title returns what is promised.
func (c Commitment) Title() string { return c.row().Title }

// Folded returns what is promised as it is compared and searched.
func (c Commitment) Folded() string { return c.row().fold }

// Why returns why it has to be a promise.
func (c Commitment) Why() string { return c.row().Why }

// Team returns the team that promises.
func (c Commitment) Team() Team { return Team{c.g, c.g.promises().team[c.n]} }

// Objective returns the objective that it serves.
func (c Commitment) Objective() (Objective, bool) {
	n := c.g.objectives.find(deref(c.row().Objective))
	return Objective{c.g, n}, n >= 0
}

// AskedBy returns who asked for it.
func (c Commitment) AskedBy() (Person, bool) { return c.g.someone(c.row().AskedBy) }

// Manager returns the delivery manager, who follows it.
func (c Commitment) Manager() (Person, bool) { return c.g.someone(c.row().Manager) }

// State returns how far it is.
func (c Commitment) State() CommitmentState { return c.row().State }

// RequestedOn returns the day it was asked for.
func (c Commitment) RequestedOn() string { return c.row().RequestedOn }

// NeededBy returns the day on which who asked needs it.
func (c Commitment) NeededBy() *string { return c.row().NeededBy }

// DiscoveryFrom returns the day discovery began.
func (c Commitment) DiscoveryFrom() *string { return c.row().DiscoveryFrom }

// DiscoveryUntil returns the last day of discovery.
func (c Commitment) DiscoveryUntil() *string { return c.row().DiscoveryUntil }

// DueOn returns the day by which it is delivered, as it is signed for.
func (c Commitment) DueOn() *string { return c.row().DueOn }

// CommittedOn returns the day it was first promised.
func (c Commitment) CommittedOn() *string { return c.row().CommittedOn }

// EndedOn returns the day it was delivered, broken, declined or withdrawn.
func (c Commitment) EndedOn() *string { return c.row().EndedOn }

// Because returns why it was declined or withdrawn.
func (c Commitment) Because() *string { return c.row().Because }

// RootCause returns why it was broken.
func (c Commitment) RootCause() *string { return c.row().RootCause }

// WhatChanges returns what is done otherwise since.
func (c Commitment) WhatChanges() *string { return c.row().WhatChanges }

// Affected returns who had to bear that it was broken.
func (c Commitment) Affected() *string { return c.row().Affected }

// Open reports whether nobody knows yet how it ends.
func (c Commitment) Open() bool {
	s := c.row().State
	return s == CommitmentRequested || s == CommitmentDiscovery || s == CommitmentCommitted
}

// Promised reports whether it was given as a promise, whatever became of it.
func (c Commitment) Promised() bool {
	s := c.row().State
	return s == CommitmentCommitted || s == CommitmentDelivered || s == CommitmentBroken
}

// CommitmentAnswer is what is known about one risk of a commitment.
type CommitmentAnswer struct {
	Risk           CommitmentRisk
	Found, FoundOn *string // nil while the risk is open
}

// Answers returns what is known about the four risks.
func (c Commitment) Answers() []CommitmentAnswer {
	r := c.row()
	return []CommitmentAnswer{{RiskValue, r.ValueFound, r.ValueOn}, {RiskUsability, r.UsabilityFound, r.UsabilityOn},
		{RiskFeasibility, r.FeasibilityFound, r.FeasibilityOn}, {RiskViability, r.ViabilityFound, r.ViabilityOn}}
}

// CommitmentSignature is who signed for one side, and when.
type CommitmentSignature struct {
	g        *Graph
	by       *string
	Side     CommitmentSide
	SignedOn *string // nil while nobody has
}

// SignedBy returns who signed; nobody while nobody has.
func (s CommitmentSignature) SignedBy() (Person, bool) { return s.g.someone(s.by) }

// Signatures returns who signed for the team and for technology.
func (c Commitment) Signatures() []CommitmentSignature {
	r := c.row()
	return []CommitmentSignature{{c.g, r.TeamSigned, SideTeam, r.TeamSignedOn}, {c.g, r.TechSigned, SideTechnology, r.TechOn}}
}

// Needs returns what it waits for of other teams, by the day on which it is needed; what came or is no longer needed too.
func (c Commitment) Needs() []Dependency {
	return handles(c.g.topology().waitedFor[c.Key()], func(n int32) Dependency { return Dependency{c.g, n} })
}

// Keeps returns what comes to other teams by it.
func (c Commitment) Keeps() []Dependency {
	return handles(c.g.promises().kept[c.Key()], func(n int32) Dependency { return Dependency{c.g, n} })
}

// Actions returns its actions, those that are due first first.
func (c Commitment) Actions() []Action {
	return c.g.actionList(c.g.aims().actionsOf.of(c.g.aimOfCommitment(c.n)))
}

// Commitments returns what the team promised or is asked to, by the day that it is for: those in one of some states, else all.
func (t Team) Commitments(states []CommitmentState) []Commitment {
	list := []Commitment{}
	for _, n := range t.g.promises().ofTeam[t.n] {
		if c := (Commitment{t.g, n}); len(states) == 0 || slices.Contains(states, c.State()) {
			list = append(list, c)
		}
	}
	return list
}

// Commitments returns the commitments that serve the objective, by the day that they are for.
func (o Objective) Commitments() []Commitment {
	return handles(o.g.promises().ofObjective[o.Key()], func(n int32) Commitment { return Commitment{o.g, n} })
}

// ManagedCommitments returns what the person follows as delivery manager, by the day that it is for.
func (p Person) ManagedCommitments() (list []Commitment) {
	for _, c := range p.g.Commitments() {
		if who, ok := c.Manager(); ok && who == p {
			list = append(list, c)
		}
	}
	return list
}

// Commitment returns the commitment of the needer that waits for the dependency.
func (d Dependency) Commitment() (Commitment, bool) {
	return d.g.Commitment(deref(d.row().Commitment))
}

// Promise returns the commitment of the provider by which the dependency comes.
func (d Dependency) Promise() (Commitment, bool) { return d.g.Commitment(deref(d.row().Promise)) }

// Rows returns the stored ids of the commitment and of what hangs on it.
func (c Commitment) Rows() []string {
	list := []string{c.Key()}
	for _, a := range c.Actions() {
		list = append(list, a.row().ID)
	}
	for _, d := range c.Needs() {
		list = append(list, d.Key())
	}
	return list
}
