package topology_test

import (
	"strings"
	"testing"

	"cadre/internal/orggraph"
	"cadre/internal/topology"
)

// TestScoresByHand: each principle counts what it says, and what cannot be counted has no number.
func TestScoresByHand(t *testing.T) {
	stream, platform := orggraph.StreamAligned, orggraph.PlatformTeam
	rows := orggraph.Rows{
		Teams: []orggraph.TeamRow{{ID: "a", Name: "A", Kind: orggraph.KindTeam, TopologyType: &stream}, {ID: "b", Name: "B", Kind: orggraph.KindTeam, TopologyType: &platform}, {ID: "empty", Name: "E", Kind: orggraph.KindTeam}},
		Dependencies: []orggraph.DependencyRow{{ID: "d", Needer: "a", Provider: "b", What: "W", Severity: orggraph.SeverityHigh, State: orggraph.DependencyRaised},
			{ID: "low", Needer: "b", Provider: "a", What: "W", Severity: orggraph.SeverityLow, State: orggraph.DependencyRaised}},
		Interactions: []orggraph.InteractionRow{{ID: "i", From: "b", To: "a", Mode: orggraph.AsAService, Purpose: "P"}},
		Objectives:   []orggraph.ObjectiveRow{{ID: "o", Title: "O", State: orggraph.ObjectiveActive}},
	}
	area, whole := "part", "whole"
	rows.ProductAreas = []orggraph.ProductAreaRow{{ID: whole, Name: "Whole"}, {ID: area, Name: "Part", Parent: &whole}, {ID: "nobodys", Name: "Nobody's"}}
	rows.Ownerships = []orggraph.OwnershipRow{{ID: "w1", Area: whole, Team: "a"}, {ID: "w2", Area: area, Team: "a"}}
	for i, team := range []string{"a", "a", "a", "a", "a", "b"} {
		key := string(rune('p' + i))
		rows.Positions = append(rows.Positions, orggraph.PositionRow{ID: key, Title: key, FTE: 1, StandsFor: 1})
		rows.People = append(rows.People, orggraph.PersonRow{ID: "x" + key, Name: key})
		rows.Assignments = append(rows.Assignments, orggraph.AssignmentRow{ID: "h" + key, Position: key, Person: "x" + key, Kind: orggraph.Permanent, FTE: 1})
		rows.Memberships = append(rows.Memberships, orggraph.MembershipRow{ID: "m" + key, Position: key, Team: team, Allocation: 100})
	}
	g := orggraph.Load("", "2026-06-15", 1, rows)
	want := map[topology.Principle]float64{topology.InvestmentFit: -1, topology.FewDependencies: 0.5, topology.OwnershipFit: 2.0 / 3, topology.LeverageFit: 0, topology.StrategyFit: 0,
		topology.SizeFit: 0.5, topology.ArchitectureFit: 1, topology.UserFit: 0.5, topology.BusinessFit: -1}
	for _, s := range topology.Scores(g) {
		got := -1.0
		if s.Value != nil {
			got = *s.Value
		}
		if got != want[s.Principle] || s.Says == "" || strings.Contains(s.Says, "%!") {
			t.Errorf("%s: %g (%s), want %g", s.Principle, got, s.Says, want[s.Principle])
		}
	}
	file := topology.APIFile(func() orggraph.Team { team, _ := g.Team("b"); return team }())
	if want := "team: \"B\"\ntype: \"platform\"\ndate: \"2026-06-15\"\ninteractsWith:\n  - team: \"A\"\n    mode: \"x-as-a-service\"\n    role: \"gives\"\n    purpose: \"P\"\n"; file != want {
		t.Errorf("the file of B:\n%s", file)
	}
}
