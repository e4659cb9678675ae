package orggraph

// What colours seats by the numbers of their groups has to know which seats are in which, and no more of them: the ids of
// 100,000 seats are told in one answer, where their objects would be a thousand pages.

// SeatIDs returns the ids of the seats of the group.
func (s SeatGroup) SeatIDs() []string {
	return s.a.g.seatIDs(s.slots(), func(n int32, take func(seat int32)) { take(n) })
}

// SeatIDs returns the ids of the seats that the people of the group hold now.
func (p PersonGroup) SeatIDs() []string {
	g := p.a.g
	return g.seatIDs(p.slots(), func(n int32, take func(seat int32)) {
		for seat := range (Person{g, n}).Seats() {
			take(seat.n)
		}
	})
}

// SeatIDs returns the ids of the seats in the teams of the group.
func (t TeamGroup) SeatIDs() []string {
	g := t.a.g
	return g.seatIDs(t.slots(), func(n int32, take func(seat int32)) {
		for _, m := range g.membershipsIn.of(n) {
			take(g.links.members.one[m])
		}
	})
}

// seatIDs gathers ids, each once, of seats that are in the chart.
func (g *Graph) seatIDs(members []int32, seatsOf func(member int32, take func(seat int32))) []string {
	ids, seen := []string{}, make(map[int32]bool, len(members))
	for _, member := range members {
		seatsOf(member, func(seat int32) {
			if !seen[seat] && g.tree.Contains(seat) {
				seen[seat] = true
				ids = append(ids, Position{g, seat}.ID())
			}
		})
	}
	return ids
}
