package host

import (
	"bytes"
	"strings"
	"testing"

	"cadre/internal/coaching"
	"cadre/internal/export"
	"cadre/internal/fault"
	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/store/storetest"
)

// What is left out of the log is told by no part of it: no row, and no summary of what was done to such rows alone.
func TestLogWithout(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO: Ana\n  GPM: Ben\n    PM: Cid")
	why := "since Cid asked"
	if _, err := coaching.NameCoach(o.Context(), o.World, coaching.NameCoachInput{Person: o.Person("Cid"), Coach: o.Person("Ana"), Reason: &why}); err != nil {
		t.Fatal(err)
	}
	if _, err := coaching.ClearCoach(o.Context(), o.World, coaching.ClearCoachInput{Person: o.Person("Cid")}); err != nil {
		t.Fatal(err)
	}
	address := "cid@acme.example"
	if _, err := org.UpdatePerson(o.Context(), o.World, org.UpdatePersonInput{Person: o.Person("Cid"), Email: input.Optional[string]{Set: true, Value: &address}, Reason: &why}); err != nil {
		t.Fatal(err)
	}
	log := func(without ...export.Part) string {
		var b bytes.Buffer
		if err := export.Changes(o.Context(), o.World, 0, without, &b); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	whole := log()
	for part, words := range map[export.Part][]string{
		export.Coaches: {"coach_lines", "Named Ana the coach of Cid", "Took the named coach of Cid away"},
		export.Emails:  {address},
		export.Reasons: {why},
	} {
		text := log(part)
		for _, word := range words {
			if !strings.Contains(whole, word) || strings.Contains(text, word) {
				t.Errorf("without %s: %q is in the whole: %t, and is left: %t", part, word, strings.Contains(whole, word), strings.Contains(text, word))
			}
		}
		if strings.Count(text, "\n") != strings.Count(whole, "\n") {
			t.Errorf("without %s there are other lines", part)
		}
	}
	var b bytes.Buffer
	if err := export.Changes(o.Context(), o.World, 0, []export.Part{export.Leavers}, &b); fault.CodeOf(err) != fault.InvalidInput || b.Len() > 0 {
		t.Error(err)
	}
}
