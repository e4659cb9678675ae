package org_test

import (
	"slices"
	"testing"

	"cadre/ent"
	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
)

func TestUpdatePositions(t *testing.T) {
	each(t, company, func(t *testing.T, o *orgtest.Org) {
		var sets []string
		update := func(in org.UpdatePositionsInput, titles ...string) (string, error) {
			in.Positions = o.Seats(titles...)
			c, err := org.UpdatePositions(o.Context(), o.World, in)
			if err != nil || c.Changeset == nil {
				return "", err
			}
			sets = append(sets, c.Changeset.ID)
			return c.Changeset.Summary, nil
		}
		before := o.Rows()
		said, err := update(org.UpdatePositionsInput{Fte: ptr(0.8), Location: input.Give(" Rome "), Grade: input.Give("E1")}, "CTO", "CFO", "Architect", "Animator", "Illustrator")
		if err != nil || said != "Changed FTE, location and grade of CTO, CFO and 3 others" {
			t.Fatalf("says %q, %v", said, err)
		}
		for _, title := range []string{"CTO", "Illustrator"} {
			if s := o.Client().Position.GetX(o.Context(), o.Seat(title)); s.Fte != 0.8 || *s.Location != "Rome" || *s.Grade != "E1" {
				t.Errorf("%s is %v", title, s)
			}
		}
		// Only what changes is told, of those for whom it changes.
		said, err = update(org.UpdatePositionsInput{Location: input.Give("Rome"), Grade: input.TakeAway[string]()}, "CTO", "CEO")
		if err != nil || said != "Changed location and grade of CTO and CEO" {
			t.Errorf("says %q, %v", said, err)
		}
		said, err = update(org.UpdatePositionsInput{Location: input.Give("Rome")}, "CTO", "VP Design")
		if err != nil || said != "Changed location of VP Design" {
			t.Errorf("says %q, %v", said, err)
		}
		if said, err = update(org.UpdatePositionsInput{Location: input.Give("Rome"), Fte: ptr(0.8)}, "CTO", "CFO"); err != nil || said != "" {
			t.Errorf("changed what was so already: %q, %v", said, err)
		}
		if said, err = update(org.UpdatePositionsInput{}, "CTO", "CFO"); err != nil || said != "" {
			t.Errorf("changed nothing that was asked for: %q, %v", said, err)
		}
		for _, set := range slices.Backward(sets) {
			if _, err := o.Undo(o.Context(), set, nil); err != nil {
				t.Fatal(err)
			}
		}
		if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
			t.Errorf("undone, these are not as they were: %v", diff)
		}
	})
}

