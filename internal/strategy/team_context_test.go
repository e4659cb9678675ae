package strategy_test

import (
	"slices"
	"testing"

	"cadre/internal/orggraph"
	"cadre/internal/strategy"
)

// A team serves what its objectives contribute to, a key result's objective included: neither what they only help, nor
// what was dropped.
func TestContextFollowsWhatCounts(t *testing.T) {
	var a aims
	a.strategic("counted", "helped", "gone")
	a.Teams = []orggraph.TeamRow{{ID: "t", Name: "T", Kind: orggraph.KindTeam}}
	for _, key := range []string{"own", "above", "other", "dropped"} {
		a.objective(key)
	}
	a.Objectives[3].State = orggraph.ObjectiveDropped
	a.measure("above", "k", orggraph.Primary)
	a.serve("above", "counted")
	a.serve("other", "helped")
	a.serve("dropped", "gone")
	a.link("own", "k", orggraph.Contributes, 1)
	a.link("own", "other", orggraph.Supports, 1)
	a.link("own", "dropped", orggraph.Contributes, 1)
	a.ObjectiveTeams = []orggraph.ObjectiveTeamRow{{ID: "ot", Objective: "own", Team: "t", Lead: true}}
	g := a.graph("2026-05-10")
	if c := strategy.ContextOf(must(g.Team("t"))); len(c.Problems) != 1 || c.Problems[0].Key() != "counted" {
		t.Errorf("serves %+v", c.Problems)
	}
	a.ObjectiveLinks = a.ObjectiveLinks[1:]
	c := strategy.ContextOf(must(a.graph("2026-05-10").Team("t")))
	if len(c.Problems) != 0 || !slices.Contains(c.Lacks, "“own” serves no problem of a strategy.") {
		t.Errorf("serves %+v, lacks %q", c.Problems, c.Lacks)
	}
}
