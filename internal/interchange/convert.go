package interchange

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"regexp"

	"github.com/xuri/excelize/v2"

	"cadre/internal/fault"
)

// Other forms of files are read as the table that they mean, so that everything that is true of tables is true of them.

// maxYAML is how many bytes of YAML are read: it is taken apart as a whole.
const maxYAML = 16 << 20

// maxUnzipped is how many bytes a workbook has when it is unpacked.
const maxUnzipped = 1 << 30

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
	book, err := excelize.OpenReader(r, excelize.Options{UnzipSizeLimit: maxUnzipped, ShortDatePattern: "yyyy-mm-dd"})
	if err != nil {
		return c, fault.New(fault.InvalidInput, "This is no Excel workbook (.xlsx) that can be read. Save it as .xlsx or CSV and import that.").OnField("file").Because(err)
	}
	defer func() { err = errors.Join(err, book.Close()) }()
	for _, sheet := range book.GetSheetList() {
		text, n, err := sheetText(book, sheet)
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

// sheetText writes a sheet as CSV, a row a row, and counts those that are not empty.
func sheetText(book *excelize.File, sheet string) (text io.Reader, filled int, err error) {
	rows, err := book.Rows(sheet)
	if err != nil {
		return nil, 0, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	var b bytes.Buffer
	out := csv.NewWriter(&b)
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
			cells[i] = Guard(cells[i]) // a text that looks like a formula is none in a workbook
		}
		if err := out.Write(cells); err != nil {
			return nil, 0, err
		}
	}
	out.Flush()
	return &b, filled, errors.Join(rows.Error(), out.Error())
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
	list, notes, err := rows(content)
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
