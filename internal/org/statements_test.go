package org_test

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/world"
)

// counted is an organisation whose statements are counted.
type counted struct {
	*orgtest.Org
	statements *atomic.Int64
}

func mustCount(t *testing.T, outline string) counted {
	t.Helper()
	n := new(atomic.Int64)
	s, err := store.Open(t.Context(), store.Options{File: filepath.Join(t.TempDir(), "org.db"), Observe: func(context.Context, string) { n.Add(1) }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return counted{orgtest.Must(t, s, outline), n}
}

func (o counted) of(t *testing.T, edit func() (*world.Commit, error)) int64 {
	t.Helper()
	before := o.statements.Load()
	if c, err := edit(); err != nil || c.Changeset == nil {
		t.Fatalf("nothing was changed: %v", err)
	}
	return o.statements.Load() - before
}

// broad is a chart of two managers, the first with n reports of three levels.
func broad(n int) (chart string, reports []string) {
	var b strings.Builder
	b.WriteString("CEO\n  A\n")
	for i := range n {
		fmt.Fprintf(&b, "    R%d\n      S%d\n        T%d\n", i, i, i)
		reports = append(reports, fmt.Sprintf("R%d", i))
	}
	b.WriteString("  B\n")
	return b.String(), reports
}

// What an edit asks of the database does not grow with the seats that it touches.
func TestStatementsDoNotGrowWithTheOrganisation(t *testing.T) {
	edits := map[string]func(o counted, reports []string) (*world.Commit, error){
		"move with subtree": func(o counted, _ []string) (*world.Commit, error) {
			return org.MovePosition(o.Context(), o.World, org.MovePositionInput{Positions: o.Seats("A"), ReportsTo: ptr(o.Seat("B"))})
		},
		"move alone": func(o counted, _ []string) (*world.Commit, error) {
			return org.MovePosition(o.Context(), o.World, org.MovePositionInput{Positions: o.Seats("A"), ReportsTo: ptr(o.Seat("B")), Alone: true})
		},
		"close with all below": func(o counted, _ []string) (*world.Commit, error) {
			return second(org.ClosePosition(o.Context(), o.World, org.ClosePositionInput{Positions: o.Seats("A"), Reports: org.CloseToo}))
		},
		"close": func(o counted, _ []string) (*world.Commit, error) {
			return second(org.ClosePosition(o.Context(), o.World, org.ClosePositionInput{Positions: o.Seats("A"), Reports: org.ToManager}))
		},
		"copy with all below": func(o counted, _ []string) (*world.Commit, error) {
			return second(org.CopyPositions(o.Context(), o.World, org.CopyPositionsInput{Positions: o.Seats("A"), ReportsTo: ptr(o.Seat("B"))}))
		},
		"merge": func(o counted, _ []string) (*world.Commit, error) {
			return org.MergePositions(o.Context(), o.World, org.MergePositionsInput{From: o.Seat("A"), Into: o.Seat("B")})
		},
	}
	for name, edit := range edits {
		t.Run(name, func(t *testing.T) {
			var took [2]int64
			for i, n := range []int{2, 150} {
				chart, reports := broad(n)
				o := mustCount(t, chart)
				took[i] = o.of(t, func() (*world.Commit, error) { return edit(o, reports) })
			}
			if took[1] != took[0] {
				t.Errorf("%d statements in a small organisation, %d in a large one", took[0], took[1])
			}
		})
	}
}

func TestEditOfManySeatsIsOneStatementForAll(t *testing.T) {
	edits := map[string]func(o counted, ids []string) (*world.Commit, error){
		"move": func(o counted, ids []string) (*world.Commit, error) {
			return org.MovePosition(o.Context(), o.World, org.MovePositionInput{Positions: ids, ReportsTo: ptr(o.Seat("B"))})
		},
		"copy": func(o counted, ids []string) (*world.Commit, error) {
			return second(org.CopyPositions(o.Context(), o.World, org.CopyPositionsInput{Positions: ids, ReportsTo: ptr(o.Seat("B"))}))
		},
		"update": func(o counted, ids []string) (*world.Commit, error) {
			return org.UpdatePositions(o.Context(), o.World, org.UpdatePositionsInput{Positions: ids, Fte: ptr(0.5), Team: input.Give(o.Team("Core"))})
		},
	}
	for name, edit := range edits {
		t.Run(name, func(t *testing.T) {
			var took [2]int64
			for i, n := range []int{2, 300} {
				chart, reports := broad(n)
				o := mustCount(t, chart)
				o.MustCreateTeams("Core")
				ids := o.Seats(reports...)
				took[i] = o.of(t, func() (*world.Commit, error) { return edit(o, ids) })
			}
			if took[1] != took[0] {
				t.Errorf("%d statements for two seats, %d for many", took[0], took[1])
			}
		})
	}
}

func TestMoveOfManySeatsOnEachDatabase(t *testing.T) {
	chart, reports := broad(60)
	each(t, chart, func(t *testing.T, o *orgtest.Org) {
		c, err := org.MovePosition(o.Context(), o.World, org.MovePositionInput{Positions: o.Seats(reports...), ReportsTo: ptr(o.Seat("CEO")), Index: ptr(1)})
		done(t, c, err, "Moved R0, R1, 58 others and 120 below to CEO")
		lines := strings.Split(o.Outline(), "\n")
		if lines[1] != "  A" || lines[2] != "  R0" || lines[len(lines)-2] != "  B" {
			t.Errorf("the chart is\n%s", strings.Join(lines, "\n"))
		}
	})
}
