package interchange

import (
	"errors"
	"io"
)

// Limits that keep a hostile file from filling the memory.
const (
	maxQuotedCell = 4 << 20   // bytes after which an open quote counts as never closed
	maxLine       = 8 << 20   // bytes after which a line is cut
	maxColumns    = 4096      // cells of one record; what follows is not read
	usualColumns  = 64        // cells of a record that are kept even where they are empty
	scanBuffer    = 256 << 10 // bytes read at a time
)

// scanner splits bytes into records by RFC 4180, and goes on where a file breaks it: an open quote
// that is never closed is taken as a character of its line; a quote within a quoted cell that is
// not doubled is kept; lines may end in LF, CRLF or CR, mixed.
type scanner struct {
	src   io.Reader
	delim byte

	buf  []byte
	pos  int // start of the next record in buf
	end  int // end of what was read into buf
	eof  bool
	err  error
	line int // line of the file at pos, from 1

	text  []byte // the cells of the record at hand, end to end
	ends  []int  // where each of them ends in text
	flaws []flaw
}

// flaw is what the scanner had to forgive in a cell.
type flaw struct {
	cell int
	code Code
}

func newScanner(src io.Reader, delim byte) *scanner {
	return &scanner{src: src, delim: delim, buf: make([]byte, scanBuffer), line: 1}
}

// scanText returns a scanner over a text that is in memory already, and leaves it as it is.
func scanText(text []byte, delim byte) *scanner {
	return &scanner{delim: delim, buf: text, end: len(text), eof: true, line: 1}
}

// next reads one record into text, ends and flaws, and returns the line on which it starts.
// It answers io.EOF after the last.
func (s *scanner) next() (line int, err error) {
	s.compact()
	if _, ok := s.at(0); !ok {
		if s.err != nil {
			return 0, s.err
		}
		return 0, io.EOF
	}
	s.text, s.ends, s.flaws = s.text[:0], s.ends[:0], s.flaws[:0]
	line = s.line
	for i := 0; ; {
		next, last := s.cell(i)
		i = next
		if last {
			s.pos += i
			return line, s.err
		}
	}
}

// compact moves what is left to the front of the buffer once most of it was used. A text that was
// handed over whole is not the scanner's to change.
func (s *scanner) compact() {
	if s.src == nil || s.pos < len(s.buf)/2 {
		return
	}
	s.end = copy(s.buf, s.buf[s.pos:s.end])
	s.pos = 0
	// A buffer that one enormous cell blew up is let go.
	if len(s.buf) > 4*scanBuffer && s.end < scanBuffer {
		s.buf = append(make([]byte, 0, scanBuffer), s.buf[:s.end]...)[:scanBuffer]
	}
}

// at returns the byte i places into the record, reading on where needed.
func (s *scanner) at(i int) (byte, bool) {
	for s.pos+i >= s.end {
		if s.eof {
			return 0, false
		}
		s.fill()
	}
	return s.buf[s.pos+i], true
}

// fill reads on, growing the buffer where a record does not fit. A source that fails ends the text; its
// error comes with the last record.
func (s *scanner) fill() {
	if s.end == len(s.buf) {
		s.buf = append(s.buf, make([]byte, len(s.buf))...)
	}
	n, err := s.src.Read(s.buf[s.end:])
	s.end += n
	if err != nil {
		s.eof = true
		if !errors.Is(err, io.EOF) {
			s.err = err
		}
	}
}

// cell reads the cell that starts at i and its delimiter; last says that it ended the record.
func (s *scanner) cell(i int) (next int, last bool) {
	start := i
	for {
		c, ok := s.at(i)
		if !ok || c != ' ' {
			break
		}
		i++
	}
	if c, ok := s.at(i); ok && c == '"' && len(s.ends) < maxColumns {
		if next, last, ok := s.quoted(i + 1); ok {
			return next, last
		}
		s.flaws = append(s.flaws, flaw{len(s.ends), CodeUnclosedQuote})
	}
	return s.plain(start)
}

// quoted reads the rest of a cell after its opening quote. It answers !ok, and leaves no trace,
// where the quote is never closed.
func (s *scanner) quoted(i int) (next int, last, ok bool) {
	mark, flaws, lines := len(s.text), len(s.flaws), 0
	giveUp := func() (int, bool, bool) {
		s.text, s.flaws = s.text[:mark], s.flaws[:flaws]
		return 0, false, false
	}
	for {
		c, more := s.at(i)
		if !more || len(s.text)-mark > maxQuotedCell {
			return giveUp()
		}
		switch {
		case c == '"':
			if c, more := s.at(i + 1); more && c == '"' {
				s.text = append(s.text, '"')
				i += 2
				continue
			}
			if next, last, closed := s.closing(i + 1); closed {
				s.line += lines
				s.endCell()
				return next, last, true
			}
			if lines > 0 {
				// The quote opens a later cell: ours was never closed.
				return giveUp()
			}
			s.stray()
			s.text = append(s.text, '"')
			i++
		case c == '\r' || c == '\n':
			i = s.lineEnd(i)
			s.text = append(s.text, '\n')
			lines++
		default:
			s.text = append(s.text, c)
			i++
		}
	}
}

// stray notes one flaw for any number of stray quotes in a cell.
func (s *scanner) stray() {
	cell := len(s.ends)
	if n := len(s.flaws); n == 0 || s.flaws[n-1] != (flaw{cell, CodeStrayQuote}) {
		s.flaws = append(s.flaws, flaw{cell, CodeStrayQuote})
	}
}

// closing reports whether what follows a quote shows that it closed its cell: blanks at most, then
// a delimiter, a line end or the end of the file.
func (s *scanner) closing(i int) (next int, last, closed bool) {
	for {
		c, more := s.at(i)
		switch {
		case !more:
			return i, true, true
		case c == s.delim:
			return i + 1, false, true
		case c == '\r' || c == '\n':
			s.line++
			return s.lineEnd(i), true, true
		case c != ' ':
			return 0, false, false
		}
		i++
	}
}

// plain reads a cell that is not quoted.
func (s *scanner) plain(i int) (next int, last bool) {
	for {
		c, more := s.at(i)
		switch {
		case !more:
			s.endCell()
			return i, true
		case c == '\r' || c == '\n':
			s.line++
			s.endCell()
			return s.lineEnd(i), true
		case c == s.delim && len(s.ends) < maxColumns:
			s.endCell()
			return i + 1, false
		case i > maxLine:
			s.flaws = append(s.flaws, flaw{len(s.ends), CodeLineTooLong})
			s.endCell()
			return i, true
		}
		s.text = append(s.text, c)
		i++
	}
}

func (s *scanner) endCell() { s.ends = append(s.ends, len(s.text)) }

// lineEnd returns the place after the line end at i: CRLF counts as one.
func (s *scanner) lineEnd(i int) int {
	if c, _ := s.at(i); c == '\r' {
		if c, more := s.at(i + 1); more && c == '\n' {
			return i + 2
		}
	}
	return i + 1
}

// usedCells is how many cells of the record are worth keeping: all, but for the empty end of a row
// so wide that keeping it would let a small file fill the memory.
func (s *scanner) usedCells() int {
	n := len(s.ends)
	for n > usualColumns && s.ends[n-1] == s.ends[n-2] {
		n--
	}
	return n
}

// cells returns how many cells the record has; cellBytes one of them, valid until next.
func (s *scanner) cells() int { return len(s.ends) }

func (s *scanner) cellBytes(i int) []byte {
	from := 0
	if i > 0 {
		from = s.ends[i-1]
	}
	return s.text[from:s.ends[i]]
}
