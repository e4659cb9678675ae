package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/positionrole"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// AddPositionRoleInput is a role for a seat.
type AddPositionRoleInput struct {
	Position         string
	Role             string
	Primary          bool // the others become secondary
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// AddPositionRole lets a seat carry a role and returns the id of the relation. The first role of a
// seat is its primary one in any case. A role that the seat carries already can be made primary.
func AddPositionRole(ctx context.Context, w *world.World, in AddPositionRoleInput) (string, *world.Commit, error) {
	c := checking(w)
	in.Position = c.id("position", in.Position, id.Position)
	in.Role = c.id("role", in.Role, id.Role)
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return "", nil, c.err
	}
	var relation *ent.PositionRole
	commit, err := write(ctx, w, "position.addRole", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := expect(ctx, tx, in.ExpectedRevision, nil, rolesOn(in.Position)); err != nil {
			return err
		}
		seat, err := openSeat(ctx, tx, "position", in.Position)
		if err != nil {
			return err
		}
		role, err := seatRole(ctx, tx, "role", in.Role)
		if err != nil {
			return err
		}
		carried, err := rolesOf(ctx, tx, seat)
		if err != nil {
			return err
		}
		relation, err = in.add(ctx, tx, seat, role, carried)
		return err
	})
	if err != nil {
		return "", nil, err
	}
	return relation.ID, commit, nil
}

func (in *AddPositionRoleInput) add(ctx context.Context, tx *history.Tx, seat *ent.Position, role *ent.Role, carried []*ent.PositionRole) (*ent.PositionRole, error) {
	var there *ent.PositionRole
	for _, r := range carried {
		if r.RoleID == role.ID {
			there = r
		}
	}
	if there != nil && (there.Primary || !in.Primary) {
		return nil, input.Invalid("role", "%s carries the role %s already.", seat.Title, role.Name)
	}
	if in.Primary {
		err := tx.PositionRole.Update().Where(positionrole.PositionID(seat.ID), positionrole.Primary(true)).SetPrimary(false).Exec(ctx)
		if err != nil {
			return nil, fmt.Errorf("make roles of seat %s secondary: %w", seat.ID, err)
		}
	}
	if there != nil {
		tx.Summarize("Made %s the primary role of %s", role.Name, seat.Title)
		made, err := tx.PositionRole.UpdateOneID(there.ID).SetPrimary(true).Save(ctx)
		if err != nil {
			return nil, fmt.Errorf("make role %s primary: %w", there.ID, err)
		}
		return made, nil
	}
	tx.Summarize("Gave %s the role %s", seat.Title, role.Name)
	return carry(ctx, tx, seat, role, in.Primary || len(carried) == 0)
}

// rolesOf reads the roles of a seat, the oldest first.
func rolesOf(ctx context.Context, tx *history.Tx, seat *ent.Position) ([]*ent.PositionRole, error) {
	list, err := tx.PositionRole.Query().Where(positionrole.PositionID(seat.ID)).Order(positionrole.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read roles of seat %s: %w", seat.ID, err)
	}
	return list, nil
}

func carry(ctx context.Context, tx *history.Tx, seat *ent.Position, role *ent.Role, primary bool) (*ent.PositionRole, error) {
	made, err := tx.PositionRole.Create().SetPositionID(seat.ID).SetRoleID(role.ID).SetPrimary(primary).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("give seat %s the role %s: %w", seat.ID, role.ID, err)
	}
	return made, nil
}

// giveRole gives a new seat the role that was asked for, or the one that its title means.
func giveRole(ctx context.Context, tx *history.Tx, seat *ent.Position, asked *string) error {
	if asked != nil {
		role, err := seatRole(ctx, tx, "role", *asked)
		if err != nil {
			return err
		}
		_, err = carry(ctx, tx, seat, role, true)
		return err
	}
	_, err := giveTitleRole(ctx, tx, seat)
	return err
}

// giveTitleRole gives a new seat the role that its title means, and reports whether there is one.
func giveTitleRole(ctx context.Context, tx *history.Tx, seat *ent.Position) (bool, error) {
	role, ok, err := roleOfTitle(ctx, tx, seat.Title)
	if err != nil || !ok {
		return false, err
	}
	_, err = carry(ctx, tx, seat, role, true)
	return true, err
}
