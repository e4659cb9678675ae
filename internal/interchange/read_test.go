package interchange_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode/utf16"

	"cadre/internal/fault"
	"cadre/internal/interchange"
)

func cells(t *interchange.Table) [][]string {
	list := make([][]string, len(t.Records))
	for i, r := range t.Records {
		list[i] = r.Cells
	}
	return list
}

func codes(t *testing.T, table *interchange.Table) map[interchange.Code]int {
	t.Helper()
	seen, err := interchange.Inspect(table, "")
	if err != nil {
		t.Fatal(err)
	}
	return seen.Report.ByCode
}

func TestReadShapes(t *testing.T) {
	tests := map[string]struct {
		text string
		want [][]string
		code interchange.Code // that must be reported; none: no problem at all
	}{
		"Plain":             {"ID,Name\n1,Ann\n2,Bob\n", [][]string{{"1", "Ann"}, {"2", "Bob"}}, ""},
		"NoFinalNewline":    {"ID,Name\n1,Ann", [][]string{{"1", "Ann"}}, ""},
		"MixedLineEnds":     {"ID,Name\r\n1,Ann\r2,Bob\n3,Cid\r\n", [][]string{{"1", "Ann"}, {"2", "Bob"}, {"3", "Cid"}}, ""},
		"QuotedDelimiter":   {"ID,Name\n1,\"Ann, Bee\"\n", [][]string{{"1", "Ann, Bee"}}, ""},
		"DoubledQuote":      {"ID,Name\n1,\"Ann \"\"Bee\"\" Cid\"\n", [][]string{{"1", `Ann "Bee" Cid`}}, ""},
		"NewlineInQuotes":   {"ID,Name\n1,\"Ann\r\nBee\"\n2,Bob\n", [][]string{{"1", "Ann\nBee"}, {"2", "Bob"}}, ""},
		"SpaceBeforeQuote":  {"ID,Name\n1, \"Ann, Bee\" \n", [][]string{{"1", "Ann, Bee"}}, ""},
		"EmptyQuoted":       {"ID,Name\n1,\"\"\n", [][]string{{"1", ""}}, ""},
		"UnclosedAtEnd":     {"ID,Name\n1,\"Ann\n2,Bob\n", [][]string{{"1", `"Ann`}, {"2", "Bob"}}, interchange.CodeUnclosedQuote},
		"UnclosedThenQuote": {"ID,Name\n1,\"Ann\n2,\"Bob, B\"\n", [][]string{{"1", `"Ann`}, {"2", "Bob, B"}}, interchange.CodeUnclosedQuote},
		"StrayQuote":        {"ID,Name\n1,\"Ann \"The\" Bee\"\n2,Bob\n", [][]string{{"1", `Ann "The" Bee`}, {"2", "Bob"}}, interchange.CodeStrayQuote},
		"QuoteInPlain":      {"ID,Name\n1,Ann 6\" Bee\n", [][]string{{"1", `Ann 6" Bee`}}, ""},
		"Short":             {"ID,Name,Job Title\n1,Ann\n", [][]string{{"1", "Ann", ""}}, interchange.CodeShortRow},
		"Long":              {"ID,Name\n1,Ann,extra\n2,Bob\n", [][]string{{"1", "Ann"}, {"2", "Bob"}}, interchange.CodeLongRow},
		"LongButEmpty":      {"ID,Name\n1,Ann,,\n2,Bob\n", [][]string{{"1", "Ann"}, {"2", "Bob"}}, ""},
		"Blank":             {"ID,Name\n\n1,Ann\n , \n2,Bob\n", [][]string{{"1", "Ann"}, {"2", "Bob"}}, ""},
		"NUL":               {"ID,Name\n1,An\x00n\n", [][]string{{"1", "Ann"}}, interchange.CodeControlCharacter},
		"OneBadByte":        {"ID,Name\n1,Zoë\n2,Zo\xeb\n3,Ñandú\n", [][]string{{"1", "Zoë"}, {"2", "Zoë"}, {"3", "Ñandú"}}, interchange.CodeInvalidUTF8},
		"Latin1":            {"ID,Name\n1,Zo\xeb\n2,\x80uro\n", [][]string{{"1", "Zoë"}, {"2", "€uro"}}, ""},
		"Decomposed":        {"ID,Name\n1,Zoe\u0308\n", [][]string{{"1", "Zoë"}}, ""},
		"UTF8Mark":          {"\xEF\xBB\xBFID,Name\n1,Ann\n", [][]string{{"1", "Ann"}}, ""},
		"Semicolons":        {"ID;Name;FTE\n1;Ann, Bee;0,8\n2;Bob, Cid;1,0\n", [][]string{{"1", "Ann, Bee", "0,8"}, {"2", "Bob, Cid", "1,0"}}, ""},
		"Tabs":              {"ID\tName\n1\tAnn, Bee\n", [][]string{{"1", "Ann, Bee"}}, ""},
		"Pipes":             {"ID|Name\n1|Ann\n", [][]string{{"1", "Ann"}}, ""},
		"DeclaredDelimiter": {"sep=;\nID;Name\n1;Ann\n", [][]string{{"1", "Ann"}}, ""},
		"OneRowOtherwise":   {"ID,Name\n1,Ann\n2;Bob\n3,Cid\n", [][]string{{"1", "Ann"}, {"2", "Bob"}, {"3", "Cid"}}, interchange.CodeOtherDelimiter},
		"Report":            {"Staff list\nPrinted today\n\nID,Name,Job Title\n1,Ann,CEO\n\nTotal:,1\n", [][]string{{"1", "Ann", "CEO"}}, interchange.CodeFooterLine},
		"Pages":             {"ID,Name\n1,Ann\nID,Name\n2,Bob\n", [][]string{{"1", "Ann"}, {"2", "Bob"}}, interchange.CodeRepeatedHeader},
		"NoHeader":          {"17,ann@x.org\n18,bob@x.org\n", [][]string{{"17", "ann@x.org"}, {"18", "bob@x.org"}}, interchange.CodeNoHeader},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			table := mustRead(t, tt.text, interchange.Options{})
			if got := cells(table); !reflect.DeepEqual(got, tt.want) {
				t.Errorf("read %q, want %q", got, tt.want)
			}
			switch got := codes(t, table); {
			case tt.code != "" && got[tt.code] == 0:
				t.Errorf("%s is not reported, only %v", tt.code, got)
			case tt.code == "" && len(got) > 0:
				t.Errorf("reported %v, want nothing", got)
			}
		})
	}
}

