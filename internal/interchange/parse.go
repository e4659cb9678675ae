package interchange

import (
	"context"
	"fmt"
	"strings"
	"time"
)

// ParseOptions tells Parse what the file does not.
type ParseOptions struct {
	Today string // YYYY-MM-DD; empty: the clock's. Who left before it no longer holds a seat
	// Managers are the rows whose manager somebody chose of several that the file may mean, and the row of whom they chose.
	Managers map[int]int
	Progress Progress
}

// Parsed is a file as an organisation: its rows, the seats and people and teams they add up to,
// what was counted, and every problem met on the way.
type Parsed struct {
	Mapping Mapping
	Rows    []Row
	Seats   []Seat
	People  []Person
	Teams   []Team
	Counts  Counts

	problems  collector
	directory *directory // while the file is parsed
}

// Report lists the problems of the file: of its shape, its values and what they add up to.
func (p *Parsed) Report() Report { return p.problems.report() }

// Parse reads the cells of a table by a mapping, and resolves who reports to whom. It fails only
// on cancellation and on a mapping that does not fit the table (INVALID_INPUT); whatever is wrong
// in the file becomes a problem.
func Parse(ctx context.Context, t *Table, m Mapping, o ParseOptions) (*Parsed, error) {
	if o.Today == "" {
		o.Today = time.Now().Format(time.DateOnly)
	}
	m, err := m.fit(t)
	if err != nil {
		return nil, err
	}
	p := &Parsed{Mapping: m, Rows: make([]Row, 0, len(t.Records))}
	p.problems.most = t.problems.most
	p.problems.merge(&t.problems)
	rp := newRowParser(t, m, o.Today, &p.problems)
	rp.managers = o.Managers
	for i, rec := range t.Records {
		if i%readBeat == 0 {
			if err := ctx.Err(); err != nil {
				return nil, cancelled(err)
			}
		}
		p.Rows = append(p.Rows, rp.parse(rec))
	}
	if err := ctx.Err(); err != nil {
		return nil, cancelled(err)
	}
	if o.Progress != nil {
		o.Progress(StageResolve, 0, len(p.Rows))
	}
	p.resolve(rp)
	if err := rp.checkChoices(); err != nil {
		return nil, err
	}
	p.Counts = p.count(t, rp)
	p.directory = nil
	if o.Progress != nil {
		o.Progress(StageResolve, len(p.Rows), len(p.Rows))
	}
	return p, nil
}

// rowParser reads records of one file by its mapping.
type rowParser struct {
	mapping   Mapping
	preset    Preset
	today     string
	order     DateOrder
	lastFirst bool // names are written "Last, First"
	problems  *collector
	columns   map[Field]string
	managers  map[int]int // by row, those that were chosen; taken out once they are followed
}

// newRowParser looks at whole columns first: what a date or a name means depends on the others.
func newRowParser(t *Table, m Mapping, today string, problems *collector) *rowParser {
	preset, _ := presetNamed(m.Preset) // a name that is not known has no rules of its own
	rp := &rowParser{mapping: m, preset: preset, today: today, problems: problems, columns: map[Field]string{}}
	for _, c := range m.Columns {
		rp.columns[c.Field] = c.Header
	}
	rp.settleDates(t)
	rp.lastFirst = !preset.exact && mostlyLastNameFirst(t, m)
	return rp
}

// settleDates finds the order of the dates from all of them.
func (rp *rowParser) settleDates(t *Table) {
	if rp.order = rp.mapping.DateOrder; rp.order != "" {
		return
	}
	var votes dateVotes
	for _, c := range rp.mapping.Columns {
		if c.Field != FieldStart && c.Field != FieldEnd {
			continue
		}
		for _, rec := range t.Records {
			if c.Index < len(rec.Cells) && rec.Cells[c.Index] != "" {
				votes.look(rec.Cells[c.Index])
			}
		}
	}
	order, guessed := votes.order()
	rp.order = order
	if guessed {
		rp.problems.add(Problem{Column: rp.column(FieldStart), Code: CodeAmbiguousDates, Severity: SeverityWarning,
			Message: "Nothing tells whether the dates are written day first or month first.", Action: "They are read day first. Choose the other order if that is wrong."})
	}
}

// mostlyLastNameFirst reports whether most names are written "Last, First". A single one among others
// is left as it is: it may be "Jones, Jr." in another form.
func mostlyLastNameFirst(t *Table, m Mapping) bool {
	turned, named := 0, 0
	for _, c := range m.Columns {
		if c.Field != FieldName {
			continue
		}
		for _, rec := range t.Records {
			if c.Index >= len(rec.Cells) || isWithheld(rec.Cells[c.Index]) || isVacancy(rec.Cells[c.Index]) {
				continue
			}
			named++
			if isLastNameFirst(rec.Cells[c.Index]) {
				turned++
			}
		}
	}
	return turned*10 > named*6
}

// column names the column of a field for a problem, also where it is one of several for it.
func (rp *rowParser) column(f Field) string { return rp.columns[f] }

