package export

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"
)

// What a sheet of a workbook holds at most.
const (
	maxSheetRows = 1 << 20
	maxCellChars = 32_767 // of UTF-16
)

// The parts of a workbook of one sheet (ECMA-376, Open Packaging Conventions) beside its rows.
const (
	xmlHead      = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	mainSpace    = `"http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
	relations    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	contentTypes = xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`
	packageLinks = xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="` + relations + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`
	bookLinks    = xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="` + relations + `/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="` + relations + `/styles" Target="styles.xml"/></Relationships>`
	bookPart     = xmlHead + `<workbook xmlns=` + mainSpace + ` xmlns:r="` + relations + `"><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>`
	stylesPart   = xmlHead + `<styleSheet xmlns=` + mainSpace + `><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
	sheetHead    = xmlHead + `<worksheet xmlns=` + mainSpace + `><sheetData>`
	sheetFoot    = `</sheetData></worksheet>`
)

// escapedChar is what a spreadsheet would read as one character.
var escapedChar = regexp.MustCompile(`^_x[0-9A-Fa-f]{4}_`)

// workbook is a workbook of one sheet that is written as its rows come. Libraries that write workbooks put the whole file
// together in memory before the first byte leaves, since they allow to change what was written; nothing is held here.
type workbook struct {
	zip  *zip.Writer
	rows io.Writer
	n    int
	line bytes.Buffer
}

func newSheet(w io.Writer, name string) (*workbook, error) {
	b := &workbook{zip: zip.NewWriter(w)}
	for _, part := range []struct{ path, text string }{
		{"[Content_Types].xml", contentTypes}, {"_rels/.rels", packageLinks}, {"xl/workbook.xml", fmt.Sprintf(bookPart, name)},
		{"xl/_rels/workbook.xml.rels", bookLinks}, {"xl/styles.xml", stylesPart},
	} {
		to, err := b.zip.Create(part.path)
		if err != nil {
			return nil, err
		}
		if _, err := io.WriteString(to, part.text); err != nil {
			return nil, err
		}
	}
	var err error
	if b.rows, err = b.zip.Create("xl/worksheets/sheet1.xml"); err != nil {
		return nil, err
	}
	_, err = io.WriteString(b.rows, sheetHead)
	return b, err
}

// write writes a row; what is numeric and reads as a number is one.
func (b *workbook) write(row []string, numeric []bool) error {
	if b.n++; b.n > maxSheetRows {
		return errors.New("there are more rows than a sheet holds")
	}
	number := strconv.Itoa(b.n)
	b.line.Reset()
	b.line.WriteString(`<row r="` + number + `">`)
	for i, cell := range row {
		if cell == "" {
			continue
		}
		b.line.WriteString(`<c r="`)
		b.line.WriteString(column(i))
		b.line.WriteString(number)
		if _, err := strconv.ParseFloat(cell, 64); err == nil && numeric[i] {
			b.line.WriteString(`"><v>` + cell + `</v></c>`)
			continue
		}
		b.line.WriteString(`" t="inlineStr"><is><t xml:space="preserve">`)
		if err := xml.EscapeText(&b.line, []byte(cellText(cell))); err != nil {
			return err
		}
		b.line.WriteString(`</t></is></c>`)
	}
	b.line.WriteString("</row>")
	_, err := b.rows.Write(b.line.Bytes())
	return err
}

func (b *workbook) close() error {
	if _, err := io.WriteString(b.rows, sheetFoot); err != nil {
		return err
	}
	return b.zip.Close()
}

// column names a column: A to Z, AA to ZZ, AAA ...
func column(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return column(i/26-1) + string(rune('A'+i%26))
}

// cellText keeps a text from being read as another, and no longer than a cell holds.
func cellText(s string) string {
	if len(s) > maxCellChars {
		s = clipUTF16(s, maxCellChars)
	}
	if !strings.Contains(s, "_x") {
		return s
	}
	var b strings.Builder
	for i := range len(s) {
		if b.WriteByte(s[i]); escapedChar.MatchString(s[i:]) {
			b.WriteString("x005F_") // the line that begins it is written as its number
		}
	}
	return b.String()
}

// clipUTF16 keeps so many units of UTF-16, and no half of a character.
func clipUTF16(s string, most int) string {
	for at, r := range s {
		if most -= max(utf16.RuneLen(r), 1); most < 0 {
			return s[:at]
		}
	}
	return s
}
