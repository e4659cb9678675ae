package world_test

import (
	"context"
	"testing"
	"time"

	"cadre/internal/history"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

// TestPanicKeepsNobodyOut lets a write panic, as a defect in a rule would: what it wrote is gone,
// and whoever comes next can write.
func TestPanicKeepsNobodyOut(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, "CEO\n  CTO")
		cto, before := o.Seat("CTO"), o.Revision()
		func() {
			defer func() {
				if recover() == nil {
					t.Error("the panic was swallowed")
				}
			}()
			_, _ = o.Write(o.Context(), world.Intent{Action: "test.panic"}, func(ctx context.Context, tx *history.Tx) error {
				if err := tx.Position.UpdateOneID(cto).SetTitle("X").Exec(ctx); err != nil {
					t.Error(err)
				}
				panic("a defect")
			})
		}()
		ctx, cancel := context.WithTimeout(o.Context(), 10*time.Second)
		defer cancel()
		if _, err := open(ctx, o.World, "After"); err != nil {
			t.Fatalf("the next write: %v", err)
		}
		if o.Seat("CTO") != cto || o.Revision() != before+1 {
			t.Fatal("what the panicking write did is there")
		}
	})
}
