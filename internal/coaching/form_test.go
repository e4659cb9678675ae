package coaching_test

import (
	"strings"
	"testing"

	"cadre/internal/coaching"
	"cadre/internal/fault"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// TestWordsThatCanBeKept writes shared notes: what a database refuses, or nobody would see, is refused by the field on
// every database alike; the rest is kept trimmed and in one form.
func TestWordsThatCanBeKept(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, "CPO: Ana\n  GPM: Ben\n    PM: Cy\n")
		meeting, _, err := coaching.Prepare(o.As("Ben"), o.World, coaching.PrepareOneOnOneInput{Person: ptr(o.Person("Cy")), StartsAt: o.Now()})
		if err != nil {
			t.Fatal(err)
		}
		for name, tt := range map[string]struct{ text, kept string }{
			"OK":           {" Two\r\nlines\tof e\u0301 ", "Two\nlines\tof é"},
			"ErrNul":       {"a\x00b", ""},
			"ErrUTF8":      {"a\xff", ""},
			"ErrInvisible": {" \u200b\n", ""},
			"ErrLong":      {strings.Repeat("é", 20_001), ""},
		} {
			note, _, err := coaching.AddNote(o.As("Ben"), o.World, coaching.AddOneOnOneNoteInput{OneOnOne: meeting, Kind: "NOTE", Text: tt.text})
			if tt.kept == "" {
				if f, _ := fault.As(err); fault.CodeOf(err) != fault.InvalidInput || f.Field != "input.text" {
					t.Errorf("%s: %v", name, err)
				}
				continue
			}
			if err != nil {
				t.Fatal(err)
			}
			if row, err := o.Client().OneOnOneNote.Get(o.As("Cy"), note); err != nil || row.Text != tt.kept {
				t.Errorf("%s: %q %v", name, row.Text, err)
			}
		}
		_, _, err = coaching.AddNote(o.As("Ben"), o.World, coaching.AddOneOnOneNoteInput{OneOnOne: meeting, Kind: "NOTE", Text: "x", Reason: ptr("a\x00b")})
		if f, _ := fault.As(err); fault.CodeOf(err) != fault.InvalidInput || f.Field != "input.reason" {
			t.Errorf("the reason: %v", err)
		}
	})
}
