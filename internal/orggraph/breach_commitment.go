package orggraph

import "slices"

// promisesCircle finds commitments that wait for each other: what one needs comes by another that waits for it.
func (g *Graph) promisesCircle() (list []Breach) {
	for _, part := range g.CommitmentCircles() {
		b := Breach{Rule: "Commitments would wait for each other in a circle."}
		for _, c := range part {
			for _, d := range c.Needs() {
				if by, ok := d.Promise(); ok && slices.Contains(part, by) && d.Open() {
					b.Rows = append(b.Rows, BreachRow{d.Key(), "promise_id"}, BreachRow{d.Key(), "commitment_id"})
				}
			}
		}
		list = append(list, b)
	}
	return list
}

// promisedUnready finds commitments that stand promised with an open risk or without a signature.
func (g *Graph) promisedUnready() (list []Breach) {
	for _, c := range g.commitments.rows {
		if c == nil || c.State != CommitmentCommitted || c.Ready() {
			continue
		}
		b := Breach{Rule: "A commitment would stand with an open risk or without a signature."}
		for _, column := range []string{"state", "due_on", "value_found", "usability_found", "feasibility_found", "viability_found", "team_signed_on", "tech_signed_on"} {
			b.Rows = append(b.Rows, BreachRow{c.ID, column})
		}
		list = append(list, b)
	}
	return list
}

// CommitmentCircles lists commitments that wait for each other: what one needs of another team comes by a commitment of that
// team, which waits for the first. None of them can be kept. Where circles share commitments at least one of them is listed;
// the others show once that one is cut.
func (g *Graph) CommitmentCircles() (list [][]Commitment) {
	place := map[Commitment]int{} // from 1, on the way down
	done := map[Commitment]bool{}
	var way []Commitment
	var visit func(c Commitment)
	visit = func(c Commitment) {
		way = append(way, c)
		place[c] = len(way)
		for _, d := range c.Needs() {
			by, ok := d.Promise()
			switch {
			case !ok || !d.Open() || !by.Open() || done[by]:
			case place[by] > 0:
				list = append(list, slices.Clone(way[place[by]-1:]))
			default:
				visit(by)
			}
		}
		way = way[:len(way)-1]
		delete(place, c)
		done[c] = true
	}
	for _, c := range g.Commitments() {
		if !done[c] && c.Open() {
			visit(c)
		}
	}
	return list
}
