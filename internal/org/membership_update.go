package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// UpdateMembershipInput is what to change about a seat in a team; only the given fields change.
type UpdateMembershipInput struct {
	Membership       string
	Allocation       *int
	Function         Optional[string]
	Lead             *bool
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *UpdateMembershipInput) check(w *world.World) error {
	c := checking(w)
	in.Membership = c.id("membership", in.Membership, id.Membership)
	if in.Allocation != nil {
		c.within("allocation", *in.Allocation, 0, 100)
	}
	in.Function = c.patchLine("function", in.Function, maxFunction)
	in.Reason = c.reason(in.Reason)
	return c.err
}

// UpdateMembership changes the share, the function or the lead of a seat in a team.
func UpdateMembership(ctx context.Context, w *world.World, in UpdateMembershipInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return write(ctx, w, "team.membership", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Membership); err != nil {
			return err
		}
		m, err := membershipOf(ctx, tx, in.Membership)
		if err != nil {
			return err
		}
		changed := in.changes(m)
		if len(changed) == 0 {
			return nil
		}
		tx.Summarize("Changed %s of %s in %s", enumerate(changed), m.Edges.Position.Title, m.Edges.Team.Name)
		u := tx.Membership.UpdateOneID(m.ID).SetNillableAllocation(in.Allocation).SetNillableLead(in.Lead)
		patch(in.Function, u.SetFunction, u.ClearFunction)
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("update membership %s: %w", m.ID, err)
		}
		return nil
	})
}

func (in *UpdateMembershipInput) changes(m *ent.Membership) (c changes) {
	c.note(in.Allocation != nil && *in.Allocation != m.Allocation, "share")
	c.note(differs(in.Function, m.Function), "function")
	c.note(in.Lead != nil && *in.Lead != m.Lead, "lead")
	return c
}
