package orggraph

import (
	"reflect"
	"slices"
	"strings"
)

// Diff is what differs between two states of an organisation, by kind. Lists of seats are in the
// order of the chart; what is gone is a handle into Before, everything else one into After.
type Diff struct {
	Before, After *Graph

	SeatsOpened, SeatsClosed []Position
	SeatsMoved               []SeatMove
	SeatsRenamed             []SeatPair
	SeatsChanged             []SeatFields
	SeatsKept                int
	InOtherTeam              []SeatPair // whose first team is another one
	VacancyChanged           []SeatPair
	Spans                    []SeatPair // managers with another number of direct reports
	LayersChanged            int

	PeopleJoined, PeopleLeft                                     []Person
	PeopleMoved, PeopleAssigned, PeopleDisplaced, PeopleUnplaced []PersonMove
	PeopleRenamed                                                int

	TeamsCreated, TeamsArchived          []Team
	TeamsChanged                         []TeamFields
	MembershipsAdded, MembershipsRemoved []Membership
	MembershipsChanged                   []MembershipFields
	LinesAdded, LinesRemoved             []ReportingLine
	RolesChanged                         []Position // seats that carry other roles, in After

	CompetenciesChanged, ExpectationsChanged, CoachesNamed int // rows that were written, rewritten or taken away

	InteractionsChanged                              []InteractionPair
	DependenciesChanged                              []DependencyPair
	AreasChanged, OwnershipsChanged, TeamApisChanged int // rows, likewise
	StrategyChanged                                  int // rows of visions and strategies, likewise
	ObjectivesChanged                                int // likewise, with what hangs on them
}

// ValueDiff is a value that differs, under the name it has for those who read it.
type ValueDiff struct {
	Name          string
	Before, After any
}

// SeatPair is one seat in both states.
type SeatPair struct{ Before, After Position }

// SeatMove is a seat that reports elsewhere; false where it reports to nobody.
type SeatMove struct {
	SeatPair
	From, To       Position
	HasFrom, HasTo bool
}

// SeatFields is a seat of which something else is known.
type SeatFields struct {
	SeatPair
	Fields []ValueDiff
}

// PersonMove is somebody whose seats are others.
type PersonMove struct {
	Person         Person // in After
	From, To       Position
	HasFrom, HasTo bool
}

// TeamFields is a team of which something else is known.
type TeamFields struct {
	Team   Team // in After
	Fields []ValueDiff
}

// MembershipFields is a place in a team that is another one.
type MembershipFields struct {
	Membership Membership // in After
	Fields     []ValueDiff
}

// Compare tells what differs between two states. Rows that both share are not looked at, so that
// states which one made from the other compare in the time of a walk over the tree.
func Compare(before, after *Graph) *Diff {
	d := &Diff{Before: before, After: after}
	d.seats()
	d.people()
	d.teams()
	d.memberships()
	d.linesAndRoles()
	d.expectations()
	d.topology()
	d.strategy()
	d.objectives()
	return d
}

// Empty reports whether nothing differs.
func (d *Diff) Empty() bool {
	return len(d.SeatsOpened)+len(d.SeatsClosed)+len(d.SeatsMoved)+len(d.SeatsRenamed)+len(d.SeatsChanged)+len(d.InOtherTeam)+len(d.VacancyChanged)+
		len(d.PeopleJoined)+len(d.PeopleLeft)+len(d.PeopleMoved)+len(d.PeopleAssigned)+len(d.PeopleDisplaced)+len(d.PeopleUnplaced)+d.PeopleRenamed+
		len(d.TeamsCreated)+len(d.TeamsArchived)+len(d.TeamsChanged)+len(d.MembershipsAdded)+len(d.MembershipsRemoved)+len(d.MembershipsChanged)+
		len(d.LinesAdded)+len(d.LinesRemoved)+len(d.RolesChanged)+d.CompetenciesChanged+d.ExpectationsChanged+d.CoachesNamed+
		len(d.InteractionsChanged)+len(d.DependenciesChanged)+d.AreasChanged+d.OwnershipsChanged+d.TeamApisChanged+d.StrategyChanged+d.ObjectivesChanged == 0
}

// counterpart returns the slot of a row in another table, or -1. States made from each other keep
// rows in the same slots.
func counterpart[T any](to *table[T], n int32, row *T, id func(*T) string) int32 {
	if int(n) < len(to.rows) {
		if other := to.rows[n]; other == row || other != nil && id(other) == id(row) {
			return n
		}
	}
	return to.find(id(row))
}

