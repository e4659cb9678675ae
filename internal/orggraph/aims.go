package orggraph

import (
	"cmp"
	"slices"
	"strings"
	"sync"
)

// aims are the slots of what objectives, key results, check-ins, links and actions refer to. What can be
// linked is numbered in one row: first the slots of objectives, then those of key results. What can have actions goes on
// with those of commitments.
type aims struct {
	teamObjective, teamTeam []int32 // by objective team
	teamsOf                 groups  // objective teams by objective
	objectivesOf            groups  // objective teams by team
	keyResultObjective      []int32
	keyResultsOf            groups // by objective
	checkInKeyResult        []int32
	checkInsOf              groups // by key result, the earliest first
	linkFrom, linkTo        []int32
	linksFrom, linksTo      groups // by what can be linked
	actionOf, actionOwner   []int32
	actionsOf               groups // by what can have them
	actionsBy               groups // by person
}

// aimsChanged reports whether a change touches objectives or what hangs on them.
func (d *Delta) aimsChanged() bool {
	return len(d.Objectives)+len(d.ObjectiveTeams)+len(d.ObjectiveLinks)+len(d.KeyResults)+len(d.CheckIns)+len(d.Actions)+len(d.Commitments) > 0
}

// connectAims has the slots found when somebody first asks: most changes of an organisation are followed by
// none who does. It holds the tables, not the graph, so that later graphs may share it.
func (g *Graph) connectAims() {
	tables := aimTables{g.objectives, g.objectiveTeams, g.objectiveLinks, g.keyResults, g.checkIns, g.actions, g.commitments, g.teams, g.people}
	g.aims = sync.OnceValue(tables.connect)
}

// aimTables are the rows that slots are found in.
type aimTables struct {
	objectives     table[ObjectiveRow]
	objectiveTeams table[ObjectiveTeamRow]
	objectiveLinks table[ObjectiveLinkRow]
	keyResults     table[KeyResultRow]
	checkIns       table[CheckInRow]
	actions        table[ActionRow]
	commitments    table[CommitmentRow]
	teams          table[TeamRow]
	people         table[PersonRow]
}

func (t *aimTables) connect() *aims {
	a := &aims{}
	t.connectTeams(a)
	t.connectMeasures(a)
	t.connectLinks(a)
	t.connectActions(a)
	return a
}

func (t *aimTables) connectTeams(a *aims) {
	rows := t.objectiveTeams.rows
	of := pair(rows, nil, ends{}, &t.objectives, func(r *ObjectiveTeamRow) string { return r.Objective }, &t.teams, func(r *ObjectiveTeamRow) string { return r.Team })
	a.teamObjective, a.teamTeam = of.one, of.other
	a.teamsOf = group(len(t.objectives.rows), of.one)
	a.teamsOf.sortEach(func(x, y int32) int {
		return cmp.Or(compareBool(rows[y].Lead, rows[x].Lead), strings.Compare(rows[x].ID, rows[y].ID))
	})
	a.objectivesOf = group(len(t.teams.rows), of.other)
	a.objectivesOf.sortEach(func(x, y int32) int {
		p, q := t.objectives.rows[of.one[x]], t.objectives.rows[of.one[y]]
		return cmp.Or(strings.Compare(p.StartsOn, q.StartsOn), strings.Compare(p.ID, q.ID))
	})
}

func (t *aimTables) connectMeasures(a *aims) {
	measures, checks := t.keyResults.rows, t.checkIns.rows
	a.keyResultObjective = refer(measures, nil, nil, &t.objectives, func(r *KeyResultRow) string { return r.Objective })
	a.keyResultsOf = group(len(t.objectives.rows), a.keyResultObjective)
	a.keyResultsOf.sortEach(func(x, y int32) int {
		return cmp.Or(cmp.Compare(measures[x].Rank, measures[y].Rank), strings.Compare(measures[x].ID, measures[y].ID))
	})
	a.checkInKeyResult = refer(checks, nil, nil, &t.keyResults, func(r *CheckInRow) string { return r.KeyResult })
	for i, n := range a.checkInKeyResult {
		if n >= 0 && a.keyResultObjective[n] < 0 {
			a.checkInKeyResult[i] = -1
		}
	}
	a.checkInsOf = group(len(measures), a.checkInKeyResult)
	a.checkInsOf.sortEach(func(x, y int32) int {
		return cmp.Or(strings.Compare(checks[x].CheckedOn, checks[y].CheckedOn), strings.Compare(checks[x].ID, checks[y].ID))
	})
}

// find returns the number of an objective or a key result, or -1.
func (t *aimTables) find(a *aims, id string) int32 {
	if n := t.objectives.find(id); n >= 0 {
		return n
	}
	if n := t.keyResults.find(id); n >= 0 && a.keyResultObjective[n] >= 0 {
		return int32(len(t.objectives.rows)) + n
	}
	return -1
}

