package interchange

import (
	"strings"
	"unicode/utf8"
)

// Titles of seats that a file gives none.
const (
	untitledSeat   = "Untitled"
	membershipSeat = "Member"
)

// date reads a date, or reports why it is none.
func (rp *rowParser) date(r *Row, f Field, text string) string {
	d, kind := parseDate(text, rp.order)
	switch kind {
	case dateImpossible:
		rp.problem(r, f, CodeImpossibleDate, SeverityError, "The date is left empty.", "%q is no date of the calendar.", clip(text, 60))
	case dateNone:
		if !isWithheld(text) {
			rp.problem(r, f, CodeImpossibleDate, SeverityError, "The date is left empty.", "%q does not read as a date.", clip(text, 60))
		}
	case dateOK:
	}
	return d
}

func (rp *rowParser) number(r *Row, f Field, text string) (float64, bool) {
	v, ok := parseNumber(text)
	if !ok {
		rp.problem(r, f, CodeInvalidNumber, SeverityWarning, "The cell is taken as empty.", "%q does not read as a number.", clip(text, 60))
		return 0, false
	}
	return v, true
}

// truth reads a yes or a no, as people and programs write them.
func (rp *rowParser) truth(r *Row, f Field, text string) bool {
	switch fold(text) {
	case "yes", "y", "true", "t", "1", "x", "assistant":
		return true
	case "no", "n", "false", "f", "0", "-":
		return false
	}
	rp.problem(r, f, CodeInvalidTruth, SeverityWarning, "The cell is taken as no.", "%q reads neither as yes nor as no.", clip(text, 60))
	return false
}

func (rp *rowParser) email(r *Row, text string) string {
	text = strings.TrimPrefix(strings.TrimPrefix(text, "mailto:"), "MAILTO:")
	if isWithheld(text) {
		return ""
	}
	if !looksLikeEmail(text) {
		rp.problem(r, FieldEmail, CodeInvalidEmail, SeverityWarning, "It is kept as it is, and nobody is found by it.", "%q does not read as an e-mail address.", clip(text, 60))
	}
	return rp.fit(r, FieldEmail, text, 320)
}

// settle decides, once every cell of a row was read, what the row says as a whole.
func (rp *rowParser) settle(r *Row) {
	if r.TeamOnly = rp.preset.listed && r.PersonID == "" && r.TeamID != ""; r.TeamOnly {
		return
	}
	rp.settleManager(r)
	rp.settleHolding(r)
	if r.ID == "" && rp.expectsID() {
		rp.problem(r, rp.idField(), CodeBlankID, SeverityWarning, "The row is kept, and found again by e-mail or name.", "The row has no id.")
	}
	if r.Title == "" {
		r.Title = untitledSeat
		if rp.mapping.Form == FormMemberships {
			r.Title = membershipSeat
		}
		if rp.mapping.has(FieldTitle) {
			rp.problem(r, FieldTitle, CodeBlankTitle, SeverityWarning, "The seat is called \""+untitledSeat+"\".", "The row has no title.")
		}
	}
	if r.Start != "" && r.End != "" && r.End < r.Start {
		rp.problem(r, FieldEnd, CodeEndBeforeStart, SeverityWarning, "The end date is left empty.", "The end, %s, lies before the start, %s.", r.End, r.Start)
		r.End = ""
	}
}

// expectsID says whether rows of the file have ids, so that a row without one is worth a word.
func (rp *rowParser) expectsID() bool {
	return rp.mapping.has(FieldPersonID) || rp.mapping.has(FieldPositionID)
}

// idField is the field that names the seat.
func (rp *rowParser) idField() Field {
	if rp.mapping.has(FieldPositionID) {
		return FieldPositionID
	}
	return FieldPersonID
}

func (rp *rowParser) settleManager(r *Row) {
	if rp.lastFirst && isLastNameFirst(r.Manager.Name) {
		r.Manager.Name = firstNameFirst(r.Manager.Name)
	}
}

// settleHolding decides whether a named person, somebody unnamed or nobody holds the seat.
func (rp *rowParser) settleHolding(r *Row) {
	if rp.lastFirst && isLastNameFirst(r.Name) {
		r.Name = firstNameFirst(r.Name)
	}
	r.Name = rp.fit(r, FieldName, r.Name, 300)
	status, known := statusOf(r.Status)
	if !known {
		rp.problem(r, FieldStatus, CodeUnknownStatus, SeverityInfo, "The row counts as active.", "The status %q is not known.", clip(r.Status, 60))
	}
	if r.Name == "" && status == HoldingNamed && looksLikeEmail(r.Email) {
		r.Name, r.NameDerived = nameFromEmail(r.Email), true
	}
	past := r.End != "" && r.End < rp.today
	if past && known && status == HoldingNamed && r.Status != "" {
		rp.problem(r, FieldEnd, CodeEndInPast, SeverityWarning, "The status counts, and the end date is left empty.", "The status says %s, but the end, %s, is past.", clip(r.Status, 60), r.End)
		past, r.End = false, ""
	}
	switch {
	case rp.preset.exact && status == HoldingNamed && !isWithheld(r.Name):
		r.Holding = HoldingNamed
	case status == HoldingLeft || isEliminated(r.Name) || past:
		r.Holding = HoldingLeft
	case isVacancy(r.Name):
		r.Holding = HoldingVacant
	case status == HoldingVacant:
		r.Holding = HoldingVacant
		if !isWithheld(r.Name) {
			rp.problem(r, FieldName, CodeNamedVacancy, SeverityInfo, "The seat is taken as vacant.", "The status says vacant, but %s is named.", clip(r.Name, 60))
		}
	case isWithheld(r.Name):
		rp.withheld(r)
	case r.Title != "" && fold(r.Name) == fold(r.Title):
		r.Holding = HoldingVacant
		rp.problem(r, FieldName, CodeNameIsTitle, SeverityInfo, "The seat is taken as vacant.", "The name %q is the title of the seat, not a person.", clip(r.Name, 60))
	default:
		r.Holding = HoldingNamed
	}
}

// withheld keeps a seat as held by somebody unnamed: an organogram without names is not an empty one.
func (rp *rowParser) withheld(r *Row) {
	r.Holding = HoldingWithheld
	const action = "The seat is kept as held, by somebody whose name is not disclosed."
	if r.Name == "" {
		r.Name = WithheldName
		if !rp.mapping.has(FieldName) && !rp.mapping.has(FieldFirstName) && !rp.mapping.has(FieldLastName) {
			return // the file names nobody: nothing to say of each row
		}
		rp.problem(r, FieldName, CodeBlankName, SeverityWarning, action, "The row has no name.")
		return
	}
	rp.problem(r, FieldName, CodeWithheldName, SeverityInfo, action, "The name is withheld: %q.", clip(r.Name, 60))
}

// fit cuts a text to what its field holds, and says so.
func (rp *rowParser) fit(r *Row, f Field, s string, most int) string {
	if len(s) <= most || utf8.RuneCountInString(s) <= most {
		return s
	}
	rp.problem(r, f, CodeCellTooLong, SeverityError, "What is longer is cut off.", "The cell has more than %d characters.", most)
	seen := 0
	for i := range s {
		if seen == most {
			return strings.Clone(s[:i])
		}
		seen++
	}
	return s
}
