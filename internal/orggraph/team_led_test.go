package orggraph_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"cadre/internal/orggraph"
)

// Whether somebody leads a team is asked from the team up, and which teams they lead from their seats down: both say the same.
func TestWhoLeadsATeam(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyCoaching(t)
		d.Teams, d.Memberships = map[string]*orggraph.TeamRow{}, map[string]*orggraph.MembershipRow{}
		for i := range rapid.IntRange(1, 4).Draw(t, "teams") {
			row := &orggraph.TeamRow{ID: fmt.Sprintf("tea_%d", i), Name: fmt.Sprintf("Team %d", i)}
			if rapid.IntRange(0, 5).Draw(t, "archived") == 0 {
				row.ArchivedOn = new("2026-06-01")
			}
			d.Teams[row.ID] = row
			for n := range len(d.Positions) {
				if rapid.IntRange(0, 2).Draw(t, "member") == 0 {
					key := fmt.Sprintf("mem_%d_%d", i, n)
					d.Memberships[key] = &orggraph.MembershipRow{ID: key, Position: fmt.Sprintf("pos_%d", n), Team: row.ID, Allocation: 100, Lead: rapid.IntRange(0, 3).Draw(t, "lead") == 0}
				}
			}
		}
		g := orggraph.New("", "2026-06-15").Advance(1, d)
		for p := range g.Everyone() {
			led := p.TeamsLed()
			for key := range d.Teams {
				team, ok := g.Team(key)
				if !ok {
					t.Fatalf("no team %s", key)
				}
				if want := slices.Contains(led, team); p.LeadsTeam(team) != want {
					t.Fatalf("%s leads %s: %v, and on their list: %v", p.Name(), team.Name(), !want, want)
				}
			}
		}
	})
}
