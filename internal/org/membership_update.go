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

// UpdateMembershipInput is what to change about a seat in a team; only the given fields change.
type UpdateMembershipInput struct {
	Membership       string
	Team             *string // another one, to which it goes
	Allocation       *int
	Function         input.Optional[string]
	Lead             *bool
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *UpdateMembershipInput) check(w *world.World) error {
	c := checking(w)
	in.Membership = c.id("membership", in.Membership, id.Membership)
	in.Team = c.optionalID("team", in.Team, id.Team)
	if in.Allocation != nil {
		c.within("allocation", *in.Allocation, 0, 100)
	}
	in.Function = c.patchLine("function", in.Function, maxFunction)
	in.Reason = c.reason(in.Reason)
	return c.err
}

// UpdateMembership changes the share, the function or the lead of a seat in a team, or takes the membership to
// another team as it is.
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
		goes, err := in.goesTo(ctx, tx, m)
		if err != nil {
			return err
		}
		changed := in.changes(m)
		switch {
		case goes != nil:
			tx.Summarize("Moved %s from %s to %s", m.Edges.Position.Title, m.Edges.Team.Name, goes.Name)
		case len(changed) > 0:
			tx.Summarize("Changed %s of %s in %s", enumerate(changed), m.Edges.Position.Title, m.Edges.Team.Name)
		default:
			return nil
		}
		u := tx.Membership.UpdateOneID(m.ID).SetNillableAllocation(in.Allocation).SetNillableLead(in.Lead)
		if goes != nil {
			u.SetTeamID(goes.ID)
			if in.Lead == nil { // nobody named them a lead there
				u.SetLead(false)
			}
		}
		input.Patch(in.Function, u.SetFunction, u.ClearFunction)
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("update membership %s: %w", m.ID, err)
		}
		return nil
	})
}

// goesTo reads the other team that the membership goes to; nil where it stays.
func (in *UpdateMembershipInput) goesTo(ctx context.Context, tx *history.Tx, m *ent.Membership) (*ent.Team, error) {
	if in.Team == nil || *in.Team == m.TeamID {
		return nil, nil // staying is an answer, not a failure
	}
	t, err := activeTeam(ctx, tx, "team", *in.Team)
	if err != nil {
		return nil, err
	}
	member, err := tx.Membership.Query().Where(membership.TeamID(t.ID), membership.PositionID(m.PositionID)).Exist(ctx)
	switch {
	case err != nil:
		return nil, fmt.Errorf("look for a membership there: %w", err)
	case member:
		return nil, input.Invalid("team", "%s is in %s already. Take it out of one of the two teams instead.", m.Edges.Position.Title, t.Name)
	}
	return t, nil
}

func (in *UpdateMembershipInput) changes(m *ent.Membership) (c changes) {
	c.note(in.Allocation != nil && *in.Allocation != m.Allocation, "share")
	c.note(input.Differs(in.Function, m.Function), "function")
	c.note(in.Lead != nil && *in.Lead != m.Lead, "lead")
	return c
}
