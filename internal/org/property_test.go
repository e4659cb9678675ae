package org_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"cadre/ent"
	"cadre/ent/position"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// Any sequence of edits keeps the tree a tree and the snapshot in memory like the database; taken
// back in reverse order, every row of every table is as it was; and taken back again, as it became.
func TestAnyEditsKeepTheTreeAndCanBeUndone(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, "")
		rapid.Check(t, func(t *rapid.T) {
			o.MustWrite(wipe)
			plantAny(t, o)
			before := o.Rows()
			var sets []string
			for i := range rapid.IntRange(3, 12).Draw(t, "edits") {
				if set := editAny(t, o, i); set != "" {
					sets = append(sets, set)
				}
				mustBeTree(t, o)
			}
			after := o.Rows()
			undone := undoAll(t, o, sets)
			if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
				t.Fatalf("undone, these are not as they were: %v", diff)
			}
			mustBeTree(t, o)
			undoAll(t, o, undone)
			if diff := orgtest.Diff(after, o.Rows()); len(diff) > 0 {
				t.Fatalf("done again, these are not as they became: %v", diff)
			}
			mustBeTree(t, o)
		})
	})
}

// undoAll takes changesets back, the last first, and returns the changesets that did it.
func undoAll(t *rapid.T, o *orgtest.Org, sets []string) []string {
	t.Helper()
	var undone []string
	for i := len(sets) - 1; i >= 0; i-- {
		c, err := o.Undo(o.Context(), sets[i], nil)
		if err != nil {
			t.Fatalf("undo edit %d of %d: %v", i+1, len(sets), err)
		}
		undone = append(undone, c.Changeset.ID)
	}
	return undone
}

// wipe empties the organisation, so that one database serves all runs.
func wipe(ctx context.Context, tx *history.Tx) error {
	tx.Summarize("Emptied the organisation")
	for _, remove := range []func(context.Context) (int, error){
		tx.Assignment.Delete().Exec, tx.ReportingLine.Delete().Exec, tx.Membership.Delete().Exec, tx.PositionRole.Delete().Exec,
		tx.RoleInheritance.Delete().Exec, tx.Role.Delete().Exec, tx.Team.Delete().Exec, tx.Position.Delete().Exec, tx.Person.Delete().Exec,
		tx.LimitSetting.Delete().Exec, tx.LimitException.Delete().Exec,
	} {
		if _, err := remove(ctx); err != nil {
			return err
		}
	}
	return nil
}

// plantAny makes an organisation of any shape: seats, some of them held, teams and roles.
func plantAny(t *rapid.T, o *orgtest.Org) {
	t.Helper()
	var b strings.Builder
	level := -1
	for i := range rapid.IntRange(3, 14).Draw(t, "seats") {
		level = rapid.IntRange(0, level+1).Draw(t, "level")
		fmt.Fprintf(&b, "%sSeat %d", strings.Repeat("  ", level), i)
		if rapid.Bool().Draw(t, "held") {
			fmt.Fprintf(&b, ": Person %d", i)
		}
		b.WriteByte('\n')
	}
	o.MustPlant(b.String())
	o.MustCreateTeams("Team 0: Seat 0\n  Team 1\nTeam 2: Seat 0\n")
	o.MustWrite(func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Made roles")
		return tx.Role.CreateBulk(
			tx.Role.Create().SetKey("a").SetName("Seat 0"), tx.Role.Create().SetKey("b").SetName("New 1").SetAliases([]string{"New 2"}),
			tx.Role.Create().SetKey("m").SetName("Mixin").SetTrack("MIXIN"),
		).Exec(ctx)
	})
}

// mustBeTree walks the database from the top and fails where open seats are not reached, or where
// the snapshot in memory shows another chart.
func mustBeTree(t *rapid.T, o *orgtest.Org) {
	t.Helper()
	seats, err := o.Client().Position.Query().Where(position.ClosedOnIsNil()).Order(position.ByRank(), position.ByID()).All(o.Context())
	if err != nil {
		t.Fatal(err)
	}
	below := make(map[string][]*ent.Position)
	for _, s := range seats {
		manager := ""
		if s.ReportsToID != nil {
			manager = *s.ReportsToID
		}
		below[manager] = append(below[manager], s)
	}
	var stored []string
	var walk func(manager string)
	walk = func(manager string) {
		for _, s := range below[manager] {
			stored = append(stored, fmt.Sprintf("%s %s under %q %d %g", s.ID, s.Title, manager, s.Rank, s.Fte))
			walk(s.ID)
		}
	}
	walk("")
	if len(stored) != len(seats) {
		t.Fatalf("from the top, %d of %d open seats are reached", len(stored), len(seats))
	}
	chart, err := o.Graph().Chart(nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range chart.Seats() {
		manager := ""
		if m := s.ReportsTo(); m != nil {
			manager = strings.TrimSuffix(*m, o.Graph().Suffix())
		}
		shown := fmt.Sprintf("%s %s under %q %d %g", strings.TrimSuffix(s.ID(), o.Graph().Suffix()), s.Title(), manager, s.Rank(), s.Fte())
		if i >= len(stored) || shown != stored[i] {
			t.Fatalf("the snapshot shows %s in place %d of\n%s", shown, i, strings.Join(stored, "\n"))
		}
	}
	if n := len(chart.Seats()); n != len(stored) {
		t.Fatalf("the snapshot shows %d of %d seats", n, len(stored))
	}
}

// mayRefuse fails on any refusal that is not for the person who asked.
func mayRefuse(t *rapid.T, name string, err error) {
	t.Helper()
	if code := fault.CodeOf(err); code != "" && code != fault.InvalidInput && code != fault.NotFound {
		t.Fatalf("%s: %v", name, err)
	}
}
