package orggraph

// saidTwice finds current visions of one name, and strategies on the way to one vision that are active on
// the same day.
func (g *Graph) saidTwice() (list []Breach) {
	first := map[string]string{}
	for _, v := range g.visions.rows {
		if v == nil || v.State != VisionCurrent {
			continue
		}
		name := Fold(v.Name)
		if other, ok := first[name]; ok {
			list = append(list, Breach{"A product line would have two current visions.", []BreachRow{{v.ID, "state"}, {v.ID, "name"}, {other, "state"}, {other, "name"}}})
		}
		first[name] = v.ID
	}
	for _, of := range g.strategic().strategiesOf {
		for i, n := range of {
			a := g.strategies.rows[n]
			for _, m := range of[i+1:] {
				b := g.strategies.rows[m]
				if a.State == StrategyActive && b.State == StrategyActive && a.StartsOn <= b.EndsOn && b.StartsOn <= a.EndsOn {
					list = append(list, Breach{"Two strategies would be active on the same day.", []BreachRow{{a.ID, "state"}, {a.ID, "starts_on"}, {a.ID, "ends_on"},
						{b.ID, "state"}, {b.ID, "starts_on"}, {b.ID, "ends_on"}}})
				}
			}
		}
	}
	return list
}
