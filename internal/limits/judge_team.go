package limits

import "cadre/internal/orggraph"

// judgeTeams judges teams that are not archived, and counts for each seat what they ask of it.
func (j *judgement) judgeTeams(teams []orggraph.Team) {
	for _, t := range teams {
		members := t.Memberships()
		if len(members) > 0 {
			leads := 0
			for _, m := range members {
				if m.Lead() {
					leads++
				}
			}
			find(j, j.limits[LeadsPerTeam], t, float64(leads))
		}
		if judged(t) {
			j.judgeTeam(t, members)
		}
	}
}

// judgeTeam judges a team by those who belong to it.
func (j *judgement) judgeTeam(t orggraph.Team, members []orggraph.Membership) {
	own := j.own[:0]
	for _, m := range members {
		seat := m.Position()
		if !seat.InChart() {
			continue
		}
		load := j.load(seat)
		if m.Allocation() > 0 {
			load.visited++
		}
		if m.Allocation() > belonging {
			load.teams++
			own = append(own, seat)
		}
	}
	if len(own) > 0 || len(t.Children()) == 0 {
		vacant := 0
		for _, seat := range own {
			if seat.Vacant() {
				vacant++
			}
		}
		find(j, j.limits[TeamSize], t, float64(j.g.HeadcountOf(own)+vacant))
	}
	j.own = own
	j.judgeTrio(t, own)
}

// judgeTrio judges how a team is led in product: whether one seat answers for its value, and for
// how many engineers that seat has to find work worth doing.
func (j *judgement) judgeTrio(t orggraph.Team, own []orggraph.Position) {
	if j.known&productManager == 0 {
		return // a catalogue without product managers
	}
	managers := make([]*load, 0, 8)
	associates, engineers, designers := 0, 0, 0
	for _, seat := range own {
		load, people := j.load(seat), max(seat.StandsFor(), 1)
		switch c := load.craft; {
		case c&productManager != 0:
			managers = append(managers, load)
		case c&engineer != 0:
			engineers += people
		case c&designer != 0:
			designers += people
		case c&associate != 0:
			associates++
		}
	}
	if engineers+designers == 0 {
		return
	}
	for _, load := range managers {
		load.engineers += float64(engineers) / float64(len(managers))
	}
	count := len(managers)
	if count == 0 {
		count = min(associates, 1)
	}
	find(j, j.limits[ProductManagersPerTeam], t, float64(count))
}
