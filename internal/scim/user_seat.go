package scim

import (
	"context"
	"fmt"
	"strings"

	"entgo.io/ent/dialect/sql"

	"cadre/ent"
	"cadre/ent/assignment"
	"cadre/ent/change"
	"cadre/internal/fault"
	"cadre/internal/org"
	"cadre/internal/orggraph"
)

// open opens a seat at the top for somebody who has none.
func (w *work) open(ctx context.Context, p *ent.Person, title string) (*ent.Position, error) {
	if title == "" {
		title = untitled
	}
	seat, err := org.OpenWithin(ctx, w.tx, title, p, w.today)
	if err != nil {
		return nil, err
	}
	return w.tx.Position.UpdateOneID(seat.ID).SetSource(Source).Save(ctx)
}

// changeSeat gives somebody who is there the seat, the place and the manager that they shall have.
func (w *work) changeSeat(ctx context.Context, p *ent.Person, before, after user) error {
	renamed := len(w.changed) > 0
	seat, err := w.seatOf(ctx, p.ID)
	if err != nil {
		return err
	}
	back := !before.active
	if back {
		w.note("leaving")
		if seat, err = w.comeBack(ctx, p); err != nil {
			return err
		}
	}
	wanted := after.title != before.title || after.department != before.department || after.manager != before.manager
	if seat == nil {
		if !wanted && !back {
			return nil
		}
		w.note("the seat")
		if seat, err = w.open(ctx, p, after.title); err != nil {
			return err
		}
		before.title = after.title
		renamed = true
	}
	if after.title != before.title {
		w.note("the title")
		title := after.title
		if title == "" {
			title = untitled
		}
		if err := w.tx.Position.UpdateOneID(seat.ID).SetTitle(title).Exec(ctx); err != nil {
			return fmt.Errorf("rename seat %s: %w", seat.ID, err)
		}
	}
	if err := w.place(ctx, seat, before, after); err != nil {
		return err
	}
	if renamed || back {
		return w.welcome(ctx, p.ID, after, seat.ID)
	}
	return nil
}

// seatOf reads the seat that a person holds first; nil where they hold none.
func (w *work) seatOf(ctx context.Context, person string) (*ent.Position, error) {
	p, _ := w.graph.Person(person)
	seat, ok := p.Position()
	if !ok {
		return nil, nil // no seat is an answer, not a failure
	}
	return w.tx.Position.Get(ctx, seat.Key())
}

// comeBack takes a leaving back: who left has the seat again that they held then, unless somebody else holds it now.
func (w *work) comeBack(ctx context.Context, p *ent.Person) (*ent.Position, error) {
	left := deref(p.LeftOn)
	if err := w.tx.Person.UpdateOneID(p.ID).ClearLeftOn().Exec(ctx); err != nil {
		return nil, fmt.Errorf("take the leaving of person %s back: %w", p.ID, err)
	}
	p.LeftOn = nil
	held, err := w.heldUntil(ctx, p.ID, left)
	if err != nil {
		return nil, err
	}
	for _, key := range held {
		now, ok := w.graph.Position(key)
		if !ok || !now.InChart() || !now.Vacant() {
			continue
		}
		seat, err := w.tx.Position.Get(ctx, key)
		if err != nil {
			return nil, fmt.Errorf("read seat %s: %w", key, err)
		}
		return seat, org.HoldWithin(ctx, w.tx, seat, p, w.today)
	}
	return nil, nil // the caller opens one
}

// heldUntil lists the seats that a person held until a day. Who left on the day on which they came has no holding any
// more: the log says which it was.
func (w *work) heldUntil(ctx context.Context, person, day string) ([]string, error) {
	seats, err := w.tx.Assignment.Query().Where(assignment.PersonID(person), assignment.EndsOn(day)).Order(assignment.ByID()).Select(assignment.FieldPositionID).Strings(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the holdings of person %s: %w", person, err)
	}
	gone, err := w.tx.Change.Query().Where(change.Entity(ent.TypeAssignment), change.PersonID(person), change.OperationEQ(change.OperationDELETE), change.PositionIDNotNil()).
		Order(change.ByID(sql.OrderDesc())).Limit(1).Select(change.FieldPositionID).Strings(ctx)
	if err != nil {
		return nil, fmt.Errorf("read what person %s held: %w", person, err)
	}
	return append(seats, gone...), nil
}

