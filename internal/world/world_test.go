package world_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

func TestWrite(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		org := orgtest.Must(t, s, "CEO\n  CTO")
		before := org.Graph()

		t.Run("NothingChanged", func(t *testing.T) {
			c := org.MustWrite(func(context.Context, *history.Tx) error { return nil })
			if c.Changeset != nil || c.Graph.Revision() != before.Revision() {
				t.Fatalf("a write that changed nothing left %v", c.Changeset)
			}
		})
		t.Run("ErrorRollsBack", func(t *testing.T) {
			_, err := org.Write(org.Context(), world.Intent{Action: "test.fail"}, func(ctx context.Context, tx *history.Tx) error {
				if err := tx.Position.UpdateOneID(org.Seat("CTO")).SetTitle("X").Exec(ctx); err != nil {
					return err
				}
				return fault.New(fault.InvalidInput, "No.")
			})
			if fault.CodeOf(err) != fault.InvalidInput || org.Seat("CTO") == "" || org.Graph().Revision() != before.Revision() {
				t.Fatalf("after %v the organisation is at %d", err, org.Graph().Revision())
			}
		})
		t.Run("OutsideAChangeset", func(t *testing.T) {
			if err := s.Client().Position.UpdateOneID(org.Seat("CTO")).SetTitle("X").Exec(org.Context()); err == nil {
				t.Fatal("a write outside a changeset went through")
			}
		})
		t.Run("ErrSetAndCleared", func(t *testing.T) {
			_, err := org.Write(org.Context(), world.Intent{Action: "test"}, func(ctx context.Context, tx *history.Tx) error {
				tx.Summarize("x")
				return tx.Position.UpdateOneID(org.Seat("CTO")).ClearLocation().SetLocation("Berlin").Exec(ctx)
			})
			if err == nil || !strings.Contains(err.Error(), "sets and clears location") {
				t.Fatalf("a column is set and cleared at once: %v", err)
			}
		})
		t.Run("Reader", func(t *testing.T) {
			reader := access.With(t.Context(), &access.Viewer{Name: "Reader"})
			_, err := org.Write(reader, world.Intent{Action: "test"}, func(context.Context, *history.Tx) error { return nil })
			if fault.CodeOf(err) != fault.Forbidden {
				t.Fatalf("a reader writes: %v", err)
			}
		})
	})
}

// TestFollowersMissNothing lets several writers write while several followers follow; each must
// see every revision once, in order.
func TestFollowersMissNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		org := orgtest.Must(t, s, "CEO")
		start := org.Graph().Revision()
		const writers, writes, followers = 4, 20, 5
		var all sync.WaitGroup
		for f := range followers {
			all.Go(func() {
				since := start
				for since < start+writers*writes {
					events, err := org.Events(access.System(t.Context()), since, 7)
					if err != nil {
						t.Errorf("follower %d: %v", f, err)
						return
					}
					for _, e := range events {
						if e.Changeset.Seq != since+1 || len(e.Touched) != 1 {
							t.Errorf("follower %d saw %d with %d rows after %d", f, e.Changeset.Seq, len(e.Touched), since)
							return
						}
						since = e.Changeset.Seq
					}
					if len(events) == 0 && !org.Wait(t.Context(), since) {
						t.Errorf("follower %d was sent away", f)
						return
					}
				}
			})
		}
		for w := range writers {
			all.Go(func() {
				for i := range writes {
					if _, err := open(org.Context(), org.World, fmt.Sprintf("Seat %d of %d", i, w)); err != nil {
						t.Errorf("writer %d: %v", w, err)
					}
				}
			})
		}
		all.Wait()
		if got := org.Graph().Headcount(); got != 0 || len(org.Graph().Roots()) != 1+writers*writes {
			t.Fatalf("%d seats in memory", len(org.Graph().Roots()))
		}
	})
}

// TestNodesHearOfEachOther opens two worlds on one shared database, as two nodes do.
func TestNodesHearOfEachOther(t *testing.T) {
	url := storetest.EmptyPostgres(t)
	here := orgtest.Must(t, mustOpen(t, url), "CEO")
	there, err := world.OpenLive(here.Context(), mustOpen(t, url), world.Options{Follow: time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(there.Close)

	seen := here.Graph().Revision()
	if _, err := open(here.Context(), there, "Opened there"); err != nil {
		t.Fatal(err)
	}
	c, err := open(here.Context(), here.World, "Opened here") // catches up with what came between
	if err != nil {
		t.Fatal(err)
	}
	if c.Changeset.Seq != seen+2 || len(c.Graph.Roots()) != 3 {
		t.Fatalf("at %d with %d seats, want %d with 3", c.Changeset.Seq, len(c.Graph.Roots()), seen+2)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	if !there.Wait(ctx, seen+1) || len(there.Graph().Roots()) != 3 {
		t.Fatalf("the other node has %d seats", len(there.Graph().Roots()))
	}
}

func mustOpen(t *testing.T, url string) *store.Store {
	s, err := store.Open(t.Context(), store.Options{URL: url})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func open(ctx context.Context, w *world.World, title string) (*world.Commit, error) {
	return w.Write(ctx, world.Intent{Action: "test.open"}, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Opened %s", title)
		return tx.Position.Create().SetTitle(title).Exec(ctx)
	})
}

// TestDayTurns sees a holding end when its last day is over, without a write.
func TestDayTurns(t *testing.T) {
	now := time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC)
	ctx := access.With(t.Context(), &access.Viewer{Name: "Tester", Owner: true})
	w, err := world.OpenLive(ctx, storetest.SQLite(t), world.Options{Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Close)
	_, err = w.Write(ctx, world.Intent{Action: "test"}, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Filled a seat for a day")
		seat, err := tx.Position.Create().SetTitle("Guest").Save(ctx)
		if err != nil {
			return err
		}
		who, err := tx.Person.Create().SetName("Ana").Save(ctx)
		if err != nil {
			return err
		}
		return hold(ctx, tx, seat, who, "2026-06-16")
	})
	if err != nil {
		t.Fatal(err)
	}
	if n := w.Graph().Headcount(); n != 1 {
		t.Fatalf("headcount %d on the day, want 1", n)
	}
	now = now.AddDate(0, 0, 1)
	if n := w.Graph().Headcount(); n != 0 {
		t.Fatalf("headcount %d on the day after, want 0", n)
	}
}

func hold(ctx context.Context, tx *history.Tx, seat *ent.Position, who *ent.Person, until string) error {
	return tx.Assignment.Create().SetPosition(seat).SetPerson(who).SetEndsOn(until).Exec(ctx)
}
