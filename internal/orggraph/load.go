package orggraph

import (
	"cmp"
	"slices"
	"strings"
)

// Rows are all rows of an organisation.
type Rows struct {
	People        []PersonRow
	Positions     []PositionRow
	Assignments   []AssignmentRow
	Lines         []LineRow
	Teams         []TeamRow
	Memberships   []MembershipRow
	Roles         []RoleRow
	Inheritances  []InheritanceRow
	PositionRoles []PositionRoleRow

	LimitSettings   []LimitSettingRow
	LimitExceptions []LimitExceptionRow
	SavedQueries    []SavedQueryRow

	Competencies         []CompetencyRow
	RoleExpectations     []RoleExpectationRow
	PositionExpectations []PositionExpectationRow
	CoachLines           []CoachLineRow

	Interactions   []InteractionRow
	Dependencies   []DependencyRow
	ProductAreas   []ProductAreaRow
	Ownerships     []OwnershipRow
	TeamApis       []TeamApiRow
	Visions        []VisionRow
	Principles     []PrincipleRow
	Strategies     []StrategyRow
	Focuses        []FocusRow
	Insights       []InsightRow
	Citations      []CitationRow
	Obstacles      []ObstacleRow
	Decisions      []DecisionRow
	Objectives     []ObjectiveRow
	ObjectiveTeams []ObjectiveTeamRow
	ObjectiveLinks []ObjectiveLinkRow
	KeyResults     []KeyResultRow
	CheckIns       []CheckInRow
	Actions        []ActionRow
	Commitments    []CommitmentRow
}

// Load returns the organisation that consists of these rows, which are the graph's from now on. It
// answers as a graph that took them in by Advance does, but lays them out for reading: seats and
// people in the order of the chart, and texts of one kind in one piece, so that whoever reads the
// chart from top to bottom reads memory from front to back.
func Load(worldSuffix, today string, revision int64, r Rows) *Graph {
	r.inChartOrder()
	r.fold()
	r.pack()
	g := &Graph{worldSuffix: worldSuffix, revision: revision, today: today, lexicon: &lexicon{},
		people:        newTable(r.People, func(row *PersonRow) string { return row.ID }),
		positions:     newTable(r.Positions, func(row *PositionRow) string { return row.ID }),
		assignments:   newTable(r.Assignments, func(row *AssignmentRow) string { return row.ID }),
		lines:         newTable(r.Lines, func(row *LineRow) string { return row.ID }),
		teams:         newTable(r.Teams, func(row *TeamRow) string { return row.ID }),
		memberships:   newTable(r.Memberships, func(row *MembershipRow) string { return row.ID }),
		roles:         newTable(r.Roles, func(row *RoleRow) string { return row.ID }),
		inheritances:  newTable(r.Inheritances, func(row *InheritanceRow) string { return row.ID }),
		positionRoles: newTable(r.PositionRoles, func(row *PositionRoleRow) string { return row.ID }),

		limitSettings:   newTable(r.LimitSettings, func(row *LimitSettingRow) string { return row.ID }),
		limitExceptions: newTable(r.LimitExceptions, func(row *LimitExceptionRow) string { return row.ID }),
		savedQueries:    newTable(r.SavedQueries, func(row *SavedQueryRow) string { return row.ID }),

		competencies:         newTable(r.Competencies, func(row *CompetencyRow) string { return row.ID }),
		roleExpectations:     newTable(r.RoleExpectations, func(row *RoleExpectationRow) string { return row.ID }),
		positionExpectations: newTable(r.PositionExpectations, func(row *PositionExpectationRow) string { return row.ID }),
		coachLines:           newTable(r.CoachLines, func(row *CoachLineRow) string { return row.ID }),

		interactions:   newTable(r.Interactions, func(row *InteractionRow) string { return row.ID }),
		dependencies:   newTable(r.Dependencies, func(row *DependencyRow) string { return row.ID }),
		areas:          newTable(r.ProductAreas, func(row *ProductAreaRow) string { return row.ID }),
		ownerships:     newTable(r.Ownerships, func(row *OwnershipRow) string { return row.ID }),
		teamApis:       newTable(r.TeamApis, func(row *TeamApiRow) string { return row.ID }),
		visions:        newTable(r.Visions, func(row *VisionRow) string { return row.ID }),
		principles:     newTable(r.Principles, func(row *PrincipleRow) string { return row.ID }),
		strategies:     newTable(r.Strategies, func(row *StrategyRow) string { return row.ID }),
		focuses:        newTable(r.Focuses, func(row *FocusRow) string { return row.ID }),
		insights:       newTable(r.Insights, func(row *InsightRow) string { return row.ID }),
		citations:      newTable(r.Citations, func(row *CitationRow) string { return row.ID }),
		obstacles:      newTable(r.Obstacles, func(row *ObstacleRow) string { return row.ID }),
		decisions:      newTable(r.Decisions, func(row *DecisionRow) string { return row.ID }),
		objectives:     newTable(r.Objectives, objectiveID),
		objectiveTeams: newTable(r.ObjectiveTeams, objectiveTeamID),
		objectiveLinks: newTable(r.ObjectiveLinks, objectiveLinkID),
		keyResults:     newTable(r.KeyResults, keyResultID),
		checkIns:       newTable(r.CheckIns, checkInID),
		actions:        newTable(r.Actions, actionID),
		commitments:    newTable(r.Commitments, commitmentID),
	}
	g.connect(&Graph{}, Delta{})
	g.share()
	return g
}

