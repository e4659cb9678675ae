package org_test

import (
	"slices"
	"testing"

	"cadre/ent/assignment"
	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
)

func TestClosePosition(t *testing.T) {
	each(t, company, func(t *testing.T, o *orgtest.Org) {
		o.MustCreateTeams("Core: Staff Designer, Illustrator, CFO")
		mustLine(t, o, "Staff Designer", "CFO")
		mustLine(t, o, "CFO", "Illustrator")
		mustLine(t, o, "CFO", "CTO")
		whole := o.Rows()

		t.Run("OK to manager", func(t *testing.T) {
			closed, c, err := org.ClosePosition(o.Context(), o.World, org.ClosePositionInput{Positions: o.Seats("VP Design", "Staff Designer"), Reports: org.ToManager})
			done(t, c, err, "Closed VP Design and Staff Designer")
			if len(closed) != 2 {
				t.Errorf("closed %v", closed)
			}
			outline(t, o, `
CEO: Ana Ruiz
  CTO: Ben Ode
    Illustrator: Dan Ito
    Animator
    Design Ops: Eva Lind
    Architect
  CFO: Finn Ash
`)
			teams(t, o, "Core: CFO, Illustrator\n")
			if n := o.Client().ReportingLine.Query().CountX(o.Context()); n != 2 {
				t.Errorf("%d lines are left, want 2", n)
			}
			seat := o.Client().Position.GetX(o.Context(), o.Seat("VP Design"))
			if *seat.ClosedOn != orgtest.Today || seat.ReportsToID == nil {
				t.Errorf("the closed seat is %v", seat)
			}
			cleo := o.Client().Assignment.Query().Where(assignment.PositionID(seat.ID)).OnlyX(o.Context())
			if *cleo.EndsOn != orgtest.Today {
				t.Errorf("the holding ends on %s", *cleo.EndsOn)
			}
			if _, err := o.Undo(o.Context(), c.Changeset.ID, nil); err != nil {
				t.Fatal(err)
			}
		})
		t.Run("OK with everything below", func(t *testing.T) {
			later := assign(o, "Animator", "Finn Ash")
			later.StartsOn = ptr(tomorrow)
			key, made, err := org.AssignPerson(o.Context(), o.World, later)
			if err != nil {
				t.Fatal(err)
			}
			closed, c, err := org.ClosePosition(o.Context(), o.World, org.ClosePositionInput{Positions: o.Seats("Staff Designer", "VP Design"), Reports: org.CloseToo})
			done(t, c, err, "Closed Staff Designer, VP Design and 3 below")
			want := o.Seats("VP Design", "Staff Designer", "Illustrator", "Animator", "Design Ops")
			slices.Sort(closed)
			slices.Sort(want)
			if !slices.Equal(closed, want) {
				t.Errorf("closed %v, want %v", closed, want)
			}
			outline(t, o, "CEO: Ana Ruiz\n  CTO: Ben Ode\n    Architect\n  CFO: Finn Ash\n")
			teams(t, o, "Core: CFO\n")
			if o.Client().Assignment.Query().Where(assignment.ID(key)).ExistX(o.Context()) {
				t.Error("a holding to come of a closed seat is still there")
			}
			for _, id := range []string{c.Changeset.ID, made.Changeset.ID} {
				if _, err := o.Undo(o.Context(), id, nil); err != nil {
					t.Fatal(err)
				}
			}
		})
		if diff := orgtest.Diff(whole, o.Rows()); len(diff) > 0 {
			t.Errorf("undone, these are not as they were: %v", diff)
		}
		t.Run("OK the top", func(t *testing.T) {
			_, c, err := org.ClosePosition(o.Context(), o.World, org.ClosePositionInput{Positions: o.Seats("CEO"), Reports: org.ToManager})
			done(t, c, err, "Closed CEO")
			outline(t, o, `
CTO: Ben Ode
  VP Design: Cleo Faro
    Staff Designer
      Illustrator: Dan Ito
      Animator
    Design Ops: Eva Lind
  Architect
CFO: Finn Ash
`)
		})
	})
}

