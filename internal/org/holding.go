package org

import (
	"context"
	"fmt"
	"strings"

	"cadre/ent"
	"cadre/ent/assignment"
	"cadre/ent/predicate"
	"cadre/internal/history"
	"cadre/internal/input"
	"cadre/internal/orggraph"
)

// A holding is in force from its first day, or always where that is unknown, until the day before
// its end. Days compare as the texts they are.

// holding is a person about to hold a seat.
type holding struct {
	seat   *ent.Position
	person *ent.Person
	kind   orggraph.AssignmentKind
	fte    float64
	from   string
	until  *string
	blame  string // the field to blame where the seat is taken; person or kind where empty
}

// hold puts the person into the seat. A second permanent holder, or the same person twice, is
// refused; who keeps the seat going in the interim stops on the day that somebody takes it.
func hold(ctx context.Context, tx *history.Tx, h holding) (*ent.Assignment, error) {
	if h.kind == orggraph.Permanent {
		if err := endHoldings(ctx, tx, h.from, assignment.PositionID(h.seat.ID), assignment.KindEQ(assignment.KindINTERIM), inForce(h.from)); err != nil {
			return nil, err
		}
	}
	others, err := tx.Assignment.Query().Where(assignment.PositionID(h.seat.ID), overlapping(h.from, h.until)).
		WithPerson().Order(assignment.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read holders of seat %s: %w", h.seat.ID, err)
	}
	for _, o := range others {
		if err := h.refuseBeside(o); err != nil {
			return nil, err
		}
	}
	made, err := tx.Assignment.Create().SetPositionID(h.seat.ID).SetPersonID(h.person.ID).
		SetKind(assignment.Kind(h.kind)).SetFte(h.fte).SetStartsOn(h.from).SetNillableEndsOn(h.until).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("create assignment: %w", err)
	}
	if h.kind == orggraph.Interim || h.seat.PlanState == nil {
		return made, nil
	}
	// What was decided of the seat is done: whoever leaves it later leaves no old plan behind.
	if err := tx.Position.UpdateOneID(h.seat.ID).ClearPlanState().Exec(ctx); err != nil {
		return nil, fmt.Errorf("end the plan of seat %s: %w", h.seat.ID, err)
	}
	return made, nil
}

// refuseBeside refuses the holding where another one of the same days does not admit it.
func (h holding) refuseBeside(o *ent.Assignment) error {
	holder := o.Edges.Person
	if holder.ID == h.person.ID {
		return input.Invalid(h.blamed("person"), "%s holds %s%s already. End that first, or take another person.", holder.Name, h.seat.Title, span(o))
	}
	if h.kind == orggraph.Permanent && o.Kind == assignment.KindPERMANENT {
		return input.Invalid(h.blamed("kind"), "%s is held permanently by %s%s. Vacate it first, or assign %s as a job share or in the interim.",
			h.seat.Title, holder.Name, span(o), h.person.Name)
	}
	return nil
}

func (h holding) blamed(field string) string {
	if h.blame != "" {
		return h.blame
	}
	return field
}

// span says when a holding begins and ends, as far as it is not now and open-ended.
func span(a *ent.Assignment) string {
	var b strings.Builder
	if a.StartsOn != nil {
		b.WriteString(" since " + *a.StartsOn)
	}
	if a.EndsOn != nil {
		b.WriteString(" until " + *a.EndsOn)
	}
	return b.String()
}

// endHoldings ends holdings on a day: those that would begin then or later never come to be.
func endHoldings(ctx context.Context, tx *history.Tx, on string, which ...predicate.Assignment) error {
	if _, err := tx.Assignment.Delete().Where(which...).Where(assignment.StartsOnGTE(on)).Exec(ctx); err != nil {
		return fmt.Errorf("delete holdings to come: %w", err)
	}
	err := tx.Assignment.Update().Where(which...).
		Where(assignment.Or(assignment.EndsOnIsNil(), assignment.EndsOnGT(on))).SetEndsOn(on).Exec(ctx)
	if err != nil {
		return fmt.Errorf("end holdings: %w", err)
	}
	return nil
}

// inForce selects the holdings of a day.
func inForce(on string) predicate.Assignment {
	return assignment.And(
		assignment.Or(assignment.StartsOnIsNil(), assignment.StartsOnLTE(on)),
		assignment.Or(assignment.EndsOnIsNil(), assignment.EndsOnGT(on)),
	)
}

// overlapping selects the holdings that share a day with the days from..until.
func overlapping(from string, until *string) predicate.Assignment {
	notOver := assignment.Or(assignment.EndsOnIsNil(), assignment.EndsOnGT(from))
	if until == nil {
		return notOver
	}
	return assignment.And(notOver, assignment.Or(assignment.StartsOnIsNil(), assignment.StartsOnLT(*until)))
}
