package org_test

import (
	"context"
	"strings"
	"testing"

	"entgo.io/ent/dialect/sql"

	"cadre/ent/changeset"
	"cadre/ent/predicate"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
)

var latestFirst = changeset.BySeq(sql.OrderDesc())

func seq(n int64) predicate.Changeset { return changeset.Seq(n) }

func rankAllAlike(ctx context.Context, tx *history.Tx) error {
	tx.Summarize("Gave all the same rank")
	return tx.Position.Update().SetRank(0).Exec(ctx)
}

func mustClose(t *testing.T, o *orgtest.Org, titles ...string) {
	t.Helper()
	if _, _, err := org.ClosePosition(o.Context(), o.World, org.ClosePositionInput{Positions: o.Seats(titles...), Reports: org.ToManager}); err != nil {
		t.Fatal(err)
	}
}

func open(title string, manager *string) org.OpenPositionInput {
	return org.OpenPositionInput{Title: title, ReportsTo: manager, Fte: 1, StandsFor: 1}
}

func TestOpenPosition(t *testing.T) {
	eachWithRoles(t, "CEO: Ana Ruiz\n  CTO\n", func(t *testing.T, o *orgtest.Org) {
		o.MustCreateTeams("Core")
		o.MustWrite(addPerson("Zoë Free"))

		in := open("  Senior   Product Manager, Checkout ", ptr(o.Seat("CEO")))
		in.Index, in.Team, in.Person = ptr(0), ptr(o.Team("Core")), ptr(o.Person("Zoë Free"))
		in.Fte, in.Location, in.Grade = 0.8, ptr("Lisbon"), ptr(" ")
		key, c, err := org.OpenPosition(o.Context(), o.World, in)
		done(t, c, err, "Opened Senior   Product Manager, Checkout under CEO for Zoë Free")
		outline(t, o, "CEO: Ana Ruiz\n  Senior   Product Manager, Checkout: Zoë Free\n  CTO\n")
		teams(t, o, "Core: Senior   Product Manager, Checkout\n")
		seat := o.Client().Position.GetX(o.Context(), key)
		if seat.Fte != 0.8 || *seat.Location != "Lisbon" || seat.Grade != nil {
			t.Errorf("the seat is %v", seat)
		}
		role := seat.QueryPositionRoles().QueryRole().OnlyX(o.Context())
		if role.Key != "SPM" {
			t.Errorf("the title found the role %s", role.Key)
		}

		_, c, err = org.OpenPosition(o.Context(), o.World, open("Chair", nil))
		done(t, c, err, "Opened Chair at the top")
		outline(t, o, "CEO: Ana Ruiz\n  Senior   Product Manager, Checkout: Zoë Free\n  CTO\nChair\n")

		in = open("Odd job", nil)
		in.Role = ptr(o.Role("PM"))
		key, _, err = org.OpenPosition(o.Context(), o.World, in)
		if err != nil {
			t.Fatal(err)
		}
		if r := o.Client().Position.GetX(o.Context(), key).QueryPositionRoles().OnlyX(o.Context()); r.RoleID != o.Role("PM") || !r.Primary {
			t.Errorf("the seat carries %v", r)
		}
	})
}

