package org

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// RemovePositionRoleInput is a role to take from a seat.
type RemovePositionRoleInput struct {
	Position         string
	Role             string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// RemovePositionRole takes a role from a seat. Where it was the primary one, the oldest of the
// others becomes that.
func RemovePositionRole(ctx context.Context, w *world.World, in RemovePositionRoleInput) (*world.Commit, error) {
	c := checking(w)
	in.Position = c.id("position", in.Position, id.Position)
	in.Role = c.id("role", in.Role, id.Role)
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return nil, c.err
	}
	return write(ctx, w, "position.removeRole", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := expect(ctx, tx, in.ExpectedRevision, nil, rolesOn(in.Position)); err != nil {
			return err
		}
		seat, err := openSeat(ctx, tx, "position", in.Position)
		if err != nil {
			return err
		}
		role, err := anyRole(ctx, tx, "role", in.Role)
		if err != nil {
			return err
		}
		carried, err := rolesOf(ctx, tx, seat)
		if err != nil {
			return err
		}
		at := slices.IndexFunc(carried, func(r *ent.PositionRole) bool { return r.RoleID == role.ID })
		if at < 0 {
			return input.Invalid("role", "%s does not carry the role %s.", seat.Title, role.Name)
		}
		tx.Summarize("Took the role %s from %s", role.Name, seat.Title)
		return dropRole(ctx, tx, carried, at)
	})
}

func dropRole(ctx context.Context, tx *history.Tx, carried []*ent.PositionRole, at int) error {
	gone := carried[at]
	if err := tx.PositionRole.DeleteOneID(gone.ID).Exec(ctx); err != nil {
		return fmt.Errorf("take role %s away: %w", gone.ID, err)
	}
	rest := slices.Delete(carried, at, at+1)
	if !gone.Primary || len(rest) == 0 {
		return nil
	}
	if err := tx.PositionRole.UpdateOneID(rest[0].ID).SetPrimary(true).Exec(ctx); err != nil {
		return fmt.Errorf("make role %s primary: %w", rest[0].ID, err)
	}
	return nil
}
