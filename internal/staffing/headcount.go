package staffing

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"cadre/ent"
	"cadre/ent/headcountplan"
	"cadre/ent/schema"
	"cadre/internal/access"
	"cadre/internal/calendar"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// mostPlanned is how many seats one plan has.
const mostPlanned = 200

// HeadcountWords is what a headcount plan says.
type HeadcountWords struct {
	Name         string
	FromOn, ToOn string
	BudgetFte    float64
	BudgetAmount *int
	Currency     *string
	Lines        []HeadcountLineInput
}

// HeadcountLineInput is one seat that a group shall get.
type HeadcountLineInput struct {
	Title     string
	ReportsTo *string // nil: the seat that leads the group
	Role      *string
	Team      *string
	Fte       float64
	QuarterOn string
	Why       string
}

// ProposeHeadcountPlanInput is a plan for the group below a seat.
type ProposeHeadcountPlanInput struct {
	Position string
	Plan     HeadcountWords
	Reason   *string
}

// headcount is a plan that was read.
type headcount struct {
	name, from, to, currency string
	lines                    []schema.HeadcountLine
}

// read checks what a plan says of the group below a seat.
func (in *HeadcountWords) read(f *input.Form, w *world.World, lead orggraph.Position) (h headcount) {
	h.name = f.Line("plan.name", "The name", in.Name, maxName)
	h.from, h.to = f.Day("plan.fromOn", in.FromOn), f.Day("plan.toOn", in.ToOn)
	if f.Err() == nil && h.to <= h.from {
		f.Fail("plan.toOn", "The period ends after it begins.")
	}
	fte(f, "plan.budgetFte", in.BudgetFte)
	h.currency = in.budget(f)
	if len(in.Lines) < 1 || len(in.Lines) > mostPlanned {
		f.Fail("plan.lines", "Plan 1 to %d seats.", mostPlanned)
	}
	for i, line := range in.Lines {
		h.lines = append(h.lines, line.read(f, w, lead, fmt.Sprintf("plan.lines[%d]", i), h))
	}
	return h
}

