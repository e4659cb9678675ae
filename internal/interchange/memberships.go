package interchange

import (
	"cmp"
	"strings"
)

// resolveMemberships adds rows up that are people's places in teams: one seat a person, with all
// of their places. A row again about the same place is a duplicate.
func (p *Parsed) resolveMemberships(rp *rowParser) {
	teams := p.gatherListedTeams(rp)
	seatOf := map[string]int{}
	placed := map[[2]int]int{} // seat and team -> row
	for i := range p.Rows {
		r := &p.Rows[i]
		if r.TeamOnly {
			continue
		}
		seat, known := seatOf[memberKey(r)]
		if !known {
			seat = len(p.Seats)
			seatOf[memberKey(r)] = seat
			p.addSeat(i)
			p.nameMember(seat)
		}
		team, ok := teams[teamKey(r)]
		if !ok {
			rp.problem(r, FieldTeamID, CodeBlankTeam, SeverityWarning, "The person is kept, in no team.", "The row names no team.")
			continue
		}
		if before, again := placed[[2]int{seat, team}]; again {
			p.placedAgain(rp, r, &p.Rows[before])
			continue
		}
		placed[[2]int{seat, team}] = i
		function := cmp.Or(r.Role, r.Function)
		p.Seats[seat].Memberships = append(p.Seats[seat].Memberships, Place{Team: team, Function: rp.fit(r, FieldRole, function, 200), Lead: leads(function)})
	}
	if rp.mapping.has(FieldManagerID) {
		p.drawLines(rp)
		p.breakCycles(rp)
	}
	p.noteSameNames(rp)
}

// memberKey tells the members apart: by id, else by address, else by name.
func memberKey(r *Row) string {
	switch {
	case r.ID != "":
		return "id\x00" + r.ID
	case r.Email != "":
		return "mail\x00" + strings.ToLower(r.Email)
	default:
		return "name\x00" + fold(r.Name)
	}
}

func teamKey(r *Row) string { return cmp.Or(r.TeamID, r.Team) }

// nameMember makes the person of a new seat.
func (p *Parsed) nameMember(seat int) {
	s := &p.Seats[seat]
	for h := range s.Holders {
		s.Holders[h].Person = len(p.People)
		p.People = append(p.People, Person{ID: p.Rows[s.Row].PersonID, Row: s.Row})
	}
}

// placedAgain reports a second row about a person in one team.
func (p *Parsed) placedAgain(rp *rowParser, r, before *Row) {
	if before.Role == r.Role {
		rp.problem(r, FieldTeamID, CodeExactDuplicate, SeverityWarning, "It is taken once.", "The row repeats row %d.", before.Row)
		return
	}
	rp.problem(r, FieldRole, CodeConflictDuplicate, SeverityWarning, "The role of the earlier row counts.", "%s is %q in row %d and %q here, in one team.", clip(r.Name, 60), clip(before.Role, 60), before.Row, clip(r.Role, 60))
}

// gatherListedTeams makes the teams that rows name by id, each below the team whose id it gives.
func (p *Parsed) gatherListedTeams(rp *rowParser) map[string]int {
	teams := map[string]int{}
	first := map[string]int{} // name -> the first team of it
	var rows []int            // of each team: its first row
	for i := range p.Rows {
		r := &p.Rows[i]
		key := teamKey(r)
		if at, known := teams[key]; known || key == "" {
			if known {
				p.typed(rp, at, r)
			}
			continue
		}
		name := cmp.Or(r.Team, r.TeamID)
		if before, again := first[name]; again {
			rp.problem(r, FieldTeam, CodeTeamNameTwice, SeverityInfo, "They are kept apart by their ids.", "Team %s and team %s are both called %q.", p.Teams[before].ID, r.TeamID, clip(name, 80))
		} else {
			first[name] = len(p.Teams)
		}
		teams[key] = len(p.Teams)
		p.Teams = append(p.Teams, Team{ID: r.TeamID, Name: name, Kind: teamKind(r), Parent: -1})
		rows = append(rows, i)
		p.typed(rp, teams[key], r)
	}
	g := teamGatherer{parsed: p}
	for team, row := range rows {
		r := &p.Rows[row]
		if r.ParentTeam == "" {
			continue
		}
		parent, ok := teams[r.ParentTeam]
		switch {
		case !ok:
			rp.problem(r, FieldParentTeamID, CodeUnknownParentTeam, SeverityWarning, "The team is placed at the top.", "The team above, %q, is not in the file.", clip(r.ParentTeam, 60))
		case g.below(parent, team):
			rp.problem(r, FieldParentTeamID, CodeTeamCycle, SeverityWarning, "The team is placed at the top.", "Team %q and the team above it, %q, lie in each other.", clip(r.TeamID, 60), clip(r.ParentTeam, 60))
		default:
			p.Teams[team].Parent = parent
		}
	}
	return teams
}

// leads reports whether a function is that of a team's head: chair, lead, head, manager ... but
// not of a deputy.
func leads(function string) bool {
	f := fold(function)
	for _, deputy := range []string{"vice", "deputy", "assistant", "ex officio", "ranking"} {
		if strings.HasPrefix(f, deputy) {
			return false
		}
	}
	switch f {
	case "chair", "chairman", "chairwoman", "chairperson", "cochairman", "cochair", "co-chair", "lead", "team lead", "leader", "team leader", "head", "manager", "captain", "convenor", "convener", "maintainer":
		return true
	}
	return false
}

func (p *Parsed) countMemberships() *MembershipCounts {
	c := &MembershipCounts{People: len(p.Seats), Roles: map[string]int{}}
	for i := range p.Rows {
		if role := cmp.Or(p.Rows[i].Role, p.Rows[i].Function); role != "" {
			c.Roles[role]++
		}
	}
	teams := map[string]int{}
	for _, t := range p.Teams {
		teams[t.Name]++
	}
	for _, n := range teams {
		if n > 1 {
			c.TeamNamesUsedTwice++
		}
	}
	return c
}
