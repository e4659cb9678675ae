package orggraph

import "testing"

// TestPagesGoOnBehindASeatThatIsGone closes the last seat of a page before the next one is asked for.
func TestPagesGoOnBehindASeatThatIsGone(t *testing.T) {
	seats := map[string]*PositionRow{}
	for i, id := range []string{"pos_a", "pos_b", "pos_c", "pos_d"} {
		seats[id] = &PositionRow{ID: id, Title: id, Rank: int64(i), StandsFor: 1}
	}
	g := New("", "2026-06-15").Advance(1, Delta{Positions: seats})
	two, day := 2, "2026-06-15"
	page, err := g.Positions(Page{First: &two}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	closed := *seats["pos_b"]
	closed.ClosedOn = &day
	for name, gone := range map[string]*PositionRow{"Closed": &closed, "Deleted": nil} {
		t.Run(name, func(t *testing.T) {
			later := g.Advance(2, Delta{Positions: map[string]*PositionRow{"pos_b": gone}})
			// What stood behind it moved up by one: pos_c stands where pos_b stood.
			next, err := later.Positions(Page{First: &two, After: page.PageInfo().EndCursor}, nil, nil)
			if err != nil {
				t.Fatal(err)
			}
			if got := next.Edges(); len(got) != 2 || got[0].Node().Key() != "pos_c" || got[1].Node().Key() != "pos_d" {
				t.Fatalf("the next page has %d seats", len(got))
			}
		})
	}
	for _, key := range []string{"pos_b", "1", "1 ", "-1 pos_b", "x pos_b"} {
		cursor := Cursor(key)
		if _, err := g.Positions(Page{First: &two, After: &cursor}, nil, nil); err == nil {
			t.Errorf("%q is taken for a cursor", key)
		}
	}
}
