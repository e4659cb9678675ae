package orgtest

import (
	"maps"

	"cadre/ent"
)

// Rows reads every row of the organisation from the database: columns as JSON, by entity and id.
// History is left out.
func (o *Org) Rows() map[string]string {
	o.t.Helper()
	c := o.Client()
	rows := make(map[string]string)
	for entity, ids := range map[string]func() ([]string, error){
		ent.TypePerson:          func() ([]string, error) { return c.Person.Query().IDs(o.ctx) },
		ent.TypePosition:        func() ([]string, error) { return c.Position.Query().IDs(o.ctx) },
		ent.TypeAssignment:      func() ([]string, error) { return c.Assignment.Query().IDs(o.ctx) },
		ent.TypeReportingLine:   func() ([]string, error) { return c.ReportingLine.Query().IDs(o.ctx) },
		ent.TypeTeam:            func() ([]string, error) { return c.Team.Query().IDs(o.ctx) },
		ent.TypeMembership:      func() ([]string, error) { return c.Membership.Query().IDs(o.ctx) },
		ent.TypeRole:            func() ([]string, error) { return c.Role.Query().IDs(o.ctx) },
		ent.TypeRoleInheritance: func() ([]string, error) { return c.RoleInheritance.Query().IDs(o.ctx) },
		ent.TypePositionRole:    func() ([]string, error) { return c.PositionRole.Query().IDs(o.ctx) },
		ent.TypeLimitSetting:    func() ([]string, error) { return c.LimitSetting.Query().IDs(o.ctx) },
		ent.TypeSavedQuery:      func() ([]string, error) { return c.SavedQuery.Query().IDs(o.ctx) },
		ent.TypeLimitException:  func() ([]string, error) { return c.LimitException.Query().IDs(o.ctx) },

		ent.TypeCompetency:          func() ([]string, error) { return c.Competency.Query().IDs(o.ctx) },
		ent.TypeRoleExpectation:     func() ([]string, error) { return c.RoleExpectation.Query().IDs(o.ctx) },
		ent.TypePositionExpectation: func() ([]string, error) { return c.PositionExpectation.Query().IDs(o.ctx) },
		ent.TypeCoachLine:           func() ([]string, error) { return c.CoachLine.Query().IDs(o.ctx) },

		ent.TypeInteraction:   func() ([]string, error) { return c.Interaction.Query().IDs(o.ctx) },
		ent.TypeDependency:    func() ([]string, error) { return c.Dependency.Query().IDs(o.ctx) },
		ent.TypeProductArea:   func() ([]string, error) { return c.ProductArea.Query().IDs(o.ctx) },
		ent.TypeOwnership:     func() ([]string, error) { return c.Ownership.Query().IDs(o.ctx) },
		ent.TypeTeamApi:       func() ([]string, error) { return c.TeamApi.Query().IDs(o.ctx) },
		ent.TypeVision:        func() ([]string, error) { return c.Vision.Query().IDs(o.ctx) },
		ent.TypePrinciple:     func() ([]string, error) { return c.Principle.Query().IDs(o.ctx) },
		ent.TypeStrategy:      func() ([]string, error) { return c.Strategy.Query().IDs(o.ctx) },
		ent.TypeFocus:         func() ([]string, error) { return c.Focus.Query().IDs(o.ctx) },
		ent.TypeInsight:       func() ([]string, error) { return c.Insight.Query().IDs(o.ctx) },
		ent.TypeFocusInsight:  func() ([]string, error) { return c.FocusInsight.Query().IDs(o.ctx) },
		ent.TypeObstacle:      func() ([]string, error) { return c.Obstacle.Query().IDs(o.ctx) },
		ent.TypeDecision:      func() ([]string, error) { return c.Decision.Query().IDs(o.ctx) },
		ent.TypeObjective:     func() ([]string, error) { return c.Objective.Query().IDs(o.ctx) },
		ent.TypeObjectiveTeam: func() ([]string, error) { return c.ObjectiveTeam.Query().IDs(o.ctx) },
		ent.TypeObjectiveLink: func() ([]string, error) { return c.ObjectiveLink.Query().IDs(o.ctx) },
		ent.TypeKeyResult:     func() ([]string, error) { return c.KeyResult.Query().IDs(o.ctx) },
		ent.TypeCheckIn:       func() ([]string, error) { return c.CheckIn.Query().IDs(o.ctx) },
		ent.TypeCommitment:    func() ([]string, error) { return c.Commitment.Query().IDs(o.ctx) },
		ent.TypeAction:        func() ([]string, error) { return c.Action.Query().IDs(o.ctx) },
	} {
		list, err := ids()
		if err != nil {
			o.t.Fatalf("read ids of %s: %v", entity, err)
		}
		found, err := c.Fetch(o.ctx, entity, list...)
		if err != nil {
			o.t.Fatalf("read rows of %s: %v", entity, err)
		}
		for id, row := range found {
			for column, value := range row {
				rows[entity+" "+id+" "+column] = string(value)
			}
		}
	}
	return rows
}

// Diff lists the columns that are not alike in two readings of Rows, as "was → is".
func Diff(was, is map[string]string) map[string]string {
	diff := make(map[string]string)
	all := maps.Clone(was)
	maps.Copy(all, is)
	for column := range all {
		if was[column] != is[column] {
			diff[column] = was[column] + " → " + is[column]
		}
	}
	return diff
}
