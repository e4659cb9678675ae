package org

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"cadre/ent"
	"cadre/ent/membership"
	"cadre/ent/positionrole"
	"cadre/internal/history"
)

// setTeam puts seats into a team in place of the one that they give the largest share to. The share
// and the function stay; a seat that is in the new team besides is in it once, and leads it if it did.
func (in *UpdatePositionsInput) setTeam(ctx context.Context, tx *history.Tx, u *updates) error {
	if !in.Team.Set {
		return nil
	}
	if in.Team.Value != nil {
		if _, err := activeTeam(ctx, tx, "team", *in.Team.Value); err != nil {
			return err
		}
	}
	list, err := tx.Membership.Query().Where(membership.PositionIDIn(idsOf(u.seats)...)).All(ctx)
	if err != nil {
		return fmt.Errorf("read teams of seats: %w", err)
	}
	slices.SortFunc(list, func(a, b *ent.Membership) int {
		return cmp.Or(cmp.Compare(b.Allocation, a.Allocation), strings.Compare(a.ID, b.ID))
	})
	l := linksOf(u.seats, in.Team.Value)
	for _, m := range list {
		l.add(m.PositionID, m.ID, m.TeamID)
	}
	u.note("team", l.touched())
	return l.saveTeams(ctx, tx, list)
}

// setRole gives seats a role in place of the primary one. Where that is taken away, the oldest of the
// others becomes the primary one.
func (in *UpdatePositionsInput) setRole(ctx context.Context, tx *history.Tx, u *updates) error {
	if !in.Role.Set {
		return nil
	}
	if in.Role.Value != nil {
		if _, err := seatRole(ctx, tx, "role", *in.Role.Value); err != nil {
			return err
		}
	}
	list, err := tx.PositionRole.Query().Where(positionrole.PositionIDIn(idsOf(u.seats)...)).Order(positionrole.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("read roles of seats: %w", err)
	}
	slices.SortStableFunc(list, func(a, b *ent.PositionRole) int {
		if a.Primary == b.Primary {
			return 0
		}
		if a.Primary {
			return -1
		}
		return 1
	})
	l := linksOf(u.seats, in.Role.Value)
	for _, r := range list {
		l.add(r.PositionID, r.ID, r.RoleID)
	}
	u.note("role", l.touched())
	return l.saveRoles(ctx, tx)
}

// links is the teams, or the roles, of some seats: the first of each seat is to be another one.
type links struct {
	seats  []*ent.Position
	wanted *string             // nil: the first one goes
	of     map[string][]linked // by seat
}

type linked struct{ id, to string }

func linksOf(seats []*ent.Position, wanted *string) links {
	return links{seats: seats, wanted: wanted, of: make(map[string][]linked)}
}

func (l links) add(seat, id, to string) { l.of[seat] = append(l.of[seat], linked{id, to}) }

// touched lists the seats whose first link is not the wanted one.
func (l links) touched() []string {
	var list []string
	for _, s := range l.seats {
		if of := l.of[s.ID]; l.wanted == nil && len(of) > 0 || l.wanted != nil && (len(of) == 0 || of[0].to != *l.wanted) {
			list = append(list, s.ID)
		}
	}
	return list
}

// steps sorts what is to be done: links that become the wanted one, links that go, links that take
// the place of one that went, and seats that get their first.
func (l links) steps() (change, drop, rise, create []string) {
	for _, seat := range l.touched() {
		of := l.of[seat]
		switch {
		case len(of) == 0:
			create = append(create, seat)
		case l.wanted == nil:
			drop = append(drop, of[0].id)
			if len(of) > 1 {
				rise = append(rise, of[1].id)
			}
		default:
			change = append(change, of[0].id)
			for _, other := range of[1:] {
				if other.to == *l.wanted {
					drop = append(drop, other.id)
				}
			}
		}
	}
	return change, drop, rise, create
}

func (l links) saveTeams(ctx context.Context, tx *history.Tx, list []*ent.Membership) error {
	change, drop, _, create := l.steps()
	if _, err := tx.Membership.Delete().Where(membership.IDIn(drop...)).Exec(ctx); err != nil {
		return fmt.Errorf("take seats out of teams: %w", err)
	}
	if l.wanted == nil {
		return nil
	}
	if err := tx.Membership.Update().Where(membership.IDIn(change...)).SetTeamID(*l.wanted).SetLead(false).Exec(ctx); err != nil {
		return fmt.Errorf("move seats to team %s: %w", *l.wanted, err)
	}
	if leads := l.leadsAmong(list, drop); len(leads) > 0 {
		if err := tx.Membership.Update().Where(membership.IDIn(leads...)).SetLead(true).Exec(ctx); err != nil {
			return fmt.Errorf("keep leads of team %s: %w", *l.wanted, err)
		}
	}
	made := make([]*ent.MembershipCreate, len(create))
	for i, seat := range create {
		made[i] = tx.Membership.Create().SetPositionID(seat).SetTeamID(*l.wanted)
	}
	if err := tx.Membership.CreateBulk(made...).Exec(ctx); err != nil {
		return fmt.Errorf("put seats into team %s: %w", *l.wanted, err)
	}
	return nil
}

// leadsAmong lists the first memberships of the seats that led the team by one that went.
func (l links) leadsAmong(list []*ent.Membership, dropped []string) []string {
	var leads []string
	for _, m := range list {
		if m.Lead && slices.Contains(dropped, m.ID) {
			leads = append(leads, l.of[m.PositionID][0].id)
		}
	}
	return leads
}

func (l links) saveRoles(ctx context.Context, tx *history.Tx) error {
	change, drop, rise, create := l.steps()
	if _, err := tx.PositionRole.Delete().Where(positionrole.IDIn(drop...)).Exec(ctx); err != nil {
		return fmt.Errorf("take roles away: %w", err)
	}
	if len(rise) > 0 {
		if err := tx.PositionRole.Update().Where(positionrole.IDIn(rise...)).SetPrimary(true).Exec(ctx); err != nil {
			return fmt.Errorf("make roles primary: %w", err)
		}
	}
	if l.wanted == nil {
		return nil
	}
	if err := tx.PositionRole.Update().Where(positionrole.IDIn(change...)).SetRoleID(*l.wanted).SetPrimary(true).Exec(ctx); err != nil {
		return fmt.Errorf("give seats the role %s: %w", *l.wanted, err)
	}
	made := make([]*ent.PositionRoleCreate, len(create))
	for i, seat := range create {
		made[i] = tx.PositionRole.Create().SetPositionID(seat).SetRoleID(*l.wanted).SetPrimary(true)
	}
	if err := tx.PositionRole.CreateBulk(made...).Exec(ctx); err != nil {
		return fmt.Errorf("give seats the role %s: %w", *l.wanted, err)
	}
	return nil
}
