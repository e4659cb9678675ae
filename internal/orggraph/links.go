package orggraph

// links are the slots of what rows refer to by id, found once when rows are taken in: looking up
// an id costs as much as everything else that is done with a row.
type links struct {
	heldSeat   []int32 // by assignment
	heldBy     []int32 // by assignment
	memberSeat []int32 // by membership
	memberTeam []int32 // by membership
	lineFrom   []int32 // by line
	lineTo     []int32 // by line
	holders    groups  // people who hold a seat today, by seat, the first holder first
	home       []int32 // team of the membership with the largest allocation, by seat; -1 without one
	role       []int32 // primary role, by seat; -1 without one
}

// refer finds the slots that rows refer to; -1 for a row that is gone or refers to nothing.
func refer[T any](rows []*T, find func(row *T) int32) []int32 {
	slots := make([]int32, len(rows))
	for i, row := range rows {
		slots[i] = -1
		if row != nil {
			slots[i] = find(row)
		}
	}
	return slots
}

// pair finds both ends of rows that connect two kinds. A row of which one end is missing connects
// nothing.
func pair[T any](rows []*T, one, other func(row *T) int32) (ones, others []int32) {
	ones, others = refer(rows, one), refer(rows, other)
	for i := range ones {
		if ones[i] < 0 || others[i] < 0 {
			ones[i], others[i] = -1, -1
		}
	}
	return ones, others
}

// seatHolders lists the people whose holdings are in force, seat by seat. Holdings are sorted, so
// that those in force come first.
func (g *Graph) seatHolders() groups {
	n := len(g.positions.rows)
	by := groups{first: make([]int32, n+1), items: make([]int32, 0, len(g.assignmentsOf.items))}
	for seat := range n {
		for _, a := range g.assignmentsOf.of(int32(seat)) {
			if !g.inForce(g.assignments.rows[a]) {
				break
			}
			by.items = append(by.items, g.links.heldBy[a])
		}
		by.first[seat+1] = int32(len(by.items))
	}
	return by
}

// firstOf returns, for each owner, what its first member refers to, or -1.
func (by *groups) firstOf(slots []int32) []int32 {
	of := make([]int32, len(by.first)-1)
	for owner := range of {
		of[owner] = -1
		if members := by.of(int32(owner)); len(members) > 0 {
			of[owner] = slots[members[0]]
		}
	}
	return of
}

// gone reports whether a change takes rows away.
func gone[T any](changed map[string]*T) bool {
	for _, row := range changed {
		if row == nil {
			return true
		}
	}
	return false
}
