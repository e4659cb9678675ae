package interchange_test

import (
	"encoding/csv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"cadre/internal/interchange"
)

func TestGuard(t *testing.T) {
	for text, want := range map[string]string{
		"=cmd|' /C calc'!A0": "'=cmd|' /C calc'!A0", "+1": "'+1", "-1": "'-1", "@x": "'@x", "\tx": "'\tx", "\rx": "'\rx", "\x00x": "'\x00x",
		"＝1": "'＝1", "＋1": "'＋1", "－1": "'－1", "＠x": "'＠x", " =1": "' =1", "\"=1": "'\"=1", "'=1": "''=1", "''@": "'''@",
		"Ann": "Ann", "": "", "'": "'", "O'Brien": "O'Brien", "'tis": "'tis", "1-2": "1-2", "a=b": "a=b",
	} {
		if got := interchange.Guard(text); got != want {
			t.Errorf("Guard(%q) = %q, want %q", text, got, want)
		}
	}
}

// hostile draws texts that are likely to upset a guard.
func hostile() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		parts := rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom([]string{"'", "''", "=", "+", "-", "@", "\t", "\r", "\n", "\x00", "＝", "＋", "－", "＠", " ", "\u00a0", "\"", ",", ";", "x"}), rapid.String()), 0, 6).Draw(t, "parts")
		return strings.Join(parts, "")
	})
}

func TestUnguardTakesAwayWhatGuardAdds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := hostile().Draw(t, "text")
		if got := interchange.Unguard(interchange.Guard(text)); got != text {
			t.Fatalf("%q came back as %q", text, got)
		}
	})
}

func TestGuardedTextIsNoFormula(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		guarded := interchange.Guard(hostile().Draw(t, "text"))
		if bare := strings.TrimLeft(guarded, " \""); bare != "" && strings.ContainsAny(bare[:1], "=+-@\t\r\x00") {
			t.Fatalf("%q would run", guarded)
		}
	})
}

// TestReaderAgreesWithStandard holds the tolerant reader against the strict one of the standard
// library: what that writes, ours reads as the same cells.
func TestReaderAgreesWithStandard(t *testing.T) {
	cell := rapid.StringMatching(`[a-zA-Z0-9 ,;"'\n|.äß日-]{0,12}`)
	rapid.Check(t, func(t *rapid.T) {
		rows := rapid.SliceOfN(rapid.SliceOfN(cell, 3, 3), 1, 8).Draw(t, "rows")
		var s strings.Builder
		w := csv.NewWriter(&s)
		if err := w.WriteAll(append([][]string{{"ID", "Name", "Job Title"}}, rows...)); err != nil {
			t.Fatal(err)
		}
		table, err := interchange.Read(t.Context(), strings.NewReader(s.String()), interchange.Options{Delimiter: ",", HeaderRow: 1})
		if err != nil {
			t.Fatal(err)
		}
		at := 0
		for _, want := range rows {
			if strings.TrimSpace(strings.Join(want, "")) == "" {
				continue // an empty row is no record
			}
			if at >= len(table.Records) {
				return // sparse rows at the end count as a footer
			}
			if got := table.Records[at].Cells; strings.Join(got, "\x00") != strings.Join(want, "\x00") {
				t.Fatalf("row %d is %q, want %q", at, got, want)
			}
			at++
		}
	})
}
