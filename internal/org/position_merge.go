package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/assignment"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// MergePositionsInput is which seat goes into which.
type MergePositionsInput struct {
	From             string // ends
	Into             string // takes everything over
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// MergePositions moves the reports, holders, teams, roles and lines of one seat to another and
// closes the first. What the second has already is not doubled. Where the second is below the
// first it takes the place of the first.
func MergePositions(ctx context.Context, w *world.World, in MergePositionsInput) (*world.Commit, error) {
	c := checking(w)
	in.From = c.id("from", in.From, id.Position)
	in.Into = c.id("into", in.Into, id.Position)
	if in.From == in.Into {
		c.fail("into", "A seat cannot be merged into itself.")
	}
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return nil, c.err
	}
	return write(ctx, w, "position.merge", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := expect(ctx, tx, in.ExpectedRevision, []string{in.From, in.Into}, holdingsOf(in.From, in.Into), membershipsOf(in.From, in.Into), rolesOn(in.From, in.Into)); err != nil {
			return err
		}
		from, err := openSeat(ctx, tx, "from", in.From)
		if err != nil {
			return err
		}
		into, err := openSeat(ctx, tx, "into", in.Into)
		if err != nil {
			return err
		}
		if err := notSought(ctx, tx, w, "from", from.ID); err != nil {
			return err
		}
		tx.Summarize("Merged %s into %s", from.Title, into.Title)
		for _, step := range []func(context.Context, *history.Tx, *ent.Position, *ent.Position) error{
			mergeReports, mergeTeamsOfSeats, mergeRoles, mergeLines,
		} {
			if err := step(ctx, tx, from, into); err != nil {
				return err
			}
		}
		if err := mergeHolders(ctx, tx, from, into, w.Today()); err != nil {
			return err
		}
		return closeSeats(ctx, tx, []string{from.ID}, w.Today())
	})
}

func mergeReports(ctx context.Context, tx *history.Tx, from, into *ent.Position) error {
	above, err := ancestry(ctx, tx, into.ID)
	if err != nil {
		return err
	}
	o, err := readOrder(ctx, tx, from.ID, into.ID, managerOf(from), managerOf(into))
	if err != nil {
		return err
	}
	if above[from.ID] != nil { // from is above into
		o.take(into.ID)
		manager, index := o.find(from.ID)
		o.put(manager, index, into.ID)
	}
	reports := o.reports(from.ID)
	for _, r := range reports {
		o.take(r)
	}
	o.put(into.ID, o.end(into.ID), reports...)
	return o.save(ctx, tx)
}

// mergeHolders ends the holdings of one seat and begins them on the other. Who holds both keeps
// the second. A second permanent holder shares the seat from now on.
func mergeHolders(ctx context.Context, tx *history.Tx, from, into *ent.Position, today string) error {
	moving, err := tx.Assignment.Query().Where(assignment.PositionID(from.ID), overlapping(today, nil)).
		WithPerson().Order(assignment.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("read holders of seat %s: %w", from.ID, err)
	}
	for _, a := range moving {
		h := holding{seat: into, person: a.Edges.Person, kind: orggraph.AssignmentKind(a.Kind), fte: a.Fte, from: today, until: a.EndsOn}
		if a.StartsOn != nil && *a.StartsOn > today {
			h.from = *a.StartsOn
		}
		if err := h.takeOver(ctx, tx); err != nil {
			return err
		}
	}
	return nil
}

func (h holding) takeOver(ctx context.Context, tx *history.Tx) error {
	beside, err := tx.Assignment.Query().Where(assignment.PositionID(h.seat.ID), overlapping(h.from, h.until)).All(ctx)
	if err != nil {
		return fmt.Errorf("read holders of seat %s: %w", h.seat.ID, err)
	}
	for _, b := range beside {
		switch {
		case b.PersonID == h.person.ID:
			return nil
		case h.kind == orggraph.Permanent && b.Kind == assignment.KindPERMANENT:
			h.kind = orggraph.JobShare
		}
	}
	_, err = hold(ctx, tx, h)
	return err
}
