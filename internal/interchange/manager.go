package interchange

import (
	"fmt"
	"strings"
)

// several stands for more seats than one.
const several = -2

// maxCandidates is how many of the seats that a name may mean are listed.
const maxCandidates = 5

// directory finds seats by what files call managers.
type directory struct {
	byID    map[string]int // the seat of a seat's or person's id
	byLoose map[string]int // the same ids without leading zeros and case; several where there is more than one
	byEmail map[string][]int
	byName  map[string][]int
	byTitle map[string][]int
}

// newDirectory lists the seats of a file under their ids, addresses and names.
func (p *Parsed) newDirectory() *directory {
	n := len(p.Seats)
	d := &directory{byID: make(map[string]int, n), byLoose: make(map[string]int, n), byEmail: map[string][]int{}, byName: make(map[string][]int, n), byTitle: map[string][]int{}}
	if p.managersArePeople() {
		d.addPeople(p)
	}
	for s := range p.Seats {
		r := &p.Rows[p.Seats[s].Row]
		d.addID(r.ID, s)
		for _, h := range p.Seats[s].Holders {
			hr := &p.Rows[h.Row]
			if hr.Email != "" {
				d.byEmail[strings.ToLower(hr.Email)] = append(d.byEmail[strings.ToLower(hr.Email)], s)
			}
			if hr.Holding == HoldingNamed {
				d.byName[fold(hr.Name)] = append(d.byName[fold(hr.Name)], s)
			}
		}
		if r.Title != untitledSeat {
			d.byTitle[fold(r.Title)] = append(d.byTitle[fold(r.Title)], s)
		}
	}
	d.addPeople(p)
	return d
}

// addPeople lets a person's id find their first seat. What an id finds already, it goes on to find.
func (d *directory) addPeople(p *Parsed) {
	for s := range p.Seats {
		for _, h := range p.Seats[s].Holders {
			d.addID(p.Rows[h.Row].PersonID, s)
		}
	}
}

// managersArePeople tells, in a file with ids of seats and of people, which of them its managers'
// ids are: those among which more of them name somebody else.
func (p *Parsed) managersArePeople() bool {
	if !p.Mapping.has(FieldPositionID) || !p.Mapping.has(FieldPersonID) {
		return false
	}
	seats, people := make(map[string]bool, len(p.Rows)), make(map[string]bool, len(p.Rows))
	for i := range p.Rows {
		seats[p.Rows[i].ID], people[p.Rows[i].PersonID] = true, true
	}
	bySeat, byPerson := 0, 0
	for i := range p.Rows {
		if id := p.Rows[i].Manager.ID; id != "" {
			if seats[id] && id != p.Rows[i].ID {
				bySeat++
			}
			if people[id] && id != p.Rows[i].PersonID {
				byPerson++
			}
		}
	}
	return byPerson > bySeat
}

// addID lists a seat under an id. The first to have it keeps it; of the loose spelling, only one that
// is not ambiguous is found.
func (d *directory) addID(id string, seat int) {
	if id == "" {
		return
	}
	if _, taken := d.byID[id]; !taken {
		d.byID[id] = seat
	}
	loose := looseID(id)
	if before, taken := d.byLoose[loose]; !taken {
		d.byLoose[loose] = seat
	} else if before != seat {
		d.byLoose[loose] = several
	}
}

// looseID brings spellings of an id to one that spreadsheets mix up: they take the zeros off the
// front of "00155792", and case does not survive every system.
func looseID(id string) string {
	if trimmed := strings.TrimLeft(id, "0"); trimmed != "" && allDigits(trimmed) {
		return trimmed
	}
	return strings.ToLower(id)
}

// finding is what a directory answers to a reference.
type finding struct {
	seat       int // -1: none
	candidates []int
	loosely    bool // only without leading zeros or case
}

// find looks a manager up: an id first, then an address, then a name.
func (d *directory) find(ref Reference) finding {
	switch {
	case ref.ID != "":
		return d.findID(ref.ID)
	case ref.Email != "":
		return pick(d.byEmail[strings.ToLower(ref.Email)])
	case ref.Any != "":
		if looksLikeEmail(ref.Any) {
			return pick(d.byEmail[strings.ToLower(ref.Any)])
		}
		if seat, ok := d.byID[ref.Any]; ok {
			return finding{seat: seat}
		}
		if f := d.findName(ref.Any); f.seat >= 0 || len(f.candidates) > 0 {
			return f
		}
		return d.findID(ref.Any)
	default:
		return d.findName(ref.Name)
	}
}

// findID prefers the id as it is written to a looser spelling.
func (d *directory) findID(id string) finding {
	if seat, ok := d.byID[id]; ok {
		return finding{seat: seat}
	}
	if seat, ok := d.byLoose[looseID(id)]; ok && seat != several {
		return finding{seat: seat, loosely: true}
	}
	return finding{seat: -1}
}

