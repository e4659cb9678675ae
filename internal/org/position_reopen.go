package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// ReopenPositionInput is which closed seat to open again.
type ReopenPositionInput struct {
	Position         string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// ReopenPosition opens a closed seat again, so that it is no second one: vacant, with the roles that it had, last below
// the seat that it hung on, or below the nearest one above that is still there.
func ReopenPosition(ctx context.Context, w *world.World, in ReopenPositionInput) (*world.Commit, error) {
	c := checking(w)
	in.Position = c.id("position", in.Position, id.Position)
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return nil, c.err
	}
	return write(ctx, w, "position.reopen", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Position); err != nil {
			return err
		}
		seat, err := tx.Position.Get(ctx, in.Position)
		switch {
		case err != nil:
			return input.Missing(err, "position", "seat")
		case seat.ClosedOn == nil:
			return input.Invalid("position", "%s is open.", seat.Title)
		}
		manager, err := openAbove(ctx, tx, seat)
		if err != nil {
			return err
		}
		tx.Summarize("Reopened %s %s", seat.Title, under(manager))
		return reopen(ctx, tx, seat, manager)
	})
}

// openAbove finds the nearest seat above a closed one that is still in the chart; nil is the top.
func openAbove(ctx context.Context, tx *history.Tx, seat *ent.Position) (*ent.Position, error) {
	for met := map[string]bool{seat.ID: true}; seat.ReportsToID != nil && !met[*seat.ReportsToID]; met[seat.ID] = true {
		above, err := tx.Position.Get(ctx, *seat.ReportsToID)
		if err != nil {
			return nil, fmt.Errorf("read the seat above %s: %w", seat.ID, err)
		}
		if above.ClosedOn == nil {
			return above, nil
		}
		seat = above
	}
	return nil, nil // nobody above is an answer, not a failure
}

func reopen(ctx context.Context, tx *history.Tx, seat, manager *ent.Position) error {
	o, err := readOrder(ctx, tx, keyOf(manager))
	if err != nil {
		return err
	}
	o.put(keyOf(manager), o.end(keyOf(manager)), seat.ID)
	u := tx.Position.UpdateOneID(seat.ID).ClearClosedOn().SetRank(o.rankOf(seat.ID))
	if manager == nil {
		u.ClearReportsToID()
	} else {
		u.SetReportsToID(manager.ID)
	}
	if err := u.Exec(ctx); err != nil {
		return fmt.Errorf("reopen seat %s: %w", seat.ID, err)
	}
	return o.save(ctx, tx)
}
