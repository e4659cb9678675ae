// Package orggraph is the open organisation of one world at one revision, in memory: people,
// seats, holdings, lines, teams and roles with everything that connects them. A Graph is immutable;
// Advance makes the next one and shares what did not change. Everyone in the workspace may read
// what is here, so it asks no further questions; what is not open to everyone never enters it.
// It knows no database and no GraphQL, though its types serve as the models of the schema.
package orggraph

import (
	"cmp"
	"slices"
	"strings"

	"cadre/internal/orgtree"
)

// Graph is the organisation at one revision of one world.
type Graph struct {
	worldSuffix string // what the ids of this world end in; empty for live
	revision    int64
	today       string

	people        table[PersonRow]
	positions     table[PositionRow]
	assignments   table[AssignmentRow]
	lines         table[LineRow]
	teams         table[TeamRow]
	memberships   table[MembershipRow]
	roles         table[RoleRow]
	inheritances  table[InheritanceRow]
	positionRoles table[PositionRoleRow]

	limitSettings   table[LimitSettingRow]
	limitExceptions table[LimitExceptionRow]
	savedQueries    table[SavedQueryRow]

	competencies         table[CompetencyRow]
	roleExpectations     table[RoleExpectationRow]
	positionExpectations table[PositionExpectationRow]
	coachLines           table[CoachLineRow]

	interactions   table[InteractionRow]
	dependencies   table[DependencyRow]
	areas          table[ProductAreaRow]
	ownerships     table[OwnershipRow]
	teamApis       table[TeamApiRow]
	visions        table[VisionRow]
	principles     table[PrincipleRow]
	strategies     table[StrategyRow]
	focuses        table[FocusRow]
	insights       table[InsightRow]
	citations      table[CitationRow]
	obstacles      table[ObstacleRow]
	decisions      table[DecisionRow]
	objectives     table[ObjectiveRow]
	objectiveTeams table[ObjectiveTeamRow]
	objectiveLinks table[ObjectiveLinkRow]
	keyResults     table[KeyResultRow]
	checkIns       table[CheckInRow]
	actions        table[ActionRow]
	commitments    table[CommitmentRow]

	tree          *orgtree.Tree
	teamTree      *orgtree.Tree
	assignmentsOf groups // by position
	assignmentsBy groups // by person
	linesFrom     groups // by position
	linesTo       groups // by position
	membershipsOf groups // by position
	membershipsIn groups // by team
	rolesOf       groups // by position
	positionsOf   groups // position roles by role
	inherits      groups // inheritances by heir
	inheritedBy   groups // inheritances by parent
	aims          func() *aims
	links         links
	orders        *orders
	derived       *derived
	lexicon       *lexicon
	stale         int // rows that changed since the lexicon was new
}

// New returns an empty organisation. The suffix is what ids of its world end in; today decides
// which holdings are in force.
func New(worldSuffix, today string) *Graph {
	return (&Graph{worldSuffix: worldSuffix, today: today}).Advance(0, Delta{})
}

// keyOf returns the stored id that an id names in this world. An id without a world names the row in
// whichever world is asked; one of another world names nothing here.
func (g *Graph) keyOf(id string) string {
	at := strings.IndexByte(id, '@')
	switch {
	case at < 0:
		return id
	case id[at:] == g.worldSuffix:
		return id[:at]
	}
	return ""
}

// Suffix returns what the ids of this world end in; empty for live.
func (g *Graph) Suffix() string { return g.worldSuffix }

// InWorld returns the same organisation with the ids of another world.
func (g *Graph) InWorld(suffix string) *Graph {
	next := *g
	next.worldSuffix, next.derived = suffix, &derived{}
	return &next
}

// Branch returns the organisation of another world, seen on another day, with rows of this one
// changed. It shares what it does not change.
func (g *Graph) Branch(suffix, today string, revision int64, d Delta) *Graph {
	next := g.Advance(revision, d)
	if today != g.today {
		next = next.OnDay(today)
	}
	return next.InWorld(suffix)
}

