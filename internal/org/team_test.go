package org_test

import (
	"context"
	"testing"

	entmembership "cadre/ent/membership"
	entteam "cadre/ent/team"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
)

const seats = "CEO\n  CTO\n  CFO\n  Dev\n"

func archiveAll(ctx context.Context, tx *history.Tx) error {
	tx.Summarize("Archived all")
	return tx.Team.Update().SetArchivedOn("2026-06-01").Exec(ctx)
}

func membership(t *testing.T, o *orgtest.Org, seat, team string) string {
	t.Helper()
	m, err := o.Client().Membership.Query().Where(entmembership.PositionID(o.Seat(seat)), entmembership.TeamID(o.Team(team))).Only(o.Context())
	if err != nil {
		t.Fatal(err)
	}
	return m.ID
}

func TestCreateAndUpdateTeam(t *testing.T) {
	each(t, seats, func(t *testing.T, o *orgtest.Org) {
		key, c, err := org.CreateTeam(o.Context(), o.World, org.CreateTeamInput{Name: "Tech", Kind: orggraph.KindDepartment, Purpose: ptr("Builds.\nRuns.")})
		done(t, c, err, "Created Tech")
		_, c, err = org.CreateTeam(o.Context(), o.World, org.CreateTeamInput{Name: "Core", Kind: orggraph.KindTeam, Parent: &key})
		done(t, c, err, "Created Core in Tech")
		_, _, err = org.CreateTeam(o.Context(), o.World, org.CreateTeamInput{Name: "Ops", Kind: orggraph.KindTeam, Color: ptr(0)})
		if err != nil {
			t.Fatal(err)
		}
		teams(t, o, "Ops\nTech\n  Core\n")
		tech, core := o.Client().Team.GetX(o.Context(), key), o.Client().Team.GetX(o.Context(), o.Team("Core"))
		if tech.Color != 0 || core.Color != 1 || tech.Kind != entteam.KindDEPARTMENT || *tech.Purpose != "Builds.\nRuns." {
			t.Errorf("the teams are %v and %v", tech, core)
		}

		c, err = org.UpdateTeam(o.Context(), o.World, org.UpdateTeamInput{Team: key, Name: ptr("Technology"), Kind: ptr(orggraph.KindGroup), Color: ptr(11), Purpose: input.TakeAway[string]()})
		done(t, c, err, "Changed name, kind and 2 others of Tech")
		c, err = org.UpdateTeam(o.Context(), o.World, org.UpdateTeamInput{Team: key, Name: ptr("Tech")})
		done(t, c, err, "Renamed Technology to Tech")
		c, err = org.UpdateTeam(o.Context(), o.World, org.UpdateTeamInput{Team: key, Color: ptr(11)})
		idle(t, c, err)

		for name, c := range map[string]struct {
			in           org.CreateTeamInput
			code         fault.Code
			field, words string
		}{
			"ErrName":   {org.CreateTeamInput{Kind: orggraph.KindTeam}, fault.InvalidInput, "input.name", "must not be empty"},
			"ErrKind":   {org.CreateTeamInput{Name: "X", Kind: "SQUAD"}, fault.InvalidInput, "input.kind", "TEAM, DEPARTMENT"},
			"ErrColor":  {org.CreateTeamInput{Name: "X", Kind: orggraph.KindTeam, Color: ptr(12)}, fault.InvalidInput, "input.color", "0 to 11"},
			"ErrParent": {org.CreateTeamInput{Name: "X", Kind: orggraph.KindTeam, Parent: ptr(id.New(id.Team))}, fault.NotFound, "input.parent", "no such team"},
		} {
			t.Run(name, func(t *testing.T) {
				_, _, err := org.CreateTeam(o.Context(), o.World, c.in)
				refused(t, err, c.code, c.field, c.words)
			})
		}
		_, err = org.UpdateTeam(o.Context(), o.World, org.UpdateTeamInput{Team: key, Color: ptr(-1)})
		refused(t, err, fault.InvalidInput, "input.color", "0 to 11")
		_, err = org.UpdateTeam(o.Context(), o.World, org.UpdateTeamInput{Team: id.New(id.Team)})
		refused(t, err, fault.NotFound, "input.team", "no such team")
		_, err = org.UpdateTeam(o.Context(), o.World, org.UpdateTeamInput{Team: key, ExpectedRevision: ptr(int64(1))})
		refused(t, err, fault.Conflict, "input.expectedRevision", "Renamed Technology to Tech")
	})
}

