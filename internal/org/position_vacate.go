package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/assignment"
	"cadre/ent/predicate"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// VacatePositionInput is which seat, and who leaves it.
type VacatePositionInput struct {
	Position         string
	Person           *string // nil: everyone who holds it on the day
	On               *string // the day from which the seat is no longer theirs; nil: today
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// VacatePosition ends the holding of a seat. Everyone means those who hold it on the day: who
// comes later still comes. A single person also loses what they were to hold later.
func VacatePosition(ctx context.Context, w *world.World, in VacatePositionInput) (*world.Commit, error) {
	c := checking(w)
	in.Position = c.id("position", in.Position, id.Position)
	in.Person = c.optionalID("person", in.Person, id.Person)
	on := c.dayOr("on", in.On, w.Today())
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return nil, c.err
	}
	return write(ctx, w, "position.vacate", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := expect(ctx, tx, in.ExpectedRevision, []string{in.Position}, holdingsOf(in.Position)); err != nil {
			return err
		}
		seat, err := openSeat(ctx, tx, "position", in.Position)
		if err != nil {
			return err
		}
		return in.vacate(ctx, tx, seat, on)
	})
}

func (in *VacatePositionInput) vacate(ctx context.Context, tx *history.Tx, seat *ent.Position, on string) error {
	which := []predicate.Assignment{assignment.PositionID(seat.ID)}
	if in.Person == nil {
		which = append(which, inForce(on))
	} else {
		person, err := anyPerson(ctx, tx, "person", *in.Person)
		if err != nil {
			return err
		}
		which = append(which, assignment.PersonID(person.ID), overlapping(on, nil))
	}
	leaving, err := tx.Assignment.Query().Where(which...).WithPerson().Order(assignment.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("read holders of seat %s: %w", seat.ID, err)
	}
	if len(leaving) == 0 {
		return in.nobody(seat, on)
	}
	tx.Summarize("Vacated %s, held by %s", seat.Title, enumerate(holders(leaving)))
	return endHoldings(ctx, tx, on, which...)
}

func (in *VacatePositionInput) nobody(seat *ent.Position, on string) error {
	if in.Person != nil {
		return input.Invalid("person", "This person does not hold %s on %s or later.", seat.Title, on)
	}
	return input.Invalid("position", "Nobody holds %s on %s.", seat.Title, on)
}

// holders lists the names of those who hold something, each once.
func holders(list []*ent.Assignment) []string {
	var names []string
	seen := make(map[string]bool)
	for _, a := range list {
		if p := a.Edges.Person; !seen[p.ID] {
			seen[p.ID] = true
			names = append(names, p.Name)
		}
	}
	return names
}
