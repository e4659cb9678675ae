package org

import (
	"context"
	"fmt"

	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/orggraph"
)

// TakeSeat adds a person who was hired and has them hold a seat permanently from a day on, within a write that is
// under way. It returns the id of the person and the title of the seat; who holds the seat then already is told.
func TakeSeat(ctx context.Context, tx *history.Tx, seatID, name, from string) (personID, title string, err error) {
	seat, err := openSeat(ctx, tx, "application", seatID)
	if err != nil {
		return "", "", conflicting(err)
	}
	p, err := tx.Person.Create().SetName(name).SetStartedOn(from).Save(ctx)
	if err != nil {
		return "", "", fmt.Errorf("create person: %w", err)
	}
	_, err = hold(ctx, tx, holding{seat: seat, person: p, kind: orggraph.Permanent, fte: seat.Fte, from: from, blame: "application"})
	return p.ID, seat.Title, conflicting(err)
}

// conflicting tells what cannot be done any more as what came in between.
func conflicting(err error) error {
	f, ok := fault.As(err)
	if !ok || f.Code != fault.InvalidInput {
		return err
	}
	return fault.New(fault.Conflict, "%s", f.Message).OnField(f.Field).Because(err)
}
