package scenario

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/checkin"
	"cadre/ent/coachline"
	"cadre/ent/competency"
	"cadre/ent/focusinsight"
	"cadre/ent/limitexception"
	"cadre/ent/limitsetting"
	"cadre/ent/membership"
	"cadre/ent/objectivelink"
	"cadre/ent/objectiveteam"
	"cadre/ent/ownership"
	entperson "cadre/ent/person"
	"cadre/ent/position"
	"cadre/ent/positionexpectation"
	"cadre/ent/positionrole"
	"cadre/ent/reportingline"
	"cadre/ent/role"
	"cadre/ent/roleexpectation"
	"cadre/ent/roleinheritance"
	"cadre/ent/savedquery"
	"cadre/ent/team"
	"cadre/ent/teamapi"
	"cadre/internal/fault"
)

// uniqueColumns names the columns that together only one row of an entity may have, the one that is
// looked up first. The schema's unique indexes say the same.
func uniqueColumns(entity string) []string {
	switch entity {
	case ent.TypeMembership:
		return []string{"position_id", "team_id"}
	case ent.TypePositionRole:
		return []string{"position_id", "role_id"}
	case ent.TypeReportingLine:
		return []string{"from_position_id", "to_position_id", "kind"}
	case ent.TypeRoleInheritance:
		return []string{"role_id", "parent_id"}
	case ent.TypeRole:
		return []string{"key"}
	case ent.TypeLimitSetting:
		return []string{"rule"}
	case ent.TypeLimitException:
		return []string{"subject_id", "rule"}
	case ent.TypeSavedQuery:
		return []string{"name"}
	case ent.TypeCompetency:
		return []string{"key"}
	case ent.TypeRoleExpectation:
		return []string{"role_id", "competency_id"}
	case ent.TypePositionExpectation:
		return []string{"position_id", "competency_id"}
	case ent.TypeCoachLine:
		return []string{"person_id"}
	case ent.TypeOwnership:
		return []string{"area_id", "team_id"}
	case ent.TypeTeamApi:
		return []string{"team_id"}
	case ent.TypeFocusInsight:
		return []string{"focus_id", "insight_id"}
	case ent.TypeObjectiveTeam:
		return []string{"objective_id", "team_id"}
	case ent.TypeObjectiveLink:
		return []string{"from_id", "to_id"}
	case ent.TypeCheckIn:
		return []string{"key_result_id", "checked_on", "author_id"}
	case ent.TypePosition, ent.TypePerson, ent.TypeTeam:
		return []string{"external_id", "source"}
	}
	return nil
}

// uniqueKey is what only one row may have; empty where there is nothing of the kind, or a part is
// missing, for then many may.
func uniqueKey(entity string, r ent.Row) string {
	columns := uniqueColumns(entity)
	if len(columns) == 0 {
		return ""
	}
	key := entity
	for _, column := range columns {
		value := ref(r, column)
		if value == "" {
			return ""
		}
		key += "\x00" + value
	}
	return key
}

// readTwins finds rows of live that stand where a new or changed row of the scenario would: a seat's
// place in a team, a seat's role, an id of another system.
func (m *merge) readTwins(ctx context.Context, c *ent.Client) error {
	wanted := map[string][]string{} // what to look up, by entity
	keys := map[string][]string{}   // rows of the scenario, by their unique key
	for _, w := range m.wants {
		key, first := m.uniqueAfter(w)
		if key == "" {
			continue
		}
		m.rival(w, keys[key])
		keys[key] = append(keys[key], w.EntityID)
		if !m.made(first) { // on a row that live does not have there is nothing yet
			wanted[w.Entity] = append(wanted[w.Entity], first)
		}
	}
	for entity, values := range wanted {
		ids, err := idsWith(ctx, c, entity, values)
		if err != nil {
			return fault.Wrap(err, "look for what live has already of %s", entity)
		}
		rows, err := c.Fetch(ctx, entity, ids...)
		if err != nil {
			return fault.Wrap(err, "read what live has already of %s", entity)
		}
		for rowID, row := range rows {
			for _, ours := range keys[uniqueKey(entity, row)] {
				if ours != rowID {
					m.twins[ours] = rowID
				}
			}
		}
	}
	return nil
}

// rival notes that a row of the scenario comes to stand where others of it do: each for itself they did not, before live moved
// one of them. Of two, the one that is new gives way.
func (m *merge) rival(w *ent.Change, others []string) {
	for _, other := range others {
		if w.Operation != change.OperationCREATE && m.made(other) {
			m.rivals[other] = w.EntityID
		} else {
			m.rivals[w.EntityID] = other
		}
	}
}

