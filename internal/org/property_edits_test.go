package org_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// picker draws the input of an edit from what there is.
type picker struct {
	t                                           *rapid.T
	seats, people, teams, members, roles, lines []string
}

func pickerOf(t *rapid.T, o *orgtest.Org) *picker {
	c, ctx := o.Client(), o.Context()
	p := &picker{t: t,
		seats: c.Position.Query().IDsX(ctx), people: c.Person.Query().IDsX(ctx), teams: c.Team.Query().IDsX(ctx),
		members: c.Membership.Query().IDsX(ctx), roles: c.Role.Query().IDsX(ctx), lines: c.ReportingLine.Query().IDsX(ctx),
	}
	for _, list := range [][]string{p.seats, p.people, p.teams, p.members, p.roles, p.lines} {
		slices.Sort(list) // ids sort by when they were made, so that a run can be repeated
	}
	return p
}

func (p *picker) one(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return rapid.SampledFrom(list).Draw(p.t, "id")
}

func (p *picker) maybe(list []string) *string {
	if len(list) == 0 || rapid.IntRange(0, 3).Draw(p.t, "none") == 0 {
		return nil
	}
	return ptr(p.one(list))
}

func (p *picker) some(list []string) []string {
	return rapid.SliceOfN(rapid.SampledFrom(list), 1, 4).Draw(p.t, "ids")
}

func (p *picker) index() *int {
	if i := rapid.IntRange(-1, 5).Draw(p.t, "index"); i >= 0 {
		return &i
	}
	return nil
}

func (p *picker) day() *string {
	return ptr(rapid.SampledFrom([]string{"2026-06-10", yesterday, orgtest.Today, tomorrow, "2026-07-01"}).Draw(p.t, "day"))
}

func (p *picker) yes() bool { return rapid.Bool().Draw(p.t, "yes") }

// editAny makes any edit, which may be refused, and returns the changeset that it left, if any.
func editAny(t *rapid.T, o *orgtest.Org, n int) string {
	t.Helper()
	all := edits(o, n)
	switch rapid.IntRange(0, 2).Draw(t, "of") { // most are of seats, since they are what can break the tree
	case 1:
		all = seatEdits(o, n)
	case 2:
		maps.DeleteFunc(all, func(name string, _ edit) bool {
			return !strings.Contains(name, "move") && !strings.Contains(name, "merge")
		})
	}
	names := slices.Sorted(maps.Keys(all))
	name := rapid.SampledFrom(names).Draw(t, "edit")
	c, err := all[name](pickerOf(t, o))
	mayRefuse(t, name, err)
	if err != nil || c.Changeset == nil {
		return ""
	}
	return c.Changeset.ID
}

type edit func(p *picker) (*world.Commit, error)

// second drops what an edit made, which these tests find in the database.
func second[T any](_ T, c *world.Commit, err error) (*world.Commit, error) { return c, err }