func TestMoveTeam(t *testing.T) {
	each(t, seats, func(t *testing.T, o *orgtest.Org) {
		o.MustCreateTeams("Tech\n  Core\n    Data\nSales\n")
		move := func(team string, parent *string) org.MoveTeamInput {
			return org.MoveTeamInput{Team: o.Team(team), Parent: parent}
		}
		c, err := org.MoveTeam(o.Context(), o.World, move("Core", ptr(o.Team("Sales"))))
		done(t, c, err, "Moved Core to Sales")
		teams(t, o, "Sales\n  Core\n    Data\nTech\n")
		c, err = org.MoveTeam(o.Context(), o.World, move("Data", nil))
		done(t, c, err, "Moved Data to the top")
		c, err = org.MoveTeam(o.Context(), o.World, move("Data", nil))
		idle(t, c, err)
		_, err = org.MoveTeam(o.Context(), o.World, move("Sales", ptr(o.Team("Core"))))
		refused(t, err, fault.InvalidInput, "input.parent", "Core is in Sales, so Sales cannot be in it.")
		_, err = org.MoveTeam(o.Context(), o.World, move("Sales", ptr(o.Team("Sales"))))
		refused(t, err, fault.InvalidInput, "input.parent", "Sales cannot be in itself.")
		_, err = org.MoveTeam(o.Context(), o.World, org.MoveTeamInput{Team: o.Team("Core"), ExpectedRevision: ptr(int64(2))})
		refused(t, err, fault.Conflict, "input.expectedRevision", "Moved Core to Sales")
		teams(t, o, "Data\nSales\n  Core\nTech\n")
		c, err = org.ArchiveTeam(o.Context(), o.World, org.ArchiveTeamInput{Team: o.Team("Tech")})
		done(t, c, err, "Archived Tech")
		_, err = org.MoveTeam(o.Context(), o.World, move("Sales", ptr(o.Team("Tech"))))
		refused(t, err, fault.InvalidInput, "input.parent", "Tech was archived on 2026-06-15")
		_, err = org.MoveTeam(o.Context(), o.World, org.MoveTeamInput{Team: id.New(id.Team)})
		refused(t, err, fault.NotFound, "input.team", "no such team")
	})
}

func TestMergeSplitAndArchiveTeam(t *testing.T) {
	each(t, seats, func(t *testing.T, o *orgtest.Org) {
		o.MustCreateTeams("Tech\n  Core: CTO, Dev\n    Data: CTO\n      Lake\n    Web\nSales: CFO\n")
		mustLead(t, o, membership(t, o, "CTO", "Core"))
		before := o.Rows()

		c, err := org.MergeTeams(o.Context(), o.World, org.MergeTeamsInput{From: o.Team("Core"), Into: o.Team("Data")})
		done(t, c, err, "Merged Core into Data")
		teams(t, o, "Sales: CFO\nTech\n  Data: CTO*, Dev\n    Lake\n    Web\n")
		if _, err := o.Undo(o.Context(), c.Changeset.ID, nil); err != nil {
			t.Fatal(err)
		}
		if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
			t.Errorf("undone, these are not as they were: %v", diff)
		}

		_, err = org.MergeTeams(o.Context(), o.World, org.MergeTeamsInput{From: o.Team("Core"), Into: o.Team("Core")})
		refused(t, err, fault.InvalidInput, "input.into", "merged into itself")
		_, err = org.MergeTeams(o.Context(), o.World, org.MergeTeamsInput{From: o.Team("Core"), Into: id.New(id.Team)})
		refused(t, err, fault.NotFound, "input.into", "no such team")

		key, c, err := org.SplitTeam(o.Context(), o.World, org.SplitTeamInput{Team: o.Team("Core"), Name: "Apps", Positions: o.Seats("Dev")})
		done(t, c, err, "Split Apps off Core with 1 seat")
		if o.Team("Apps") != key {
			t.Error("the id is not that of the new team")
		}
		teams(t, o, "Sales: CFO\nTech\n  Apps: Dev\n  Core: CTO*\n    Data: CTO\n      Lake\n    Web\n")
		_, _, err = org.SplitTeam(o.Context(), o.World, org.SplitTeamInput{Team: o.Team("Core"), Name: "X", Positions: o.Seats("CTO", "CFO")})
		refused(t, err, fault.InvalidInput, "input.positions[1]", "CFO is not in Core")
		_, _, err = org.SplitTeam(o.Context(), o.World, org.SplitTeamInput{Team: o.Team("Core"), Name: "X"})
		refused(t, err, fault.InvalidInput, "input.positions", "1 to 1000")
		_, _, err = org.SplitTeam(o.Context(), o.World, org.SplitTeamInput{Team: o.Team("Core"), Positions: o.Seats("CTO")})
		refused(t, err, fault.InvalidInput, "input.name", "must not be empty")

		c, err = org.ArchiveTeam(o.Context(), o.World, org.ArchiveTeamInput{Team: o.Team("Core")})
		done(t, c, err, "Archived Core")
		teams(t, o, "Sales: CFO\nTech\n  Apps: Dev\n  Data: CTO\n    Lake\n  Web\n")
		_, err = org.ArchiveTeam(o.Context(), o.World, org.ArchiveTeamInput{Team: o.Team("Core")})
		refused(t, err, fault.InvalidInput, "input.team", "Core was archived")
		_, err = org.ArchiveTeam(o.Context(), o.World, org.ArchiveTeamInput{Team: o.Team("Core"), ExpectedRevision: ptr(int64(1))})
		refused(t, err, fault.Conflict, "input.expectedRevision", "Archived Core")
	})
}

