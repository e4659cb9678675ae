package org_test

import (
	"context"
	"testing"

	"cadre/ent/assignment"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
)

const (
	yesterday = "2026-06-14"
	tomorrow  = "2026-06-16"
)

func addPerson(name string) func(context.Context, *history.Tx) error {
	return func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Added %s", name)
		return tx.Person.Create().SetName(name).Exec(ctx)
	}
}

func leftAll(ctx context.Context, tx *history.Tx) error {
	tx.Summarize("All left")
	return tx.Person.Update().SetLeftOn("2026-06-01").Exec(ctx)
}

func assign(o *orgtest.Org, seat, person string) org.AssignPersonInput {
	return org.AssignPersonInput{Position: o.Seat(seat), Person: ptr(o.Person(person)), Kind: orggraph.Permanent}
}

func mustAssign(t *testing.T, o *orgtest.Org, in org.AssignPersonInput) string {
	t.Helper()
	key, _, err := org.AssignPerson(o.Context(), o.World, in)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func TestAssignPerson(t *testing.T) {
	each(t, company, func(t *testing.T, o *orgtest.Org) {
		key, c, err := org.AssignPerson(o.Context(), o.World, assign(o, "Architect", "Finn Ash"))
		done(t, c, err, "Assigned Finn Ash to Architect")
		a := o.Client().Assignment.GetX(o.Context(), key)
		if *a.StartsOn != orgtest.Today || a.EndsOn != nil || a.Fte != 1 || a.Kind != assignment.KindPERMANENT {
			t.Errorf("the holding is %v", a)
		}

		in := org.AssignPersonInput{Position: o.Seat("Animator"), NewPerson: &org.NewPersonInput{Name: " Gus  New ", Email: ptr("gus@example.org")},
			Kind: orggraph.Interim, Fte: ptr(0.4), StartsOn: ptr(yesterday), EndsOn: ptr("2026-12-31")}
		key, c, err = org.AssignPerson(o.Context(), o.World, in)
		done(t, c, err, "Assigned Gus  New to Animator in the interim")
		a = o.Client().Assignment.GetX(o.Context(), key)
		if *a.StartsOn != yesterday || *a.EndsOn != "2026-12-31" || a.Fte != 0.4 || *a.QueryPerson().OnlyX(o.Context()).Email != "gus@example.org" {
			t.Errorf("the holding is %v", a)
		}

		// Who keeps a seat going in the interim stops when somebody takes it, even when they do so themselves.
		_, c, err = org.AssignPerson(o.Context(), o.World, assign(o, "Animator", "Gus  New"))
		done(t, c, err, "Assigned Gus  New to Animator")
		if a = o.Client().Assignment.GetX(o.Context(), key); *a.EndsOn != orgtest.Today {
			t.Errorf("the interim ends on %s", *a.EndsOn)
		}

		in = assign(o, "CFO", "Ben Ode")
		in.Kind = orggraph.JobShare
		_, c, err = org.AssignPerson(o.Context(), o.World, in)
		done(t, c, err, "Assigned Ben Ode to CFO as a job share")
	})
}

func TestAssignPersonRefused(t *testing.T) {
	each(t, company, func(t *testing.T, o *orgtest.Org) {
		mustClose(t, o, "Architect")
		leave(t, o, "Finn Ash", orgtest.Today)
		leave(t, o, "Eva Lind", "2026-09-01")
		before := o.Rows()
		for name, c := range map[string]struct {
			change       func(in *org.AssignPersonInput)
			code         fault.Code
			field, words string
		}{
			"ErrHeld":      {func(in *org.AssignPersonInput) { in.Position = o.Seat("CEO") }, fault.InvalidInput, "input.kind", "CEO is held permanently by Ana Ruiz since 2020-01-01. Vacate it first, or assign Dan Ito as a job share or in the interim."},
			"ErrTwice":     {func(in *org.AssignPersonInput) { in.Position, in.Kind = o.Seat("Illustrator"), orggraph.JobShare }, fault.InvalidInput, "input.person", "Dan Ito holds Illustrator since 2020-01-01 already"},
			"ErrClosed":    {func(in *org.AssignPersonInput) { in.Position = o.Seat("Architect") }, fault.InvalidInput, "input.position", "Architect was closed"},
			"ErrLeft":      {func(in *org.AssignPersonInput) { in.Person = ptr(o.Person("Finn Ash")) }, fault.InvalidInput, "input.person", "Finn Ash leaves the organisation on 2026-06-15"},
			"ErrLeaves":    {func(in *org.AssignPersonInput) { in.Person, in.EndsOn = ptr(o.Person("Eva Lind")), ptr("2026-10-01") }, fault.InvalidInput, "input.endsOn", "End the holding by then"},
			"ErrAfterward": {func(in *org.AssignPersonInput) { in.Person, in.StartsOn = ptr(o.Person("Eva Lind")), ptr("2026-10-01") }, fault.InvalidInput, "input.person", "Eva Lind leaves"},
			"ErrBoth":      {func(in *org.AssignPersonInput) { in.NewPerson = &org.NewPersonInput{Name: "X"} }, fault.InvalidInput, "input.person", "either person or newPerson"},
			"ErrNeither":   {func(in *org.AssignPersonInput) { in.Person = nil }, fault.InvalidInput, "input.person", "either person or newPerson"},
			"ErrName":      {func(in *org.AssignPersonInput) { in.Person, in.NewPerson = nil, &org.NewPersonInput{Name: " "} }, fault.InvalidInput, "input.newPerson.name", "The name must not be empty"},
			"ErrEmail": {func(in *org.AssignPersonInput) {
				in.Person, in.NewPerson = nil, &org.NewPersonInput{Name: "X", Email: ptr("Ana <a@b.c>")}
			}, fault.InvalidInput, "input.newPerson.email", "not an e-mail address"},
			"ErrKind":     {func(in *org.AssignPersonInput) { in.Kind = "OWNER" }, fault.InvalidInput, "input.kind", "PERMANENT, INTERIM or JOB_SHARE"},
			"ErrFte":      {func(in *org.AssignPersonInput) { in.Fte = ptr(-1.0) }, fault.InvalidInput, "input.fte", "0 or more"},
			"ErrDay":      {func(in *org.AssignPersonInput) { in.StartsOn = ptr("2026-02-30") }, fault.InvalidInput, "input.startsOn", "a real one"},
			"ErrEnd":      {func(in *org.AssignPersonInput) { in.EndsOn = ptr(orgtest.Today) }, fault.InvalidInput, "input.endsOn", "must end after 2026-06-15"},
			"ErrNoSeat":   {func(in *org.AssignPersonInput) { in.Position = id.New(id.Position) }, fault.NotFound, "input.position", "no such seat"},
			"ErrNobody":   {func(in *org.AssignPersonInput) { in.Person = ptr(id.New(id.Person)) }, fault.NotFound, "input.person", "no such person"},
			"ErrNotASeat": {func(in *org.AssignPersonInput) { in.Position = "x" }, fault.InvalidInput, "input.position", "not the id of a seat"},
		} {
			t.Run(name, func(t *testing.T) {
				in := assign(o, "Staff Designer", "Dan Ito")
				c.change(&in)
				_, _, err := org.AssignPerson(o.Context(), o.World, in)
				refused(t, err, c.code, c.field, c.words)
			})
		}
		if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
			t.Errorf("refused holdings wrote %v", diff)
		}

		// Without an end, the holding of one who leaves ends on that day.
		key := mustAssign(t, o, assign(o, "Staff Designer", "Eva Lind"))
		if a := o.Client().Assignment.GetX(o.Context(), key); *a.EndsOn != "2026-09-01" {
			t.Errorf("the holding ends on %s", *a.EndsOn)
		}
		// After a permanent holder, the seat is free again from the day on which the holding ends.
		in := assign(o, "Staff Designer", "Dan Ito")
		in.StartsOn = ptr("2026-08-31")
		_, _, err := org.AssignPerson(o.Context(), o.World, in)
		refused(t, err, fault.InvalidInput, "input.kind", "held permanently by Eva Lind since 2026-06-15 until 2026-09-01")
		in.StartsOn = ptr("2026-09-01")
		mustAssign(t, o, in)
	})
}

