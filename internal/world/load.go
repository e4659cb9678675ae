package world

import (
	"context"
	"fmt"

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
	"cadre/internal/access"
	"cadre/internal/history"
	"cadre/internal/orggraph"
)

// reload reads the whole organisation at one moment.
func (w *World) reload(ctx context.Context) error {
	var rows orggraph.Rows
	var revision int64
	err := w.atOneMoment(ctx, func(tx *ent.Tx) (err error) {
		if revision, err = history.Latest(ctx, tx.Client()); err == nil {
			rows, err = readAll(ctx, tx)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("read the organisation: %w", err)
	}
	w.graph.Store(orggraph.Load(w.ref.Suffix(), w.Today(), revision, rows))
	return nil
}

// readAtOneMoment reads the touched rows as they stood together, whatever other nodes write meanwhile.
func (w *World) readAtOneMoment(ctx context.Context, only touchedIDs) (d orggraph.Delta, err error) {
	err = w.atOneMoment(ctx, func(tx *ent.Tx) (err error) {
		d, err = read(ctx, tx.Client(), only)
		return err
	})
	return d, err
}

// Newest returns the organisation as the write under way finds it: nobody else writes meanwhile, but another node may have
// written since this one looked.
func (w *World) Newest(ctx context.Context) (g *orggraph.Graph, err error) {
	if !w.Ref().Live() {
		return w.Graph(), nil // nobody else writes a scenario
	}
	err = w.AtOneMoment(ctx, func(_ *ent.Client, now *orggraph.Graph) error {
		g = now
		return nil
	})
	return g, err
}

// AtOneMoment runs fn with the newest rows and the revision that they have, which memory has too.
func (w *World) AtOneMoment(ctx context.Context, fn func(c *ent.Client, g *orggraph.Graph) error) error {
	for {
		again := false
		err := w.atOneMoment(access.System(ctx), func(tx *ent.Tx) error {
			revision, err := history.Latest(ctx, tx.Client())
			if err != nil {
				return err
			}
			g := w.Graph()
			if again = g.Revision() != revision; again {
				return nil
			}
			return fn(tx.Client(), g)
		})
		if err != nil || !again {
			return err
		}
		if err := w.catchUp(access.System(ctx)); err != nil {
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
}

// atOneMoment runs fn in a read-only transaction, which sees one state of the database.
func (w *World) atOneMoment(ctx context.Context, fn func(tx *ent.Tx) error) (err error) {
	tx, err := w.Log().BeginTx(ctx, readOnly)
	if err != nil {
		return fmt.Errorf("begin reading: %w", err)
	}
	defer func() { // a panic of fn comes through here too: the reader goes back to its pool
		if end := tx.Rollback(); err == nil {
			err = end
		}
	}()
	return fn(tx)
}

// touchedIDs are rows to read, by entity.
type touchedIDs map[string][]string

// read reads the touched rows of the open organisation. Those that are gone come back as nil.
func read(ctx context.Context, c *ent.Client, only touchedIDs) (orggraph.Delta, error) {
	var d orggraph.Delta
	var err error
	take := func(e error) {
		if err == nil {
			err = e
		}
	}
	d.People = rows(only, ent.TypePerson, take, func(ids []string) ([]*ent.Person, error) {
		return touched(c.Person.Query(), ids, person.IDIn).All(ctx)
	}, personRow)
	d.Positions = rows(only, ent.TypePosition, take, func(ids []string) ([]*ent.Position, error) {
		return touched(c.Position.Query(), ids, position.IDIn).All(ctx)
	}, positionRow)
	d.Assignments = rows(only, ent.TypeAssignment, take, func(ids []string) ([]*ent.Assignment, error) {
		return touched(c.Assignment.Query(), ids, assignment.IDIn).All(ctx)
	}, assignmentRow)
	d.Lines = rows(only, ent.TypeReportingLine, take, func(ids []string) ([]*ent.ReportingLine, error) {
		return touched(c.ReportingLine.Query(), ids, reportingline.IDIn).All(ctx)
	}, lineRow)
	d.Teams = rows(only, ent.TypeTeam, take, func(ids []string) ([]*ent.Team, error) {
		return touched(c.Team.Query(), ids, team.IDIn).All(ctx)
	}, teamRow)
	d.Memberships = rows(only, ent.TypeMembership, take, func(ids []string) ([]*ent.Membership, error) {
		return touched(c.Membership.Query(), ids, membership.IDIn).All(ctx)
	}, membershipRow)
	d.Roles = rows(only, ent.TypeRole, take, func(ids []string) ([]*ent.Role, error) {
		return touched(c.Role.Query(), ids, role.IDIn).All(ctx)
	}, roleRow)
	d.Inheritances = rows(only, ent.TypeRoleInheritance, take, func(ids []string) ([]*ent.RoleInheritance, error) {
		return touched(c.RoleInheritance.Query(), ids, roleinheritance.IDIn).All(ctx)
	}, inheritanceRow)
	d.PositionRoles = rows(only, ent.TypePositionRole, take, func(ids []string) ([]*ent.PositionRole, error) {
		return touched(c.PositionRole.Query(), ids, positionrole.IDIn).All(ctx)
	}, positionRoleRow)
	d.LimitSettings = rows(only, ent.TypeLimitSetting, take, func(ids []string) ([]*ent.LimitSetting, error) {
		return touched(c.LimitSetting.Query(), ids, limitsetting.IDIn).All(ctx)
	}, limitSettingRow)
	d.LimitExceptions = rows(only, ent.TypeLimitException, take, func(ids []string) ([]*ent.LimitException, error) {
		return touched(c.LimitException.Query(), ids, limitexception.IDIn).All(ctx)
	}, limitExceptionRow)
	d.SavedQueries = rows(only, ent.TypeSavedQuery, take, func(ids []string) ([]*ent.SavedQuery, error) {
		return touched(c.SavedQuery.Query(), ids, savedquery.IDIn).All(ctx)
	}, savedQueryRow)
	d.Competencies = rows(only, ent.TypeCompetency, take, func(ids []string) ([]*ent.Competency, error) {
		return touched(c.Competency.Query(), ids, competency.IDIn).All(ctx)
	}, competencyRow)
	d.RoleExpectations = rows(only, ent.TypeRoleExpectation, take, func(ids []string) ([]*ent.RoleExpectation, error) {
		return touched(c.RoleExpectation.Query(), ids, roleexpectation.IDIn).All(ctx)
	}, roleExpectationRow)
	d.PositionExpectations = rows(only, ent.TypePositionExpectation, take, func(ids []string) ([]*ent.PositionExpectation, error) {
		return touched(c.PositionExpectation.Query(), ids, positionexpectation.IDIn).All(ctx)
	}, positionExpectationRow)
	d.CoachLines = rows(only, ent.TypeCoachLine, take, func(ids []string) ([]*ent.CoachLine, error) {
		return touched(c.CoachLine.Query(), ids, coachline.IDIn).All(ctx)
	}, coachLineRow)
	readTopology(ctx, c, only, take, &d)
	readStrategy(ctx, c, only, &d, take)
	readAims(ctx, c, only, &d, take)
	readCommitments(ctx, c, only, &d, take)
	return d, err
}

// query is what Ent's query builders have in common here.
type query[P, Q any] interface{ Where(ps ...P) Q }

func touched[P any, Q query[P, Q]](q Q, ids []string, in func(ids ...string) P) Q {
	return q.Where(in(ids...))
}

// rows reads the touched rows of one entity by id.
func rows[E, R any](only touchedIDs, entity string, take func(error), find func(ids []string) ([]*E, error), row func(*E) (string, *R)) map[string]*R {
	ids := only[entity]
	if len(ids) == 0 {
		return nil
	}
	found, err := find(ids)
	if err != nil {
		take(fmt.Errorf("%s: %w", entity, err))
		return nil
	}
	byID := make(map[string]*R, len(ids))
	for _, id := range ids {
		byID[id] = nil
	}
	for _, e := range found {
		id, r := row(e)
		byID[id] = r
	}
	return byID
}

func personRow(e *ent.Person) (string, *orggraph.PersonRow) {
	return e.ID, &orggraph.PersonRow{ID: e.ID, Name: e.Name, UserName: e.UserName, Email: e.Email, Location: e.Location, EmploymentType: e.EmploymentType,
		StartedOn: e.StartedOn, LeftOn: e.LeftOn, ExternalID: e.ExternalID, Source: e.Source}
}

func positionRow(e *ent.Position) (string, *orggraph.PositionRow) {
	return e.ID, &orggraph.PositionRow{ID: e.ID, Title: e.Title, ReportsTo: e.ReportsToID, ManagerRef: e.ManagerRef, Rank: e.Rank, FTE: e.Fte,
		StandsFor: e.StandsFor, Assistant: e.Assistant, Lifted: e.Lifted, Location: e.Location, Grade: e.Grade, PlanState: (*orggraph.SeatPlan)(e.PlanState), ClosedOn: e.ClosedOn, ExternalID: e.ExternalID, Source: e.Source}
}

func assignmentRow(e *ent.Assignment) (string, *orggraph.AssignmentRow) {
	return e.ID, &orggraph.AssignmentRow{ID: e.ID, Position: e.PositionID, Person: e.PersonID, Kind: orggraph.AssignmentKind(e.Kind),
		FTE: e.Fte, StartsOn: e.StartsOn, EndsOn: e.EndsOn}
}

func lineRow(e *ent.ReportingLine) (string, *orggraph.LineRow) {
	return e.ID, &orggraph.LineRow{ID: e.ID, From: e.FromPositionID, To: e.ToPositionID, Kind: orggraph.LineKind(e.Kind), Note: e.Note}
}

func teamRow(e *ent.Team) (string, *orggraph.TeamRow) {
	return e.ID, &orggraph.TeamRow{ID: e.ID, Name: e.Name, Kind: orggraph.TeamKind(e.Kind), Purpose: e.Purpose, Parent: e.ParentID, Color: e.Color,
		TopologyType: (*orggraph.TopologyType)(e.TopologyType), ProductType: (*orggraph.ProductType)(e.ProductType), ArchivedOn: e.ArchivedOn, ExternalID: e.ExternalID, Source: e.Source}
}

func membershipRow(e *ent.Membership) (string, *orggraph.MembershipRow) {
	return e.ID, &orggraph.MembershipRow{ID: e.ID, Position: e.PositionID, Team: e.TeamID, Allocation: e.Allocation, Function: e.Function, Lead: e.Lead}
}

func roleRow(e *ent.Role) (string, *orggraph.RoleRow) {
	return e.ID, &orggraph.RoleRow{ID: e.ID, Key: e.Key, Name: e.Name, Purpose: e.Purpose, Aliases: e.Aliases, Responsibilities: e.Responsibilities,
		Track: orggraph.RoleTrack(e.Track), SpanMin: e.SpanMin, SpanTarget: e.SpanTarget, SpanMax: e.SpanMax, TimeBoxedMonths: e.TimeBoxedMonths, Active: e.Active}
}

func inheritanceRow(e *ent.RoleInheritance) (string, *orggraph.InheritanceRow) {
	return e.ID, &orggraph.InheritanceRow{ID: e.ID, Role: e.RoleID, Parent: e.ParentID, Mixin: e.Kind == roleinheritance.KindMIXIN, Rank: e.Rank}
}

func positionRoleRow(e *ent.PositionRole) (string, *orggraph.PositionRoleRow) {
	return e.ID, &orggraph.PositionRoleRow{ID: e.ID, Position: e.PositionID, Role: e.RoleID, Primary: e.Primary}
}

func limitSettingRow(e *ent.LimitSetting) (string, *orggraph.LimitSettingRow) {
	return e.ID, &orggraph.LimitSettingRow{ID: e.ID, Rule: orggraph.LimitRule(e.Rule), WarnBelow: e.WarnBelow, WarnAbove: e.WarnAbove,
		ErrorBelow: e.ErrorBelow, ErrorAbove: e.ErrorAbove}
}

func limitExceptionRow(e *ent.LimitException) (string, *orggraph.LimitExceptionRow) {
	return e.ID, &orggraph.LimitExceptionRow{ID: e.ID, Rule: orggraph.LimitRule(e.Rule), Subject: e.SubjectID, Why: e.Why, Until: e.Until}
}

func savedQueryRow(e *ent.SavedQuery) (string, *orggraph.SavedQueryRow) {
	return e.ID, &orggraph.SavedQueryRow{ID: e.ID, Name: e.Name, Title: e.Title, Description: e.Description, Query: e.Query,
		Visualisation: orggraph.Visualisation(e.Visualisation), Value: e.Value, AtLeast: e.AtLeast, AtMost: e.AtMost, Tile: e.Tile, Rank: e.Rank}
}

func competencyRow(e *ent.Competency) (string, *orggraph.CompetencyRow) {
	return e.ID, &orggraph.CompetencyRow{ID: e.ID, Key: e.Key, Name: e.Name, Area: orggraph.CompetencyArea(e.Area), Levels: e.Levels, Rank: e.Rank,
		Active: e.Active, Version: e.Version}
}

func roleExpectationRow(e *ent.RoleExpectation) (string, *orggraph.RoleExpectationRow) {
	return e.ID, &orggraph.RoleExpectationRow{ID: e.ID, Role: e.RoleID, Competency: e.CompetencyID, Level: e.Level, Importance: e.Importance}
}

func positionExpectationRow(e *ent.PositionExpectation) (string, *orggraph.PositionExpectationRow) {
	return e.ID, &orggraph.PositionExpectationRow{ID: e.ID, Position: e.PositionID, Competency: e.CompetencyID, Level: e.Level, Importance: e.Importance}
}

func coachLineRow(e *ent.CoachLine) (string, *orggraph.CoachLineRow) {
	return e.ID, &orggraph.CoachLineRow{ID: e.ID, Person: e.PersonID, Coach: e.CoachID, Since: e.Since}
}
