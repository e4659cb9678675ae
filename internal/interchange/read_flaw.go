package interchange

import "strconv"

// flawText says of each flaw in the shape of a file what is wrong and what is done about it.
func flawText(code Code) (message, action string, severity Severity) {
	switch code {
	case CodeUnclosedQuote:
		return "A quotation mark opens this cell and is never closed.", "The mark is read as a character, and the row ends with its line.", SeverityError
	case CodeStrayQuote:
		return "A quotation mark stands within a quoted cell and is not doubled.", "The mark is kept as a character.", SeverityWarning
	case CodeInvalidUTF8:
		return "The cell has bytes that are no UTF-8, unlike the rest of the file.", "The cell is read as Windows-1252.", SeverityWarning
	case CodeLostCharacter:
		return "The cell holds the replacement character: the file lost a letter before it came here.", "The cell is taken as it is.", SeverityInfo
	case CodeControlCharacter:
		return "The cell holds control characters, such as NUL.", "They are taken out.", SeverityWarning
	case CodeCellTooLong:
		return "The cell is longer than " + strconv.Itoa(maxCell) + " bytes.", "What is longer is cut off.", SeverityError
	case CodeLineTooLong:
		return "The line is longer than " + strconv.Itoa(maxLine) + " bytes.", "It is cut there, and the rest read as a row of its own.", SeverityError
	case CodeShortRow:
		return "The row has fewer cells than the file has columns.", "The missing cells at its end are taken as empty.", SeverityWarning
	case CodeLongRow:
		return "The row has more cells than the file has columns.", "The cells beyond the last column are left out.", SeverityError
	case CodeOtherDelimiter:
		return "The row is divided by another delimiter than the rest of the file.", "It is read with that delimiter.", SeverityWarning
	case CodeLineAboveHeader:
		return "The line stands above the column names.", "It is left out.", SeverityInfo
	case CodeFooterLine:
		return "The line stands below the data and sums up or signs the report.", "It is left out.", SeverityInfo
	case CodeRepeatedHeader:
		return "The row repeats the column names.", "It is left out.", SeverityInfo
	default:
		return "The file has no row of column names.", "The columns are guessed from what they hold.", SeverityWarning
	}
}

// flaw reports something about the shape of a file. cell counts from 0; -1 is the whole row.
func (t *Table) flaw(row, line, cell int, code Code) {
	if t.problems.full(code) {
		t.problems.count(code)
		return
	}
	message, action, severity := flawText(code)
	t.problems.add(Problem{Row: row, Line: line, Code: code, Message: message, Action: action, Severity: severity, cell: cell + 1})
}

// nameColumns gives the problems found before the header was known the names of their columns.
func (t *Table) nameColumns() {
	for i := range t.problems.kept {
		p := &t.problems.kept[i]
		if p.cell > 0 && p.Column == "" {
			p.Column = t.columnName(p.cell - 1)
		}
	}
}

// columnName names a column, also one beyond the header.
func (t *Table) columnName(i int) string {
	if i < len(t.Header) {
		return t.Header[i]
	}
	return "column " + strconv.Itoa(i+1)
}
