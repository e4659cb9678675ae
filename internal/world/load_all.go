package world

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"strings"

	"cadre/ent"
	"cadre/ent/assignment"
	"cadre/ent/coachline"
	"cadre/ent/competency"
	"cadre/ent/limitexception"
	"cadre/ent/limitsetting"
	"cadre/ent/membership"
	"cadre/ent/person"
	"cadre/ent/position"
	"cadre/ent/positionexpectation"
	"cadre/ent/positionrole"
	"cadre/ent/reportingline"
	"cadre/ent/role"
	"cadre/ent/roleexpectation"
	"cadre/ent/roleinheritance"
	"cadre/ent/savedquery"
	"cadre/ent/team"
	"cadre/internal/orggraph"
)

// readAll reads every row of the open organisation by plain statements: through Ent it takes three
// times as long, and at 100,000 seats that is what opening a workspace takes.
func readAll(ctx context.Context, tx *ent.Tx) (orggraph.Rows, error) {
	r := &reader{ctx: ctx, tx: tx, shared: map[string]*string{}}
	rows := orggraph.Rows{
		People: all(r, person.Table, func(c *cells) orggraph.PersonRow {
			return orggraph.PersonRow{ID: c.text(person.FieldID), Name: c.text(person.FieldName), UserName: c.own(person.FieldUserName), Email: c.own(person.FieldEmail),
				Location: c.maybe(person.FieldLocation), EmploymentType: c.maybe(person.FieldEmploymentType), StartedOn: c.maybe(person.FieldStartedOn),
				LeftOn: c.maybe(person.FieldLeftOn), ExternalID: c.own(person.FieldExternalID), Source: c.maybe(person.FieldSource)}
		}),
		Positions: all(r, position.Table, func(c *cells) orggraph.PositionRow {
			return orggraph.PositionRow{ID: c.text(position.FieldID), Title: c.same(position.FieldTitle), ReportsTo: c.own(position.FieldReportsToID),
				ManagerRef: c.own(position.FieldManagerRef), Rank: int64(c.number(position.FieldRank)), FTE: c.fraction(position.FieldFte),
				StandsFor: c.number(position.FieldStandsFor), Assistant: c.truth(position.FieldAssistant), Lifted: c.truth(position.FieldLifted), Location: c.maybe(position.FieldLocation), Grade: c.maybe(position.FieldGrade),
				PlanState: (*orggraph.SeatPlan)(c.maybe(position.FieldPlanState)), ClosedOn: c.maybe(position.FieldClosedOn), ExternalID: c.own(position.FieldExternalID), Source: c.maybe(position.FieldSource)}
		}),
		Assignments: all(r, assignment.Table, func(c *cells) orggraph.AssignmentRow {
			return orggraph.AssignmentRow{ID: c.text(assignment.FieldID), Position: c.text(assignment.FieldPositionID), Person: c.text(assignment.FieldPersonID),
				Kind: orggraph.AssignmentKind(c.same(assignment.FieldKind)), FTE: c.fraction(assignment.FieldFte),
				StartsOn: c.maybe(assignment.FieldStartsOn), EndsOn: c.maybe(assignment.FieldEndsOn)}
		}),
		Lines: all(r, reportingline.Table, func(c *cells) orggraph.LineRow {
			return orggraph.LineRow{ID: c.text(reportingline.FieldID), From: c.text(reportingline.FieldFromPositionID), To: c.text(reportingline.FieldToPositionID),
				Kind: orggraph.LineKind(c.same(reportingline.FieldKind)), Note: c.own(reportingline.FieldNote)}
		}),
		Teams: all(r, team.Table, func(c *cells) orggraph.TeamRow {
			return orggraph.TeamRow{ID: c.text(team.FieldID), Name: c.text(team.FieldName), Kind: orggraph.TeamKind(c.same(team.FieldKind)),
				Purpose: c.own(team.FieldPurpose), Parent: c.own(team.FieldParentID), Color: c.number(team.FieldColor),
				TopologyType: (*orggraph.TopologyType)(c.maybe(team.FieldTopologyType)), ProductType: (*orggraph.ProductType)(c.maybe(team.FieldProductType)),
				ArchivedOn: c.maybe(team.FieldArchivedOn), ExternalID: c.own(team.FieldExternalID), Source: c.maybe(team.FieldSource)}
		}),
		Memberships: all(r, membership.Table, func(c *cells) orggraph.MembershipRow {
			return orggraph.MembershipRow{ID: c.text(membership.FieldID), Position: c.text(membership.FieldPositionID), Team: c.text(membership.FieldTeamID),
				Allocation: c.number(membership.FieldAllocation), Function: c.maybe(membership.FieldFunction), Lead: c.truth(membership.FieldLead)}
		}),
		Roles: all(r, role.Table, func(c *cells) orggraph.RoleRow {
			return orggraph.RoleRow{ID: c.text(role.FieldID), Key: c.text(role.FieldKey), Name: c.text(role.FieldName), Purpose: c.text(role.FieldPurpose),
				Aliases: c.list(role.FieldAliases), Responsibilities: c.list(role.FieldResponsibilities), Track: orggraph.RoleTrack(c.text(role.FieldTrack)),
				SpanMin: c.maybeNumber(role.FieldSpanMin), SpanTarget: c.maybeNumber(role.FieldSpanTarget), SpanMax: c.maybeNumber(role.FieldSpanMax),
				TimeBoxedMonths: c.maybeNumber(role.FieldTimeBoxedMonths), Active: c.truth(role.FieldActive)}
		}),
		Inheritances: all(r, roleinheritance.Table, func(c *cells) orggraph.InheritanceRow {
			return orggraph.InheritanceRow{ID: c.text(roleinheritance.FieldID), Role: c.text(roleinheritance.FieldRoleID), Parent: c.text(roleinheritance.FieldParentID),
				Mixin: c.text(roleinheritance.FieldKind) == string(roleinheritance.KindMIXIN), Rank: c.number(roleinheritance.FieldRank)}
		}),
		PositionRoles: all(r, positionrole.Table, func(c *cells) orggraph.PositionRoleRow {
			return orggraph.PositionRoleRow{ID: c.text(positionrole.FieldID), Position: c.text(positionrole.FieldPositionID), Role: c.same(positionrole.FieldRoleID),
				Primary: c.truth(positionrole.FieldPrimary)}
		}),
		LimitSettings: all(r, limitsetting.Table, func(c *cells) orggraph.LimitSettingRow {
			return orggraph.LimitSettingRow{ID: c.text(limitsetting.FieldID), Rule: orggraph.LimitRule(c.text(limitsetting.FieldRule)),
				WarnBelow: c.maybeFraction(limitsetting.FieldWarnBelow), WarnAbove: c.maybeFraction(limitsetting.FieldWarnAbove),
				ErrorBelow: c.maybeFraction(limitsetting.FieldErrorBelow), ErrorAbove: c.maybeFraction(limitsetting.FieldErrorAbove)}
		}),
		LimitExceptions: all(r, limitexception.Table, func(c *cells) orggraph.LimitExceptionRow {
			return orggraph.LimitExceptionRow{ID: c.text(limitexception.FieldID), Rule: orggraph.LimitRule(c.text(limitexception.FieldRule)),
				Subject: c.text(limitexception.FieldSubjectID), Why: c.text(limitexception.FieldWhy), Until: c.maybe(limitexception.FieldUntil)}
		}),
		SavedQueries: all(r, savedquery.Table, func(c *cells) orggraph.SavedQueryRow {
			return orggraph.SavedQueryRow{ID: c.text(savedquery.FieldID), Name: c.text(savedquery.FieldName), Title: c.text(savedquery.FieldTitle),
				Description: c.maybe(savedquery.FieldDescription), Query: c.text(savedquery.FieldQuery), Visualisation: orggraph.Visualisation(c.same(savedquery.FieldVisualisation)),
				Value: c.maybe(savedquery.FieldValue), AtLeast: c.maybeFraction(savedquery.FieldAtLeast), AtMost: c.maybeFraction(savedquery.FieldAtMost),
				Tile: c.truth(savedquery.FieldTile), Rank: c.number(savedquery.FieldRank)}
		}),
	}
	r.allOfCompetence(&rows)
	r.allOfTopology(&rows)
	allOfStrategy(r, &rows)
	readAllAims(r, &rows)
	readAllCommitments(r, &rows)
	return rows, r.err
}

