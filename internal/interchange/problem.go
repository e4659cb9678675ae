package interchange

import (
	"cmp"
	"slices"
)

// MaxProblems is how many problems a report lists where nobody asks for more; its total still counts them all.
const MaxProblems = 1000

// AllProblems is how many problems a report lists that is asked for all of them: so many that nobody misses one.
const AllProblems = 200_000

// Severity says how much a problem matters.
type Severity string

// The severities, gravest first.
const (
	SeverityError   Severity = "ERROR"   // something the file says cannot be taken over
	SeverityWarning Severity = "WARNING" // taken over, but a person should look
	SeverityInfo    Severity = "INFO"    // tidied up; worth knowing
)

func (s Severity) weight() int {
	switch s {
	case SeverityError:
		return 0
	case SeverityWarning:
		return 1
	default:
		return 2
	}
}

// Code names a kind of problem, for programs.
type Code string

// The kinds of problems.
const (
	CodeUnclosedQuote     Code = "UNCLOSED_QUOTE"
	CodeStrayQuote        Code = "STRAY_QUOTE"
	CodeShortRow          Code = "SHORT_ROW"
	CodeLongRow           Code = "LONG_ROW"
	CodeOtherDelimiter    Code = "OTHER_DELIMITER"
	CodeControlCharacter  Code = "CONTROL_CHARACTER"
	CodeInvalidUTF8       Code = "INVALID_UTF8"
	CodeLostCharacter     Code = "LOST_CHARACTER"
	CodeCellTooLong       Code = "CELL_TOO_LONG"
	CodeLineTooLong       Code = "LINE_TOO_LONG"
	CodeLineAboveHeader   Code = "LINE_ABOVE_HEADER"
	CodeFooterLine        Code = "FOOTER_LINE"
	CodeRepeatedHeader    Code = "REPEATED_HEADER"
	CodeNoHeader          Code = "NO_HEADER"
	CodeEdgeSpace         Code = "EDGE_SPACE"
	CodeNewlineInCell     Code = "NEWLINE_IN_CELL"
	CodeFormula           Code = "FORMULA"
	CodeImpossibleDate    Code = "IMPOSSIBLE_DATE"
	CodeAmbiguousDates    Code = "AMBIGUOUS_DATES"
	CodeEndInPast         Code = "END_IN_PAST"
	CodeEndBeforeStart    Code = "END_BEFORE_START"
	CodeInvalidNumber     Code = "INVALID_NUMBER"
	CodeInvalidTruth      Code = "INVALID_YES_NO"
	CodeUnknownStatus     Code = "UNKNOWN_STATUS"
	CodeInvalidEmail      Code = "INVALID_EMAIL"
	CodeBlankName         Code = "BLANK_NAME"
	CodeWithheldName      Code = "WITHHELD_NAME"
	CodeBlankID           Code = "BLANK_ID"
	CodeBlankTitle        Code = "BLANK_TITLE"
	CodeBlankTeam         Code = "BLANK_TEAM"
	CodeNameIsTitle       Code = "NAME_IS_TITLE"
	CodeNamedVacancy      Code = "NAMED_VACANCY"
	CodeExactDuplicate    Code = "EXACT_DUPLICATE"
	CodeConflictDuplicate Code = "CONFLICTING_DUPLICATE"
	CodeJobShare          Code = "JOB_SHARE"
	CodeLeaver            Code = "LEAVER"
	CodeSeveralSeats      Code = "SEVERAL_SEATS"
	CodeSameName          Code = "SAME_NAME"
	CodeUnknownManager    Code = "UNKNOWN_MANAGER"
	CodeAmbiguousManager  Code = "AMBIGUOUS_MANAGER"
	CodeManagerByPadding  Code = "MANAGER_ZERO_PADDED"
	CodeSelfManaged       Code = "SELF_MANAGED"
	CodeCycle             Code = "CYCLE"
	CodeUnknownParentTeam Code = "UNKNOWN_PARENT_TEAM"
	CodeTeamCycle         Code = "TEAM_CYCLE"
	CodeTeamNameTwice     Code = "TEAM_NAME_TWICE"
	CodeUnknownTeamType   Code = "UNKNOWN_TEAM_TYPE"
	CodeNotTaken          Code = "NOT_TAKEN"
	CodeSeatSought        Code = "SEAT_SOUGHT"
)

// Problem is something in a file that could not be taken as it stands. Row counts records as a
// spreadsheet shows them, from 1; Line is the line of the text file on which the record starts.
// Row 0 is the file as a whole. Message says what is wrong and Action what is done about it.
type Problem struct {
	Row      int      `json:"row"`
	Line     int      `json:"line,omitempty"`
	Column   string   `json:"column,omitempty"`
	Code     Code     `json:"code"`
	Message  string   `json:"message"`
	Action   string   `json:"action"`
	Severity Severity `json:"severity"`
	// Candidates are the seats that the cell may mean, where it may mean several.
	Candidates []Candidate `json:"candidates,omitempty"`

	cell int // column by number from 1, until the header gives it a name
}

// Candidate is a seat that a cell of another row may mean.
type Candidate struct {
	Row   int    `json:"row"`
	Label string `json:"label"`
}

// Report is a list of problems in the order of the file, the gravest kept where there are more
// than it may list.
type Report struct {
	Problems []Problem    `json:"problems"`
	Total    int          `json:"total"`
	ByCode   map[Code]int `json:"byCode"`
}

// collector gathers problems in bounded memory: it counts all and keeps the first of each code, as many as the report may list.
type collector struct {
	most   int // 0: MaxProblems
	kept   []Problem
	total  int
	byCode map[Code]int
}

func (c *collector) add(p Problem) {
	if c.byCode == nil {
		c.byCode = map[Code]int{}
	}
	c.total++
	c.byCode[p.Code]++
	if c.byCode[p.Code] <= c.limit() {
		c.kept = append(c.kept, p)
	}
}

// full reports whether a further problem of a code would only be counted, so that its text need
// not be made.
func (c *collector) full(code Code) bool { return c.byCode[code] >= c.limit() }

func (c *collector) limit() int {
	if c.most == 0 {
		return MaxProblems
	}
	return c.most
}

// count counts a problem whose text was not made, because full said so.
func (c *collector) count(code Code) {
	c.total++
	c.byCode[code]++
}

// merge takes another collector's problems in.
func (c *collector) merge(o *collector) {
	if c.byCode == nil {
		c.byCode = map[Code]int{}
	}
	c.total += o.total
	for code, n := range o.byCode {
		c.byCode[code] += n
	}
	c.kept = append(c.kept, o.kept...)
}

// report sorts what was kept and caps it. The same problems give the same report in any order of
// arrival.
func (c *collector) report() Report {
	list := append([]Problem{}, c.kept...) // never nil: JSON shows an empty list
	slices.SortStableFunc(list, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Severity.weight(), b.Severity.weight()), inFileOrder(a, b))
	})
	if most := c.limit(); len(list) > most {
		list = list[:most]
	}
	slices.SortStableFunc(list, inFileOrder)
	byCode := make(map[Code]int, len(c.byCode))
	for code, n := range c.byCode {
		byCode[code] = n
	}
	return Report{Problems: list, Total: c.total, ByCode: byCode}
}

// inFileOrder orders problems as a reader of the file meets them.
func inFileOrder(a, b Problem) int {
	return cmp.Or(cmp.Compare(a.Row, b.Row), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Message, b.Message))
}
