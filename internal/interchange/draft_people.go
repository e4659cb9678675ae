package interchange

import (
	"cadre/ent"
	"cadre/internal/id"
)

// draftPeople makes those who are new and brings the others up to what their first row says.
func (d *drafter) draftPeople() {
	d.personID = make([]string, len(d.p.People))
	for i, person := range d.p.People {
		r := &d.p.Rows[person.Row]
		if known := d.personLive[i]; known != nil {
			d.personID[i] = known.ID
			d.updatePerson(i, known, person, r)
			continue
		}
		if d.seatLive[d.firstSeat[i]] != nil && !d.namesPeople() {
			continue // the file does not say who holds a seat that is there already
		}
		made := &ent.Person{ID: id.New(id.Person), Name: r.Name, Email: optional(r.Email), EmploymentType: optional(r.EmploymentType), StartedOn: optional(r.Start)}
		made.Source = optional(d.sourceOf(r))
		if d.live.personByRef[sourceID{d.sourceOf(r), person.ID}] == "" {
			made.ExternalID = optional(person.ID) // or else it was somebody else's before, and stays theirs
		}
		d.personID[i] = made.ID
		d.plan.PeopleAdded++
		create(d, &d.draft.newPeople, made)
	}
}

// updatePerson compares what the file knows of people with what is known; columns that it does not
// have, and dates that it leaves blank, change nothing.
func (d *drafter) updatePerson(i int, was *ent.Person, person Person, r *Row) {
	now := *was
	seat := d.firstSeat[i]
	if d.namesPeople() && !r.NameDerived && !same(was.Name, r.Name) {
		now.Name = r.Name // listed as a change of the seat's holder
	}
	if d.p.Mapping.has(FieldEmail) && !sameOptional(was.Email, r.Email) {
		d.change(seat, "email", deref(was.Email), r.Email)
		now.Email = optional(r.Email)
	}
	if d.p.Mapping.has(FieldEmploymentType) && !sameOptional(was.EmploymentType, r.EmploymentType) {
		d.change(seat, "employmentType", deref(was.EmploymentType), r.EmploymentType)
		now.EmploymentType = optional(r.EmploymentType)
	}
	if r.Start != "" && deref(was.StartedOn) != r.Start {
		d.change(seat, "startedOn", deref(was.StartedOn), r.Start)
		now.StartedOn = optional(r.Start)
	}
	if was.LeftOn != nil && *was.LeftOn <= d.today {
		d.change(seat, "leftOn", *was.LeftOn, "")
		now.LeftOn = nil
	}
	free := d.live.personByRef[sourceID{d.sourceOf(r), person.ID}] == ""
	if was.ExternalID == nil && was.Source == nil && free && person.ID != "" && person.ID != was.ID {
		d.change(seat, "personId", "", person.ID)
		now.ExternalID, now.Source = optional(person.ID), optional(d.sourceOf(r))
	}
	if !samePerson(was, &now) {
		d.draft.people = append(d.draft.people, personEdit{was, &now})
	}
}

// samePerson compares the columns that an import writes.
func samePerson(a, b *ent.Person) bool {
	return a.Name == b.Name && deref(a.Email) == deref(b.Email) && deref(a.EmploymentType) == deref(b.EmploymentType) &&
		deref(a.StartedOn) == deref(b.StartedOn) && deref(a.LeftOn) == deref(b.LeftOn) && deref(a.ExternalID) == deref(b.ExternalID)
}

// draftLeavers records that those have left who came from the source and hold nothing any more.
func (d *drafter) draftLeavers() {
	for _, s := range d.inOrder() {
		for _, a := range d.live.holdings[s.ID] {
			p := d.live.people[a.PersonID]
			if p == nil || d.lost[p.ID] == 0 || deref(p.Source) != d.source || p.LeftOn != nil {
				continue
			}
			if d.live.heldBy[p.ID]-d.lost[p.ID]+d.gained[p.ID] <= 0 {
				d.draft.leave = append(d.draft.leave, p.ID)
				d.lost[p.ID] = 0 // once
			}
		}
	}
}
