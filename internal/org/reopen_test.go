package org_test

import (
	"testing"

	"cadre/internal/fault"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
)

func TestReopenPosition(t *testing.T) {
	each(t, company, func(t *testing.T, o *orgtest.Org) {
		reopen := func(title string) error {
			_, err := org.ReopenPosition(o.Context(), o.World, org.ReopenPositionInput{Position: o.Seat(title)})
			return err
		}
		refused(t, reopen("Architect"), fault.InvalidInput, "input.position", "Architect is open")
		mustClose(t, o, "Illustrator")
		before := o.Rows()
		c, err := org.ReopenPosition(o.Context(), o.World, org.ReopenPositionInput{Position: o.Seat("Illustrator")})
		done(t, c, err, "Reopened Illustrator under Staff Designer")
		seat := o.Client().Position.GetX(o.Context(), o.Seat("Illustrator"))
		if seat.ClosedOn != nil || *seat.ReportsToID != o.Seat("Staff Designer") {
			t.Errorf("the seat is %v", seat)
		}
		if _, err := o.Undo(o.Context(), c.Changeset.ID, nil); err != nil {
			t.Fatal(err)
		}
		if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
			t.Errorf("undone, these are not as they were: %v", diff)
		}
		// Where the seat above went too, it stands below the nearest one that is there.
		mustClose(t, o, "Staff Designer")
		c, err = org.ReopenPosition(o.Context(), o.World, org.ReopenPositionInput{Position: o.Seat("Illustrator")})
		done(t, c, err, "Reopened Illustrator under VP Design")
	})
}

func TestReopenTeam(t *testing.T) {
	each(t, seats, func(t *testing.T, o *orgtest.Org) {
		o.MustCreateTeams("Tech\n  Core: CTO\n    Data: Dev\n")
		archive := func(name string) {
			if _, err := org.ArchiveTeam(o.Context(), o.World, org.ArchiveTeamInput{Team: o.Team(name)}); err != nil {
				t.Fatal(err)
			}
		}
		_, err := org.ReopenTeam(o.Context(), o.World, org.ReopenTeamInput{Team: o.Team("Core")})
		refused(t, err, fault.InvalidInput, "input.team", "Core is not archived")
		archive("Data")
		archive("Core")
		seen := o.Revision()
		c, err := org.ReopenTeam(o.Context(), o.World, org.ReopenTeamInput{Team: o.Team("Data"), ExpectedRevision: &seen})
		done(t, c, err, "Reopened Data")
		teams(t, o, "Tech\n  Data\n")
		_, err = org.ReopenTeam(o.Context(), o.World, org.ReopenTeamInput{Team: o.Team("Data"), ExpectedRevision: &seen})
		refused(t, err, fault.Conflict, "input.expectedRevision", "Reopened Data")
	})
}

func TestRehirePerson(t *testing.T) {
	each(t, company, func(t *testing.T, o *orgtest.Org) {
		dan := o.Person("Dan Ito")
		rehire := func(in org.RehirePersonInput) error {
			in.Person, in.Kind = dan, "PERMANENT"
			_, err := org.RehirePerson(o.Context(), o.World, in)
			return err
		}
		leave := func(on string) {
			if _, err := org.RecordLeaving(o.Context(), o.World, org.RecordLeavingInput{Person: dan, On: &on}); err != nil {
				t.Fatal(err)
			}
		}
		refused(t, rehire(org.RehirePersonInput{}), fault.InvalidInput, "input.person", "Dan Ito has not left")
		leave(yesterday)
		people := o.Client().Person.Query().CountX(o.Context())
		refused(t, rehire(org.RehirePersonInput{On: ptr("2026-01-01")}), fault.InvalidInput, "input.on", "cannot come back before that")
		refused(t, rehire(org.RehirePersonInput{Position: ptr(o.Seat("CFO"))}), fault.InvalidInput, "input.kind", "is held permanently by Finn Ash")
		c, err := org.RehirePerson(o.Context(), o.World, org.RehirePersonInput{Person: dan, Position: ptr(o.Seat("Architect")), Kind: "PERMANENT"})
		done(t, c, err, "Rehired Dan Ito from "+orgtest.Today+" on as Architect")
		p := o.Client().Person.GetX(o.Context(), dan)
		held := p.QueryAssignments().CountX(o.Context())
		if p.LeftOn != nil || *p.StartedOn != orgtest.Today || held != 2 || o.Client().Person.Query().CountX(o.Context()) != people {
			t.Errorf("the person is %v with %d holdings", p, held)
		}
		leave(tomorrow)
		refused(t, rehire(org.RehirePersonInput{}), fault.InvalidInput, "input.person", "is here until "+tomorrow)
	})
}
