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
	b, a := d.Before, d.After
	was, is := b.coaching(), a.coaching()
	for n, row := range a.people.rows {
		if row == nil {
			continue
		}
		person := Person{a, int32(n)}
		to, seated := person.coachIn(is)
		if !seated {
			continue
		}
		from, before := int32(-1), false
		if m := counterpart(&b.people, int32(n), row, func(r *PersonRow) string { return r.ID }); m >= 0 {
			from, before = Person{b, m}.coachIn(was)
		}
		if to >= 0 && !before || before && d.sameCoach(from, to) {
			continue
		}
		list = append(list, CoachMove{person, Person{b, from}, Person{a, to}, from >= 0, to >= 0})
	}
	return list
}

// sameCoach reports whether a slot of Before and one of After are of one person, or both of none.
func (d *Diff) sameCoach(from, to int32) bool {
	if from < 0 || to < 0 {
		return from == to
	}
	was, is := d.Before.people.rows[from], d.After.people.rows[to]
	return was == is || was.ID == is.ID
}

// expectations counts what differs in competencies, in what roles and seats expect, and in who was
// named to coach whom.
func (d *Diff) expectations() {
	d.CompetenciesChanged = len(changedRows(&d.Before.competencies, &d.After.competencies, func(c *CompetencyRow) string { return c.ID }))
	d.ExpectationsChanged = len(changedRows(&d.Before.roleExpectations, &d.After.roleExpectations, func(e *RoleExpectationRow) string { return e.ID })) +
		len(changedRows(&d.Before.positionExpectations, &d.After.positionExpectations, func(e *PositionExpectationRow) string { return e.ID }))
	d.CoachesNamed = len(changedRows(&d.Before.coachLines, &d.After.coachLines, func(l *CoachLineRow) string { return l.ID }))
}