// Size estimates the bytes that a graph holds beside what it shares with the one it was made from.
func (g *Graph) Size() int64 {
	const seat = 70 // its place in the arrays of tree, links and orders, as measured at 100,000 seats
	return int64(len(g.positions.rows)) * seat
}

// Revision returns the seq of the latest changeset that the graph holds.
func (g *Graph) Revision() int64 { return g.revision }

// Today returns the day that decides which holdings are in force.
func (g *Graph) Today() string { return g.today }

// OnDay returns the same organisation seen on another day.
func (g *Graph) OnDay(today string) *Graph {
	next := *g
	next.today = today
	next.orders, next.derived = newOrders(), &derived{}
	next.connectHoldings(g)
	return &next
}

// Advance returns the organisation at a later revision, with the changed rows taken in.
func (g *Graph) Advance(revision int64, d Delta) *Graph {
	next := *g
	next.revision = revision
	d.fold()
	next.people = g.people.with(d.People)
	next.positions = g.positions.with(d.Positions)
	next.assignments = g.assignments.with(d.Assignments)
	next.lines = g.lines.with(d.Lines)
	next.teams = g.teams.with(d.Teams)
	next.memberships = g.memberships.with(d.Memberships)
	next.roles = g.roles.with(d.Roles)
	next.inheritances = g.inheritances.with(d.Inheritances)
	next.positionRoles = g.positionRoles.with(d.PositionRoles)
	next.limitSettings = g.limitSettings.with(d.LimitSettings)
	next.limitExceptions = g.limitExceptions.with(d.LimitExceptions)
	next.savedQueries = g.savedQueries.with(d.SavedQueries)
	next.competencies = g.competencies.with(d.Competencies)
	next.roleExpectations = g.roleExpectations.with(d.RoleExpectations)
	next.positionExpectations = g.positionExpectations.with(d.PositionExpectations)
	next.coachLines = g.coachLines.with(d.CoachLines)
	next.interactions = g.interactions.with(d.Interactions)
	next.dependencies = g.dependencies.with(d.Dependencies)
	next.areas = g.areas.with(d.ProductAreas)
	next.ownerships = g.ownerships.with(d.Ownerships)
	next.teamApis = g.teamApis.with(d.TeamApis)
	next.visions = g.visions.with(d.Visions)
	next.principles = g.principles.with(d.Principles)
	next.strategies = g.strategies.with(d.Strategies)
	next.focuses = g.focuses.with(d.Focuses)
	next.insights = g.insights.with(d.Insights)
	next.citations = g.citations.with(d.Citations)
	next.obstacles = g.obstacles.with(d.Obstacles)
	next.decisions = g.decisions.with(d.Decisions)
	next.objectives = g.objectives.with(d.Objectives)
	next.objectiveTeams = g.objectiveTeams.with(d.ObjectiveTeams)
	next.objectiveLinks = g.objectiveLinks.with(d.ObjectiveLinks)
	next.keyResults = g.keyResults.with(d.KeyResults)
	next.checkIns = g.checkIns.with(d.CheckIns)
	next.actions = g.actions.with(d.Actions)
	next.commitments = g.commitments.with(d.Commitments)
	next.lexicon, next.stale = g.lexiconAfter(d)
	next.connect(g, d)
	return &next
}

