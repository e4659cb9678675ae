package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/assignment"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/orggraph"
)

// Taking is somebody who was hired for a seat: a person of the organisation, or one by name who comes into it.
type Taking struct {
	Seat   string
	Person string // empty: somebody new
	Name   string // of somebody new
	From   string // the first day
}

// Taken is what became of it.
type Taken struct {
	Person, Name, Title string
	Left                []string // the titles of the seats that they leave for it
}

// TakeSeat has somebody who was hired hold a seat permanently from a day on, within a write that is under way. Who works here
// already moves: what they held for good ends on that day, and all that is known of them stays theirs. Who holds the seat then
// already is told.
func TakeSeat(ctx context.Context, tx *history.Tx, in Taking) (Taken, error) {
	seat, err := openSeat(ctx, tx, "application", in.Seat)
	if err != nil {
		return Taken{}, conflicting(err)
	}
	taken := Taken{Title: seat.Title}
	var p *ent.Person
	if in.Person == "" {
		p, err = tx.Person.Create().SetName(in.Name).SetStartedOn(in.From).Save(ctx)
		if err != nil {
			return Taken{}, fmt.Errorf("create person: %w", err)
		}
	} else {
		if p, err = personOn(ctx, tx, "application", in.Person, in.From); err != nil {
			return Taken{}, conflicting(err)
		}
		if taken.Left, err = leaveSeats(ctx, tx, p, seat, in.From); err != nil {
			return Taken{}, conflicting(err)
		}
	}
	taken.Person, taken.Name = p.ID, p.Name
	h := holding{seat: seat, person: p, kind: orggraph.Permanent, fte: seat.Fte, from: in.From, blame: "application"}
	if err := h.endWithLeaving("application"); err != nil {
		return Taken{}, conflicting(err)
	}
	_, err = hold(ctx, tx, h)
	return taken, conflicting(err)
}

// leaveSeats ends what a person holds for good on the day on which they take another seat, and, where they cover that seat
// until then, that too. It returns the titles of what they leave.
func leaveSeats(ctx context.Context, tx *history.Tx, p *ent.Person, to *ent.Position, on string) ([]string, error) {
	held, err := tx.Assignment.Query().Where(assignment.PersonID(p.ID), overlapping(on, nil)).WithPosition().Order(assignment.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read seats of person %s: %w", p.ID, err)
	}
	var titles []string
	for _, a := range held {
		if a.Kind == assignment.KindINTERIM && a.PositionID != to.ID {
			continue // they keep that seat going until somebody takes it
		}
		if err := endHoldings(ctx, tx, on, assignment.ID(a.ID)); err != nil {
			return nil, err
		}
		if a.PositionID != to.ID {
			titles = append(titles, a.Edges.Position.Title)
		}
	}
	return titles, nil
}

// conflicting tells what cannot be done any more as what came in between.
func conflicting(err error) error {
	f, ok := fault.As(err)
	if !ok || f.Code != fault.InvalidInput {
		return err
	}
	return fault.New(fault.Conflict, "%s", f.Message).OnField(f.Field).Because(err)
}
