package demo

import "strconv"

// How many contributors a lead must have for a team to be made of them. Those of engineering are
// joined by people of other departments.
const (
	leastSquad = 5
	leastTeam  = 7
)

// teams makes a department of every head's part, a group of every part with managers of managers,
// and a team of every lead with contributors enough.
func (g *generator) teams() {
	n := g.tree.len()
	contributors := make([]int32, n)
	for i := 1; i < n; i++ {
		if g.tree.height[i] == 0 {
			contributors[g.tree.parent[i]]++
		}
	}
	g.teamOf, g.area = make([]int32, n), make([]int32, n)
	names := newTeamNamer()
	for i := range n {
		g.teamOf[i], g.area[i] = -1, -1
		if i == 0 {
			continue
		}
		above := g.area[g.tree.parent[i]]
		g.area[i] = above
		kind := g.teamKind(i, contributors[i])
		if kind == "" {
			continue
		}
		index := int32(len(g.org.Teams))
		g.teamOf[i], g.area[i] = index, index
		g.org.Teams = append(g.org.Teams, g.team(i, kind, above, names))
		if kind == team && g.tree.department[i] == engineering {
			g.squads = append(g.squads, index)
		}
	}
}

func (g *generator) team(i int, kind string, above int32, names *teamNamer) Team {
	t := Team{
		Key: "t" + strconv.Itoa(len(g.org.Teams)), Kind: kind, Color: g.rng.IntN(12),
		Name: g.plans[g.tree.department[i]-1].name,
	}
	if kind != department {
		t.Name = names.next(g.rng)
		t.Purpose = "Looks after " + t.Name + " from first idea to daily use."
	}
	if above >= 0 {
		t.Parent = g.org.Teams[above].Key
		t.Color = g.org.Teams[above].Color
	}
	return t
}

// teamKind says what is made of the part below a seat, if anything.
func (g *generator) teamKind(i int, contributors int32) string {
	least := int32(leastTeam)
	if g.tree.department[i] == engineering {
		least = leastSquad
	}
	switch {
	case g.tree.parent[i] == 0 && g.tree.height[i] > 0:
		return department
	case g.tree.height[i] >= 3:
		return group
	case contributors >= least:
		return team
	}
	return ""
}

// memberships places every seat below the top in the nearest team. The contributors of departments
// that send people work most of their time in a team of engineering; a few others help out.
func (g *generator) memberships() {
	n := g.tree.len()
	g.org.Memberships = make([]Membership, 0, n+n/4)
	for i := 1; i < n; i++ {
		home := g.area[i]
		if home < 0 {
			continue
		}
		seat := g.org.Positions[i].Key
		second := g.secondTeam(i, home)
		share := 100
		if second >= 0 {
			share = 20 + 10*g.rng.IntN(5)
			plan := &g.plans[g.tree.department[i]-1]
			g.org.Memberships = append(g.org.Memberships, Membership{
				Position: seat, Team: g.org.Teams[second].Key, Allocation: 100 - share, Function: plan.name,
			})
		}
		// One team in thirty has no lead.
		leads := g.teamOf[i] == home && g.rng.IntN(30) != 0
		g.org.Memberships = append(g.org.Memberships, Membership{
			Position: seat, Team: g.org.Teams[home].Key, Allocation: share, Lead: leads,
		})
	}
}

// secondTeam draws the other team of a seat, or -1.
func (g *generator) secondTeam(i int, home int32) int32 {
	if len(g.squads) == 0 || g.tree.height[i] > 0 {
		return -1
	}
	plan := &g.plans[g.tree.department[i]-1]
	chance := 4
	if plan.sends {
		chance = 90
	}
	if g.rng.IntN(100) >= chance {
		return -1
	}
	if other := g.squads[g.rng.IntN(len(g.squads))]; other != home {
		return other
	}
	return -1
}

// lines gives one seat in forty a second line, to a lead or, as a mentor, to anybody.
func (g *generator) lines() {
	n := g.tree.len()
	kinds := [...]string{dotted, dotted, functional, project, mentor}
	drawn := map[Line]bool{}
	for range n / 40 {
		from, to := g.rng.IntN(n), g.rng.IntN(n)
		kind := kinds[g.rng.IntN(len(kinds))]
		if kind != mentor && g.tree.height[to] == 0 {
			to = int(max(g.tree.parent[to], 0))
		}
		if from == to || int(g.tree.parent[from]) == to {
			continue
		}
		line := Line{From: g.org.Positions[from].Key, To: g.org.Positions[to].Key, Kind: kind}
		if !drawn[line] {
			drawn[line] = true
			g.org.Lines = append(g.org.Lines, line)
		}
	}
}
