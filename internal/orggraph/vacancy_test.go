package orggraph_test

import (
	"testing"

	"cadre/internal/orggraph"
)

// TestVacancyOfASeat asks since when nobody holds a seat for good, today and on a day of the past.
func TestVacancyOfASeat(t *testing.T) {
	held := func(kind orggraph.AssignmentKind, from, until string) orggraph.AssignmentRow {
		return orggraph.AssignmentRow{Kind: kind, FTE: 1, StartsOn: dayOrNone(from), EndsOn: dayOrNone(until)}
	}
	permanent := func(from, until string) orggraph.AssignmentRow { return held(orggraph.Permanent, from, until) }
	const kept = "somebody"
	for name, c := range map[string]struct {
		holdings  []orggraph.AssignmentRow
		standsFor int
		today     string // since when it is vacant; empty where it is not
		past      string // since when it was on 2026-04-01; kept where somebody held it
	}{
		"nobody ever did":           {},
		"held":                      {holdings: []orggraph.AssignmentRow{permanent("", "")}, past: kept},
		"left":                      {holdings: []orggraph.AssignmentRow{permanent("", "2026-03-01")}, today: "2026-03-01", past: "2026-03-01"},
		"left since":                {holdings: []orggraph.AssignmentRow{permanent("", "2026-05-01")}, today: "2026-05-01", past: kept},
		"leaves later":              {holdings: []orggraph.AssignmentRow{permanent("", "2026-07-01")}, past: kept},
		"filled that day":           {holdings: []orggraph.AssignmentRow{permanent("", "2026-03-01"), permanent("2026-04-01", "")}, past: "2026-03-01"},
		"filled, and left again":    {holdings: []orggraph.AssignmentRow{permanent("", "2026-03-01"), permanent("2026-04-01", "2026-06-01")}, today: "2026-06-01", past: "2026-03-01"},
		"kept going in the interim": {holdings: []orggraph.AssignmentRow{permanent("", "2026-03-01"), held(orggraph.Interim, "2026-03-01", "")}, today: "2026-03-01", past: "2026-03-01"},
		"stands for several":        {standsFor: 3, holdings: []orggraph.AssignmentRow{permanent("", "2026-03-01")}, past: kept},
	} {
		t.Run(name, func(t *testing.T) {
			rows := orggraph.Rows{
				People:    []orggraph.PersonRow{{ID: "per_1", Name: "Ana Ruiz"}},
				Positions: []orggraph.PositionRow{{ID: "pos_1", Title: "Designer", FTE: 1, StandsFor: max(c.standsFor, 1)}},
			}
			for i, row := range c.holdings {
				row.ID, row.Position, row.Person = "asg_"+string(rune('1'+i)), "pos_1", "per_1"
				rows.Assignments = append(rows.Assignments, row)
			}
			seat, ok := orggraph.Load("", today, 1, rows).Position("pos_1")
			if !ok {
				t.Fatal("the seat is not there")
			}
			since := ""
			if v, vacant := seat.Vacancy(); vacant {
				since = v.Since()
			}
			past, empty := seat.EmptiedBefore("2026-04-01")
			if !empty {
				past = kept
			}
			if since != c.today || past != c.past {
				t.Errorf("vacant since %q, and on that day since %q; want %q and %q", since, past, c.today, c.past)
			}
		})
	}
}
