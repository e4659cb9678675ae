package org_test

import (
	"fmt"
	"strings"
	"testing"

	"cadre/ent/change"
	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
)

func TestMovePosition(t *testing.T) {
	each(t, company, func(t *testing.T, o *orgtest.Org) {
		move := func(in org.MovePositionInput) (summary string) {
			t.Helper()
			c, err := org.MovePosition(o.Context(), o.World, in)
			if err != nil {
				t.Fatalf("refused: %v", err)
			}
			if c.Changeset == nil {
				return ""
			}
			return c.Changeset.Summary
		}
		undo := func() {
			t.Helper()
			last, err := o.Client().Changeset.Query().Order(latestFirst).First(o.Context())
			if err != nil {
				t.Fatal(err)
			}
			if _, err := o.Undo(o.Context(), last.ID, nil); err != nil {
				t.Fatal(err)
			}
			outline(t, o, company)
		}

		t.Run("OK with subtree", func(t *testing.T) {
			if got, want := move(org.MovePositionInput{Positions: o.Seats("Staff Designer"), ReportsTo: ptr(o.Seat("CFO"))}), "Moved Staff Designer and 2 below to CFO"; got != want {
				t.Errorf("summary %q, want %q", got, want)
			}
			outline(t, o, `
CEO: Ana Ruiz
  CTO: Ben Ode
    VP Design: Cleo Faro
      Design Ops: Eva Lind
    Architect
  CFO: Finn Ash
    Staff Designer
      Illustrator: Dan Ito
      Animator
`)
			undo()
		})
		t.Run("OK alone", func(t *testing.T) {
			if got, want := move(org.MovePositionInput{Positions: o.Seats("Staff Designer"), ReportsTo: ptr(o.Seat("CFO")), Alone: true}), "Moved Staff Designer alone to CFO"; got != want {
				t.Errorf("summary %q, want %q", got, want)
			}
			outline(t, o, `
CEO: Ana Ruiz
  CTO: Ben Ode
    VP Design: Cleo Faro
      Illustrator: Dan Ito
      Animator
      Design Ops: Eva Lind
    Architect
  CFO: Finn Ash
    Staff Designer
`)
			undo()
		})
		t.Run("OK alone below its own report", func(t *testing.T) {
			move(org.MovePositionInput{Positions: o.Seats("VP Design"), ReportsTo: ptr(o.Seat("Design Ops")), Alone: true})
			outline(t, o, `
CEO: Ana Ruiz
  CTO: Ben Ode
    Staff Designer
      Illustrator: Dan Ito
      Animator
    Design Ops: Eva Lind
      VP Design: Cleo Faro
    Architect
  CFO: Finn Ash
`)
			undo()
		})
		t.Run("OK alone, one below the other", func(t *testing.T) {
			move(org.MovePositionInput{Positions: o.Seats("Staff Designer", "VP Design"), ReportsTo: ptr(o.Seat("CFO")), Alone: true})
			outline(t, o, `
CEO: Ana Ruiz
  CTO: Ben Ode
    Illustrator: Dan Ito
    Animator
    Design Ops: Eva Lind
    Architect
  CFO: Finn Ash
    Staff Designer
    VP Design: Cleo Faro
`)
			undo()
		})
		t.Run("OK several at an index, one below another", func(t *testing.T) {
			in := org.MovePositionInput{Positions: o.Seats("CFO", "Illustrator", "Staff Designer", "CFO"), ReportsTo: ptr(o.Seat("CTO")), Index: ptr(1)}
			if got, want := move(in), "Moved CFO, Staff Designer and 2 below to CTO"; got != want {
				t.Errorf("summary %q, want %q", got, want)
			}
			outline(t, o, `
CEO: Ana Ruiz
  CTO: Ben Ode
    VP Design: Cleo Faro
      Design Ops: Eva Lind
    CFO: Finn Ash
    Staff Designer
      Illustrator: Dan Ito
      Animator
    Architect
`)
			undo()
		})
		t.Run("OK to the top", func(t *testing.T) {
			if got, want := move(org.MovePositionInput{Positions: o.Seats("CTO"), Index: ptr(0)}), "Moved CTO and 6 below to the top"; got != want {
				t.Errorf("summary %q, want %q", got, want)
			}
			outline(t, o, `
CTO: Ben Ode
  VP Design: Cleo Faro
    Staff Designer
      Illustrator: Dan Ito
      Animator
    Design Ops: Eva Lind
  Architect
CEO: Ana Ruiz
  CFO: Finn Ash
`)
			undo()
		})
		t.Run("OK to where it is", func(t *testing.T) {
			before := o.Revision()
			if s := move(org.MovePositionInput{Positions: o.Seats("Architect"), ReportsTo: ptr(o.Seat("CTO"))}); s != "" || o.Revision() != before {
				t.Errorf("changed something: %s", s)
			}
		})
		t.Run("OK writes only the moved seat", func(t *testing.T) {
			move(org.MovePositionInput{Positions: o.Seats("CFO"), ReportsTo: ptr(o.Seat("VP Design")), Index: ptr(1)})
			n, err := o.Client().Change.Query().Where(change.HasChangesetWith(seq(o.Revision()))).Count(o.Context())
			if err != nil || n != 1 {
				t.Errorf("%d changes (%v), want 1", n, err)
			}
			undo()
		})
	})
}

