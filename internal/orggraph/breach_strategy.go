package orggraph

// saidTwice finds current visions of one name, and strategies on the way to one vision that are active on
// the same day.
func (g *Graph) saidTwice() (list []Breach) {
	first := map[string]string{}
	for _, v := range g.visions.rows {
		if v == nil || v.State != VisionCurrent {
			continue
		}
		name := ProductLine(v.Name)
		if other, ok := first[name]; ok {
			list = append(list, Breach{Rule: "A product line would have two current visions.", Rows: []BreachRow{{v.ID, "state"}, {v.ID, "name"}, {other, "state"}, {other, "name"}}})
		}
		first[name] = v.ID
	}
	for _, of := range g.strategic().strategiesOf {
		for i, n := range of {
			a := g.strategies.rows[n]
			for _, m := range of[i+1:] {
				b := g.strategies.rows[m]
				if a.State == StrategyActive && b.State == StrategyActive && a.StartsOn <= b.EndsOn && b.StartsOn <= a.EndsOn {
					list = append(list, Breach{Rule: "Two strategies would be active on the same day.", Rows: []BreachRow{{a.ID, "state"}, {a.ID, "starts_on"}, {a.ID, "ends_on"},
						{b.ID, "state"}, {b.ID, "starts_on"}, {b.ID, "ends_on"}}})
				}
			}
		}
	}
	return list
}

// activeWrongly finds visions with too many principles in force, and active strategies on the way to a retired vision or
// that are not whole.
func (g *Graph) activeWrongly() (list []Breach) {
	for _, of := range g.strategic().principlesOf {
		var rows []BreachRow
		inForce := 0
		for _, n := range of {
			p := g.principles.rows[n]
			if p.RetiredOn == nil || *p.RetiredOn > g.today {
				inForce++
				rows = append(rows, BreachRow{p.ID, "retired_on"}, BreachRow{p.ID, "vision_id"})
			}
		}
		if inForce > MaxPrinciples {
			list = append(list, Breach{Rule: "A vision would have more than ten principles.", Rows: rows})
		}
	}
	for _, s := range g.strategies.rows {
		if s == nil || s.State != StrategyActive {
			continue
		}
		if v := g.visions.get(s.Vision); v != nil && v.State == VisionRetired {
			list = append(list, Breach{Rule: "A strategy would be active on the way to a retired vision.", Rows: []BreachRow{{s.ID, "state"}, {s.ID, "vision_id"}, {v.ID, "state"}}})
		}
		if b, broken := g.notWhole(s); broken {
			list = append(list, b)
		}
	}
	return list
}

// notWhole reports whether an active strategy has too few problems or too many, nothing that is left for now, or a
// problem that rests on nothing.
func (g *Graph) notWhole(s *StrategyRow) (b Breach, broken bool) {
	by := g.strategic()
	b = Breach{Rule: "An active strategy would not be whole.", Rows: []BreachRow{{s.ID, "state"}}, Lack: []string{s.ID}}
	chosen, notNow, baseless := 0, 0, false
	for _, n := range by.focusesOf[s.ID] {
		f := g.focuses.rows[n]
		b.Rows, b.Lack = append(b.Rows, BreachRow{f.ID, "kind"}), append(b.Lack, f.ID)
		if f.Kind == NotNow {
			notNow++
			continue
		}
		chosen++
		baseless = baseless || len(by.insightsOf[f.ID]) == 0
	}
	return b, chosen < MinProblems || chosen > MaxProblems || notNow == 0 || baseless
}
