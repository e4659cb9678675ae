package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/position"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/input"
)

// openSeat reads a seat that is in the chart.
func openSeat(ctx context.Context, tx *history.Tx, field, id string) (*ent.Position, error) {
	p, err := tx.Position.Get(ctx, id)
	if err != nil {
		return nil, input.Missing(err, field, "seat")
	}
	if p.ClosedOn != nil {
		return nil, input.Invalid(field, "%s was closed on %s. Reopen it, or take another seat.", p.Title, *p.ClosedOn)
	}
	return p, nil
}

// openSeats reads seats that are in the chart, in the given order, by one statement.
func openSeats(ctx context.Context, tx *history.Tx, field string, ids []string) ([]*ent.Position, error) {
	found, err := tx.Position.Query().Where(position.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read seats: %w", err)
	}
	byID := make(map[string]*ent.Position, len(found))
	for _, p := range found {
		byID[p.ID] = p
	}
	list := make([]*ent.Position, len(ids))
	for i, id := range ids {
		p := byID[id]
		switch {
		case p == nil:
			return nil, fault.New(fault.NotFound, "There is no such seat.").OnField("input." + item(field, i))
		case p.ClosedOn != nil:
			return nil, input.Invalid(item(field, i), "%s was closed on %s. Reopen it, or leave it out.", p.Title, *p.ClosedOn)
		}
		list[i] = p
	}
	return list, nil
}

// seatAbove reads the seat that something shall report to; nil stands for the top.
func seatAbove(ctx context.Context, tx *history.Tx, id *string) (*ent.Position, error) {
	if id == nil {
		return nil, nil // nobody above is an answer, not a failure
	}
	return openSeat(ctx, tx, "reportsTo", *id)
}

// anyPerson reads a person, whether or not they left.
func anyPerson(ctx context.Context, tx *history.Tx, field, id string) (*ent.Person, error) {
	p, err := tx.Person.Get(ctx, id)
	if err != nil {
		return nil, input.Missing(err, field, "person")
	}
	return p, nil
}

// personOn reads a person who is in the organisation on a day.
func personOn(ctx context.Context, tx *history.Tx, field, id, day string) (*ent.Person, error) {
	p, err := anyPerson(ctx, tx, field, id)
	if err != nil {
		return nil, err
	}
	if p.LeftOn != nil && *p.LeftOn <= day {
		return nil, input.Invalid(field, "%s leaves the organisation on %s. Rehire them from then on, or take another person.", p.Name, *p.LeftOn)
	}
	return p, nil
}

// activeTeam reads a team that is not archived.
func activeTeam(ctx context.Context, tx *history.Tx, field, id string) (*ent.Team, error) {
	t, err := tx.Team.Get(ctx, id)
	if err != nil {
		return nil, input.Missing(err, field, "team")
	}
	if t.ArchivedOn != nil {
		return nil, input.Invalid(field, "%s was archived on %s. Reopen it, or take another team.", t.Name, *t.ArchivedOn)
	}
	return t, nil
}

// seatRole reads a role that a seat may carry.
func seatRole(ctx context.Context, tx *history.Tx, field, id string) (*ent.Role, error) {
	r, err := anyRole(ctx, tx, field, id)
	switch {
	case err != nil:
		return nil, err
	case isMixin(r):
		return nil, input.Invalid(field, "%s is a set of duties that roles take in; no seat carries it alone.", r.Name)
	case !r.Active:
		return nil, input.Invalid(field, "%s is switched off. Switch the role on first.", r.Name)
	}
	return r, nil
}

// anyRole reads a role.
func anyRole(ctx context.Context, tx *history.Tx, field, id string) (*ent.Role, error) {
	r, err := tx.Role.Get(ctx, id)
	if err != nil {
		return nil, input.Missing(err, field, "role")
	}
	return r, nil
}
