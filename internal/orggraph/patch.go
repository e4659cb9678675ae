package orggraph

import (
	"encoding/json"
	"fmt"
	"reflect"
)

// Columns are columns of a stored row by name, each as JSON: the form in which history keeps them.
type Columns = map[string]json.RawMessage

// Patch is what happens to one row on the way from one state of an organisation to another.
type Patch struct {
	Entity, ID string
	Columns    Columns // the columns that get another value
	Whole      bool    // the row is made of these columns and nothing else
	Gone       bool    // the row is taken away
}

// Patched returns what the patches, one after the other, make of the rows of the graph: what
// Advance takes in. Rows of kinds that no graph holds are passed over, and so are their columns.
func (g *Graph) Patched(patches []Patch) (Delta, error) {
	var d Delta
	for i := range patches {
		if err := g.patch(&d, &patches[i]); err != nil {
			return Delta{}, fmt.Errorf("%s %s: %w", patches[i].Entity, patches[i].ID, err)
		}
	}
	return d, nil
}

func (g *Graph) patch(d *Delta, p *Patch) error {
	switch p.Entity {
	case "Person":
		return patchRow(&d.People, &g.people, p, personColumns, func(r *PersonRow) { r.ID = p.ID })
	case "Position":
		return patchRow(&d.Positions, &g.positions, p, positionColumns, func(r *PositionRow) { r.ID = p.ID })
	case "Assignment":
		return patchRow(&d.Assignments, &g.assignments, p, assignmentColumns, func(r *AssignmentRow) { r.ID = p.ID })
	case "ReportingLine":
		return patchRow(&d.Lines, &g.lines, p, lineColumns, func(r *LineRow) { r.ID = p.ID })
	case "Team":
		return patchRow(&d.Teams, &g.teams, p, teamColumns, func(r *TeamRow) { r.ID = p.ID })
	case "Membership":
		return patchRow(&d.Memberships, &g.memberships, p, membershipColumns, func(r *MembershipRow) { r.ID = p.ID })
	case "Role":
		return patchRow(&d.Roles, &g.roles, p, roleColumns, func(r *RoleRow) { r.ID = p.ID })
	case "RoleInheritance":
		return patchRow(&d.Inheritances, &g.inheritances, p, inheritanceColumns, func(r *InheritanceRow) { r.ID = p.ID })
	case "PositionRole":
		return patchRow(&d.PositionRoles, &g.positionRoles, p, positionRoleColumns, func(r *PositionRoleRow) { r.ID = p.ID })
	case "LimitSetting":
		return patchRow(&d.LimitSettings, &g.limitSettings, p, limitSettingColumns, func(r *LimitSettingRow) { r.ID = p.ID })
	case "SavedQuery":
		return patchRow(&d.SavedQueries, &g.savedQueries, p, savedQueryColumns, func(r *SavedQueryRow) { r.ID = p.ID })
	case "LimitException":
		return patchRow(&d.LimitExceptions, &g.limitExceptions, p, limitExceptionColumns, func(r *LimitExceptionRow) { r.ID = p.ID })
	case "Competency":
		return patchRow(&d.Competencies, &g.competencies, p, competencyColumns, func(r *CompetencyRow) { r.ID = p.ID })
	case "RoleExpectation":
		return patchRow(&d.RoleExpectations, &g.roleExpectations, p, roleExpectationColumns, func(r *RoleExpectationRow) { r.ID = p.ID })
	case "PositionExpectation":
		return patchRow(&d.PositionExpectations, &g.positionExpectations, p, positionExpectationColumns, func(r *PositionExpectationRow) { r.ID = p.ID })
	case "CoachLine":
		return patchRow(&d.CoachLines, &g.coachLines, p, coachLineColumns, func(r *CoachLineRow) { r.ID = p.ID })
	}
	if err := g.patchTopology(d, p); err != nil {
		return err
	}
	if err := g.patchStrategy(d, p); err != nil {
		return err
	}
	return g.patchAim(d, p)
}

// patchRow writes one patch into a delta. Rows of the graph are never touched: the first patch of a
// row copies it, and later ones go on with the copy.
func patchRow[R any](changed *map[string]*R, t *table[R], p *Patch, columns map[string]column[R], named func(*R)) error {
	if *changed == nil {
		*changed = map[string]*R{}
	}
	if p.Gone {
		(*changed)[p.ID] = nil
		return nil
	}
	row, copied := (*changed)[p.ID]
	if row == nil || p.Whole {
		row = new(R)
		if was := t.get(p.ID); was != nil && !copied && !p.Whole {
			*row = *was
		}
		named(row)
		(*changed)[p.ID] = row
	}
	for name, raw := range p.Columns {
		c, ok := columns[name]
		if !ok {
			continue
		}
		if err := c.set(row, raw); err != nil {
			return fmt.Errorf("column %s: %w", name, err)
		}
	}
	return nil
}

