package interchange

import (
	"strings"
)

// gatherPeople finds who holds the seats: one person under one id, or under one e-mail address.
func (p *Parsed) gatherPeople(rp *rowParser) {
	k := knownPeople{byID: map[sourceID]int{}, byEmail: map[string]int{}}
	for s := range p.Seats {
		for h := range p.Seats[s].Holders {
			holder := &p.Seats[s].Holders[h]
			holder.Person = p.personOf(rp, k, holder)
		}
	}
}

// knownPeople finds the people of a file by what tells them apart.
type knownPeople struct {
	byID    map[sourceID]int
	byEmail map[string]int
}

// personOf finds or makes the person of a holder. Only named ones have ids and addresses of their own:
// of two withheld names nobody knows whether they are one.
func (p *Parsed) personOf(rp *rowParser, k knownPeople, h *Holder) int {
	r := &p.Rows[h.Row]
	// Where the one id column names a shared seat, it does not name each of its holders.
	shared := h.Kind == kindJobShare && !p.Mapping.has(FieldPositionID)
	hasID := r.PersonID != "" && !shared && r.Holding == HoldingNamed
	hasEmail := looksLikeEmail(r.Email) && r.Holding == HoldingNamed
	key, email := sourceID{r.Source, r.PersonID}, strings.ToLower(r.Email)
	person, known := 0, false
	if hasID {
		person, known = k.byID[key]
	}
	if hasEmail && !known {
		person, known = k.byEmail[email]
		// A mailbox that several people share makes them no one person.
		known = known && similarNames(p.Rows[p.People[person].Row].Name, r.Name)
	}
	if known {
		p.noteSecondSeat(rp, person, r)
	} else {
		person = len(p.People)
		p.People = append(p.People, Person{Row: h.Row})
		if hasID {
			p.People[person].ID = r.PersonID
		}
	}
	if _, taken := k.byID[key]; hasID && !taken {
		k.byID[key] = person
	}
	if _, taken := k.byEmail[email]; hasEmail && !taken {
		k.byEmail[email] = person
	}
	return person
}

func (p *Parsed) noteSecondSeat(rp *rowParser, person int, r *Row) {
	first := &p.Rows[p.People[person].Row]
	rp.problem(r, FieldName, CodeSeveralSeats, SeverityInfo, "They are one person with several seats.", "%s also holds the seat of row %d.", clip(r.Name, 60), first.Row)
}

// joinOneselfManaged takes two rows of one name for one person where one reports to the other:
// nobody manages a namesake half as often as an interim seat of their own.
func (p *Parsed) joinOneselfManaged(rp *rowParser) {
	joined := map[int]int{} // a person who turned out to be another, and that other
	same := func(person int) int {
		for {
			other, ok := joined[person]
			if !ok {
				return person
			}
			person = other
		}
	}
	for s := range p.Seats {
		seat := &p.Seats[s]
		if seat.Manager < 0 || len(seat.Holders) != 1 || len(p.Seats[seat.Manager].Holders) != 1 {
			continue
		}
		mine, theirs := &seat.Holders[0], &p.Seats[seat.Manager].Holders[0]
		a, b := &p.Rows[mine.Row], &p.Rows[theirs.Row]
		if same(mine.Person) == same(theirs.Person) || a.Holding != HoldingNamed || b.Holding != HoldingNamed || fold(a.Name) != fold(b.Name) {
			continue
		}
		if a.Email != "" && b.Email != "" && !strings.EqualFold(a.Email, b.Email) {
			continue
		}
		p.noteSecondSeat(rp, theirs.Person, a)
		joined[same(mine.Person)] = same(theirs.Person)
	}
	p.compactPeople(same)
}

// compactPeople gives every seat to whom its holder turned out to be, drops those who hold nothing
// and numbers the others in order of their rows.
func (p *Parsed) compactPeople(same func(int) int) {
	renumbered := make(map[int]int, len(p.People))
	people := p.People[:0:0]
	for s := range p.Seats {
		for h := range p.Seats[s].Holders {
			holder := &p.Seats[s].Holders[h]
			holder.Person = same(holder.Person)
			n, ok := renumbered[holder.Person]
			if !ok {
				n = len(people)
				renumbered[holder.Person] = n
				people = append(people, p.People[holder.Person])
			}
			holder.Person = n
		}
	}
	p.People = people
}

// nameInterims tells by its title which of a person's seats is held only for a time.
func (p *Parsed) nameInterims() {
	for s := range p.Seats {
		seat := &p.Seats[s]
		title := fold(p.Rows[seat.Row].Title)
		interim := strings.HasPrefix(title, "interim ") || strings.HasPrefix(title, "acting ") || strings.Contains(title, "(interim)") || strings.Contains(title, "(acting)")
		for h := range seat.Holders {
			holder := &seat.Holders[h]
			switch kind := p.Rows[holder.Row].AssignmentKind; {
			case kind == kindPermanent || kind == kindInterim || kind == kindJobShare:
				holder.Kind = kind
			case interim && holder.Kind == kindPermanent:
				holder.Kind = kindInterim
			}
		}
	}
}

// noteSameNames lists names that stand on several people: namesakes, or one person under several
// ids. A file cannot tell; a person can.
func (p *Parsed) noteSameNames(rp *rowParser) {
	first := make(map[string]int, len(p.People))
	for i, person := range p.People {
		r := &p.Rows[person.Row]
		if r.Holding != HoldingNamed {
			continue
		}
		name := fold(r.Name)
		before, again := first[name]
		if !again {
			first[name] = i
			continue
		}
		other := &p.Rows[p.People[before].Row]
		rp.problem(r, FieldName, CodeSameName, SeverityInfo, "They are taken as two people.", "%s is also the name in row %d, under another id.", clip(r.Name, 60), other.Row)
	}
}
