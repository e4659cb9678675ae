package interchange

import (
	"archive/zip"
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"

	"github.com/xuri/excelize/v2"

	"cadre/internal/fault"
)

// Other forms of files are read as the table that they mean, so that everything that is true of tables is true of them.

// maxYAML is how many bytes of YAML are read: it is taken apart as a whole.
const maxYAML = 16 << 20

// maxUnzipped is how many bytes a workbook has when it is unpacked.
const maxUnzipped = 1 << 30

// maxSheet is how many bytes of text a sheet has: cells that name the same text each have it.
const maxSheet = 256 << 20

// maxShared is how many bytes a text has that cells name, so that a row of them can be held.
const maxShared = 2 * maxCell

var (
	backstageSign = regexp.MustCompile(`(?m)^apiVersion:\s*["']?backstage\.io/`)
	peribolosSign = regexp.MustCompile(`(?m)^orgs:\s*(#.*)?\r?$`)
)

// converted is a file as a table in text.
type converted struct {
	kind  string // empty where it is a table already
	text  io.Reader
	notes []Problem
}

// convert finds out what a file is by how it begins.
func convert(r io.Reader) (converted, error) {
	raw := bufio.NewReaderSize(r, sniffBytes)
	sample, err := raw.Peek(sniffBytes)
	if err != nil && !errors.Is(err, io.EOF) {
		return converted{}, fault.Wrap(err, "read the beginning of the file")
	}
	switch {
	case bytes.HasPrefix(sample, []byte("PK\x03\x04")):
		return convertWorkbook(raw)
	case backstageSign.Match(sample):
		return convertYAML(raw, "backstage", backstageRows)
	case peribolosSign.Match(sample):
		return convertYAML(raw, "peribolos", peribolosRows)
	}
	return converted{text: raw}, nil
}

// convertWorkbook reads the first sheet that has something in it. Dates come as they are shown, in the order of the
// calendar where the sheet leaves that to the reader's language.
func convertWorkbook(r io.Reader) (c converted, err error) {
	content, err := io.ReadAll(r)
	if err != nil {
		return c, fault.Wrap(err, "read the workbook")
	}
	if err := boundTexts(content); err != nil {
		return c, notWorkbook(err)
	}
	book, err := excelize.OpenReader(bytes.NewReader(content), excelize.Options{UnzipSizeLimit: maxUnzipped, ShortDatePattern: "yyyy-mm-dd"})
	if err != nil {
		return c, notWorkbook(err)
	}
	defer func() { err = errors.Join(err, book.Close()) }()
	for _, sheet := range book.GetSheetList() {
		text, n, err := sheetText(book, sheet)
		if _, ok := fault.As(err); ok {
			return c, err
		}
		if err != nil {
			return c, fault.New(fault.InvalidInput, "The sheet %q cannot be read.", clip(sheet, 60)).OnField("file").Because(err)
		}
		if n > 0 {
			c.kind, c.text = "xlsx", text
			if sheets := len(book.GetSheetList()); sheets > 1 {
				c.notes = append(c.notes, Problem{Code: CodeNotTaken, Severity: SeverityInfo, Message: "The workbook has several sheets.", Action: "The sheet " + clip(sheet, 60) + " is imported, and no other."})
			}
			return c, nil
		}
	}
	return c, fault.New(fault.InvalidInput, "No sheet of the workbook has anything in it.").OnField("file")
}

func notWorkbook(err error) error {
	if _, ok := fault.As(err); ok {
		return err
	}
	return fault.New(fault.InvalidInput, "This is no Excel workbook (.xlsx) that can be read. Save it as .xlsx or CSV and import that.").OnField("file").Because(err)
}

func tooMuch() error {
	return fault.New(fault.LimitExceeded, "The sheet holds too much. Split it.").OnField("file")
}

// boundTexts refuses a workbook with enormous texts or formats, which every cell may name again.
func boundTexts(content []byte) error {
	book, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return err
	}
	for _, part := range book.File {
		name := strings.ToLower(strings.ReplaceAll(part.Name, "\\", "/"))
		if !strings.HasSuffix(name, "sharedstrings.xml") && !strings.HasSuffix(name, "styles.xml") {
			continue
		}
		if part.UncompressedSize64 > maxUnzipped {
			return tooMuch()
		}
		if err := boundPart(part); err != nil {
			return err
		}
	}
	return nil
}

