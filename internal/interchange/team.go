package interchange

import (
	"cmp"
	"slices"
	"strings"
)

// Kinds of teams, as the store spells them.
const (
	kindTeam       = "TEAM"
	kindDepartment = "DEPARTMENT"
	kindGroup      = "GROUP"
	kindCommittee  = "COMMITTEE"
)

// gatherTeams makes a department of every department's name and a team of every team's. A team
// lies in the department that most of its seats name; a seat that names another keeps its place
// there too.
func (p *Parsed) gatherTeams(rp *rowParser) {
	g := teamGatherer{parsed: p, departments: map[string]int{}, teams: map[string]int{}, votes: map[int]map[int]int{}}
	for s := range p.Seats {
		seat := &p.Seats[s]
		r := &p.Rows[seat.Row]
		seat.Department = g.department(rp, r)
		if seat.Team = g.team(r); seat.Team >= 0 {
			p.typed(rp, seat.Team, r)
		}
		if seat.Team >= 0 && seat.Department >= 0 {
			g.vote(seat.Team, seat.Department)
		}
	}
	g.settle()
}

type teamGatherer struct {
	parsed             *Parsed
	departments, teams map[string]int
	votes              map[int]map[int]int // of each team: the departments its seats name, and how often
}

func (g *teamGatherer) add(t Team) int {
	g.parsed.Teams = append(g.parsed.Teams, t)
	return len(g.parsed.Teams) - 1
}

// department makes a row's department, below the one that the row names as its parent.
func (g *teamGatherer) department(rp *rowParser, r *Row) int {
	if r.Department == "" {
		return -1
	}
	at := g.named(r.Department)
	if r.ParentDept != "" && r.ParentDept != r.Department && g.parsed.Teams[at].Parent < 0 {
		above := g.named(r.ParentDept)
		if g.below(above, at) {
			rp.problem(r, FieldParentDepartment, CodeTeamCycle, SeverityWarning, "The department is placed at the top.", "%q and %q each lie in the other.", clip(r.Department, 60), clip(r.ParentDept, 60))
		} else {
			g.parsed.Teams[at].Parent = above
		}
	}
	return at
}

// below reports whether team a lies in team b, or is it.
func (g *teamGatherer) below(a, b int) bool {
	for a >= 0 && a != b {
		a = g.parsed.Teams[a].Parent
	}
	return a == b
}

func (g *teamGatherer) named(name string) int {
	at, ok := g.departments[name]
	if !ok {
		at = g.add(Team{Name: name, Kind: kindDepartment, Parent: -1})
		g.departments[name] = at
	}
	return at
}

// team makes a row's team. Two teams of one name in different departments are one: files spell
// departments in too many ways to tell teams apart by them.
func (g *teamGatherer) team(r *Row) int {
	if r.Team == "" && r.TeamID == "" {
		return -1
	}
	key := "id\x00" + r.TeamID
	if r.TeamID == "" {
		key = "name\x00" + r.Team
	}
	at, ok := g.teams[key]
	if !ok {
		at = g.add(Team{ID: r.TeamID, Name: cmp.Or(r.Team, r.TeamID), Kind: teamKind(r), Parent: -1})
		g.teams[key] = at
	}
	return at
}

// vote counts that a seat of the team lies in the department.
func (g *teamGatherer) vote(team, department int) {
	if g.votes[team] == nil {
		g.votes[team] = map[int]int{}
	}
	g.votes[team][department]++
}

// settle places each team in the department that most of its seats name, the first of the file
// among equals.
func (g *teamGatherer) settle() {
	for team, votes := range g.votes {
		best := -1
		for department, n := range votes {
			if best < 0 || n > votes[best] || (n == votes[best] && department < best) {
				best = department
			}
		}
		g.parsed.Teams[team].Parent = best
	}
}

// teamKind reads the kind of a team from its column or its name.
func teamKind(r *Row) string {
	words := append(strings.Fields(fold(r.TeamKind)), strings.Fields(fold(r.Team))...)
	switch {
	case slices.Contains(words, "committee"), slices.Contains(words, "subcommittee"), slices.Contains(words, "commission"), slices.Contains(words, "board"), slices.Contains(words, "caucus"):
		return kindCommittee
	case fold(r.TeamKind) == "department", fold(r.TeamKind) == "business_unit":
		return kindDepartment
	case fold(r.TeamKind) == "group":
		return kindGroup
	default:
		return kindTeam
	}
}