func edits(o *orgtest.Org, n int) map[string]edit {
	ctx, w := o.Context(), o.World
	all := seatEdits(o, n)
	more := map[string]edit{
		"assign": func(p *picker) (*world.Commit, error) {
			kind := rapid.SampledFrom([]orggraph.AssignmentKind{orggraph.Permanent, orggraph.Interim, orggraph.JobShare}).Draw(p.t, "kind")
			in := org.AssignPersonInput{Position: p.one(p.seats), Person: p.maybe(p.people), Kind: kind, StartsOn: p.day()}
			if in.Person == nil {
				in.NewPerson = &org.NewPersonInput{Name: fmt.Sprintf("New %d", n)}
			}
			return second(org.AssignPerson(ctx, w, in))
		},
		"vacate": func(p *picker) (*world.Commit, error) {
			return org.VacatePosition(ctx, w, org.VacatePositionInput{Position: p.one(p.seats), Person: p.maybe(p.people), On: p.day()})
		},
		"transfer": func(p *picker) (*world.Commit, error) {
			return second(org.TransferPerson(ctx, w, org.TransferPersonInput{Person: p.one(p.people), To: p.one(p.seats), On: p.day()}))
		},
		"leave": func(p *picker) (*world.Commit, error) {
			return org.RecordLeaving(ctx, w, org.RecordLeavingInput{Person: p.one(p.people), On: p.day()})
		},
		"add line": func(p *picker) (*world.Commit, error) {
			return second(org.AddReportingLine(ctx, w, org.AddReportingLineInput{From: p.one(p.seats), To: p.one(p.seats), Kind: orggraph.Dotted}))
		},
		"remove line": func(p *picker) (*world.Commit, error) {
			return second(org.RemoveReportingLine(ctx, w, org.RemoveReportingLineInput{Line: p.one(p.lines)}))
		},
		"move team": func(p *picker) (*world.Commit, error) {
			return org.MoveTeam(ctx, w, org.MoveTeamInput{Team: p.one(p.teams), Parent: p.maybe(p.teams)})
		},
		"merge teams": func(p *picker) (*world.Commit, error) {
			return org.MergeTeams(ctx, w, org.MergeTeamsInput{From: p.one(p.teams), Into: p.one(p.teams)})
		},
		"split team": func(p *picker) (*world.Commit, error) {
			return second(org.SplitTeam(ctx, w, org.SplitTeamInput{Team: p.one(p.teams), Name: fmt.Sprintf("New %d", n), Positions: p.some(p.seats)}))
		},
		"archive team": func(p *picker) (*world.Commit, error) {
			return org.ArchiveTeam(ctx, w, org.ArchiveTeamInput{Team: p.one(p.teams)})
		},
		"reopen team": func(p *picker) (*world.Commit, error) {
			return org.ReopenTeam(ctx, w, org.ReopenTeamInput{Team: p.one(p.teams)})
		},
		"rehire": func(p *picker) (*world.Commit, error) {
			return org.RehirePerson(ctx, w, org.RehirePersonInput{Person: p.one(p.people), On: p.day(), Position: p.maybe(p.seats), Kind: orggraph.Permanent})
		},
		"join": func(p *picker) (*world.Commit, error) {
			return second(org.JoinTeam(ctx, w, org.JoinTeamInput{Team: p.one(p.teams), Position: p.one(p.seats), Allocation: 40, Lead: p.yes()}))
		},
		"leave team": func(p *picker) (*world.Commit, error) {
			return second(org.LeaveTeam(ctx, w, org.LeaveTeamInput{Membership: p.one(p.members)}))
		},
		"inherit": func(p *picker) (*world.Commit, error) {
			return org.SetRoleInheritance(ctx, w, org.SetRoleInheritanceInput{Role: p.one(p.roles), Parent: p.maybe(p.roles), Mixins: p.roles[2:3]})
		},
		"add role": func(p *picker) (*world.Commit, error) {
			return second(org.AddPositionRole(ctx, w, org.AddPositionRoleInput{Position: p.one(p.seats), Role: p.one(p.roles), Primary: p.yes()}))
		},
		"remove role": func(p *picker) (*world.Commit, error) {
			return org.RemovePositionRole(ctx, w, org.RemovePositionRoleInput{Position: p.one(p.seats), Role: p.one(p.roles)})
		},
	}
	maps.Copy(all, more)
	return all
}

