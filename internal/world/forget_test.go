package world

import (
	"testing"

	"cadre/ent/setting"
	"cadre/internal/access"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// TestForgettingMeanwhile forgets something while the file is cleaned of what was forgotten before: that it is to be
// cleaned once more stays noted.
func TestForgettingMeanwhile(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, w := mustLive(t, s, Options{})
		system := access.System(ctx)
		pending := func() (value string) {
			row, err := w.Client().Setting.Query().Where(setting.Key(scrubbing)).Only(system)
			if err != nil {
				t.Fatal(err)
			}
			return row.Value
		}
		if err := BeginForgetting(ctx, w.Client()); err != nil {
			t.Fatal(err)
		}
		first := pending()
		if err := BeginForgetting(ctx, w.Client()); err != nil {
			t.Fatal(err)
		}
		if err := forgotten(ctx, w.Client(), first); err != nil {
			t.Fatal(err)
		}
		if pending() == first {
			t.Error("two forget by one note")
		}
		if err := w.FinishForgetting(ctx); err != nil {
			t.Fatal(err)
		}
		if left, err := w.Client().Setting.Query().Where(setting.Key(scrubbing)).Exist(system); err != nil || left {
			t.Errorf("the file is clean, and still noted: %v", err)
		}
	})
}
