package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/position"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// OpenPositionInput is a new seat. Fte and StandsFor are 1 for an ordinary one.
type OpenPositionInput struct {
	Title     string
	ReportsTo *string // nil: the top
	Index     *int    // nil: last
	Fte       float64
	StandsFor int
	Assistant bool // of the seat that it reports to
	Location  *string
	Grade     *string
	Team      *string
	Role      *string // nil: found by the title, where one answers to it
	Person    *string // holds it from today
	Scenario  *string // the scenario that is edited; who opens the world reads it
	Reason    *string

	key    string             // what the seat is known by; empty: a new id
	plan   *orggraph.SeatPlan // what was decided of it before
	stands func(ctx context.Context, tx *history.Tx) error
}

// OpenPlanned opens a seat that was approved in a plan, under the id that the plan keeps for it: once it is undone the plan may
// open it again. Within the write it asks whether what was approved still stands.
func OpenPlanned(ctx context.Context, w *world.World, key string, stands func(ctx context.Context, tx *history.Tx) error, in OpenPositionInput) (*world.Commit, error) {
	approved := orggraph.PlanApproved
	in.key, in.plan, in.stands = key, &approved, stands
	_, c, err := OpenPosition(ctx, w, in)
	return c, err
}

func (in *OpenPositionInput) check(w *world.World) error {
	c := checking(w)
	in.Title = c.line("title", in.Title, maxTitle)
	in.ReportsTo = c.optionalID("reportsTo", in.ReportsTo, id.Position)
	c.atLeast("index", in.Index, 0)
	c.amount("fte", in.Fte)
	c.atLeast("standsFor", &in.StandsFor, 0)
	if in.Assistant && in.ReportsTo == nil {
		c.fail("assistant", assistsNobody)
	}
	in.Location = c.optionalLine("location", in.Location, maxLocation)
	in.Grade = c.optionalLine("grade", in.Grade, maxGrade)
	in.Team = c.optionalID("team", in.Team, id.Team)
	in.Role = c.optionalID("role", in.Role, id.Role)
	in.Person = c.optionalID("person", in.Person, id.Person)
	in.Reason = c.reason(in.Reason)
	return c.err
}

// OpenPosition opens a seat and returns its id.
func OpenPosition(ctx context.Context, w *world.World, in OpenPositionInput) (string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return "", nil, err
	}
	var seat *ent.Position
	c, err := write(ctx, w, "position.open", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if in.stands != nil {
			if err := in.stands(ctx, tx); err != nil {
				return err
			}
		}
		manager, err := seatAbove(ctx, tx, in.ReportsTo)
		if err != nil {
			return err
		}
		if seat, err = in.create(ctx, tx, manager); err != nil {
			return err
		}
		tx.Summarize("Opened %s %s", seat.Title, under(manager))
		if err := in.equip(ctx, tx, seat); err != nil || in.Person == nil {
			return err
		}
		person, err := personOn(ctx, tx, "person", *in.Person, w.Today())
		if err != nil {
			return err
		}
		tx.Summarize("Opened %s %s for %s", seat.Title, under(manager), person.Name)
		_, err = hold(ctx, tx, holding{seat: seat, person: person, kind: orggraph.Permanent, fte: in.Fte, from: w.Today()})
		return err
	})
	if err != nil {
		return "", nil, err
	}
	return seat.ID, c, nil
}

// OpenWithin opens a seat at the top for a person who holds it from a day on, within a write that does more. The seat gets
// the role that its title means.
func OpenWithin(ctx context.Context, tx *history.Tx, title string, holder *ent.Person, from string) (*ent.Position, error) {
	in := OpenPositionInput{Title: title, Fte: 1, StandsFor: 1}
	seat, err := in.create(ctx, tx, nil)
	if err != nil {
		return nil, err
	}
	if err := giveRole(ctx, tx, seat, nil); err != nil {
		return nil, err
	}
	return seat, HoldWithin(ctx, tx, seat, holder, from)
}

// HoldWithin puts a person into a seat from a day on, within a write that does more.
func HoldWithin(ctx context.Context, tx *history.Tx, seat *ent.Position, holder *ent.Person, from string) error {
	_, err := hold(ctx, tx, holding{seat: seat, person: holder, kind: orggraph.Permanent, fte: seat.Fte, from: from})
	return err
}

func (in *OpenPositionInput) create(ctx context.Context, tx *history.Tx, manager *ent.Position) (*ent.Position, error) {
	o, err := readOrder(ctx, tx, keyOf(manager))
	if err != nil {
		return nil, err
	}
	key := id.New(id.Position)
	if in.key != "" {
		key = in.key
		there, err := tx.Position.Query().Where(position.ID(key)).Exist(ctx)
		if err != nil {
			return nil, fmt.Errorf("look for seat %s: %w", key, err)
		}
		if there {
			return nil, fault.New(fault.Conflict, "%s was opened already.", in.Title).OnField("input")
		}
	}
	seat := tx.Position.Create().SetID(key).SetTitle(in.Title).SetFte(in.Fte).
		SetStandsFor(in.StandsFor).SetAssistant(in.Assistant).SetNillableReportsToID(in.ReportsTo).
		SetNillableLocation(in.Location).SetNillableGrade(in.Grade).SetNillablePlanState((*position.PlanState)(in.plan))
	made, err := o.create(ctx, seat, keyOf(manager), indexOr(in.Index, o.end(keyOf(manager))))
	if err != nil {
		return nil, err
	}
	return made, o.save(ctx, tx)
}

// equip gives the new seat its team and its role.
func (in *OpenPositionInput) equip(ctx context.Context, tx *history.Tx, seat *ent.Position) error {
	if in.Team != nil {
		team, err := activeTeam(ctx, tx, "team", *in.Team)
		if err != nil {
			return err
		}
		if err := tx.Membership.Create().SetPositionID(seat.ID).SetTeamID(team.ID).Exec(ctx); err != nil {
			return fmt.Errorf("join team %s: %w", team.ID, err)
		}
	}
	return giveRole(ctx, tx, seat, in.Role)
}

// indexOr is the asked-for index, or another where none is asked for.
func indexOr(index *int, otherwise int) int {
	if index == nil {
		return otherwise
	}
	return *index
}
