package export_test

import (
	"archive/zip"
	"encoding/csv"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"cadre/internal/export"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
	"cadre/internal/store/storetest"
)

func mustReadBook(t *testing.T, g *orggraph.Graph) (*excelize.File, [][]string) {
	t.Helper()
	book, err := excelize.OpenReader(strings.NewReader(mustWrite(t, g, "xlsx", "", "")))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = book.Close() })
	rows, err := book.GetRows("Seats")
	if err != nil {
		t.Fatal(err)
	}
	return book, rows
}

// Titles come back from a reader that is not ours as they were, whatever a workbook or XML would make of them.
func TestWorkbookReadsBack(t *testing.T) {
	for _, title := range []string{strings.TrimSpace(hostile), "_x0041_x0042_ _x005F_ _x41_", "=HYPERLINK(\"x\")", "007", "1e3", "TRUE", "\u202eabc \U0001f469\u200d\U0001f4bb", "a  b"} {
		o := orgtest.Must(t, storetest.SQLite(t), "CPO: Ana\n  "+strings.ReplaceAll(title, ":", "")+": Ben")
		book, rows := mustReadBook(t, o.World.Graph())
		if len(rows) != 3 || rows[2][5] != title {
			t.Errorf("%q is read as %q", title, rows)
		}
		if formula, err := book.GetCellFormula("Seats", "F3"); formula != "" || err != nil {
			t.Errorf("%q is run as %s, %v", title, formula, err)
		}
		if kind, err := book.GetCellType("Seats", "F3"); err != nil || kind != excelize.CellTypeInlineString {
			t.Errorf("%q is kept as %v, %v", title, kind, err)
		}
	}
}

// What is counted is a number, and every cell is that of the CSV.
func TestWorkbookIsTheCSV(t *testing.T) {
	g := mustCompany(t, 300)
	book, rows := mustReadBook(t, g)
	want := mustRows(t, mustWrite(t, g, "csv", "", ""))
	if len(rows) != len(want) {
		t.Fatalf("%d rows, want %d", len(rows), len(want))
	}
	at := slices.Index(want[0], "Seat FTE")
	for i := range want {
		row := append(slices.Clone(rows[i]), make([]string, len(want[i])-len(rows[i]))...) // a reader drops what is empty at the end
		if !slices.Equal(row, want[i]) {
			t.Fatalf("row %d is %q, want %q", i, row, want[i])
		}
	}
	cell, err := excelize.CoordinatesToCellName(at+1, 2)
	if err != nil {
		t.Fatal(err)
	}
	if kind, err := book.GetCellType("Seats", cell); err != nil || kind == excelize.CellTypeInlineString || rows[1][at] == "" {
		t.Errorf("%s is kept as %v, %v", cell, kind, err)
	}
}

// Every part of the package is XML, and says of which kind it is.
func TestWorkbookParts(t *testing.T) {
	text := mustWrite(t, mustCompany(t, 50), "xlsx", "", "")
	z, err := zip.NewReader(strings.NewReader(text), int64(len(text)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range z.File {
		part, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		for d := xml.NewDecoder(part); err == nil; {
			_, err = d.Token()
		}
		if !errors.Is(err, io.EOF) {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
	if len(z.File) != 6 {
		t.Errorf("%d parts", len(z.File))
	}
}

// The file leaves as it grows: what is not out yet is no more than what the packer and the buffers hold.
func TestWorkbookIsStreamed(t *testing.T) {
	g := mustCompany(t, 6000)
	f, _ := export.Named("xlsx")
	cut, err := export.Take(g, "", "")
	if err != nil {
		t.Fatal(err)
	}
	gone := &failing{after: 200_000}
	if err := f.Write(t.Context(), cut, gone); !errors.Is(err, errGone) || gone.n > 200_000+1<<17 {
		t.Errorf("the reader left after 200,000 bytes: %v after %s", err, strconv.Itoa(gone.n))
	}
}

var errGone = errors.New("gone")

// failing is a reader that leaves.
type failing struct{ n, after int }

func (f *failing) Write(p []byte) (int, error) {
	if f.n += len(p); f.n > f.after {
		return 0, errGone
	}
	return len(p), nil
}

func mustRows(t *testing.T, text string) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}
