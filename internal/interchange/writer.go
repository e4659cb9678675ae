package interchange

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/assignment"
	"cadre/ent/membership"
	"cadre/ent/person"
	"cadre/ent/position"
	"cadre/ent/positionrole"
	"cadre/ent/reportingline"
)

// chunk is how many rows one statement writes: SQLite takes 32,766 values in one.
const chunk = 1000

// writer writes a draft through one transaction's client.
type writer struct {
	tx          *ent.Client
	draft       *draft
	today       string
	progress    Progress
	done, total int
}

func newWriter(tx *ent.Client, d *drafter, progress Progress) *writer {
	return &writer{tx: tx, draft: &d.draft, today: d.today, progress: progress, total: d.draft.rows()}
}

// write goes by what refers to what: people and teams before seats, seats before what hangs on
// them.
func (w *writer) write(ctx context.Context) error {
	steps := []func(context.Context) error{
		w.makePeople, w.updatePeople,
		w.makeTeams, w.updateTeams,
		w.makeSeats, w.updateSeats,
		w.endHoldings, w.updateHoldings, w.makeHoldings,
		w.dropPlaces, w.updatePlaces, w.makePlaces,
		w.dropRoles, w.makeRoles,
		w.endSeats, w.recordLeavers,
	}
	for _, step := range steps {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// inChunks hands rows on some at a time, and reports progress after each. A cancelled context ends
// it through the next statement.
func inChunks[T any](w *writer, rows []T, write func([]T) error) error {
	for part := range slices.Chunk(rows, chunk) {
		if err := write(part); err != nil {
			return err
		}
		w.step(len(part))
	}
	return nil
}

// each writes rows one by one.
func each[T any](ctx context.Context, w *writer, rows []T, write func(T) error) error {
	for i, row := range rows {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := write(row); err != nil {
			return err
		}
		if i%100 == 99 || i == len(rows)-1 {
			w.step(i%100 + 1)
		}
	}
	return nil
}

func (w *writer) step(n int) {
	w.done += n
	if w.progress != nil {
		w.progress(StageApply, w.done, w.total)
	}
}

func (w *writer) makePeople(ctx context.Context) error {
	return inChunks(w, w.draft.newPeople, func(rows []*ent.Person) error {
		return w.tx.Person.MapCreateBulk(rows, func(c *ent.PersonCreate, i int) {
			p := rows[i]
			c.SetID(p.ID).SetName(p.Name).SetNillableEmail(p.Email).SetNillableEmploymentType(p.EmploymentType).
				SetNillableStartedOn(p.StartedOn).SetNillableExternalID(p.ExternalID).SetNillableSource(p.Source)
		}).Exec(ctx)
	})
}

func (w *writer) makeTeams(ctx context.Context) error {
	return inChunks(w, w.draft.newTeams, func(rows []*ent.Team) error {
		return w.tx.Team.MapCreateBulk(rows, func(c *ent.TeamCreate, i int) {
			t := rows[i]
			c.SetID(t.ID).SetName(t.Name).SetKind(t.Kind).SetNillableParentID(t.ParentID).SetColor(t.Color).
				SetNillableTopologyType(t.TopologyType).SetNillableProductType(t.ProductType).SetNillableExternalID(t.ExternalID).SetNillableSource(t.Source)
		}).Exec(ctx)
	})
}

func (w *writer) makeSeats(ctx context.Context) error {
	return inChunks(w, w.draft.newSeats, func(rows []*ent.Position) error {
		return w.tx.Position.MapCreateBulk(rows, func(c *ent.PositionCreate, i int) {
			p := rows[i]
			c.SetID(p.ID).SetTitle(p.Title).SetNillableReportsToID(p.ReportsToID).SetNillableManagerRef(p.ManagerRef).SetRank(p.Rank).
				SetFte(p.Fte).SetStandsFor(p.StandsFor).SetAssistant(p.Assistant).SetNillableLocation(p.Location).SetNillableGrade(p.Grade).
				SetNillableExternalID(p.ExternalID).SetNillableSource(p.Source)
		}).Exec(ctx)
	})
}

// makeHoldings seats people. What was decided of their seats is done then: whoever leaves them later leaves no old plan behind.
func (w *writer) makeHoldings(ctx context.Context) error {
	var filled []string
	for _, a := range w.draft.holdings {
		if a.Kind != assignment.KindINTERIM {
			filled = append(filled, a.PositionID)
		}
	}
	for part := range slices.Chunk(filled, chunk) {
		if err := w.tx.Position.Update().Where(position.IDIn(part...), position.PlanStateNotNil()).ClearPlanState().Exec(ctx); err != nil {
			return fmt.Errorf("end the plans of seats that are filled: %w", err)
		}
	}
	return inChunks(w, w.draft.holdings, func(rows []*ent.Assignment) error {
		return w.tx.Assignment.MapCreateBulk(rows, func(c *ent.AssignmentCreate, i int) {
			a := rows[i]
			c.SetID(a.ID).SetPositionID(a.PositionID).SetPersonID(a.PersonID).SetKind(a.Kind).SetFte(a.Fte).
				SetNillableStartsOn(a.StartsOn).SetNillableEndsOn(a.EndsOn)
		}).Exec(ctx)
	})
}

func (w *writer) makePlaces(ctx context.Context) error {
	return inChunks(w, w.draft.places, func(rows []*ent.Membership) error {
		return w.tx.Membership.MapCreateBulk(rows, func(c *ent.MembershipCreate, i int) {
			m := rows[i]
			c.SetID(m.ID).SetPositionID(m.PositionID).SetTeamID(m.TeamID).SetAllocation(m.Allocation).SetNillableFunction(m.Function).SetLead(m.Lead)
		}).Exec(ctx)
	})
}

func (w *writer) makeRoles(ctx context.Context) error {
	return inChunks(w, w.draft.seatRoles, func(rows []*ent.PositionRole) error {
		return w.tx.PositionRole.MapCreateBulk(rows, func(c *ent.PositionRoleCreate, i int) {
			r := rows[i]
			c.SetID(r.ID).SetPositionID(r.PositionID).SetRoleID(r.RoleID).SetPrimary(r.Primary)
		}).Exec(ctx)
	})
}

// endHoldings ends holdings today: from today on the seat is somebody else's, or nobody's.
func (w *writer) endHoldings(ctx context.Context) error {
	return inChunks(w, w.draft.endHeld, func(ids []string) error {
		return w.tx.Assignment.Update().Where(assignment.IDIn(ids...)).SetEndsOn(w.today).Exec(ctx)
	})
}

func (w *writer) dropPlaces(ctx context.Context) error {
	return inChunks(w, w.draft.dropPlaces, func(ids []string) error {
		_, err := w.tx.Membership.Delete().Where(membership.IDIn(ids...)).Exec(ctx)
		return err
	})
}

func (w *writer) dropRoles(ctx context.Context) error {
	return inChunks(w, w.draft.dropRoles, func(ids []string) error {
		_, err := w.tx.PositionRole.Delete().Where(positionrole.IDIn(ids...)).Exec(ctx)
		return err
	})
}

// endSeats closes seats as closing them by hand does: the lines beside the tree go with them.
func (w *writer) endSeats(ctx context.Context) error {
	return inChunks(w, w.draft.endSeats, func(ids []string) error {
		if _, err := w.tx.ReportingLine.Delete().Where(reportingline.Or(reportingline.FromPositionIDIn(ids...), reportingline.ToPositionIDIn(ids...))).Exec(ctx); err != nil {
			return err
		}
		return w.tx.Position.Update().Where(position.IDIn(ids...)).SetClosedOn(w.today).Exec(ctx)
	})
}

func (w *writer) recordLeavers(ctx context.Context) error {
	return inChunks(w, w.draft.leave, func(ids []string) error {
		return w.tx.Person.Update().Where(person.IDIn(ids...)).SetLeftOn(w.today).Exec(ctx)
	})
}
