package interchange

import (
	"slices"
	"strings"

	"cadre/ent"
	"cadre/internal/id"
	"cadre/internal/orggraph"
)

// matchPeople finds for each person of the file who they are in the organisation: by id, by e-mail
// address, by holding the same seat under the same or a similar name, and at last by a name that
// only one of their source has.
func (d *drafter) matchPeople() {
	d.claimedPeople = map[string]bool{}
	d.personLive = make([]*ent.Person, len(d.p.People))
	d.firstSeat = make([]int, len(d.p.People))
	for s := len(d.p.Seats) - 1; s >= 0; s-- {
		for _, h := range d.p.Seats[s].Holders {
			d.firstSeat[h.Person] = s
		}
	}
	d.eachUnknown(d.personByID)
	d.eachUnknown(func(_ int, r *Row) string {
		return d.personByEmail(r)
	})
	d.eachUnknown(func(i int, r *Row) string {
		return d.holderLike(i, func(p *ent.Person) bool { return fold(p.Name) == fold(r.Name) })
	})
	d.eachUnknown(func(i int, r *Row) string {
		return d.holderLike(i, func(p *ent.Person) bool { return d.renamed(p, d.p.People[i].ID, r) })
	})
	d.eachUnknown(d.personByName())
}

// eachUnknown lets a way of finding answer for everyone who has no match yet. Nobody is matched twice.
func (d *drafter) eachUnknown(find func(person int, r *Row) string) {
	for i := range d.p.People {
		if d.personLive[i] != nil {
			continue
		}
		found := d.live.people[find(i, &d.p.Rows[d.p.People[i].Row])]
		if found != nil && !d.claimedPeople[found.ID] {
			d.claimedPeople[found.ID] = true
			d.personLive[i] = found
		}
	}
}

// personByEmail finds a person by address, unless the name shows that others share it.
func (d *drafter) personByEmail(r *Row) string {
	if !looksLikeEmail(r.Email) {
		return ""
	}
	key := d.live.byEmail[strings.ToLower(r.Email)]
	if known := d.live.people[key]; known == nil || (!r.NameDerived && !similarNames(known.Name, r.Name)) {
		return ""
	}
	return key
}

// personByID finds a person by id. An id that comes back under a wholly different name and address
// was given to somebody else.
func (d *drafter) personByID(i int, r *Row) string {
	external := d.p.People[i].ID
	if external == "" {
		return ""
	}
	if id.Is(external, id.Person) && d.live.people[external] != nil {
		return external
	}
	key := d.live.personByRef[sourceID{d.sourceOf(r), external}]
	if key == "" {
		key = d.loosePeople()[sourceID{d.sourceOf(r), looseID(external)}]
	}
	known := d.live.people[key]
	if known == nil {
		return ""
	}
	sameAddress := r.Email != "" && strings.EqualFold(deref(known.Email), r.Email)
	if !sameAddress && !similarNames(known.Name, r.Name) {
		return ""
	}
	return key
}

// loosePeople lists people by their ids without zeros, where that is still one person.
func (d *drafter) loosePeople() map[sourceID]string {
	if d.loosePerson != nil {
		return d.loosePerson
	}
	d.loosePerson = map[sourceID]string{}
	for _, p := range d.live.people {
		if p.ExternalID == nil {
			continue
		}
		key := sourceID{deref(p.Source), looseID(*p.ExternalID)}
		if _, twice := d.loosePerson[key]; twice {
			d.loosePerson[key] = ""
			continue
		}
		d.loosePerson[key] = p.ID
	}
	return d.loosePerson
}

// holderLike finds a holder of the person's seat that nobody else of the file is.
func (d *drafter) holderLike(i int, like func(*ent.Person) bool) string {
	if len(d.p.Seats) == 0 {
		return ""
	}
	seat := d.seatLive[d.firstSeat[i]]
	if seat == nil {
		return ""
	}
	for _, a := range d.live.holdings[seat.ID] {
		if p := d.live.people[a.PersonID]; p != nil && !d.claimedPeople[p.ID] && like(p) {
			return p.ID
		}
	}
	return ""
}

// renamed reports whether a seat's holder under another name is the same person: the names are
// alike, or one of them is withheld, and no id says otherwise.
func (d *drafter) renamed(p *ent.Person, external string, r *Row) bool {
	if external != "" && p.ExternalID != nil && deref(p.Source) == d.sourceOf(r) {
		return false
	}
	return similarNames(p.Name, r.Name)
}

// similarNames reports whether two names share a word, in any order, or one of them is withheld.
func similarNames(a, b string) bool {
	if isWithheld(a) || isWithheld(b) || a == WithheldName || b == WithheldName {
		return true
	}
	words := strings.Fields(orggraph.Fold(a))
	for _, w := range strings.Fields(orggraph.Fold(b)) {
		if len(w) > 1 && slices.Contains(words, w) {
			return true
		}
	}
	return false
}

// personByName finds people without an id by a name that is theirs alone, here and there: they
// have moved to another seat.
func (d *drafter) personByName() func(int, *Row) string {
	there := map[string]string{}
	for _, p := range d.live.people {
		if d.claimedPeople[p.ID] || deref(p.Source) != d.source {
			continue
		}
		if _, twice := there[fold(p.Name)]; twice {
			there[fold(p.Name)] = ""
			continue
		}
		there[fold(p.Name)] = p.ID
	}
	here := map[string]int{}
	for _, p := range d.p.People {
		here[fold(d.p.Rows[p.Row].Name)]++
	}
	return func(i int, r *Row) string {
		if d.p.People[i].ID != "" || r.Holding != HoldingNamed || here[fold(r.Name)] > 1 {
			return ""
		}
		return there[fold(r.Name)]
	}
}
