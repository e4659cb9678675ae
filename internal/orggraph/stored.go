package orggraph

import (
	"iter"
	"maps"
	"slices"
	"strings"
)

// StoredTable is every row of one kind as it is stored, for whoever writes an organisation down whole.
type StoredTable struct {
	Entity  string
	Columns []string // in the order of their names; the id is not among them
	Rows    iter.Seq[StoredRow]
}

// StoredRow is one row: its values in the order of the columns, nil where there is none.
type StoredRow struct {
	ID     string
	Values []any
}

// Stored returns every table of the organisation, always in the same order.
func (g *Graph) Stored() []StoredTable {
	return []StoredTable{
		storedTable("Person", &g.people, personColumns, func(r *PersonRow) string { return r.ID }),
		storedTable("Position", &g.positions, positionColumns, func(r *PositionRow) string { return r.ID }),
		storedTable("Assignment", &g.assignments, assignmentColumns, func(r *AssignmentRow) string { return r.ID }),
		storedTable("ReportingLine", &g.lines, lineColumns, func(r *LineRow) string { return r.ID }),
		storedTable("Team", &g.teams, teamColumns, func(r *TeamRow) string { return r.ID }),
		storedTable("Membership", &g.memberships, membershipColumns, func(r *MembershipRow) string { return r.ID }),
		storedTable("Role", &g.roles, roleColumns, func(r *RoleRow) string { return r.ID }),
		storedTable("RoleInheritance", &g.inheritances, inheritanceColumns, func(r *InheritanceRow) string { return r.ID }),
		storedTable("PositionRole", &g.positionRoles, positionRoleColumns, func(r *PositionRoleRow) string { return r.ID }),
		storedTable("LimitSetting", &g.limitSettings, limitSettingColumns, func(r *LimitSettingRow) string { return r.ID }),
		storedTable("LimitException", &g.limitExceptions, limitExceptionColumns, func(r *LimitExceptionRow) string { return r.ID }),
		storedTable("Competency", &g.competencies, competencyColumns, func(r *CompetencyRow) string { return r.ID }),
		storedTable("RoleExpectation", &g.roleExpectations, roleExpectationColumns, func(r *RoleExpectationRow) string { return r.ID }),
		storedTable("PositionExpectation", &g.positionExpectations, positionExpectationColumns, func(r *PositionExpectationRow) string { return r.ID }),
		storedTable("CoachLine", &g.coachLines, coachLineColumns, func(r *CoachLineRow) string { return r.ID }),
		storedTable("Interaction", &g.interactions, interactionColumns, func(r *InteractionRow) string { return r.ID }),
		storedTable("Dependency", &g.dependencies, dependencyColumns, func(r *DependencyRow) string { return r.ID }),
		storedTable("ProductArea", &g.areas, productAreaColumns, func(r *ProductAreaRow) string { return r.ID }),
		storedTable("Ownership", &g.ownerships, ownershipColumns, func(r *OwnershipRow) string { return r.ID }),
		storedTable("TeamApi", &g.teamApis, teamApiColumns, func(r *TeamApiRow) string { return r.ID }),
		storedTable("Vision", &g.visions, visionColumns, func(r *VisionRow) string { return r.ID }),
		storedTable("Principle", &g.principles, principleColumns, func(r *PrincipleRow) string { return r.ID }),
		storedTable("Strategy", &g.strategies, strategyColumns, func(r *StrategyRow) string { return r.ID }),
		storedTable("Focus", &g.focuses, focusColumns, func(r *FocusRow) string { return r.ID }),
		storedTable("Insight", &g.insights, insightColumns, func(r *InsightRow) string { return r.ID }),
		storedTable("FocusInsight", &g.citations, citationColumns, func(r *CitationRow) string { return r.ID }),
		storedTable("Obstacle", &g.obstacles, obstacleColumns, func(r *ObstacleRow) string { return r.ID }),
		storedTable("Decision", &g.decisions, decisionColumns, func(r *DecisionRow) string { return r.ID }),
		storedTable("Objective", &g.objectives, objectiveColumns, func(r *ObjectiveRow) string { return r.ID }),
		storedTable("ObjectiveTeam", &g.objectiveTeams, objectiveTeamColumns, func(r *ObjectiveTeamRow) string { return r.ID }),
		storedTable("ObjectiveLink", &g.objectiveLinks, objectiveLinkColumns, func(r *ObjectiveLinkRow) string { return r.ID }),
		storedTable("KeyResult", &g.keyResults, keyResultColumns, func(r *KeyResultRow) string { return r.ID }),
		storedTable("CheckIn", &g.checkIns, checkInColumns, func(r *CheckInRow) string { return r.ID }),
		storedTable("Commitment", &g.commitments, commitmentColumns, func(r *CommitmentRow) string { return r.ID }),
		storedTable("Action", &g.actions, actionColumns, func(r *ActionRow) string { return r.ID }),
		storedTable("SavedQuery", &g.savedQueries, savedQueryColumns, func(r *SavedQueryRow) string { return r.ID }),
	}
}

func storedTable[R any](entity string, t *table[R], columns map[string]column[R], id func(*R) string) StoredTable {
	names := slices.Sorted(maps.Keys(columns))
	return StoredTable{entity, names, func(yield func(StoredRow) bool) {
		rows := slices.DeleteFunc(slices.Clone(t.rows), func(r *R) bool { return r == nil })
		slices.SortFunc(rows, func(a, b *R) int { return strings.Compare(id(a), id(b)) })
		for _, r := range rows {
			values := make([]any, len(names))
			for i, name := range names {
				values[i] = columns[name].get(r)
			}
			if !yield(StoredRow{id(r), values}) {
				return
			}
		}
	}}
}