func positionID(p *PositionRow) string { return p.ID }

// pair is one row in two states; nil where one has none.
type pairOf[T any] struct {
	before, after   *T
	beforeN, afterN int32
}

// changedRows lists the rows that two tables do not share, and that do not say the same: a state that was read anew has
// other rows throughout.
func changedRows[T any](before, after *table[T], id func(*T) string) (list []pairOf[T]) {
	for i, row := range after.rows {
		if row == nil || i < len(before.rows) && before.rows[i] == row {
			continue
		}
		p := pairOf[T]{after: row, afterN: int32(i), beforeN: counterpart(before, int32(i), row, id)}
		if p.beforeN >= 0 {
			p.before = before.rows[p.beforeN]
		}
		if p.before == nil || p.before != row && !reflect.DeepEqual(p.before, row) {
			list = append(list, p)
		}
	}
	for i, row := range before.rows {
		if row == nil || i < len(after.rows) && after.rows[i] == row {
			continue
		}
		if counterpart(after, int32(i), row, id) < 0 {
			list = append(list, pairOf[T]{before: row, beforeN: int32(i), afterN: -1})
		}
	}
	return list
}

func (d *Diff) seats() {
	b, a := d.Before, d.After
	for _, n := range a.tree.Preorder() {
		row := a.positions.rows[n]
		m := counterpart(&b.positions, n, row, positionID)
		if m < 0 || !b.tree.Contains(m) {
			d.SeatsOpened = append(d.SeatsOpened, Position{a, n})
			continue
		}
		d.SeatsKept++
		d.seat(SeatPair{Position{b, m}, Position{a, n}})
	}
	for _, m := range b.tree.Preorder() {
		if n := counterpart(&a.positions, m, b.positions.rows[m], positionID); n < 0 || !a.tree.Contains(n) {
			d.SeatsClosed = append(d.SeatsClosed, Position{b, m})
		}
	}
}

// seat compares a seat that is in both states.
func (d *Diff) seat(p SeatPair) {
	was, is := p.Before.row(), p.After.row()
	above, up := p.Before.Manager()
	now, down := p.After.Manager()
	if up != down || up && above.row() != now.row() && above.Key() != now.Key() || was.Lifted != is.Lifted {
		d.SeatsMoved = append(d.SeatsMoved, SeatMove{SeatPair: p, From: above, HasFrom: up, To: now, HasTo: down})
	}
	if was != is {
		if was.Title != is.Title {
			d.SeatsRenamed = append(d.SeatsRenamed, p)
		}
		if fields := seatFields(was, is); len(fields) > 0 {
			d.SeatsChanged = append(d.SeatsChanged, SeatFields{p, fields})
		}
	}
	if teamBefore, teamAfter := d.Before.teamOf(p.Before.n), d.After.teamOf(p.After.n); !sameTeam(d.Before, teamBefore, d.After, teamAfter) {
		d.InOtherTeam = append(d.InOtherTeam, p)
	}
	if p.Before.Vacant() != p.After.Vacant() {
		d.VacancyChanged = append(d.VacancyChanged, p)
	}
	if p.Before.Span() != p.After.Span() {
		d.Spans = append(d.Spans, p)
	}
	if p.Before.Layer() != p.After.Layer() {
		d.LayersChanged++
	}
}

func sameTeam(b *Graph, m int32, a *Graph, n int32) bool {
	if m < 0 || n < 0 {
		return m < 0 && n < 0
	}
	return b.teams.rows[m] == a.teams.rows[n] || b.teams.rows[m].ID == a.teams.rows[n].ID
}

func seatFields(was, is *PositionRow) []ValueDiff {
	var f fields
	f.text("location", was.Location, is.Location)
	f.text("grade", was.Grade, is.Grade)
	f.text("managerRef", was.ManagerRef, is.ManagerRef)
	f.value("fte", was.FTE, is.FTE)
	f.value("standsFor", was.StandsFor, is.StandsFor)
	f.value("assistant", was.Assistant, is.Assistant)
	f.text("planState", (*string)(was.PlanState), (*string)(is.PlanState))
	return f
}

// fields gathers what differs.
type fields []ValueDiff

func (f *fields) text(name string, before, after *string) {
	if (before == nil) != (after == nil) || deref(before) != deref(after) {
		*f = append(*f, ValueDiff{name, orNil(before), orNil(after)})
	}
}

