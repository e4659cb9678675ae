package interchange

import (
	"fmt"
	"maps"
	"slices"

	"cadre/internal/fault"
)

// maxOffered is how many seats are offered to choose a manager from.
const maxOffered = 50

// choose reports a manager that may be several seats, and follows the choice of the one who was asked, where there is one. The row
// stays listed with it, so that another one can be chosen.
func (p *Parsed) choose(rp *rowParser, r *Row, field Field, f finding) finding {
	severity, action := SeverityError, "The seat is left without a manager; choose one of them."
	if chosen, asked := rp.managers[r.Row]; asked {
		for _, c := range f.candidates {
			if row := &p.Rows[p.Seats[c].Row]; row.Row == chosen {
				delete(rp.managers, r.Row)
				severity, action = SeverityInfo, fmt.Sprintf("As you chose: %s, row %d.", p.label(row), row.Row)
				f = finding{seat: c, candidates: f.candidates}
				break
			}
		}
	}
	if rp.problems.full(CodeAmbiguousManager) {
		rp.problems.count(CodeAmbiguousManager)
		return f
	}
	rp.problems.add(Problem{
		Row: r.Row, Line: r.Line, Column: rp.column(field), Code: CodeAmbiguousManager, Severity: severity, Action: action,
		Message: fmt.Sprintf("Manager %q may be %s.", clip(r.Manager.text(), 60), p.listSeats(f.candidates)), Candidates: p.offer(f.candidates),
	})
	return f
}

// offer names candidates one by one.
func (p *Parsed) offer(seats []int) []Candidate {
	list := make([]Candidate, 0, min(maxOffered, len(seats)))
	for _, s := range seats[:min(maxOffered, len(seats))] {
		r := &p.Rows[p.Seats[s].Row]
		list = append(list, Candidate{Row: r.Row, Label: fmt.Sprintf("%s, %s", p.label(r), clip(r.Title, 60))})
	}
	return list
}

// checkChoices refuses choices that no row could follow: of a row with one manager or none, or of somebody who is no candidate.
func (rp *rowParser) checkChoices() error {
	for _, row := range slices.Sorted(maps.Keys(rp.managers)) {
		return fault.New(fault.InvalidInput, "Row %d cannot have row %d chosen for its manager: the file does not leave that open. Take the choice back.", row, rp.managers[row]).OnField("managers")
	}
	return nil
}