// connect makes anew the arrays that the changed kinds of rows enter; the others stay shared.
func (g *Graph) connect(old *Graph, d Delta) {
	fresh := old.tree == nil
	grown := len(g.positions.rows) != len(old.positions.rows)
	if fresh || g.treeChanged(old, d.Positions) {
		g.plantTree(old)
	}
	if fresh || len(d.Teams) > 0 {
		g.plantTeams()
	}
	grown = grown || gone(d.Positions)
	if fresh || grown || len(d.Assignments) > 0 || len(g.people.rows) != len(old.people.rows) || gone(d.People) {
		g.connectHoldings(old)
	}
	if fresh || grown || len(d.Lines) > 0 {
		g.connectLines(old)
	}
	if fresh || grown || len(d.Memberships) > 0 || len(g.teams.rows) != len(old.teams.rows) || gone(d.Teams) {
		g.connectMemberships(old)
	}
	if fresh || grown || len(d.PositionRoles) > 0 || len(d.Inheritances) > 0 || len(g.roles.rows) != len(old.roles.rows) || gone(d.Roles) {
		g.connectRoles(old)
	}
	if fresh || d.aimsChanged() || len(g.teams.rows) != len(old.teams.rows) || gone(d.Teams) || len(g.people.rows) != len(old.people.rows) || gone(d.People) {
		g.connectAims()
	}
	g.orders, g.derived = newOrders(), &derived{}
	if !fresh {
		g.orders.inherit(old, g, d)
	}
}

// treeChanged reports whether the changed seats hang differently than before.
func (g *Graph) treeChanged(old *Graph, changed map[string]*PositionRow) bool {
	for id, now := range changed {
		was := old.positions.get(id)
		if was == nil || now == nil || was.Rank != now.Rank || (was.ClosedOn == nil) != (now.ClosedOn == nil) ||
			deref(was.ReportsTo) != deref(now.ReportsTo) {
			return true
		}
	}
	return false
}

func (g *Graph) plantTree(old *Graph) {
	g.links.above = refer(g.positions.rows, old.positions.rows, old.links.above, &g.positions, func(p *PositionRow) string { return deref(p.ReportsTo) })
	parents := slices.Clone(g.links.above) // -1 is orgtree.None
	for i, p := range g.positions.rows {
		if p == nil || p.ClosedOn != nil {
			parents[i] = orgtree.Absent
		}
	}
	g.tree = orgtree.Build(parents, func(a, b int32) int {
		x, y := g.positions.rows[a], g.positions.rows[b]
		if c := cmp.Compare(x.Rank, y.Rank); c != 0 {
			return c
		}
		return strings.Compare(x.ID, y.ID)
	})
}

func (g *Graph) plantTeams() {
	parents := make([]int32, len(g.teams.rows))
	for i, t := range g.teams.rows {
		switch {
		case t == nil || t.ArchivedOn != nil:
			parents[i] = orgtree.Absent
		case t.Parent == nil:
			parents[i] = orgtree.None
		default:
			parents[i] = g.teams.find(*t.Parent)
		}
	}
	g.teamTree = orgtree.Build(parents, func(a, b int32) int {
		x, y := g.teams.rows[a], g.teams.rows[b]
		if c := strings.Compare(x.fold, y.fold); c != 0 {
			return c
		}
		return strings.Compare(x.ID, y.ID)
	})
}

// connectHoldings lists holdings by seat and by person, those in force first, permanent before
// interim, then the latest first.
func (g *Graph) connectHoldings(old *Graph) {
	rows := g.assignments.rows
	g.links.held = pair(rows, old.assignments.rows, old.links.held,
		&g.positions, func(a *AssignmentRow) string { return a.Position },
		&g.people, func(a *AssignmentRow) string { return a.Person })
	g.assignmentsOf = group(len(g.positions.rows), g.links.held.one)
	g.assignmentsBy = group(len(g.people.rows), g.links.held.other)
	for _, by := range []*groups{&g.assignmentsOf, &g.assignmentsBy} {
		by.sortEach(g.compareHoldings)
	}
	g.links.holders = g.seatHolders()
}

