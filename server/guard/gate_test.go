package guard_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"cadre/internal/fault"
	"cadre/server/guard"
)

func TestGate(t *testing.T) {
	ctx := context.Background()
	t.Run("OK", func(t *testing.T) {
		gate := guard.NewGate(1, 1, time.Hour)
		for range 3 {
			leave, err := gate.Enter(ctx)
			if err != nil {
				t.Fatal(err)
			}
			leave()
		}
	})
	t.Run("ErrPatience", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			gate := guard.NewGate(1, 1, time.Minute)
			if _, err := gate.Enter(t.Context()); err != nil {
				t.Fatal(err)
			}
			start := time.Now()
			_, err := gate.Enter(t.Context())
			if fault.CodeOf(err) != fault.LimitExceeded || time.Since(start) != time.Minute {
				t.Errorf("got %v after %v", err, time.Since(start))
			}
		})
	})
	t.Run("ErrCrowd", func(t *testing.T) {
		gate := guard.NewGate(1, 0, time.Hour)
		if _, err := gate.Enter(ctx); err != nil {
			t.Fatal(err)
		}
		if _, err := gate.Enter(ctx); fault.CodeOf(err) != fault.LimitExceeded {
			t.Errorf("got %v, want to be sent away at once", err)
		}
	})
	t.Run("ErrClientLeft", func(t *testing.T) {
		gate := guard.NewGate(1, 1, time.Hour)
		if _, err := gate.Enter(ctx); err != nil {
			t.Fatal(err)
		}
		gone, cancel := context.WithCancel(ctx)
		cancel()
		if _, err := gate.Enter(gone); !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("WaiterGetsRoom", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			gate := guard.NewGate(1, 1, time.Hour)
			leave, err := gate.Enter(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			entered := make(chan error)
			go func() {
				_, err := gate.Enter(t.Context())
				entered <- err
			}()
			synctest.Wait()
			leave()
			if err := <-entered; err != nil {
				t.Error(err)
			}
		})
	})
}

func TestBudget(t *testing.T) {
	t.Run("ErrSpent", func(t *testing.T) {
		budget := guard.NewBudget(2)
		for i, want := range []func(error) bool{
			func(err error) bool { return err == nil },
			func(err error) bool { return err == nil },
			func(err error) bool { return fault.CodeOf(err) == fault.LimitExceeded },
			func(err error) bool { return errors.Is(err, guard.ErrStopped) },
		} {
			if err := budget.Spend(context.Background()); !want(err) {
				t.Errorf("field %d: got %v", i+1, err)
			}
		}
		budget.Renew(1)
		if err := budget.Spend(context.Background()); err != nil {
			t.Errorf("after renewal: %v", err)
		}
	})
	t.Run("ErrClientLeft", func(t *testing.T) {
		gone, cancel := context.WithCancel(context.Background())
		cancel()
		budget, worked := guard.NewBudget(1_000_000), 0
		for budget.Spend(gone) == nil {
			worked++
		}
		if worked > 1000 {
			t.Errorf("went on for %d fields", worked)
		}
	})
}

func TestJSONDepth(t *testing.T) {
	for text, want := range map[string]int{
		`1`: 0, `{}`: 1, `{"a":[{"b":1}],"c":[]}`: 3, `{"a":"[[[[\"[["}`: 1, `[[`: 2, ``: 0,
	} {
		if got := guard.JSONDepth([]byte(text)); got != want {
			t.Errorf("%s: %d, want %d", text, got, want)
		}
	}
}