func TestClosePositionRefused(t *testing.T) {
	each(t, "CEO\n  CTO\n", func(t *testing.T, o *orgtest.Org) {
		mustClose(t, o, "CTO")
		for name, c := range map[string]struct {
			in           org.ClosePositionInput
			code         fault.Code
			field, words string
		}{
			"ErrClosed":   {org.ClosePositionInput{Positions: o.Seats("CEO", "CTO"), Reports: org.CloseToo}, fault.InvalidInput, "input.positions[1]", "CTO was closed on 2026-06-15"},
			"ErrNone":     {org.ClosePositionInput{Reports: org.CloseToo}, fault.InvalidInput, "input.positions", "1 to 1000"},
			"ErrReports":  {org.ClosePositionInput{Positions: o.Seats("CEO")}, fault.InvalidInput, "input.reports", "TO_MANAGER or CLOSE"},
			"ErrUnknown":  {org.ClosePositionInput{Positions: []string{id.New(id.Position)}, Reports: org.CloseToo}, fault.NotFound, "input.positions[0]", "no such seat"},
			"ErrRevision": {org.ClosePositionInput{Positions: o.Seats("CTO"), Reports: org.CloseToo, ExpectedRevision: ptr(int64(1))}, fault.Conflict, "input.expectedRevision", "Closed CTO"},
		} {
			t.Run(name, func(t *testing.T) {
				_, _, err := org.ClosePosition(o.Context(), o.World, c.in)
				refused(t, err, c.code, c.field, c.words)
			})
		}
		outline(t, o, "CEO\n")
	})
}

func TestReorderPosition(t *testing.T) {
	each(t, "CEO\n  A\n  B\n  C\n", func(t *testing.T, o *orgtest.Org) {
		c, err := org.ReorderPosition(o.Context(), o.World, org.ReorderPositionInput{Position: o.Seat("C"), Index: 0})
		done(t, c, err, "Moved C to place 1 of 3")
		outline(t, o, "CEO\n  C\n  A\n  B\n")
		c, err = org.ReorderPosition(o.Context(), o.World, org.ReorderPositionInput{Position: o.Seat("C"), Index: 7})
		done(t, c, err, "Moved C to place 3 of 3")
		outline(t, o, "CEO\n  A\n  B\n  C\n")
		c, err = org.ReorderPosition(o.Context(), o.World, org.ReorderPositionInput{Position: o.Seat("B"), Index: 1})
		idle(t, c, err)
		_, err = org.ReorderPosition(o.Context(), o.World, org.ReorderPositionInput{Position: o.Seat("B"), Index: -1})
		refused(t, err, fault.InvalidInput, "input.index", "0 or more")
		_, err = org.ReorderPosition(o.Context(), o.World, org.ReorderPositionInput{Position: id.New(id.Position)})
		refused(t, err, fault.NotFound, "input.position", "no such seat")
		_, err = org.ReorderPosition(o.Context(), o.World, org.ReorderPositionInput{Position: o.Seat("C"), ExpectedRevision: ptr(int64(1))})
		refused(t, err, fault.Conflict, "input.expectedRevision", "Moved C to place 3 of 3")
	})
}

