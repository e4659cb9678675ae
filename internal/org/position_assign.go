package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/assignment"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// AssignPersonInput is who takes a seat, and how. Exactly one of Person and NewPerson is given.
type AssignPersonInput struct {
	Position         string
	Person           *string
	NewPerson        *NewPersonInput
	Kind             orggraph.AssignmentKind
	Fte              *float64 // nil: that of the seat
	StartsOn         *string  // nil: today
	EndsOn           *string  // the day from which the seat is no longer theirs
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// NewPersonInput is a person to add.
type NewPersonInput struct {
	Name  string
	Email *string
}

func (in *AssignPersonInput) check(w *world.World, today string) error {
	c := checking(w)
	in.Position = c.id("position", in.Position, id.Position)
	if (in.Person == nil) == (in.NewPerson == nil) {
		c.fail("person", "Give either person or newPerson.")
	}
	in.Person = c.optionalID("person", in.Person, id.Person)
	if in.NewPerson != nil {
		in.NewPerson = &NewPersonInput{
			Name:  c.line("newPerson.name", in.NewPerson.Name, maxName),
			Email: c.email("newPerson.email", in.NewPerson.Email),
		}
	}
	c.assignmentKind("kind", in.Kind)
	if in.Fte != nil {
		c.amount("fte", *in.Fte)
	}
	from := c.dayOr("startsOn", in.StartsOn, today)
	in.StartsOn = &from
	if until := c.day("endsOn", in.EndsOn); until != nil && *until <= from {
		c.fail("endsOn", "The holding must end after %s, the day on which it starts.", from)
	}
	in.Reason = c.reason(in.Reason)
	return c.err
}

func (c *check) assignmentKind(field string, kind orggraph.AssignmentKind) {
	if assignment.KindValidator(assignment.Kind(kind)) != nil {
		c.fail(field, "The kind must be PERMANENT, INTERIM or JOB_SHARE.")
	}
}

// AssignPerson puts a person into a seat and returns the id of the holding.
func AssignPerson(ctx context.Context, w *world.World, in AssignPersonInput) (string, *world.Commit, error) {
	if err := in.check(w, w.Today()); err != nil {
		return "", nil, err
	}
	var made *ent.Assignment
	c, err := write(ctx, w, "position.assign", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		h, err := in.holding(ctx, tx)
		if err != nil {
			return err
		}
		tx.Summarize("Assigned %s to %s%s", h.person.Name, h.seat.Title, manner(h.kind))
		made, err = hold(ctx, tx, h)
		return err
	})
	if err != nil {
		return "", nil, err
	}
	return made.ID, c, nil
}

func (in *AssignPersonInput) holding(ctx context.Context, tx *history.Tx) (holding, error) {
	err := expect(ctx, tx, in.ExpectedRevision, []string{in.Position}, holdingsOf(in.Position))
	if err != nil {
		return holding{}, err
	}
	h := holding{kind: in.Kind, from: *in.StartsOn, until: in.EndsOn}
	if h.seat, err = openSeat(ctx, tx, "position", in.Position); err != nil {
		return holding{}, err
	}
	if h.person, err = in.who(ctx, tx); err != nil {
		return holding{}, err
	}
	h.fte = h.seat.Fte
	if in.Fte != nil {
		h.fte = *in.Fte
	}
	return h, h.endWithLeaving("endsOn")
}

func (in *AssignPersonInput) who(ctx context.Context, tx *history.Tx) (*ent.Person, error) {
	if in.Person != nil {
		return personOn(ctx, tx, "person", *in.Person, *in.StartsOn)
	}
	p, err := tx.Person.Create().SetName(in.NewPerson.Name).SetNillableEmail(in.NewPerson.Email).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("create person: %w", err)
	}
	return p, nil
}

// endWithLeaving ends the holding on the day on which the person leaves the organisation, where
// that is known; a later end is refused.
func (h *holding) endWithLeaving(field string) error {
	left := h.person.LeftOn
	switch {
	case left == nil:
	case h.until == nil:
		h.until = left
	case *h.until > *left:
		return input.Invalid(field, "%s leaves the organisation on %s. End the holding by then.", h.person.Name, *left)
	}
	return nil
}

// manner says how a seat is held where that is not the usual way.
func manner(kind orggraph.AssignmentKind) string {
	switch kind {
	case orggraph.Interim:
		return " in the interim"
	case orggraph.JobShare:
		return " as a job share"
	}
	return ""
}