func seatEdits(o *orgtest.Org, n int) map[string]edit {
	ctx, w := o.Context(), o.World
	return map[string]edit{
		"reopen": func(p *picker) (*world.Commit, error) {
			return org.ReopenPosition(ctx, w, org.ReopenPositionInput{Position: p.one(p.seats)})
		},
		"open": func(p *picker) (*world.Commit, error) {
			in := open(fmt.Sprintf("New %d", n), p.maybe(p.seats))
			in.Index, in.Team, in.Person = p.index(), p.maybe(p.teams), p.maybe(p.people)
			return second(org.OpenPosition(ctx, w, in))
		},
		"update": func(p *picker) (*world.Commit, error) {
			return org.UpdatePosition(ctx, w, org.UpdatePositionInput{Position: p.one(p.seats), Title: ptr(fmt.Sprintf("Title %d", n)), Grade: input.Give("A")})
		},
		"update many": func(p *picker) (*world.Commit, error) {
			in := org.UpdatePositionsInput{Positions: p.some(p.seats), Fte: ptr(0.5)}
			if p.yes() {
				in.Team = input.Optional[string]{Set: true, Value: p.maybe(p.teams)}
			}
			if p.yes() {
				in.Role = input.Optional[string]{Set: true, Value: p.maybe(p.roles)}
			}
			return org.UpdatePositions(ctx, w, in)
		},
		"copy": func(p *picker) (*world.Commit, error) {
			return second(org.CopyPositions(ctx, w, org.CopyPositionsInput{Positions: p.some(p.seats), ReportsTo: p.maybe(p.seats)}))
		},
		"move": func(p *picker) (*world.Commit, error) {
			return org.MovePosition(ctx, w, org.MovePositionInput{Positions: p.some(p.seats), ReportsTo: p.maybe(p.seats), Index: p.index(), Alone: p.yes()})
		},
		"move one": func(p *picker) (*world.Commit, error) {
			return org.MovePosition(ctx, w, org.MovePositionInput{Positions: []string{p.one(p.seats)}, ReportsTo: p.maybe(p.seats), Index: p.index(), Alone: p.yes()})
		},
		"move below itself": func(p *picker) (*world.Commit, error) {
			seat := p.one(p.seats)
			return org.MovePosition(ctx, w, org.MovePositionInput{Positions: []string{p.one(p.seats), seat}, ReportsTo: p.maybe(below(o, seat)), Alone: p.yes()})
		},
		"merge into one below": func(p *picker) (*world.Commit, error) {
			seat := p.one(p.seats)
			return org.MergePositions(ctx, w, org.MergePositionsInput{From: seat, Into: p.one(below(o, seat))})
		},
		"reorder": func(p *picker) (*world.Commit, error) {
			return org.ReorderPosition(ctx, w, org.ReorderPositionInput{Position: p.one(p.seats), Index: rapid.IntRange(0, 5).Draw(p.t, "index")})
		},
		"split": func(p *picker) (*world.Commit, error) {
			return second(org.SplitPosition(ctx, w, org.SplitPositionInput{Position: p.one(p.seats), Fte: ptr(0.5)}))
		},
		"split with a report": func(p *picker) (*world.Commit, error) {
			seat := p.one(p.seats)
			reports := p.someReports(o, seat)
			return second(org.SplitPosition(ctx, w, org.SplitPositionInput{Position: seat, Title: ptr(fmt.Sprintf("New %d", n)), Reports: reports}))
		},
		"merge": func(p *picker) (*world.Commit, error) {
			return org.MergePositions(ctx, w, org.MergePositionsInput{From: p.one(p.seats), Into: p.one(p.seats)})
		},
		"close": func(p *picker) (*world.Commit, error) {
			return second(org.ClosePosition(ctx, w, org.ClosePositionInput{Positions: p.some(p.seats), Reports: org.ToManager}))
		},
		"close with all below": func(p *picker) (*world.Commit, error) {
			return second(org.ClosePosition(ctx, w, org.ClosePositionInput{Positions: []string{p.one(p.seats)}, Reports: org.CloseToo}))
		},
	}
}

// below lists the seats below one, or the seat itself where there are none.
func below(o *orgtest.Org, seat string) []string {
	s, ok := o.Graph().Position(seat)
	if !ok || s.TotalReports() == 0 {
		return []string{seat}
	}
	chart, err := o.Graph().Chart(&seat, nil)
	if err != nil {
		return []string{seat}
	}
	var list []string
	for _, r := range chart.Seats()[1:] {
		list = append(list, r.ID())
	}
	return list
}

func (p *picker) someReports(o *orgtest.Org, seat string) []string {
	s, ok := o.Graph().Position(seat)
	if !ok {
		return nil
	}
	var list []string
	for _, r := range s.Reports() {
		if p.yes() {
			list = append(list, r.ID())
		}
	}
	return list
}
