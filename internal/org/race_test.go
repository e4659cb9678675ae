package org_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"cadre/internal/fault"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// eachPair runs a test with two clients: two who share one world in a file, and two nodes with a
// world each on one PostgreSQL database.
func eachPair(t *testing.T, outline string, test func(t *testing.T, pair [2]*orgtest.Org)) {
	t.Helper()
	t.Run("SQLite", func(t *testing.T) {
		o := orgtest.Must(t, storetest.SQLite(t), outline)
		test(t, [2]*orgtest.Org{o, o})
	})
	t.Run("PostgreSQL", func(t *testing.T) {
		url := storetest.EmptyPostgres(t)
		test(t, [2]*orgtest.Org{orgtest.Must(t, mustOpen(t, url), outline), orgtest.Must(t, mustOpen(t, url), "")})
	})
}

func mustOpen(t *testing.T, url string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), store.Options{URL: url})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// together runs two edits at the same time and returns how each ended.
func together(edits [2]func() error) (errs [2]error) {
	var wg sync.WaitGroup
	start := make(chan struct{})
	for i, edit := range edits {
		wg.Go(func() {
			<-start
			errs[i] = edit()
		})
	}
	close(start)
	wg.Wait()
	return errs
}

func TestRacingMovesNeverFormACircle(t *testing.T) {
	eachPair(t, "CEO\n  A\n  B\n", func(t *testing.T, pair [2]*orgtest.Org) {
		a, b, ceo := pair[0].Seat("A"), pair[0].Seat("B"), pair[0].Seat("CEO")
		move := func(o *orgtest.Org, seat, manager string) error {
			_, err := org.MovePosition(o.Context(), o.World, org.MovePositionInput{Positions: []string{seat}, ReportsTo: &manager})
			return err
		}
		for range 30 {
			errs := together([2]func() error{
				func() error { return move(pair[0], a, b) },
				func() error { return move(pair[1], b, a) },
			})
			if (errs[0] == nil) == (errs[1] == nil) {
				t.Fatalf("of two moves below each other, one goes through: %v and %v", errs[0], errs[1])
			}
			for _, err := range errs {
				if code := fault.CodeOf(err); err != nil && code != fault.InvalidInput && code != fault.Conflict {
					t.Fatal(err)
				}
			}
			pair[0].Outline() // fails where it is no tree
			for _, seat := range []string{a, b} {
				if err := move(pair[0], seat, ceo); err != nil {
					t.Fatal(err)
				}
			}
		}
	})
}

// Of two who edit what they saw, the second gets CONFLICT and nothing is silently overwritten.
func TestRacingEditsOfOneSeat(t *testing.T) {
	eachPair(t, "CEO\n", func(t *testing.T, pair [2]*orgtest.Org) {
		seat := pair[0].Seat("CEO")
		for round := range 20 {
			seen := pair[0].Revision()
			title := func(i int) string { return fmt.Sprintf("Title %d of %d", i, round) }
			rename := func(i int) func() error {
				return func() error {
					_, err := org.RenamePosition(pair[i].Context(), pair[i].World, org.RenamePositionInput{Position: seat, Title: title(i), ExpectedRevision: &seen})
					return err
				}
			}
			errs := together([2]func() error{rename(0), rename(1)})
			winner := 0
			if errs[0] != nil {
				winner = 1
			}
			refused(t, errs[1-winner], fault.Conflict, "input.expectedRevision", "Renamed")
			if got := pair[0].Client().Position.GetX(pair[0].Context(), seat).Title; errs[winner] != nil || got != title(winner) {
				t.Fatalf("the seat is called %s, want %s (%v)", got, title(winner), errs[winner])
			}
		}
	})
}

func TestManyMoversKeepTheTree(t *testing.T) {
	var chart strings.Builder
	for i := range 12 {
		fmt.Fprintf(&chart, "%sS%d\n", strings.Repeat("  ", i%4), i)
	}
	eachPair(t, chart.String(), func(t *testing.T, pair [2]*orgtest.Org) {
		seats := make([]string, 12)
		for i := range seats {
			seats[i] = pair[0].Seat(fmt.Sprintf("S%d", i))
		}
		var wg sync.WaitGroup
		for mover := range 6 {
			o, random := pair[mover%2], rand.New(rand.NewPCG(1, uint64(mover)))
			wg.Go(func() { moveAround(o.Context(), t, o, seats, random) })
		}
		wg.Wait()
		pair[0].Outline() // fails where it is no tree
	})
}

func moveAround(ctx context.Context, t *testing.T, o *orgtest.Org, seats []string, random *rand.Rand) {
	for range 25 {
		in := org.MovePositionInput{Positions: []string{seats[random.IntN(len(seats))]}, ReportsTo: &seats[random.IntN(len(seats))], Alone: random.IntN(3) == 0}
		if _, err := org.MovePosition(ctx, o.World, in); err != nil && fault.CodeOf(err) != fault.InvalidInput {
			t.Errorf("move: %v", err)
		}
	}
}
