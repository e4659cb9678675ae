package org_test

import (
	"fmt"
	"strings"
	"testing"

	"cadre/ent/position"
	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
)

func copies(o *orgtest.Org, onto *string, titles ...string) org.CopyPositionsInput {
	return org.CopyPositionsInput{Positions: o.Seats(titles...), ReportsTo: onto}
}

func TestCopyPositions(t *testing.T) {
	eachWithRoles(t, company, func(t *testing.T, o *orgtest.Org) {
		o.MustCreateTeams("Design: VP Design\nStudio: Staff Designer, VP Design")
		design := o.Seat("VP Design")
		if _, err := org.UpdatePosition(o.Context(), o.World, org.UpdatePositionInput{Position: design, Fte: ptr(0.5), StandsFor: ptr(3), Location: input.Give("Lisbon"), Grade: input.Give("G7"), Assistant: ptr(true)}); err != nil {
			t.Fatal(err)
		}
		if _, _, err := org.AddPositionRole(o.Context(), o.World, org.AddPositionRoleInput{Position: design, Role: o.Role("PM"), Primary: true}); err != nil {
			t.Fatal(err)
		}
		before := o.Rows()
		// A seat below another one of the list is copied with it, and no twice.
		made, c, err := org.CopyPositions(o.Context(), o.World, copies(o, ptr(o.Seat("CFO")), "VP Design", "Design Ops", "Architect"))
		done(t, c, err, "Copied VP Design, Architect and 4 below to CFO")
		outline(t, o, `
CEO: Ana Ruiz
  CTO: Ben Ode
    VP Design: Cleo Faro
      Staff Designer
        Illustrator: Dan Ito
        Animator
      Design Ops: Eva Lind
    Architect
  CFO: Finn Ash
    VP Design
      Staff Designer
        Illustrator
        Animator
      Design Ops
    Architect
`)
		if len(made) != 2 {
			t.Fatalf("told %d copies of those named", len(made))
		}
		seat := o.Client().Position.GetX(o.Context(), made[0])
		if seat.Fte != 0.5 || seat.StandsFor != 3 || *seat.Location != "Lisbon" || *seat.Grade != "G7" || !seat.Assistant || seat.ExternalID != nil {
			t.Errorf("the copy is %v", seat)
		}
		if r := seat.QueryPositionRoles().OnlyX(o.Context()); r.RoleID != o.Role("PM") || !r.Primary {
			t.Errorf("the copy carries %v", r)
		}
		if n := seat.QueryMemberships().CountX(o.Context()); n != 2 {
			t.Errorf("the copy is in %d teams", n)
		}
		// One undo takes all of it back.
		if _, err := o.Undo(o.Context(), c.Changeset.ID, nil); err != nil {
			t.Fatal(err)
		}
		if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
			t.Errorf("undone, these are not as they were: %v", diff)
		}
	})
}

func TestCopyPositionsElsewhere(t *testing.T) {
	each(t, company, func(t *testing.T, o *orgtest.Org) {
		// Below itself is no circle: the copy does not hold itself.
		_, c, err := org.CopyPositions(o.Context(), o.World, copies(o, ptr(o.Seat("Animator")), "Staff Designer"))
		done(t, c, err, "Copied Staff Designer and 2 below to Animator")
		_, c, err = org.CopyPositions(o.Context(), o.World, copies(o, nil, "CFO", "Architect"))
		done(t, c, err, "Copied CFO and Architect to the top")
		if got := o.Outline(); !strings.HasSuffix(got, "\nCFO\nArchitect\n") {
			t.Errorf("the chart is\n%s", got)
		}
	})
}

func TestCopyPositionsRefused(t *testing.T) {
	var vast strings.Builder
	vast.WriteString("CEO\n  CTO\n  CFO\n")
	for i := range 1000 {
		fmt.Fprintf(&vast, "    S%d\n", i)
	}
	each(t, vast.String(), func(t *testing.T, o *orgtest.Org) {
		seen := o.Revision()
		if _, err := org.RenamePosition(o.Context(), o.World, org.RenamePositionInput{Position: o.Seat("S0"), Title: "Renamed"}); err != nil {
			t.Fatal(err)
		}
		mustClose(t, o, "S1")
		before := o.Rows()
		for name, c := range map[string]struct {
			change       func(in *org.CopyPositionsInput)
			code         fault.Code
			field, words string
		}{
			"ErrNone":      {func(in *org.CopyPositionsInput) { in.Positions = nil }, fault.InvalidInput, "input.positions", "Give 1 to 1000 ids"},
			"ErrKind":      {func(in *org.CopyPositionsInput) { in.Positions = []string{"per_1"} }, fault.InvalidInput, "input.positions[0]", "not the id of a seat"},
			"ErrUnknown":   {func(in *org.CopyPositionsInput) { in.Positions = []string{id.New(id.Position)} }, fault.NotFound, "input.positions[0]", "no such seat"},
			"ErrClosed":    {func(in *org.CopyPositionsInput) { in.Positions = o.Seats("S1") }, fault.InvalidInput, "input.positions[0]", "S1 was closed"},
			"ErrOntoNone":  {func(in *org.CopyPositionsInput) { in.ReportsTo = ptr(id.New(id.Position)) }, fault.NotFound, "input.reportsTo", "no such seat"},
			"ErrOntoClose": {func(in *org.CopyPositionsInput) { in.ReportsTo = ptr(o.Seat("S1")) }, fault.InvalidInput, "input.reportsTo", "S1 was closed"},
			"ErrVast":      {func(in *org.CopyPositionsInput) { in.Positions = o.Seats("CEO") }, fault.InvalidInput, "input.positions", "these are 1002 seats; at most 1000"},
			"ErrSeen":      {func(in *org.CopyPositionsInput) { in.ExpectedRevision, in.Positions = &seen, o.Seats("Renamed") }, fault.Conflict, "input.expectedRevision", "Renamed S0"},
		} {
			t.Run(name, func(t *testing.T) {
				in := copies(o, ptr(o.Seat("CTO")), "S2")
				c.change(&in)
				_, _, err := org.CopyPositions(o.Context(), o.World, in)
				refused(t, err, c.code, c.field, c.words)
			})
		}
		if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
			t.Errorf("refused copies wrote %v", diff)
		}
		// So many as may be are copied by one statement a table.
		_, c, err := org.CopyPositions(o.Context(), o.World, copies(o, ptr(o.Seat("CTO")), "CFO"))
		done(t, c, err, "Copied CFO and 999 below to CTO")
		if n := o.Client().Position.Query().Where(position.Title("S2")).CountX(o.Context()); n != 2 {
			t.Errorf("there are %d of one title", n)
		}
	})
}
