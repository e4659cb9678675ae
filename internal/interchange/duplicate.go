package interchange

import (
	"strconv"
	"strings"
)

// gatherSeats groups the rows by the id of their seat. One seat with several rows is a job share,
// a leaver with a successor, or a duplicate; which, and what becomes of it, is reported.
func (p *Parsed) gatherSeats(rp *rowParser) {
	at := make(map[sourceID]int, len(p.Rows)) // seats
	unnumbered := map[string]int{}            // rows without an id that name somebody
	p.Seats = make([]Seat, 0, len(p.Rows))
	for i := range p.Rows {
		r := &p.Rows[i]
		key := sourceID{r.Source, r.ID}
		if seat, again := at[key]; again && r.ID != "" {
			p.anotherRow(rp, seat, i)
			continue
		}
		if r.ID == "" && p.repeats(rp, unnumbered, i) {
			continue
		}
		if r.ID != "" {
			at[key] = len(p.Seats)
		}
		p.addSeat(i)
	}
}

// repeats reports whether a row without an id says exactly what an earlier one says of the same
// person. Unlike people, nameless posts may well be alike.
func (p *Parsed) repeats(rp *rowParser, seen map[string]int, row int) bool {
	r := &p.Rows[row]
	if r.Holding != HoldingNamed {
		return false
	}
	key := strings.Join([]string{r.Source, r.Name, r.Email, r.Title, r.Manager.text()}, "\x00")
	before, again := seen[key]
	if !again {
		seen[key] = row
		return false
	}
	first := &p.Rows[before]
	if len(first.differences(r)) > 0 {
		return false
	}
	rp.problem(r, FieldName, CodeExactDuplicate, SeverityWarning, "It is taken once.", "The row repeats row %d exactly (%s).", first.Row, clip(r.Name, 60))
	return true
}

// addSeat makes a seat that a row describes, with the row's holder where it has one.
func (p *Parsed) addSeat(row int) {
	seat := Seat{Row: row, Manager: -1, Team: -1, Department: -1}
	if h := p.Rows[row].Holding; h == HoldingNamed || h == HoldingWithheld {
		seat.Holders = append(seat.Holders, Holder{Row: row, Person: -1, Kind: kindPermanent})
	}
	p.Seats = append(p.Seats, seat)
}

// anotherRow takes in a further row about a seat.
func (p *Parsed) anotherRow(rp *rowParser, seat, row int) {
	s, r := &p.Seats[seat], &p.Rows[row]
	first := &p.Rows[s.Row]
	diffs := first.differences(r)
	switch {
	case len(diffs) == 0:
		rp.problem(r, rp.idField(), CodeExactDuplicate, SeverityWarning, "It is taken once.", "The row repeats row %d exactly (id %s).", first.Row, r.ID)
	case r.Holding == HoldingLeft:
		rp.problem(r, FieldName, CodeLeaver, SeverityInfo, "The seat is kept with its other row.", "%s left seat %s.", clip(r.Name, 60), r.ID)
	case first.Holding == HoldingLeft:
		rp.problem(first, FieldName, CodeLeaver, SeverityInfo, "The seat is kept with its other row.", "%s left seat %s; row %d says who follows.", clip(first.Name, 60), r.ID, r.Row)
		p.reseat(seat, row)
	case p.sharesSeat(s, r):
		p.share(rp, s, row, diffs)
	case r.Holding == HoldingNamed && first.Holding == HoldingNamed && fold(r.Name) != fold(first.Name):
		p.clash(rp, first, row)
	default:
		rp.problem(r, rp.idField(), CodeConflictDuplicate, SeverityError, "Row "+strconv.Itoa(first.Row)+" counts; this one does not.", "Id %s stands in row %d with other values: %s.", r.ID, first.Row, p.spell(rp, diffs))
	}
}

// reseat lets a later row describe a seat: the earlier one was of somebody who left.
func (p *Parsed) reseat(seat, row int) {
	p.addSeat(row)
	last := len(p.Seats) - 1
	p.Seats[seat] = p.Seats[last]
	p.Seats = p.Seats[:last]
}

