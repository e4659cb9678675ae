package orggraph

import (
	"slices"
	"strings"
)

func (d *Diff) people() {
	for _, id := range d.touchedPeople() {
		d.person(id)
	}
}

// touchedPeople lists those who or whose holdings may differ, by name.
func (d *Diff) touchedPeople() []string {
	ids := map[string]bool{}
	for _, p := range changedRows(&d.Before.people, &d.After.people, func(r *PersonRow) string { return r.ID }) {
		if p.after != nil {
			ids[p.after.ID] = true
		} else {
			ids[p.before.ID] = true
		}
	}
	for _, p := range changedRows(&d.Before.assignments, &d.After.assignments, func(r *AssignmentRow) string { return r.ID }) {
		for _, row := range []*AssignmentRow{p.before, p.after} {
			if row != nil {
				ids[row.Person] = true
			}
		}
	}
	for _, seat := range slices.Concat(d.SeatsOpened, d.SeatsClosed) {
		for _, g := range []*Graph{d.Before, d.After} {
			if n := g.positions.find(seat.Key()); n >= 0 {
				for _, a := range g.assignmentsOf.of(n) {
					ids[g.assignments.rows[a].Person] = true
				}
			}
		}
	}
	if d.Before.today != d.After.today {
		for _, a := range d.After.assignments.rows {
			if a != nil && d.Before.inForce(a) != d.After.inForce(a) {
				ids[a.Person] = true
			}
		}
		for _, p := range d.After.people.rows {
			if p != nil && p.LeftOn != nil && d.Before.present(p) != d.After.present(p) {
				ids[p.ID] = true
			}
		}
	}
	list := make([]string, 0, len(ids))
	for id := range ids {
		list = append(list, id)
	}
	slices.SortFunc(list, func(x, y string) int {
		if c := strings.Compare(d.fold(x), d.fold(y)); c != 0 {
			return c
		}
		return strings.Compare(x, y)
	})
	return list
}

func (d *Diff) fold(person string) string {
	for _, g := range []*Graph{d.After, d.Before} {
		if p := g.people.get(person); p != nil {
			return p.fold
		}
	}
	return ""
}

// present reports whether somebody is in the organisation today.
func (g *Graph) present(p *PersonRow) bool {
	return p != nil && (p.LeftOn == nil || *p.LeftOn > g.today)
}

func (d *Diff) person(id string) {
	b, a := d.Before, d.After
	m, n := b.people.find(id), a.people.find(id)
	was, is := m >= 0 && b.present(b.people.rows[m]), n >= 0 && a.present(a.people.rows[n])
	switch {
	case !was && !is:
		return
	case !was:
		d.PeopleJoined = append(d.PeopleJoined, Person{a, n})
	case !is:
		d.PeopleLeft = append(d.PeopleLeft, Person{b, m})
		return
	case b.people.rows[m].Name != a.people.rows[n].Name:
		d.PeopleRenamed++
	}
	move := PersonMove{Person: Person{a, n}}
	if was {
		move.From, move.HasFrom = Person{b, m}.Position()
	}
	move.To, move.HasTo = move.Person.Position()
	switch {
	case move.HasFrom && move.HasTo && move.From.Key() != move.To.Key():
		d.PeopleMoved = append(d.PeopleMoved, move)
	case !move.HasFrom && move.HasTo:
		d.PeopleAssigned = append(d.PeopleAssigned, move)
	case move.HasFrom && !move.HasTo:
		d.PeopleUnplaced = append(d.PeopleUnplaced, move)
	}
	if was && d.displaced(m, id) {
		d.PeopleDisplaced = append(d.PeopleDisplaced, move)
	}
}

// displaced reports whether a seat that somebody held was closed or went to somebody else.
func (d *Diff) displaced(m int32, person string) bool {
	for _, h := range d.Before.assignmentsBy.of(m) {
		if !d.Before.inForce(d.Before.assignments.rows[h]) {
			break
		}
		seat := d.Before.links.held.one[h]
		if !d.Before.tree.Contains(seat) {
			continue
		}
		n := d.After.positions.find(d.Before.positions.rows[seat].ID)
		if n < 0 || !d.After.tree.Contains(n) {
			return true
		}
		holders := d.After.links.holders.of(n)
		held := slices.ContainsFunc(holders, func(who int32) bool { return d.After.people.rows[who].ID == person })
		if !held && len(holders) > 0 {
			return true
		}
	}
	return false
}
