package orggraph

// links are the slots of what rows refer to by id, found once when rows are taken in: looking up
// an id costs as much as everything else that is done with a row.
type links struct {
	above    []int32 // seat that a seat reports to, by seat; -1 without one
	held     ends    // seat and person, by assignment
	lines    ends    // seats from and to, by line
	members  ends    // seat and team, by membership
	carried  ends    // seat and role, by position role
	inherits ends    // heir and parent, by inheritance
	holders  groups  // people who hold a seat today, by seat, the first holder first
	home     []int32 // team of the membership with the largest allocation, by seat; -1 without one
	role     []int32 // primary role, by seat; -1 without one
}

// ends are the slots of both ends of rows that connect two others; -1 and -1 where one is missing,
// for such a row connects nothing.
type ends struct{ one, other []int32 }

// refer finds the slots that rows refer to; -1 for a row that is gone or refers to nothing. Rows
// that are the same as before keep what was found for them: slots never move.
func refer[T, U any](rows, before []*T, found []int32, to *table[U], id func(row *T) string) []int32 {
	slots := make([]int32, len(rows))
	for i, row := range rows {
		switch {
		case row == nil:
			slots[i] = -1
		case i < len(found) && before[i] == row && found[i] >= 0 && to.rows[found[i]] != nil:
			slots[i] = found[i]
		default:
			slots[i] = to.find(id(row))
		}
	}
	return slots
}

// pair finds both ends of rows that connect two kinds.
func pair[T, U, V any](rows, before []*T, found ends, one *table[U], oneID func(*T) string, other *table[V], otherID func(*T) string) ends {
	e := ends{refer(rows, before, found.one, one, oneID), refer(rows, before, found.other, other, otherID)}
	for i := range e.one {
		if e.one[i] < 0 || e.other[i] < 0 {
			e.one[i], e.other[i] = -1, -1
		}
	}
	return e
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
			by.items = append(by.items, g.links.held.other[a])
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
