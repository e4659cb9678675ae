package org

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"cadre/ent"
	"cadre/ent/assignment"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// TransferPersonInput is who moves, from where and where to.
type TransferPersonInput struct {
	Person           string
	From             *string // nil: their first seat, interim ones last
	To               string
	On               *string // nil: today
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *TransferPersonInput) check(w *world.World, today string) error {
	c := checking(w)
	in.Person = c.id("person", in.Person, id.Person)
	in.From = c.optionalID("from", in.From, id.Position)
	in.To = c.id("to", in.To, id.Position)
	on := c.dayOr("on", in.On, today)
	in.On = &on
	in.Reason = c.reason(in.Reason)
	return c.err
}

// TransferPerson ends a person's holding of one seat and begins the same of another on the same
// day: of the same kind and with the same full-time equivalents. It returns the new holding's id.
func TransferPerson(ctx context.Context, w *world.World, in TransferPersonInput) (string, *world.Commit, error) {
	if err := in.check(w, w.Today()); err != nil {
		return "", nil, err
	}
	var made *ent.Assignment
	c, err := write(ctx, w, "person.transfer", in.Reason, func(ctx context.Context, tx *history.Tx) (err error) {
		made, err = in.transfer(ctx, tx)
		return err
	})
	if err != nil {
		return "", nil, err
	}
	return made.ID, c, nil
}

func (in *TransferPersonInput) transfer(ctx context.Context, tx *history.Tx) (*ent.Assignment, error) {
	person, err := personOn(ctx, tx, "person", in.Person, *in.On)
	if err != nil {
		return nil, err
	}
	old, err := in.holdingToLeave(ctx, tx, person)
	if err != nil {
		return nil, err
	}
	if err := in.expect(ctx, tx, old.PositionID); err != nil {
		return nil, err
	}
	seat, err := openSeat(ctx, tx, "to", in.To)
	if err != nil {
		return nil, err
	}
	from := old.Edges.Position
	if from.ID == seat.ID {
		return nil, input.Invalid("to", "%s holds %s already. Take another seat.", person.Name, seat.Title)
	}
	h := holding{seat: seat, person: person, kind: orggraph.AssignmentKind(old.Kind), fte: old.Fte, from: *in.On, blame: "to"}
	if err := h.endWithLeaving("on"); err != nil {
		return nil, err
	}
	tx.Summarize("Transferred %s from %s to %s", person.Name, from.Title, seat.Title)
	if err := endHoldings(ctx, tx, *in.On, assignment.ID(old.ID)); err != nil {
		return nil, err
	}
	return hold(ctx, tx, h)
}

func (in *TransferPersonInput) expect(ctx context.Context, tx *history.Tx, from string) error {
	return expect(ctx, tx, in.ExpectedRevision, []string{from, in.To}, holdingsOf(from, in.To))
}

// holdingToLeave finds the holding that ends.
func (in *TransferPersonInput) holdingToLeave(ctx context.Context, tx *history.Tx, person *ent.Person) (*ent.Assignment, error) {
	q := tx.Assignment.Query().Where(assignment.PersonID(person.ID), inForce(*in.On))
	if in.From != nil {
		seat, err := openSeat(ctx, tx, "from", *in.From)
		if err != nil {
			return nil, err
		}
		q.Where(assignment.PositionID(seat.ID))
	}
	list, err := q.WithPosition().Order(assignment.ByStartsOn(sql.OrderNullsFirst()), assignment.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read seats of person %s: %w", person.ID, err)
	}
	for _, a := range list {
		if a.Kind != assignment.KindINTERIM {
			return a, nil
		}
	}
	if len(list) > 0 {
		return list[0], nil
	}
	if in.From != nil {
		return nil, input.Invalid("from", "%s does not hold that seat on %s.", person.Name, *in.On)
	}
	return nil, input.Invalid("person", "%s holds no seat on %s. Assign them instead.", person.Name, *in.On)
}
