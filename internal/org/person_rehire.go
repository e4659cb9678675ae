package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// RehirePersonInput is who comes back, when, and into which seat.
type RehirePersonInput struct {
	Person           string
	On               *string // nil: today
	Position         *string // nil: none yet
	Kind             orggraph.AssignmentKind
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// RehirePerson takes back a person who left, so that they are no second one: what they held before stays on record.
func RehirePerson(ctx context.Context, w *world.World, in RehirePersonInput) (*world.Commit, error) {
	c := checking(w)
	in.Person = c.id("person", in.Person, id.Person)
	in.Position = c.optionalID("position", in.Position, id.Position)
	on := c.dayOr("on", in.On, w.Today())
	c.assignmentKind("kind", in.Kind)
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return nil, c.err
	}
	return write(ctx, w, "person.rehire", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := in.expect(ctx, tx); err != nil {
			return err
		}
		p, err := in.whoLeft(ctx, tx, w.Today(), on)
		if err != nil {
			return err
		}
		tx.Summarize("Rehired %s from %s on", p.Name, on)
		if p, err = tx.Person.UpdateOne(p).ClearLeftOn().SetStartedOn(on).Save(ctx); err != nil {
			return fmt.Errorf("rehire person %s: %w", in.Person, err)
		}
		if in.Position == nil {
			return nil
		}
		seat, err := openSeat(ctx, tx, "position", *in.Position)
		if err != nil {
			return err
		}
		tx.Summarize("Rehired %s from %s on as %s", p.Name, on, seat.Title)
		_, err = hold(ctx, tx, holding{seat: seat, person: p, kind: in.Kind, fte: seat.Fte, from: on})
		return err
	})
}

func (in *RehirePersonInput) expect(ctx context.Context, tx *history.Tx) error {
	if in.Position == nil {
		return expect(ctx, tx, in.ExpectedRevision, []string{in.Person}, holdingsBy(in.Person))
	}
	return expect(ctx, tx, in.ExpectedRevision, []string{in.Person, *in.Position}, holdingsBy(in.Person), holdingsOf(*in.Position))
}

// whoLeft reads the person, who must be gone today and on the day on which they come back.
func (in *RehirePersonInput) whoLeft(ctx context.Context, tx *history.Tx, today, on string) (*ent.Person, error) {
	p, err := anyPerson(ctx, tx, "person", in.Person)
	switch {
	case err != nil:
		return nil, err
	case p.LeftOn == nil:
		return nil, input.Invalid("person", "%s has not left.", p.Name)
	case *p.LeftOn > today:
		return nil, input.Invalid("person", "%s is here until %s. Undo the leaving in the history instead.", p.Name, *p.LeftOn)
	case on < *p.LeftOn:
		return nil, input.Invalid("on", "%s left on %s and cannot come back before that.", p.Name, *p.LeftOn)
	}
	return p, nil
}
