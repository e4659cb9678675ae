package interchange

import (
	"regexp"
	"strconv"
	"strings"

	"cadre/internal/fault"
)

// headerSearch is how many records may stand above the column names.
const headerSearch = 50

// locateHeader finds the row of column names, takes it and everything above it out of the
// records, and reports what stood above. wanted is the row a person pointed at, or 0.
func (t *Table) locateHeader(wanted int) error {
	at := -1
	if wanted > 0 {
		for i, rec := range t.Records {
			if rec.Row == wanted {
				at = i
			}
		}
		if at < 0 {
			return fault.New(fault.InvalidInput, "Row %d has no column names: it is empty or not in the file.", wanted).OnField("headerRow")
		}
	} else {
		at = t.findHeader()
	}
	if at < 0 {
		t.inventHeader()
		return nil
	}
	for _, rec := range t.Records[:at] {
		t.flaw(rec.Row, rec.Line, -1, CodeLineAboveHeader)
	}
	head := t.Records[at]
	t.HeaderRow = head.Row
	t.Header = headerNames(head.Cells)
	t.Records = t.Records[at+1:]
	return nil
}

// findHeader returns the record that looks most like column names: most cells that some
// convention knows. Where none has two of them, the first full row serves if it reads like names
// and not like data.
func (t *Table) findHeader() int {
	best, bestScore := -1, 1
	for i, rec := range t.Records[:min(headerSearch, len(t.Records))] {
		if score := knownHeaders(rec.Cells); score > bestScore {
			best, bestScore = i, score
		}
	}
	if best >= 0 || len(t.Records) == 0 {
		return best
	}
	widest := t.commonWidth()
	for i, rec := range t.Records[:min(headerSearch, len(t.Records))] {
		if filled(rec.Cells) >= max(2, widest) || (widest < 2 && knownHeaders(rec.Cells) == 1) {
			if readsLikeNames(rec.Cells) {
				return i
			}
			return -1
		}
	}
	return -1
}

// knownHeaders counts how many different fields the cells name.
func knownHeaders(cells []string) int {
	seen := map[Field]bool{}
	for _, c := range cells {
		if f, ok := fieldByHeader(c); ok {
			seen[f] = true
		}
	}
	return len(seen)
}

// readsLikeNames says whether every cell is filled, different, short and neither number, date nor address.
func readsLikeNames(cells []string) bool {
	seen := map[string]bool{}
	for _, c := range cells {
		c = strings.TrimSpace(c)
		if c == "" || seen[c] || len(c) > 60 || strings.ContainsAny(c, "@") || startsWithDigit(c) {
			return false
		}
		seen[c] = true
	}
	return true
}

func startsWithDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// commonWidth is the number of filled cells that most of the first records have.
func (t *Table) commonWidth() int {
	widths := map[int]int{}
	best := 0
	for _, rec := range t.Records[:min(headerSearch, len(t.Records))] {
		n := len(rec.Cells)
		widths[n]++
		if widths[n] > widths[best] || (widths[n] == widths[best] && n > best) {
			best = n
		}
	}
	return best
}

func filled(cells []string) int {
	n := 0
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			n++
		}
	}
	return n
}

// headerNames makes every column's name one that can be pointed at: trimmed, not empty, and told
// apart from others of the same name.
func headerNames(cells []string) []string {
	last := len(cells)
	for last > 0 && strings.TrimSpace(cells[last-1]) == "" {
		last--
	}
	names, seen := make([]string, last), map[string]int{}
	for i := range names {
		name := strings.Join(strings.Fields(cells[i]), " ")
		if name == "" {
			name = "Column " + strconv.Itoa(i+1)
		}
		seen[name]++
		if n := seen[name]; n > 1 {
			name += " (" + strconv.Itoa(n) + ")"
		}
		names[i] = name
	}
	return names
}

// inventHeader numbers the columns of a file that has no names for them.
func (t *Table) inventHeader() {
	t.Header = make([]string, t.commonWidth())
	for i := range t.Header {
		t.Header[i] = "Column " + strconv.Itoa(i+1)
	}
	if len(t.Records) > 0 {
		t.flaw(0, 0, -1, CodeNoHeader)
	}
}

