package org

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/assignment"
	"cadre/ent/membership"
	"cadre/ent/opening"
	"cadre/ent/position"
	"cadre/ent/predicate"
	"cadre/ent/reportingline"
	"cadre/internal/access"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// ReportsOfClosed says what becomes of the seats below a seat that is closed.
type ReportsOfClosed string

// What becomes of the seats below.
const (
	ToManager ReportsOfClosed = "TO_MANAGER" // they report to the manager above
	CloseToo  ReportsOfClosed = "CLOSE"      // they are closed, with everything below
)

// ClosePositionInput is which seats to close.
type ClosePositionInput struct {
	Positions        []string
	Reports          ReportsOfClosed
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *ClosePositionInput) check(w *world.World) error {
	c := checking(w)
	in.Positions = c.ids("positions", in.Positions, id.Position, 1)
	if in.Reports != ToManager && in.Reports != CloseToo {
		c.fail("reports", "What becomes of the reports must be TO_MANAGER or CLOSE.")
	}
	in.Reason = c.reason(in.Reason)
	return c.err
}

// ClosePosition closes seats: holdings end today, memberships and lines beside the tree go. It
// returns the ids of the seats that were closed.
func ClosePosition(ctx context.Context, w *world.World, in ClosePositionInput) ([]string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, nil, err
	}
	var closed []string
	c, err := write(ctx, w, "position.close", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Positions...); err != nil {
			return err
		}
		seats, err := openSeats(ctx, tx, "positions", in.Positions)
		if err != nil {
			return err
		}
		if closed, err = in.clear(ctx, tx, seats); err != nil {
			return err
		}
		// Whoever took one of the seats since would lose it unseen, in those below as well.
		if err := expect(ctx, tx, in.ExpectedRevision, closed, holdingsOf(closed...)); err != nil {
			return err
		}
		if err := notSought(ctx, tx, w, "positions", closed...); err != nil {
			return err
		}
		return closeSeats(ctx, tx, closed, w.Today())
	})
	if err != nil {
		return nil, nil, err
	}
	return closed, c, nil
}

// notSought refuses to close seats for which somebody is sought: the search would go on for nothing. Who closes seats
// learns that there is one where they seek themselves, too.
func notSought(ctx context.Context, tx *history.Tx, w *world.World, field string, seats ...string) error {
	for part := range slices.Chunk(seats, maxListed) {
		o, err := tx.Opening.Query().Where(opening.PositionIDIn(part...), opening.StateEQ(opening.StateOPEN)).Order(ent.Asc(opening.FieldID)).First(access.System(ctx))
		if ent.IsNotFound(err) {
			continue
		}
		if err != nil {
			return fmt.Errorf("look for openings: %w", err)
		}
		title := "a seat below"
		if p, ok := w.Graph().Position(o.PositionID); ok {
			title = p.Title()
		}
		return input.Invalid(field, "Somebody is sought for %s: give that search up first.", title)
	}
	return nil
}

// clear settles what becomes of the reports, and returns the seats that then are to be closed.
func (in *ClosePositionInput) clear(ctx context.Context, tx *history.Tx, seats []*ent.Position) ([]string, error) {
	if in.Reports == CloseToo {
		all, err := subtree(ctx, tx, in.Positions...)
		if err != nil {
			return nil, err
		}
		tx.Summarize("Closed %s", enumerate(titles(seats), below(len(all)-len(seats))...))
		return idsOf(all), nil
	}
	tx.Summarize("Closed %s", enumerate(titles(seats)))
	managers := slices.Clone(in.Positions)
	for _, s := range seats {
		managers = append(managers, managerOf(s))
	}
	o, err := readOrder(ctx, tx, managers...)
	if err != nil {
		return nil, err
	}
	for _, s := range seats {
		o.dissolve(s.ID)
	}
	return in.Positions, o.save(ctx, tx)
}

// below tells of seats below that share what happens, where there are any.
func below(n int) []string {
	if n == 0 {
		return nil
	}
	return []string{fmt.Sprintf("%d below", n)}
}

func idsOf(seats []*ent.Position) []string {
	list := make([]string, len(seats))
	for i, s := range seats {
		list[i] = s.ID
	}
	return list
}

// closeSeats takes seats out of the chart. Where they hung stays on record, and so do their roles.
func closeSeats(ctx context.Context, tx *history.Tx, ids []string, today string) error {
	if err := endHoldings(ctx, tx, today, assignment.PositionIDIn(ids...)); err != nil {
		return err
	}
	if _, err := tx.Membership.Delete().Where(membership.PositionIDIn(ids...)).Exec(ctx); err != nil {
		return fmt.Errorf("end memberships: %w", err)
	}
	if _, err := tx.ReportingLine.Delete().Where(touching(ids...)).Exec(ctx); err != nil {
		return fmt.Errorf("end lines: %w", err)
	}
	if err := tx.Position.Update().Where(position.IDIn(ids...)).SetClosedOn(today).Exec(ctx); err != nil {
		return fmt.Errorf("close seats: %w", err)
	}
	return nil
}

// touching selects the lines beside the tree that begin or end at one of the seats.
func touching(seats ...string) predicate.ReportingLine {
	return reportingline.Or(reportingline.FromPositionIDIn(seats...), reportingline.ToPositionIDIn(seats...))
}