func leave(t *testing.T, o *orgtest.Org, person, on string) {
	t.Helper()
	if _, err := org.RecordLeaving(o.Context(), o.World, org.RecordLeavingInput{Person: o.Person(person), On: &on}); err != nil {
		t.Fatal(err)
	}
}

func TestVacatePosition(t *testing.T) {
	each(t, "CEO: Ana Ruiz, Ben Ode\n  CTO\n", func(t *testing.T, o *orgtest.Org) {
		ceo := o.Seat("CEO")
		c, err := org.VacatePosition(o.Context(), o.World, org.VacatePositionInput{Position: ceo, Person: ptr(o.Person("Ben Ode"))})
		done(t, c, err, "Vacated CEO, held by Ben Ode")
		outline(t, o, "CEO: Ana Ruiz\n  CTO\n")

		// A successor who comes later still comes when the seat is vacated; who came today was never there.
		c, err = org.VacatePosition(o.Context(), o.World, org.VacatePositionInput{Position: ceo, On: ptr(tomorrow)})
		done(t, c, err, "Vacated CEO, held by Ana Ruiz")
		in := assign(o, "CEO", "Ben Ode")
		in.StartsOn = ptr(tomorrow)
		successor := mustAssign(t, o, in)
		c, err = org.VacatePosition(o.Context(), o.World, org.VacatePositionInput{Position: ceo})
		done(t, c, err, "Vacated CEO, held by Ana Ruiz")
		outline(t, o, "CEO\n  CTO\n")
		if a := o.Client().Assignment.GetX(o.Context(), successor); a.EndsOn != nil {
			t.Errorf("the successor no longer comes: %v", a)
		}
		c, err = org.VacatePosition(o.Context(), o.World, org.VacatePositionInput{Position: ceo, Person: ptr(o.Person("Ben Ode"))})
		done(t, c, err, "Vacated CEO, held by Ben Ode")
		if o.Client().Assignment.Query().Where(assignment.ID(successor)).ExistX(o.Context()) {
			t.Error("a holding that never came to be is still there")
		}

		_, err = org.VacatePosition(o.Context(), o.World, org.VacatePositionInput{Position: ceo})
		refused(t, err, fault.InvalidInput, "input.position", "Nobody holds CEO on 2026-06-15.")
		_, err = org.VacatePosition(o.Context(), o.World, org.VacatePositionInput{Position: ceo, Person: ptr(o.Person("Ana Ruiz"))})
		refused(t, err, fault.InvalidInput, "input.person", "does not hold CEO")
		_, err = org.VacatePosition(o.Context(), o.World, org.VacatePositionInput{Position: ceo, On: ptr("soon")})
		refused(t, err, fault.InvalidInput, "input.on", "a real one")
		_, err = org.VacatePosition(o.Context(), o.World, org.VacatePositionInput{Position: id.New(id.Position)})
		refused(t, err, fault.NotFound, "input.position", "no such seat")
		_, err = org.VacatePosition(o.Context(), o.World, org.VacatePositionInput{Position: ceo, Person: ptr(id.New(id.Person))})
		refused(t, err, fault.NotFound, "input.person", "no such person")
	})
}