func TestOpenPositionRefused(t *testing.T) {
	eachWithRoles(t, "CEO: Ana Ruiz\n  CTO\n", func(t *testing.T, o *orgtest.Org) {
		o.MustCreateTeams("Core")
		mustClose(t, o, "CTO")
		o.MustWrite(archiveAll)
		o.MustWrite(leftAll)
		before := o.Rows()
		for name, c := range map[string]struct {
			change       func(in *org.OpenPositionInput)
			code         fault.Code
			field, words string
		}{
			"ErrEmpty":      {func(in *org.OpenPositionInput) { in.Title = " \n\t " }, fault.InvalidInput, "input.title", "must not be empty"},
			"ErrInvisible":  {func(in *org.OpenPositionInput) { in.Title = "\u200b\u0301" }, fault.InvalidInput, "input.title", "must not be empty"},
			"ErrLong":       {func(in *org.OpenPositionInput) { in.Title = strings.Repeat("é", 501) }, fault.InvalidInput, "input.title", "501 characters; at most 500"},
			"ErrNUL":        {func(in *org.OpenPositionInput) { in.Title = "a\x00b" }, fault.InvalidInput, "input.title", "U+0000"},
			"ErrControl":    {func(in *org.OpenPositionInput) { in.Location = ptr("a\nb") }, fault.InvalidInput, "input.location", "U+000A"},
			"ErrUTF8":       {func(in *org.OpenPositionInput) { in.Title = "a\xffb" }, fault.InvalidInput, "input.title", "UTF-8"},
			"ErrFte":        {func(in *org.OpenPositionInput) { in.Fte = -0.1 }, fault.InvalidInput, "input.fte", "0 or more"},
			"ErrStandsFor":  {func(in *org.OpenPositionInput) { in.StandsFor = -1 }, fault.InvalidInput, "input.standsFor", "0 or more"},
			"ErrIndex":      {func(in *org.OpenPositionInput) { in.Index = ptr(-1) }, fault.InvalidInput, "input.index", "0 or more"},
			"ErrReason":     {func(in *org.OpenPositionInput) { in.Reason = ptr(strings.Repeat("x", 2001)) }, fault.InvalidInput, "input.reason", "at most 2000"},
			"ErrTeamKind":   {func(in *org.OpenPositionInput) { in.Team = ptr("tea_1") }, fault.InvalidInput, "input.team", "not the id of a team"},
			"ErrNoManager":  {func(in *org.OpenPositionInput) { in.ReportsTo = ptr(id.New(id.Position)) }, fault.NotFound, "input.reportsTo", "no such seat"},
			"ErrClosed":     {func(in *org.OpenPositionInput) { in.ReportsTo = ptr(o.Seat("CTO")) }, fault.InvalidInput, "input.reportsTo", "CTO was closed"},
			"ErrNoTeam":     {func(in *org.OpenPositionInput) { in.Team = ptr(id.New(id.Team)) }, fault.NotFound, "input.team", "no such team"},
			"ErrArchived":   {func(in *org.OpenPositionInput) { in.Team = ptr(o.Team("Core")) }, fault.InvalidInput, "input.team", "Core was archived"},
			"ErrNoRole":     {func(in *org.OpenPositionInput) { in.Role = ptr(id.New(id.Role)) }, fault.NotFound, "input.role", "no such role"},
			"ErrMixin":      {func(in *org.OpenPositionInput) { in.Role = ptr(o.Role("team-member")) }, fault.InvalidInput, "input.role", "no seat carries it alone"},
			"ErrNoPerson":   {func(in *org.OpenPositionInput) { in.Person = ptr(id.New(id.Person)) }, fault.NotFound, "input.person", "no such person"},
			"ErrPersonLeft": {func(in *org.OpenPositionInput) { in.Person = ptr(o.Person("Ana Ruiz")) }, fault.InvalidInput, "input.person", "Ana Ruiz leaves the organisation on 2026-06-01"},
		} {
			t.Run(name, func(t *testing.T) {
				in := open("New", nil)
				c.change(&in)
				_, _, err := org.OpenPosition(o.Context(), o.World, in)
				refused(t, err, c.code, c.field, c.words)
			})
		}
		if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
			t.Errorf("refused seats wrote %v", diff)
		}
	})
}

