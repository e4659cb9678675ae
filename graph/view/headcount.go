package view

import (
	"context"
	"time"

	"cadre/ent"
	"cadre/ent/headcountplan"
	"cadre/ent/schema"
	"cadre/internal/orggraph"
	"cadre/internal/staffing"
	"cadre/internal/world"
)

// HeadcountPlan is which seats a group shall get in a period.
type HeadcountPlan struct {
	world *world.World
	graph *orggraph.Graph
	row   *ent.HeadcountPlan
}

// FindHeadcountPlan returns a plan by its id; nil where the viewer may see none.
func FindHeadcountPlan(ctx context.Context, w *world.World, id string) (*HeadcountPlan, error) {
	key, _ := w.Key(id)
	rows, err := w.Client().HeadcountPlan.Query().Where(headcountplan.ID(key)).All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, hidden(err, "read a headcount plan")
	}
	return &HeadcountPlan{w, w.Graph(), rows[0]}, nil
}

// HeadcountPlans returns those of groups that the viewer leads.
func (s *Staffing) HeadcountPlans(ctx context.Context) ([]*HeadcountPlan, error) {
	ctx, err := staffing.AboutPlans(ctx, s.world)
	if err != nil {
		return nil, failed(err, "read headcount plans")
	}
	rows, err := s.world.Client().HeadcountPlan.Query().Order(ent.Desc(headcountplan.FieldFromOn, headcountplan.FieldID)).All(ctx)
	list := make([]*HeadcountPlan, len(rows))
	for i, row := range rows {
		list[i] = &HeadcountPlan{s.world, s.graph, row}
	}
	return list, hidden(err, "read headcount plans")
}

// HeadcountSeats returns the seats for whose groups the viewer plans.
func (s *Staffing) HeadcountSeats(ctx context.Context) []*orggraph.Position {
	return each(staffing.HeadcountSeats(ctx, s.world))
}

// each points at the elements of a list.
func each[T any](rows []T) []*T {
	list := make([]*T, len(rows))
	for i := range rows {
		list[i] = &rows[i]
	}
	return list
}

// ID returns the id.
func (p *HeadcountPlan) ID() string { return p.row.ID }

// Name returns what it is called.
func (p *HeadcountPlan) Name() string { return p.row.Name }

// FromOn returns the first day of the period.
func (p *HeadcountPlan) FromOn() string { return p.row.FromOn }

// ToOn returns the last day of the period.
func (p *HeadcountPlan) ToOn() string { return p.row.ToOn }

// Position returns the seat that leads the group.
func (p *HeadcountPlan) Position() *orggraph.Position { return seatNamed(p.graph, p.row.PositionID) }

// State returns how it stands.
func (p *HeadcountPlan) State() headcountplan.State { return p.row.State }

// BudgetFte returns what there is for the group in full-time equivalents.
func (p *HeadcountPlan) BudgetFte() float64 { return p.row.BudgetFte }

// BudgetAmount returns what its lines may cost in a year.
func (p *HeadcountPlan) BudgetAmount() *int { return p.row.BudgetAmount }

// Currency returns the currency of the amount.
func (p *HeadcountPlan) Currency() string { return p.row.Currency }

// By returns who proposed it first.
func (p *HeadcountPlan) By() *orggraph.Person { return personNamed(p.graph, p.row.AuthorID) }

// At returns when.
func (p *HeadcountPlan) At() time.Time { return p.row.CreatedAt }

// DecidedBy returns who decided on it.
func (p *HeadcountPlan) DecidedBy() *orggraph.Person {
	if p.row.DecidedByID == nil {
		return nil
	}
	return personNamed(p.graph, *p.row.DecidedByID)
}

// DecidedAt returns when.
func (p *HeadcountPlan) DecidedAt() *time.Time { return p.row.DecidedAt }

// DecidedWhy returns why.
func (p *HeadcountPlan) DecidedWhy() string { return p.row.DecidedWhy }

// WithdrawnBy returns who withdrew it.
func (p *HeadcountPlan) WithdrawnBy() *orggraph.Person {
	if p.row.WithdrawnByID == nil {
		return nil
	}
	return personNamed(p.graph, *p.row.WithdrawnByID)
}

