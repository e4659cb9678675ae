package world_test

import (
	"context"
	"fmt"
	"testing"

	"cadre/ent"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

// TestUndoAndRedoOfMany takes back and brings back more rows than one statement carries, each of
// which hangs on the one before: whatever order the log has them in, no reference is ever broken.
func TestUndoAndRedoOfMany(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		const seats = 700
		o := orgtest.Must(t, s, "CEO")
		before := o.Outline()
		c := o.MustWrite(func(ctx context.Context, tx *history.Tx) error {
			tx.Summarize("Opened a long line")
			above, line := o.Seat("CEO"), make([]*ent.PositionCreate, seats)
			for i := range line {
				seat := id.New(id.Position)
				line[i] = tx.Position.Create().SetID(seat).SetTitle(fmt.Sprintf("Seat %04d", i)).SetReportsToID(above)
				above = seat
			}
			return tx.Position.CreateBulk(line...).Exec(ctx)
		})
		after := o.Outline()
		for i, want := range []string{before, after, before, after} {
			var err error
			if c, err = o.Undo(o.Context(), c.Changeset.ID, nil); err != nil {
				t.Fatalf("undo %d: %v", i+1, err)
			}
			if got := o.Outline(); got != want {
				t.Fatalf("undo %d left %d bytes of chart, want %d", i+1, len(got), len(want))
			}
		}
	})
}

// TestUndoAgainstARule takes back what fits row by row, while the whole would break a rule because
// of what came since: that is a conflict which names it, and nothing is written.
func TestUndoAgainstARule(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.MustWithRoles(t, s, "CEO: Ana Ruiz\n  CTO: Ben Ode\n    Dev: Cleo Faro\n    Ops\n    Lab: Eva Lind")
		e := edits{t, o}
		for _, c := range []struct {
			name         string
			first, later func() *world.Commit
		}{
			{"SeatTakenAgain", func() *world.Commit { return e.vacate("Dev") }, func() *world.Commit { return e.assign("Dev", "Dan Ito") }},
			{"ManagerClosed", func() *world.Commit { return e.move("Dev", "CEO") }, func() *world.Commit { return e.close("CTO") }},
			{"SeatClosed", func() *world.Commit { return e.vacate("Lab") }, func() *world.Commit { return e.close("Lab") }},
			{"RolesTurned", func() *world.Commit { return e.inherit("GPM", "") }, func() *world.Commit { return e.inherit("PM", "GPM") }},
		} {
			t.Run(c.name, func(t *testing.T) {
				first := c.first()
				later := c.later()
				_, err := o.Undo(o.Context(), first.Changeset.ID, nil)
				if fault.CodeOf(err) != fault.Conflict {
					t.Fatalf("undo of %q after %q: %v", first.Changeset.Summary, later.Changeset.Summary, err)
				}
				if o.Revision() != later.Changeset.Seq {
					t.Fatal("something was written")
				}
				for _, set := range []*world.Commit{later, first} { // in reverse both can be taken back
					if _, err := o.Undo(o.Context(), set.Changeset.ID, nil); err != nil {
						t.Fatalf("undo of %q: %v", set.Changeset.Summary, err)
					}
				}
			})
		}
	})
}

// edits are the edits of a test, which must go through.
type edits struct {
	t *testing.T
	o *orgtest.Org
}

func (e edits) done(c *world.Commit, err error) *world.Commit {
	e.t.Helper()
	if err != nil || c.Changeset == nil {
		e.t.Fatalf("%v: %v", c, err)
	}
	return c
}

func (e edits) vacate(seat string) *world.Commit {
	return e.done(org.VacatePosition(e.o.Context(), e.o.World, org.VacatePositionInput{Position: e.o.Seat(seat)}))
}

func (e edits) assign(seat, person string) *world.Commit {
	_, c, err := org.AssignPerson(e.o.Context(), e.o.World, org.AssignPersonInput{
		Position: e.o.Seat(seat), NewPerson: &org.NewPersonInput{Name: person}, Kind: orggraph.Permanent})
	return e.done(c, err)
}

func (e edits) move(seat, to string) *world.Commit {
	above := e.o.Seat(to)
	return e.done(org.MovePosition(e.o.Context(), e.o.World, org.MovePositionInput{Positions: e.o.Seats(seat), ReportsTo: &above}))
}

func (e edits) close(seat string) *world.Commit {
	_, c, err := org.ClosePosition(e.o.Context(), e.o.World, org.ClosePositionInput{Positions: e.o.Seats(seat), Reports: org.ToManager})
	return e.done(c, err)
}

func (e edits) inherit(role, parent string) *world.Commit {
	in := org.SetRoleInheritanceInput{Role: e.o.Role(role)}
	if parent != "" {
		above := e.o.Role(parent)
		in.Parent = &above
	}
	return e.done(org.SetRoleInheritance(e.o.Context(), e.o.World, in))
}
