package org

import (
	"context"

	"cadre/ent"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// MovePositionInput is which seats to move, and where to.
type MovePositionInput struct {
	Positions        []string // in the order they shall stand in
	ReportsTo        *string  // nil: the top
	Index            *int     // of the first; nil: last
	Alone            bool     // their reports go to their old managers
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *MovePositionInput) check(w *world.World) error {
	c := checking(w)
	in.Positions = c.ids("positions", in.Positions, id.Position, 1)
	in.ReportsTo = c.optionalID("reportsTo", in.ReportsTo, id.Position)
	c.atLeast("index", in.Index, 0)
	in.Reason = c.reason(in.Reason)
	return c.err
}

// MovePosition puts seats under another manager, each with everything below it or alone. A seat
// below another one of the list moves with it. A move below one of the moved seats is INVALID_INPUT.
func MovePosition(ctx context.Context, w *world.World, in MovePositionInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return write(ctx, w, "position.move", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Positions...); err != nil {
			return err
		}
		m, err := in.plan(ctx, tx)
		if err != nil {
			return err
		}
		tx.Summarize("Moved %s %s", m.what(w, in.Alone), to(m.target))
		return m.carryOut(ctx, tx, in)
	})
}

// MoveWithin puts a seat under another manager, or to the top where that is nil, within a write that does more. A seat that
// reports there already stays as it is.
func MoveWithin(ctx context.Context, tx *history.Tx, seat string, manager *string) error {
	in := MovePositionInput{Positions: []string{seat}, ReportsTo: manager}
	m, err := in.plan(ctx, tx)
	if err != nil || managerOf(m.seats[0]) == keyOf(m.target) {
		return err
	}
	return m.carryOut(ctx, tx, in)
}

// move is a checked move: the seats that really change their manager, and the new one.
type move struct {
	seats  []*ent.Position
	target *ent.Position // nil: the top
}

func (in *MovePositionInput) plan(ctx context.Context, tx *history.Tx) (move, error) {
	seats, err := openSeats(ctx, tx, "positions", in.Positions)
	if err != nil {
		return move{}, err
	}
	target, err := seatAbove(ctx, tx, in.ReportsTo)
	if err != nil {
		return move{}, err
	}
	m := move{seats: seats, target: target}
	above, err := ancestry(ctx, tx, append(in.targets(), in.Positions...)...)
	if err != nil {
		return move{}, err
	}
	if err := m.refuseCircle(above, in.Alone); err != nil {
		return move{}, err
	}
	if !in.Alone {
		m.seats = topmost(m.seats, above)
	}
	return m, nil
}

func (in *MovePositionInput) targets() []string {
	if in.ReportsTo == nil {
		return nil
	}
	return []string{*in.ReportsTo}
}

// refuseCircle refuses a target that is one of the seats or below one. Alone, a seat leaves those
// below it behind, so that it may go below one of them.
func (m move) refuseCircle(above map[string]*ent.Position, alone bool) error {
	if m.target == nil {
		return nil
	}
	moved := make(map[string]bool, len(m.seats))
	for _, s := range m.seats {
		moved[s.ID] = true
	}
	if moved[m.target.ID] {
		return input.Invalid("reportsTo", "%s cannot report to itself.", m.target.Title)
	}
	if alone {
		return nil
	}
	var circle error
	climb(above, m.target.ID, func(p *ent.Position) bool {
		if moved[p.ID] {
			circle = input.Invalid("reportsTo", "%s is below %s, so %s cannot report to it.", m.target.Title, p.Title, p.Title)
		}
		return circle == nil
	})
	return circle
}

// topmost leaves out the seats that are below another one of them.
func topmost(seats []*ent.Position, above map[string]*ent.Position) []*ent.Position {
	listed := make(map[string]bool, len(seats))
	for _, s := range seats {
		listed[s.ID] = true
	}
	var list []*ent.Position
	for _, s := range seats {
		carried := false
		climb(above, s.ID, func(p *ent.Position) bool {
			carried = listed[p.ID]
			return !carried
		})
		if !carried {
			list = append(list, s)
		}
	}
	return list
}

// carryOut rearranges. Alone, each seat is first taken from between its manager and its reports.
func (m move) carryOut(ctx context.Context, tx *history.Tx, in MovePositionInput) error {
	managers := []string{keyOf(m.target)}
	for _, s := range m.seats {
		managers = append(managers, managerOf(s))
		if in.Alone {
			managers = append(managers, s.ID)
		}
	}
	o, err := readOrder(ctx, tx, managers...)
	if err != nil {
		return err
	}
	ids := make([]string, len(m.seats))
	for i, s := range m.seats {
		ids[i] = s.ID
		if in.Alone {
			o.dissolve(s.ID)
		} else {
			o.take(s.ID)
		}
	}
	target := keyOf(m.target)
	o.put(target, indexOr(in.Index, o.end(target)), ids...)
	if err := o.save(ctx, tx); err != nil {
		return err
	}
	return settle(ctx, tx, m.seats)
}

// what names what is moved. How many seats come along is told by the snapshot in memory: counting
// a large subtree in the database would make its size felt.
func (m move) what(w *world.World, alone bool) string {
	if alone {
		return enumerate(titles(m.seats)) + " alone"
	}
	n := 0
	for _, s := range m.seats {
		n += belowCount(w, s.ID)
	}
	return enumerate(titles(m.seats), below(n)...)
}

// belowCount is how many seats the snapshot has below a seat.
func belowCount(w *world.World, id string) int {
	seat, ok := w.Graph().Position(id)
	if !ok {
		return 0
	}
	return seat.TotalReports()
}