// column reads a column into a row, and back.
type column[R any] struct {
	set func(row *R, raw json.RawMessage) error
	get func(row *R) any // nil where there is no value
}

// into makes a column from where it is kept. JSON null leaves a value empty.
func into[R, T any](at func(row *R) *T) column[R] {
	return column[R]{
		set: func(row *R, raw json.RawMessage) error {
			var v T
			if len(raw) > 0 && string(raw) != "null" {
				if err := json.Unmarshal(raw, &v); err != nil {
					return err
				}
			}
			*at(row) = v
			return nil
		},
		get: func(row *R) any { return stored(*at(row)) },
	}
}

// stored is a value as it is stored: nil for none, and a list for an empty list.
func stored(value any) any {
	v := reflect.ValueOf(value)
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return nil
		}
		return v.Elem().Interface()
	case reflect.Slice:
		if v.IsNil() {
			return []string{}
		}
	}
	return value
}

// The columns of each kind of row, by the names under which they are stored.
var (
	personColumns = map[string]column[PersonRow]{
		"name": into(func(r *PersonRow) *string { return &r.Name }), "email": into(func(r *PersonRow) **string { return &r.Email }),
		"user_name":       into(func(r *PersonRow) **string { return &r.UserName }),
		"location":        into(func(r *PersonRow) **string { return &r.Location }),
		"employment_type": into(func(r *PersonRow) **string { return &r.EmploymentType }),
		"started_on":      into(func(r *PersonRow) **string { return &r.StartedOn }), "left_on": into(func(r *PersonRow) **string { return &r.LeftOn }),
		"external_id": into(func(r *PersonRow) **string { return &r.ExternalID }), "source": into(func(r *PersonRow) **string { return &r.Source }),
	}
	positionColumns = map[string]column[PositionRow]{
		"title": into(func(r *PositionRow) *string { return &r.Title }), "reports_to_id": into(func(r *PositionRow) **string { return &r.ReportsTo }),
		"manager_ref": into(func(r *PositionRow) **string { return &r.ManagerRef }), "rank": into(func(r *PositionRow) *int64 { return &r.Rank }),
		"fte": into(func(r *PositionRow) *float64 { return &r.FTE }), "stands_for": into(func(r *PositionRow) *int { return &r.StandsFor }),
		"assistant": into(func(r *PositionRow) *bool { return &r.Assistant }),
		"lifted":    into(func(r *PositionRow) *bool { return &r.Lifted }), "location": into(func(r *PositionRow) **string { return &r.Location }),
		"plan_state": into(func(r *PositionRow) **SeatPlan { return &r.PlanState }),
		"grade":      into(func(r *PositionRow) **string { return &r.Grade }), "closed_on": into(func(r *PositionRow) **string { return &r.ClosedOn }),
		"external_id": into(func(r *PositionRow) **string { return &r.ExternalID }), "source": into(func(r *PositionRow) **string { return &r.Source }),
	}
	assignmentColumns = map[string]column[AssignmentRow]{
		"position_id": into(func(r *AssignmentRow) *string { return &r.Position }), "person_id": into(func(r *AssignmentRow) *string { return &r.Person }),
		"kind": into(func(r *AssignmentRow) *AssignmentKind { return &r.Kind }), "fte": into(func(r *AssignmentRow) *float64 { return &r.FTE }),
		"starts_on": into(func(r *AssignmentRow) **string { return &r.StartsOn }), "ends_on": into(func(r *AssignmentRow) **string { return &r.EndsOn }),
	}
	lineColumns = map[string]column[LineRow]{
		"from_position_id": into(func(r *LineRow) *string { return &r.From }), "to_position_id": into(func(r *LineRow) *string { return &r.To }),
		"kind": into(func(r *LineRow) *LineKind { return &r.Kind }), "note": into(func(r *LineRow) **string { return &r.Note }),
	}
	teamColumns = map[string]column[TeamRow]{
		"name": into(func(r *TeamRow) *string { return &r.Name }), "kind": into(func(r *TeamRow) *TeamKind { return &r.Kind }),
		"purpose": into(func(r *TeamRow) **string { return &r.Purpose }), "parent_id": into(func(r *TeamRow) **string { return &r.Parent }),
		"topology_type": into(func(r *TeamRow) **TopologyType { return &r.TopologyType }), "product_type": into(func(r *TeamRow) **ProductType { return &r.ProductType }),
		"color": into(func(r *TeamRow) *int { return &r.Color }), "archived_on": into(func(r *TeamRow) **string { return &r.ArchivedOn }),
		"external_id": into(func(r *TeamRow) **string { return &r.ExternalID }), "source": into(func(r *TeamRow) **string { return &r.Source }),
	}
	membershipColumns = map[string]column[MembershipRow]{
		"position_id": into(func(r *MembershipRow) *string { return &r.Position }), "team_id": into(func(r *MembershipRow) *string { return &r.Team }),
		"allocation": into(func(r *MembershipRow) *int { return &r.Allocation }), "function": into(func(r *MembershipRow) **string { return &r.Function }),
		"lead": into(func(r *MembershipRow) *bool { return &r.Lead }),
	}
	roleColumns = map[string]column[RoleRow]{
		"key": into(func(r *RoleRow) *string { return &r.Key }), "name": into(func(r *RoleRow) *string { return &r.Name }),
		"purpose": into(func(r *RoleRow) *string { return &r.Purpose }), "aliases": into(func(r *RoleRow) *[]string { return &r.Aliases }),
		"responsibilities": into(func(r *RoleRow) *[]string { return &r.Responsibilities }), "track": into(func(r *RoleRow) *RoleTrack { return &r.Track }),
		"span_min": into(func(r *RoleRow) **int { return &r.SpanMin }), "span_target": into(func(r *RoleRow) **int { return &r.SpanTarget }),
		"span_max":          into(func(r *RoleRow) **int { return &r.SpanMax }),
		"time_boxed_months": into(func(r *RoleRow) **int { return &r.TimeBoxedMonths }), "active": into(func(r *RoleRow) *bool { return &r.Active }),
	}
	inheritanceColumns = map[string]column[InheritanceRow]{
		"role_id": into(func(r *InheritanceRow) *string { return &r.Role }), "parent_id": into(func(r *InheritanceRow) *string { return &r.Parent }),
		"rank": into(func(r *InheritanceRow) *int { return &r.Rank }),
		"kind": {
			set: func(r *InheritanceRow, raw json.RawMessage) error {
				var kind string
				err := json.Unmarshal(raw, &kind)
				r.Mixin = kind == "MIXIN"
				return err
			},
			get: func(r *InheritanceRow) any {
				if r.Mixin {
					return "MIXIN"
				}
				return "PARENT"
			},
		},
	}
	positionRoleColumns = map[string]column[PositionRoleRow]{
		"position_id": into(func(r *PositionRoleRow) *string { return &r.Position }), "role_id": into(func(r *PositionRoleRow) *string { return &r.Role }),
		"primary": into(func(r *PositionRoleRow) *bool { return &r.Primary }),
	}
	limitSettingColumns = map[string]column[LimitSettingRow]{
		"rule":       into(func(r *LimitSettingRow) *LimitRule { return &r.Rule }),
		"warn_below": into(func(r *LimitSettingRow) **float64 { return &r.WarnBelow }), "warn_above": into(func(r *LimitSettingRow) **float64 { return &r.WarnAbove }),
		"error_below": into(func(r *LimitSettingRow) **float64 { return &r.ErrorBelow }), "error_above": into(func(r *LimitSettingRow) **float64 { return &r.ErrorAbove }),
	}
	limitExceptionColumns = map[string]column[LimitExceptionRow]{
		"rule": into(func(r *LimitExceptionRow) *LimitRule { return &r.Rule }), "subject_id": into(func(r *LimitExceptionRow) *string { return &r.Subject }),
		"why": into(func(r *LimitExceptionRow) *string { return &r.Why }), "until": into(func(r *LimitExceptionRow) **string { return &r.Until }),
	}
	competencyColumns = map[string]column[CompetencyRow]{
		"key": into(func(r *CompetencyRow) *string { return &r.Key }), "name": into(func(r *CompetencyRow) *string { return &r.Name }),
		"area": into(func(r *CompetencyRow) *CompetencyArea { return &r.Area }), "levels": into(func(r *CompetencyRow) *[]string { return &r.Levels }),
		"rank": into(func(r *CompetencyRow) *int { return &r.Rank }), "active": into(func(r *CompetencyRow) *bool { return &r.Active }),
		"version": into(func(r *CompetencyRow) *int { return &r.Version }),
	}
	roleExpectationColumns = map[string]column[RoleExpectationRow]{
		"role_id": into(func(r *RoleExpectationRow) *string { return &r.Role }), "competency_id": into(func(r *RoleExpectationRow) *string { return &r.Competency }),
		"level": into(func(r *RoleExpectationRow) *int { return &r.Level }), "importance": into(func(r *RoleExpectationRow) *int { return &r.Importance }),
	}
	positionExpectationColumns = map[string]column[PositionExpectationRow]{
		"position_id": into(func(r *PositionExpectationRow) *string { return &r.Position }), "competency_id": into(func(r *PositionExpectationRow) *string { return &r.Competency }),
		"level": into(func(r *PositionExpectationRow) *int { return &r.Level }), "importance": into(func(r *PositionExpectationRow) *int { return &r.Importance }),
	}
	coachLineColumns = map[string]column[CoachLineRow]{
		"person_id": into(func(r *CoachLineRow) *string { return &r.Person }), "coach_id": into(func(r *CoachLineRow) *string { return &r.Coach }),
		"since": into(func(r *CoachLineRow) **string { return &r.Since }),
	}
)