// newTable makes a table of rows that it takes over.
func newTable[T any](rows []T, id func(*T) string) table[T] {
	t := table[T]{rows: make([]*T, len(rows)), base: make(map[string]int32, len(rows)), live: len(rows)}
	for i := range rows {
		t.rows[i] = &rows[i]
		t.base[id(&rows[i])] = int32(i)
	}
	return t
}

// inChartOrder sorts seats as the chart is read, people by the seat they hold, and what connects
// them likewise.
func (r *Rows) inChartOrder() {
	at := make(map[string]int32, len(r.Positions)) // places of seats
	for i, n := range chartOrder(r.Positions) {
		at[r.Positions[n].ID] = int32(i)
	}
	r.Positions = sorted(r.Positions, func(p *PositionRow) int32 { return at[p.ID] })
	r.Assignments = sorted(r.Assignments, func(a *AssignmentRow) int32 { return at[a.Position] })
	r.Memberships = sorted(r.Memberships, func(m *MembershipRow) int32 { return at[m.Position] })
	r.PositionRoles = sorted(r.PositionRoles, func(p *PositionRoleRow) int32 { return at[p.Position] })
	seatOf := make(map[string]int32, len(r.Assignments))
	for i := range slices.Backward(r.Assignments) {
		seatOf[r.Assignments[i].Person] = at[r.Assignments[i].Position]
	}
	r.People = sorted(r.People, func(p *PersonRow) int32 {
		if seat, ok := seatOf[p.ID]; ok {
			return seat
		}
		return int32(len(at))
	})
}

// chartOrder returns the places of seats in the order in which the chart shows them.
func chartOrder(rows []PositionRow) []int32 {
	g := &Graph{positions: newTable(rows, func(row *PositionRow) string { return row.ID })}
	g.plantTree(&Graph{})
	return g.all("position")
}

// sorted returns rows by a number of each, which is asked for once.
func sorted[T any](rows []T, key func(*T) int32) []T {
	type place struct{ key, n int32 }
	places := make([]place, len(rows))
	for i := range rows {
		places[i] = place{key(&rows[i]), int32(i)}
	}
	slices.SortFunc(places, func(a, b place) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.n, b.n)) })
	list := make([]T, len(rows))
	for i, p := range places {
		list[i] = rows[p.n]
	}
	return list
}

// fold makes the texts that are compared and searched. Titles come again and again.
func (r *Rows) fold() {
	for i := range r.People {
		r.People[i].fold = Fold(r.People[i].Name)
	}
	folded := map[string]string{}
	for i := range r.Positions {
		row := &r.Positions[i]
		fold, ok := folded[row.Title]
		if !ok {
			fold = Fold(row.Title)
			folded[row.Title] = fold
		}
		row.fold = fold
	}
	for i := range r.Teams {
		r.Teams[i].fold = Fold(r.Teams[i].Name)
	}
	for i := range r.ProductAreas {
		r.ProductAreas[i].fold = Fold(r.ProductAreas[i].Name)
	}
	for i := range r.Roles {
		r.Roles[i].fold = foldRole(&r.Roles[i])
	}
	for i := range r.Objectives {
		r.Objectives[i].fold = Fold(r.Objectives[i].Title)
	}
	for i := range r.Commitments {
		r.Commitments[i].fold = Fold(r.Commitments[i].Title)
	}
}

// pack copies the texts that differ from row to row behind each other. Hundreds of thousands of
// small texts would cost the collector as much as everything else in memory.
func (r *Rows) pack() {
	pack(r.People, func(p *PersonRow) []*string { return []*string{&p.ID} })
	pack(r.People, func(p *PersonRow) []*string { return []*string{&p.Name, &p.fold} })
	pack(r.Positions, func(p *PositionRow) []*string { return []*string{&p.ID} })
	pack(r.Assignments, func(a *AssignmentRow) []*string { return []*string{&a.ID} })
	pack(r.Memberships, func(m *MembershipRow) []*string { return []*string{&m.ID} })
	pack(r.PositionRoles, func(p *PositionRoleRow) []*string { return []*string{&p.ID} })
}

func pack[T any](rows []T, texts func(*T) []*string) {
	var all strings.Builder
	for i := range rows {
		for _, s := range texts(&rows[i]) {
			all.WriteString(*s)
		}
	}
	rest := all.String()
	for i := range rows {
		for _, s := range texts(&rows[i]) {
			*s, rest = rest[:len(*s)], rest[len(*s):]
		}
	}
}

// share makes rows name others by the very text that those have as their id.
func (g *Graph) share() {
	for i, row := range g.positions.rows {
		if above := g.tree.Parent(int32(i)); row.ReportsTo != nil && above >= 0 {
			row.ReportsTo = &g.positions.rows[above].ID
		}
	}
	for i, row := range g.assignments.rows {
		if g.links.held.one[i] >= 0 {
			row.Position, row.Person = g.positions.rows[g.links.held.one[i]].ID, g.people.rows[g.links.held.other[i]].ID
		}
	}
	for i, row := range g.memberships.rows {
		if g.links.members.one[i] >= 0 {
			row.Position, row.Team = g.positions.rows[g.links.members.one[i]].ID, g.teams.rows[g.links.members.other[i]].ID
		}
	}
	for i := range g.positions.rows {
		for _, n := range g.rolesOf.of(int32(i)) {
			g.positionRoles.rows[n].Position = g.positions.rows[i].ID
		}
	}
}