// budget checks the amount of money, and reads its currency; empty where there is no amount.
func (in *HeadcountWords) budget(f *input.Form) string {
	currency := strings.ToUpper(strings.TrimSpace(said(in.Currency)))
	letters := len(currency) == 3 && strings.Trim(currency, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
	switch {
	case in.BudgetAmount != nil && (*in.BudgetAmount < 0 || *in.BudgetAmount > math.MaxInt32): // an Int of GraphQL
		f.Fail("plan.budgetAmount", "An amount is 0 to %d.", math.MaxInt32)
	case in.BudgetAmount != nil && !letters:
		f.Fail("plan.currency", "An amount has a currency of three letters.")
	case in.BudgetAmount == nil && currency != "":
		f.Fail("plan.currency", "Without an amount there is no currency.")
	}
	return currency
}

// mostFte bounds full-time equivalents.
const mostFte = 100_000

// fte reads full-time equivalents.
func fte(f *input.Form, field string, value float64) {
	if math.IsNaN(value) || value < 0 || value > mostFte {
		f.Fail(field, "Give 0 to %d full-time equivalents.", mostFte)
	}
}

func (in HeadcountLineInput) read(f *input.Form, w *world.World, lead orggraph.Position, at string, h headcount) schema.HeadcountLine {
	line := schema.HeadcountLine{Seat: id.New(id.Position), Title: f.Line(at+".title", "The title", in.Title, maxName), Fte: in.Fte, ReportsTo: lead.Key(), Why: f.Said(at+".why", "Why", in.Why, maxWhy)}
	line.QuarterOn = f.Day(at+".quarterOn", in.QuarterOn)
	fte(f, at+".fte", in.Fte)
	if f.Err() != nil {
		return line
	}
	if line.QuarterOn != QuarterOf(line.QuarterOn) || line.QuarterOn > h.to || line.QuarterOn < QuarterOf(h.from) {
		f.Fail(at+".quarterOn", "Give the first day of a quarter of the period.")
	}
	if in.ReportsTo != nil {
		above, ok := w.Graph().Position(f.ID(at+".reportsTo", *in.ReportsTo, "seat", id.Position))
		isLead := func(p orggraph.Position) bool { return p.Key() == lead.Key() } // lead may be of the organisation a moment ago
		if !ok || !isLead(above) && !slices.ContainsFunc(above.Chain(), isLead) {
			f.Fail(at+".reportsTo", "Choose %s, or a seat below it.", lead.Title())
		}
		line.ReportsTo = above.Key()
	}
	line.Role, line.Team = f.OptionalID(at+".role", in.Role, "role", id.Role), f.OptionalID(at+".team", in.Team, "team", id.Team)
	if line.Role != nil {
		if r, ok := w.Graph().Role(*line.Role); !ok || !r.Active() {
			f.Refuse(fault.NotFound, at+".role", "There is no such role.")
		}
	}
	if line.Team != nil {
		if t, ok := w.Graph().Team(*line.Team); !ok || t.ArchivedOn() != nil {
			f.Refuse(fault.NotFound, at+".team", "There is no such team.")
		}
	}
	return line
}

// QuarterOf returns the first day of the quarter that a day is in, which was checked to be one.
func QuarterOf(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return calendar.QuarterOf(t).Format(time.DateOnly)
}

// PlansHeadcount reports whether the viewer plans for the group below a seat: who holds the seat, or leads it.
func PlansHeadcount(ctx context.Context, w *world.World, lead orggraph.Position) bool {
	return ownHand(ctx) && (holdsIt(w, me(ctx), lead) || leadsSeat(w, me(ctx), lead))
}

// holdsIt reports whether a person holds a seat.
func holdsIt(w *world.World, person string, seat orggraph.Position) bool {
	p, ok := w.Graph().Person(person)
	if !ok {
		return false
	}
	for held := range p.Seats() { // by their keys: the seat may be of the organisation a moment ago
		if held.Key() == seat.Key() {
			return true
		}
	}
	return false
}

// DecidesHeadcount reports whether the viewer decides on a plan: who leads the seat that leads the group. Where nobody
// holds a seat above it, who holds it decides for themselves.
func DecidesHeadcount(ctx context.Context, w *world.World, lead orggraph.Position) bool {
	if !ownHand(ctx) {
		return false
	}
	for _, above := range lead.Chain() {
		if _, held := above.Person(); held {
			return leadsSeat(w, me(ctx), lead)
		}
	}
	return holdsIt(w, me(ctx), lead)
}

// mostGroups is how many groups are offered to plan for.
const mostGroups = 100

// HeadcountSeats lists the seats for whose groups the viewer plans: their own that lead others, and those below that do, the
// nearest first.
func HeadcountSeats(ctx context.Context, w *world.World) []orggraph.Position {
	if !ownHand(ctx) {
		return nil
	}
	p, ok := w.Graph().Person(me(ctx))
	if !ok {
		return nil
	}
	list := []orggraph.Position{}
	for row := slices.Collect(p.Seats()); len(row) > 0; {
		var next []orggraph.Position
		for _, seat := range row {
			below := seat.Reports()
			if len(below) == 0 || slices.Contains(list, seat) {
				continue
			}
			if list = append(list, seat); len(list) == mostGroups {
				return list
			}
			next = append(next, below...)
		}
		row = next
	}
	return list
}

// ProposeHeadcountPlan proposes which seats a group shall get and returns the id of the plan.
func ProposeHeadcountPlan(ctx context.Context, w *world.World, in ProposeHeadcountPlanInput) (string, *world.Commit, error) {
	f := input.Read(w)
	lead, ok := w.Graph().Position(f.ID("position", in.Position, "seat", id.Position))
	if f.Err() == nil && (!ok || lead.ClosedOn() != nil) {
		f.Refuse(fault.NotFound, "position", "There is no such seat.")
	}
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	h := in.Plan.read(&f, w, lead)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	if !PlansHeadcount(ctx, w, lead) {
		return "", nil, fault.New(fault.Forbidden, "Who holds or leads %s plans for the group below it.", lead.Title()).OnField("input.position")
	}
	key := id.New(id.HeadcountPlan)
	c, err := write(ctx, w, "headcount.propose", reason, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Proposed a headcount plan")
		err := tx.HeadcountPlan.Create().SetID(key).SetAuthorID(me(ctx)).SetCreatedAt(w.Now().UTC()).SetPositionID(lead.Key()).SetName(h.name).SetFromOn(h.from).SetToOn(h.to).
			SetBudgetFte(in.Plan.BudgetFte).SetNillableBudgetAmount(in.Plan.BudgetAmount).SetCurrency(h.currency).SetLines(h.lines).Exec(access.System(ctx))
		if err != nil {
			return fmt.Errorf("propose a headcount plan: %w", err)
		}
		return nil
	})
	return key, c, err
}

// ReviseHeadcountPlanInput is what a plan says from now on.
type ReviseHeadcountPlanInput struct {
	HeadcountPlan   string
	Plan            HeadcountWords
	ExpectedVersion int
	Reason          *string
}