// findName looks for a name, for the same turned round ("Last, First"), and at last for a title
// that only one seat has.
func (d *directory) findName(name string) finding {
	if list := d.byName[fold(name)]; len(list) > 0 {
		return pick(list)
	}
	if isLastNameFirst(name) {
		if list := d.byName[fold(firstNameFirst(name))]; len(list) > 0 {
			return pick(list)
		}
	}
	if list := d.byTitle[fold(name)]; len(list) == 1 {
		return finding{seat: list[0]}
	}
	return finding{seat: -1}
}

// pick answers with the only candidate, or with all of them.
func pick(list []int) finding {
	switch len(list) {
	case 0:
		return finding{seat: -1}
	case 1:
		return finding{seat: list[0]}
	default:
		return finding{seat: -1, candidates: list}
	}
}

// drawLines gives each seat its manager. Whoever is named and not found, found several times or
// found to be the seat itself leaves the seat without one; the name stays with it.
func (p *Parsed) drawLines(rp *rowParser) {
	p.directory = p.newDirectory()
	d := p.directory
	for s := range p.Seats {
		seat := &p.Seats[s]
		r := &p.Rows[seat.Row]
		if r.Manager.blank() {
			continue
		}
		f := d.find(r.Manager)
		if f.seat < 0 {
			f = p.settleCandidates(f)
		}
		field := managerField(r.Manager)
		if len(f.candidates) > 0 {
			f = p.choose(rp, r, field, f)
		}
		switch {
		case f.seat == s:
			p.reportsToItself(rp, seat, r, field)
		case f.seat >= 0:
			seat.Manager = f.seat
			if f.loosely {
				rp.problem(r, field, CodeManagerByPadding, SeverityInfo, "They are taken for the same.", "Manager %q is written %q elsewhere.", r.Manager.text(), p.Rows[p.Seats[f.seat].Row].ID)
			}
		case len(f.candidates) > 0:
			seat.ManagerRef = r.Manager.text()
		default:
			seat.ManagerRef = r.Manager.text()
			p.unknownManager(rp, d, r, field)
		}
	}
}

// settleCandidates takes several seats of one person for the first of them.
func (p *Parsed) settleCandidates(f finding) finding {
	for i, c := range f.candidates {
		if len(p.Seats[c].Holders) != 1 || p.Seats[c].Holders[0].Person != p.Seats[f.candidates[0]].Holders[0].Person {
			return f
		}
		if i == len(f.candidates)-1 {
			return finding{seat: f.candidates[0]}
		}
	}
	return f
}

// reportsToItself puts a seat at the top. Some conventions mean just that; elsewhere what the file
// says stays with the seat, so that it can be put right.
func (p *Parsed) reportsToItself(rp *rowParser, seat *Seat, r *Row, field Field) {
	action := "The seat is placed at the top."
	severity := SeverityWarning
	if rp.preset.selfTop {
		severity = SeverityInfo
	} else {
		seat.ManagerRef = r.Manager.text()
		action = "The seat is placed at the top; what the file says is kept with it."
	}
	rp.problem(r, field, CodeSelfManaged, severity, action, "%s reports to itself (%s).", p.label(r), r.Manager.text())
}

// unknownManager reports a manager who is not in the file. Where the row also gives a name that is, it
// says so, but does not follow it: an id that leads nowhere may well belong to a namesake.
func (p *Parsed) unknownManager(rp *rowParser, d *directory, r *Row, field Field) {
	if rp.problems.full(CodeUnknownManager) {
		rp.problems.count(CodeUnknownManager)
		return
	}
	hint := ""
	if r.Manager.Name != "" && field != FieldManagerName {
		if f := d.findName(r.Manager.Name); f.seat >= 0 {
			hint = fmt.Sprintf(" The row calls the manager %s, who is in row %d.", clip(r.Manager.Name, 60), p.Rows[p.Seats[f.seat].Row].Row)
		}
	}
	rp.problem(r, field, CodeUnknownManager, SeverityWarning, "The seat is kept without a manager; the name stays with it until that manager appears.", "Manager %q is not in the file.%s", clip(r.Manager.text(), 60), hint)
}

// managerField is the field of the column that decides who the manager is.
func managerField(ref Reference) Field {
	switch {
	case ref.ID != "":
		return FieldManagerID
	case ref.Email != "":
		return FieldManagerEmail
	case ref.Any != "":
		return FieldManager
	default:
		return FieldManagerName
	}
}

// label names a row's seat for people.
func (p *Parsed) label(r *Row) string {
	name := r.Name
	if name == "" || r.Holding != HoldingNamed {
		name = r.Title
	}
	if r.ID == "" {
		return clip(name, 60)
	}
	return clip(name, 60) + " (" + clip(r.ID, 40) + ")"
}

// listSeats names candidates for a person to choose from.
func (p *Parsed) listSeats(seats []int) string {
	var list []string
	for _, s := range seats[:min(maxCandidates, len(seats))] {
		r := &p.Rows[p.Seats[s].Row]
		list = append(list, fmt.Sprintf("%s, %s, row %d", p.label(r), clip(r.Title, 60), r.Row))
	}
	if more := len(seats) - maxCandidates; more > 0 {
		list = append(list, fmt.Sprintf("%d more", more))
	}
	return strings.Join(list, "; or ")
}