func TestTransferPerson(t *testing.T) {
	each(t, company, func(t *testing.T, o *orgtest.Org) {
		transfer := org.TransferPersonInput{Person: o.Person("Dan Ito"), To: o.Seat("Architect")}
		interim := assign(o, "Animator", "Dan Ito")
		interim.Kind, interim.StartsOn = orggraph.Interim, ptr("2019-01-01")
		mustAssign(t, o, interim)

		key, c, err := org.TransferPerson(o.Context(), o.World, transfer)
		done(t, c, err, "Transferred Dan Ito from Illustrator to Architect")
		outline(t, o, `
CEO: Ana Ruiz
  CTO: Ben Ode
    VP Design: Cleo Faro
      Staff Designer
        Illustrator
        Animator: Dan Ito (interim)
      Design Ops: Eva Lind
    Architect: Dan Ito
  CFO: Finn Ash
`)
		if a := o.Client().Assignment.GetX(o.Context(), key); *a.StartsOn != orgtest.Today || a.Kind != assignment.KindPERMANENT {
			t.Errorf("the holding is %v", a)
		}
		transfer.From, transfer.To, transfer.On = ptr(o.Seat("Animator")), o.Seat("CEO"), ptr(tomorrow)
		key, c, err = org.TransferPerson(o.Context(), o.World, transfer)
		done(t, c, err, "Transferred Dan Ito from Animator to CEO")
		if a := o.Client().Assignment.GetX(o.Context(), key); *a.StartsOn != tomorrow || a.Kind != assignment.KindINTERIM {
			t.Errorf("the holding is %v", a)
		}

		before := o.Rows()
		for name, c := range map[string]struct {
			in           org.TransferPersonInput
			code         fault.Code
			field, words string
		}{
			"ErrHeld":      {org.TransferPersonInput{Person: o.Person("Eva Lind"), To: o.Seat("CTO")}, fault.InvalidInput, "input.to", "CTO is held permanently by Ben Ode"},
			"ErrSame":      {org.TransferPersonInput{Person: o.Person("Eva Lind"), To: o.Seat("Design Ops")}, fault.InvalidInput, "input.to", "Eva Lind holds Design Ops already"},
			"ErrNotHeld":   {org.TransferPersonInput{Person: o.Person("Eva Lind"), From: ptr(o.Seat("CTO")), To: o.Seat("Illustrator")}, fault.InvalidInput, "input.from", "Eva Lind does not hold that seat on 2026-06-15"},
			"ErrNoSeat":    {org.TransferPersonInput{Person: o.Person("Eva Lind"), To: o.Seat("Illustrator"), On: ptr("2019-01-01")}, fault.InvalidInput, "input.person", "Assign them instead"},
			"ErrUnknown":   {org.TransferPersonInput{Person: id.New(id.Person), To: o.Seat("Illustrator")}, fault.NotFound, "input.person", "no such person"},
			"ErrUnknownTo": {org.TransferPersonInput{Person: o.Person("Eva Lind"), To: id.New(id.Position)}, fault.NotFound, "input.to", "no such seat"},
			"ErrNoFrom":    {org.TransferPersonInput{Person: o.Person("Eva Lind"), From: ptr(id.New(id.Position)), To: o.Seat("CTO")}, fault.NotFound, "input.from", "no such seat"},
			"ErrDay":       {org.TransferPersonInput{Person: o.Person("Eva Lind"), To: o.Seat("CTO"), On: ptr("")}, fault.InvalidInput, "input.on", "a real one"},
			"ErrRevision":  {org.TransferPersonInput{Person: o.Person("Eva Lind"), To: o.Seat("CEO"), ExpectedRevision: ptr(o.Revision() - 1)}, fault.Conflict, "input.expectedRevision", "Transferred Dan Ito"},
		} {
			t.Run(name, func(t *testing.T) {
				_, _, err := org.TransferPerson(o.Context(), o.World, c.in)
				refused(t, err, c.code, c.field, c.words)
			})
		}
		if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
			t.Errorf("refused transfers wrote %v", diff)
		}
	})
}

