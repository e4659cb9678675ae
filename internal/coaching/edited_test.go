package coaching_test

import (
	"testing"

	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/org/orgtest"
	"cadre/internal/store/storetest"
)

// TestWhoseWords follows the words of a shared note from hand to hand: whoever changes them has them, whoever takes a change
// back gives them back, and the version grows each time. Who may see them is no part of what they say.
func TestWhoseWords(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO: Ana\n  GPM: Ben\n    PM: Cy\n")
	ben, cy := o.As("Ben"), o.As("Cy")
	meeting, _, err := coaching.Prepare(ben, o.World, coaching.PrepareOneOnOneInput{Person: ptr(o.Person("Cy")), StartsAt: o.Now()})
	if err != nil {
		t.Fatal(err)
	}
	note, _, err := coaching.AddNote(ben, o.World, coaching.AddOneOnOneNoteInput{OneOnOne: meeting, Kind: "NOTE", Text: "Ben's"})
	if err != nil {
		t.Fatal(err)
	}
	is := func(when, by string, version int) {
		t.Helper()
		row, err := o.Client().OneOnOneNote.Get(access.System(o.Context()), note)
		if err != nil {
			t.Fatal(err)
		}
		if row.AuthorID != o.Person("Ben") || row.EditedByID != o.Person(by) || row.Version != version {
			t.Errorf("%s: the words are of %s in version %d, want %s and %d", when, row.EditedByID, row.Version, by, version)
		}
	}
	is("at first", "Ben", 1)
	changed, err := coaching.UpdateNote(cy, o.World, coaching.UpdateOneOnOneNoteInput{Note: note, Text: "Cy's"})
	if err != nil {
		t.Fatal(err)
	}
	is("after Cy has changed them", "Cy", 2)
	back, err := coaching.Undo(cy, o.World, changed.Confidential.ID, nil)
	if err != nil {
		t.Fatal(err)
	}
	is("after Cy has taken that back", "Ben", 3)
	if _, err := coaching.Undo(cy, o.World, back.Confidential.ID, nil); err != nil {
		t.Fatal(err)
	}
	is("after Cy has done it again", "Cy", 4)
	if _, err := coaching.UpdateNote(ben, o.World, coaching.UpdateOneOnOneNoteInput{Note: note, Text: "Ben's again"}); err != nil {
		t.Fatal(err)
	}
	is("after Ben has changed them", "Ben", 5)
}
