package staffing

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"cadre/ent"
	"cadre/ent/headcountplan"
	"cadre/ent/schema"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// OpenPlannedSeatInput says which line of a plan becomes a seat.
type OpenPlannedSeatInput struct {
	HeadcountPlan string
	Key           string // of the line
	Reason        *string
}

// OpenPlannedSeat makes the seat of a line of an approved plan, which stands in the chart as approved. It is a changeset of
// the organisation alone: undone, the line has no seat any more. It returns the id of the plan.
func OpenPlannedSeat(ctx context.Context, w *world.World, in OpenPlannedSeatInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("headcountPlan", in.HeadcountPlan, "headcount plan", id.HeadcountPlan)
	seat := f.ID("key", in.Key, "line", id.Position)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	if !w.Ref().Live() {
		return "", nil, fault.New(fault.InvalidInput, "Headcount is planned in the organisation as it is: go back to now.").OnField("input")
	}
	p, err := w.Client().HeadcountPlan.Get(ctx, key)
	if err != nil {
		return "", nil, input.Missing(err, "headcountPlan", "headcount plan")
	}
	at := slices.IndexFunc(p.Lines, func(l schema.HeadcountLine) bool { return l.Seat == seat })
	switch {
	case at < 0:
		return "", nil, fault.New(fault.NotFound, "There is no such line.").OnField("input.key")
	case p.State != headcountplan.StateAPPROVED:
		return "", nil, fault.New(fault.Conflict, "The plan is not approved. Nothing of yours was written.").OnField("input.headcountPlan").With("state", p.State)
	case !OpensPlanned(ctx, p):
		return "", nil, fault.New(fault.Forbidden, "Who may edit the organisation opens seats.").OnField("input.headcountPlan")
	}
	line := p.Lines[at]
	stands := func(ctx context.Context, tx *history.Tx) error { // the plan may be withdrawn meanwhile
		now, err := tx.HeadcountPlan.Get(ctx, key)
		if err != nil {
			return input.Missing(err, "headcountPlan", "headcount plan")
		}
		if now.State != headcountplan.StateAPPROVED {
			return fault.New(fault.Conflict, "The plan is not approved any more. Nothing of yours was written.").OnField("input.headcountPlan").With("state", now.State)
		}
		return nil
	}
	c, err := org.OpenPlanned(ctx, w, line.Seat, stands, org.OpenPositionInput{Title: line.Title, ReportsTo: &line.ReportsTo, Fte: line.Fte, StandsFor: 1, Team: line.Team, Role: line.Role, Reason: reason})
	if wrong, ok := fault.As(err); ok && wrong.Field != "" && wrong.Field != "input.headcountPlan" {
		return "", nil, wrong.OnField("input.key") // what the line names is gone since: the client gave the line alone
	}
	return key, c, err
}

// OpensPlanned reports whether the viewer makes seats of the lines of a plan: who may edit the organisation, once it is approved.
func OpensPlanned(ctx context.Context, p *ent.HeadcountPlan) bool {
	return ownHand(ctx) && p.State == headcountplan.StateAPPROVED && access.From(ctx).MayEdit()
}

// HeadcountCoverage is what a plan wants of a group against what is there today.
type HeadcountCoverage struct {
	plan                *ent.HeadcountPlan
	held, empty, toCome headcountSum
	rows                []HeadcountRow
}

type headcountSum struct {
	seats int
	fte   float64
}

func (s *headcountSum) add(fte float64) {
	s.seats++
	s.fte += fte
}

// HeldSeats returns how many seats of the group somebody holds.
func (c *HeadcountCoverage) HeldSeats() int { return c.held.seats }

// HeldFte returns their full-time equivalents.
func (c *HeadcountCoverage) HeldFte() float64 { return c.held.fte }

// EmptySeats returns how many nobody holds.
func (c *HeadcountCoverage) EmptySeats() int { return c.empty.seats }

// EmptyFte returns their full-time equivalents.
func (c *HeadcountCoverage) EmptyFte() float64 { return c.empty.fte }

// ToComeSeats returns how many lines have no seat yet.
func (c *HeadcountCoverage) ToComeSeats() int { return c.toCome.seats }

// ToComeFte returns their full-time equivalents.
func (c *HeadcountCoverage) ToComeFte() float64 { return c.toCome.fte }

// TotalFte returns what the group has once all is there.
func (c *HeadcountCoverage) TotalFte() float64 { return c.held.fte + c.empty.fte + c.toCome.fte }

