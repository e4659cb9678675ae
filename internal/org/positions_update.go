package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/position"
	"cadre/ent/predicate"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// UpdatePositionsInput is what to change about several seats at once; only the given fields change.
type UpdatePositionsInput struct {
	Positions        []string
	Fte              *float64
	Location         input.Optional[string]
	Grade            input.Optional[string]
	Team             input.Optional[string] // in place of the one with the largest share of the seat
	Role             input.Optional[string] // in place of the primary one
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *UpdatePositionsInput) check(w *world.World) error {
	c := checking(w)
	in.Positions = c.ids("positions", in.Positions, id.Position, 1)
	if in.Fte != nil {
		c.amount("fte", *in.Fte)
	}
	in.Location = c.patchLine("location", in.Location, maxLocation)
	in.Grade = c.patchLine("grade", in.Grade, maxGrade)
	in.Team.Value = c.optionalID("team", in.Team.Value, id.Team)
	in.Role.Value = c.optionalID("role", in.Role.Value, id.Role)
	in.Reason = c.reason(in.Reason)
	return c.err
}

// UpdatePositions gives several seats the same place, grade, full-time equivalents, team or role, as
// one change. Seats that are so already are left alone.
func UpdatePositions(ctx context.Context, w *world.World, in UpdatePositionsInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return write(ctx, w, "position.updateMany", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := in.expect(ctx, tx); err != nil {
			return err
		}
		seats, err := openSeats(ctx, tx, "positions", in.Positions)
		if err != nil {
			return err
		}
		u := updates{seats: seats, touched: make(map[string]bool)}
		for _, step := range []func(context.Context, *history.Tx, *updates) error{in.setFacts, in.setTeam, in.setRole} {
			if err := step(ctx, tx, &u); err != nil {
				return err
			}
		}
		if len(u.changed) > 0 {
			tx.Summarize("Changed %s of %s", enumerate(u.changed), enumerate(titles(u.which())))
		}
		return nil
	})
}

// expect answers CONFLICT where somebody changed one of the seats meanwhile, or the teams or roles that this would replace.
func (in *UpdatePositionsInput) expect(ctx context.Context, tx *history.Tx) error {
	var links []predicate.Change
	if in.Team.Set {
		links = append(links, membershipsOf(in.Positions...))
	}
	if in.Role.Set {
		links = append(links, rolesOn(in.Positions...))
	}
	return expect(ctx, tx, in.ExpectedRevision, in.Positions, links...)
}

// updates is what an update of several seats has really changed so far.
type updates struct {
	seats   []*ent.Position
	changed changes
	touched map[string]bool
}

// note adds a field that changes for some seats.
func (u *updates) note(field string, seats []string) {
	u.changed.note(len(seats) > 0, field)
	for _, s := range seats {
		u.touched[s] = true
	}
}

// which lists the seats for which something changes.
func (u *updates) which() []*ent.Position {
	var list []*ent.Position
	for _, s := range u.seats {
		if u.touched[s.ID] {
			list = append(list, s)
		}
	}
	return list
}

// of lists the seats that a test picks.
func (u *updates) of(differs func(*ent.Position) bool) []string {
	var list []string
	for _, s := range u.seats {
		if differs(s) {
			list = append(list, s.ID)
		}
	}
	return list
}

// setFacts writes what stands on the seats themselves.
func (in *UpdatePositionsInput) setFacts(ctx context.Context, tx *history.Tx, u *updates) error {
	u.note("FTE", u.of(func(s *ent.Position) bool { return in.Fte != nil && *in.Fte != s.Fte }))
	u.note("location", u.of(func(s *ent.Position) bool { return input.Differs(in.Location, s.Location) }))
	u.note("grade", u.of(func(s *ent.Position) bool { return input.Differs(in.Grade, s.Grade) }))
	which := u.which()
	if len(which) == 0 {
		return nil
	}
	update := tx.Position.Update().Where(position.IDIn(idsOf(which)...)).SetNillableFte(in.Fte)
	input.Patch(in.Location, update.SetLocation, update.ClearLocation)
	input.Patch(in.Grade, update.SetGrade, update.ClearGrade)
	if err := update.Exec(ctx); err != nil {
		return fmt.Errorf("update seats: %w", err)
	}
	return nil
}
