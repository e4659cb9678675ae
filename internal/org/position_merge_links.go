package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/membership"
	"cadre/ent/positionrole"
	"cadre/ent/reportingline"
	"cadre/internal/history"
)

// mergeTeamsOfSeats moves memberships. In a team that both belong to, the second leads if either did.
func mergeTeamsOfSeats(ctx context.Context, tx *history.Tx, from, into *ent.Position) error {
	list, err := tx.Membership.Query().Where(membership.PositionIDIn(from.ID, into.ID)).Order(membership.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("read teams of seats: %w", err)
	}
	has := make(map[string]*ent.Membership)
	for _, m := range list {
		if m.PositionID == into.ID {
			has[m.TeamID] = m
		}
	}
	for _, m := range list {
		if m.PositionID != from.ID {
			continue
		}
		if err := moveMembership(ctx, tx, m, has[m.TeamID], func(u *ent.MembershipUpdateOne) { u.SetPositionID(into.ID) }); err != nil {
			return err
		}
	}
	return nil
}

// moveMembership moves a membership to another seat or team, or drops it where there is one already.
func moveMembership(ctx context.Context, tx *history.Tx, m, there *ent.Membership, to func(*ent.MembershipUpdateOne)) error {
	if there == nil {
		u := tx.Membership.UpdateOneID(m.ID)
		to(u)
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("move membership %s: %w", m.ID, err)
		}
		return nil
	}
	if err := tx.Membership.DeleteOneID(m.ID).Exec(ctx); err != nil {
		return fmt.Errorf("drop membership %s: %w", m.ID, err)
	}
	if m.Lead && !there.Lead {
		if err := tx.Membership.UpdateOneID(there.ID).SetLead(true).Exec(ctx); err != nil {
			return fmt.Errorf("hand over the lead to membership %s: %w", there.ID, err)
		}
	}
	return nil
}

// mergeRoles moves roles; they are secondary where the second seat has a primary one.
func mergeRoles(ctx context.Context, tx *history.Tx, from, into *ent.Position) error {
	list, err := tx.PositionRole.Query().Where(positionrole.PositionIDIn(from.ID, into.ID)).Order(positionrole.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("read roles of seats: %w", err)
	}
	has, primary := make(map[string]bool), false
	for _, r := range list {
		if r.PositionID == into.ID {
			has[r.RoleID] = true
			primary = primary || r.Primary
		}
	}
	for _, r := range list {
		switch {
		case r.PositionID != from.ID:
			continue
		case has[r.RoleID]:
			err = tx.PositionRole.DeleteOneID(r.ID).Exec(ctx)
		default:
			err = tx.PositionRole.UpdateOneID(r.ID).SetPositionID(into.ID).SetPrimary(r.Primary && !primary).Exec(ctx)
		}
		if err != nil {
			return fmt.Errorf("move role of seat %s: %w", r.ID, err)
		}
	}
	return nil
}

// mergeLines moves the lines beside the tree; one between the two seats ends.
func mergeLines(ctx context.Context, tx *history.Tx, from, into *ent.Position) error {
	list, err := tx.ReportingLine.Query().Where(touching(from.ID, into.ID)).Order(reportingline.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("read lines of seats: %w", err)
	}
	has := make(map[lineEnds]bool)
	for _, l := range list {
		if e := endsOf(l); e == e.with(from.ID, into.ID) {
			has[e] = true
		}
	}
	for _, l := range list {
		e := endsOf(l).with(from.ID, into.ID)
		switch {
		case e == endsOf(l):
			continue
		case e.from == e.to || has[e]:
			err = tx.ReportingLine.DeleteOneID(l.ID).Exec(ctx)
		default:
			has[e] = true
			err = tx.ReportingLine.UpdateOneID(l.ID).SetFromPositionID(e.from).SetToPositionID(e.to).Exec(ctx)
		}
		if err != nil {
			return fmt.Errorf("move line %s: %w", l.ID, err)
		}
	}
	return nil
}

// lineEnds is what two lines may not share.
type lineEnds struct {
	from, to string
	kind     reportingline.Kind
}

func endsOf(l *ent.ReportingLine) lineEnds { return lineEnds{l.FromPositionID, l.ToPositionID, l.Kind} }

// with puts one seat in the place of another.
func (e lineEnds) with(old, now string) lineEnds {
	if e.from == old {
		e.from = now
	}
	if e.to == old {
		e.to = now
	}
	return e
}