var footerWords = regexp.MustCompile(`(?i)^\W*((grand|sub)[- ]?)?totals?\b|^\W*(sum|count|number of|end of (report|file|list)|generated|printed|exported|created|page \d|confidential|copyright|©|source:|notes?:|\*)`)

// dropFooter takes lines off the end that sum up or sign a report: those set off by an empty row
// or by words such as "Total", and much emptier than the rows of data.
func (t *Table) dropFooter() {
	usual := t.usualFill()
	end := len(t.Records)
	for keep := end; keep > 0; {
		rec := t.Records[keep-1]
		keep--
		n, summary := filled(rec.Cells), footerWords.MatchString(firstFilled(rec.Cells))
		sparse := n*2 <= usual || (summary && n < usual)
		if !sparse || len(t.Records)-keep > headerSearch {
			break
		}
		if rec.afterBlank || summary {
			end = keep
		}
	}
	for _, rec := range t.Records[end:] {
		t.flaw(rec.Row, rec.Line, -1, CodeFooterLine)
	}
	t.Records = t.Records[:end]
}

// usualFill is how many cells the rows of data fill, by the first of them.
func (t *Table) usualFill() int {
	counts := map[int]int{}
	best := 0
	for _, rec := range t.Records[:min(500, len(t.Records))] {
		n := filled(rec.Cells)
		counts[n]++
		if counts[n] > counts[best] || (counts[n] == counts[best] && n > best) {
			best = n
		}
	}
	return best
}

func firstFilled(cells []string) string {
	for _, c := range cells {
		if c = strings.TrimSpace(c); c != "" {
			return c
		}
	}
	return ""
}

// squareUp makes every record as wide as the header and drops repeated headers.
func (t *Table) squareUp() {
	kept := t.Records[:0]
	for _, rec := range t.Records {
		if t.repeatsHeader(rec.Cells) {
			t.flaw(rec.Row, rec.Line, -1, CodeRepeatedHeader)
			continue
		}
		rec.Cells = t.square(rec)
		kept = append(kept, rec)
	}
	t.Records = kept
}

// repeatsHeader tells a header that is printed on every page from a row of data.
func (t *Table) repeatsHeader(cells []string) bool {
	if t.HeaderRow == 0 || len(cells) < len(t.Header) {
		return false
	}
	for i, name := range t.Header {
		if strings.TrimSpace(cells[i]) != name {
			return false
		}
	}
	return true
}

// square makes one record as wide as the header. Cells are only ever cut where that is reported.
func (t *Table) square(rec Record) []string {
	width := len(t.Header)
	cells := rec.Cells
	if len(cells) == 1 && width > 1 {
		if other := t.splitOtherwise(cells[0]); other != nil {
			t.flaw(rec.Row, rec.Line, -1, CodeOtherDelimiter)
			return other
		}
	}
	switch {
	case len(cells) == width:
	case len(cells) < width:
		if rec.width < width {
			t.flaw(rec.Row, rec.Line, -1, CodeShortRow)
		}
		cells = append(make([]string, 0, width), cells...)[:width]
	default:
		if filled(cells[width:]) > 0 {
			t.flaw(rec.Row, rec.Line, -1, CodeLongRow)
		}
		cells = cells[:width:width]
	}
	return cells
}

// splitOtherwise reads a row that came as one cell with each other delimiter, and returns it where
// that gives just the right number of cells.
func (t *Table) splitOtherwise(cell string) []string {
	for i := range len(delimiters) {
		if string(delimiters[i]) == t.Delimiter || strings.Count(cell, string(delimiters[i])) < len(t.Header)-1 {
			continue
		}
		s := scanText([]byte(cell), delimiters[i])
		if _, err := s.next(); err != nil || s.cells() != len(t.Header) {
			continue
		}
		cells := make([]string, s.cells())
		for c := range cells {
			cells[c] = string(s.cellBytes(c))
		}
		return cells
	}
	return nil
}