func TestUpdatePosition(t *testing.T) {
	each(t, "CEO\n  CTO\n", func(t *testing.T, o *orgtest.Org) {
		ceo := o.Seat("CEO")
		c, err := org.UpdatePosition(o.Context(), o.World, org.UpdatePositionInput{
			Position: ceo, Fte: ptr(0.5), StandsFor: ptr(2), Location: input.Give("Rome"), Grade: input.Give("E1"), Reason: ptr(" why "),
		})
		done(t, c, err, "Changed FTE, number of people and 2 others of CEO")
		if c.Changeset.Reason == nil || *c.Changeset.Reason != "why" {
			t.Errorf("reason %v", c.Changeset.Reason)
		}
		c, err = org.UpdatePosition(o.Context(), o.World, org.UpdatePositionInput{Position: ceo, Location: input.TakeAway[string](), Grade: input.Give("E1")})
		done(t, c, err, "Changed location of CEO")
		seat := o.Client().Position.GetX(o.Context(), ceo)
		if seat.Location != nil || *seat.Grade != "E1" || seat.Fte != 0.5 || seat.StandsFor != 2 {
			t.Errorf("the seat is %v", seat)
		}
		c, err = org.UpdatePosition(o.Context(), o.World, org.UpdatePositionInput{Position: ceo, Title: ptr("CEO "), Fte: ptr(0.5)})
		idle(t, c, err)
		c, err = org.RenamePosition(o.Context(), o.World, org.RenamePositionInput{Position: ceo, Title: "Chief"})
		done(t, c, err, "Renamed CEO to Chief")

		_, err = org.RenamePosition(o.Context(), o.World, org.RenamePositionInput{Position: ceo, Title: ""})
		refused(t, err, fault.InvalidInput, "input.title", "must not be empty")
		_, err = org.UpdatePosition(o.Context(), o.World, org.UpdatePositionInput{Position: ceo, Grade: input.Give(strings.Repeat("x", 101))})
		refused(t, err, fault.InvalidInput, "input.grade", "at most 100")
		_, err = org.UpdatePosition(o.Context(), o.World, org.UpdatePositionInput{Position: id.New(id.Position)})
		refused(t, err, fault.NotFound, "input.position", "no such seat")
		mustClose(t, o, "CTO")
		_, err = org.RenamePosition(o.Context(), o.World, org.RenamePositionInput{Position: o.Seat("CTO"), Title: "X"})
		refused(t, err, fault.InvalidInput, "input.position", "CTO was closed")
	})
}

func TestExpectedRevision(t *testing.T) {
	each(t, company, func(t *testing.T, o *orgtest.Org) {
		seen := o.Revision()
		rename := func(title, to string, revision int64) error {
			_, err := org.RenamePosition(o.Context(), o.World, org.RenamePositionInput{Position: o.Seat(title), Title: to, ExpectedRevision: &revision})
			return err
		}
		if err := rename("CTO", "Chief Technologist", seen); err != nil {
			t.Fatal(err)
		}
		if err := rename("CFO", "Chief Financier", seen); err != nil {
			t.Errorf("another seat was refused: %v", err)
		}
		refused(t, rename("Chief Technologist", "CIO", seen), fault.Conflict, "input.expectedRevision", "Renamed CTO to Chief Technologist")
		_, err := org.MovePosition(o.Context(), o.World, org.MovePositionInput{Positions: o.Seats("Architect", "Chief Technologist"), ExpectedRevision: &seen})
		refused(t, err, fault.Conflict, "input.expectedRevision", "Tester changed this meanwhile")

		// Who holds a seat is part of what the client saw, also where a holding was deleted.
		seen = o.Revision()
		held, c, err := org.AssignPerson(o.Context(), o.World, assign(o, "Architect", "Dan Ito"))
		done(t, c, err, "Assigned Dan Ito to Architect")
		in := assign(o, "Architect", "Finn Ash")
		in.Kind, in.ExpectedRevision = "JOB_SHARE", &seen
		_, _, err = org.AssignPerson(o.Context(), o.World, in)
		refused(t, err, fault.Conflict, "input.expectedRevision", "Assigned Dan Ito to Architect")
		seen = o.Revision()
		if _, err := o.Undo(o.Context(), c.Changeset.ID, nil); err != nil {
			t.Fatal(err)
		}
		if o.Client().Assignment.Query().CountX(o.Context()) != 6 {
			t.Fatalf("holding %s is still there", held)
		}
		_, _, err = org.AssignPerson(o.Context(), o.World, in2(in, seen))
		refused(t, err, fault.Conflict, "input.expectedRevision", "Undid: Assigned Dan Ito to Architect")
	})
}

func in2(in org.AssignPersonInput, seen int64) org.AssignPersonInput {
	in.ExpectedRevision = &seen
	return in
}
