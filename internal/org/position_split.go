package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/membership"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// SplitPositionInput is what to split off a seat.
type SplitPositionInput struct {
	Position         string
	Title            *string  // nil: that of the old seat
	Reports          []string // move to the new seat
	Fte              *float64 // move to the new seat; nil: it gets one of its own
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *SplitPositionInput) check(w *world.World) error {
	c := checking(w)
	in.Position = c.id("position", in.Position, id.Position)
	in.Title = c.replacement("title", in.Title, maxTitle)
	in.Reports = c.ids("reports", in.Reports, id.Position, 0)
	if in.Fte != nil {
		c.amount("fte", *in.Fte)
	}
	in.Reason = c.reason(in.Reason)
	return c.err
}

// SplitPosition makes a second seat beside an existing one, at the same place, in the same teams
// and with the same roles, and moves some of its reports there. It returns the new seat's id.
func SplitPosition(ctx context.Context, w *world.World, in SplitPositionInput) (string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return "", nil, err
	}
	var created *ent.Position
	c, err := write(ctx, w, "position.split", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := expect(ctx, tx, in.ExpectedRevision, append([]string{in.Position}, in.Reports...), membershipsOf(in.Position), rolesOn(in.Position)); err != nil {
			return err
		}
		seat, err := openSeat(ctx, tx, "position", in.Position)
		if err != nil {
			return err
		}
		if err := in.checkAgainst(ctx, tx, seat); err != nil {
			return err
		}
		if created, err = in.create(ctx, tx, seat); err != nil {
			return err
		}
		tx.Summarize("Split %s off %s%s", created.Title, seat.Title, with(len(in.Reports)))
		if err := copyTeams(ctx, tx, seat, created); err != nil {
			return err
		}
		return in.copyRoles(ctx, tx, seat, created)
	})
	if err != nil {
		return "", nil, err
	}
	return created.ID, c, nil
}

func with(reports int) string {
	if reports == 0 {
		return ""
	}
	return " with " + count(reports, "report")
}

func (in *SplitPositionInput) checkAgainst(ctx context.Context, tx *history.Tx, seat *ent.Position) error {
	if in.Fte != nil && *in.Fte > seat.Fte {
		return input.Invalid("fte", "%s has %g full-time equivalents; at most those can move.", seat.Title, seat.Fte)
	}
	reports, err := openSeats(ctx, tx, "reports", in.Reports)
	if err != nil {
		return err
	}
	for i, r := range reports {
		if managerOf(r) != seat.ID {
			return input.Invalid(item("reports", i), "%s does not report to %s. Only direct reports can move to the new seat.", r.Title, seat.Title)
		}
	}
	return nil
}

func (in *SplitPositionInput) create(ctx context.Context, tx *history.Tx, seat *ent.Position) (*ent.Position, error) {
	o, err := readOrder(ctx, tx, managerOf(seat), seat.ID)
	if err != nil {
		return nil, err
	}
	title := seat.Title
	if in.Title != nil {
		title = *in.Title
	}
	fresh := tx.Position.Create().SetID(id.New(id.Position)).SetTitle(title).
		SetNillableReportsToID(seat.ReportsToID).SetNillableFte(in.Fte).
		SetNillableLocation(seat.Location).SetNillableGrade(seat.Grade).SetAssistant(seat.Assistant)
	manager, index := o.find(seat.ID)
	created, err := o.create(ctx, fresh, manager, index+1)
	if err != nil {
		return nil, err
	}
	for _, r := range in.Reports {
		o.take(r)
	}
	o.put(created.ID, 0, in.Reports...)
	if err := o.save(ctx, tx); err != nil {
		return nil, err
	}
	if in.Fte != nil {
		if err := tx.Position.UpdateOneID(seat.ID).SetFte(seat.Fte - *in.Fte).Exec(ctx); err != nil {
			return nil, fmt.Errorf("take full-time equivalents from seat %s: %w", seat.ID, err)
		}
	}
	return created, nil
}

// copyTeams puts the new seat into the teams of the old one; it leads none of them.
func copyTeams(ctx context.Context, tx *history.Tx, from, into *ent.Position) error {
	list, err := tx.Membership.Query().Where(membership.PositionID(from.ID)).Order(membership.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("read teams of seat %s: %w", from.ID, err)
	}
	made := make([]*ent.MembershipCreate, len(list))
	for i, m := range list {
		made[i] = tx.Membership.Create().SetPositionID(into.ID).SetTeamID(m.TeamID).
			SetAllocation(m.Allocation).SetNillableFunction(m.Function)
	}
	if err := tx.Membership.CreateBulk(made...).Exec(ctx); err != nil {
		return fmt.Errorf("copy teams of seat %s: %w", from.ID, err)
	}
	return nil
}

// copyRoles gives the new seat the role that its own title means, or else the roles of the old one.
func (in *SplitPositionInput) copyRoles(ctx context.Context, tx *history.Tx, from, into *ent.Position) error {
	if into.Title != from.Title {
		if found, err := giveTitleRole(ctx, tx, into); err != nil || found {
			return err
		}
	}
	list, err := rolesOf(ctx, tx, from)
	if err != nil {
		return err
	}
	made := make([]*ent.PositionRoleCreate, len(list))
	for i, r := range list {
		made[i] = tx.PositionRole.Create().SetPositionID(into.ID).SetRoleID(r.RoleID).SetPrimary(r.Primary)
	}
	if err := tx.PositionRole.CreateBulk(made...).Exec(ctx); err != nil {
		return fmt.Errorf("copy roles of seat %s: %w", from.ID, err)
	}
	return nil
}
