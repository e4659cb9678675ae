package org

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"entgo.io/ent/dialect/sql"

	"cadre/ent"
	"cadre/ent/position"
	"cadre/ent/predicate"
	"cadre/internal/history"
)

// top stands for the manager of the seats that report to nobody.
const top = ""

// order is the order of the seats below the managers that an edit touches. An edit reads the
// lists, rearranges them in memory as often as it likes, and saves: each seat that ends up
// elsewhere or with another rank is then written once.
type order struct {
	lists map[string][]*place // by manager
	at    map[string]*place   // by seat
}

// place is where a seat stands, and where it stood when it was read.
type place struct {
	id           string
	manager, was string
	rank         int64 // as stored
	moved        bool  // put somewhere by this edit
	fresh        bool  // made by this edit: was and rank mean nothing
}

// managerOf returns the manager of a seat as order names it.
func managerOf(p *ent.Position) string {
	if p.ReportsToID == nil {
		return top
	}
	return *p.ReportsToID
}

// keyOf returns the name that order has for a manager, nil being the top.
func keyOf(manager *ent.Position) string {
	if manager == nil {
		return top
	}
	return manager.ID
}

// readOrder reads the seats below each of the managers by one statement.
func readOrder(ctx context.Context, tx *history.Tx, managers ...string) (*order, error) {
	o := &order{lists: make(map[string][]*place), at: make(map[string]*place)}
	below := []predicate.Position{position.ReportsToIDIn(managers...)}
	if slices.Contains(managers, top) {
		below = append(below, position.ReportsToIDIsNil())
	}
	found, err := tx.Position.Query().Where(position.Or(below...), position.ClosedOnIsNil()).
		Order(position.ByRank(), position.ByID()).
		Select(position.FieldID, position.FieldReportsToID, position.FieldRank).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the order of reports: %w", err)
	}
	for _, p := range found {
		m := managerOf(p)
		o.append(m, &place{id: p.ID, manager: m, was: m, rank: p.Rank})
	}
	return o, nil
}

func (o *order) append(manager string, p *place) {
	o.lists[manager] = append(o.lists[manager], p)
	o.at[p.id] = p
}

// reports lists the seats that now stand below a manager.
func (o *order) reports(manager string) []string {
	list := make([]string, len(o.lists[manager]))
	for i, p := range o.lists[manager] {
		list[i] = p.id
	}
	return list
}

// find returns the manager and the index that a seat now has.
func (o *order) find(id string) (manager string, index int) {
	p := o.at[id]
	return p.manager, slices.Index(o.lists[p.manager], p)
}

// take lifts a seat out and returns the manager and the index that it had.
func (o *order) take(id string) (manager string, index int) {
	manager, index = o.find(id)
	o.lists[manager] = slices.Delete(slices.Clone(o.lists[manager]), index, index+1)
	return manager, index
}

// put sets seats that were taken, or that are new, below a manager from an index on; an index
// beyond the end stands for the end.
func (o *order) put(manager string, index int, ids ...string) {
	places := make([]*place, len(ids))
	for i, id := range ids {
		p := o.at[id]
		if p == nil {
			p = &place{id: id, fresh: true}
			o.at[id] = p
		}
		p.manager, p.moved, places[i] = manager, true, p
	}
	list := o.lists[manager]
	o.lists[manager] = slices.Insert(slices.Clone(list), min(index, len(list)), places...)
}

// end is the index behind the last seat of a manager.
func (o *order) end(manager string) int { return len(o.lists[manager]) }

// dissolve takes a seat away from between: its reports stand where it stood.
func (o *order) dissolve(id string) {
	reports := o.reports(id)
	for _, r := range reports {
		o.take(r)
	}
	manager, index := o.take(id)
	o.put(manager, index, reports...)
}

// rankOf is the rank that a seat gets; for a new seat, which the edit is about to create.
func (o *order) rankOf(id string) int64 {
	p := o.at[id]
	list := o.lists[p.manager]
	return ranks(list)[slices.Index(list, p)]
}

// save writes every seat that stands elsewhere than it was read: all of one manager by one
// statement. New seats are left to the edit that creates them.
func (o *order) save(ctx context.Context, tx *history.Tx) error {
	for _, manager := range slices.Sorted(maps.Keys(o.lists)) {
		list := o.lists[manager]
		arrived, ranked := map[string]int64{}, map[string]int64{}
		for i, rank := range ranks(list) {
			switch p := list[i]; {
			case p.fresh:
			case p.was != manager:
				arrived[p.id] = rank
			case p.rank != rank:
				ranked[p.id] = rank
			}
		}
		if err := saveRanks(ctx, tx.Position.Update(), ranked); err != nil {
			return err
		}
		u := tx.Position.Update()
		if manager == top {
			u.ClearReportsToID()
		} else {
			// A seat that was given a manager no longer waits for the one that an import named.
			u.SetReportsToID(manager).ClearManagerRef()
		}
		if err := saveRanks(ctx, u, arrived); err != nil {
			return err
		}
	}
	return nil
}

// saveRanks completes an update with a rank for each of its seats.
func saveRanks(ctx context.Context, u *ent.PositionUpdate, rankOf map[string]int64) error {
	if len(rankOf) == 0 {
		return nil
	}
	ids := slices.Sorted(maps.Keys(rankOf))
	err := u.Where(position.IDIn(ids...)).Modify(func(s *sql.UpdateBuilder) {
		s.Set(position.FieldRank, sql.ExprFunc(func(b *sql.Builder) {
			b.WriteString("CASE ").Ident(position.FieldID)
			for _, id := range ids {
				// The rank stands in the text: PostgreSQL would take a bound one for text.
				b.WriteString(" WHEN ").Arg(id).WriteString(fmt.Sprintf(" THEN %d", rankOf[id]))
			}
			b.WriteString(" END")
		}))
	}).Exec(ctx)
	if err != nil {
		return fmt.Errorf("place seats: %w", err)
	}
	return nil
}

// create makes a seat at a place. The caller saves the order of the others afterwards.
func (o *order) create(ctx context.Context, seat *ent.PositionCreate, manager string, index int) (*ent.Position, error) {
	seatID, _ := seat.Mutation().ID()
	o.put(manager, index, seatID)
	made, err := seat.SetRank(o.rankOf(seatID)).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("create seat: %w", err)
	}
	return made, nil
}