func TestMovePositionRefused(t *testing.T) {
	each(t, company, func(t *testing.T, o *orgtest.Org) {
		mustClose(t, o, "Architect")
		before := o.Rows()
		for name, c := range map[string]struct {
			in           org.MovePositionInput
			code         fault.Code
			field, words string
		}{
			"ErrCycle":     {org.MovePositionInput{Positions: o.Seats("CTO"), ReportsTo: ptr(o.Seat("Animator"))}, fault.InvalidInput, "input.reportsTo", "Animator is below CTO, so CTO cannot report to it."},
			"ErrItself":    {org.MovePositionInput{Positions: o.Seats("CTO"), ReportsTo: ptr(o.Seat("CTO"))}, fault.InvalidInput, "input.reportsTo", "CTO cannot report to itself."},
			"ErrSecond":    {org.MovePositionInput{Positions: o.Seats("CFO", "VP Design"), ReportsTo: ptr(o.Seat("Staff Designer"))}, fault.InvalidInput, "input.reportsTo", "Staff Designer is below VP Design"},
			"ErrAlone":     {org.MovePositionInput{Positions: o.Seats("CTO", "CFO"), ReportsTo: ptr(o.Seat("CFO")), Alone: true}, fault.InvalidInput, "input.reportsTo", "CFO cannot report to itself."},
			"ErrClosed":    {org.MovePositionInput{Positions: o.Seats("CFO", "Architect")}, fault.InvalidInput, "input.positions[1]", "Architect was closed on 2026-06-15."},
			"ErrClosedTop": {org.MovePositionInput{Positions: o.Seats("CFO"), ReportsTo: ptr(o.Seat("Architect"))}, fault.InvalidInput, "input.reportsTo", "Architect was closed"},
			"ErrNone":      {org.MovePositionInput{}, fault.InvalidInput, "input.positions", "1 to 1000"},
			"ErrMany":      {org.MovePositionInput{Positions: make([]string, 1001)}, fault.InvalidInput, "input.positions", "1 to 1000"},
			"ErrIndex":     {org.MovePositionInput{Positions: o.Seats("CFO"), Index: ptr(-1)}, fault.InvalidInput, "input.index", "0 or more"},
			"ErrKind":      {org.MovePositionInput{Positions: []string{id.New(id.Person)}}, fault.InvalidInput, "input.positions[0]", "not the id of a seat"},
			"ErrUnknown":   {org.MovePositionInput{Positions: []string{id.New(id.Position)}}, fault.NotFound, "input.positions[0]", "no such seat"},
			"ErrUnknownTo": {org.MovePositionInput{Positions: o.Seats("CFO"), ReportsTo: ptr(id.New(id.Position))}, fault.NotFound, "input.reportsTo", "no such seat"},
		} {
			t.Run(name, func(t *testing.T) {
				_, err := org.MovePosition(o.Context(), o.World, c.in)
				refused(t, err, c.code, c.field, c.words)
			})
		}
		if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
			t.Errorf("refused moves wrote %v", diff)
		}
	})
}

// The ranks that an import leaves may be all alike: then ids decide, and the first insertion numbers the list.
func TestMovePositionAmongEqualRanks(t *testing.T) {
	each(t, "A\nB\nC\nD\n", func(t *testing.T, o *orgtest.Org) {
		o.MustWrite(rankAllAlike)
		move := func(title string, index int) {
			t.Helper()
			if _, err := org.ReorderPosition(o.Context(), o.World, org.ReorderPositionInput{Position: o.Seat(title), Index: index}); err != nil {
				t.Fatal(err)
			}
		}
		before := o.Revision()
		move("C", 2)
		if o.Revision() != before {
			t.Error("a seat that stays was written")
		}
		move("D", 1)
		outline(t, o, "A\nD\nB\nC\n")
		move("A", 99)
		outline(t, o, "D\nB\nC\nA\n")
		for range 40 { // exhausts the gap several times
			move("A", 1)
			outline(t, o, "D\nA\nB\nC\n")
			move("C", 1)
			outline(t, o, "D\nC\nA\nB\n")
			move("B", 1)
			outline(t, o, "D\nB\nC\nA\n")
		}
	})
}

func TestMovePositionInADeepChain(t *testing.T) {
	const depth = 1500
	var chain strings.Builder
	for i := range depth {
		fmt.Fprintf(&chain, "%sS%d\n", strings.Repeat("  ", i), i)
	}
	each(t, chain.String(), func(t *testing.T, o *orgtest.Org) {
		lowest := o.Seat(fmt.Sprintf("S%d", depth-1))
		_, err := org.MovePosition(o.Context(), o.World, org.MovePositionInput{Positions: o.Seats("S1"), ReportsTo: &lowest})
		refused(t, err, fault.InvalidInput, "input.reportsTo", "S1499 is below S1, so S1 cannot report to it.")
		c, err := org.MovePosition(o.Context(), o.World, org.MovePositionInput{Positions: o.Seats("S750"), ReportsTo: ptr(o.Seat("S0"))})
		done(t, c, err, "Moved S750 and 749 below to S0")
		_, c, err = org.ClosePosition(o.Context(), o.World, org.ClosePositionInput{Positions: o.Seats("S750"), Reports: org.CloseToo})
		done(t, c, err, "Closed S750 and 749 below")
		if n := strings.Count(o.Outline(), "\n"); n != 750 {
			t.Errorf("%d seats are left", n)
		}
	})
}
