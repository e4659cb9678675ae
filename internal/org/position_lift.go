package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// LiftPositionInput is which seats to lift out of the chart of a scenario.
type LiftPositionInput struct {
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Positions        []string
	ExpectedRevision *int64
	Reason           *string
}

func (in *LiftPositionInput) check(w *world.World) error {
	c := checking(w)
	in.Positions = c.ids("positions", in.Positions, id.Position, 1)
	in.Reason = c.reason(in.Reason)
	if w.Ref().Scenario == "" {
		c.fail("scenario", "Seats are lifted out in a scenario only: in live everybody has a place.")
	}
	return c.err
}

// LiftPosition takes seats out of the chart of a scenario, each with everything below it. They wait
// until they are moved under somebody; the scenario cannot be applied before.
func LiftPosition(ctx context.Context, w *world.World, in LiftPositionInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return write(ctx, w, "position.lift", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Positions...); err != nil {
			return err
		}
		m, err := (&MovePositionInput{Positions: in.Positions}).plan(ctx, tx)
		if err != nil {
			return err
		}
		tx.Summarize("Lifted out %s", m.what(w, false))
		if err := m.carryOut(ctx, tx, MovePositionInput{}); err != nil {
			return err
		}
		for _, s := range m.seats {
			if err := tx.Position.UpdateOneID(s.ID).SetLifted(true).Exec(ctx); err != nil {
				return fmt.Errorf("lift seat %s: %w", s.ID, err)
			}
		}
		return nil
	})
}

// settle notes that seats are no longer lifted out.
func settle(ctx context.Context, tx *history.Tx, seats []*ent.Position) error {
	for _, s := range seats {
		if !s.Lifted {
			continue
		}
		if err := tx.Position.UpdateOneID(s.ID).SetLifted(false).Exec(ctx); err != nil {
			return fmt.Errorf("settle seat %s: %w", s.ID, err)
		}
	}
	return nil
}
