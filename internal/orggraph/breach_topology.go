package orggraph

// endedEarly finds interactions that end before they start.
func (g *Graph) endedEarly() (list []Breach) {
	for _, i := range g.interactions.rows {
		if i == nil || i.StartsOn == nil {
			continue
		}
		if i.ExpiresOn != nil && *i.ExpiresOn <= *i.StartsOn {
			list = append(list, Breach{Rule: "An interaction would end before it starts.", Rows: []BreachRow{{i.ID, "starts_on"}, {i.ID, "expires_on"}}})
		}
		if i.EndedOn != nil && *i.EndedOn < *i.StartsOn {
			list = append(list, Breach{Rule: "An interaction would be over before it starts.", Rows: []BreachRow{{i.ID, "starts_on"}, {i.ID, "ended_on"}}})
		}
	}
	return list
}