// findOf returns the number of what can have actions, or -1.
func (t *aimTables) findOf(a *aims, id string) int32 {
	if n := t.commitments.find(id); n >= 0 && t.teams.find(t.commitments.rows[n].Team) >= 0 {
		return int32(len(t.objectives.rows)+len(t.keyResults.rows)) + n
	}
	return t.find(a, id)
}

func (t *aimTables) connectLinks(a *aims) {
	rows := t.objectiveLinks.rows
	a.linkFrom, a.linkTo = make([]int32, len(rows)), make([]int32, len(rows))
	for i, r := range rows {
		a.linkFrom[i], a.linkTo[i] = -1, -1
		if r == nil {
			continue
		}
		if from, to := t.find(a, r.From), t.find(a, r.To); from >= 0 && to >= 0 {
			a.linkFrom[i], a.linkTo[i] = from, to
		}
	}
	n := len(t.objectives.rows) + len(t.keyResults.rows)
	byID := func(x, y int32) int { return strings.Compare(rows[x].ID, rows[y].ID) }
	a.linksFrom, a.linksTo = group(n, a.linkFrom), group(n, a.linkTo)
	a.linksFrom.sortEach(byID)
	a.linksTo.sortEach(byID)
}

func (t *aimTables) connectActions(a *aims) {
	rows := t.actions.rows
	a.actionOf, a.actionOwner = make([]int32, len(rows)), make([]int32, len(rows))
	for i, r := range rows {
		a.actionOf[i], a.actionOwner[i] = -1, -1
		if r == nil {
			continue
		}
		if of, owner := t.findOf(a, r.Of), t.people.find(r.Owner); of >= 0 && owner >= 0 {
			a.actionOf[i], a.actionOwner[i] = of, owner
		}
	}
	byDay := func(x, y int32) int {
		return cmp.Or(strings.Compare(orLast(rows[x].DueOn), orLast(rows[y].DueOn)), strings.Compare(rows[x].ID, rows[y].ID))
	}
	a.actionsOf = group(len(t.objectives.rows)+len(t.keyResults.rows)+len(t.commitments.rows), a.actionOf)
	a.actionsBy = group(len(t.people.rows), a.actionOwner)
	a.actionsOf.sortEach(byDay)
	a.actionsBy.sortEach(byDay)
}

// aimAt returns what has a number: an objective, a key result or a commitment.
func (g *Graph) aimAt(n int32) Node {
	if int(n) < len(g.objectives.rows) {
		return Objective{g, n}
	}
	if n >= g.aimOfCommitment(0) {
		return Commitment{g, n - g.aimOfCommitment(0)}
	}
	return KeyResult{g, n - int32(len(g.objectives.rows))}
}

// aimOfCommitment returns the number of a commitment.
func (g *Graph) aimOfCommitment(n int32) int32 {
	return int32(len(g.objectives.rows)+len(g.keyResults.rows)) + n
}

// aimOfKeyResult returns the number of a key result.
func (g *Graph) aimOfKeyResult(n int32) int32 { return int32(len(g.objectives.rows)) + n }

// Aim finds an objective or a key result by id; nil where there is none.
func (g *Graph) Aim(id string) Node {
	if o, ok := g.Objective(id); ok {
		return o
	}
	if k, ok := g.KeyResult(id); ok {
		return k
	}
	return nil
}

// Aims is the graph of objectives and key results by numbers, for whoever walks all of it: 0 to Objectives-1 are
// objectives, the rest key results. What is gone has a number too, and no entry.
type Aims struct {
	g          *Graph
	a          *aims
	Objectives int
	Len        int
}

// Aims returns the graph of objectives and key results by numbers.
func (g *Graph) Aims() Aims {
	return Aims{g, g.aims(), len(g.objectives.rows), len(g.objectives.rows) + len(g.keyResults.rows)}
}

// Objective returns the objective with a number; false where it is gone.
func (a Aims) Objective(n int32) (Objective, bool) {
	return Objective{a.g, n}, a.g.objectives.rows[n] != nil
}

// KeyResult returns the key result with a number; false where it is gone.
func (a Aims) KeyResult(n int32) (KeyResult, bool) {
	m := n - int32(a.Objectives)
	return KeyResult{a.g, m}, a.g.keyResults.rows[m] != nil && a.a.keyResultObjective[m] >= 0
}

// KeyResultsOf lists the numbers of an objective's key results.
func (a Aims) KeyResultsOf(n int32) []int32 {
	of := slices.Clone(a.a.keyResultsOf.of(n))
	for i := range of {
		of[i] += int32(a.Objectives)
	}
	return of
}

// Contributing calls what is linked to a number, with how and how much.
func (a Aims) Contributing(n int32, yield func(from int32, link ObjectiveLink)) {
	for _, l := range a.a.linksTo.of(n) {
		yield(a.a.linkFrom[l], ObjectiveLink{a.g, l})
	}
}

// NumberOf returns the number of an objective or a key result of this graph.
func (a Aims) NumberOf(aim Node) int32 {
	switch aim := aim.(type) {
	case Objective:
		return aim.n
	case KeyResult:
		return a.g.aimOfKeyResult(aim.n)
	}
	return -1
}
