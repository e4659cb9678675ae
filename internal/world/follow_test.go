package world_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"cadre/ent"
	"cadre/internal/history"
	"cadre/internal/org/orgtest"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

// TestLargeEvents follows a write of more rows than an event lists: it says so, whether it comes
// from memory or from the log, and memory has every row.
func TestLargeEvents(t *testing.T) {
	s := storetest.SQLite(t)
	o := orgtest.Must(t, s, "CEO")
	const seats = 5001
	c := o.MustWrite(func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Opened many seats")
		many := make([]*ent.PositionCreate, seats)
		for i := range many {
			many[i] = tx.Position.Create().SetTitle(fmt.Sprintf("Seat %d", i))
		}
		for part := range slices.Chunk(many, 1000) { // as many variables as one statement takes
			if err := tx.Position.CreateBulk(part...).Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
	again, err := world.OpenLive(o.Context(), s, world.Options{}) // has nothing but the log
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(again.Close)
	for name, w := range map[string]*world.World{"Memory": o.World, "Log": again} {
		events, err := w.Events(o.Context(), c.Changeset.Seq-1, 10)
		if err != nil || len(events) != 1 || !events[0].Many || events[0].Touched != nil {
			t.Errorf("%s: %d events, %v", name, len(events), err)
		}
		if n := len(w.Graph().Roots()); n != seats+1 {
			t.Errorf("%s has %d seats", name, n)
		}
	}
}
