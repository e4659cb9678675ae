package interchange

import (
	"context"
	"fmt"
	"iter"
	"strconv"

	"cadre/internal/orggraph"
)

// exportHeader is the header of Cadre's own convention, which the preset "ours" reads back.
func exportHeader() []string {
	return []string{"Position ID", "Source", "Person ID", "Name", "Email", "Job Title", "Department", "Team", "Team ID", "Manager ID", "Manager Name",
		"Location", "Start Date", "End Date", "Status", "FTE", "Seat FTE", "Headcount", "Grade", "Is Assistant", "Employment Type", "Role", "Assignment Kind", "Topology Type", "Product Type"}
}

// ExportRows hands out the header and the rows of these seats, as they are, for any kind of sheet. Reading back the
// rows of all seats changes nothing. It ends early with the context's error, or with that of whoever takes a row.
func ExportRows(ctx context.Context, g *orggraph.Graph, seats iter.Seq[orggraph.Position], take func(row []string) error) error {
	e := &exporter{g: g, take: take, ids: map[string]int{}}
	if err := take(exportHeader()); err != nil {
		return fmt.Errorf("export: %w", err)
	}
	e.countIDs()
	rows := 0
	for p := range seats {
		if rows++; rows%readBeat == 0 {
			if err := ctx.Err(); err != nil {
				return fmt.Errorf("export row %d: %w", rows, err)
			}
		}
		if err := e.seat(p); err != nil {
			return fmt.Errorf("export: %w", err)
		}
	}
	return nil
}

type exporter struct {
	g    *orggraph.Graph
	take func(row []string) error
	ids  map[string]int // how many seats or people have an external id, of whatever source
}

// InChartOrder goes over these seats and all below them: each before its reports.
func InChartOrder(tops []orggraph.Position) iter.Seq[orggraph.Position] {
	return func(yield func(orggraph.Position) bool) {
		stack := [][]orggraph.Position{tops}
		for len(stack) > 0 {
			top := &stack[len(stack)-1]
			if len(*top) == 0 {
				stack = stack[:len(stack)-1]
				continue
			}
			seat := (*top)[0]
			*top = (*top)[1:]
			if !yield(seat) {
				return
			}
			stack = append(stack, seat.Reports())
		}
	}
}

// countIDs finds external ids that several sources use: those seats and people are named by
// Cadre's own ids.
func (e *exporter) countIDs() {
	people := map[string]bool{}
	for p := range InChartOrder(e.g.Roots()) {
		if external := p.ExternalID(); external != nil {
			e.ids["seat\x00"+*external]++
		}
		for _, a := range e.holdings(p) {
			who := a.Person()
			if external := who.ExternalID(); external != nil && !people[who.Key()] {
				people[who.Key()] = true
				e.ids["person\x00"+*external]++
			}
		}
	}
}

// seatID names a seat by its external id, or by Cadre's own where that would be ambiguous.
func (e *exporter) seatID(p orggraph.Position) string {
	if external := p.ExternalID(); external != nil && e.ids["seat\x00"+*external] == 1 {
		return *external
	}
	return p.Key()
}

// personID names a person in the same way.
func (e *exporter) personID(p orggraph.Person) string {
	if external := p.ExternalID(); external != nil && e.ids["person\x00"+*external] == 1 {
		return *external
	}
	return p.Key()
}

// holdings are those that have not ended, those to come included.
func (e *exporter) holdings(p orggraph.Position) []orggraph.Assignment {
	var list []orggraph.Assignment
	for _, a := range p.Assignments(nil) {
		if end := a.EndsOn(); end == nil || *end > e.g.Today() {
			list = append(list, a)
		}
	}
	return list
}

// RowsOf is how many rows a seat has: one for each holding, or one for nobody.
func RowsOf(p orggraph.Position) int {
	e := exporter{g: p.Graph()}
	return max(1, len(e.holdings(p)))
}

// seat writes the rows of one seat.
func (e *exporter) seat(p orggraph.Position) error {
	holdings := e.holdings(p)
	if len(holdings) == 0 {
		return e.write(p, nil)
	}
	for _, a := range holdings {
		if err := e.write(p, &a); err != nil {
			return err
		}
	}
	return nil
}

// write writes one row: a seat and one of its holders, or nobody.
func (e *exporter) write(p orggraph.Position, a *orggraph.Assignment) error {
	var personID, name, email, start, end, fte, employment, kind string
	status := "Vacant"
	if a != nil {
		who := a.Person()
		personID, name, email, start, employment = e.personID(who), who.Name(), deref(who.Email()), deref(who.StartedOn()), deref(who.EmploymentType())
		status, kind, fte = "Active", string(a.Kind()), formatNumber(a.Fte())
		if last := shiftDay(deref(a.EndsOn()), -1); last != nil {
			end = *last
		}
	}
	managerID, managerName := deref(p.ManagerRef()), ""
	if m, ok := p.Manager(); ok {
		managerID = e.seatID(m)
		if who, ok := m.Person(); ok {
			managerName = who.Name()
		}
	}
	team, department := unitsInGraph(p)
	var teamName, teamID, topologyType, productType string
	if team != nil {
		teamName, teamID = team.Name(), team.Key()
		topologyType, productType = typesInGraph(*team)
	}
	source := deref(p.Source())
	if e.seatID(p) == p.Key() {
		source = ""
	}
	return e.take([]string{e.seatID(p), source, personID, name, email, p.Title(), department, teamName, teamID, managerID, managerName,
		deref(p.Location()), start, end, status, fte, formatNumber(p.Fte()), strconv.Itoa(p.StandsFor()), deref(p.Grade()), yesOrNo(p.Assistant()), employment, roleInGraph(p), kind, topologyType, productType})
}

// unitsInGraph is the team and the department of a seat: its largest place in a team, and its
// place in a department or else that which the team lies in.
func unitsInGraph(p orggraph.Position) (team *orggraph.Team, department string) {
	for _, m := range p.Memberships() {
		t := m.Team()
		switch {
		case t.ArchivedOn() != nil:
		case t.Kind() == orggraph.KindDepartment && department == "":
			department = t.Name()
		case t.Kind() != orggraph.KindDepartment && team == nil:
			team = &t
		}
	}
	if team == nil || department != "" {
		return team, department
	}
	if above, ok := team.Parent(); ok && above.Kind() == orggraph.KindDepartment {
		department = above.Name()
	}
	return team, department
}

// roleInGraph is the name of the seat's primary role.
func roleInGraph(p orggraph.Position) string {
	if carried := p.Roles(); len(carried) > 0 {
		return carried[0].Role().Name()
	}
	return ""
}