// place gives a seat its department and its manager.
func (w *work) place(ctx context.Context, seat *ent.Position, before, after user) error {
	if before.department != after.department {
		w.note("the department")
		if err := w.enter(ctx, seat, after.department); err != nil {
			return err
		}
	}
	if before.manager == after.manager {
		return nil
	}
	w.note("the manager")
	if after.manager == "" {
		return w.hang(ctx, seat, nil, nil)
	}
	if boss, ok := w.graph.Person(after.manager); ok && known(boss) {
		if above, held := boss.Position(); held {
			key := above.Key()
			return w.hang(ctx, seat, &key, nil)
		}
	}
	ref := orggraph.ProviderRef + after.manager
	return w.hang(ctx, seat, nil, &ref)
}

// hang puts a seat below another one, or to the top, where it may wait for a manager.
func (w *work) hang(ctx context.Context, seat *ent.Position, above, ref *string) error {
	if err := org.MoveWithin(ctx, w.tx, seat.ID, above); err != nil {
		if f, ok := fault.As(err); ok && f.Code == fault.InvalidInput {
			return invalid("invalidValue", "%s", f.Message)
		}
		return err
	}
	u := w.tx.Position.UpdateOneID(seat.ID)
	if ref == nil {
		u.ClearManagerRef()
	} else {
		u.SetManagerRef(*ref)
	}
	if err := u.Exec(ctx); err != nil {
		return fmt.Errorf("note the manager of seat %s: %w", seat.ID, err)
	}
	return nil
}

// enter puts a seat into the department of a name, and out of the one that it was in.
func (w *work) enter(ctx context.Context, seat *ent.Position, name string) error {
	others := 0
	if now, ok := w.graph.Position(seat.ID); ok {
		others = len(now.Memberships())
		if _, membership := departmentOf(now); membership != "" {
			others--
			if err := w.tx.Membership.DeleteOneID(membership).Exec(ctx); err != nil {
				return fmt.Errorf("leave the department: %w", err)
			}
		}
	}
	if name == "" {
		return nil
	}
	department, err := w.department(ctx, name)
	if err != nil {
		return err
	}
	allocation := 100
	if others > 0 {
		allocation = 0 // their time is that of their teams
	}
	if err := w.tx.Membership.Create().SetPositionID(seat.ID).SetTeamID(department).SetAllocation(allocation).Exec(ctx); err != nil {
		return fmt.Errorf("enter the department: %w", err)
	}
	return nil
}

// department finds the department of a name, or makes one.
func (w *work) department(ctx context.Context, name string) (string, error) {
	for _, t := range w.graph.ActiveTeams() {
		if t.Kind() == orggraph.KindDepartment && strings.EqualFold(t.Name(), name) {
			return t.Key(), nil
		}
	}
	made, err := org.CreateWithin(ctx, w.tx, name, orggraph.KindDepartment, Source, nil)
	if err != nil {
		return "", err
	}
	return made.ID, nil
}

// welcome puts those below somebody who have waited for them. Whom it would put below themselves waits on.
func (w *work) welcome(ctx context.Context, person string, u user, seat string) error {
	for _, below := range w.graph.Seats() {
		name, waits := strings.CutPrefix(deref(below.ManagerRef()), orggraph.ProviderRef)
		if !waits || below.Key() == seat || name != person && name != u.externalID && !strings.EqualFold(name, u.userName) && !strings.EqualFold(name, u.email) {
			continue
		}
		err := org.MoveWithin(ctx, w.tx, below.Key(), &seat)
		if f, ok := fault.As(err); ok && f.Code == fault.InvalidInput {
			continue
		}
		if err != nil {
			return err
		}
	}
	return nil
}