func TestSplitPosition(t *testing.T) {
	eachWithRoles(t, company, func(t *testing.T, o *orgtest.Org) {
		o.MustCreateTeams("Core: VP Design")
		vp := o.Seat("VP Design")
		if _, err := org.UpdatePosition(o.Context(), o.World, org.UpdatePositionInput{Position: vp, Location: input.Give("Rome"), Grade: input.Give("E"), Assistant: ptr(true)}); err != nil {
			t.Fatal(err)
		}
		if _, _, err := org.AddPositionRole(o.Context(), o.World, org.AddPositionRoleInput{Position: vp, Role: o.Role("PD")}); err != nil {
			t.Fatal(err)
		}
		key, c, err := org.SplitPosition(o.Context(), o.World, org.SplitPositionInput{Position: vp, Reports: o.Seats("Design Ops"), Fte: ptr(0.25)})
		done(t, c, err, "Split VP Design off VP Design with 1 report")
		outline(t, o, `
CEO: Ana Ruiz
  CTO: Ben Ode
    VP Design: Cleo Faro
      Staff Designer
        Illustrator: Dan Ito
        Animator
    VP Design
      Design Ops: Eva Lind
    Architect
  CFO: Finn Ash
`)
		teams(t, o, "Core: VP Design, VP Design\n")
		created, old := o.Client().Position.GetX(o.Context(), key), o.Client().Position.GetX(o.Context(), vp)
		if created.Fte != 0.25 || old.Fte != 0.75 || *created.Location != "Rome" || *created.Grade != "E" {
			t.Errorf("the seats are %v and %v", created, old)
		}
		if r := created.QueryPositionRoles().OnlyX(o.Context()); r.RoleID != o.Role("PD") || !r.Primary {
			t.Errorf("the new seat carries %v", r)
		}
		key, c, err = org.SplitPosition(o.Context(), o.World, org.SplitPositionInput{Position: vp, Title: ptr("Product Manager")})
		done(t, c, err, "Split Product Manager off VP Design")
		if r := o.Client().Position.GetX(o.Context(), key).QueryPositionRoles().OnlyX(o.Context()); r.RoleID != o.Role("PM") {
			t.Errorf("the new seat carries %v", r)
		}

		before := o.Rows()
		for name, c := range map[string]struct {
			in           org.SplitPositionInput
			code         fault.Code
			field, words string
		}{
			"ErrFte":     {org.SplitPositionInput{Position: vp, Fte: ptr(0.76)}, fault.InvalidInput, "input.fte", "VP Design has 0.75 full-time equivalents"},
			"ErrReport":  {org.SplitPositionInput{Position: vp, Reports: o.Seats("Staff Designer", "Animator")}, fault.InvalidInput, "input.reports[1]", "Animator does not report to VP Design"},
			"ErrTitle":   {org.SplitPositionInput{Position: vp, Title: ptr("")}, fault.InvalidInput, "input.title", "must not be empty"},
			"ErrUnknown": {org.SplitPositionInput{Position: id.New(id.Position)}, fault.NotFound, "input.position", "no such seat"},
			"ErrNoSeat":  {org.SplitPositionInput{Position: vp, Reports: []string{id.New(id.Position)}}, fault.NotFound, "input.reports[0]", "no such seat"},
		} {
			t.Run(name, func(t *testing.T) {
				_, _, err := org.SplitPosition(o.Context(), o.World, c.in)
				refused(t, err, c.code, c.field, c.words)
			})
		}
		if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
			t.Errorf("refused splits wrote %v", diff)
		}
	})
}