func TestUpdatePositionsOfTeams(t *testing.T) {
	each(t, company, func(t *testing.T, o *orgtest.Org) {
		o.MustCreateTeams("Core: CTO, Architect\nDesign: VP Design, Architect")
		all := o.Seats("CTO", "Architect", "VP Design", "CFO")
		lead, err := o.Client().Membership.Query().All(o.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range lead {
			in := org.UpdateMembershipInput{Membership: m.ID, Lead: ptr(true)}
			if m.TeamID == o.Team("Design") {
				in.Allocation = ptr(40)
			}
			if _, err := org.UpdateMembership(o.Context(), o.World, in); err != nil {
				t.Fatal(err)
			}
		}
		c, err := org.UpdatePositions(o.Context(), o.World, org.UpdatePositionsInput{Positions: all, Team: input.Give(o.Team("Design"))})
		done(t, c, err, "Changed team of CTO, Architect and CFO")
		// The share of the first team stays; who led the new one already goes on, and nobody leads it who did not.
		for title, want := range map[string]struct {
			share int
			lead  bool
		}{"CTO": {100, false}, "Architect": {100, true}, "VP Design": {40, true}, "CFO": {100, false}} {
			m := o.Client().Position.GetX(o.Context(), o.Seat(title)).QueryMemberships().OnlyX(o.Context())
			if m.TeamID != o.Team("Design") || m.Allocation != want.share || m.Lead != want.lead {
				t.Errorf("%s is a member as %v", title, m)
			}
		}
		c, err = org.UpdatePositions(o.Context(), o.World, org.UpdatePositionsInput{Positions: all, Team: input.TakeAway[string]()})
		done(t, c, err, "Changed team of CTO, Architect and 2 others")
		if n := o.Client().Membership.Query().CountX(o.Context()); n != 0 {
			t.Errorf("%d memberships are left", n)
		}
		c, err = org.UpdatePositions(o.Context(), o.World, org.UpdatePositionsInput{Positions: all, Team: input.TakeAway[string]()})
		idle(t, c, err)
	})
}

func TestUpdatePositionsOfRoles(t *testing.T) {
	eachWithRoles(t, "CEO\n  Odd\n  Even\n  Third\n", func(t *testing.T, o *orgtest.Org) {
		give := func(title, role string) {
			if _, _, err := org.AddPositionRole(o.Context(), o.World, org.AddPositionRoleInput{Position: o.Seat(title), Role: o.Role(role)}); err != nil {
				t.Fatal(err)
			}
		}
		give("Odd", "PM")
		give("Odd", "SPM")
		give("Even", "SPM")
		all := o.Seats("Odd", "Even", "Third")
		roleOf := func(title string) []*ent.PositionRole {
			return o.Client().Position.GetX(o.Context(), o.Seat(title)).QueryPositionRoles().AllX(o.Context())
		}
		c, err := org.UpdatePositions(o.Context(), o.World, org.UpdatePositionsInput{Positions: all, Role: input.Give(o.Role("SPM"))})
		done(t, c, err, "Changed role of Odd and Third")
		for _, title := range []string{"Odd", "Even", "Third"} {
			if list := roleOf(title); len(list) != 1 || list[0].RoleID != o.Role("SPM") || !list[0].Primary {
				t.Errorf("%s carries %v", title, list)
			}
		}
		give("Odd", "PM")
		c, err = org.UpdatePositions(o.Context(), o.World, org.UpdatePositionsInput{Positions: all, Role: input.TakeAway[string]()})
		done(t, c, err, "Changed role of Odd, Even and Third")
		if list := roleOf("Odd"); len(list) != 1 || list[0].RoleID != o.Role("PM") || !list[0].Primary {
			t.Errorf("Odd carries %v", list)
		}
		if list := roleOf("Even"); len(list) != 0 {
			t.Errorf("Even carries %v", list)
		}
	})
}

func TestUpdatePositionsRefused(t *testing.T) {
	eachWithRoles(t, "CEO\n  CTO\n  CFO\n", func(t *testing.T, o *orgtest.Org) {
		o.MustCreateTeams("Core")
		mustClose(t, o, "CFO")
		o.MustWrite(archiveAll)
		seen := o.Revision()
		if _, err := org.RenamePosition(o.Context(), o.World, org.RenamePositionInput{Position: o.Seat("CTO"), Title: "Technologist"}); err != nil {
			t.Fatal(err)
		}
		before := o.Rows()
		for name, c := range map[string]struct {
			in           org.UpdatePositionsInput
			code         fault.Code
			field, words string
		}{
			"ErrNone":     {org.UpdatePositionsInput{Positions: []string{}}, fault.InvalidInput, "input.positions", "Give 1 to 1000 ids"},
			"ErrClosed":   {org.UpdatePositionsInput{Positions: o.Seats("CEO", "CFO"), Fte: ptr(0.5)}, fault.InvalidInput, "input.positions[1]", "CFO was closed"},
			"ErrFte":      {org.UpdatePositionsInput{Fte: ptr(-1.0)}, fault.InvalidInput, "input.fte", "0 or more"},
			"ErrLocation": {org.UpdatePositionsInput{Location: input.Give("a\nb")}, fault.InvalidInput, "input.location", "U+000A"},
			"ErrTeamKind": {org.UpdatePositionsInput{Team: input.Give("rol_1")}, fault.InvalidInput, "input.team", "not the id of a team"},
			"ErrArchived": {org.UpdatePositionsInput{Fte: ptr(0.5), Team: input.Give(o.Team("Core"))}, fault.InvalidInput, "input.team", "Core was archived"},
			"ErrNoRole":   {org.UpdatePositionsInput{Fte: ptr(0.5), Role: input.Give(id.New(id.Role))}, fault.NotFound, "input.role", "no such role"},
			"ErrMixin":    {org.UpdatePositionsInput{Role: input.Give(o.Role("team-member"))}, fault.InvalidInput, "input.role", "no seat carries it alone"},
			"ErrSeen":     {org.UpdatePositionsInput{Fte: ptr(0.5), ExpectedRevision: &seen}, fault.Conflict, "input.expectedRevision", "Renamed CTO"},
		} {
			t.Run(name, func(t *testing.T) {
				if c.in.Positions == nil {
					c.in.Positions = o.Seats("CEO", "Technologist")
				}
				_, err := org.UpdatePositions(o.Context(), o.World, c.in)
				refused(t, err, c.code, c.field, c.words)
			})
		}
		if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
			t.Errorf("refused changes wrote %v", diff)
		}
	})
}