// ReviseHeadcountPlan proposes a plan anew, until it is approved, and returns its id.
func ReviseHeadcountPlan(ctx context.Context, w *world.World, in ReviseHeadcountPlanInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("headcountPlan", in.HeadcountPlan, "headcount plan", id.HeadcountPlan)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "headcount.revise", reason, func(ctx context.Context, tx *history.Tx) error {
		p, lead, err := proposed(ctx, tx, w, key, in.ExpectedVersion, headcountplan.StatePROPOSED, headcountplan.StateREFUSED, headcountplan.StateWITHDRAWN)
		if err != nil {
			return err
		}
		if !PlansHeadcount(ctx, w, lead) {
			return fault.New(fault.Forbidden, "Who holds or leads %s plans for the group below it.", lead.Title()).OnField("input.headcountPlan")
		}
		h := in.Plan.read(&f, w, lead)
		if f.Err() != nil {
			return f.Err()
		}
		tx.Summarize("Proposed a headcount plan anew")
		u := tx.HeadcountPlan.UpdateOne(p).SetName(h.name).SetFromOn(h.from).SetToOn(h.to).SetBudgetFte(in.Plan.BudgetFte).SetCurrency(h.currency).SetLines(h.lines).
			SetState(headcountplan.StatePROPOSED).ClearDecidedByID().ClearDecidedAt().SetDecidedWhy("").
			ClearWithdrawnByID().ClearWithdrawnAt().SetWithdrawnWhy("").AddVersion(1)
		if in.Plan.BudgetAmount == nil {
			u.ClearBudgetAmount()
		} else {
			u.SetBudgetAmount(*in.Plan.BudgetAmount)
		}
		if err := u.Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("change a headcount plan: %w", err)
		}
		return nil
	})
	return key, c, err
}

// proposed reads a plan that the viewer may see, as they saw it, with the seat that leads its group.
func proposed(ctx context.Context, tx *history.Tx, w *world.World, key string, version int, states ...headcountplan.State) (*ent.HeadcountPlan, orggraph.Position, error) {
	p, err := tx.HeadcountPlan.Get(ctx, key)
	if err != nil {
		return nil, orggraph.Position{}, input.Missing(err, "headcountPlan", "headcount plan")
	}
	lead, ok := w.Graph().Position(p.PositionID)
	switch {
	case !ok || lead.ClosedOn() != nil:
		return nil, lead, fault.New(fault.Conflict, "The seat that leads the group was closed. The plan stays as it was.").OnField("input.headcountPlan")
	case !slices.Contains(states, p.State):
		return nil, lead, fault.New(fault.Conflict, "The plan was decided on meanwhile. Nothing of yours was written.").OnField("input.headcountPlan").With("state", p.State)
	case p.Version != version:
		return nil, lead, fault.New(fault.Conflict, "Somebody changed the plan meanwhile. Nothing of yours was written.").OnField("input.expectedVersion").With("version", p.Version)
	}
	return p, lead, nil
}

// DecideHeadcountPlanInput is what was decided on a plan.
type DecideHeadcountPlanInput struct {
	HeadcountPlan   string
	Approved        bool
	Why             *string // of a refusal always
	ExpectedVersion int
	Reason          *string
}

// DecideHeadcountPlan approves or refuses a plan and returns its id.
func DecideHeadcountPlan(ctx context.Context, w *world.World, in DecideHeadcountPlanInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("headcountPlan", in.HeadcountPlan, "headcount plan", id.HeadcountPlan)
	why := f.Prose("why", "Why", in.Why, maxWhy)
	if why == nil && !in.Approved {
		f.Fail("why", "Say why it is refused.")
	}
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "headcount.decide", reason, func(ctx context.Context, tx *history.Tx) error {
		p, lead, err := proposed(ctx, tx, w, key, in.ExpectedVersion, headcountplan.StatePROPOSED)
		if err != nil {
			return err
		}
		if !DecidesHeadcount(ctx, w, lead) {
			return fault.New(fault.Forbidden, "Who leads %s decides on it.", lead.Title()).OnField("input.headcountPlan")
		}
		state, done := headcountplan.StateREFUSED, "Refused"
		if in.Approved {
			state, done = headcountplan.StateAPPROVED, "Approved"
		}
		tx.Summarize("%s a headcount plan", done)
		err = tx.HeadcountPlan.UpdateOne(p).SetState(state).SetDecidedByID(me(ctx)).SetDecidedAt(w.Now().UTC()).SetDecidedWhy(said(why)).AddVersion(1).Exec(access.System(ctx))
		if err != nil {
			return fmt.Errorf("decide on a headcount plan: %w", err)
		}
		return nil
	})
	return key, c, err
}
