package org

import (
	"context"
	"fmt"

	"cadre/ent/assignment"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// RecordLeavingInput is who leaves, and when.
type RecordLeavingInput struct {
	Person           string
	On               *string // the day from which they are no longer in the organisation; nil: today
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// RecordLeaving records that a person leaves the organisation: every holding ends on that day.
func RecordLeaving(ctx context.Context, w *world.World, in RecordLeavingInput) (*world.Commit, error) {
	c := checking(w)
	in.Person = c.id("person", in.Person, id.Person)
	on := c.dayOr("on", in.On, w.Today())
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return nil, c.err
	}
	return write(ctx, w, "person.leave", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := expect(ctx, tx, in.ExpectedRevision, []string{in.Person}, holdingsBy(in.Person)); err != nil {
			return err
		}
		p, err := anyPerson(ctx, tx, "person", in.Person)
		switch {
		case err != nil:
			return err
		case p.LeftOn != nil:
			return input.Invalid("person", "That %s leaves on %s is recorded already. Undo that first to record another day.", p.Name, *p.LeftOn)
		case p.StartedOn != nil && on < *p.StartedOn:
			return input.Invalid("on", "%s started on %s and cannot leave before that.", p.Name, *p.StartedOn)
		}
		tx.Summarize("%s leaves the organisation on %s", p.Name, on)
		return LeaveWithin(ctx, tx, p.ID, on)
	})
}

// LeaveWithin records, within a write that does more, that a person leaves: every holding ends on that day.
func LeaveWithin(ctx context.Context, tx *history.Tx, person, on string) error {
	if err := tx.Person.UpdateOneID(person).SetLeftOn(on).Exec(ctx); err != nil {
		return fmt.Errorf("record leaving of person %s: %w", person, err)
	}
	return endHoldings(ctx, tx, on, assignment.PersonID(person))
}