func TestMergePositions(t *testing.T) {
	eachWithRoles(t, company, func(t *testing.T, o *orgtest.Org) {
		o.MustCreateTeams("Core: VP Design, CFO\nDesign: VP Design")
		for _, in := range []org.AddPositionRoleInput{
			{Position: o.Seat("VP Design"), Role: o.Role("PD")}, {Position: o.Seat("VP Design"), Role: o.Role("VP")}, {Position: o.Seat("CFO"), Role: o.Role("VP")},
		} {
			if _, _, err := org.AddPositionRole(o.Context(), o.World, in); err != nil {
				t.Fatal(err)
			}
		}
		mustLine(t, o, "VP Design", "CFO")
		mustLine(t, o, "VP Design", "Architect")
		mustLine(t, o, "CFO", "Architect")
		mustLine(t, o, "CEO", "VP Design")
		share := assign(o, "VP Design", "Finn Ash")
		share.Kind = orggraph.JobShare
		mustAssign(t, o, share)
		mustLead(t, o, membership(t, o, "VP Design", "Core"))
		before := o.Rows()

		c, err := org.MergePositions(o.Context(), o.World, org.MergePositionsInput{From: o.Seat("VP Design"), Into: o.Seat("CFO")})
		done(t, c, err, "Merged VP Design into CFO")
		outline(t, o, `
CEO: Ana Ruiz
  CTO: Ben Ode
    Architect
  CFO: Finn Ash, Cleo Faro
    Staff Designer
      Illustrator: Dan Ito
      Animator
    Design Ops: Eva Lind
`)
		teams(t, o, "Core: CFO*\nDesign: CFO\n")
		cfo := o.Client().Position.GetX(o.Context(), o.Seat("CFO"))
		for _, a := range cfo.QueryAssignments().WithPerson().AllX(o.Context()) {
			if a.Edges.Person.Name == "Cleo Faro" && (a.Kind != assignment.KindJOB_SHARE || *a.StartsOn != orgtest.Today) {
				t.Errorf("Cleo Faro holds the seat as %v", a)
			}
		}
		if n := len(cfo.QueryPositionRoles().AllX(o.Context())); n != 2 {
			t.Errorf("the seat carries %d roles, want 2", n)
		}
		if from, into := len(cfo.QueryLinesFrom().AllX(o.Context())), len(cfo.QueryLinesTo().AllX(o.Context())); from != 1 || into != 1 {
			t.Errorf("%d lines from and %d to the seat, want 1 and 1", from, into)
		}
		if _, err := o.Undo(o.Context(), c.Changeset.ID, nil); err != nil {
			t.Fatal(err)
		}
		if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
			t.Errorf("undone, these are not as they were: %v", diff)
		}

		t.Run("OK into one below", func(t *testing.T) {
			c, err := org.MergePositions(o.Context(), o.World, org.MergePositionsInput{From: o.Seat("CTO"), Into: o.Seat("Staff Designer")})
			done(t, c, err, "Merged CTO into Staff Designer")
			outline(t, o, `
CEO: Ana Ruiz
  Staff Designer: Ben Ode
    Illustrator: Dan Ito
    Animator
    VP Design: Cleo Faro, Finn Ash
      Design Ops: Eva Lind
    Architect
  CFO: Finn Ash
`)
		})
		t.Run("OK into the manager", func(t *testing.T) {
			_, err := org.MergePositions(o.Context(), o.World, org.MergePositionsInput{From: o.Seat("VP Design"), Into: o.Seat("Staff Designer")})
			if err != nil {
				t.Fatal(err)
			}
			outline(t, o, `
CEO: Ana Ruiz
  Staff Designer: Ben Ode, Cleo Faro, Finn Ash
    Illustrator: Dan Ito
    Animator
    Architect
    Design Ops: Eva Lind
  CFO: Finn Ash
`)
		})
		_, err = org.MergePositions(o.Context(), o.World, org.MergePositionsInput{From: o.Seat("CFO"), Into: o.Seat("CFO")})
		refused(t, err, fault.InvalidInput, "input.into", "cannot be merged into itself")
		_, err = org.MergePositions(o.Context(), o.World, org.MergePositionsInput{From: o.Seat("VP Design"), Into: o.Seat("CFO")})
		refused(t, err, fault.InvalidInput, "input.from", "VP Design was closed")
		_, err = org.MergePositions(o.Context(), o.World, org.MergePositionsInput{From: o.Seat("CFO"), Into: id.New(id.Position)})
		refused(t, err, fault.NotFound, "input.into", "no such seat")
	})
}

func mustLead(t *testing.T, o *orgtest.Org, key string) {
	t.Helper()
	if _, err := org.UpdateMembership(o.Context(), o.World, org.UpdateMembershipInput{Membership: key, Lead: ptr(true)}); err != nil {
		t.Fatal(err)
	}
}

// TestClosePositionSeesWhoCameSince refuses to close what somebody filled or changed since the
// client looked, be it the seat or one below that would go with it.
func TestClosePositionSeesWhoCameSince(t *testing.T) {
	each(t, company, func(t *testing.T, o *orgtest.Org) {
		seen := o.Revision()
		_, _, err := org.AssignPerson(o.Context(), o.World, org.AssignPersonInput{
			Position: o.Seat("Animator"), NewPerson: &org.NewPersonInput{Name: "Gil Roe"}, Kind: orggraph.Permanent})
		if err != nil {
			t.Fatal(err)
		}
		for _, seat := range []string{"Animator", "Staff Designer"} {
			_, _, err := org.ClosePosition(o.Context(), o.World, org.ClosePositionInput{
				Positions: o.Seats(seat), Reports: org.CloseToo, ExpectedRevision: &seen})
			refused(t, err, fault.Conflict, "input.expectedRevision", "Assigned Gil Roe to Animator")
		}
		_, c, err := org.ClosePosition(o.Context(), o.World, org.ClosePositionInput{
			Positions: o.Seats("Architect"), Reports: org.ToManager, ExpectedRevision: &seen})
		done(t, c, err, "Closed Architect")
	})
}
