package staffing_test

import (
	"math"
	"testing"

	"cadre/ent"
	"cadre/ent/headcountplan"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/org"
	"cadre/internal/orggraph"
	"cadre/internal/staffing"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// wants is a plan for one more designer below Ben.
func (s search) wants() staffing.HeadcountWords {
	role := s.Role("PD")
	return staffing.HeadcountWords{Name: "Second half", FromOn: "2026-07-01", ToOn: "2026-12-31", BudgetFte: 2.5,
		Lines: []staffing.HeadcountLineInput{{Title: "Second Designer", Role: &role, Fte: 1, QuarterOn: "2026-10-01", Why: "Cy is alone"}}}
}

func (s search) proposes(who, seat string, words staffing.HeadcountWords) (string, error) {
	id, _, err := staffing.ProposeHeadcountPlan(s.As(who), s.World, staffing.ProposeHeadcountPlanInput{Position: s.Seat(seat), Plan: words})
	return id, err
}

func (s search) decides(who, id string, approved bool, why *string, version int) error {
	_, _, err := staffing.DecideHeadcountPlan(s.As(who), s.World, staffing.DecideHeadcountPlanInput{HeadcountPlan: id, Approved: approved, Why: why, ExpectedVersion: version})
	return err
}

func (s search) headcount(id string) *ent.HeadcountPlan {
	s.t.Helper()
	p, err := s.Client().HeadcountPlan.Get(access.System(s.Context()), id)
	if err != nil {
		s.t.Fatal(err)
	}
	return p
}

func TestHeadcountFromProposalToSeat(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		s := must(t, st)
		id, err := s.proposes("Ben Ode", "GPM", s.wants())
		s.ok(id, err)
		s.refused("decided by who proposed it", s.decides("Ben Ode", id, true, nil, 1), fault.Forbidden)
		s.refused("decided by who leads others", s.decides("Dan Poe", id, true, nil, 1), fault.NotFound)
		s.refused("refused without a word", s.decides("Ana Ruiz", id, false, nil, 1), fault.InvalidInput)
		why := "One at a time"
		s.ok("", s.decides("Ana Ruiz", id, false, &why, 1))
		revise := func(version int) error {
			words, amount, euro := s.wants(), 90_000, " eur "
			words.BudgetAmount, words.Currency = &amount, &euro
			_, _, err := staffing.ReviseHeadcountPlan(s.As("Ben Ode"), s.World, staffing.ReviseHeadcountPlanInput{HeadcountPlan: id, Plan: words, ExpectedVersion: version})
			return err
		}
		s.refused("changed from what it no longer is", revise(1), fault.Conflict)
		s.ok("", revise(2))
		if p := s.headcount(id); p.BudgetAmount == nil || *p.BudgetAmount != 90_000 || p.Currency != "EUR" {
			t.Errorf("there is %v %s for it", p.BudgetAmount, p.Currency)
		}
		s.refused("what was not read is approved", s.decides("Ana Ruiz", id, true, nil, 2), fault.Conflict)
		open := func(as search) error {
			_, c, err := staffing.OpenPlannedSeat(as.owner("Ben Ode"), s.World, staffing.OpenPlannedSeatInput{HeadcountPlan: id, Key: s.headcount(id).Lines[0].Seat})
			if err == nil && (c.Changeset == nil || c.Confidential != nil) {
				t.Errorf("a seat was opened by %v", c)
			}
			return err
		}
		s.refused("opened before it was approved", open(s), fault.Conflict)
		s.ok("", s.decides("Ana Ruiz", id, true, nil, 3))
		s.refused("changed after it was approved", revise(4), fault.Conflict)
		key := s.headcount(id).Lines[0].Seat
		_, _, err = staffing.OpenPlannedSeat(s.As("Ben Ode"), s.World, staffing.OpenPlannedSeatInput{HeadcountPlan: id, Key: key})
		s.refused("opened by who may not edit", err, fault.Forbidden)
		_, _, err = staffing.OpenPlannedSeat(s.owner("Ben Ode"), s.World, staffing.OpenPlannedSeatInput{HeadcountPlan: id, Key: s.Seat("PM")})
		s.refused("a line that is none", err, fault.NotFound)

		// The group has Cy, an open seat and a line: three, where there is money for two and a half.
		c := staffing.CoverageOf(s.Graph(), s.headcount(id))
		if c.HeldSeats() != 1 || c.EmptyFte() != 1 || c.ToComeSeats() != 1 || c.TotalFte() != 3 || c.OverFte() != 0.5 {
			t.Errorf("the group has %d held, %v empty, %d to come, %v in all, %v over", c.HeldSeats(), c.EmptyFte(), c.ToComeSeats(), c.TotalFte(), c.OverFte())
		}
		s.ok("", open(s))
		seat, ok := s.Graph().Position(key)
		if above, _ := seat.Manager(); !ok || seat.State() != orggraph.SeatApproved || above.Key() != s.Seat("GPM") {
			t.Errorf("the seat is %v below %v", seat.State(), above.Title())
		}
		s.refused("opened twice", open(s), fault.Conflict)
		c = staffing.CoverageOf(s.Graph(), s.headcount(id))
		if c.ToComeSeats() != 0 || c.EmptySeats() != 2 || c.TotalFte() != 3 {
			t.Errorf("opened, %d are to come, %d are empty, %v in all", c.ToComeSeats(), c.EmptySeats(), c.TotalFte())
		}
		if rows := c.Rows(); len(rows) != 3 || rows[0].QuarterOn() != nil || rows[2].QuarterOn() == nil && rows[1].QuarterOn() == nil {
			t.Errorf("the rows are %v", rows)
		}
		_, _, err = org.ClosePosition(s.Context(), s.World, org.ClosePositionInput{Positions: []string{key}, Reports: org.ToManager})
		s.ok("", err)
		c = staffing.CoverageOf(s.Graph(), s.headcount(id))
		if c.ToComeSeats() != 0 || c.TotalFte() != 2 || len(c.Rows()) != 2 {
			t.Errorf("closed again, %d are to come, %v in all, %v", c.ToComeSeats(), c.TotalFte(), c.Rows())
		}
	})
}

