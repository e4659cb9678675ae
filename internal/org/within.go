package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/assignment"
	"cadre/ent/position"
	"cadre/internal/history"
	"cadre/internal/input"
	"cadre/internal/orggraph"
)

// What a leaving does to seats, within a write that does more.

// VacateWithin ends the holding of a seat by one person on a day.
func VacateWithin(ctx context.Context, tx *history.Tx, seatID, personID, on string) error {
	return endHoldings(ctx, tx, on, assignment.PositionID(seatID), assignment.PersonID(personID))
}

// OthersHold reports whether others than one person hold a seat for good on a day or later.
func OthersHold(ctx context.Context, tx *history.Tx, seatID, personID, on string) (bool, error) {
	there, err := tx.Assignment.Query().Where(assignment.PositionID(seatID), assignment.PersonIDNEQ(personID), assignment.KindNEQ(assignment.KindINTERIM), overlapping(on, nil)).Exist(ctx)
	if err != nil {
		return false, fmt.Errorf("read who else holds seat %s: %w", seatID, err)
	}
	return there, nil
}

// CoverWithin has somebody keep a seat going in the interim.
func CoverWithin(ctx context.Context, tx *history.Tx, seat *ent.Position, personID, from, until string) (*ent.Person, error) {
	if until <= from {
		return nil, input.Invalid("interimUntil", "The interim ends after %s, the day on which it begins.", from)
	}
	person, err := personOn(ctx, tx, "interim", personID, from)
	if err != nil {
		return nil, err
	}
	h := holding{seat: seat, person: person, kind: orggraph.Interim, fte: seat.Fte, from: from, until: &until, blame: "interim"}
	if err := h.endWithLeaving("interimUntil"); err != nil {
		return nil, err
	}
	_, err = hold(ctx, tx, h)
	return person, err
}

// CloseWithin closes a seat; those below report to the seat above.
func CloseWithin(ctx context.Context, tx *history.Tx, seat *ent.Position, today string) error {
	in := ClosePositionInput{Positions: []string{seat.ID}, Reports: ToManager}
	if _, err := in.clear(ctx, tx, []*ent.Position{seat}); err != nil {
		return err
	}
	return closeSeats(ctx, tx, in.Positions, today)
}

// PlanWithin says what becomes of a seat that somebody leaves, and what it is called from now on.
func PlanWithin(ctx context.Context, tx *history.Tx, seat *ent.Position, plan orggraph.SeatPlan, title *string) error {
	if err := tx.Position.UpdateOneID(seat.ID).SetPlanState(position.PlanState(plan)).SetNillableTitle(title).Exec(ctx); err != nil {
		return fmt.Errorf("plan seat %s: %w", seat.ID, err)
	}
	return nil
}
