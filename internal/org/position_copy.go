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
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// maxCopied is how many seats one mutation copies, those below the named ones included.
const maxCopied = 1000

// CopyPositionsInput is which seats to copy, and where to.
type CopyPositionsInput struct {
	Positions        []string // in the order that the copies shall stand in
	ReportsTo        *string  // nil: the top
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *CopyPositionsInput) check(w *world.World) error {
	c := checking(w)
	in.Positions = c.ids("positions", in.Positions, id.Position, 1)
	in.ReportsTo = c.optionalID("reportsTo", in.ReportsTo, id.Position)
	in.Reason = c.reason(in.Reason)
	return c.err
}

// CopyPositions opens seats like others, each with everything below it: with their titles, places,
// grades, whether they are assistants, full-time equivalents, teams, roles and order, and vacant. A seat below another one of the
// list is copied with it. It returns the ids of the copies of those named.
func CopyPositions(ctx context.Context, w *world.World, in CopyPositionsInput) ([]string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, nil, err
	}
	// Asked of the snapshot first, so that a vast subtree is not even read.
	if err := refuseVast(countWithBelow(w, in.Positions)); err != nil {
		return nil, nil, err
	}
	var copies copied
	c, err := write(ctx, w, "position.copy", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Positions...); err != nil {
			return err
		}
		target, err := seatAbove(ctx, tx, in.ReportsTo)
		if err != nil {
			return err
		}
		if copies, err = in.plan(ctx, tx); err != nil {
			return err
		}
		tx.Summarize("Copied %s %s", enumerate(titles(copies.roots), below(len(copies.list)-len(copies.roots))...), to(target))
		return copies.make(ctx, tx, target)
	})
	if err != nil {
		return nil, nil, err
	}
	return copies.rootIDs(), c, nil
}

// refuseVast refuses more seats than are copied at once.
func refuseVast(seats int) error {
	if seats <= maxCopied {
		return nil
	}
	return input.Invalid("positions", "With everything below them these are %d seats; at most %d are copied at once. Copy a smaller part.", seats, maxCopied)
}

// countWithBelow is how many seats the snapshot has at and below the largest of some seats.
func countWithBelow(w *world.World, ids []string) int {
	most := 0
	for _, id := range ids {
		most = max(most, 1+belowCount(w, id))
	}
	return most
}

// copied is the seats that are copied, and the ids of their copies.
type copied struct {
	roots []*ent.Position // those named that are below no other
	list  []*ent.Position // all of them, each before those below it
	ids   map[string]string
}

func (in *CopyPositionsInput) plan(ctx context.Context, tx *history.Tx) (copied, error) {
	seats, err := openSeats(ctx, tx, "positions", in.Positions)
	if err != nil {
		return copied{}, err
	}
	above, err := ancestry(ctx, tx, in.Positions...)
	if err != nil {
		return copied{}, err
	}
	all, err := subtree(ctx, tx, in.Positions...)
	if err != nil {
		return copied{}, err
	}
	if err := refuseVast(len(all)); err != nil {
		return copied{}, err
	}
	c := copied{roots: topmost(seats, above), ids: make(map[string]string, len(all))}
	below := make(map[string][]*ent.Position)
	for _, s := range all {
		below[managerOf(s)] = append(below[managerOf(s)], s)
	}
	for _, s := range c.roots {
		c.add(s, below)
	}
	return c, nil
}

// add notes a seat and those below it, each before its reports.
func (c *copied) add(seat *ent.Position, below map[string][]*ent.Position) {
	c.list = append(c.list, seat)
	c.ids[seat.ID] = id.New(id.Position)
	reports := below[seat.ID]
	slices.SortFunc(reports, func(a, b *ent.Position) int { return cmp.Or(cmp.Compare(a.Rank, b.Rank), strings.Compare(a.ID, b.ID)) })
	for _, r := range reports {
		c.add(r, below)
	}
}

// make creates the copies below a seat, behind what reports to it already.
func (c *copied) make(ctx context.Context, tx *history.Tx, target *ent.Position) error {
	o, err := readOrder(ctx, tx, keyOf(target))
	if err != nil {
		return err
	}
	o.put(keyOf(target), o.end(keyOf(target)), c.rootIDs()...)
	made := make([]*ent.PositionCreate, len(c.list))
	for i, s := range c.list {
		fresh := tx.Position.Create().SetID(c.ids[s.ID]).SetTitle(s.Title).SetFte(s.Fte).SetStandsFor(s.StandsFor).
			SetNillableLocation(s.Location).SetNillableGrade(s.Grade)
		// Below a copied seat everything stands as it did; the topmost come behind what is there.
		if lead, ok := c.ids[managerOf(s)]; ok {
			fresh.SetReportsToID(lead).SetRank(s.Rank).SetAssistant(s.Assistant)
		} else {
			fresh.SetRank(o.rankOf(c.ids[s.ID]))
			if target != nil {
				fresh.SetReportsToID(target.ID).SetAssistant(s.Assistant)
			}
		}
		made[i] = fresh
	}
	if err := tx.Position.CreateBulk(made...).Exec(ctx); err != nil {
		return fmt.Errorf("create copies of seats: %w", err)
	}
	if err := o.save(ctx, tx); err != nil {
		return err
	}
	if err := c.joinTeams(ctx, tx); err != nil {
		return err
	}
	return c.carryRoles(ctx, tx)
}

// joinTeams puts the copies into the teams of what they are copies of; they lead none of them.
func (c *copied) joinTeams(ctx context.Context, tx *history.Tx) error {
	list, err := tx.Membership.Query().Where(membership.PositionIDIn(idsOf(c.list)...)).Order(membership.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("read teams of copied seats: %w", err)
	}
	made := make([]*ent.MembershipCreate, len(list))
	for i, m := range list {
		made[i] = tx.Membership.Create().SetPositionID(c.ids[m.PositionID]).SetTeamID(m.TeamID).
			SetAllocation(m.Allocation).SetNillableFunction(m.Function)
	}
	for some := range slices.Chunk(made, maxCopied) { // a seat may have many
		if err := tx.Membership.CreateBulk(some...).Exec(ctx); err != nil {
			return fmt.Errorf("put copies into teams: %w", err)
		}
	}
	return nil
}

// carryRoles gives the copies the roles of what they are copies of.
func (c *copied) carryRoles(ctx context.Context, tx *history.Tx) error {
	list, err := tx.PositionRole.Query().Where(positionrole.PositionIDIn(idsOf(c.list)...)).Order(positionrole.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("read roles of copied seats: %w", err)
	}
	made := make([]*ent.PositionRoleCreate, len(list))
	for i, r := range list {
		made[i] = tx.PositionRole.Create().SetPositionID(c.ids[r.PositionID]).SetRoleID(r.RoleID).SetPrimary(r.Primary)
	}
	for some := range slices.Chunk(made, maxCopied) {
		if err := tx.PositionRole.CreateBulk(some...).Exec(ctx); err != nil {
			return fmt.Errorf("give copies their roles: %w", err)
		}
	}
	return nil
}

func (c *copied) rootIDs() []string {
	list := make([]string, len(c.roots))
	for i, s := range c.roots {
		list[i] = c.ids[s.ID]
	}
	return list
}
