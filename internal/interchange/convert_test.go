package interchange_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"

	"cadre/internal/fault"
	"cadre/internal/interchange"
)

func workbook(t *testing.T, sheet, shared string) string {
	t.Helper()
	const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
	const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, part := range [][2]string{
		{"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`},
		{"_rels/.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="` + office + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`},
		{"xl/workbook.xml", `<workbook ` + main + ` xmlns:r="` + office + `"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`},
		{"xl/_rels/workbook.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="` + office + `/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`},
		{"xl/worksheets/sheet1.xml", `<worksheet ` + main + `><sheetData>` + sheet + `</sheetData></worksheet>`},
		{"xl/sharedStrings.xml", `<sst ` + main + `><si><t>` + shared + `</t></si></sst>`},
	} {
		w, err := z.Create(part[0])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(part[1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// A small workbook may not become more text than a sheet holds, whichever way it says so.
func TestWorkbookIsBounded(t *testing.T) {
	const named = `<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>`
	if table, err := interchange.Read(t.Context(), strings.NewReader(workbook(t, `<row><c t="inlineStr"><is><t>ID</t></is></c><c t="inlineStr"><is><t>Name</t></is></c></row>`+named, "Ann")), interchange.Options{}); err != nil || len(table.Records) != 1 || table.Records[0].Cells[1] != "Ann" {
		t.Fatalf("%v %v", table, err)
	}
	for name, file := range map[string]string{
		"ErrLongText":  workbook(t, named, strings.Repeat("x", 70_000)),
		"ErrEndless":   workbook(t, named, strings.Repeat("x", 2<<20)),
		"ErrManyNamed": workbook(t, strings.Repeat("<row>"+strings.Repeat(`<c t="s"><v>0</v></c>`, 1000)+"</row>", 10), strings.Repeat("x", 30_000)),
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := interchange.Read(t.Context(), strings.NewReader(file), interchange.Options{}); fault.CodeOf(err) != fault.LimitExceeded {
				t.Errorf("answers %v", err)
			}
		})
	}
}

// Teams that aliases name again and again are not written out for ever.
func TestAliasesAreBounded(t *testing.T) {
	var file strings.Builder
	file.WriteString("orgs:\n  t0: &t0 {teams: {}}\n")
	for i := 1; i <= 40; i++ {
		fmt.Fprintf(&file, "  t%d: &t%d {teams: {a: *t%d, b: *t%d}}\n", i, i, i-1, i-1)
	}
	deep := "orgs:\n  o: " + strings.Repeat("{teams: {a: ", 120) + "{}" + strings.Repeat("}}", 120) + "\n"
	brackets := "orgs:\n  o: " + strings.Repeat("{teams: {a: ", 300_000)
	for name, text := range map[string]string{"ErrAliases": file.String(), "ErrDeep": deep, "ErrBrackets": brackets} {
		t.Run(name, func(t *testing.T) {
			if _, err := interchange.Read(t.Context(), strings.NewReader(text), interchange.Options{}); fault.CodeOf(err) != fault.LimitExceeded {
				t.Errorf("answers %v", err)
			}
		})
	}
}

// Names that nobody has in a catalogue are not lost unseen.
func TestUnknownNamesAreCounted(t *testing.T) {
	const file = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: {name: core}
spec: {parent: gone, children: [none], members: [ann, nobody]}
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: {name: ann}
spec: {memberOf: [core, elsewhere]}
`
	table, err := interchange.Read(t.Context(), strings.NewReader(file), interchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	seen, err := interchange.Inspect(table, "")
	if err != nil {
		t.Fatal(err)
	}
	if len(table.Records) != 2 || seen.Report.ByCode[interchange.CodeNotTaken] != 1 || !strings.HasPrefix(seen.Report.Problems[0].Message, "4 references") {
		t.Errorf("%v %+v", cells(table), seen.Report)
	}
}
