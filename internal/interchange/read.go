package interchange

import (
	"bufio"
	"context"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"cadre/internal/fault"
)

// MaxRows is how many records of one file are read.
const MaxRows = 1_000_000

// maxCell is how many bytes of a cell are kept: what a spreadsheet holds.
const maxCell = 32_767

// sniffBytes is how much of a file decides its encoding and its delimiter.
const sniffBytes = 64 << 10

// readBeat is how many records pass between two looks at the context.
const readBeat = 1024

// Stage names a step of an import, for progress.
type Stage string

// The stages in their order.
const (
	StageRead    Stage = "READ"
	StageResolve Stage = "RESOLVE"
	StagePlan    Stage = "PLAN"
	StageApply   Stage = "APPLY"
)

// Progress is told how far a stage has come. Total is 0 where it is not known.
type Progress func(stage Stage, done, total int)

// Options overrule what Read finds out by itself.
type Options struct {
	Encoding  string   // a WHATWG label such as "shift_jis"; empty: by its bytes
	Delimiter string   // one character; empty: by the file
	HeaderRow int      // row of the column names, from 1; 0: by the file
	Problems  int      // how many problems are listed; 0: MaxProblems
	Progress  Progress // may be nil
}

// Table is a file as cells: one record a row of data, all as wide as the header. What stands
// above the header, below the data and between pages is left out, and reported.
type Table struct {
	Encoding  string   `json:"encoding"`
	Delimiter string   `json:"delimiter"`
	HeaderRow int      `json:"headerRow"` // 0 where the file has no header
	Header    []string `json:"header"`
	Records   []Record `json:"-"`

	problems collector
}

// Record is one row of a file. Its cells are NFC text without control characters, and otherwise
// as the file has them, edge spaces included.
type Record struct {
	Row   int // as a spreadsheet numbers it, from 1
	Line  int // line of the text file on which it starts
	Cells []string

	afterBlank bool // an empty row stands before it
	width      int  // cells in the file, before empty ones at the end of a very wide row were let go
}

// Read reads a delimited text file of any encoding, delimiter and quoting, the first sheet of a workbook, or the people and
// teams of a catalogue in YAML (Backstage, peribolos). It fails only where the source does, on cancellation, on options that make no sense (INVALID_INPUT) and beyond MaxRows
// (LIMIT_EXCEEDED), and on files that are no text at all (INVALID_INPUT); everything that is wrong in
// a text becomes a problem.
func Read(ctx context.Context, r io.Reader, o Options) (*Table, error) {
	file, err := convert(r)
	if err != nil {
		return nil, err
	}
	if file.kind != "" {
		o.Encoding, o.Delimiter = "utf-8", ","
	}
	src, t, err := openSource(file.text, o)
	if err != nil {
		return nil, err
	}
	t.problems.most = o.Problems
	reader := tableReader{table: t, legacy: map[int]bool{}}
	if err := reader.readAll(ctx, newScanner(src, t.Delimiter[0]), o.Progress); err != nil {
		return nil, err
	}
	reader.settleEncoding()
	if err := t.locateHeader(o.HeaderRow); err != nil {
		return nil, err
	}
	t.dropFooter()
	t.squareUp()
	t.nameColumns()
	if file.kind != "" {
		t.Encoding = file.kind
	}
	for _, note := range file.notes {
		t.problems.add(note)
	}
	return t, nil
}

// cancelled is what becomes of a step whose context ended.
func cancelled(err error) error {
	return fault.New(fault.LimitExceeded, "Cancelled. Nothing was written.").Because(err)
}

// openSource finds out encoding and delimiter, and leaves the source at the first record.
func openSource(r io.Reader, o Options) (io.Reader, *Table, error) {
	raw := bufio.NewReaderSize(r, sniffBytes)
	sample, err := raw.Peek(sniffBytes)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, nil, fault.Wrap(err, "read the beginning of the file")
	}
	if kind := foreignFormat(sample); kind != "" {
		return nil, nil, fault.New(fault.InvalidInput, "This is %s, not a text file. Save it as CSV and import that.", kind).OnField("file")
	}
	name, bom := sniffEncoding(sample)
	if o.Encoding != "" {
		name = strings.ToLower(o.Encoding)
	}
	decoder, err := decoderOf(name)
	if err != nil {
		return nil, nil, err
	}
	if _, err := raw.Discard(bom); err != nil {
		return nil, nil, fault.Wrap(err, "skip the byte order mark")
	}
	text := bufio.NewReaderSize(decodeReader(raw, decoder), sniffBytes)
	sample, err = text.Peek(sniffBytes)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, nil, fault.Wrap(err, "decode the beginning of the file")
	}
	delim, err := chooseDelimiter(text, sample, o.Delimiter)
	if err != nil {
		return nil, nil, err
	}
	return text, &Table{Encoding: name, Delimiter: string(delim)}, nil
}

// foreignFormat names a file that is no text by its first bytes, for those that people mistake for one.
func foreignFormat(sample []byte) string {
	switch start := string(sample[:min(8, len(sample))]); {
	case strings.HasPrefix(start, "\xD0\xCF\x11\xE0"):
		return "an old Excel workbook"
	case strings.HasPrefix(start, "%PDF-"):
		return "a PDF"
	case strings.HasPrefix(start, "\x1F\x8B"):
		return "a compressed file"
	}
	return ""
}