func (g *Graph) compareHoldings(a, b int32) int {
	x, y := g.assignments.rows[a], g.assignments.rows[b]
	if c := compareBool(g.inForce(y), g.inForce(x)); c != 0 {
		return c
	}
	if c := compareBool(x.Kind == Interim, y.Kind == Interim); c != 0 {
		return c
	}
	if c := strings.Compare(deref(y.StartsOn), deref(x.StartsOn)); c != 0 && !g.inForce(x) {
		return c
	} else if c != 0 {
		return -c
	}
	return strings.Compare(x.ID, y.ID)
}

// inForce reports whether a holding is in force today.
func (g *Graph) inForce(a *AssignmentRow) bool {
	return (a.StartsOn == nil || *a.StartsOn <= g.today) && (a.EndsOn == nil || *a.EndsOn > g.today)
}

func (g *Graph) connectLines(old *Graph) {
	g.links.lines = pair(g.lines.rows, old.lines.rows, old.links.lines,
		&g.positions, func(l *LineRow) string { return l.From },
		&g.positions, func(l *LineRow) string { return l.To })
	g.linesFrom = group(len(g.positions.rows), g.links.lines.one)
	g.linesTo = group(len(g.positions.rows), g.links.lines.other)
}

func (g *Graph) connectMemberships(old *Graph) {
	rows := g.memberships.rows
	g.links.members = pair(rows, old.memberships.rows, old.links.members,
		&g.positions, func(m *MembershipRow) string { return m.Position },
		&g.teams, func(m *MembershipRow) string { return m.Team })
	g.membershipsOf = group(len(g.positions.rows), g.links.members.one)
	g.membershipsOf.sortEach(func(a, b int32) int {
		x, y := rows[a], rows[b]
		if c := cmp.Compare(y.Allocation, x.Allocation); c != 0 {
			return c
		}
		return strings.Compare(x.ID, y.ID)
	})
	g.links.home = g.membershipsOf.firstOf(g.links.members.other)
	g.membershipsIn = group(len(g.teams.rows), g.links.members.other)
	g.membershipsIn.sortEach(func(a, b int32) int {
		x, y := rows[a], rows[b]
		if c := compareBool(y.Lead, x.Lead); c != 0 {
			return c
		}
		return strings.Compare(x.ID, y.ID)
	})
}

func (g *Graph) connectRoles(old *Graph) {
	rows := g.positionRoles.rows
	g.links.carried = pair(rows, old.positionRoles.rows, old.links.carried,
		&g.positions, func(r *PositionRoleRow) string { return r.Position },
		&g.roles, func(r *PositionRoleRow) string { return r.Role })
	g.rolesOf = group(len(g.positions.rows), g.links.carried.one)
	g.rolesOf.sortEach(func(a, b int32) int {
		if c := compareBool(rows[b].Primary, rows[a].Primary); c != 0 {
			return c
		}
		return strings.Compare(rows[a].ID, rows[b].ID)
	})
	g.links.role = g.rolesOf.firstOf(g.links.carried.other)
	g.positionsOf = group(len(g.roles.rows), g.links.carried.other)
	links := g.inheritances.rows
	g.links.inherits = pair(links, old.inheritances.rows, old.links.inherits,
		&g.roles, func(l *InheritanceRow) string { return l.Role },
		&g.roles, func(l *InheritanceRow) string { return l.Parent })
	g.inherits = group(len(g.roles.rows), g.links.inherits.one)
	g.inherits.sortEach(func(a, b int32) int {
		x, y := links[a], links[b]
		if c := compareBool(x.Mixin, y.Mixin); c != 0 {
			return c
		}
		return cmp.Or(cmp.Compare(x.Rank, y.Rank), strings.Compare(x.ID, y.ID))
	})
	g.inheritedBy = group(len(g.roles.rows), g.links.inherits.other)
}

func (by *groups) sortEach(compare func(a, b int32) int) {
	for i := range len(by.first) - 1 {
		if items := by.of(int32(i)); len(items) > 1 {
			slices.SortFunc(items, compare)
		}
	}
}

// compareBool orders false before true.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
