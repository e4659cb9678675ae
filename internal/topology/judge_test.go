package topology_test

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"cadre/internal/orggraph"
	"cadre/internal/topology"
)

// teamsOf makes a graph of so many stream-aligned teams with some interactions and dependencies between them.
func teamsOf(n int, interactions []orggraph.InteractionRow, dependencies []orggraph.DependencyRow) *orggraph.Graph {
	kind := orggraph.StreamAligned
	rows := orggraph.Rows{Interactions: interactions, Dependencies: dependencies}
	for i := range n {
		rows.Teams = append(rows.Teams, orggraph.TeamRow{ID: key(i), Name: fmt.Sprintf("Team %d", i), Kind: orggraph.KindTeam, TopologyType: &kind})
	}
	return orggraph.Load("", "2026-06-15", 1, rows)
}

func key(i int) string { return fmt.Sprintf("tea_%026d", i) }

func blocks(id, needer, provider int) orggraph.DependencyRow {
	return orggraph.DependencyRow{ID: fmt.Sprintf("dep_%026d", id), Needer: key(needer), Provider: key(provider), What: "W", Severity: orggraph.SeverityBlocking, State: orggraph.DependencyRaised}
}

// TestCycles: there is one finding for each set of teams that block each other, as looking at every way tells, and the
// circle that it tells is one.
func TestCycles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 7).Draw(t, "teams")
		reach := map[[2]int]bool{}
		edge := map[[2]string]bool{}
		var rows []orggraph.DependencyRow
		for i := range rapid.IntRange(0, 12).Draw(t, "dependencies") {
			from, to := rapid.IntRange(0, n-1).Draw(t, "needer"), rapid.IntRange(0, n-1).Draw(t, "provider")
			if from == to {
				continue
			}
			row := blocks(i, from, to)
			if rapid.IntRange(0, 4).Draw(t, "closed") == 0 {
				row.State = orggraph.DependencyMet
			} else {
				reach[[2]int{from, to}], edge[[2]string{key(from), key(to)}] = true, true
			}
			rows = append(rows, row)
		}
		for k := range n {
			for i := range n {
				for j := range n {
					if reach[[2]int{i, k}] && reach[[2]int{k, j}] {
						reach[[2]int{i, j}] = true
					}
				}
			}
		}
		parts := 0
		for i := range n {
			first := reach[[2]int{i, i}]
			for j := range i {
				first = first && (!reach[[2]int{i, j}] || !reach[[2]int{j, i}])
			}
			if first {
				parts++
			}
		}
		got := topology.Select(teamsOf(n, nil, rows), topology.Where{Rules: []topology.Rule{topology.BlockingCycle}})
		if len(got) != parts {
			t.Fatalf("%d circles, want %d", len(got), parts)
		}
		for _, f := range got {
			for i, team := range f.Teams {
				if next := f.Teams[(i+1)%len(f.Teams)]; !edge[[2]string{team.Key(), next.Key()}] {
					t.Fatalf("%s does not need %s: %s", team.Name(), next.Name(), f.Text)
				}
			}
		}
	})
}

// TestLimits: each rule that counts speaks beyond its number, and not at it.
func TestLimits(t *testing.T) {
	count := func(g *orggraph.Graph, rule topology.Rule) int {
		return len(topology.Select(g, topology.Where{Rules: []topology.Rule{rule}}))
	}
	together := func(n int) (rows []orggraph.InteractionRow) {
		end := "2026-09-01"
		for i := range n {
			rows = append(rows, orggraph.InteractionRow{ID: fmt.Sprintf("ita_%026d", i), From: key(0), To: key(i + 1), Mode: orggraph.Collaboration, Purpose: "P", ExpiresOn: &end})
		}
		return rows
	}
	needs := func(n int, provider bool) (rows []orggraph.DependencyRow) {
		for i := range n {
			if provider {
				rows = append(rows, blocks(i, i+1, 0))
			} else {
				rows = append(rows, blocks(i, 0, i+1))
			}
		}
		return rows
	}
	// An objective that waits for two and its team for two more: neither is too much. For three it is.
	waiting := func(named int) *orggraph.Graph {
		rows, objective := needs(4, false), "obj"
		for i := range named {
			rows[i].Objective = &objective
		}
		g := orggraph.Rows{Dependencies: rows, Objectives: []orggraph.ObjectiveRow{{ID: objective, Title: "O", State: orggraph.ObjectiveActive}}}
		for i := range 5 {
			g.Teams = append(g.Teams, orggraph.TeamRow{ID: key(i), Name: key(i), Kind: orggraph.KindTeam})
		}
		return orggraph.Load("", "2026-06-15", 1, g)
	}
	for _, tt := range []struct {
		rule         topology.Rule
		within, over *orggraph.Graph
	}{
		{topology.TooManyCollaborations, teamsOf(4, together(2), nil), teamsOf(4, together(3), nil)},
		{topology.ProviderOverloaded, teamsOf(7, nil, needs(5, true)), teamsOf(7, nil, needs(6, true))},
		{topology.TooMuchBlocks, teamsOf(4, nil, needs(2, false)), teamsOf(4, nil, needs(3, false))},
		{topology.TooMuchBlocks, waiting(2), waiting(3)},
	} {
		if got := count(tt.within, tt.rule); got != 0 {
			t.Errorf("%s within: %d", tt.rule, got)
		}
		if got := count(tt.over, tt.rule); got != 1 {
			t.Errorf("%s beyond: %d", tt.rule, got)
		}
	}
}

// large is 8,000 teams with 20,000 interactions and as many dependencies.
func large() *orggraph.Graph {
	const n, links = 8000, 20_000
	interactions, dependencies := make([]orggraph.InteractionRow, links), make([]orggraph.DependencyRow, links)
	for i := range links {
		from, to := i*7%n, (i*13+1)%n
		if from == to {
			to = (to + 1) % n
		}
		interactions[i] = orggraph.InteractionRow{ID: fmt.Sprintf("ita_%026d", i), From: key(from), To: key(to), Mode: orggraph.AsAService, Purpose: "P"}
		dependencies[i] = blocks(i, from, to)
	}
	return teamsOf(n, interactions, dependencies)
}

func BenchmarkFindings8000Teams(b *testing.B) {
	g := large()
	for b.Loop() {
		topology.Findings(g.InWorld(""))
	}
}