// allOfCompetence reads what is expected of seats, and who coaches whom.
func (r *reader) allOfCompetence(rows *orggraph.Rows) {
	rows.Competencies = all(r, competency.Table, func(c *cells) orggraph.CompetencyRow {
		return orggraph.CompetencyRow{ID: c.text(competency.FieldID), Key: c.text(competency.FieldKey), Name: c.text(competency.FieldName),
			Area: orggraph.CompetencyArea(c.same(competency.FieldArea)), Levels: c.list(competency.FieldLevels), Rank: c.number(competency.FieldRank),
			Active: c.truth(competency.FieldActive), Version: c.number(competency.FieldVersion)}
	})
	rows.RoleExpectations = all(r, roleexpectation.Table, func(c *cells) orggraph.RoleExpectationRow {
		return orggraph.RoleExpectationRow{ID: c.text(roleexpectation.FieldID), Role: c.same(roleexpectation.FieldRoleID), Competency: c.same(roleexpectation.FieldCompetencyID),
			Level: c.number(roleexpectation.FieldLevel), Importance: c.number(roleexpectation.FieldImportance)}
	})
	rows.PositionExpectations = all(r, positionexpectation.Table, func(c *cells) orggraph.PositionExpectationRow {
		return orggraph.PositionExpectationRow{ID: c.text(positionexpectation.FieldID), Position: c.text(positionexpectation.FieldPositionID),
			Competency: c.same(positionexpectation.FieldCompetencyID), Level: c.number(positionexpectation.FieldLevel), Importance: c.number(positionexpectation.FieldImportance)}
	})
	rows.CoachLines = all(r, coachline.Table, func(c *cells) orggraph.CoachLineRow {
		return orggraph.CoachLineRow{ID: c.text(coachline.FieldID), Person: c.text(coachline.FieldPersonID), Coach: c.text(coachline.FieldCoachID), Since: c.maybe(coachline.FieldSince)}
	})
}