func TestReadUTF16(t *testing.T) {
	const text = "ID,Name,Job Title\n1,Zoë Ñandú,CEO\n"
	units := utf16.Encode([]rune(text))
	for name, order := range map[string]func(uint16) []byte{
		"LittleEndian": func(u uint16) []byte { return []byte{byte(u), byte(u >> 8)} },
		"BigEndian":    func(u uint16) []byte { return []byte{byte(u >> 8), byte(u)} },
	} {
		for _, marked := range []bool{true, false} {
			t.Run(fmt.Sprintf("%s/Marked=%t", name, marked), func(t *testing.T) {
				var raw []byte
				if marked {
					raw = append(raw, order(0xFEFF)...)
				}
				for _, u := range units {
					raw = append(raw, order(u)...)
				}
				table := mustRead(t, string(raw), interchange.Options{})
				if got := cells(table); !reflect.DeepEqual(got, [][]string{{"1", "Zoë Ñandú", "CEO"}}) {
					t.Fatalf("read %q as %s", got, table.Encoding)
				}
			})
		}
	}
}

func TestReadOptions(t *testing.T) {
	t.Run("Encoding", func(t *testing.T) {
		table := mustRead(t, "ID,Name\n1,\x93\xfa\x96{\n", interchange.Options{Encoding: "Shift_JIS"})
		if table.Records[0].Cells[1] != "日本" {
			t.Errorf("read %q", table.Records[0].Cells[1])
		}
	})
	t.Run("HeaderRow", func(t *testing.T) {
		table := mustRead(t, "ID,Name\nA,B\n1,Ann\n", interchange.Options{HeaderRow: 2})
		if table.HeaderRow != 2 || table.Header[0] != "A" || len(table.Records) != 1 {
			t.Errorf("header %d %v, %d records", table.HeaderRow, table.Header, len(table.Records))
		}
	})
	t.Run("Delimiter", func(t *testing.T) {
		table := mustRead(t, "ID;Name\n1;Ann, Bee, Cid\n", interchange.Options{Delimiter: ";"})
		if table.Records[0].Cells[1] != "Ann, Bee, Cid" {
			t.Errorf("read %q", table.Records[0].Cells)
		}
	})
	for name, o := range map[string]interchange.Options{"BadEncoding": {Encoding: "klingon"}, "BadDelimiter": {Delimiter: "\""}, "BadHeaderRow": {HeaderRow: 99}} {
		t.Run(name, func(t *testing.T) {
			_, err := interchange.Read(t.Context(), strings.NewReader("ID,Name\n1,Ann\n"), o)
			if fault.CodeOf(err) != fault.InvalidInput {
				t.Errorf("got %v, want INVALID_INPUT", err)
			}
		})
	}
}

