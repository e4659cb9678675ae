package orggraph

// aimsCircle finds links between objectives and key results that go round.
func (g *Graph) aimsCircle() []Breach {
	a := g.aims()
	objectives := len(g.objectives.rows)
	left := make([]int, objectives+len(g.keyResults.rows)) // what each contributes to that is not cleared
	for i, from := range a.linkFrom {
		if g.objectiveLinks.rows[i] != nil && from >= 0 {
			left[from]++
		}
	}
	for n, of := range a.keyResultObjective {
		if of >= 0 {
			left[objectives+n]++
		}
	}
	var free []int32
	for n, above := range left {
		if above == 0 {
			free = append(free, int32(n))
		}
	}
	clear := func(n int32) {
		if left[n]--; left[n] == 0 {
			free = append(free, n)
		}
	}
	for i := 0; i < len(free); i++ {
		n := free[i]
		for _, l := range a.linksTo.of(n) {
			clear(a.linkFrom[l])
		}
		if int(n) < objectives {
			for _, k := range a.keyResultsOf.of(n) {
				clear(int32(objectives) + k)
			}
		}
	}
	b := Breach{Rule: "Objectives would contribute to each other in a circle."}
	for i, l := range g.objectiveLinks.rows {
		if l != nil && a.linkFrom[i] >= 0 && left[a.linkFrom[i]] > 0 && left[a.linkTo[i]] > 0 {
			b.Rows = append(b.Rows, BreachRow{l.ID, "from_id"})
		}
	}
	if len(b.Rows) == 0 {
		return nil
	}
	return []Breach{b}
}

// aimsUnsound finds objectives for which two teams answer, and accepted ones without a primary key result.
func (g *Graph) aimsUnsound() (list []Breach) {
	a := g.aims()
	for n, o := range g.objectives.rows {
		if o == nil {
			continue
		}
		var leads []BreachRow
		for _, t := range a.teamsOf.of(int32(n)) {
			if row := g.objectiveTeams.rows[t]; row.Lead {
				leads = append(leads, BreachRow{row.ID, "lead"})
			}
		}
		if len(leads) > 1 {
			list = append(list, Breach{Rule: "Two teams would answer for one objective.", Rows: leads})
		}
		if o.State != ObjectiveNegotiated && o.State != ObjectiveActive && o.State != ObjectiveClosing {
			continue
		}
		b := Breach{Rule: "An accepted objective would have no primary key result.", Rows: []BreachRow{{o.ID, "state"}}, Lack: []string{o.ID}}
		measured := false
		for _, k := range a.keyResultsOf.of(int32(n)) {
			row := g.keyResults.rows[k]
			measured = measured || row.Kind == Primary
			b.Rows = append(b.Rows, BreachRow{row.ID, "kind"})
		}
		if !measured {
			list = append(list, b)
		}
	}
	return list
}