func TestPerson(t *testing.T) {
	each(t, "CEO: Ana Ruiz\n", func(t *testing.T, o *orgtest.Org) {
		key, c, err := org.AddPerson(o.Context(), o.World, org.AddPersonInput{
			Name: "José García", Email: ptr("jose@example.org"), Location: ptr("Rome"), EmploymentType: ptr("Intern"), StartedOn: ptr("2026-01-31"),
		})
		done(t, c, err, "Added José García")
		p := o.Client().Person.GetX(o.Context(), key)
		if *p.Email != "jose@example.org" || *p.Location != "Rome" || *p.EmploymentType != "Intern" || *p.StartedOn != "2026-01-31" {
			t.Errorf("the person is %v", p)
		}
		c, err = org.UpdatePerson(o.Context(), o.World, org.UpdatePersonInput{Person: key, Name: ptr("José Ruiz"), Email: input.TakeAway[string]()})
		done(t, c, err, "Changed name and e-mail address of José García")
		c, err = org.UpdatePerson(o.Context(), o.World, org.UpdatePersonInput{Person: key, Name: ptr("José Ruiz")})
		idle(t, c, err)

		_, _, err = org.AddPerson(o.Context(), o.World, org.AddPersonInput{Name: "X", Email: ptr("nobody")})
		refused(t, err, fault.InvalidInput, "input.email", "not an e-mail address")
		_, _, err = org.AddPerson(o.Context(), o.World, org.AddPersonInput{Name: "X", EmploymentType: ptr("a\x00")})
		refused(t, err, fault.InvalidInput, "input.employmentType", "The employment type has a control character")
		_, err = org.UpdatePerson(o.Context(), o.World, org.UpdatePersonInput{Person: key, StartedOn: input.Give("31.01.2026")})
		refused(t, err, fault.InvalidInput, "input.startedOn", "YYYY-MM-DD")
		_, err = org.UpdatePerson(o.Context(), o.World, org.UpdatePersonInput{Person: id.New(id.Person)})
		refused(t, err, fault.NotFound, "input.person", "no such person")
		_, err = org.UpdatePerson(o.Context(), o.World, org.UpdatePersonInput{Person: key, Name: ptr("Y"), ExpectedRevision: ptr(int64(1))})
		refused(t, err, fault.Conflict, "input.expectedRevision", "Changed name and e-mail address of José García")
	})
}