// problem reports something about a row. Once a report is full its text is not made any more, which
// keeps a file of a hundred thousand bad rows fast.
func (rp *rowParser) problem(r *Row, f Field, code Code, severity Severity, action, message string, args ...any) {
	if rp.problems.full(code) {
		rp.problems.count(code)
		return
	}
	rp.problems.add(Problem{Row: r.Row, Line: r.Line, Column: rp.column(f), Code: code, Severity: severity, Message: fmt.Sprintf(message, args...), Action: action})
}

// parse reads one record.
func (rp *rowParser) parse(rec Record) Row {
	r := Row{Row: rec.Row, Line: rec.Line}
	var first, last, position string
	for _, c := range rp.mapping.Columns {
		if c.Field == FieldIgnore || c.Index >= len(rec.Cells) {
			continue
		}
		text := rp.cell(&r, c, rec.Cells[c.Index])
		if text == "" {
			continue
		}
		switch c.Field {
		case FieldFirstName:
			first = text
		case FieldLastName:
			last = text
		case FieldPositionID:
			position = text
		default:
			rp.set(&r, c.Field, text)
		}
	}
	if r.Name == "" {
		r.Name = strings.TrimSpace(first + " " + last)
	}
	r.ID = position
	if r.ID == "" {
		r.ID = r.PersonID
	}
	rp.settle(&r)
	return r
}

// cell tidies one cell up.
func (rp *rowParser) cell(r *Row, c Column, raw string) string {
	text, edges, newline := oneLine(raw)
	if edges {
		rp.problem(r, c.Field, CodeEdgeSpace, SeverityInfo, "The space is taken out.", "%q has space at its edges or doubled within.", clip(raw, 60))
	}
	if newline {
		rp.problem(r, c.Field, CodeNewlineInCell, SeverityInfo, "The line break becomes a space.", "%q has a line break.", clip(raw, 60))
	}
	if bare := Unguard(text); bare != text {
		return bare
	}
	if isFormula(text) && len(text) > 1 {
		rp.problem(r, c.Field, CodeFormula, SeverityWarning, "It is kept as text, and made harmless in exports.", "%q would run as a formula in a spreadsheet.", clip(text, 60))
	}
	return text
}

// set puts a text where its field belongs.
func (rp *rowParser) set(r *Row, f Field, text string) {
	switch f {
	case FieldPersonID:
		r.PersonID = text
	case FieldSource:
		r.Source = text
	case FieldName:
		r.Name = text
	case FieldEmail:
		r.Email = rp.email(r, text)
	case FieldTitle:
		r.Title = rp.fit(r, f, text, 500)
	case FieldDepartment:
		r.Department = rp.fit(r, f, strings.Trim(text, "/"), 300)
	case FieldParentDepartment:
		r.ParentDept = rp.fit(r, f, text, 300)
	case FieldTeam:
		r.Team = rp.fit(r, f, text, 300)
	case FieldTeamID:
		r.TeamID = text
	case FieldParentTeamID:
		r.ParentTeam = text
	case FieldTeamKind:
		r.TeamKind = text
	case FieldTopologyType:
		r.TopologyType = rp.teamType(r, f, text, topologyTypes())
	case FieldProductType:
		r.ProductType = rp.teamType(r, f, text, productTypes())
	case FieldManager, FieldManagerID, FieldManagerEmail, FieldManagerName:
		rp.setManager(r, f, text)
	default:
		rp.setDetail(r, f, text)
	}
}

func (rp *rowParser) setDetail(r *Row, f Field, text string) {
	switch f {
	case FieldLocation:
		r.Location = rp.fit(r, f, text, 200)
	case FieldStart:
		r.Start = rp.date(r, f, text)
	case FieldEnd:
		r.End = rp.date(r, f, text)
	case FieldStatus:
		r.Status = text
	case FieldFTE:
		r.FTE, r.HasFTE = rp.number(r, f, text)
	case FieldSeatFTE:
		r.SeatFTE, r.HasSeatFTE = rp.number(r, f, text)
	case FieldHeadcount:
		n, _ := rp.number(r, f, text)
		r.Headcount = int(n + 0.5)
	case FieldGrade:
		r.Grade = rp.fit(r, f, text, 100)
	case FieldAssistant:
		r.Assistant = rp.truth(r, f, text)
	case FieldRole:
		r.Role = rp.fit(r, f, text, 200)
	case FieldFunction:
		r.Function = text
	case FieldEmploymentType:
		r.EmploymentType = rp.fit(r, f, text, 100)
	case FieldAssignmentKind:
		r.AssignmentKind = strings.ToUpper(strings.ReplaceAll(text, " ", "_"))
	}
}

// setManager takes a manager in one of the ways that files name them. What stands for "nobody" is none.
func (rp *rowParser) setManager(r *Row, f Field, text string) {
	for _, top := range rp.preset.tops {
		if strings.EqualFold(text, top) {
			return
		}
	}
	switch fold(text) {
	case "-", "--", "none", "null", "n/a", "nobody", "no manager":
		return
	}
	text = rp.fit(r, f, text, 300)
	switch f {
	case FieldManagerID:
		r.Manager.ID = text
	case FieldManagerEmail:
		r.Manager.Email = text
	case FieldManagerName:
		r.Manager.Name = text
	default:
		r.Manager.Any = text
	}
}