// sharesSeat reports whether a row brings another holder of the seat: a name of its own, and either
// an id that is the seat's and not a person's, or the same description of the seat.
func (p *Parsed) sharesSeat(s *Seat, r *Row) bool {
	first := &p.Rows[s.Row]
	if r.Holding == HoldingVacant || first.Holding == HoldingVacant {
		return r.Holding != first.Holding && p.sameSeat(first, r)
	}
	for _, h := range s.Holders {
		if fold(p.Rows[h.Row].Name) == fold(r.Name) {
			return false
		}
	}
	return p.Mapping.has(FieldPositionID) || p.sameSeat(first, r)
}

// sameSeat reports whether two rows describe one and the same post, whoever holds it.
func (p *Parsed) sameSeat(a, b *Row) bool {
	return a.Title == b.Title && a.Department == b.Department && a.Team == b.Team && a.Manager.text() == b.Manager.text()
}

// share gives a seat another holder. Where the rows describe the seat differently, the first counts.
func (p *Parsed) share(rp *rowParser, s *Seat, row int, diffs []difference) {
	r := &p.Rows[row]
	if r.Holding != HoldingVacant {
		kind := kindJobShare
		s.Holders = append(s.Holders, Holder{Row: row, Person: -1, Kind: kind})
		if len(s.Holders) > 1 {
			s.Holders[0].Kind = kind
		} else {
			s.Holders[0].Kind = kindPermanent
		}
	}
	rp.problem(r, rp.idField(), CodeJobShare, SeverityInfo, "The seat has both as its holders.", "Seat %s is shared with row %d.", r.ID, p.Rows[s.Row].Row)
	seatOnly := diffs[:0:0]
	for _, d := range diffs {
		switch d.field {
		case FieldTitle, FieldDepartment, FieldTeam, FieldManager, FieldGrade:
			seatOnly = append(seatOnly, d)
		default:
		}
	}
	if len(seatOnly) > 0 {
		rp.problem(r, rp.idField(), CodeConflictDuplicate, SeverityWarning, "The seat is described by row "+strconv.Itoa(p.Rows[s.Row].Row)+".", "The rows of shared seat %s disagree: %s.", r.ID, p.spell(rp, seatOnly))
	}
}

// clash keeps two people whom a file gives one id: the second becomes a seat without an id.
func (p *Parsed) clash(rp *rowParser, first *Row, row int) {
	r := &p.Rows[row]
	rp.problem(r, rp.idField(), CodeConflictDuplicate, SeverityError, "Both are kept, this one without the id.", "Id %s belongs to %s in row %d and to %s here.", r.ID, clip(first.Name, 60), first.Row, clip(r.Name, 60))
	r.ID, r.PersonID = "", ""
	p.addSeat(row)
}

// spell puts differences into words.
func (p *Parsed) spell(rp *rowParser, diffs []difference) string {
	var list []string
	for _, d := range diffs {
		name := rp.column(d.field)
		if name == "" {
			name = strings.ToLower(strings.ReplaceAll(string(d.field), "_", " "))
		}
		list = append(list, name+" "+strconv.Quote(clip(d.from, 60))+" there and "+strconv.Quote(clip(d.to, 60))+" here")
	}
	return strings.Join(list, ", ")
}

// markLeavers sets the seats aside whose only row is of somebody who left, unless others report to
// them: those stay, vacant.
func (p *Parsed) markLeavers(rp *rowParser) {
	needed := make([]bool, len(p.Seats))
	for s := range p.Seats {
		if m := p.Seats[s].Manager; m >= 0 && p.Rows[p.Seats[s].Row].Holding != HoldingLeft {
			needed[m] = true
		}
	}
	for s := range p.Seats {
		seat := &p.Seats[s]
		r := &p.Rows[seat.Row]
		if r.Holding != HoldingLeft {
			continue
		}
		seat.Left = !needed[s]
		action := "The row is not taken over as a seat."
		if needed[s] {
			action = "The seat is kept, vacant, because others report to it."
		}
		rp.problem(r, FieldStatus, CodeLeaver, SeverityInfo, action, "%s has left, or the post was done away with.", clip(r.Name, 60))
	}
}
