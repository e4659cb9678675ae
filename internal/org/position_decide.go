package org

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/position"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// DecideSeatInput is which seat, and what was decided of it.
type DecideSeatInput struct {
	Position         string
	Plan             *orggraph.SeatPlan // nil: nothing any more
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// undecided stands for a seat of which nothing was decided.
const undecided orggraph.SeatPlan = ""

// decisions says what may be decided after what: a search begins after an approval, and what was frozen
// is looked at again before it is opened. A seat that was held before was approved once.
var decisions = map[orggraph.SeatPlan][]orggraph.SeatPlan{
	undecided:             {orggraph.PlanPlanned, orggraph.PlanApproved, orggraph.PlanOpen, orggraph.PlanFrozen},
	orggraph.PlanPlanned:  {undecided, orggraph.PlanApproved, orggraph.PlanFrozen},
	orggraph.PlanApproved: {undecided, orggraph.PlanPlanned, orggraph.PlanOpen, orggraph.PlanFrozen},
	orggraph.PlanOpen:     {undecided, orggraph.PlanApproved, orggraph.PlanFrozen},
	orggraph.PlanFrozen:   {undecided, orggraph.PlanPlanned, orggraph.PlanApproved},
}

// decided says what a decision made of a seat.
var decided = map[orggraph.SeatPlan]string{
	undecided: "Took back what was decided of", orggraph.PlanPlanned: "Planned", orggraph.PlanApproved: "Approved", orggraph.PlanOpen: "Opened the search for", orggraph.PlanFrozen: "Froze",
}

// planned says what a seat is, in a refusal.
var planned = map[orggraph.SeatPlan]string{
	orggraph.PlanPlanned: "planned: approve it first", orggraph.PlanOpen: "open: stop the search by approving or freezing it", orggraph.PlanFrozen: "frozen: plan or approve it again first",
}

// DecideSeat decides what becomes of a seat that nobody holds, or that somebody leaves.
func DecideSeat(ctx context.Context, w *world.World, in DecideSeatInput) (*world.Commit, error) {
	c := checking(w)
	in.Position = c.id("position", in.Position, id.Position)
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return nil, c.err
	}
	return write(ctx, w, "position.decide", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Position); err != nil {
			return err
		}
		seat, err := openSeat(ctx, tx, "position", in.Position)
		if err != nil {
			return err
		}
		return decide(ctx, tx, w, seat, in.Plan)
	})
}

// decide writes what was decided of a seat, where it follows from what was decided before.
func decide(ctx context.Context, tx *history.Tx, w *world.World, seat *ent.Position, plan *orggraph.SeatPlan) error {
	was, is := undecided, undecided
	if seat.PlanState != nil {
		was = orggraph.SeatPlan(*seat.PlanState)
	}
	if plan != nil {
		is = *plan
	}
	if was == is {
		return nil
	}
	if p, ok := w.Graph().Position(seat.ID); ok && p.State() == orggraph.SeatFilled && plan != nil {
		return input.Invalid("position", "%s is held, with no end in sight. Say first until when.", seat.Title)
	}
	if !slices.Contains(decisions[was], is) {
		return input.Invalid("plan", "%s is %s.", seat.Title, planned[was])
	}
	tx.Summarize("%s %s", decided[is], seat.Title)
	u := tx.Position.UpdateOneID(seat.ID).ClearPlanState()
	if plan != nil {
		u = tx.Position.UpdateOneID(seat.ID).SetPlanState(position.PlanState(*plan))
	}
	if err := u.Exec(ctx); err != nil {
		return fmt.Errorf("decide on seat %s: %w", seat.ID, err)
	}
	return nil
}
