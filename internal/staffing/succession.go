package staffing

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/successor"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// NameSuccessorInput says who could take a seat one day.
type NameSuccessorInput struct {
	Position  string
	Person    string
	Readiness successor.Readiness
	Risk      *successor.Risk
	Note      *string
	Reason    *string
}

// PlansSuccession reports whether the viewer leads a seat, and so plans who could take it.
func PlansSuccession(ctx context.Context, w *world.World, seat orggraph.Position) bool {
	return ownHand(ctx) && leadsSeat(w, me(ctx), seat)
}

// SeatsLed lists the seats below the viewer, of whose succession they decide.
func SeatsLed(ctx context.Context, w *world.World) []orggraph.Position {
	v := access.From(ctx)
	if v == nil || v.PersonID == "" || v.Scopes != nil {
		return nil
	}
	p, ok := w.Graph().Person(v.PersonID)
	if !ok {
		return nil
	}
	return p.SeatsBelow()
}

// NameSuccessor says that somebody could take a seat, or says it otherwise, and returns the id of that.
func NameSuccessor(ctx context.Context, w *world.World, in NameSuccessorInput) (string, *world.Commit, error) {
	f := input.Read(w)
	seat, ok := w.Graph().Position(f.ID("position", in.Position, "seat", id.Position))
	if f.Err() == nil && (!ok || seat.ClosedOn() != nil) {
		f.Refuse(fault.NotFound, "position", "There is no such seat.")
	}
	person := personNow(w, &f, "person", in.Person)
	note := f.Prose("note", "The note", in.Note, maxWhy)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	if !PlansSuccession(ctx, w, seat) {
		return "", nil, fault.New(fault.Forbidden, "Who leads %s plans who could take it.", seat.Title()).OnField("input.position")
	}
	if person.Key() == me(ctx) {
		return "", nil, input.Invalid("person", "You lead the seat: name somebody else.")
	}
	for held := range person.Seats() {
		if held == seat {
			return "", nil, input.Invalid("person", "%s holds %s already.", person.Name(), seat.Title())
		}
	}
	key := ""
	c, err := write(ctx, w, "successor.name", reason, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Named somebody who could take %s", seat.Title())
		system := access.System(ctx)
		there, err := tx.Successor.Query().Where(successor.PositionID(seat.Key()), successor.PersonID(person.Key())).Only(system)
		switch {
		case err == nil:
			key = there.ID
			u := tx.Successor.UpdateOne(there).SetReadiness(in.Readiness).SetNote(said(note))
			if in.Risk == nil {
				u.ClearRisk()
			} else {
				u.SetRisk(*in.Risk)
			}
			err = u.Exec(system)
		case ent.IsNotFound(err):
			key = id.New(id.Successor)
			err = tx.Successor.Create().SetID(key).SetAuthorID(me(ctx)).SetCreatedAt(w.Now().UTC()).SetPositionID(seat.Key()).SetPersonID(person.Key()).
				SetReadiness(in.Readiness).SetNillableRisk(in.Risk).SetNote(said(note)).Exec(system)
		}
		if err != nil {
			return fmt.Errorf("name a successor: %w", err)
		}
		return nil
	})
	return key, c, err
}

// RemoveSuccessorInput says who no longer could take a seat.
type RemoveSuccessorInput struct {
	Successor string
	Reason    *string
}

// RemoveSuccessor takes somebody off those who could take a seat, and returns the seat.
func RemoveSuccessor(ctx context.Context, w *world.World, in RemoveSuccessorInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("successor", in.Successor, "successor", id.Successor)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	seat := ""
	c, err := write(ctx, w, "successor.remove", reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := tx.Successor.Get(ctx, key) // who reads it leads the seat
		if err != nil {
			return input.Missing(err, "successor", "successor")
		}
		seat = row.PositionID
		tx.Summarize("Took somebody off those who could take a seat")
		if err := tx.Successor.DeleteOne(row).Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("remove a successor: %w", err)
		}
		return nil
	})
	return seat, c, err
}
