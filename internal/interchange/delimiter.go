package interchange

import (
	"bytes"
	"strings"
)

const delimiters = ",;\t|"

// delimiterSample is how many records decide the delimiter.
const delimiterSample = 200

// sniffDelimiter picks the delimiter under which most records of a sample have the same number of
// cells, more than one. A first line "sep=;", which spreadsheets write, decides at once; skip is its length.
func sniffDelimiter(sample []byte) (delim byte, skip int) {
	if d, n, ok := declaredDelimiter(sample); ok {
		return d, n
	}
	// The last line of the sample may be cut off in its middle.
	if i := bytes.LastIndexByte(sample, '\n'); i > 0 {
		sample = sample[:i+1]
	}
	best, bestScore := byte(','), 0
	for i := range len(delimiters) {
		if score := consistency(sample, delimiters[i]); score > bestScore {
			best, bestScore = delimiters[i], score
		}
	}
	return best, 0
}

// declaredDelimiter reads the line "sep=;" that some spreadsheets put before the header.
func declaredDelimiter(sample []byte) (delim byte, skip int, ok bool) {
	line, _, _ := bytes.Cut(sample, []byte("\n"))
	text := strings.ToLower(strings.Trim(string(line), "\r\""))
	if len(text) != len("sep=,") || !strings.HasPrefix(text, "sep=") || !strings.Contains(delimiters, text[4:]) {
		return 0, 0, false
	}
	return text[4], min(len(line)+1, len(sample)), true
}

// consistency scores a delimiter: the records that have the commonest number of cells, and then
// that number, so that of two equally regular readings the finer one wins.
func consistency(sample []byte, delim byte) int {
	s := scanText(sample, delim)
	widths := map[int]int{}
	for range delimiterSample {
		if _, err := s.next(); err != nil {
			break
		}
		if n := s.cells(); n > 1 {
			widths[n]++
		}
	}
	best := 0
	for width, records := range widths {
		best = max(best, records*10_000+min(width, 9_999))
	}
	return best
}
