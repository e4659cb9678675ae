package interchange

import (
	"slices"
	"strings"

	"cadre/ent"
	"cadre/ent/assignment"
	"cadre/internal/id"
)

// namesPeople reports whether the file says who holds the seats.
func (d *drafter) namesPeople() bool {
	m := d.p.Mapping
	return m.has(FieldName) || m.has(FieldFirstName) || m.has(FieldLastName) || m.has(FieldEmail)
}

// draftHoldings seats the holders of the file, and ends the holdings of those who hold a seat no
// more. A file that names nobody changes no holder.
func (d *drafter) draftHoldings() {
	for s := range d.p.Seats {
		if !d.p.Seats[s].Left && (d.seatLive[s] == nil || d.namesPeople()) {
			d.draftHolders(s)
		}
	}
	for _, key := range d.draft.endSeats {
		for _, a := range d.live.holdings[key] {
			d.endHolding(a)
		}
	}
}

// endHolding ends a holding today and counts the loss, to tell in the end who holds nothing any more.
func (d *drafter) endHolding(a *ent.Assignment) {
	d.draft.endHeld = append(d.draft.endHeld, a.ID)
	d.lost[a.PersonID]++
}

// draftHolders compares the holders of one seat. A person who stays keeps the same holding; everyone
// else who held it until now ends.
func (d *drafter) draftHolders(s int) {
	seat := &d.p.Seats[s]
	var current []*ent.Assignment
	if d.seatLive[s] != nil {
		current = d.live.holdings[d.seatID[s]]
	}
	kept := map[string]bool{}
	for _, h := range seat.Holders {
		person := d.personID[h.Person]
		var was *ent.Assignment
		for _, a := range current {
			if a.PersonID == person && !kept[a.ID] {
				was = a
			}
		}
		if was == nil {
			d.beginHolding(s, h, person)
			continue
		}
		kept[was.ID] = true
		d.updateHolding(s, h, was)
	}
	for _, a := range current {
		if !kept[a.ID] {
			d.endHolding(a)
		}
	}
	if d.seatLive[s] != nil {
		d.change(s, "holder", strings.Join(d.liveHolders(d.seatID[s]), " and "), strings.Join(d.futureHolders(s), " and "))
	}
}

// futureHolders names who will hold a seat. Those whom the file knows by address alone keep the
// names that they have.
func (d *drafter) futureHolders(s int) []string {
	var names []string
	for _, h := range d.p.Seats[s].Holders {
		r := &d.p.Rows[h.Row]
		if known := d.personLive[h.Person]; known != nil && (r.NameDerived || same(known.Name, r.Name)) {
			names = append(names, known.Name)
			continue
		}
		names = append(names, r.Name)
	}
	slices.Sort(names)
	return names
}

// beginHolding seats a person: at once, on the first day that the file gives where that is still to
// come, and from today where somebody else held the seat until now.
func (d *drafter) beginHolding(s int, h Holder, person string) {
	r := &d.p.Rows[h.Row]
	made := &ent.Assignment{ID: id.New(id.Assignment), PositionID: d.seatID[s], PersonID: person, Kind: assignment.Kind(h.Kind), Fte: d.holderFTE(s, r), EndsOn: nextDay(r.End)}
	switch {
	case r.Start > d.today:
		made.StartsOn = optional(r.Start)
	case d.seatLive[s] != nil && d.seatLive[s].ClosedOn == nil:
		made.StartsOn = optional(d.today) // somebody else held it until now
	}
	d.gained[person]++
	create(d, &d.draft.holdings, made)
}

// holderFTE is what a holder gives to a seat; those who share one give equal parts where the file
// does not say.
func (d *drafter) holderFTE(s int, r *Row) float64 {
	if r.HasFTE {
		return r.FTE
	}
	if n := len(d.p.Seats[s].Holders); n > 1 {
		return 1 / float64(n)
	}
	return 1
}

// updateHolding compares a holding that goes on. When it began is left alone: files tell when people
// came to the organisation, not to their seat.
func (d *drafter) updateHolding(s int, h Holder, was *ent.Assignment) {
	r := &d.p.Rows[h.Row]
	now := *was
	if string(was.Kind) != h.Kind && d.kindIsTold(h, was) {
		d.change(s, "assignment", string(was.Kind), h.Kind)
		now.Kind = assignment.Kind(h.Kind)
	}
	if r.HasFTE && r.FTE != was.Fte {
		if len(d.p.Seats[s].Holders) > 1 { // of one alone, it is the seat's that is listed
			d.change(s, "holderFte", formatNumber(was.Fte), formatNumber(r.FTE))
		}
		now.Fte = r.FTE
	}
	if end := nextDay(r.End); d.p.Mapping.has(FieldEnd) && deref(end) != deref(was.EndsOn) {
		d.change(s, "endsOn", deref(was.EndsOn), deref(end))
		now.EndsOn = end
	}
	if now.Kind != was.Kind || now.Fte != was.Fte || deref(now.EndsOn) != deref(was.EndsOn) {
		d.draft.held = append(d.draft.held, holdingEdit{was, &now})
	}
}

// kindIsTold reports whether the file says how a seat is held, by a column, by several rows of the
// seat or by the title, rather than leaving the usual.
func (d *drafter) kindIsTold(h Holder, was *ent.Assignment) bool {
	return d.p.Rows[h.Row].AssignmentKind != "" || h.Kind != kindPermanent || was.Kind == assignment.KindJOB_SHARE
}
