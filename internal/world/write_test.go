package world_test

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"cadre/ent"
	"cadre/internal/fault"
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

// TestMemoryCatchesUp lets reading fail right after a commit. The client hears that its change was
// saved, and memory has it as soon as reading works again, though nobody writes.
func TestMemoryCatchesUp(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, "CEO\n  CTO")
		cto, before := o.Seat("CTO"), o.Revision()
		var broken atomic.Bool
		s.Client().Position.Intercept(ent.InterceptFunc(func(next ent.Querier) ent.Querier {
			return ent.QuerierFunc(func(ctx context.Context, q ent.Query) (ent.Value, error) {
				if broken.Load() {
					return nil, errors.New("the disk does not answer")
				}
				return next.Query(ctx, q)
			})
		}))
		_, err := o.Write(o.Context(), world.Intent{Action: "test.rename"}, func(ctx context.Context, tx *history.Tx) error {
			tx.Summarize("Renamed CTO")
			defer broken.Store(true)
			return tx.Position.UpdateOneID(cto).SetTitle("Engineering").Exec(ctx)
		})
		if f, ok := fault.As(err); !ok || f.Code != fault.Internal || !strings.Contains(f.Message, "saved") {
			t.Fatalf("the client hears %v", err)
		}
		broken.Store(false)
		ctx, cancel := context.WithTimeout(o.Context(), 10*time.Second)
		defer cancel()
		if !o.Wait(ctx, before) {
			t.Fatal("memory never caught up")
		}
		if p, _ := o.Graph().Position(cto); p.Title() != "Engineering" || o.Graph().Revision() != before+1 {
			t.Fatalf("memory has %q at %d", p.Title(), o.Graph().Revision())
		}
	})
}