func TestReadRefusesWhatIsNoText(t *testing.T) {
	for _, start := range []string{"PK\x03\x04\x14\x00", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "%PDF-1.7\n", "\x1F\x8B\x08"} {
		_, err := interchange.Read(t.Context(), strings.NewReader(start+strings.Repeat("\x00x", 100)), interchange.Options{})
		if fault.CodeOf(err) != fault.InvalidInput {
			t.Errorf("%q: got %v, want INVALID_INPUT", start, err)
		}
	}
}

func TestReadEmpty(t *testing.T) {
	for _, text := range []string{"", "\n\n", "\xEF\xBB\xBF", " , \n"} {
		p := mustParseText(t, text)
		if p.Counts.Rows != 0 || len(p.Seats) != 0 {
			t.Errorf("%q has %d rows", text, p.Counts.Rows)
		}
	}
}

// endless is a source that never ends, to be cancelled.
type endless struct{}

func (e endless) Read(b []byte) (int, error) {
	n := copy(b, strings.Repeat("1,Ann,CEO\n", len(b)/10+1))
	return n, nil
}

func TestReadCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	rows := 0
	_, err := interchange.Read(ctx, endless{}, interchange.Options{Progress: func(_ interchange.Stage, done, _ int) {
		if rows = done; done > 5000 {
			cancel()
		}
	}})
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("after %d rows: %v, want canceled", rows, err)
	}
}

func TestReadLongCell(t *testing.T) {
	long := strings.Repeat("é", 600_000)
	table := mustRead(t, "ID,Name\n1,\""+long+"\"\n2,Bob\n", interchange.Options{})
	if n := len(table.Records[0].Cells[1]); n > 32_767 || n < 32_000 || !strings.HasPrefix(long, table.Records[0].Cells[1]) {
		t.Errorf("kept %d bytes", n)
	}
	if codes(t, table)[interchange.CodeCellTooLong] != 1 || table.Records[1].Cells[1] != "Bob" {
		t.Errorf("reported %v, next row %q", codes(t, table), table.Records[1].Cells)
	}
}

// TestReadManyRows has more rows than the sniffed beginning holds, so that a sniffer that spoils
// what it looks at is found out.
func TestReadManyRows(t *testing.T) {
	const rows = 20_000
	var s strings.Builder
	s.WriteString("ID;Name\n")
	for i := range rows {
		fmt.Fprintf(&s, "%d;\"Person, %d\"\n", i, i)
	}
	table := mustRead(t, s.String(), interchange.Options{})
	if len(table.Records) != rows {
		t.Fatalf("read %d rows", len(table.Records))
	}
	for i, rec := range table.Records {
		if rec.Cells[0] != fmt.Sprint(i) || rec.Cells[1] != fmt.Sprintf("Person, %d", i) || rec.Row != i+2 {
			t.Fatalf("row %d reads %q", rec.Row, rec.Cells)
		}
	}
}
