package demo_test

import (
	"testing"

	"cadre/internal/demo"
	"cadre/internal/roles"
)

// shape is what the tests measure of an organisation.
type shape struct {
	seats, managers, depth, vacant, people, teams, memberships, maxSpan int
	meanSpan                                                            float64
}

// mustBeSound fails the test unless every reference resolves and the tree is a tree, and returns
// the organisation's measures.
func mustBeSound(t *testing.T, o demo.Org) shape {
	t.Helper()
	depth := map[string]int{}
	reports := map[string]int{}
	var sh shape
	for _, p := range o.Positions {
		if depth[p.Key] != 0 || p.Key == "" || p.Title == "" || p.FTE <= 0 || p.StandsFor < 1 {
			t.Fatalf("seat %+v is incomplete or comes twice", p)
		}
		if p.ReportsTo != "" && depth[p.ReportsTo] == 0 {
			t.Fatalf("seat %s stands before the seat it reports to, %q", p.Key, p.ReportsTo)
		}
		depth[p.Key] = depth[p.ReportsTo] + 1
		sh.depth = max(sh.depth, depth[p.Key])
		if p.ReportsTo != "" {
			reports[p.ReportsTo]++
			sh.maxSpan = max(sh.maxSpan, reports[p.ReportsTo])
		}
	}
	held := mustHoldSeats(t, o, depth)
	mustBeInTeams(t, o, depth)
	mustCarryRoles(t, o, depth)
	sh.seats, sh.managers, sh.people = len(o.Positions), len(reports), len(o.People)
	sh.teams, sh.memberships = len(o.Teams), len(o.Memberships)
	if sh.managers > 0 {
		sh.meanSpan = float64(sh.seats-1) / float64(sh.managers)
	}
	for _, p := range o.Positions {
		if !held[p.Key] && p.StandsFor == 1 {
			sh.vacant++
		}
	}
	drawn := map[demo.Line]bool{}
	for _, l := range o.Lines {
		if l.Note = ""; drawn[l] {
			t.Fatalf("line %+v comes twice", l)
		}
		drawn[l] = true
		if depth[l.From] == 0 || depth[l.To] == 0 || l.From == l.To || l.Kind == "" {
			t.Fatalf("line %+v leads nowhere", l)
		}
	}
	return sh
}

func mustHoldSeats(t *testing.T, o demo.Org, seats map[string]int) map[string]bool {
	t.Helper()
	people := map[string]bool{}
	mails := map[string]bool{}
	for _, p := range o.People {
		if people[p.Key] || p.Key == "" || p.Name == "" || mails[p.Email] || p.ExternalID == "" {
			t.Fatalf("person %+v is incomplete or comes twice", p)
		}
		people[p.Key], mails[p.Email] = true, true
	}
	held := map[string]bool{}
	for _, a := range o.Assignments {
		if seats[a.Position] == 0 || !people[a.Person] || a.FTE <= 0 || a.Kind == "" {
			t.Fatalf("assignment %+v joins nothing", a)
		}
		if a.EndsOn != "" && a.EndsOn <= a.StartsOn {
			t.Fatalf("assignment %+v ends before it starts", a)
		}
		if a.EndsOn == "" || a.EndsOn > "2026-06-30" {
			held[a.Position] = true
		}
	}
	return held
}

func mustBeInTeams(t *testing.T, o demo.Org, seats map[string]int) {
	t.Helper()
	teams := map[string]bool{}
	for _, team := range o.Teams {
		if teams[team.Key] || team.Name == "" || (team.Parent != "" && !teams[team.Parent]) || team.Color < 0 || team.Color > 11 {
			t.Fatalf("team %+v is incomplete, comes twice or stands before its parent", team)
		}
		teams[team.Key] = true
	}
	pairs := map[[2]string]bool{}
	share := map[string]int{}
	for _, m := range o.Memberships {
		pair := [2]string{m.Position, m.Team}
		if seats[m.Position] == 0 || !teams[m.Team] || pairs[pair] || m.Allocation < 0 {
			t.Fatalf("membership %+v joins nothing or comes twice", m)
		}
		pairs[pair] = true
		if share[m.Position] += m.Allocation; share[m.Position] > 100 {
			t.Fatalf("seat %s gives its teams %d per cent", m.Position, share[m.Position])
		}
	}
}

func mustCarryRoles(t *testing.T, o demo.Org, seats map[string]int) {
	t.Helper()
	known := map[string]bool{}
	for _, r := range roles.Defaults() {
		known[r.Key] = r.Active && r.Track != roles.Mixin
	}
	for _, key := range o.ActivatedRoles {
		if _, ok := known[key]; !ok {
			t.Fatalf("there is no role %s to switch on", key)
		}
		known[key] = true
	}
	primary := map[string]int{}
	for _, r := range o.PositionRoles {
		if seats[r.Position] == 0 || !known[r.Role] {
			t.Fatalf("role %+v is not on offer or hangs on no seat", r)
		}
		if r.Primary {
			primary[r.Position]++
		}
	}
	for seat, n := range primary {
		if n != 1 {
			t.Fatalf("seat %s has %d primary roles", seat, n)
		}
	}
}