// Undone, a line has no seat, and gets it anew.
func TestAPlannedSeatIsUndone(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	id, err := s.proposes("Ana Ruiz", "GPM", s.wants())
	s.ok(id, err)
	s.ok("", s.decides("Ana Ruiz", id, true, nil, 1))
	key := s.headcount(id).Lines[0].Seat
	for range 2 {
		_, c, err := staffing.OpenPlannedSeat(s.owner("Ana Ruiz"), s.World, staffing.OpenPlannedSeatInput{HeadcountPlan: id, Key: key})
		s.ok("", err)
		if _, err := s.Undo(s.owner("Ana Ruiz"), c.Changeset.ID, nil); err != nil {
			t.Fatal(err)
		}
		if _, there := s.Graph().Position(key); there {
			t.Error("undone, the seat is still there")
		}
	}
}

// What a line names may be gone once it is opened: the line is blamed, which is all that was given.
func TestALineThatNoLongerFits(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	team, _, err := org.CreateTeam(s.Context(), s.World, org.CreateTeamInput{Name: "Core", Kind: "TEAM"})
	s.ok(team, err)
	words := s.wants()
	words.Lines[0].Team = &team
	id, err := s.proposes("Ana Ruiz", "GPM", words)
	s.ok(id, err)
	s.ok("", s.decides("Ana Ruiz", id, true, nil, 1))
	_, err = org.ArchiveTeam(s.Context(), s.World, org.ArchiveTeamInput{Team: team})
	s.ok("", err)
	_, _, err = staffing.OpenPlannedSeat(s.owner("Ana Ruiz"), s.World, staffing.OpenPlannedSeatInput{HeadcountPlan: id, Key: s.headcount(id).Lines[0].Seat})
	if wrong, ok := fault.As(err); !ok || wrong.Field != "input.key" {
		t.Errorf("a seat in a team that is gone: %v", err)
	}
}

func TestHeadcountRefused(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	_, err := s.proposes("Dan Poe", "GPM", s.wants())
	s.refused("for a group that they do not lead", err, fault.Forbidden)
	amount, most := 100, math.MaxInt32+1
	elsewhere, unknown, signs, euro := s.Seat("VP Design"), "EURO", "€", "EUR"
	for name, bend := range map[string]func(*staffing.HeadcountWords){
		"a period that goes back":        func(w *staffing.HeadcountWords) { w.ToOn = w.FromOn },
		"an amount without a currency":   func(w *staffing.HeadcountWords) { w.BudgetAmount = &amount },
		"a currency of four letters":     func(w *staffing.HeadcountWords) { w.BudgetAmount, w.Currency = &amount, &unknown },
		"a currency of one sign":         func(w *staffing.HeadcountWords) { w.BudgetAmount, w.Currency = &amount, &signs },
		"a currency of nothing":          func(w *staffing.HeadcountWords) { w.Currency = &unknown },
		"more than an Int holds":         func(w *staffing.HeadcountWords) { w.BudgetAmount, w.Currency = &most, &euro },
		"no line":                        func(w *staffing.HeadcountWords) { w.Lines = nil },
		"a quarter outside the period":   func(w *staffing.HeadcountWords) { w.Lines[0].QuarterOn = "2027-01-01" },
		"a day that begins no quarter":   func(w *staffing.HeadcountWords) { w.Lines[0].QuarterOn = "2026-10-02" },
		"a seat outside the group above": func(w *staffing.HeadcountWords) { w.Lines[0].ReportsTo = &elsewhere },
		"less than nothing":              func(w *staffing.HeadcountWords) { w.BudgetFte = -1 },
	} {
		w := s.wants()
		bend(&w)
		_, err := s.proposes("Ben Ode", "GPM", w)
		s.refused(name, err, fault.InvalidInput)
	}
	// Nobody is above the top: who holds it decides for themselves.
	id, err := s.proposes("Ana Ruiz", "CPO", s.wants())
	s.ok(id, err)
	s.ok("", s.decides("Ana Ruiz", id, true, nil, 1))
	if p := s.headcount(id); p.State != headcountplan.StateAPPROVED || *p.DecidedByID != s.Person("Ana Ruiz") {
		t.Errorf("the plan is %v", p)
	}
}
