package orggraph_test

import (
	"testing"

	"cadre/internal/orggraph"
)

// TestSeatStateFollowsHolders asks where a seat stands, and until when it is held, by its holdings.
func TestSeatStateFollowsHolders(t *testing.T) {
	held := func(kind orggraph.AssignmentKind, from, until string) orggraph.AssignmentRow {
		return orggraph.AssignmentRow{Kind: kind, FTE: 1, StartsOn: dayOrNone(from), EndsOn: dayOrNone(until)}
	}
	permanent := func(from, until string) orggraph.AssignmentRow { return held(orggraph.Permanent, from, until) }
	for name, c := range map[string]struct {
		holdings  []orggraph.AssignmentRow
		standsFor int
		closedOn  string
		plan      orggraph.SeatPlan
		want      orggraph.SeatState
		until     string
	}{
		"nobody":                       {want: orggraph.SeatVacant},
		"held without an end":          {holdings: []orggraph.AssignmentRow{permanent("2026-01-01", "")}, want: orggraph.SeatFilled},
		"held since nobody knows when": {holdings: []orggraph.AssignmentRow{permanent("", "")}, want: orggraph.SeatFilled},
		"leaves in two weeks":          {holdings: []orggraph.AssignmentRow{permanent("", "2026-06-29")}, want: orggraph.SeatOnNotice, until: "2026-06-29"},
		"left today":                   {holdings: []orggraph.AssignmentRow{permanent("", today)}, want: orggraph.SeatVacant},
		"begins tomorrow":              {holdings: []orggraph.AssignmentRow{permanent("2026-06-16", "")}, want: orggraph.SeatVacant},
		"the next one follows at once": {holdings: []orggraph.AssignmentRow{permanent("", "2026-06-29"), permanent("2026-06-29", "")}, want: orggraph.SeatFilled},
		"the next one comes later":     {holdings: []orggraph.AssignmentRow{permanent("", "2026-06-29"), permanent("2026-07-01", "")}, want: orggraph.SeatOnNotice, until: "2026-06-29"},
		"two follow, then nobody": {
			holdings: []orggraph.AssignmentRow{permanent("2026-07-10", "2026-08-01"), permanent("", "2026-06-29"), permanent("2026-06-20", "2026-07-10")},
			want:     orggraph.SeatOnNotice, until: "2026-08-01",
		},
		"one of two who share it goes": {holdings: []orggraph.AssignmentRow{held(orggraph.JobShare, "", "2026-06-29"), held(orggraph.JobShare, "", "")}, want: orggraph.SeatFilled},
		"kept going for a while":       {holdings: []orggraph.AssignmentRow{held(orggraph.Interim, "", "2026-09-01")}, want: orggraph.SeatOnNotice, until: "2026-09-01"},
		"stands for several":           {standsFor: 3, want: orggraph.SeatFilled},
		"stands for several, one goes": {standsFor: 3, holdings: []orggraph.AssignmentRow{permanent("", "2026-06-29")}, want: orggraph.SeatFilled},
		"nobody, and opened":           {plan: orggraph.PlanOpen, want: orggraph.SeatOpen},
		"leaves, and opened":           {plan: orggraph.PlanOpen, holdings: []orggraph.AssignmentRow{permanent("", "2026-06-29")}, want: orggraph.SeatOnNotice, until: "2026-06-29"},
		"closed":                       {closedOn: "2026-05-01", want: orggraph.SeatClosed},
	} {
		t.Run(name, func(t *testing.T) {
			rows := orggraph.Rows{
				People:    []orggraph.PersonRow{{ID: "per_1", Name: "Ana Ruiz"}},
				Positions: []orggraph.PositionRow{{ID: "pos_1", Title: "Designer", FTE: 1, StandsFor: max(c.standsFor, 1), PlanState: planOrNone(c.plan), ClosedOn: dayOrNone(c.closedOn)}},
			}
			for i, row := range c.holdings {
				row.ID, row.Position, row.Person = "asg_"+string(rune('1'+i)), "pos_1", "per_1"
				rows.Assignments = append(rows.Assignments, row)
			}
			seat, ok := orggraph.Load("", today, 1, rows).Position("pos_1")
			if !ok {
				t.Fatal("the seat is not there")
			}
			until := ""
			if day := seat.HeldUntil(); day != nil {
				until = *day
			}
			if got := seat.State(); got != c.want || until != c.until {
				t.Errorf("%s until %q, want %s until %q", got, until, c.want, c.until)
			}
		})
	}
}

func planOrNone(plan orggraph.SeatPlan) *orggraph.SeatPlan {
	if plan == "" {
		return nil
	}
	return &plan
}

func dayOrNone(day string) *string {
	if day == "" {
		return nil
	}
	return &day
}