func (f *fields) value(name string, before, after any) {
	if before != after {
		*f = append(*f, ValueDiff{name, before, after})
	}
}

func orNil(s *string) any {
	if s == nil {
		return nil
	}
	return *s
}

func (d *Diff) teams() {
	for _, p := range changedRows(&d.Before.teams, &d.After.teams, func(t *TeamRow) string { return t.ID }) {
		was, is := p.before != nil && p.before.ArchivedOn == nil, p.after != nil && p.after.ArchivedOn == nil
		switch {
		case is && !was:
			d.TeamsCreated = append(d.TeamsCreated, Team{d.After, p.afterN})
		case was && !is:
			d.TeamsArchived = append(d.TeamsArchived, Team{d.Before, p.beforeN})
		case is:
			var f fields
			f.value("name", p.before.Name, p.after.Name)
			f.value("kind", p.before.Kind, p.after.Kind)
			f.text("purpose", p.before.Purpose, p.after.Purpose)
			f.value("color", p.before.Color, p.after.Color)
			f.text("topologyType", (*string)(p.before.TopologyType), (*string)(p.after.TopologyType))
			f.text("productType", (*string)(p.before.ProductType), (*string)(p.after.ProductType))
			f.text("parent", d.Before.teamName(p.before.Parent), d.After.teamName(p.after.Parent))
			if len(f) > 0 {
				d.TeamsChanged = append(d.TeamsChanged, TeamFields{Team{d.After, p.afterN}, f})
			}
		}
	}
	byName := func(x, y Team) int { return strings.Compare(x.row().fold, y.row().fold) }
	slices.SortFunc(d.TeamsCreated, byName)
	slices.SortFunc(d.TeamsArchived, byName)
}

func (g *Graph) teamName(id *string) *string {
	if id == nil {
		return nil
	}
	if t := g.teams.get(*id); t != nil {
		return &t.Name
	}
	return id
}

func (d *Diff) memberships() {
	for _, p := range changedRows(&d.Before.memberships, &d.After.memberships, func(m *MembershipRow) string { return m.ID }) {
		switch {
		case p.before == nil:
			if d.After.links.members.one[p.afterN] >= 0 {
				d.MembershipsAdded = append(d.MembershipsAdded, Membership{d.After, p.afterN})
			}
		case p.after == nil:
			if d.Before.links.members.one[p.beforeN] >= 0 {
				d.MembershipsRemoved = append(d.MembershipsRemoved, Membership{d.Before, p.beforeN})
			}
		default:
			var f fields
			f.value("allocation", p.before.Allocation, p.after.Allocation)
			f.text("function", p.before.Function, p.after.Function)
			f.value("lead", p.before.Lead, p.after.Lead)
			f.text("team", d.Before.teamName(&p.before.Team), d.After.teamName(&p.after.Team))
			if len(f) > 0 && d.After.links.members.one[p.afterN] >= 0 {
				d.MembershipsChanged = append(d.MembershipsChanged, MembershipFields{Membership{d.After, p.afterN}, f})
			}
		}
	}
}

func (d *Diff) linesAndRoles() {
	for _, p := range changedRows(&d.Before.lines, &d.After.lines, func(l *LineRow) string { return l.ID }) {
		same := p.before != nil && p.after != nil && p.before.From == p.after.From && p.before.To == p.after.To && p.before.Kind == p.after.Kind
		if p.after != nil && !same && d.After.links.lines.one[p.afterN] >= 0 {
			d.LinesAdded = append(d.LinesAdded, ReportingLine{d.After, p.afterN})
		}
		if p.before != nil && !same && d.Before.links.lines.one[p.beforeN] >= 0 {
			d.LinesRemoved = append(d.LinesRemoved, ReportingLine{d.Before, p.beforeN})
		}
	}
	seen := map[string]bool{}
	for _, p := range changedRows(&d.Before.positionRoles, &d.After.positionRoles, func(r *PositionRoleRow) string { return r.ID }) {
		if p.before != nil && p.after != nil && *p.before == *p.after {
			continue
		}
		for _, row := range []*PositionRoleRow{p.before, p.after} {
			if row == nil || seen[row.Position] {
				continue
			}
			seen[row.Position] = true
			// A seat that is new or gone is told as that.
			if seat, ok := d.After.Position(row.Position); ok && seat.InChart() {
				if was, ok := d.Before.Position(row.Position); ok && was.InChart() {
					d.RolesChanged = append(d.RolesChanged, seat)
				}
			}
		}
	}
}
