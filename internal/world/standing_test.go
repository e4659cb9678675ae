package world_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"cadre/internal/history"
	"cadre/internal/org/orgtest"
	"cadre/internal/store/storetest"
)

// TestStandingSaysOneThing holds the lists of rights to the questions of one pair: whoever asks about one person
// must learn neither more nor less than who asks about everyone. Seats are shared and vacant, people
// hold several, and lines name coaches.
func TestStandingSaysOneThing(t *testing.T) {
	if testing.Short() {
		t.Skip("a database for each organisation")
	}
	rapid.Check(t, func(r *rapid.T) {
		var outline strings.Builder
		level, n := 0, rapid.IntRange(2, 10).Draw(r, "seats")
		for i := range n {
			if i > 0 {
				level = rapid.IntRange(1, level+1).Draw(r, "level")
			}
			names := []string{}
			for j := range rapid.IntRange(0, 2).Draw(r, "holders") {
				names = append(names, fmt.Sprintf("P%d%c", i, 'a'+j))
			}
			line := fmt.Sprintf("%sS%d", strings.Repeat("  ", level), i)
			if len(names) > 0 {
				line += ": " + strings.Join(names, ", ")
			}
			outline.WriteString(line + "\n")
		}
		o := orgtest.Must(t, storetest.SQLite(t), outline.String())
		defer o.Close()
		var all []string
		for p := range strings.FieldsSeq(strings.NewReplacer(":", " ", ",", " ").Replace(outline.String())) {
			if strings.HasPrefix(p, "P") {
				all = append(all, o.Person(p))
			}
		}
		if len(all) < 2 {
			return
		}
		pick := func(what string) string { return rapid.SampledFrom(all).Draw(r, what) }
		o.MustWrite(func(ctx context.Context, tx *history.Tx) error {
			tx.Summarize("More seats and coaches")
			coached := map[string]bool{}
			for range rapid.IntRange(0, 3).Draw(r, "more") {
				person, coach := pick("person"), pick("coach")
				if seat := o.Seat(fmt.Sprintf("S%d", rapid.IntRange(0, n-1).Draw(r, "seat"))); rapid.Bool().Draw(r, "second seat") {
					if err := tx.Assignment.Create().SetPositionID(seat).SetPersonID(person).SetKind("INTERIM").SetStartsOn("2021-01-01").Exec(ctx); err != nil {
						return err
					}
				}
				if person != coach && !coached[person] {
					coached[person] = true
					if err := tx.CoachLine.Create().SetPersonID(person).SetCoachID(coach).Exec(ctx); err != nil {
						return err
					}
				}
			}
			return nil
		})
		s := o.Standing()
		for name, pair := range map[string]struct {
			list func(string) []string
			one  func(a, b string) bool
		}{"coaches": {s.Coachees, s.Coaches}, "leads": {s.Reports, s.Manages}, "is above": {s.Below, s.Leads}} {
			for _, a := range all {
				list := pair.list(a)
				for _, b := range all {
					if got, want := slices.Contains(list, b), pair.one(a, b); got != want {
						r.Fatalf("%s\n%s %s %s: listed %v, asked %v", outline.String(), a, name, b, got, want)
					}
				}
			}
		}
	})
}
