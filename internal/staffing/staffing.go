// Package staffing holds the rules of filling a seat: the opening, the candidates on their way through
// its stages, what interviewers saw, the decision, the offer and the hire. What it writes is
// confidential; who may read it is settled by the policies of the rows. Cadre itself writes the rows,
// after the rules here have found who hires and who interviews.
package staffing

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/opening"
	"cadre/ent/position"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// The most characters that texts may have; ent/schema has the same numbers.
const (
	maxName  = 300
	maxWhy   = 2000
	maxPlan  = 10_000
	maxLines = 10
)

// write runs a write of hiring as one confidential changeset, in the organisation as it is.
func write(ctx context.Context, w *world.World, action string, reason *string, fn func(ctx context.Context, tx *history.Tx) error) (*world.Commit, error) {
	v := access.From(ctx)
	switch {
	case !w.Ref().Live():
		return nil, fault.New(fault.InvalidInput, "This is done in the organisation as it is: go back to now.").OnField("input")
	case v == nil || v.PersonID == "":
		return nil, fault.New(fault.Forbidden, "Say first which person you are: staffing belongs to people.")
	case v.Behind != nil || v.Scopes != nil:
		return nil, fault.New(fault.Forbidden, "Staffing is for people in the app, with their own eyes.")
	}
	return w.Write(ctx, world.Intent{Action: action, Reason: reason, Confidential: true}, fn)
}

// me returns the person who is asking.
func me(ctx context.Context) string { return access.From(ctx).PersonID }

// ownHand reports whether the viewer is a person in the app who looks with their own eyes.
func ownHand(ctx context.Context) bool {
	v := access.From(ctx)
	return v != nil && v.PersonID != "" && v.Behind == nil && v.Scopes == nil
}

// Hires reports whether the viewer hires for an opening, and writes with their own hand.
func Hires(ctx context.Context, o *ent.Opening) bool {
	return ownHand(ctx) && me(ctx) == o.HiringManagerID
}

// Plans reports whether the viewer may change an opening: who hires, whoever leads the seat, and the owner.
func Plans(ctx context.Context, w *world.World, hiringManager string, seat orggraph.Position) bool {
	return ownHand(ctx) && (access.From(ctx).Owner || me(ctx) == hiringManager || leadsSeat(w, me(ctx), seat))
}

// leadsSeat reports whether a person holds a seat above another one.
func leadsSeat(w *world.World, personID string, seat orggraph.Position) bool {
	current := true
	for _, above := range seat.Chain() {
		for _, held := range above.Assignments(&current) {
			if held.Person().Key() == personID {
				return true
			}
		}
	}
	return false
}

// openingOf reads an opening that the viewer may see.
func openingOf(ctx context.Context, tx *history.Tx, w *world.World, field, value string) (*ent.Opening, error) {
	key, here := w.Key(value)
	o, err := tx.Opening.Get(ctx, key)
	if err != nil || !here {
		return nil, input.Missing(orMissing(err, here), field, "opening")
	}
	return o, nil
}

// applicationOf reads an application for which the viewer hires, with its opening.
func applicationOf(ctx context.Context, tx *history.Tx, w *world.World, field, value string) (*ent.Application, *ent.Opening, error) {
	key, here := w.Key(value)
	a, err := tx.Application.Get(ctx, key)
	if err != nil || !here {
		return nil, nil, input.Missing(orMissing(err, here), field, "application")
	}
	o, err := tx.Opening.Get(access.System(ctx), a.OpeningID)
	if err != nil {
		return nil, nil, fmt.Errorf("read the opening: %w", err)
	}
	if o.HiringManagerID != me(ctx) {
		return nil, nil, fault.New(fault.Forbidden, "Only the hiring manager does this.").OnField("input." + field)
	}
	return a, o, nil
}

// orMissing is the error of a row that is not there, where an id names one of another world.
func orMissing(err error, here bool) error {
	if err == nil && !here {
		return &ent.NotFoundError{}
	}
	return err
}

// active refuses what comes after an application has left the pipeline, or its opening was closed.
func active(a *ent.Application, o *ent.Opening) error {
	if err := stillOpen(o); err != nil {
		return err
	}
	if a.State != "ACTIVE" {
		return fault.New(fault.Conflict, "The application is no longer under way. Nothing of yours was written.").OnField("input.application").With("state", a.State)
	}
	return nil
}

func stillOpen(o *ent.Opening) error {
	if o.State != "OPEN" {
		return fault.New(fault.Conflict, "The opening was closed meanwhile. Nothing of yours was written.").OnField("input.opening").With("state", o.State)
	}
	return nil
}

// sought reports whether a search for somebody who takes a seat is under way.
func sought(ctx context.Context, tx *history.Tx, seatID string) (bool, error) {
	there, err := tx.Opening.Query().Where(opening.PositionID(seatID), opening.StateEQ(opening.StateOPEN)).Exist(access.System(ctx))
	if err != nil {
		return false, fmt.Errorf("look for an opening: %w", err)
	}
	return there, nil
}

// seatStays refuses what comes after the seat of an opening was closed, frozen, or taken by somebody.
func seatStays(ctx context.Context, tx *history.Tx, key string) error {
	seat, err := tx.Position.Get(ctx, key)
	switch {
	case err != nil:
		return fmt.Errorf("read seat %s: %w", key, err)
	case seat.ClosedOn != nil:
		return fault.New(fault.Conflict, "The seat was closed meanwhile. Nothing of yours was written.").OnField("input.application")
	case seat.PlanState == nil || *seat.PlanState != position.PlanStateOPEN:
		return fault.New(fault.Conflict, "%s is no longer open: it was frozen, or somebody holds it. Nothing of yours was written.", seat.Title).OnField("input.application")
	}
	return nil
}

func holdsSeat(p orggraph.Person) bool {
	_, ok := p.Position()
	return ok
}

// personNow finds somebody who holds a seat now.
func personNow(w *world.World, f *input.Form, field, value string) orggraph.Person {
	p, ok := w.Graph().Person(f.ID(field, value, "person", id.Person))
	if !ok {
		f.Refuse(fault.NotFound, field, "There is no such person.")
		return p
	}
	if !holdsSeat(p) {
		f.Fail(field, "Choose somebody who holds a seat.")
	}
	return p
}
