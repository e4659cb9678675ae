package world

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/orggraph"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// mustLive opens a store with one seat, and mustPlan a scenario on it.
func mustLive(t *testing.T, s *store.Store, o Options) (context.Context, *World) {
	t.Helper()
	ctx := access.With(t.Context(), &access.Viewer{Name: "Tester", Owner: true})
	w, err := OpenLive(ctx, s, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Close)
	return ctx, w
}

func mustPlan(t *testing.T, ctx context.Context, live *World) string {
	t.Helper()
	now := time.Now().UTC()
	row, err := live.Client().Scenario.Create().SetName("Plan").SetOwnerKey(access.OwnerKey).SetOwnerName("Tester").
		SetBaseRevision(live.Graph().Revision()).SetCreatedAt(now).SetUpdatedAt(now).Save(access.System(ctx))
	if err != nil {
		t.Fatal(err)
	}
	return row.ID
}

func openSeat(ctx context.Context, w *World, title string) error {
	_, err := w.Write(ctx, Intent{Action: "test.open"}, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Opened %s", title)
		return tx.Position.Create().SetTitle(title).Exec(ctx)
	})
	return err
}

// However many moments somebody asks for, few stay; those that were dropped answer as before.
func TestManyMomentsStayFew(t *testing.T) {
	ctx, w := mustLive(t, storetest.SQLite(t), Options{Memory: 1})
	if err := openSeat(ctx, w, "CEO"); err != nil {
		t.Fatal(err)
	}
	for i := range 3 * maxOpen {
		at := w.Now().Add(time.Duration(i) * time.Hour)
		past, err := w.Worlds().Open(ctx, Ref{AsOf: &at})
		if err != nil {
			t.Fatal(err)
		}
		if n := len(past.Graph().Roots()); n != 1 {
			t.Fatalf("moment %d has %d seats", i, n)
		}
	}
	if n := len(w.Worlds().open); n > 2 {
		t.Errorf("%d worlds are open", n)
	}
}

// A scenario is compared with what it stands on, seen on today's date. That is made once a day, however
// often it is asked for, and though the moment itself is dropped in between.
func TestAScenarioHoldsOnToItsBase(t *testing.T) {
	now := time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC)
	ctx, w := mustLive(t, storetest.SQLite(t), Options{Memory: 1, Now: func() time.Time { return now }})
	if err := openSeat(ctx, w, "CEO"); err != nil {
		t.Fatal(err)
	}
	id := mustPlan(t, ctx, w)
	base := func() *orggraph.Graph {
		t.Helper()
		plan, err := w.Worlds().Open(ctx, Ref{Scenario: id})
		if err != nil {
			t.Fatal(err)
		}
		_, g, err := w.Worlds().Base(ctx, plan)
		if err != nil {
			t.Fatal(err)
		}
		return g
	}
	if base() != w.Graph() {
		t.Error("a scenario that stands on live is not compared with it")
	}
	if err := openSeat(ctx, w, "CTO"); err != nil {
		t.Fatal(err)
	}
	var seen *orggraph.Graph
	for _, day := range []string{"2026-06-16", "2026-06-17"} {
		now = now.AddDate(0, 0, 1)
		g := base()
		if g.Today() != day || len(g.Roots()) != 1 || g == seen {
			t.Errorf("on %s: %d seats on %s", day, len(g.Roots()), g.Today())
		}
		if _, err := w.Worlds().Open(ctx, Ref{AsOf: &now}); err != nil { // which drops the moment
			t.Fatal(err)
		}
		w.Worlds().past = nil // as if other moments were made since
		if base() != g {
			t.Errorf("on %s it is made anew", day)
		}
		seen = g
	}
}

// Worlds of scenarios have a file each: beyond a bound no more are opened at once.
func TestWorldsOfScenariosAreBounded(t *testing.T) {
	ctx, w := mustLive(t, storetest.SQLite(t), Options{})
	id := mustPlan(t, ctx, w)
	ws := w.Worlds()
	for i := range maxOpen { // as if they were open: making so many files would say no more
		at := w.Now().Add(time.Duration(i) * time.Hour)
		if _, err := ws.shell(Ref{Scenario: id, AsOf: &at}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := ws.Open(ctx, Ref{Scenario: id}); fault.CodeOf(err) != fault.LimitExceeded {
		t.Errorf("one more: %v", err)
	}
}

// Many people edit and read one scenario at once: no edit is lost, and memory is what is stored.
func TestManyEditOneScenario(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, w := mustLive(t, s, Options{})
		id := mustPlan(t, ctx, w)
		const writers, writes = 4, 5
		var all sync.WaitGroup
		for n := range writers {
			all.Go(func() {
				for i := range writes {
					plan, err := w.Worlds().Open(ctx, Ref{Scenario: id})
					if err == nil {
						err = openSeat(ctx, plan, fmt.Sprintf("Seat %d of %d", i, n))
					}
					if err != nil {
						t.Errorf("writer %d: %v", n, err)
					}
				}
			})
			all.Go(func() {
				for range 3 * writes {
					plan, err := w.Worlds().Open(ctx, Ref{Scenario: id})
					if err != nil {
						t.Errorf("reader %d: %v", n, err)
						return
					}
					_, _ = plan.Base(), len(plan.Graph().Roots())
				}
			})
		}
		all.Wait()
		plan, err := w.Worlds().Open(ctx, Ref{Scenario: id})
		if err != nil {
			t.Fatal(err)
		}
		if n := len(plan.Graph().Roots()); n != writers*writes || plan.Graph().Revision() != writers*writes {
			t.Errorf("%d seats at revision %d", n, plan.Graph().Revision())
		}
		if n := len(w.Graph().Roots()); n != 0 {
			t.Errorf("live has %d seats", n)
		}
		events, err := plan.Events(ctx, 0, 2*writers*writes)
		if err != nil || len(events) != writers*writes {
			t.Fatalf("%d events, %v", len(events), err)
		}
		for _, e := range events {
			if e.Many {
				t.Errorf("who follows reads all anew at %d, though one seat was opened", e.Changeset.Seq)
			}
		}
	})
}

// An edit of a scenario on one node reaches who follows it on another.
func TestNodesHearOfAScenario(t *testing.T) {
	url := storetest.EmptyPostgres(t)
	mustOpen := func() *store.Store {
		s, err := store.Open(t.Context(), store.Options{URL: url})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = s.Close() })
		return s
	}
	ctx, here := mustLive(t, mustOpen(), Options{Follow: time.Millisecond})
	_, there := mustLive(t, mustOpen(), Options{Follow: time.Millisecond})
	ref := Ref{Scenario: mustPlan(t, ctx, here)}
	followed, err := there.Worlds().Open(ctx, ref)
	if err != nil {
		t.Fatal(err)
	}
	edited, err := here.Worlds().Open(ctx, ref)
	if err != nil {
		t.Fatal(err)
	}
	if err := openSeat(ctx, edited, "CEO"); err != nil {
		t.Fatal(err)
	}
	bounded, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	if !followed.Wait(bounded, 0) || len(followed.Graph().Roots()) != 1 {
		t.Fatalf("the other node shows %d seats", len(followed.Graph().Roots()))
	}
	if err := here.Client().Scenario.DeleteOneID(ref.Scenario).Exec(access.System(ctx)); err != nil && !ent.IsNotFound(err) {
		t.Fatal(err)
	}
	if followed.Wait(bounded, 1) {
		t.Error("the follower of a deleted scenario heard of a change")
	}
	if bounded.Err() != nil {
		t.Error("the follower of a deleted scenario waits for ever")
	}
}