// WithdrawnAt returns when.
func (p *HeadcountPlan) WithdrawnAt() *time.Time { return p.row.WithdrawnAt }

// WithdrawnWhy returns why.
func (p *HeadcountPlan) WithdrawnWhy() string { return p.row.WithdrawnWhy }

// CanWithdraw reports whether the viewer may take it back.
func (p *HeadcountPlan) CanWithdraw(ctx context.Context) bool {
	lead := p.Position()
	return lead != nil && lead.ClosedOn() == nil && staffing.Withdrawable(p.graph, p.row) && staffing.TakesBackHeadcount(ctx, p.world, *lead)
}

// CanRevise reports whether the viewer may propose it anew.
func (p *HeadcountPlan) CanRevise(ctx context.Context) bool {
	lead := p.Position()
	return lead != nil && lead.ClosedOn() == nil && p.row.State != headcountplan.StateAPPROVED && staffing.PlansHeadcount(ctx, p.world, *lead)
}

// CanDecide reports whether the viewer decides on it now.
func (p *HeadcountPlan) CanDecide(ctx context.Context) bool {
	lead := p.Position()
	return lead != nil && lead.ClosedOn() == nil && p.row.State == headcountplan.StatePROPOSED && staffing.DecidesHeadcount(ctx, p.world, *lead)
}

// CanOpenSeats reports whether the viewer may make seats of its lines.
func (p *HeadcountPlan) CanOpenSeats(ctx context.Context) bool {
	return staffing.OpensPlanned(ctx, p.row)
}

// Coverage returns what is wanted against what is there today.
func (p *HeadcountPlan) Coverage() *staffing.HeadcountCoverage {
	return staffing.CoverageOf(p.graph, p.row)
}

// Version returns how often it was changed.
func (p *HeadcountPlan) Version() int { return p.row.Version }

// Lines returns the seats that the group shall get.
func (p *HeadcountPlan) Lines() []*HeadcountLine {
	list := make([]*HeadcountLine, len(p.row.Lines))
	for i, line := range p.row.Lines {
		list[i] = &HeadcountLine{p, line}
	}
	return list
}

// HeadcountLine is one seat that a group shall get.
type HeadcountLine struct {
	of  *HeadcountPlan
	row schema.HeadcountLine
}

// Key returns what names the line.
func (l *HeadcountLine) Key() string { return l.row.Seat }

// Title returns what the seat is called.
func (l *HeadcountLine) Title() string { return l.row.Title }

// ReportsTo returns the seat that it reports to.
func (l *HeadcountLine) ReportsTo() *orggraph.Position { return seatNamed(l.of.graph, l.row.ReportsTo) }

// Role returns its role.
func (l *HeadcountLine) Role() *orggraph.Role {
	if l.row.Role == nil {
		return nil
	}
	return named(l.of.graph.Role(*l.row.Role))
}

// Team returns its team.
func (l *HeadcountLine) Team() *orggraph.Team {
	if l.row.Team == nil {
		return nil
	}
	return named(l.of.graph.Team(*l.row.Team))
}

func named[T any](row T, ok bool) *T {
	if !ok {
		return nil
	}
	return &row
}

// Fte returns its full-time equivalents.
func (l *HeadcountLine) Fte() float64 { return l.row.Fte }

// QuarterOn returns the first day of the quarter in which it is wanted.
func (l *HeadcountLine) QuarterOn() string { return l.row.QuarterOn }

// Why returns why.
func (l *HeadcountLine) Why() string { return l.row.Why }

// Seat returns its seat, once it was opened.
func (l *HeadcountLine) Seat() *orggraph.Position { return seatNamed(l.of.graph, l.row.Seat) }

// State returns where it stands.
func (l *HeadcountLine) State() orggraph.SeatState {
	switch seat := l.Seat(); {
	case seat != nil:
		return seat.State()
	case l.of.row.State == headcountplan.StateAPPROVED:
		return orggraph.SeatApproved
	}
	return orggraph.SeatPlanned
}