func boundPart(part *zip.File) (err error) {
	file, err := part.Open()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	source := &strideReader{r: file}
	d := xml.NewDecoder(source)
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // only lengths are looked at
	size := 0
	for {
		source.left = maxStride
		token, err := d.RawToken()
		if _, ok := fault.As(err); ok {
			return err
		}
		if err != nil {
			return nil // the end, or what the workbook's reader stops at too
		}
		switch token := token.(type) {
		case xml.StartElement:
			if token.Name.Local == "si" {
				size = 0
			}
			for _, a := range token.Attr {
				if len(a.Value) > maxShared {
					return tooMuch()
				}
			}
		case xml.CharData:
			if size += len(token); size > maxShared && strings.HasSuffix(strings.ToLower(part.Name), "strings.xml") {
				return tooMuch()
			}
		}
	}
}

// maxStride is how many bytes of XML stand for one token at most: each character may be written as a number.
const maxStride = 16 * maxShared

// strideReader refuses a token that has no end.
type strideReader struct {
	r    io.Reader
	left int
}

func (s *strideReader) Read(p []byte) (int, error) {
	if s.left <= 0 {
		return 0, tooMuch()
	}
	n, err := s.r.Read(p)
	s.left -= n
	return n, err
}

// sheetText writes a sheet as CSV, a row a row, and counts those that are not empty.
func sheetText(book *excelize.File, sheet string) (text io.Reader, filled int, err error) {
	rows, err := book.Rows(sheet)
	if err != nil {
		return nil, 0, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	var b bytes.Buffer
	out := csv.NewWriter(&b)
	size := 0
	for rows.Next() {
		cells, err := rows.Columns()
		if err != nil {
			return nil, 0, err
		}
		if len(cells) == 0 {
			cells = []string{""} // a row is counted, as the spreadsheet counts it
		} else {
			filled++
		}
		for i := range cells {
			if len(cells[i]) > maxShared {
				cells[i] = strings.ToValidUTF8(cells[i][:maxShared], "") // who reads the table cuts it, and says so
			}
			if size += len(cells[i]) + 1; size > maxSheet {
				return nil, 0, tooMuch()
			}
			cells[i] = Guard(cells[i]) // a text that looks like a formula is none in a workbook
		}
		if err := out.Write(cells); err != nil {
			return nil, 0, err
		}
	}
	out.Flush()
	return &b, filled, errors.Join(rows.Error(), out.Error())
}

// maxNesting is how deep brackets of a YAML file nest at most: a parser holds each that is open.
const maxNesting = 1000

// nests counts how deep brackets nest, those in texts included.
func nests(content []byte) (most int) {
	deep := 0
	for _, b := range content {
		switch b {
		case '{', '[':
			deep++
			most = max(most, deep)
		case '}', ']':
			deep = max(0, deep-1)
		}
	}
	return most
}

// convertYAML reads a catalogue of people and teams.
func convertYAML(r io.Reader, kind string, rows func([]byte) ([][]string, []Problem, error)) (c converted, err error) {
	content, err := io.ReadAll(io.LimitReader(r, maxYAML+1))
	if err != nil {
		return c, fault.Wrap(err, "read the file")
	}
	if len(content) > maxYAML {
		return c, fault.New(fault.LimitExceeded, "A YAML file has at most %d MB.", maxYAML>>20).OnField("file")
	}
	if nests(content) > maxNesting {
		return c, fault.New(fault.LimitExceeded, "The YAML of the file nests more than %d brackets deep.", maxNesting).OnField("file")
	}
	var list [][]string
	var notes []Problem
	if err = boundAliases(content); err == nil {
		list, notes, err = rows(content)
	}
	if _, ok := fault.As(err); ok {
		return c, err
	}
	if err != nil {
		return c, fault.New(fault.InvalidInput, "The YAML of the file cannot be read.").OnField("file").Because(err)
	}
	var b bytes.Buffer
	out := csv.NewWriter(&b)
	for _, row := range list {
		for i := range row {
			row[i] = Guard(row[i])
		}
	}
	if err := out.WriteAll(list); err != nil {
		return c, fault.Wrap(err, "write the rows of the file")
	}
	return converted{kind, &b, notes}, nil
}