// OverFte returns by how much that is over the budget.
func (c *HeadcountCoverage) OverFte() float64 { return max(0, c.TotalFte()-c.plan.BudgetFte) }

// Rows returns what is wanted and there, by team, role and quarter.
func (c *HeadcountCoverage) Rows() []HeadcountRow { return c.rows }

// HeadcountRow is what is wanted and what is there of one role in one team.
type HeadcountRow struct {
	team, role, quarter string
	graph               *orggraph.Graph
	planned, there      headcountSum
}

// Team returns the team; nil: none.
func (r HeadcountRow) Team() *orggraph.Team { return foundIn(r.graph.Team(r.team)) }

// Role returns the role; nil: none.
func (r HeadcountRow) Role() *orggraph.Role { return foundIn(r.graph.Role(r.role)) }

// QuarterOn returns the first day of the quarter in which lines want it; nil of seats that are no lines of the plan.
func (r HeadcountRow) QuarterOn() *string {
	if r.quarter == "" {
		return nil
	}
	return &r.quarter
}

// PlannedSeats returns how many seats there shall be.
func (r HeadcountRow) PlannedSeats() int { return r.planned.seats }

// PlannedFte returns their full-time equivalents.
func (r HeadcountRow) PlannedFte() float64 { return r.planned.fte }

// ThereSeats returns how many of them somebody holds.
func (r HeadcountRow) ThereSeats() int { return r.there.seats }

// ThereFte returns their full-time equivalents.
func (r HeadcountRow) ThereFte() float64 { return r.there.fte }

func foundIn[T any](row T, ok bool) *T {
	if !ok {
		return nil
	}
	return &row
}

// CoverageOf tells what a plan wants of a group against what is there today.
func CoverageOf(g *orggraph.Graph, p *ent.HeadcountPlan) *HeadcountCoverage {
	c := &HeadcountCoverage{plan: p, rows: []HeadcountRow{}}
	lead, ok := g.Position(p.PositionID)
	if !ok {
		return c
	}
	rows := map[HeadcountRow]*HeadcountRow{}
	row := func(team, role, quarter string) *HeadcountRow {
		k := HeadcountRow{team: team, role: role, quarter: quarter, graph: g}
		if rows[k] == nil {
			fresh := k
			rows[k] = &fresh
		}
		return rows[k]
	}
	lines := map[string]bool{}
	for _, l := range p.Lines {
		lines[l.Seat] = true
		seat, there := g.Position(l.Seat)
		if there && seat.ClosedOn() != nil {
			continue // it was there, and nobody wants it any more
		}
		r := row(said(l.Team), said(l.Role), l.QuarterOn)
		r.planned.add(l.Fte)
		if !there {
			c.toCome.add(l.Fte)
		} else if isHeld(seat) {
			r.there.add(seat.Fte())
		}
	}
	for _, seat := range lead.Below() {
		if isHeld(seat) {
			c.held.add(seat.Fte())
		} else {
			c.empty.add(seat.Fte())
		}
		if lines[seat.Key()] {
			continue
		}
		r := row(teamOf(seat), roleOf(seat), "")
		r.planned.add(seat.Fte())
		if isHeld(seat) {
			r.there.add(seat.Fte())
		}
	}
	for _, k := range slices.SortedFunc(maps.Keys(rows), byTeam) {
		c.rows = append(c.rows, *rows[k])
	}
	return c
}

func byTeam(a, b HeadcountRow) int {
	return cmp.Or(cmp.Compare(a.teamName(), b.teamName()), cmp.Compare(a.roleName(), b.roleName()), cmp.Compare(a.quarter, b.quarter), cmp.Compare(a.team+a.role, b.team+b.role))
}

func (r HeadcountRow) teamName() string {
	if t := r.Team(); t != nil {
		return t.Name()
	}
	return ""
}

func (r HeadcountRow) roleName() string {
	if role := r.Role(); role != nil {
		return role.Name()
	}
	return ""
}

// isHeld reports whether somebody holds a seat for now.
func isHeld(seat orggraph.Position) bool {
	return seat.State() == orggraph.SeatFilled || seat.State() == orggraph.SeatOnNotice
}

func teamOf(seat orggraph.Position) string {
	for _, m := range seat.Memberships() {
		return m.Team().Key()
	}
	return ""
}

func roleOf(seat orggraph.Position) string {
	if r, ok := seat.PrimaryRole(); ok {
		return r.StoredID()
	}
	return ""
}