func chooseDelimiter(text *bufio.Reader, sample []byte, wanted string) (byte, error) {
	delim, skip := sniffDelimiter(sample)
	if _, err := text.Discard(skip); err != nil {
		return 0, fault.Wrap(err, "skip the delimiter line")
	}
	if wanted == "" {
		return delim, nil
	}
	if len(wanted) != 1 || strings.ContainsAny(wanted, "\"\r\n") {
		return 0, fault.New(fault.InvalidInput, "A delimiter is one plain character, such as a comma, a semicolon or a tab.").OnField("delimiter")
	}
	return wanted[0], nil
}

// tableReader fills a table with raw records.
type tableReader struct {
	table   *Table
	legacy  map[int]bool // indexes of kept problems about bytes that are no UTF-8
	unicode int          // cells with valid UTF-8 beyond ASCII
}

// readAll reads every record that is not empty. Empty ones count as rows, as they do in a spreadsheet.
func (r *tableReader) readAll(ctx context.Context, s *scanner, progress Progress) error {
	afterBlank := false
	for row := 1; ; row++ {
		if row%readBeat == 0 {
			if err := ctx.Err(); err != nil {
				return cancelled(err)
			}
			if progress != nil {
				progress(StageRead, row, 0)
			}
		}
		line, err := s.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fault.Wrap(err, "read row %d", row)
		}
		if len(r.table.Records) >= MaxRows {
			return fault.New(fault.LimitExceeded, "The file has more than %d rows. Split it and import the parts.", MaxRows)
		}
		record := r.record(s, row, line)
		if record.blank() {
			afterBlank = true
			continue
		}
		record.afterBlank, afterBlank = afterBlank, false
		r.table.Records = append(r.table.Records, record)
	}
}

// record takes the scanner's cells over and reports what it and the characters need.
func (r *tableReader) record(s *scanner, row, line int) Record {
	rec := Record{Row: row, Line: line, Cells: make([]string, s.usedCells()), width: s.cells()}
	whole := ""
	if plainASCII(s.text) {
		whole = string(s.text) // one string for all cells of the ordinary row
	}
	from := 0
	for i := range rec.Cells {
		if whole != "" {
			rec.Cells[i] = whole[from:s.ends[i]]
		} else {
			rec.Cells[i] = r.text(s.cellBytes(i), row, line, i)
		}
		from = s.ends[i]
		if len(rec.Cells[i]) > maxCell {
			rec.Cells[i] = r.cut(rec.Cells[i], row, line, i)
		}
	}
	for _, f := range s.flaws {
		r.table.flaw(row, line, f.cell, f.code)
	}
	return rec
}

// plainASCII reports whether text needs no cleaning at all.
func plainASCII(b []byte) bool {
	for _, c := range b {
		if c >= utf8.RuneSelf || (c < ' ' && c != '\n' && c != '\t') || c == 0x7F {
			return false
		}
	}
	return true
}

// text decodes, cleans and normalises a cell.
func (r *tableReader) text(b []byte, row, line, cell int) string {
	text, legacy := decodeCell(b)
	switch {
	case legacy:
		if !r.table.problems.full(CodeInvalidUTF8) {
			r.legacy[len(r.table.problems.kept)] = true
		}
		r.table.flaw(row, line, cell, CodeInvalidUTF8)
	case len(text) > 0 && !plainASCII(b):
		r.unicode++
	}
	if strings.ContainsRune(text, utf8.RuneError) {
		r.table.flaw(row, line, cell, CodeLostCharacter)
	}
	if strings.IndexFunc(text, isControl) >= 0 {
		r.table.flaw(row, line, cell, CodeControlCharacter)
		text = strings.Map(func(c rune) rune {
			if isControl(c) {
				return -1
			}
			return c
		}, text)
	}
	return norm.NFC.String(text)
}

// isControl names the characters that no cell needs: controls but TAB and line feed, and a byte
// order mark within the text.
func isControl(c rune) bool {
	return (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0) || c == '\uFEFF'
}

// cut keeps the beginning of an enormous cell.
func (r *tableReader) cut(text string, row, line, cell int) string {
	r.table.flaw(row, line, cell, CodeCellTooLong)
	end := maxCell
	for end > 0 && !utf8.RuneStart(text[end]) {
		end--
	}
	return strings.Clone(text[:end]) // lets the rest go
}

// settleEncoding decides, once all is read, what the bytes that are no UTF-8 mean: in a file that
// has no other accents they are simply its encoding, and no problem at all.
func (r *tableReader) settleEncoding() {
	p := &r.table.problems
	n := p.byCode[CodeInvalidUTF8]
	if n == 0 || r.unicode*20 > n || r.table.Encoding != encodingUTF8 {
		return
	}
	r.table.Encoding = encodingCP1252
	if r.unicode > 0 {
		return // two encodings after all: say where
	}
	kept := p.kept[:0]
	for i, problem := range p.kept {
		if !r.legacy[i] {
			kept = append(kept, problem)
		}
	}
	p.kept = kept
	p.total -= n
	delete(p.byCode, CodeInvalidUTF8)
}

func (rec Record) blank() bool {
	for _, c := range rec.Cells {
		if strings.TrimSpace(c) != "" {
			return false
		}
	}
	return true
}