// reader reads whole tables at one moment, until the first error.
type reader struct {
	ctx    context.Context
	tx     *ent.Tx
	shared map[string]*string // texts that many rows have in common, each once
	err    error
}

// all reads a table. The columns are those that row asks for, in the order in which it does; it is
// asked once before anything is read.
func all[R any](r *reader, table string, row func(*cells) R) (list []R) {
	if r.err != nil {
		return nil
	}
	c := &cells{reader: r}
	row(c)
	defer func() {
		if r.err != nil {
			r.err = fmt.Errorf("read %s: %w", table, r.err)
		}
	}()
	if list = make([]R, 0, r.count(table)); r.err != nil {
		return nil
	}
	var rows *sql.Rows
	rows, r.err = r.tx.QueryContext(r.ctx, `SELECT "`+strings.Join(c.columns, `", "`)+`" FROM "`+table+`" ORDER BY "id"`)
	if r.err != nil {
		return nil
	}
	defer rows.Close()
	c.prepare()
	for rows.Next() {
		if r.err = rows.Scan(c.pointers...); r.err != nil {
			return nil
		}
		c.next = 0
		if list = append(list, row(c)); r.err != nil {
			return nil
		}
	}
	r.err = rows.Err()
	return list
}

// count returns how many rows a table has, so that room for them is made at once.
func (r *reader) count(table string) (n int) {
	rows, err := r.tx.QueryContext(r.ctx, `SELECT count(*) FROM "`+table+`"`)
	if err != nil {
		r.err = err
		return 0
	}
	defer rows.Close()
	if rows.Next() {
		r.err = rows.Scan(&n)
	}
	if err := rows.Err(); r.err == nil {
		r.err = err
	}
	return n
}

// cells are the values of one row, handed out in the order of their columns. Before it is prepared
// it only notes which columns are asked for.
type cells struct {
	*reader
	columns  []string
	values   []any
	pointers []any
	next     int
}

func (c *cells) prepare() {
	c.values, c.pointers = make([]any, len(c.columns)), make([]any, len(c.columns))
	for i := range c.values {
		c.pointers[i] = &c.values[i]
	}
}

// take returns the next value, or nil.
func (c *cells) take(column string) any {
	if c.values == nil {
		c.columns = append(c.columns, column)
		return nil
	}
	c.next++
	return c.values[c.next-1]
}

// wrong notes a value that is not of the type that its column has.
func (c *cells) wrong(value any) {
	if c.err == nil {
		c.err = fmt.Errorf("the value %v of %s is a %T", value, c.columns[c.next-1], value)
	}
}

func (c *cells) text(column string) string {
	switch v := c.take(column).(type) {
	case string:
		return v
	case []byte:
		return string(v)
	case nil:
		return ""
	default:
		c.wrong(v)
		return ""
	}
}

// own reads a text that hardly another row has, and same one that many have.
func (c *cells) own(column string) *string {
	switch v := c.take(column).(type) {
	case string:
		return &v
	case nil:
		return nil
	default:
		c.wrong(v)
		return nil
	}
}

func (c *cells) same(column string) string {
	if s := c.maybe(column); s != nil {
		return *s
	}
	return ""
}

// maybe reads a text that many rows have, or none.
func (c *cells) maybe(column string) *string {
	v := c.take(column)
	if v == nil {
		return nil
	}
	s, ok := v.(string)
	if !ok {
		c.wrong(v)
		return nil
	}
	known, ok := c.shared[s]
	if !ok {
		known = &s
		c.shared[s] = known
	}
	return known
}

func (c *cells) number(column string) int {
	if n := c.maybeNumber(column); n != nil {
		return *n
	}
	return 0
}

func (c *cells) maybeNumber(column string) *int {
	switch v := c.take(column).(type) {
	case int64:
		n := int(v)
		return &n
	case nil:
		return nil
	default:
		c.wrong(v)
		return nil
	}
}

func (c *cells) fraction(column string) float64 {
	if f := c.maybeFraction(column); f != nil {
		return *f
	}
	return 0
}

func (c *cells) maybeFraction(column string) *float64 {
	switch v := c.take(column).(type) {
	case float64:
		return &v
	case int64:
		f := float64(v)
		return &f
	case nil:
		return nil
	default:
		c.wrong(v)
		return nil
	}
}

func (c *cells) truth(column string) bool {
	switch v := c.take(column).(type) {
	case bool:
		return v
	case int64: // SQLite has no other
		return v != 0
	case nil:
		return false
	default:
		c.wrong(v)
		return false
	}
}

// list reads a list of texts that is stored as JSON.
func (c *cells) list(column string) []string {
	text := c.text(column)
	if text == "" {
		return nil
	}
	var list []string
	if err := json.Unmarshal([]byte(text), &list); err != nil && c.err == nil {
		c.err = fmt.Errorf("the list in %s: %w", column, err)
	}
	return list
}
