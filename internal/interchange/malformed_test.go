package interchange_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"time"

	"cadre/internal/interchange"
)

// malformed writes a file with everything that goes wrong in files, row by row, the same for the
// same seed.
func malformed(rows int, seed uint64) []byte {
	rng := rand.New(rand.NewPCG(seed, seed))
	var b bytes.Buffer
	b.WriteString("\xEF\xBB\xBFEmployee ID,Name,Job Title,Department,Manager ID,Start Date,FTE\r\n")
	for i := range rows {
		end := []string{"\n", "\r\n", "\r"}[rng.IntN(3)]
		id, manager := i, rng.IntN(rows+rows/50) // forward, unknown, self and circular references
		switch rng.IntN(20) {
		case 0:
			fmt.Fprintf(&b, "%d,\"Never closed,Engineer,R&D,%d,2020-01-01,1%s", id, manager, end)
		case 1:
			fmt.Fprintf(&b, "%d,Nul\x00Name,Engineer,R&D,%d,31/02/2020,1%s", id, manager, end)
		case 2:
			fmt.Fprintf(&b, "%d,Zo\xeb M\xfcller,Engineer,R&D,%d,2020-01-01,1%s", id, manager, end)
		case 3:
			fmt.Fprintf(&b, "%d,Zoë Müller,Engineer,R&D,%d,2020-01-01,0,8,extra%s", id, manager, end)
		case 4:
			fmt.Fprintf(&b, "%d;Semi Colon;Engineer;R&D;%d;2020-01-01;1%s", id, manager, end)
		case 5:
			fmt.Fprintf(&b, "%d,Short%s", id, end)
		case 6:
			fmt.Fprintf(&b, "%d,Twice,Engineer,R&D,%d,2020-01-01,1%s", id/2, manager, end)
		case 7:
			fmt.Fprintf(&b, "%d,\"=cmd|' /C calc'!A0\",Engineer,R&D, %d ,2020-01-01,1%s", id, id, end)
		case 8:
			fmt.Fprintf(&b, ",,,,%d,,%s", manager, end)
		default:
			fmt.Fprintf(&b, "%d,Person %d,Engineer,R&D,%d,2020-01-01,1%s", id, id, manager, end)
		}
		if i%(rows/5+1) == rows/10 {
			fmt.Fprintf(&b, "%d,\"%s\",Engineer,R&D,%d,2020-01-01,1%s", rows+i, strings.Repeat("x", 1<<20), manager, end)
		}
	}
	b.WriteString("99,\"The last quote is never closed,Engineer,R&D,1,2020-01-01,1")
	return b.Bytes()
}

func TestMalformedFile(t *testing.T) {
	const rows = 100_000
	raw := malformed(rows, 7)
	start := time.Now()
	peak := watchHeap(t)
	table, err := interchange.Read(t.Context(), bytes.NewReader(raw), interchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	p := mustParseTable(t, table)
	took, most := time.Since(start), peak()
	report := p.Report()
	t.Logf("%d bytes, %d rows, %d seats, %d problems in %s, heap at most %d MB", len(raw), p.Counts.Rows, len(p.Seats), report.Total, took, most>>20)
	if took > 60*time.Second || most > 300<<20 {
		t.Errorf("took %s and %d MB, want less than a minute and 300 MB", took, most>>20)
	}
	if len(report.Problems) != interchange.MaxProblems || report.Total < rows/4 {
		t.Errorf("lists %d problems of %d", len(report.Problems), report.Total)
	}
	if p.Counts.Rows < rows || p.Counts.Rows > rows+10 {
		t.Errorf("read %d rows of %d", p.Counts.Rows, rows)
	}
	for _, code := range []interchange.Code{
		interchange.CodeUnclosedQuote, interchange.CodeControlCharacter, interchange.CodeInvalidUTF8, interchange.CodeLongRow, interchange.CodeOtherDelimiter, interchange.CodeShortRow,
		interchange.CodeConflictDuplicate, interchange.CodeSelfManaged, interchange.CodeCycle, interchange.CodeUnknownManager, interchange.CodeBlankID, interchange.CodeCellTooLong, interchange.CodeImpossibleDate, interchange.CodeFormula,
	} {
		if report.ByCode[code] == 0 {
			t.Errorf("%s is not reported", code)
		}
	}
}

// watchHeap samples the heap until the returned function is called, which answers the most above
// what was there before.
func watchHeap(t *testing.T) func() uint64 {
	t.Helper()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	before, most := m.HeapAlloc, uint64(0)
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		tick := time.NewTicker(5 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-stop:
				return
			case <-tick.C:
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				most = max(most, m.HeapAlloc)
			}
		}
	}()
	return func() uint64 {
		close(stop)
		<-stopped
		return most - min(most, before)
	}
}

// FuzzRead feeds the reader anything: it must come back, without a panic, with rows as wide as
// their header.
func FuzzRead(f *testing.F) {
	f.Add([]byte("ID,Name\n1,\"Ann\n2,Bob"))
	f.Add([]byte("\xFF\xFEI\x00D\x00,\x00"))
	f.Add([]byte("sep=;\n\"\"\";\"\r\r\n;"))
	f.Add(malformed(50, 1))
	f.Fuzz(func(t *testing.T, raw []byte) {
		table, err := interchange.Read(t.Context(), bytes.NewReader(raw), interchange.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, rec := range table.Records {
			if len(rec.Cells) != len(table.Header) {
				t.Fatalf("row %d has %d cells under %d columns", rec.Row, len(rec.Cells), len(table.Header))
			}
		}
		mustParseTable(t, table)
	})
}