// stands reports whether a row of the scenario still takes what only one row may have.
func (m *merge) stands(rowID string) bool {
	return slices.ContainsFunc(m.result, func(c *ent.Change) bool {
		return c.EntityID == rowID && !m.taken[c] && (c.Operation == change.OperationCREATE || c.Operation == change.OperationUPDATE && uniqueChanged(c) != "")
	})
}

// uniqueAfter returns the unique key that a change gives to a row, and the value of its first
// column; nothing where the change leaves it as it is.
func (m *merge) uniqueAfter(w *ent.Change) (key, first string) {
	row := w.After
	switch {
	case w.Operation == change.OperationDELETE || len(uniqueColumns(w.Entity)) == 0:
		return "", ""
	case w.Operation == change.OperationUPDATE:
		if uniqueChanged(w) == "" {
			return "", ""
		}
		row = copyRow(m.rows[w.EntityID])
		for name, raw := range w.After {
			if row != nil {
				row[name] = raw
			}
		}
	case m.rows[w.EntityID] != nil: // live has the very row already
		return "", ""
	}
	return uniqueKey(w.Entity, row), ref(row, uniqueColumns(w.Entity)[0])
}

// uniqueChanged returns a unique column that an update changes; empty where it changes none.
func uniqueChanged(w *ent.Change) string {
	for _, column := range uniqueColumns(w.Entity) {
		if _, ok := w.After[column]; ok {
			return column
		}
	}
	return ""
}

// idsWith finds the rows of an entity whose first unique column has one of some values.
func idsWith(ctx context.Context, c *ent.Client, entity string, values []string) ([]string, error) {
	switch entity {
	case ent.TypeMembership:
		return c.Membership.Query().Where(membership.PositionIDIn(values...)).IDs(ctx)
	case ent.TypePositionRole:
		return c.PositionRole.Query().Where(positionrole.PositionIDIn(values...)).IDs(ctx)
	case ent.TypeReportingLine:
		return c.ReportingLine.Query().Where(reportingline.FromPositionIDIn(values...)).IDs(ctx)
	case ent.TypeRoleInheritance:
		return c.RoleInheritance.Query().Where(roleinheritance.RoleIDIn(values...)).IDs(ctx)
	case ent.TypeRole:
		return c.Role.Query().Where(role.KeyIn(values...)).IDs(ctx)
	case ent.TypeLimitSetting:
		return c.LimitSetting.Query().Where(limitsetting.RuleIn(values...)).IDs(ctx)
	case ent.TypeLimitException:
		return c.LimitException.Query().Where(limitexception.SubjectIDIn(values...)).IDs(ctx)
	case ent.TypeSavedQuery:
		return c.SavedQuery.Query().Where(savedquery.NameIn(values...)).IDs(ctx)
	case ent.TypeCompetency:
		return c.Competency.Query().Where(competency.KeyIn(values...)).IDs(ctx)
	case ent.TypeRoleExpectation:
		return c.RoleExpectation.Query().Where(roleexpectation.RoleIDIn(values...)).IDs(ctx)
	case ent.TypePositionExpectation:
		return c.PositionExpectation.Query().Where(positionexpectation.PositionIDIn(values...)).IDs(ctx)
	case ent.TypeCoachLine:
		return c.CoachLine.Query().Where(coachline.PersonIDIn(values...)).IDs(ctx)
	case ent.TypeOwnership:
		return c.Ownership.Query().Where(ownership.AreaIDIn(values...)).IDs(ctx)
	case ent.TypeTeamApi:
		return c.TeamApi.Query().Where(teamapi.TeamIDIn(values...)).IDs(ctx)
	case ent.TypeFocusInsight:
		return c.FocusInsight.Query().Where(focusinsight.FocusIDIn(values...)).IDs(ctx)
	case ent.TypeObjectiveTeam:
		return c.ObjectiveTeam.Query().Where(objectiveteam.ObjectiveIDIn(values...)).IDs(ctx)
	case ent.TypeObjectiveLink:
		return c.ObjectiveLink.Query().Where(objectivelink.FromIDIn(values...)).IDs(ctx)
	case ent.TypeCheckIn:
		return c.CheckIn.Query().Where(checkin.KeyResultIDIn(values...)).IDs(ctx)
	case ent.TypePosition:
		return c.Position.Query().Where(position.ExternalIDIn(values...)).IDs(ctx)
	case ent.TypePerson:
		return c.Person.Query().Where(entperson.ExternalIDIn(values...)).IDs(ctx)
	case ent.TypeTeam:
		return c.Team.Query().Where(team.ExternalIDIn(values...)).IDs(ctx)
	}
	return nil, fmt.Errorf("scenario: %s has no unique column", entity)
}
