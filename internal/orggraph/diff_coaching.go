package orggraph

// CoachMove is somebody who is coached by another person than before.
type CoachMove struct {
	Person         Person // in After
	From           Person // in Before
	To             Person // in After
	HasFrom, HasTo bool
}

// CoachMoves lists those who hold a seat and whose primary coach is another one, or none any more. Who
// takes a first seat is listed where nobody coaches there.
func (d *Diff) CoachMoves() (list []CoachMove) {
	for n, row := range d.After.people.rows {
		if row == nil {
			continue
		}
		is := Person{d.After, int32(n)}
		if !is.hasSeat() {
			continue
		}
		move := CoachMove{Person: is}
		move.To, move.HasTo = is.Coach()
		was, seated := d.before(is)
		if seated {
			move.From, move.HasFrom = was.Coach()
		}
		switch {
		case !seated && move.HasTo, seated && !move.HasFrom && !move.HasTo:
		case move.HasFrom && move.HasTo && move.From.Key() == move.To.Key():
		default:
			list = append(list, move)
		}
	}
	return list
}

// before returns somebody as they were, and whether they held a seat.
func (d *Diff) before(p Person) (Person, bool) {
	m := counterpart(&d.Before.people, p.n, p.row(), func(r *PersonRow) string { return r.ID })
	if m < 0 {
		return Person{}, false
	}
	was := Person{d.Before, m}
	return was, was.hasSeat()
}

// expectations counts what differs in competencies, in what roles and seats expect, and in who was
// named to coach whom.
func (d *Diff) expectations() {
	d.CompetenciesChanged = len(changedRows(&d.Before.competencies, &d.After.competencies, func(c *CompetencyRow) string { return c.ID }))
	d.ExpectationsChanged = len(changedRows(&d.Before.roleExpectations, &d.After.roleExpectations, func(e *RoleExpectationRow) string { return e.ID })) +
		len(changedRows(&d.Before.positionExpectations, &d.After.positionExpectations, func(e *PositionExpectationRow) string { return e.ID }))
	d.CoachesNamed = len(changedRows(&d.Before.coachLines, &d.After.coachLines, func(l *CoachLineRow) string { return l.ID }))
}