func TestMembership(t *testing.T) {
	each(t, seats, func(t *testing.T, o *orgtest.Org) {
		o.MustCreateTeams("Core\nOld\n")
		join := org.JoinTeamInput{Team: o.Team("Core"), Position: o.Seat("Dev"), Allocation: 60, Function: ptr("Guest"), Lead: true}
		key, c, err := org.JoinTeam(o.Context(), o.World, join)
		done(t, c, err, "Put Dev into Core")
		teams(t, o, "Core: Dev*\nOld\n")
		c, err = org.UpdateMembership(o.Context(), o.World, org.UpdateMembershipInput{Membership: key, Allocation: ptr(0), Function: input.TakeAway[string](), Lead: ptr(false)})
		done(t, c, err, "Changed share, function and lead of Dev in Core")
		if m := o.Client().Membership.GetX(o.Context(), key); m.Allocation != 0 || m.Function != nil || m.Lead {
			t.Errorf("the membership is %v", m)
		}
		c, err = org.UpdateMembership(o.Context(), o.World, org.UpdateMembershipInput{Membership: key, Allocation: ptr(0)})
		idle(t, c, err)

		if _, err := org.UpdateMembership(o.Context(), o.World, org.UpdateMembershipInput{Membership: key, Team: ptr(id.New(id.Team))}); err == nil {
			t.Error("went to a team that is not there")
		}
		// Who leads one team is no lead of the next.
		if _, err := org.UpdateMembership(o.Context(), o.World, org.UpdateMembershipInput{Membership: key, Lead: ptr(true)}); err != nil {
			t.Fatal(err)
		}
		c, err = org.UpdateMembership(o.Context(), o.World, org.UpdateMembershipInput{Membership: key, Team: ptr(o.Team("Old")), Allocation: ptr(40), Function: input.Give("Chair")})
		done(t, c, err, "Moved Dev from Core to Old")
		teams(t, o, "Core\nOld: Dev\n")
		if m := o.Client().Membership.GetX(o.Context(), key); m.Allocation != 40 || *m.Function != "Chair" {
			t.Errorf("the membership is %v", m)
		}
		if _, _, err := org.JoinTeam(o.Context(), o.World, join); err != nil {
			t.Fatal(err)
		}
		_, err = org.UpdateMembership(o.Context(), o.World, org.UpdateMembershipInput{Membership: key, Team: ptr(o.Team("Core"))})
		refused(t, err, fault.InvalidInput, "input.team", "Dev is in Core already")
		key = o.Client().Membership.Query().Where(entmembership.TeamID(o.Team("Core"))).OnlyIDX(o.Context())

		_, _, err = org.JoinTeam(o.Context(), o.World, join)
		refused(t, err, fault.InvalidInput, "input.position", "Dev is in Core already")
		for _, allocation := range []int{-1, 101} {
			join.Allocation = allocation
			_, _, err = org.JoinTeam(o.Context(), o.World, join)
			refused(t, err, fault.InvalidInput, "input.allocation", "0 to 100")
			_, err = org.UpdateMembership(o.Context(), o.World, org.UpdateMembershipInput{Membership: key, Allocation: &allocation})
			refused(t, err, fault.InvalidInput, "input.allocation", "0 to 100")
		}
		join.Allocation = 100
		join.Position = id.New(id.Position)
		_, _, err = org.JoinTeam(o.Context(), o.World, join)
		refused(t, err, fault.NotFound, "input.position", "no such seat")
		mustClose(t, o, "CFO")
		join.Position = o.Seat("CFO")
		_, _, err = org.JoinTeam(o.Context(), o.World, join)
		refused(t, err, fault.InvalidInput, "input.position", "CFO was closed")
		if _, err := org.ArchiveTeam(o.Context(), o.World, org.ArchiveTeamInput{Team: o.Team("Old")}); err != nil {
			t.Fatal(err)
		}
		join.Team = o.Team("Old")
		_, _, err = org.JoinTeam(o.Context(), o.World, join)
		refused(t, err, fault.InvalidInput, "input.team", "Old was archived")
		_, err = org.UpdateMembership(o.Context(), o.World, org.UpdateMembershipInput{Membership: key, Lead: ptr(true), ExpectedRevision: ptr(int64(1))})
		refused(t, err, fault.Conflict, "input.expectedRevision", "Put Dev into Core")

		left, c, err := org.LeaveTeam(o.Context(), o.World, org.LeaveTeamInput{Membership: key})
		done(t, c, err, "Took Dev out of Core")
		if left != (org.LeftTeam{Position: o.Seat("Dev"), Team: o.Team("Core")}) {
			t.Errorf("left %v", left)
		}
		_, _, err = org.LeaveTeam(o.Context(), o.World, org.LeaveTeamInput{Membership: key})
		refused(t, err, fault.NotFound, "input.membership", "no such membership")
		_, err = org.UpdateMembership(o.Context(), o.World, org.UpdateMembershipInput{Membership: key})
		refused(t, err, fault.NotFound, "input.membership", "no such membership")
	})
}
