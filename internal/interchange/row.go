package interchange

// Row is one row of a file as typed values: what the file says, in neutral terms, with nothing
// looked up yet. Two files that say the same give the same rows.
type Row struct {
	Row  int // as a spreadsheet numbers it
	Line int

	ID       string // the seat's id: its own where the file has one, or else the person's
	PersonID string
	Source   string // within which the ids mean something; empty: the mapping's

	Name        string
	NameDerived bool // from the e-mail address, for want of a name
	Holding     Holding
	Email       string

	Title      string
	Department string
	ParentDept string
	Team       string
	TeamID     string
	ParentTeam string // the id of the team above
	TeamKind   string
	// What the team is for, in both vocabularies, as the store spells them.
	TopologyType, ProductType string

	Manager Reference

	Location       string
	Start          string // YYYY-MM-DD
	End            string // YYYY-MM-DD, the last day
	Status         string
	FTE            float64
	HasFTE         bool
	SeatFTE        float64 // of the seat, where FTE is its holder's
	HasSeatFTE     bool
	Headcount      int // 0: the file does not say
	Grade          string
	Assistant      bool
	Role           string
	Function       string
	EmploymentType string
	AssignmentKind string

	TeamOnly bool // the row names a team and nobody in it
}

// Reference names a manager in one or more of the ways that files use.
type Reference struct {
	ID    string
	Email string
	Name  string
	Any   string // id, e-mail or name: the file's column holds any of them
}

// blank reports whether no manager is named.
func (r Reference) blank() bool { return r == Reference{} }

// text is the reference as it is kept while nobody answers to it.
func (r Reference) text() string {
	switch {
	case r.ID != "":
		return r.ID
	case r.Email != "":
		return r.Email
	case r.Any != "":
		return r.Any
	default:
		return r.Name
	}
}

// difference is a field in which two rows about one seat disagree.
type difference struct {
	field    Field
	from, to string
}

// differences lists in which fields, as texts, two rows disagree.
func (r *Row) differences(o *Row) []difference {
	var list []difference
	a, b := r.texts(), o.texts()
	for i := range a {
		if a[i].text != b[i].text {
			list = append(list, difference{a[i].field, a[i].text, b[i].text})
		}
	}
	return list
}

type fieldText struct {
	field Field
	text  string
}

// texts lists the row's values as texts, in a fixed order.
func (r *Row) texts() []fieldText {
	return []fieldText{
		{FieldPersonID, r.PersonID}, {FieldName, r.Name}, {FieldEmail, r.Email}, {FieldTitle, r.Title},
		{FieldDepartment, r.Department}, {FieldParentDepartment, r.ParentDept}, {FieldTeam, r.Team}, {FieldTeamID, r.TeamID},
		{FieldTopologyType, r.TopologyType}, {FieldProductType, r.ProductType},
		{FieldManager, r.Manager.text()}, {FieldLocation, r.Location}, {FieldStart, r.Start}, {FieldEnd, r.End},
		{FieldStatus, r.Status}, {FieldFTE, r.fteText()}, {FieldHeadcount, itoaOrEmpty(r.Headcount)}, {FieldGrade, r.Grade},
		{FieldAssistant, yesOrNo(r.Assistant)},
		{FieldRole, r.Role}, {FieldFunction, r.Function}, {FieldEmploymentType, r.EmploymentType}, {FieldAssignmentKind, r.AssignmentKind},
	}
}

func yesOrNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func (r *Row) fteText() string {
	if !r.HasFTE {
		return ""
	}
	return formatNumber(r.FTE)
}
