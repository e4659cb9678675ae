package org

import (
	"context"

	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// ReorderPositionInput is which seat, and which place among the reports of its manager.
type ReorderPositionInput struct {
	Position         string
	Index            int // 0 first; beyond the end stands for last
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// ReorderPosition gives a seat another place among the reports of its manager.
func ReorderPosition(ctx context.Context, w *world.World, in ReorderPositionInput) (*world.Commit, error) {
	c := checking(w)
	in.Position = c.id("position", in.Position, id.Position)
	c.atLeast("index", &in.Index, 0)
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return nil, c.err
	}
	return write(ctx, w, "position.reorder", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Position); err != nil {
			return err
		}
		seat, err := openSeat(ctx, tx, "position", in.Position)
		if err != nil {
			return err
		}
		o, err := readOrder(ctx, tx, managerOf(seat))
		if err != nil {
			return err
		}
		manager, _ := o.take(seat.ID)
		o.put(manager, in.Index, seat.ID)
		tx.Summarize("Moved %s to place %d of %d", seat.Title, min(in.Index+1, o.end(manager)), o.end(manager))
		return o.save(ctx, tx)
	})
}