func TestRecordLeaving(t *testing.T) {
	each(t, "CEO: Ana Ruiz\n  CTO\n  CFO\n", func(t *testing.T, o *orgtest.Org) {
		ana := o.Person("Ana Ruiz")
		later := assign(o, "CTO", "Ana Ruiz")
		later.StartsOn = ptr("2027-01-01")
		mustAssign(t, o, later)
		sooner := assign(o, "CFO", "Ana Ruiz")
		sooner.EndsOn = ptr(tomorrow)
		mustAssign(t, o, sooner)

		_, err := org.RecordLeaving(o.Context(), o.World, org.RecordLeavingInput{Person: ana, On: ptr("2026-13-01")})
		refused(t, err, fault.InvalidInput, "input.on", "a real one")
		c, err := org.RecordLeaving(o.Context(), o.World, org.RecordLeavingInput{Person: ana, On: ptr("2026-07-01")})
		done(t, c, err, "Ana Ruiz leaves the organisation on 2026-07-01")
		ends := map[string]string{}
		for _, a := range o.Client().Assignment.Query().WithPosition().AllX(o.Context()) {
			ends[a.Edges.Position.Title] = *a.EndsOn
		}
		if len(ends) != 2 || ends["CEO"] != "2026-07-01" || ends["CFO"] != tomorrow {
			t.Errorf("holdings end %v", ends)
		}

		_, err = org.RecordLeaving(o.Context(), o.World, org.RecordLeavingInput{Person: ana})
		refused(t, err, fault.InvalidInput, "input.person", "is recorded already")
		_, err = org.UpdatePerson(o.Context(), o.World, org.UpdatePersonInput{Person: ana, StartedOn: input.Give("2026-07-02")})
		refused(t, err, fault.InvalidInput, "input.startedOn", "cannot start after that")
		_, err = org.RecordLeaving(o.Context(), o.World, org.RecordLeavingInput{Person: id.New(id.Person)})
		refused(t, err, fault.NotFound, "input.person", "no such person")
		key, _, err := org.AddPerson(o.Context(), o.World, org.AddPersonInput{Name: "Ben", StartedOn: ptr(tomorrow)})
		if err != nil {
			t.Fatal(err)
		}
		_, err = org.RecordLeaving(o.Context(), o.World, org.RecordLeavingInput{Person: key})
		refused(t, err, fault.InvalidInput, "input.on", "cannot leave before that")
	})
}
